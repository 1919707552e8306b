-- The row of the run, how long it took, what it withdrew and set aside, and how many articles there are now.
SELECT
    *,
    extract(epoch FROM loaded_at - started_at) AS seconds,
    (SELECT count(*) FROM articles) AS articles,
    (SELECT count(*) FROM withdrawn WHERE run_id = $run_id) AS withdrawn,
    (SELECT count(*) FROM failures WHERE run_id = $run_id AND set_aside) AS set_aside
FROM runs
WHERE run_id = $run_id
