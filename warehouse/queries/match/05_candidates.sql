-- Pairs of distinct texts, one of them touched, that their hashes bring together. All hashes of a touched text are
-- among those counted. What is stored as related already is not verified again, for the texts are the same.
-- reads: brought_together, members, reaches, warehouse.text_pairs, warehouse.passages, warehouse.articles;
-- parameter: window_days; writes: admitted, candidates
CREATE TEMP TABLE admitted AS
    SELECT left_key, right_key FROM brought_together WHERE strength >= 3
    UNION
    SELECT left_key, right_key
    FROM (
        FROM brought_together WHERE strength < 3
        UNION ALL
        SELECT least(d.text_key, m.text_key), greatest(d.text_key, m.text_key), d.strength
        FROM (FROM members WHERE is_there AND touched AND is_early) d
        JOIN (FROM members WHERE is_there) m USING (hash)
        WHERE d.text_key <> m.text_key
          AND (d.text_key < m.text_key OR NOT (m.touched AND m.is_early))
          AND admits(d, m)
        UNION ALL
        SELECT least(d.text_key, m.text_key), greatest(d.text_key, m.text_key), d.strength
        FROM (FROM members WHERE is_there AND NOT touched AND is_early) d
        JOIN (FROM members WHERE is_there AND touched AND NOT is_early) m USING (hash)
        WHERE admits(d, m)
    )
    GROUP BY left_key, right_key
    HAVING sum(strength) >= 3;

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
