-- Clean text, rebuilt from provenance, is the clean text that is stored.
-- returns: article_id, what is wrong
WITH rebuilt AS (
    SELECT
        article_id,
        string_agg(substring(a.text, p."start" + 1, p."end" - p."start"), '' ORDER BY p."start")
            FILTER (p.verdict <> 'junk') AS clean_text
    FROM provenance p
    JOIN articles a USING (article_id)
    SEMI JOIN checked_articles USING (article_id)
    GROUP BY article_id
)
SELECT a.article_id, 'clean_text differs from what provenance keeps' AS problem
FROM articles a
SEMI JOIN checked_articles USING (article_id)
LEFT JOIN rebuilt r USING (article_id)
WHERE coalesce(r.clean_text, '') <> a.clean_text
