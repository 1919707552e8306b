-- Which of the likely lines are templates: those that articles of several stories have. One text that was saved under
-- several names counts once; where the line may be news, so do the articles of a running story. What stands between
-- the paragraphs of an article time and again ($times_an_article on average) is the button below each comment, not a
-- crosshead.
-- reads: likely, alike_articles, all_lines; parameters: articles, times_an_article; writes: temp tables
CREATE OR REPLACE TEMP TABLE new_templates AS
WITH members AS (
    SELECT
        outlet,
        line_key,
        prose OR sentence OR (inline > 0.5 AND times_an_article < $times_an_article) AS may_be_news,
        unnest(some_articles) AS article_id
    FROM likely
),
told_before AS (
    SELECT DISTINCT m.outlet, m.line_key, m.article_id
    FROM members m
    JOIN alike_articles k ON k.right_id = m.article_id AND (k.same_text OR m.may_be_news)
    JOIN members e ON e.outlet = m.outlet AND e.line_key = m.line_key AND e.article_id = k.left_id
),
stories AS (
    SELECT outlet, line_key
    FROM members ANTI JOIN told_before USING (outlet, line_key, article_id)
    GROUP BY outlet, line_key
    HAVING count(*) >= $articles
)
SELECT * FROM likely SEMI JOIN stories USING (outlet, line_key);

CREATE OR REPLACE TEMP TABLE templates_of_today AS
    SELECT outlet, line_key, line, articles, rate, local_rate, above_story, inline, prose FROM new_templates;
