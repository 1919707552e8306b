-- Articles that no document is a version of any more, because their document now names another page, or is withdrawn.
-- reads: warehouse.documents, new_documents, withdrawn; writes: nothing
WITH touched AS (SELECT source FROM new_documents UNION SELECT source FROM withdrawn)
SELECT DISTINCT d.article_id
FROM warehouse.documents d
SEMI JOIN touched USING (source)
WHERE d.article_id NOT IN (SELECT article_id FROM new_documents)
  AND d.article_id NOT IN (SELECT other.article_id FROM warehouse.documents other ANTI JOIN touched USING (source))
