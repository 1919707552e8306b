-- Documents and inputs of this run take the place of what was known of the same sources.
-- reads: new_documents, new_inputs (Parquet); writes: documents, inputs
DELETE FROM documents WHERE source IN (SELECT source FROM new_documents);
INSERT INTO documents BY NAME SELECT *, $run_id AS run_id FROM new_documents;
DELETE FROM inputs WHERE path IN (SELECT path FROM new_inputs);
INSERT INTO inputs BY NAME SELECT *, $run_id AS run_id FROM new_inputs;
