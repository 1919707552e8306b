-- The texts in components of cluster-making pairs that this run touched: run the second statement until it adds nothing.
-- reads: touched_keys, forgotten_pairs, new_text_pairs (Parquet), text_pairs; writes: component_keys, frontier
CREATE OR REPLACE TEMP TABLE component_keys AS
    FROM touched_keys
    UNION
    SELECT unnest([left_key, right_key]) FROM forgotten_pairs
    UNION
    SELECT unnest([left_key, right_key]) FROM new_text_pairs;

CREATE OR REPLACE TEMP TABLE frontier AS FROM component_keys;
