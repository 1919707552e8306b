-- All that is withdrawn, by the names that it may have in the file of the house.
SELECT source, article_id, outlet FROM withdrawn
