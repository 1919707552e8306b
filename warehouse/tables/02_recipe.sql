-- How the stored fingerprints were made: fingerprints of another recipe cannot be compared with them.
-- grain: one row a choice; key: name; writer: load
CREATE TABLE IF NOT EXISTS recipe (
    name VARCHAR PRIMARY KEY,
    value VARCHAR NOT NULL
);
COMMENT ON TABLE recipe IS 'How the stored fingerprints and links were made, one row a choice. A run with another recipe is refused, until it makes them anew.';
COMMENT ON COLUMN recipe.name IS 'The choice: normaliser, shingle_words, scheme, permutations, ...; with link_ before it, what links depend on besides.';
COMMENT ON COLUMN recipe.value IS 'What was chosen.';
