-- What is left where every paragraph that outlets share is counted once?
-- grain: one row an article that has text of its own left
CREATE OR REPLACE VIEW unique_articles AS
    WITH own AS (
        SELECT
            article_id,
            string_agg(substring(a.text, p."start" + 1, p."end" - p."start"), '' ORDER BY p."start") AS unique_text
        FROM provenance p
        JOIN articles a USING (article_id)
        WHERE p.verdict = 'kept' OR (p.verdict = 'copy' AND p.cluster_id IS NULL)
        GROUP BY article_id
    ),
    dropped AS (
        SELECT article_id, sum("end" - "start") AS copied_characters, count(*) AS copied_spans
        FROM provenance
        WHERE verdict = 'copy' AND cluster_id IS NOT NULL
        GROUP BY article_id
    )
    SELECT
        c.* EXCLUDE (clean_text),
        o.unique_text,
        coalesce(d.copied_characters, 0)::BIGINT AS copied_characters,
        coalesce(d.copied_spans, 0) AS copied_spans
    FROM clean_articles c
    JOIN own o USING (article_id)
    LEFT JOIN dropped d USING (article_id)
    WHERE regexp_matches(o.unique_text, '[\p{L}\p{N}]');
COMMENT ON VIEW unique_articles IS 'The articles without junk and without paragraphs that an earlier article of another outlet has: a paragraph stays where it was published first. Quotes inside a paragraph of its own stay.';
COMMENT ON COLUMN unique_articles.unique_text IS 'The clean text without the paragraphs that are copies of an origin elsewhere.';
COMMENT ON COLUMN unique_articles.junk_characters IS 'How many characters were removed as junk.';
COMMENT ON COLUMN unique_articles.copied_characters IS 'How many characters were dropped as copies.';
COMMENT ON COLUMN unique_articles.copied_spans IS 'How many spans were dropped as copies.';
