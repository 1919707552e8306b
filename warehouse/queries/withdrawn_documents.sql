-- The documents, stored and new, that the house withdraws: by their source, or by their article.
-- reads: warehouse.documents, new_versions (views); parameters: sources, article_ids; writes: nothing
SELECT source, article_id, outlet, url
FROM (
    SELECT source, article_id, outlet, url FROM warehouse.documents ANTI JOIN new_versions USING (source)
    UNION ALL
    SELECT source, article_id, outlet, url FROM new_versions
)
WHERE source IN (SELECT unnest($sources::VARCHAR[])) OR article_id IN (SELECT unnest($article_ids::VARCHAR[]))
