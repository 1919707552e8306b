-- The documents, stored, new, and withdrawn before, that the house withdraws: by their source, or by their article.
-- reads: warehouse.documents, warehouse.withdrawn, new_versions (view); parameter: meant; writes: nothing
WITH known AS (
    SELECT source, article_id, outlet, url FROM warehouse.documents
    UNION ALL
    SELECT source, article_id, outlet, url FROM warehouse.withdrawn
)
FROM (
    FROM known ANTI JOIN new_versions USING (source)
    UNION ALL
    SELECT source, article_id, outlet, url FROM new_versions
)
WHERE source IN (SELECT unnest($meant::VARCHAR[])) OR article_id IN (SELECT unnest($meant::VARCHAR[]))
