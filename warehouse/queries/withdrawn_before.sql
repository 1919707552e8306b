-- What earlier runs withdrew, whether the house withdraws it still or not.
-- reads: warehouse.withdrawn; writes: nothing
SELECT source, article_id, outlet FROM warehouse.withdrawn
