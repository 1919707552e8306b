-- What hashes that two texts or more have say of these texts. Filled by warehouse/matching.py, some hashes at a time.
-- writes: crowds, crowded_rows, changed_rows, brought_together

-- How many texts have a hash, before and after this run, where either is more than $common_above.
CREATE TEMP TABLE crowds (hash UBIGINT, texts_before INTEGER, texts INTEGER);

-- The rows of the hashes of which either is more than $crowded_above.
CREATE TEMP TABLE crowded_rows (
    hash UBIGINT,
    text_key UBIGINT,
    touched BOOLEAN,
    was_there BOOLEAN,
    is_there BOOLEAN,
    texts_before INTEGER,
    texts INTEGER
);

-- Rows of texts that are not touched, with a hash that is not crowded, and counts for more or for less than before.
CREATE TEMP TABLE changed_rows (hash UBIGINT, text_key UBIGINT, gained BOOLEAN);

-- Pairs of texts, one of them touched, and the strength of the hashes that they share and that are not crowded. A pair
-- may have several rows. From a strength of 3 on they are compared; what is above that is not counted.
CREATE TEMP TABLE brought_together (left_key UBIGINT, right_key UBIGINT, strength UTINYINT);
