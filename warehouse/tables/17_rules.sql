-- The rules that judge, as SQL users need them to read a verdict.
-- grain: one row a rule; key: rule_id; writer: load
CREATE TABLE IF NOT EXISTS rules (
    rule_id VARCHAR PRIMARY KEY,
    kind VARCHAR NOT NULL,
    why VARCHAR NOT NULL,
    place VARCHAR NOT NULL,
    pattern VARCHAR NOT NULL,
    junk_examples VARCHAR[] NOT NULL,
    keep_examples VARCHAR[] NOT NULL
);
COMMENT ON TABLE rules IS 'The rules that judge, one row a rule.';
COMMENT ON COLUMN rules.rule_id IS 'Pack and name of the rule.';
COMMENT ON COLUMN rules.kind IS 'What kind of junk it takes.';
COMMENT ON COLUMN rules.why IS 'Why what it takes is junk.';
COMMENT ON COLUMN rules.place IS 'Where on the page it holds.';
COMMENT ON COLUMN rules.pattern IS 'What a line must say: a regular expression of RE2.';
COMMENT ON COLUMN rules.junk_examples IS 'What it takes.';
COMMENT ON COLUMN rules.keep_examples IS 'What comes close and stays.';
