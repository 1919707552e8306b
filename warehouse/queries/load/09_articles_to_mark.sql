-- The articles in which copies may have come or gone.
-- reads: touched_articles, touched_passages, articles; writes: articles_to_mark
CREATE OR REPLACE TEMP TABLE articles_to_mark AS
    SELECT a.article_id
    FROM articles a
    WHERE a.article_id IN (FROM touched_articles) OR a.article_id IN (SELECT article_id FROM touched_passages);
