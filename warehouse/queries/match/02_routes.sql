-- The rows that touched texts have, and the rows of other texts with the same hashes. A hash is a band of a signature
-- (its highest bit is set) or a winnowed fingerprint. History is read by semi-join on these hashes, and copied no
-- further.
-- reads: touched_texts, bands, fingerprints (Parquet), warehouse.bands, warehouse.fingerprints
-- writes: new_rows, stored_rows, touched_rows, history_rows
CREATE TEMP VIEW new_rows AS
    SELECT band_hash AS hash, text_key FROM bands
    UNION ALL
    SELECT fingerprint, text_key FROM fingerprints;

CREATE TEMP VIEW stored_rows AS
    SELECT band_hash AS hash, text_key FROM warehouse.bands
    UNION ALL
    SELECT fingerprint, text_key FROM warehouse.fingerprints;

CREATE TEMP TABLE touched_rows AS
    SELECT r.hash, text_key, t.was_there, t.is_there
    FROM stored_rows r
    JOIN (FROM touched_texts WHERE was_there) t USING (text_key);

CREATE TEMP TABLE history_rows AS
    SELECT hash, text_key
    FROM stored_rows
    SEMI JOIN (SELECT hash FROM touched_rows UNION ALL SELECT hash FROM new_rows) USING (hash)
    ANTI JOIN touched_texts USING (text_key);
