-- Each article is there once, and so is its document; each document that is not withdrawn has its article.
-- returns: article_id, what is wrong
SELECT article_id, 'is there ' || count(*) || ' times' AS problem
FROM articles
SEMI JOIN checked_articles USING (article_id)
GROUP BY article_id
HAVING count(*) > 1
UNION ALL
SELECT min(article_id), 'its document ' || source || ' is there ' || count(*) || ' times'
FROM documents
GROUP BY source
HAVING count(*) > 1
UNION ALL
SELECT article_id, 'its document ' || source || ' is not there'
FROM articles
SEMI JOIN checked_articles USING (article_id)
ANTI JOIN documents USING (source)
UNION ALL
SELECT article_id, 'is not there, but its document ' || source || ' is'
FROM documents
ANTI JOIN articles USING (article_id)
UNION ALL
SELECT article_id, 'its document ' || source || ' is withdrawn, and there'
FROM documents
SEMI JOIN withdrawn USING (source, article_id)
