-- What was withdrawn since the copy was published: its text may still lie in the file, between the rows that are left.
-- reads: withdrawn, published.withdrawn (of the copy); writes: nothing
SELECT source, article_id, withdrawn_at FROM withdrawn
EXCEPT
SELECT source, article_id, withdrawn_at FROM published.withdrawn
