-- This run's passages together with the stored ones of all articles that this run does not replace.
-- reads: warehouse.*, judged, gone, passages, bands (Parquet); writes: temp tables
CREATE TEMP VIEW stored_passages AS
    SELECT p.*, a.outlet
    FROM warehouse.passages p
    JOIN warehouse.articles a USING (article_id)
    WHERE p.article_id NOT IN (SELECT article_id FROM judged)
      AND p.article_id NOT IN (SELECT article_id FROM gone);

CREATE TEMP TABLE active_keys AS SELECT DISTINCT text_key FROM passages;

CREATE TEMP TABLE all_occurrences AS
    SELECT text_key, article_id, outlet FROM stored_passages
    UNION
    SELECT p.text_key, p.article_id, j.outlet FROM passages p JOIN judged j USING (article_id);

-- A text has its bands here or there; a text that is stored already is not fingerprinted again.
CREATE TEMP TABLE all_bands AS
    SELECT text_key, band, band_hash FROM warehouse.bands
    UNION
    SELECT text_key, band, band_hash FROM bands;
DELETE FROM all_bands WHERE text_key NOT IN (SELECT text_key FROM all_occurrences);
