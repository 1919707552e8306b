-- Clean text, rebuilt from provenance, is the clean text that is stored. Of an article that stays as it is, junk stays what
-- the judge found (junk_is_what_the_judge_found), so that only what was rewritten need be read. By the numbers of their
-- rows, and only so, DuckDB reads the texts of these articles and of no others.
-- returns: article_id, what is wrong
WITH texts AS (
    SELECT article_id, text, clean_text
    FROM articles
    WHERE rowid IN (SELECT a.rowid FROM articles a SEMI JOIN rewritten_articles USING (article_id))
),
rebuilt AS (
    SELECT
        article_id,
        string_agg(substring(t.text, p."start" + 1, p."end" - p."start"), '' ORDER BY p."start")
            FILTER (p.verdict <> 'junk') AS clean_text
    FROM provenance p
    JOIN texts t USING (article_id)
    GROUP BY article_id
)
SELECT t.article_id, 'clean_text differs from what provenance keeps' AS problem
FROM texts t
LEFT JOIN rebuilt r USING (article_id)
WHERE coalesce(r.clean_text, '') <> t.clean_text
