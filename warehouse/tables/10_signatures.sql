-- The MinHash signature of every distinct text among the passages.
-- grain: one row a distinct text; key: text_key; writer: load
CREATE TABLE IF NOT EXISTS signatures (
    text_key UBIGINT NOT NULL,
    signature BLOB USING COMPRESSION uncompressed NOT NULL
);
COMMENT ON TABLE signatures IS 'The MinHash signature of every distinct text among the passages, one row a text.';
COMMENT ON COLUMN signatures.text_key IS 'The text (passages.text_key).';
COMMENT ON COLUMN signatures.signature IS 'The hash values of datasketch.MinHash (scheme affine32) over word 3-shingles: little-endian 32-bit numbers, one a permutation.';
