-- Every character of every article has exactly one verdict.
-- grain: one row a span; key: article_id, start; writer: load
CREATE TABLE IF NOT EXISTS provenance (
    article_id VARCHAR NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    verdict VARCHAR NOT NULL,
    rule_id VARCHAR,
    kind VARCHAR,
    reason VARCHAR,
    origin_article_id VARCHAR,
    origin_start INTEGER,
    origin_end INTEGER,
    origin_outlet VARCHAR,
    relation VARCHAR,
    similarity DOUBLE,
    cluster_id VARCHAR,
    run_id VARCHAR NOT NULL
);
COMMENT ON TABLE provenance IS 'Every character of every article has exactly one verdict: one row a span, and the spans of an article tile its text.';
COMMENT ON COLUMN provenance.article_id IS 'The article.';
COMMENT ON COLUMN provenance."start" IS 'First character of the span in articles.text, counted from 0.';
COMMENT ON COLUMN provenance."end" IS 'First character after the span.';
COMMENT ON COLUMN provenance.verdict IS '`kept`; `junk`, removed from clean_text by rule_id; or `copy`, also in an earlier article of another outlet (it stays in clean_text).';
COMMENT ON COLUMN provenance.rule_id IS 'For junk: the rule that took it (rules.rule_id).';
COMMENT ON COLUMN provenance.kind IS 'For junk: what kind of junk it is (ad, navigation, share, ...).';
COMMENT ON COLUMN provenance.reason IS 'For junk that the line model took: its score and what spoke for it most.';
COMMENT ON COLUMN provenance.origin_article_id IS 'For a copy: the earliest article that has the passage.';
COMMENT ON COLUMN provenance.origin_start IS 'For a copy: first character of the passage in the text of the origin.';
COMMENT ON COLUMN provenance.origin_end IS 'For a copy: first character after it.';
COMMENT ON COLUMN provenance.origin_outlet IS 'For a copy: the outlet of the origin.';
COMMENT ON COLUMN provenance.relation IS 'For a copy: how the passage of the origin relates to this one (exact, near, contains, contained_in, shares_passage).';
COMMENT ON COLUMN provenance.similarity IS 'For a copy: how alike, from 0 to 1 (links.similarity).';
COMMENT ON COLUMN provenance.cluster_id IS 'For a copy of a whole passage: its cluster. unique_articles drops just these.';
COMMENT ON COLUMN provenance.run_id IS 'The run that wrote this row.';
