-- How many texts have each of these hashes, before and after this run. Only hashes of two texts or more matter.
-- reads: repeated_rows, touched_rows, history_rows; writes: crowds
CREATE TEMP TABLE crowds AS
    SELECT hash, count(*) FILTER (was_there)::INTEGER AS texts_before, count(*) FILTER (is_there)::INTEGER AS texts
    FROM (
        SELECT hash, false AS was_there, true AS is_there FROM repeated_rows
        UNION ALL
        SELECT hash, was_there, is_there FROM touched_rows
        UNION ALL
        SELECT hash, true, true FROM history_rows
    )
    GROUP BY hash
    HAVING count(*) > 1;
