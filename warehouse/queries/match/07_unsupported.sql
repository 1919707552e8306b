-- Of the suspects, those that no hash brings together any more. Run only where there are suspects.
-- reads: suspects, stored_rows, new_rows, touched_texts, warehouse.passages, warehouse.articles;
-- parameters: crowded_above, earliest, window_days; writes: forgotten_pairs
CREATE TEMP TABLE suspect_rows AS
    SELECT hash, text_key
    FROM stored_rows
    SEMI JOIN (SELECT left_key AS text_key FROM suspects UNION SELECT right_key FROM suspects) USING (text_key);

CREATE TEMP TABLE shared_hashes AS
    SELECT s.left_key, s.right_key, l.hash
    FROM suspects s
    JOIN suspect_rows l ON l.text_key = s.left_key
    JOIN suspect_rows r ON r.text_key = s.right_key AND r.hash = l.hash;

CREATE TEMP TABLE sharers AS
    SELECT hash, text_key
    FROM stored_rows
    SEMI JOIN shared_hashes USING (hash)
    ANTI JOIN (FROM touched_texts WHERE NOT is_there) USING (text_key)
    UNION ALL
    SELECT hash, text_key FROM new_rows SEMI JOIN shared_hashes USING (hash);

CREATE OR REPLACE TEMP TABLE wanted_keys AS
    SELECT DISTINCT text_key FROM sharers ANTI JOIN reaches USING (text_key);

INSERT INTO reaches
    SELECT text_key, reach_of(true, $window_days)
    FROM warehouse.passages
    SEMI JOIN wanted_keys USING (text_key)
    JOIN warehouse.articles USING (article_id)
    GROUP BY text_key;

INSERT INTO forgotten_pairs
    WITH ranked AS (
        SELECT
            hash,
            text_key,
            count(*) OVER (PARTITION BY hash) > $crowded_above AS crowded,
            reach.stretch,
            row_number() OVER (PARTITION BY hash, reach.stretch ORDER BY reach.origin) <= $earliest AS is_early
        FROM sharers
        JOIN reaches USING (text_key)
    ),
    standing AS (
        SELECT hash, text_key, NOT crowded OR is_early AS is_early, CASE WHEN crowded THEN stretch END AS stretch
        FROM ranked
    )
    FROM suspects p
    ANTI JOIN (
        SELECT s.left_key, s.right_key
        FROM shared_hashes s
        JOIN standing l ON l.hash = s.hash AND l.text_key = s.left_key
        JOIN standing r ON r.hash = s.hash AND r.text_key = s.right_key
        WHERE admits(l, r)
    ) k ON k.left_key = p.left_key AND k.right_key = p.right_key;
