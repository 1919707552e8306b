-- How long the texts are that the checks ask for: those of the checked articles, and of what these are linked with or copy.
-- They are counted once for all checks, and not carried through joins.
-- reads: checked_articles, articles_in (macro), links, provenance; writes: text_lengths
CREATE OR REPLACE TEMP TABLE text_lengths AS
    WITH asked_for AS (
        FROM checked_articles
        UNION
        SELECT left_article_id FROM links WHERE right_article_id IN (FROM checked_articles)
        UNION
        SELECT right_article_id FROM links WHERE left_article_id IN (FROM checked_articles)
        UNION
        SELECT origin_article_id FROM provenance SEMI JOIN checked_articles USING (article_id)
    )
    SELECT article_id, length(text) AS length FROM articles_in('asked_for');
