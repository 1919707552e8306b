-- Every copy names a span of another article that exists, of another outlet where both outlets are known.
-- returns: article_id, what is wrong
SELECT p.article_id, 'the copy at ' || p."start" || ' names origin ' || coalesce(p.origin_article_id, 'NULL') AS problem
FROM provenance p
SEMI JOIN checked_articles USING (article_id)
JOIN articles a USING (article_id)
LEFT JOIN articles o ON o.article_id = p.origin_article_id
LEFT JOIN text_lengths n ON n.article_id = p.origin_article_id
WHERE (p.verdict = 'copy') <> (o.article_id IS NOT NULL)
   OR (p.verdict = 'copy' AND (
        o.article_id = a.article_id
        OR o.outlet = a.outlet
        OR p.origin_outlet IS DISTINCT FROM o.outlet
        OR p.origin_start < 0
        OR p.origin_end > n.length
        OR p.origin_end <= p.origin_start
   ))
