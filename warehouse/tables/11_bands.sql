-- Route A to candidates: signatures cut into bands; texts that agree in a whole band are compared.
-- grain: one row a band of a distinct text; key: text_key, band; writer: load
CREATE TABLE IF NOT EXISTS bands (
    text_key UBIGINT USING COMPRESSION rle NOT NULL,
    band UTINYINT USING COMPRESSION bitpacking NOT NULL,
    band_hash UBIGINT USING COMPRESSION uncompressed NOT NULL
);
COMMENT ON TABLE bands IS 'The LSH bands of the signatures, one row a band of a text: texts that agree in a whole band are candidates.';
COMMENT ON COLUMN bands.text_key IS 'The text (passages.text_key).';
COMMENT ON COLUMN bands.band IS 'Number of the band, from 0.';
COMMENT ON COLUMN bands.band_hash IS 'Hash of the number of the band and the rows of the signature in it. Its highest bit is set, so that it is no fingerprint.';
