-- The texts that are new, that no article holds any more, or that now reach elsewhere: other outlets, other times.
-- reads: warehouse.passages, warehouse.articles, judged, gone, passages (Parquet); parameter: window_days
-- writes: replaced_articles, touched_texts
CREATE TEMP TABLE replaced_articles AS
    SELECT article_id FROM judged
    UNION
    SELECT article_id FROM gone;

CREATE TEMP TABLE changed_keys AS
    SELECT text_key FROM warehouse.passages SEMI JOIN replaced_articles USING (article_id)
    UNION
    SELECT text_key FROM passages;

CREATE TEMP TABLE touched_texts AS
    WITH changed_occurrences AS (
        SELECT
            p.text_key,
            p.article_id,
            p."start",
            a.outlet,
            a.published_at,
            a.fetched_at,
            true AS before,
            r.article_id IS NULL AS after
        FROM warehouse.passages p
        SEMI JOIN changed_keys USING (text_key)
        JOIN warehouse.articles a USING (article_id)
        LEFT JOIN replaced_articles r USING (article_id)
        UNION ALL
        SELECT p.text_key, p.article_id, p."start", j.outlet, j.published_at, j.fetched_at, false, true
        FROM passages p
        JOIN judged j USING (article_id)
    ),
    reached AS (
        SELECT
            text_key,
            bool_or(before) AS was_there,
            bool_or(after) AS is_there,
            reach_of(before, $window_days) AS reach_before,
            reach_of(after, $window_days) AS reach
        FROM changed_occurrences
        GROUP BY text_key
    )
    FROM reached WHERE reach IS DISTINCT FROM reach_before;
