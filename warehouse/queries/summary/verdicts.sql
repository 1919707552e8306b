-- How much of the articles of this run was kept, junk, copied.
WITH mine AS (SELECT article_id FROM articles WHERE run_id = $run_id)
SELECT
    verdict,
    count(*) AS spans,
    count(DISTINCT article_id) AS articles,
    sum("end" - "start")::BIGINT AS characters,
    round(100 * sum("end" - "start") / sum(sum("end" - "start")) OVER (), 1) AS percent
FROM provenance
SEMI JOIN mine USING (article_id)
GROUP BY verdict
ORDER BY characters DESC
