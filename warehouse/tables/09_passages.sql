-- The passages that are compared: the kept lines of the articles.
-- grain: one row an occurrence; key: article_id, start; writer: load
CREATE TABLE IF NOT EXISTS passages (
    article_id VARCHAR NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    text_key UBIGINT NOT NULL,
    words INTEGER NOT NULL
);
COMMENT ON TABLE passages IS 'The passages that are compared, one row an occurrence: the kept lines of the articles, very long ones in parts.';
COMMENT ON COLUMN passages.article_id IS 'The article.';
COMMENT ON COLUMN passages."start" IS 'First character of the passage in articles.text.';
COMMENT ON COLUMN passages."end" IS 'First character after it.';
COMMENT ON COLUMN passages.text_key IS '64-bit hash of its exact text (BLAKE2b): equal texts are compared once.';
COMMENT ON COLUMN passages.words IS 'How many words it has.';
