-- Stored pairs of touched texts that no longer hold: a text is gone, the two can no longer meet, or nothing brings them
-- together; and pairs of other texts for which a hash counts otherwise than before, because it became common or is no
-- more, or because other texts are the earliest ones now.
-- reads: touched_texts, admitted, members, reaches, warehouse.text_pairs, warehouse.passages, warehouse.articles;
-- parameter: window_days; writes: stored_pairs (view), forgotten_pairs, suspects
CREATE TEMP VIEW stored_pairs AS SELECT left_key, right_key FROM warehouse.text_pairs WHERE ordinal = 0;

CREATE TEMP TABLE touched_pairs AS
    FROM stored_pairs
    WHERE left_key IN (SELECT text_key FROM touched_texts) OR right_key IN (SELECT text_key FROM touched_texts);

CREATE TEMP TABLE forgotten_pairs AS
    SELECT p.left_key, p.right_key
    FROM touched_pairs p
    LEFT JOIN admitted a ON a.left_key = p.left_key AND a.right_key = p.right_key
    LEFT JOIN reaches l ON l.text_key = p.left_key
    LEFT JOIN reaches r ON r.text_key = p.right_key
    WHERE a.left_key IS NULL OR NOT can_meet(l.reach, r.reach, $window_days);

CREATE TEMP TABLE suspects AS
    SELECT p.left_key, p.right_key, s.left_key IS NOT NULL AS stored
    FROM (
        SELECT
            least(d.text_key, m.text_key) AS left_key,
            greatest(d.text_key, m.text_key) AS right_key,
            bool_or(d.gained) AS gained,
            bool_or(d.lost) AS lost
        FROM (FROM members WHERE gained OR lost) d
        JOIN (FROM members WHERE NOT touched) m USING (hash)
        WHERE d.text_key <> m.text_key
        GROUP BY 1, 2
    ) p
    LEFT JOIN stored_pairs s ON s.left_key = p.left_key AND s.right_key = p.right_key
    WHERE CASE WHEN s.left_key IS NULL THEN p.gained ELSE p.lost END;
