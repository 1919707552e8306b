-- Provenance of the marked articles, where it is not the same already.
-- reads: articles_to_mark, touched_articles, new_provenance (Parquet); writes: provenance
CREATE OR REPLACE TEMP TABLE differing AS
    SELECT DISTINCT article_id
    FROM (
        (SELECT * EXCLUDE (run_id) FROM provenance SEMI JOIN articles_to_mark USING (article_id)
         EXCEPT FROM new_provenance)
        UNION ALL
        (FROM new_provenance
         EXCEPT SELECT * EXCLUDE (run_id) FROM provenance SEMI JOIN articles_to_mark USING (article_id))
    )
    UNION
    FROM touched_articles;
DELETE FROM provenance WHERE article_id IN (FROM differing);
INSERT INTO provenance BY NAME
    SELECT *, $run_id AS run_id FROM new_provenance SEMI JOIN differing USING (article_id);
