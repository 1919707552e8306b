-- Pairs of distinct texts that a hash newly brings together: one of them is touched, or has become early. What is
-- stored as related already is not verified again, for the texts are the same.
-- reads: members, reaches, wanted_keys, warehouse.text_pairs, warehouse.passages, warehouse.articles;
-- parameter: window_days; writes: candidates
CREATE TEMP TABLE admitted AS
    SELECT DISTINCT least(one, other) AS left_key, greatest(one, other) AS right_key
    FROM (
        SELECT d.text_key AS one, m.text_key AS other
        FROM (FROM members WHERE is_there AND is_early AND (touched OR NOT was_early)) d
        JOIN (FROM members WHERE is_there) m USING (hash)
        WHERE d.text_key <> m.text_key
          AND (d.text_key < m.text_key OR NOT m.is_early OR (m.was_early AND NOT m.touched))
          AND (d.touched OR m.touched OR NOT m.was_early)
          AND admits(d, m)
        UNION ALL
        SELECT d.text_key, m.text_key
        FROM (FROM members WHERE is_there AND is_early AND was_early AND NOT touched) d
        JOIN (FROM members WHERE is_there AND touched AND NOT is_early) m USING (hash)
        WHERE admits(d, m)
    );

CREATE OR REPLACE TEMP TABLE wanted_keys AS
    FROM (SELECT left_key AS text_key FROM admitted UNION SELECT right_key FROM admitted)
    ANTI JOIN reaches USING (text_key);

INSERT INTO reaches
    SELECT text_key, reach_of(true, $window_days)
    FROM warehouse.passages
    SEMI JOIN wanted_keys USING (text_key)
    JOIN warehouse.articles USING (article_id)
    GROUP BY text_key;

CREATE TEMP TABLE candidates AS
    SELECT left_key, right_key
    FROM admitted p
    JOIN reaches l ON l.text_key = left_key
    JOIN reaches r ON r.text_key = right_key
    ANTI JOIN warehouse.text_pairs s ON s.left_key = p.left_key AND s.right_key = p.right_key
    WHERE can_meet(l.reach, r.reach, $window_days);
