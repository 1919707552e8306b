-- Stored pairs that no longer hold: a text is gone, or the two can no longer meet; and those that may have lost what
-- brought them together, because a hash became crowded or an earlier text came.
-- reads: touched_texts, members, reaches, wanted_keys, warehouse.text_pairs, warehouse.passages, warehouse.articles;
-- parameter: window_days; writes: forgotten_pairs, suspects
CREATE TEMP TABLE touched_pairs AS
    SELECT DISTINCT left_key, right_key
    FROM warehouse.text_pairs
    WHERE left_key IN (SELECT text_key FROM touched_texts) OR right_key IN (SELECT text_key FROM touched_texts);

CREATE OR REPLACE TEMP TABLE wanted_keys AS
    FROM (SELECT left_key AS text_key FROM touched_pairs UNION SELECT right_key FROM touched_pairs)
    ANTI JOIN reaches USING (text_key)
    ANTI JOIN touched_texts USING (text_key);

INSERT INTO reaches
    SELECT text_key, reach_of(true, $window_days)
    FROM warehouse.passages
    SEMI JOIN wanted_keys USING (text_key)
    JOIN warehouse.articles USING (article_id)
    GROUP BY text_key;

CREATE TEMP TABLE forgotten_pairs AS
    SELECT left_key, right_key
    FROM touched_pairs
    LEFT JOIN reaches l ON l.text_key = left_key
    LEFT JOIN reaches r ON r.text_key = right_key
    WHERE l.reach IS NULL OR r.reach IS NULL OR NOT can_meet(l.reach, r.reach, $window_days);

CREATE TEMP TABLE suspects AS
    SELECT DISTINCT p.left_key, p.right_key
    FROM (
        SELECT least(d.text_key, m.text_key) AS left_key, greatest(d.text_key, m.text_key) AS right_key
        FROM (
            FROM members
            WHERE was_there AND is_there
              AND ((was_early AND NOT is_early) OR stretch IS DISTINCT FROM stretch_before)
        ) d
        JOIN (FROM members WHERE was_there AND is_there) m USING (hash)
        WHERE d.text_key <> m.text_key AND NOT admits(d, m)
    ) p
    SEMI JOIN warehouse.text_pairs s ON s.left_key = p.left_key AND s.right_key = p.right_key
    ANTI JOIN forgotten_pairs f ON f.left_key = p.left_key AND f.right_key = p.right_key;
