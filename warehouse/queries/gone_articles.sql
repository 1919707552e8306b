-- Articles that no document is a version of any more, because their document now names another page.
-- reads: warehouse.documents, new_documents (views); writes: nothing
SELECT DISTINCT d.article_id
FROM warehouse.documents d
SEMI JOIN new_documents n USING (source)
WHERE d.article_id NOT IN (SELECT article_id FROM new_documents)
  AND d.article_id NOT IN (
      SELECT other.article_id FROM warehouse.documents other ANTI JOIN new_documents USING (source)
  )
