-- The texts of the candidates that this run's file does not have, cut out of a stored article in which each occurs.
-- reads: candidates, texts (Parquet), warehouse.passages, warehouse.articles; writes: nothing, it is a query
SELECT p.text_key, substring(a.text, p.place."start" + 1, p.place."end" - p.place."start") AS text
FROM (
    SELECT text_key, min({article_id: article_id, "start": "start", "end": "end"}) AS place
    FROM warehouse.passages
    SEMI JOIN (
        FROM (SELECT left_key AS text_key FROM candidates UNION SELECT right_key FROM candidates)
        ANTI JOIN texts USING (text_key)
    ) USING (text_key)
    GROUP BY text_key
) p
JOIN warehouse.articles a ON a.article_id = p.place.article_id
