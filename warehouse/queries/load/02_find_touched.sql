-- What the replaced articles had part in, noted before their rows go.
-- reads: judged_articles, gone_articles, new_passages, forgotten_pairs (Parquet), passages, links; writes: temp tables
CREATE OR REPLACE TEMP TABLE touched_articles AS
    SELECT article_id FROM judged_articles
    UNION
    SELECT article_id FROM gone_articles;

CREATE OR REPLACE TEMP TABLE touched_keys AS
    SELECT text_key FROM passages SEMI JOIN touched_articles USING (article_id)
    UNION
    SELECT text_key FROM new_passages;

CREATE OR REPLACE TEMP TABLE old_links AS
    FROM links
    WHERE left_key IN (FROM touched_keys)
       OR right_key IN (FROM touched_keys)
       OR (left_key, right_key) IN (SELECT (left_key, right_key) FROM forgotten_pairs)
       OR (right_key, left_key) IN (SELECT (left_key, right_key) FROM forgotten_pairs);
