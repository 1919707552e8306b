-- The outlets of all documents that are stored, new or withdrawn.
-- reads: warehouse.documents, warehouse.withdrawn, new_versions (view); writes: nothing
SELECT outlet FROM warehouse.documents
UNION
SELECT outlet FROM warehouse.withdrawn
UNION
SELECT outlet FROM new_versions
