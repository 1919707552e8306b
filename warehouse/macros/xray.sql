-- What is every span of this article, and why?
-- call: FROM xray('4f1d...'), with an article_id, a URL or a source
CREATE OR REPLACE MACRO xray(article) AS TABLE
    SELECT
        p."start",
        p."end",
        p.verdict,
        p.rule_id,
        r.why || coalesce(format(' It stands in {} of its articles, {:.0f} % of those of its time.', t.articles, 100 * t.local_rate), '')
            AS why,
        p.reason,
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
    LEFT JOIN lines l
      ON p.rule_id = 'templates/repeated_line' AND l.article_id = p.article_id AND l."start" >= p."start" AND l."end" <= p."end"
    LEFT JOIN templates t ON t.outlet = a.outlet AND t.line_key = l.line_key
    WHERE a.article_id = article OR a.url = article OR a.source = article
    ORDER BY a.article_id, p."start";
COMMENT ON MACRO TABLE xray IS 'The spans of one article (an article_id, a URL or a source) in order: verdict, rule and why, or origin and how alike.';
