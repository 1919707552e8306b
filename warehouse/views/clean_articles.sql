-- What do the articles say without their junk?
-- grain: one row an article that has text left
CREATE OR REPLACE VIEW clean_articles AS
    SELECT
        article_id,
        outlet,
        url,
        title,
        subtitle,
        section,
        authors,
        published_at,
        updated_at,
        fetched_at,
        language,
        attributed_to,
        clean_text,
        length(text) - length(clean_text) AS junk_characters
    FROM articles
    WHERE trim(clean_text) <> '';
COMMENT ON VIEW clean_articles IS 'The articles without their junk, one row an article that has text left.';
COMMENT ON COLUMN clean_articles.clean_text IS 'The text without its junk.';
COMMENT ON COLUMN clean_articles.junk_characters IS 'How many characters were removed.';
