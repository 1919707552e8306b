-- The texts of the candidates: from this run's file, or cut out of the stored article where they occur first.
-- reads: candidates, texts, stored_passages, warehouse.articles; writes: candidate_texts
CREATE TEMP TABLE wanted_keys AS
    SELECT left_key AS text_key FROM candidates UNION SELECT right_key FROM candidates;

CREATE TEMP TABLE candidate_texts AS
    SELECT text_key, text FROM texts SEMI JOIN wanted_keys USING (text_key)
    UNION ALL
    SELECT first.text_key, substring(a.text, first."start" + 1, first."end" - first."start")
    FROM (
        SELECT *
        FROM stored_passages
        SEMI JOIN wanted_keys USING (text_key)
        ANTI JOIN texts USING (text_key)
        QUALIFY row_number() OVER (PARTITION BY text_key ORDER BY article_id, "start") = 1
    ) first
    JOIN warehouse.articles a USING (article_id);
