-- Every passage with a word in it has its signature and its bands.
-- returns: article_id, what is wrong
SELECT p.article_id, 'the passage at ' || p."start" || ' has no ' || CASE WHEN s.text_key IS NULL THEN 'signature' ELSE 'bands' END AS problem
FROM passages p
SEMI JOIN checked_articles USING (article_id)
LEFT JOIN signatures s USING (text_key)
LEFT JOIN (FROM bands WHERE band = 0) b USING (text_key)
WHERE p.words > 0 AND (s.text_key IS NULL OR b.text_key IS NULL)
