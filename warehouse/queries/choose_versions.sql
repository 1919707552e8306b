-- Which documents become articles in this run: of all versions of an article that are not withdrawn the one fetched last
-- (else published last, else last by name: never the one that came last, for the order of runs must not matter), if it is
-- not the current one already, or if other rules judged it.
-- reads: warehouse.documents, warehouse.articles, new_documents, withdrawn; parameters: rules_version,
-- all_again; writes: nothing
WITH replaced AS (
    SELECT d.article_id FROM warehouse.documents d SEMI JOIN new_documents n USING (source)
    UNION
    SELECT d.article_id FROM warehouse.documents d SEMI JOIN withdrawn USING (source)
),
outdated AS (
    SELECT article_id FROM warehouse.articles WHERE rules_version <> $rules_version OR $all_again
),
affected AS (
    SELECT article_id FROM new_documents
    UNION
    FROM replaced
    UNION
    FROM outdated
),
versions AS (
    SELECT * EXCLUDE (run_id)
    FROM warehouse.documents
    ANTI JOIN new_documents USING (source)
    ANTI JOIN withdrawn USING (source)
    UNION ALL BY NAME
    FROM new_documents
),
latest AS (
    SELECT v.*
    FROM versions v SEMI JOIN affected USING (article_id)
    QUALIFY row_number() OVER (
        PARTITION BY article_id
        ORDER BY fetched_at DESC NULLS LAST, published_at DESC NULLS LAST, source DESC
    ) = 1
)
SELECT l.*, a.article_id IS NOT NULL AS known, outdated.article_id IS NOT NULL AS outdated
FROM latest l
LEFT JOIN warehouse.articles a USING (article_id)
LEFT JOIN outdated USING (article_id)
WHERE a.article_id IS NULL
   OR outdated.article_id IS NOT NULL
   OR (a.source, a.content_sha256) IS DISTINCT FROM (l.source, l.content_sha256)
