-- The pairs of outlets that share most.
SELECT outlet, had_it_first, passages, articles, words
FROM who_copied_whom
LIMIT $most
