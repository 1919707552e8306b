-- The bands and fingerprints that many distinct texts have: what is weighed less, and what is capped. Counted anew for
-- every hash that a run touches, so that it is always true of the texts that are there.
-- grain: one row a hash that more distinct texts have than recipe says under `common_above`; key: hash; writer: load
CREATE TABLE IF NOT EXISTS common_hashes (
    hash UBIGINT NOT NULL,
    texts INTEGER NOT NULL
);
COMMENT ON TABLE common_hashes IS 'The bands and fingerprints that many distinct texts have, one row a hash (see recipe: common_above). Ask capped_fingerprints and weighed_links instead.';
COMMENT ON COLUMN common_hashes.hash IS 'The fingerprint (fingerprints.fingerprint), or where its highest bit is set the band (bands.band_hash).';
COMMENT ON COLUMN common_hashes.texts IS 'How many distinct texts have it.';
