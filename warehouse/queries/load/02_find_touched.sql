-- What the replaced articles had part in, noted before their rows go.
-- reads: judged_articles, gone_articles, new_passages (Parquet), passages, links, clusters; writes: temp tables
CREATE OR REPLACE TEMP TABLE touched_articles AS
    SELECT article_id FROM judged_articles
    UNION
    SELECT article_id FROM gone_articles;

CREATE OR REPLACE TEMP TABLE touched_keys AS
    SELECT text_key FROM passages SEMI JOIN touched_articles USING (article_id)
    UNION
    SELECT text_key FROM new_passages;

-- Paragraphs (article_id, start) whose links, and so whose cluster, may change.
CREATE OR REPLACE TEMP TABLE touched_passages AS
    SELECT article_id, "start" FROM passages SEMI JOIN touched_keys USING (text_key)
    UNION
    SELECT left_article_id, left_passage_start FROM links
    WHERE left_key IN (FROM touched_keys) OR right_key IN (FROM touched_keys)
    UNION
    SELECT right_article_id, right_passage_start FROM links
    WHERE left_key IN (FROM touched_keys) OR right_key IN (FROM touched_keys);
