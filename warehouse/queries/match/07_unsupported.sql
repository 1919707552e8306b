-- The suspects, counted anew: what is stored and nothing brings together any more is forgotten, what is newly brought
-- together is a candidate. Run only where there are suspects.
-- reads: suspects, stored_rows, new_rows, crowds, touched_texts, reaches, warehouse.common_hashes, warehouse.passages,
-- warehouse.articles; parameters: common_above, crowded_above, earliest, window_days; writes: forgotten_pairs, candidates
CREATE TEMP TABLE suspect_rows AS
    SELECT hash, text_key
    FROM stored_rows
    SEMI JOIN (SELECT left_key AS text_key FROM suspects UNION SELECT right_key FROM suspects) USING (text_key);

-- How many texts have a hash is known: counted in this run, or stored, or so few that nothing was stored.
CREATE TEMP TABLE shared_hashes AS
    SELECT s.left_key, s.right_key, l.hash, coalesce(c.texts, h.texts, 2) AS texts
    FROM suspects s
    JOIN suspect_rows l ON l.text_key = s.left_key
    JOIN suspect_rows r ON r.text_key = s.right_key AND r.hash = l.hash
    LEFT JOIN crowds c ON c.hash = l.hash
    LEFT JOIN warehouse.common_hashes h ON h.hash = l.hash;

CREATE TEMP TABLE supported AS
    SELECT left_key, right_key
    FROM shared_hashes
    WHERE texts <= $crowded_above
    GROUP BY left_key, right_key
    HAVING sum(strength_of(hash, texts, $common_above, $crowded_above)) >= 3;

-- Who is early in a crowded hash matters only to the others.
CREATE TEMP TABLE doubtful AS
    SELECT hash, texts, left_key, right_key FROM shared_hashes ANTI JOIN supported USING (left_key, right_key);

CREATE TEMP TABLE sharers AS
    SELECT hash, text_key
    FROM stored_rows
    SEMI JOIN (FROM doubtful WHERE texts > $crowded_above) USING (hash)
    ANTI JOIN (FROM touched_texts WHERE NOT is_there) USING (text_key)
    UNION ALL
    SELECT hash, text_key FROM new_rows SEMI JOIN (FROM doubtful WHERE texts > $crowded_above) USING (hash);

CREATE OR REPLACE TEMP TABLE wanted_keys AS
    SELECT DISTINCT text_key FROM sharers ANTI JOIN reaches USING (text_key);

INSERT INTO reaches
    SELECT text_key, reach_of(true, $window_days)
    FROM warehouse.passages
    SEMI JOIN wanted_keys USING (text_key)
    JOIN warehouse.articles USING (article_id)
    GROUP BY text_key;

INSERT INTO supported
    WITH standing AS (
        SELECT
            hash,
            text_key,
            reach.stretch,
            row_number() OVER (PARTITION BY hash, reach.stretch ORDER BY reach.origin) <= $earliest AS is_early
        FROM sharers
        JOIN reaches USING (text_key)
    )
    SELECT s.left_key, s.right_key
    FROM doubtful s
    LEFT JOIN standing l ON l.hash = s.hash AND l.text_key = s.left_key
    LEFT JOIN standing r ON r.hash = s.hash AND r.text_key = s.right_key
    WHERE s.texts <= $crowded_above OR admits(l, r)
    GROUP BY s.left_key, s.right_key
    HAVING sum(strength_of(s.hash, s.texts, $common_above, $crowded_above)) >= 3;

INSERT INTO forgotten_pairs
    SELECT left_key, right_key
    FROM suspects
    ANTI JOIN supported USING (left_key, right_key)
    WHERE stored;

CREATE OR REPLACE TEMP TABLE wanted_keys AS
    FROM (SELECT left_key AS text_key FROM supported UNION SELECT right_key FROM supported)
    ANTI JOIN reaches USING (text_key);

INSERT INTO reaches
    SELECT text_key, reach_of(true, $window_days)
    FROM warehouse.passages
    SEMI JOIN wanted_keys USING (text_key)
    JOIN warehouse.articles USING (article_id)
    GROUP BY text_key;

INSERT INTO candidates
    SELECT p.left_key, p.right_key
    FROM suspects p
    SEMI JOIN supported s ON s.left_key = p.left_key AND s.right_key = p.right_key
    JOIN reaches l ON l.text_key = p.left_key
    JOIN reaches r ON r.text_key = p.right_key
    WHERE NOT p.stored AND can_meet(l.reach, r.reach, $window_days);
