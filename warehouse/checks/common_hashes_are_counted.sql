-- What is stored as common is so, once, with the number of texts that have it. (No article is known; the hash is.)
-- returns: hash, what is wrong
WITH counted AS (
    SELECT hash, count(*) AS texts
    FROM (SELECT band_hash AS hash FROM bands UNION ALL SELECT fingerprint FROM fingerprints)
    SEMI JOIN common_hashes USING (hash)
    GROUP BY hash
)
SELECT hash AS article_id, 'hash ' || hash || ' is said to be in ' || h.texts || ' texts, not ' || coalesce(c.texts, 0)
    AS problem
FROM common_hashes h
LEFT JOIN counted c USING (hash)
WHERE h.texts IS DISTINCT FROM c.texts
   OR h.texts <= (SELECT max(try_cast(value AS INTEGER)) FROM recipe WHERE name = 'link_common_above')
   OR hash IN (SELECT hash FROM common_hashes GROUP BY hash HAVING count(*) > 1)
