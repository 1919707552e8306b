-- Whole rows of articles and of documents whose ids stand in a table that is named. Texts are long: by the numbers of
-- their rows, and only so, DuckDB reads the texts of these articles and of no others. Rows that are stored and rows that
-- this transaction brings (they have numbers from 36028797018960000 on) are asked for apart: where one list has numbers
-- of both, DuckDB 2.0.0 leaves rows out or reads past its blocks.
-- reads: articles, documents; writes: articles_in, documents_in (macros)
CREATE OR REPLACE TEMP MACRO articles_in(names) AS TABLE
    FROM articles
    WHERE rowid IN (
        SELECT a.rowid FROM articles a SEMI JOIN query_table(names) USING (article_id) WHERE a.rowid < 36028797018960000
    )
    UNION ALL
    FROM articles
    WHERE rowid IN (
        SELECT a.rowid FROM articles a SEMI JOIN query_table(names) USING (article_id) WHERE a.rowid >= 36028797018960000
    );

CREATE OR REPLACE TEMP MACRO documents_in(names) AS TABLE
    FROM documents
    WHERE rowid IN (
        SELECT d.rowid FROM documents d SEMI JOIN query_table(names) USING (source) WHERE d.rowid < 36028797018960000
    )
    UNION ALL
    FROM documents
    WHERE rowid IN (
        SELECT d.rowid FROM documents d SEMI JOIN query_table(names) USING (source) WHERE d.rowid >= 36028797018960000
    );
