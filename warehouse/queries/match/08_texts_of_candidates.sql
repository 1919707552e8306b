-- The texts of the candidates that this run's file does not have: a stored article in which each occurs, and where.
-- reads: candidates, texts (Parquet), warehouse.passages; writes: stored_places
CREATE TEMP TABLE stored_places AS
    SELECT place.article_id, text_key, place."start", place."end"
    FROM (
        SELECT text_key, min({article_id: article_id, "start": "start", "end": "end"}) AS place
        FROM warehouse.passages
        SEMI JOIN (
            FROM (SELECT left_key AS text_key FROM candidates UNION SELECT right_key FROM candidates)
            ANTI JOIN texts USING (text_key)
        ) USING (text_key)
        GROUP BY text_key
    );
