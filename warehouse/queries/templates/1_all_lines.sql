-- The lines of all articles as they will be after this run, with the outlet and the date of the article. The date is the
-- one that came with the document, not the one that the text says, for that is only known once it is judged.
-- reads: warehouse.*, chosen, gone, new_lines (Parquet); parameter: articles; writes: temp tables
CREATE OR REPLACE TEMP TABLE replaced AS
    SELECT article_id FROM chosen UNION SELECT article_id FROM gone;

CREATE OR REPLACE TEMP VIEW all_articles AS
    SELECT a.article_id, a.outlet, coalesce(d.published_at, d.fetched_at) AS dated_at
    FROM warehouse.articles a
    JOIN warehouse.documents d USING (source)
    WHERE a.outlet IS NOT NULL AND a.article_id NOT IN (FROM replaced)
    UNION ALL
    SELECT article_id, outlet, coalesce(published_at, fetched_at) FROM chosen WHERE outlet IS NOT NULL;

CREATE OR REPLACE TEMP VIEW all_lines AS
    SELECT l.*, a.outlet FROM warehouse.lines l JOIN warehouse.articles a USING (article_id)
    WHERE a.outlet IS NOT NULL AND article_id NOT IN (FROM replaced)
    UNION ALL
    SELECT l.*, c.outlet FROM new_lines l JOIN chosen c USING (article_id)
    WHERE c.outlet IS NOT NULL;

-- News that came or went protects what other outlets repeat, or no longer does.
CREATE OR REPLACE TEMP TABLE changed_news AS
    SELECT DISTINCT line_key FROM new_lines WHERE prose OR inline
    UNION
    SELECT DISTINCT line_key FROM warehouse.lines SEMI JOIN replaced USING (article_id) WHERE prose OR inline;

CREATE OR REPLACE TEMP TABLE touched_outlets AS
    SELECT outlet FROM chosen WHERE outlet IS NOT NULL
    UNION
    SELECT outlet FROM warehouse.articles SEMI JOIN replaced USING (article_id) WHERE outlet IS NOT NULL
    UNION
    SELECT outlet FROM warehouse.templates SEMI JOIN changed_news USING (line_key)
    UNION
    SELECT outlet FROM (
        SELECT outlet, line_key FROM all_lines SEMI JOIN changed_news USING (line_key)
        GROUP BY outlet, line_key
        HAVING count(DISTINCT article_id) >= $articles
    );
