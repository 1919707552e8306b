-- The texts of the candidates: from this run's file, or cut out of a stored article in which they occur.
-- reads: candidates, texts (Parquet), warehouse.passages, warehouse.articles; writes: candidate_texts
CREATE OR REPLACE TEMP TABLE wanted_keys AS
    SELECT left_key AS text_key FROM candidates UNION SELECT right_key FROM candidates;

CREATE TEMP TABLE candidate_texts AS
    SELECT text_key, text FROM texts SEMI JOIN wanted_keys USING (text_key)
    UNION ALL
    SELECT text_key, substring(a.text, f.first."start" + 1, f.first."end" - f.first."start")
    FROM (
        SELECT text_key, min({article_id: article_id, "start": "start", "end": "end"}) AS first
        FROM warehouse.passages
        SEMI JOIN (FROM wanted_keys ANTI JOIN texts USING (text_key)) USING (text_key)
        GROUP BY text_key
    ) f
    JOIN warehouse.articles a ON a.article_id = f.first.article_id;
