-- Documents and inputs of this run take the place of what was known of the same sources; what is withdrawn goes.
-- reads: new_documents, withdrawn_documents, new_inputs (Parquet); writes: documents, withdrawn, inputs
DELETE FROM documents
WHERE source IN (SELECT source FROM new_documents) OR source IN (SELECT source FROM withdrawn_documents);
INSERT INTO documents BY NAME
    SELECT *, $run_id AS run_id FROM new_documents ANTI JOIN withdrawn_documents USING (source);
DELETE FROM withdrawn
WHERE source IN (SELECT source FROM new_documents) OR source IN (SELECT source FROM withdrawn_documents);
INSERT INTO withdrawn BY NAME SELECT *, $now AS withdrawn_at, $run_id AS run_id FROM withdrawn_documents;
DELETE FROM inputs WHERE path IN (SELECT path FROM new_inputs);
INSERT INTO inputs BY NAME SELECT *, $run_id AS run_id FROM new_inputs;
