-- Route B to candidates: winnowed word 4-grams; texts that share one are compared.
-- grain: one row a fingerprint of a distinct text; key: text_key, fingerprint; writer: load
CREATE TABLE IF NOT EXISTS fingerprints (
    text_key UBIGINT USING COMPRESSION rle NOT NULL,
    fingerprint UBIGINT USING COMPRESSION uncompressed NOT NULL,
    "start" INTEGER USING COMPRESSION bitpacking NOT NULL,
    "end" INTEGER USING COMPRESSION bitpacking NOT NULL
);
COMMENT ON TABLE fingerprints IS 'The winnowed fingerprints of every distinct text, one row a fingerprint of a text: texts that share a run of 8 words share one.';
COMMENT ON COLUMN fingerprints.text_key IS 'The text (passages.text_key).';
COMMENT ON COLUMN fingerprints.fingerprint IS 'Hash of 4 words in a row. Its highest bit is not set.';
COMMENT ON COLUMN fingerprints."start" IS 'First character of these words where they first stand in the text, counted in the text.';
COMMENT ON COLUMN fingerprints."end" IS 'First character after them.';
