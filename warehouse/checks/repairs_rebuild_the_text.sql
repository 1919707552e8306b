-- The raw text with its repairs made is the text of the article, and every repair is where it says. Of an article that
-- stays as it is none of these changes, so that only what was rewritten need be read.
-- returns: article_id, what is wrong
WITH steps AS (
    SELECT
        r.*,
        lag(r."end", 1, 0) OVER w AS last_end,
        lag(r.raw_end, 1, 0) OVER w AS last_raw_end,
        lead(r."start") OVER w IS NULL AS is_last
    FROM repairs r SEMI JOIN rewritten_articles USING (article_id)
    WINDOW w AS (PARTITION BY r.article_id ORDER BY r."start")
),
texts AS (
    SELECT article_id, source, text FROM articles_in('rewritten_articles')
),
raw_texts AS (
    SELECT source, text FROM documents_in('texts')
),
rebuilt AS (
    SELECT
        a.article_id,
        string_agg(
            substring(d.text, s.last_raw_end + 1, s.raw_start - s.last_raw_end) || s.replacement, '' ORDER BY s."start"
        ) || substring(any_value(d.text), max(s.raw_end) + 1) AS text
    FROM steps s
    JOIN texts a USING (article_id)
    JOIN raw_texts d USING (source)
    GROUP BY a.article_id
)
SELECT a.article_id, 'text is not the raw text with its repairs made' AS problem
FROM texts a
JOIN raw_texts d USING (source)
LEFT JOIN rebuilt r ON r.article_id = a.article_id
WHERE a.text IS DISTINCT FROM coalesce(r.text, d.text)
UNION ALL
SELECT article_id, 'repair at ' || "start" || ' is not where it says'
FROM steps
WHERE "end" - "start" <> length(replacement)
   OR "start" - last_end <> raw_start - last_raw_end
   OR raw_end < raw_start
