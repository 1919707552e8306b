-- Every paragraph of a cluster names an origin that is there and was not published later than it; all but the origins
-- are linked to it, and say how.
-- returns: article_id, what is wrong
SELECT c.article_id, 'cluster ' || c.cluster_id || ' does not hold at ' || c."start" AS problem
FROM clusters c
SEMI JOIN checked_articles USING (article_id)
JOIN articles a USING (article_id)
LEFT JOIN articles o ON o.article_id = c.origin_article_id
LEFT JOIN links l
    ON l.left_article_id = c.origin_article_id
   AND l.left_passage_start = c.origin_start
   AND l.right_article_id = c.article_id
   AND l.right_passage_start = c."start"
   AND l.relation = c.relation
WHERE o.article_id IS NULL
   OR c.is_origin <> (c.relation IS NULL)
   OR c.is_origin <> (l.relation IS NULL)
   OR coalesce(a.published_at, a.fetched_at, 'infinity') < coalesce(o.published_at, o.fetched_at, 'infinity')
