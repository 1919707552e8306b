-- Links follow from the verified pairs of texts and from where those texts occur; for touched texts and new pairs they
-- are made anew. Of a text that occurs more often than $most_occurrences times (within a window's stretch of time), an
-- occurrence is linked with that many earliest ones of the other text only (so always with its origin), because 5,000
-- copies would make 12 million pairs.
-- reads: touched_keys, old_links, new_text_pairs (Parquet), passages, articles, text_pairs;
-- parameters: most_occurrences, shortest_paragraph, window_days; writes: links, new_links
DELETE FROM links
WHERE (left_article_id, left_start, left_end, right_article_id, right_start, right_end) IN (
    SELECT (left_article_id, left_start, left_end, right_article_id, right_start, right_end) FROM old_links
);

CREATE OR REPLACE TEMP TABLE touched_pairs AS
    SELECT * EXCLUDE (ordinal) FROM text_pairs
    WHERE left_key IN (FROM touched_keys)
       OR right_key IN (FROM touched_keys)
       OR (left_key, right_key) IN (SELECT (left_key, right_key) FROM new_text_pairs);

CREATE OR REPLACE TEMP TABLE occurrences AS
    WITH wanted AS (
        FROM touched_keys
        UNION
        SELECT left_key FROM touched_pairs
        UNION
        SELECT right_key FROM touched_pairs
    )
    SELECT
        p.article_id,
        p."start",
        p."end",
        p.text_key,
        p.words,
        a.outlet,
        coalesce(a.published_at, a.fetched_at) AS at,
        row_number() OVER origin AS place,
        row_number() OVER (
            PARTITION BY
                p.text_key,
                CASE WHEN $window_days IS NOT NULL
                    THEN epoch(coalesce(a.published_at, a.fetched_at)) // (86400::BIGINT * $window_days) END
            ORDER BY coalesce(a.published_at, a.fetched_at) NULLS LAST, a.fetched_at NULLS LAST, p.article_id, p."start"
        ) AS rank_of_text,
        count(*) OVER (PARTITION BY p.text_key) AS occurrences_of_text
    FROM passages p
    JOIN articles a USING (article_id)
    WHERE p.text_key IN (FROM wanted)
    WINDOW origin AS (ORDER BY coalesce(a.published_at, a.fetched_at) NULLS LAST, a.fetched_at NULLS LAST, p.article_id, p."start");

-- With the columns as links has them, for they are compared with links of before.
CREATE OR REPLACE TEMP TABLE new_links AS FROM links LIMIT 0;
INSERT INTO new_links BY NAME
    WITH both_ways AS (
        FROM touched_pairs
        UNION ALL BY NAME
        SELECT
            right_key AS left_key,
            left_key AS right_key,
            CASE relation WHEN 'contains' THEN 'contained_in' WHEN 'contained_in' THEN 'contains' ELSE relation END
                AS relation,
            jaccard,
            right_containment AS left_containment,
            left_containment AS right_containment,
            longest_run,
            right_start AS left_start,
            right_end AS left_end,
            left_start AS right_start,
            left_end AS right_end,
            shared_words,
            similarity
        FROM touched_pairs
    ),
    alike AS (
        FROM both_ways
        UNION ALL BY NAME
        SELECT DISTINCT
            text_key AS left_key,
            text_key AS right_key,
            'exact' AS relation,
            1.0 AS jaccard,
            1.0 AS left_containment,
            1.0 AS right_containment,
            words AS longest_run,
            0 AS left_start,
            "end" - "start" AS left_end,
            0 AS right_start,
            "end" - "start" AS right_end,
            words AS shared_words,
            1.0 AS similarity
        FROM occurrences
        WHERE occurrences_of_text > 1 AND words >= $shortest_paragraph AND text_key IN (FROM touched_keys)
    )
    SELECT
        l.article_id AS left_article_id,
        l."start" + p.left_start AS left_start,
        l."start" + p.left_end AS left_end,
        r.article_id AS right_article_id,
        r."start" + p.right_start AS right_start,
        r."start" + p.right_end AS right_end,
        p.* EXCLUDE (left_start, left_end, right_start, right_end),
        l."start" AS left_passage_start,
        r."start" AS right_passage_start
    FROM alike p
    JOIN occurrences l ON l.text_key = p.left_key
    JOIN occurrences r ON r.text_key = p.right_key
    WHERE l.place < r.place
      AND l.article_id <> r.article_id
      AND (l.outlet IS NULL OR r.outlet IS NULL OR l.outlet <> r.outlet)
      AND least(l.rank_of_text, r.rank_of_text) <= $most_occurrences
      AND (
          $window_days IS NULL
          OR l.at IS NULL
          OR r.at IS NULL
          OR (l.at <= r.at + to_days($window_days::INTEGER) AND r.at <= l.at + to_days($window_days::INTEGER))
      );

INSERT INTO links BY NAME FROM new_links;
