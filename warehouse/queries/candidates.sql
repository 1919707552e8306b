-- Pairs of distinct texts that agree in at least one band, where one of them is in an article of this run and the two
-- can be in different outlets (an article of an unknown outlet is compared with every other).
-- reads: all_bands, all_occurrences, active_keys (temp tables of match); writes: nothing
WITH reach AS (
    SELECT text_key, min(outlet) AS first_outlet, max(outlet) AS last_outlet, bool_or(outlet IS NULL) AS unknown
    FROM all_occurrences
    GROUP BY text_key
),
pairs AS (
    SELECT DISTINCT least(new.text_key, old.text_key) AS left_key, greatest(new.text_key, old.text_key) AS right_key
    FROM (FROM all_bands SEMI JOIN active_keys USING (text_key)) new
    JOIN all_bands old USING (band, band_hash)
    WHERE new.text_key <> old.text_key
)
SELECT left_key, right_key
FROM pairs
JOIN reach l ON l.text_key = left_key
JOIN reach r ON r.text_key = right_key
WHERE l.unknown
   OR r.unknown
   OR l.first_outlet <> l.last_outlet
   OR r.first_outlet <> r.last_outlet
   OR l.first_outlet <> r.first_outlet
