-- Every line of the articles by what it says: what an outlet repeats from page to page is counted over these.
-- grain: one row a line of an article; key: article_id, start; writer: load
CREATE TABLE IF NOT EXISTS lines (
    article_id VARCHAR NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    line_key UBIGINT NOT NULL,
    prose BOOLEAN NOT NULL,
    inline BOOLEAN NOT NULL,
    above_story BOOLEAN NOT NULL,
    is_title BOOLEAN NOT NULL,
    echo UTINYINT
);
COMMENT ON TABLE lines IS 'The lines of the articles, junk or not, by what they say; lines without a word have no row.';
COMMENT ON COLUMN lines.article_id IS 'The article.';
COMMENT ON COLUMN lines."start" IS 'First character of the line in articles.text.';
COMMENT ON COLUMN lines."end" IS 'First character after it.';
COMMENT ON COLUMN lines.line_key IS '64-bit hash of what it says, the same where only numbers, dates, case and punctuation differ.';
COMMENT ON COLUMN lines.prose IS 'Whether it reads like sentences.';
COMMENT ON COLUMN lines.inline IS 'Whether prose stands within two lines above it and below it.';
COMMENT ON COLUMN lines.above_story IS 'Whether no prose stands above it.';
COMMENT ON COLUMN lines.is_title IS 'Whether it says what the title says.';
COMMENT ON COLUMN lines.echo IS 'Per cent of its longer words that other lines of the article use too; NULL if it has none.';
