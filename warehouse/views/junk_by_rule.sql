-- What was removed, by which rule, why?
-- grain: one row a rule, those that took nothing included
CREATE OR REPLACE VIEW junk_by_rule AS
    SELECT
        r.rule_id,
        r.kind,
        count(p.article_id) AS spans,
        count(DISTINCT p.article_id) AS articles,
        count(DISTINCT a.outlet) AS outlets,
        coalesce(sum(p."end" - p."start"), 0)::BIGINT AS characters,
        r.why
    FROM rules r
    LEFT JOIN provenance p ON p.rule_id = r.rule_id AND p.verdict = 'junk'
    LEFT JOIN articles a ON a.article_id = p.article_id
    GROUP BY ALL
    ORDER BY spans DESC, r.rule_id;
COMMENT ON VIEW junk_by_rule IS 'What each rule removed, one row a rule.';
COMMENT ON COLUMN junk_by_rule.spans IS 'How many spans it took.';
COMMENT ON COLUMN junk_by_rule.articles IS 'In how many articles.';
COMMENT ON COLUMN junk_by_rule.outlets IS 'Of how many outlets.';
COMMENT ON COLUMN junk_by_rule.characters IS 'How many characters it took.';
COMMENT ON COLUMN junk_by_rule.why IS 'Why that is junk.';
