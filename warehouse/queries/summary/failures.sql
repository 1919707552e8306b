-- What this run added to the failures.
SELECT source, stage, reason, CASE WHEN set_aside THEN 'set aside' ELSE 'loaded all the same' END AS outcome
FROM failures
WHERE run_id = $run_id
ORDER BY set_aside DESC, source
LIMIT 5 * $most
