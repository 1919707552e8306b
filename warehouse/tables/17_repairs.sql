-- What was mended in the texts before they were judged. Between the repairs, articles.text is documents.text.
-- grain: one row a repair; key: article_id, start; writer: load
CREATE TABLE IF NOT EXISTS repairs (
    article_id VARCHAR NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    raw_start INTEGER NOT NULL,
    raw_end INTEGER NOT NULL,
    kind VARCHAR NOT NULL,
    replacement VARCHAR NOT NULL
);
COMMENT ON TABLE repairs IS 'What was mended in the texts before they were judged, one row a repair. Before, between and after its repairs, articles.text is documents.text, character for character.';
COMMENT ON COLUMN repairs.article_id IS 'The article.';
COMMENT ON COLUMN repairs."start" IS 'First character of the repair in articles.text, counted from 0.';
COMMENT ON COLUMN repairs."end" IS 'First character after it; equal to start where something was dropped.';
COMMENT ON COLUMN repairs.raw_start IS 'First character of what it stands for, in documents.text of the current version (articles.source).';
COMMENT ON COLUMN repairs.raw_end IS 'First character after that.';
COMMENT ON COLUMN repairs.kind IS 'What was wrong: mojibake, entity, control, invisible, soft_hyphen, ligature, composition (an accent apart from its letter), line_wrap or hyphenation.';
COMMENT ON COLUMN repairs.replacement IS 'What articles.text has there.';
