-- The lines of all articles as they will be after this run, with the outlet and the date of the article. The date is the
-- one that came with the document, not the one that the text says, for that is only known once it is judged.
-- reads: warehouse.*, chosen, gone, new_lines (Parquet); writes: temp tables
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
    SELECT l.* EXCLUDE (line), c.outlet FROM new_lines l JOIN chosen c USING (article_id)
    WHERE c.outlet IS NOT NULL;

CREATE OR REPLACE TEMP TABLE changed_keys AS
    SELECT DISTINCT line_key FROM new_lines
    UNION
    SELECT DISTINCT line_key FROM warehouse.lines SEMI JOIN replaced USING (article_id);

-- Where an outlet lost an article, or the date of one changed, rates can rise of lines that no new article has.
CREATE OR REPLACE TEMP TABLE shrunk_outlets AS
    SELECT DISTINCT a.outlet
    FROM warehouse.articles a
    SEMI JOIN replaced USING (article_id)
    JOIN warehouse.documents d USING (source)
    LEFT JOIN chosen c USING (article_id)
    WHERE a.outlet IS NOT NULL
      AND (
          c.outlet IS DISTINCT FROM a.outlet
          OR coalesce(c.published_at, c.fetched_at) IS DISTINCT FROM coalesce(d.published_at, d.fetched_at)
      );

-- What may have become a template or ceased to be one: lines that came or went, wherever else they stand; the
-- templates of outlets that have new articles, since their rates change; all lines of outlets that shrank.
CREATE OR REPLACE TEMP TABLE affected AS
    SELECT outlet, line_key FROM all_lines SEMI JOIN changed_keys USING (line_key)
    UNION
    SELECT outlet, line_key FROM warehouse.templates SEMI JOIN changed_keys USING (line_key)
    UNION
    SELECT outlet, line_key FROM warehouse.templates SEMI JOIN chosen USING (outlet)
    UNION
    SELECT outlet, line_key FROM warehouse.templates SEMI JOIN shrunk_outlets USING (outlet)
    UNION
    SELECT outlet, line_key FROM all_lines SEMI JOIN shrunk_outlets USING (outlet);
