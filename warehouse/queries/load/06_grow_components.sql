-- One step outwards: every text in a cluster-making pair with one of the last step.
-- reads: frontier, text_pairs; writes: component_keys, frontier
CREATE OR REPLACE TEMP TABLE frontier AS
    FROM (
        SELECT right_key AS text_key FROM text_pairs
        WHERE left_key IN (FROM frontier) AND relation <> 'shares_passage'
        UNION
        SELECT left_key FROM text_pairs
        WHERE right_key IN (FROM frontier) AND relation <> 'shares_passage'
    )
    ANTI JOIN component_keys USING (text_key);

INSERT INTO component_keys FROM frontier;
