-- How the stored fingerprints were made: fingerprints of another recipe cannot be compared with them.
-- grain: one row a choice; key: name; writer: load
CREATE TABLE IF NOT EXISTS recipe (
    name VARCHAR PRIMARY KEY,
    value VARCHAR NOT NULL
);
COMMENT ON TABLE recipe IS 'How the stored fingerprints were made, one row a choice. Fingerprints of another recipe are refused.';
COMMENT ON COLUMN recipe.name IS 'The choice: normaliser, shingle_words, scheme, permutations, seed, bands, ...';
COMMENT ON COLUMN recipe.value IS 'What was chosen.';
