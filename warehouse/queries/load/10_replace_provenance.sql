-- Provenance of the marked articles, where it is not the same already.
-- reads: articles_to_mark, touched_articles, new_provenance (view); writes: provenance
CREATE OR REPLACE TEMP TABLE differing AS
    WITH stored AS (
        SELECT * EXCLUDE (run_id)
        FROM provenance
        SEMI JOIN articles_to_mark USING (article_id)
        ANTI JOIN touched_articles USING (article_id)
    ),
    fresh AS (
        FROM new_provenance ANTI JOIN touched_articles USING (article_id)
    )
    SELECT article_id FROM (FROM stored EXCEPT FROM fresh)
    UNION
    SELECT article_id FROM (FROM fresh EXCEPT FROM stored)
    UNION
    FROM touched_articles;
DELETE FROM provenance WHERE article_id IN (FROM differing);
INSERT INTO provenance BY NAME
    SELECT *, $run_id AS run_id FROM new_provenance SEMI JOIN differing USING (article_id);
