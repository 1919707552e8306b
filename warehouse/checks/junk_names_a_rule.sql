-- Every junk span names a rule that exists, and nothing else names one.
-- returns: article_id, what is wrong
SELECT p.article_id, 'span at ' || p."start" || ' is ' || p.verdict || ' by rule ' || coalesce(p.rule_id, 'NULL') AS problem
FROM provenance p
SEMI JOIN checked_articles USING (article_id)
LEFT JOIN rules r USING (rule_id)
WHERE (p.verdict = 'junk') <> (r.rule_id IS NOT NULL)
