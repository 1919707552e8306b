-- Both spans of a link lie in texts that exist, the two articles are of different outlets where both are known, and the
-- left one was published first.
-- returns: article_id, what is wrong
SELECT l.left_article_id AS article_id, 'link to ' || l.right_article_id || ' at ' || l.left_start AS problem
FROM links l
LEFT JOIN articles a ON a.article_id = l.left_article_id
LEFT JOIN articles b ON b.article_id = l.right_article_id
LEFT JOIN text_lengths m ON m.article_id = l.left_article_id
LEFT JOIN text_lengths n ON n.article_id = l.right_article_id
WHERE (l.left_article_id IN (SELECT article_id FROM checked_articles)
       OR l.right_article_id IN (SELECT article_id FROM checked_articles))
  AND (
       a.article_id IS NULL
    OR b.article_id IS NULL
    OR a.outlet = b.outlet
    OR coalesce(a.published_at, a.fetched_at, 'infinity') > coalesce(b.published_at, b.fetched_at, 'infinity')
    OR l.left_start < 0 OR l.left_end <= l.left_start OR l.left_end > m.length
    OR l.right_start < 0 OR l.right_end <= l.right_start OR l.right_end > n.length
  )
