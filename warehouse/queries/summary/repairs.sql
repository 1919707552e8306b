-- What was mended in the articles of this run before they were judged.
WITH mine AS (SELECT article_id FROM articles WHERE run_id = $run_id)
SELECT
    replace(kind, '_', ' ') AS what,
    count(*) AS repairs,
    count(DISTINCT article_id) AS articles
FROM repairs
SEMI JOIN mine USING (article_id)
GROUP BY kind
ORDER BY repairs DESC, what
