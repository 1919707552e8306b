-- Documents and inputs of this run take the place of what was known of the same sources; what is withdrawn goes. What
-- was withdrawn before stays so as it was; a row goes when its file is read and the house withdraws it no more, whether
-- it came back or not.
-- reads: new_documents, withdrawn_documents, new_inputs (Parquet); writes: documents, withdrawn, inputs
DELETE FROM documents
WHERE source IN (SELECT source FROM new_documents) OR source IN (SELECT source FROM withdrawn_documents);
INSERT INTO documents BY NAME
    SELECT *, $run_id AS run_id FROM new_documents ANTI JOIN withdrawn_documents USING (source);
DELETE FROM withdrawn
WHERE (source, article_id) NOT IN (SELECT (source, article_id) FROM withdrawn_documents)
  AND (source IN (SELECT path FROM new_inputs) OR split_part(source, '#', 1) IN (SELECT path FROM new_inputs));
INSERT INTO withdrawn BY NAME
    SELECT *, $now AS withdrawn_at, $run_id AS run_id
    FROM withdrawn_documents ANTI JOIN withdrawn USING (source, article_id);
DELETE FROM inputs WHERE path IN (SELECT path FROM new_inputs);
INSERT INTO inputs BY NAME SELECT *, $run_id AS run_id FROM new_inputs;
