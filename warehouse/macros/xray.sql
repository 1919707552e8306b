-- What is every span of this article, and why?
-- call: FROM xray('4f1d...'), with an article_id, a URL or a source
CREATE OR REPLACE MACRO xray(article) AS TABLE
    SELECT
        p."start",
        p."end",
        p.verdict,
        p.rule_id,
        r.why,
        p.origin_outlet,
        p.origin_article_id,
        p.origin_start,
        p.origin_end,
        p.relation,
        round(p.similarity, 3) AS similarity,
        substring(a.text, p."start" + 1, p."end" - p."start") AS passage
    FROM articles a
    JOIN provenance p USING (article_id)
    LEFT JOIN rules r USING (rule_id)
    WHERE a.article_id = article OR a.url = article OR a.source = article
    ORDER BY a.article_id, p."start";
COMMENT ON MACRO TABLE xray IS 'The spans of one article (an article_id, a URL or a source) in order: verdict, rule and why, or origin and how alike.';
