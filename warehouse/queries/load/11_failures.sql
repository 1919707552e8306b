-- What failed in this run, and what no longer does. A failure that stands keeps the run in which it first stood.
-- reads: new_failures (Parquet), sources_read (macro); writes: failures
DELETE FROM failures
WHERE (source IN (FROM sources_read('failures')) OR stage = 'inbox')
  AND NOT EXISTS (
      FROM new_failures n
      WHERE (n.source, n.stage, n.reason) = (failures.source, failures.stage, failures.reason)
  );
INSERT INTO failures BY NAME
    SELECT DISTINCT *, $now AS failed_at, $run_id AS run_id
    FROM new_failures n
    WHERE NOT EXISTS (
        FROM failures f WHERE (f.source, f.stage, f.reason) = (n.source, n.stage, n.reason)
    );
