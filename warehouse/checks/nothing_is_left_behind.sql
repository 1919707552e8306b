-- No row speaks of an article that is not there.
-- returns: article_id, what is wrong
SELECT article_id, 'rows in ' || place || ' without an article' AS problem
FROM (
    SELECT DISTINCT article_id, 'provenance' AS place FROM provenance
    UNION ALL SELECT DISTINCT article_id, 'repairs' FROM repairs
    UNION ALL SELECT DISTINCT article_id, 'findings' FROM findings
    UNION ALL SELECT DISTINCT article_id, 'lines' FROM lines
    UNION ALL SELECT DISTINCT article_id, 'passages' FROM passages
    UNION ALL SELECT DISTINCT article_id, 'clusters' FROM clusters
)
ANTI JOIN articles USING (article_id)
