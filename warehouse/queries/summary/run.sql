-- The row of the run, how long it took, and how many articles there are now.
SELECT
    *,
    extract(epoch FROM loaded_at - started_at) AS seconds,
    (SELECT count(*) FROM articles) AS articles
FROM runs
WHERE run_id = $run_id AND $most > 0
