-- The judge's verdicts, before copies are marked. They tile the text of the article.
-- grain: one row a span; key: article_id, start; writer: load
CREATE TABLE IF NOT EXISTS findings (
    article_id VARCHAR NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    verdict VARCHAR NOT NULL,
    rule_id VARCHAR,
    kind VARCHAR,
    reason VARCHAR
);
COMMENT ON TABLE findings IS 'The verdicts of the judge, one row a span, before copies are marked. Ask provenance instead, which has both.';
COMMENT ON COLUMN findings.article_id IS 'The article.';
COMMENT ON COLUMN findings."start" IS 'First character of the span in articles.text, counted from 0.';
COMMENT ON COLUMN findings."end" IS 'First character after the span.';
COMMENT ON COLUMN findings.verdict IS '`kept` or `junk`.';
COMMENT ON COLUMN findings.rule_id IS 'The rule that took it (rules.rule_id); NULL where it was kept.';
COMMENT ON COLUMN findings.kind IS 'What kind of junk it is; NULL where it was kept.';
COMMENT ON COLUMN findings.reason IS 'The score of the line model and what spoke for it most; NULL where it was kept, or words of a rule explain it.';
