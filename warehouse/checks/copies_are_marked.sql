-- What a cluster says is a copy is marked as one, what is marked as one is linked with the span that it names, as like as
-- it says, and where it names a cluster is in it. (The white space and the full stop behind what is linked are the copy's
-- too.)
-- returns: article_id, what is wrong
WITH copies AS (
    SELECT p.* FROM provenance p SEMI JOIN checked_articles USING (article_id) WHERE p.verdict = 'copy'
)
SELECT c.article_id, 'the paragraph at ' || c."start" || ' is in cluster ' || c.cluster_id || ', and no copy' AS problem
FROM clusters c
SEMI JOIN checked_articles USING (article_id)
ANTI JOIN copies p ON p.article_id = c.article_id AND p.cluster_id = c.cluster_id
WHERE c.relation IN ('exact', 'near', 'contains')
UNION ALL
SELECT p.article_id, 'the copy at ' || p."start" || ' is linked with no such span of ' || p.origin_article_id
FROM copies p
ANTI JOIN links l
    ON l.right_article_id = p.article_id
   AND l.left_article_id = p.origin_article_id
   AND l.left_start = p.origin_start
   AND l.left_end = p.origin_end
   AND l.right_start < p."end"
   AND l.right_end > p."start"
   AND l.relation = p.relation
   AND l.similarity = p.similarity
UNION ALL
SELECT p.article_id, 'the copy at ' || p."start" || ' is not in cluster ' || p.cluster_id
FROM (FROM copies WHERE cluster_id IS NOT NULL) p
ANTI JOIN clusters c
    ON c.article_id = p.article_id
   AND c.cluster_id = p.cluster_id
   AND c.origin_article_id = p.origin_article_id
