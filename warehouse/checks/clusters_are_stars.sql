-- Every paragraph is in one cluster at most, whole, and names an origin that is there and was not published later than it;
-- all but the origins are linked to it, and say how and how alike. Of two paragraphs that are linked as a whole one is in
-- a cluster.
-- returns: article_id, what is wrong
SELECT c.article_id, 'cluster ' || c.cluster_id || ' does not hold at ' || c."start" AS problem
FROM clusters c
SEMI JOIN checked_articles USING (article_id)
JOIN articles a USING (article_id)
LEFT JOIN passages p ON p.article_id = c.article_id AND p."start" = c."start"
LEFT JOIN articles o ON o.article_id = c.origin_article_id
LEFT JOIN links l
    ON l.left_article_id = c.origin_article_id
   AND l.left_passage_start = c.origin_start
   AND l.right_article_id = c.article_id
   AND l.right_passage_start = c."start"
   AND l.relation = c.relation
WHERE o.article_id IS NULL
   OR c.cluster_id <> c.origin_article_id || ':' || c.origin_start
   OR c.is_origin <> (c.relation IS NULL)
   OR c.is_origin <> (l.relation IS NULL)
   OR c.similarity IS DISTINCT FROM l.similarity
   OR c."end" IS DISTINCT FROM p."end"
   OR coalesce(a.published_at, a.fetched_at, 'infinity') < coalesce(o.published_at, o.fetched_at, 'infinity')
UNION ALL
SELECT article_id, 'the paragraph at ' || "start" || ' is in ' || count(*) || ' clusters'
FROM clusters
SEMI JOIN checked_articles USING (article_id)
GROUP BY article_id, "start"
HAVING count(*) > 1
UNION ALL
SELECT l.right_article_id, 'the paragraph at ' || l.right_passage_start || ' is linked, and in no cluster'
FROM links l
SEMI JOIN checked_articles k ON k.article_id = l.right_article_id
ANTI JOIN clusters c ON c.article_id = l.right_article_id AND c."start" = l.right_passage_start
ANTI JOIN clusters o ON o.article_id = l.left_article_id AND o."start" = l.left_passage_start
WHERE l.relation <> 'shares_passage'
