-- Lines that an outlet repeats from page to page. They follow from the lines and the dates of all its articles.
-- grain: one row a line of an outlet; key: outlet, line_key; writer: load
CREATE TABLE IF NOT EXISTS templates (
    outlet VARCHAR NOT NULL,
    line_key UBIGINT NOT NULL,
    line VARCHAR NOT NULL,
    articles INTEGER NOT NULL,
    rate DOUBLE NOT NULL,
    local_rate DOUBLE NOT NULL,
    above_story INTEGER NOT NULL,
    inline DOUBLE NOT NULL,
    prose BOOLEAN NOT NULL
);
COMMENT ON TABLE templates IS 'Lines that an outlet repeats from page to page; the judge takes them as `templates/repeated_line` where no rule does.';
COMMENT ON COLUMN templates.outlet IS 'The outlet.';
COMMENT ON COLUMN templates.line_key IS 'What the line says (lines.line_key).';
COMMENT ON COLUMN templates.line IS 'The line as one of the articles has it.';
COMMENT ON COLUMN templates.articles IS 'In how many articles of the outlet it stands, not counting those whose title it is.';
COMMENT ON COLUMN templates.rate IS 'Their share of all articles of the outlet.';
COMMENT ON COLUMN templates.local_rate IS 'Their share of the articles of the outlet from the first to the last that has it; the same as rate where dates are missing.';
COMMENT ON COLUMN templates.above_story IS 'In how many articles it stands above the story.';
COMMENT ON COLUMN templates.inline IS 'Share of its occurrences that stand between paragraphs.';
COMMENT ON COLUMN templates.prose IS 'Whether it reads like sentences.';
