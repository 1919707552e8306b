-- Who is early in a crowded hash, before and after this run: the $earliest texts of each stretch of time, by origin. A
-- crowded hash whose texts are all of one article, or all of one outlet, brings nobody together: 160,000 lines of one
-- price list share it. Rows of other hashes are among the members only where they count otherwise than before.
-- reads: crowded_rows, changed_rows, touched_texts, warehouse.passages, warehouse.articles;
-- parameters: common_above, crowded_above, earliest, window_days; writes: reaches, members
CREATE TEMP TABLE reaches AS SELECT text_key, reach FROM touched_texts WHERE is_there;

CREATE TEMP TABLE wanted_keys AS
    SELECT DISTINCT text_key FROM crowded_rows ANTI JOIN touched_texts USING (text_key);

INSERT INTO reaches
    SELECT text_key, reach_of(true, $window_days)
    FROM warehouse.passages
    SEMI JOIN wanted_keys USING (text_key)
    JOIN warehouse.articles USING (article_id)
    GROUP BY text_key;

CREATE TEMP TABLE members AS
    WITH early_before AS (
        SELECT hash, unnest(arg_min(text_key, coalesce(t.reach_before, s.reach).origin, $earliest)) AS text_key
        FROM crowded_rows
        LEFT JOIN touched_texts t USING (text_key)
        LEFT JOIN reaches s USING (text_key)
        WHERE crowded_rows.was_there AND texts_before > $crowded_above
        GROUP BY hash, coalesce(t.reach_before, s.reach).stretch
    ),
    counted AS (
        SELECT hash, text_key, reach
        FROM crowded_rows
        JOIN reaches USING (text_key)
        WHERE is_there AND texts > $crowded_above
    ),
    narrow AS (
        SELECT hash
        FROM counted
        GROUP BY hash
        HAVING min(reach.first_article) = max(reach.last_article)
            OR (NOT bool_or(reach.unknown) AND min(reach.first_outlet) = max(reach.last_outlet))
    ),
    early AS (
        SELECT hash, unnest(arg_min(text_key, reach.origin, $earliest)) AS text_key
        FROM counted
        ANTI JOIN narrow USING (hash)
        GROUP BY hash, reach.stretch
    )
    SELECT
        e.hash,
        e.text_key,
        e.touched,
        e.is_there,
        e.texts <= $crowded_above OR a.hash IS NOT NULL AS is_early,
        CASE WHEN e.texts > $crowded_above THEN s.reach.stretch END AS stretch,
        strength_of(e.hash, e.texts, $common_above, $crowded_above) AS strength,
        -- Whether it counts for more or for less than before between texts that are not touched themselves.
        NOT e.touched
            AND e.texts_before > $crowded_above
            AND (e.texts <= $crowded_above OR (a.hash IS NOT NULL AND b.hash IS NULL)) AS gained,
        NOT e.touched
            AND e.texts > $crowded_above
            AND (e.texts_before <= $crowded_above OR (b.hash IS NOT NULL AND a.hash IS NULL)) AS lost
    FROM crowded_rows e
    LEFT JOIN reaches s USING (text_key)
    LEFT JOIN early_before b ON b.hash = e.hash AND b.text_key = e.text_key
    LEFT JOIN early a ON a.hash = e.hash AND a.text_key = e.text_key
    UNION ALL
    SELECT hash, text_key, false, true, true, NULL, 0, gained, NOT gained FROM changed_rows;
