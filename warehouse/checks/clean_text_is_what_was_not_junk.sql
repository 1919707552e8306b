-- Clean text, rebuilt from provenance, is the clean text that is stored. Of an article that stays as it is, junk stays what
-- the judge found (junk_is_what_the_judge_found), so that only what was rewritten need be read.
-- returns: article_id, what is wrong
WITH rebuilt AS (
    SELECT
        article_id,
        string_agg(substring(a.text, p."start" + 1, p."end" - p."start"), '' ORDER BY p."start")
            FILTER (p.verdict <> 'junk') AS clean_text
    FROM provenance p
    JOIN articles_in('rewritten_articles') a USING (article_id)
    GROUP BY article_id
)
SELECT a.article_id, 'clean_text differs from what provenance keeps' AS problem
FROM articles_in('rewritten_articles') a
LEFT JOIN rebuilt r USING (article_id)
WHERE coalesce(r.clean_text, '') <> a.clean_text
