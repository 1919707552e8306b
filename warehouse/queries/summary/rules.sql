-- The rules that took most in the articles of this run.
WITH mine AS (SELECT article_id FROM articles WHERE run_id = $run_id)
SELECT p.rule_id AS rule, count(*) AS spans, count(DISTINCT p.article_id) AS articles, r.why
FROM provenance p
SEMI JOIN mine USING (article_id)
JOIN rules r USING (rule_id)
GROUP BY ALL
ORDER BY spans DESC, rule
LIMIT $most
