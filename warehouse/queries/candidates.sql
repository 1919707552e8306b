-- Pairs of distinct texts that agree in at least one band, where one of them is in an article of this run and the two
-- can be in different articles of different outlets (one of an unknown outlet is compared with every other). A bucket
-- whose texts are all of one article, or all of one outlet, makes no pair: 160,000 lines of one price list share it.
-- reads: all_bands, all_occurrences, active_keys (temp tables of match); writes: nothing
WITH reach AS (
    SELECT
        text_key,
        min(outlet) AS first_outlet,
        max(outlet) AS last_outlet,
        bool_or(outlet IS NULL) AS unknown,
        min(article_id) AS first_article,
        max(article_id) AS last_article
    FROM all_occurrences
    GROUP BY text_key
),
buckets AS (
    SELECT band, band_hash
    FROM all_bands
    JOIN reach USING (text_key)
    GROUP BY band, band_hash
    HAVING count(*) > 1
       AND min(first_article) <> max(last_article)
       AND (bool_or(unknown) OR min(first_outlet) <> max(last_outlet))
),
in_buckets AS MATERIALIZED (
    FROM all_bands SEMI JOIN buckets USING (band, band_hash)
),
pairs AS (
    SELECT DISTINCT least(new.text_key, old.text_key) AS left_key, greatest(new.text_key, old.text_key) AS right_key
    FROM (FROM in_buckets SEMI JOIN active_keys USING (text_key)) new
    JOIN in_buckets old USING (band, band_hash)
    WHERE new.text_key <> old.text_key
)
SELECT left_key, right_key
FROM pairs
JOIN reach l ON l.text_key = left_key
JOIN reach r ON r.text_key = right_key
WHERE (
        l.unknown
        OR r.unknown
        OR l.first_outlet <> l.last_outlet
        OR r.first_outlet <> r.last_outlet
        OR l.first_outlet <> r.first_outlet
    )
  AND (
        l.first_article <> l.last_article
        OR r.first_article <> r.last_article
        OR l.first_article <> r.first_article
    )
