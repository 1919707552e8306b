-- Which of the affected lines are templates, from all articles that have them: what decides is the state after this run,
-- whatever came in which order. A short line at the edges of stories needs few of the pages of its time; a line between paragraphs,
-- or one that reads like sentences, needs more, for crossheads and the background paragraph of a running story are
-- repeated too. What another outlet says in its news without repeating it is nobody's template.
-- reads: all_lines, all_articles, affected; parameters: articles, local_rate, rate, echo; writes: temp tables
CREATE OR REPLACE TEMP TABLE new_templates AS
WITH of_outlet AS (
    SELECT outlet, count(*) AS articles
    FROM all_articles SEMI JOIN affected USING (outlet)
    GROUP BY outlet
),
dated AS (
    SELECT
        article_id,
        count(*) OVER earlier AS up_to,
        count(*) OVER earlier - count(*) OVER same_time AS before
    FROM all_articles SEMI JOIN affected USING (outlet)
    WHERE dated_at IS NOT NULL
    WINDOW
        earlier AS (PARTITION BY outlet ORDER BY dated_at RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW),
        same_time AS (PARTITION BY outlet, dated_at)
),
counted AS (
    SELECT
        outlet,
        line_key,
        count(DISTINCT article_id)::INTEGER AS articles,
        count(DISTINCT CASE WHEN above_story THEN article_id END)::INTEGER AS above_story,
        avg(inline::INTEGER) AS inline,
        avg(prose::INTEGER) >= 0.5 AS prose,
        avg(echo) AS echo,
        CASE WHEN count(*) = count(up_to) THEN max(up_to) - min(before) END AS articles_of_its_time,
        min(article_id) AS first_article,
        arg_min("start", (article_id, "start")) AS first_start
    FROM all_lines
    SEMI JOIN affected USING (outlet, line_key)
    LEFT JOIN dated USING (article_id)
    WHERE NOT is_title
    GROUP BY outlet, line_key
    HAVING count(DISTINCT article_id) >= $articles
),
rated AS (
    SELECT
        c.*,
        c.articles / o.articles AS rate,
        c.articles / coalesce(c.articles_of_its_time, o.articles) AS local_rate
    FROM counted c
    JOIN of_outlet o USING (outlet)
),
likely AS (
    SELECT *
    FROM rated
    WHERE CASE
        WHEN prose THEN rate >= $rate AND (echo <= $echo OR (rate >= 0.5 AND articles >= 5))
        WHEN inline > 0.5 THEN rate >= $rate
        ELSE local_rate >= $local_rate
    END
),
said_elsewhere AS (
    SELECT outlet, line_key
    FROM all_lines
    SEMI JOIN likely USING (line_key)
    GROUP BY outlet, line_key
    HAVING bool_or(prose OR inline) AND count(DISTINCT article_id) < $articles
)
SELECT *
FROM likely
WHERE NOT EXISTS (
    FROM said_elsewhere e WHERE e.line_key = likely.line_key AND e.outlet <> likely.outlet
);

-- The line is shown as the first of its articles has it.
CREATE OR REPLACE TEMP TABLE templates_of_today AS
    SELECT
        t.outlet,
        t.line_key,
        coalesce(n.line, substring(a.text, l."start" + 1, l."end" - l."start")) AS line,
        t.articles,
        t.rate,
        t.local_rate,
        t.above_story,
        t.inline,
        t.prose
    FROM new_templates t
    JOIN all_lines l
      ON l.article_id = t.first_article AND l."start" = t.first_start
    LEFT JOIN new_lines n ON n.article_id = t.first_article AND n."start" = t.first_start
    LEFT JOIN warehouse.articles a ON a.article_id = t.first_article;
