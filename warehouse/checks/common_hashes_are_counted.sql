-- What is stored as common is so, once, with the number of texts that have it; and what is common is stored. To count
-- all hashes takes longer than to match: the latter is looked at for some 250,000 rows of a large warehouse, for others
-- in every run, so that what is missing is found after as many runs. (No article is known; the hash is.)
-- returns: hash, what is wrong
WITH hashes AS NOT MATERIALIZED (
    SELECT band_hash AS hash FROM bands
    UNION ALL
    SELECT fingerprint FROM fingerprints
),
looked_at AS (
    SELECT parts - 1 AS mask, runs & (parts - 1) AS part
    FROM (
        SELECT
            1::UBIGINT << ceil(log2(1 + (SELECT count(*) FROM hashes) // 250_000))::INTEGER AS parts,
            count(*)::UBIGINT AS runs
        FROM runs
    )
),
counted AS (
    SELECT hash, count(*) AS texts FROM hashes SEMI JOIN common_hashes USING (hash) GROUP BY hash
    UNION
    SELECT hash, count(*)
    FROM hashes
    WHERE hash & (SELECT mask FROM looked_at) = (SELECT part FROM looked_at)
    GROUP BY hash
    HAVING count(*) > (SELECT max(try_cast(value AS INTEGER)) FROM recipe WHERE name = 'link_common_above')
)
SELECT
    hash AS article_id,
    'hash ' || hash || ' is said to be in ' || coalesce(h.texts, 0) || ' texts, not ' || coalesce(c.texts, 0) AS problem
FROM common_hashes h
FULL JOIN counted c USING (hash)
WHERE h.texts IS DISTINCT FROM c.texts
   OR h.texts <= (SELECT max(try_cast(value AS INTEGER)) FROM recipe WHERE name = 'link_common_above')
   OR hash IN (SELECT hash FROM common_hashes GROUP BY hash HAVING count(*) > 1)
