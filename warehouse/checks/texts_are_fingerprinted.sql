-- Every passage with a word in it has its signature and its bands, and one of a few words its fingerprints.
-- returns: article_id, what is wrong
WITH fingerprinted AS (
    SELECT DISTINCT text_key
    FROM fingerprints
    SEMI JOIN (FROM passages SEMI JOIN checked_articles USING (article_id)) USING (text_key)
)
SELECT
    p.article_id,
    'the passage at ' || p."start" || ' has no '
        || CASE WHEN s.text_key IS NULL THEN 'signature' WHEN b.text_key IS NULL THEN 'bands' ELSE 'fingerprints' END
        AS problem
FROM passages p
SEMI JOIN checked_articles USING (article_id)
LEFT JOIN signatures s USING (text_key)
LEFT JOIN (FROM bands WHERE band = 0) b USING (text_key)
LEFT JOIN fingerprinted f USING (text_key)
WHERE (p.words > 0 AND (s.text_key IS NULL OR b.text_key IS NULL))
   OR (
       f.text_key IS NULL
       AND p.words >= (SELECT max(try_cast(value AS INTEGER)) FROM recipe WHERE name = 'gram_words')
   )
