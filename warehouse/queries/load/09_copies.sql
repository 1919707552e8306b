-- Every span of these articles that an earlier passage has too, in order of weight: the origin of the cluster first,
-- then the earliest passage, then the longest.
-- reads: articles_to_mark, links, clusters, articles; writes: nothing
SELECT
    l.right_article_id AS article_id,
    l.right_start AS "start",
    l.right_end AS "end",
    l.left_article_id AS origin_article_id,
    l.left_start AS origin_start,
    l.left_end AS origin_end,
    o.outlet AS origin_outlet,
    l.relation,
    l.similarity,
    CASE WHEN l.relation IN ('exact', 'near', 'contains') THEN c.cluster_id END AS cluster_id
FROM links l
SEMI JOIN articles_to_mark m ON m.article_id = l.right_article_id
JOIN articles o ON o.article_id = l.left_article_id
LEFT JOIN clusters c
    ON c.article_id = l.right_article_id
   AND c."start" = l.right_passage_start
   AND c.origin_article_id = l.left_article_id
   AND c.origin_start = l.left_passage_start
ORDER BY
    l.right_article_id,
    cluster_id IS NULL,
    o.published_at NULLS LAST,
    o.fetched_at NULLS LAST,
    o.article_id,
    l.right_end - l.right_start DESC,
    l.right_start,
    l.left_start
