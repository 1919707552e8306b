-- The touched paragraphs that still exist, the one that was published first first.
-- reads: touched_passages, passages, articles; writes: nothing
SELECT p.article_id, p."start"
FROM touched_passages t
JOIN passages p USING (article_id, "start")
JOIN articles a USING (article_id)
ORDER BY a.published_at NULLS LAST, a.fetched_at NULLS LAST, p.article_id, p."start"
