-- The texts of the candidates that this run's file does not have, cut out of a stored article in which each occurs. By
-- the numbers of their rows, and only so, DuckDB reads the texts of these articles and of no others.
-- reads: candidates, texts (Parquet), warehouse.passages, warehouse.articles; writes: places, stored_texts (view)
CREATE TEMP TABLE places AS
    SELECT a.rowid AS article_row, text_key, place."start", place."end"
    FROM (
        SELECT text_key, min({article_id: article_id, "start": "start", "end": "end"}) AS place
        FROM warehouse.passages
        SEMI JOIN (
            FROM (SELECT left_key AS text_key FROM candidates UNION SELECT right_key FROM candidates)
            ANTI JOIN texts USING (text_key)
        ) USING (text_key)
        GROUP BY text_key
    )
    JOIN warehouse.articles a ON a.article_id = place.article_id;

CREATE TEMP VIEW stored_texts AS
    SELECT text_key, substring(a.text, "start" + 1, "end" - "start") AS text
    FROM places
    JOIN warehouse.articles a ON a.rowid = article_row;
