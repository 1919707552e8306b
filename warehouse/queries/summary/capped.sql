-- What so many texts share that it alone does not bring each together with each.
SELECT
    route,
    count(*) AS how_many,
    max(texts) AS most_texts,
    sum(pairs_left_out)::BIGINT AS pairs_left_out,
    max_by(example, texts) AS such_as
FROM capped_fingerprints
GROUP BY route
ORDER BY route
