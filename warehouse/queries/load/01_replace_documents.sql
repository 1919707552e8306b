-- Documents and inputs of this run take the place of what was known of the same sources; what is withdrawn goes. What
-- was withdrawn before stays so as it was; a row goes when its file is read and the house withdraws it no more, whether
-- it came back or not.
-- reads: new_documents, withdrawn_documents, new_inputs (Parquet); writes: documents, withdrawn, inputs, sources_read
-- (macro)

-- The sources of a table that lie in files of this run. A source is a path, or a path with # and a record behind it; the
-- name of a file or of a folder may have a # as well.
CREATE OR REPLACE TEMP MACRO sources_read(names) AS TABLE
    SELECT source
    FROM (
        SELECT source, unnest(list_transform(range(1, len(parts) + 1), lambda n: array_to_string(parts[:n], '#'))) AS path
        FROM (SELECT DISTINCT source, string_split(source, '#') AS parts FROM query_table(names))
    )
    SEMI JOIN new_inputs USING (path);

DELETE FROM documents
WHERE source IN (SELECT source FROM new_documents) OR source IN (SELECT source FROM withdrawn_documents);
INSERT INTO documents BY NAME
    SELECT *, $run_id AS run_id FROM new_documents ANTI JOIN withdrawn_documents USING (source);
DELETE FROM withdrawn
WHERE (source, article_id) NOT IN (SELECT (source, article_id) FROM withdrawn_documents)
  AND source IN (FROM sources_read('withdrawn'));
INSERT INTO withdrawn BY NAME
    SELECT *, $now AS withdrawn_at, $run_id AS run_id
    FROM withdrawn_documents ANTI JOIN withdrawn USING (source, article_id);
DELETE FROM inputs WHERE path IN (SELECT path FROM new_inputs);
INSERT INTO inputs BY NAME SELECT *, $run_id AS run_id FROM new_inputs;
