-- What was known of texts that no article holds any more goes, and of pairs that no longer hold; what was found out
-- about new texts and pairs comes; what many texts have is counted anew.
-- reads: lost_texts, forgotten_pairs, new_signatures, new_bands, new_fingerprints, new_text_pairs, new_common_hashes
-- (Parquet); parameter: common_above; writes: signatures, bands, fingerprints, text_pairs, common_hashes
DELETE FROM signatures WHERE text_key IN (FROM lost_texts);
DELETE FROM bands WHERE text_key IN (FROM lost_texts);
DELETE FROM fingerprints WHERE text_key IN (FROM lost_texts);
DELETE FROM text_pairs WHERE (left_key, right_key) IN (SELECT (left_key, right_key) FROM forgotten_pairs);
DELETE FROM common_hashes WHERE hash IN (SELECT hash FROM new_common_hashes);
INSERT INTO signatures BY NAME FROM new_signatures;
INSERT INTO bands BY NAME FROM new_bands;
INSERT INTO fingerprints BY NAME FROM new_fingerprints;
INSERT INTO text_pairs BY NAME FROM new_text_pairs;
INSERT INTO common_hashes BY NAME FROM new_common_hashes WHERE texts > $common_above;
