-- The spans of an article follow each other without gap or overlap, from its first character to its last.
-- returns: article_id, what is wrong
WITH spans AS (
    SELECT
        article_id,
        "start",
        "end",
        lag("end", 1, 0) OVER (PARTITION BY article_id ORDER BY "start") AS expected,
        lead("start") OVER (PARTITION BY article_id ORDER BY "start") IS NULL AS is_last
    FROM provenance SEMI JOIN checked_articles USING (article_id)
)
SELECT article_id, 'span at ' || "start" || ' should start at ' || expected AS problem
FROM spans WHERE "start" <> expected
UNION ALL
SELECT article_id, 'empty span at ' || "start" FROM spans WHERE "end" <= "start"
UNION ALL
SELECT a.article_id, 'spans end at ' || coalesce(s."end", 0) || ' of ' || a.length
FROM (FROM text_lengths SEMI JOIN checked_articles USING (article_id)) a
LEFT JOIN spans s ON s.article_id = a.article_id AND s.is_last
WHERE coalesce(s."end", 0) <> a.length
