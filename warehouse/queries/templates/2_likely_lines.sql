-- Which of the affected lines may be templates, from all articles that have them: what decides is the state after this
-- run, whatever came in which order. A short line at the edges of stories needs few of the pages of its time; a line
-- between paragraphs, or one that reads like sentences, needs more, for crossheads and the background paragraph of a
-- running story are repeated too. So does a short sentence, and one with a quote most: people say things.
-- What another outlet says in its news without repeating it is nobody's template.
-- reads: all_lines, all_articles, affected, new_lines, warehouse.articles; parameters: articles, local_rate, rate, echo;
-- writes: temp tables
CREATE OR REPLACE TEMP TABLE rated AS
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
        count(*) / count(DISTINCT article_id) AS times_an_article,
        avg(prose::INTEGER) >= 0.5 AS prose,
        avg(echo) AS echo,
        CASE WHEN count(*) = count(up_to) THEN max(up_to) - min(before) END AS articles_of_its_time,
        min(article_id) AS first_article,
        list_sort(list(DISTINCT article_id))[:4 * $articles] AS some_articles,
        arg_min("start", (article_id, "start")) AS first_start
    FROM all_lines
    SEMI JOIN affected USING (outlet, line_key)
    LEFT JOIN dated USING (article_id)
    WHERE NOT is_title
    GROUP BY outlet, line_key
    HAVING count(DISTINCT article_id) >= $articles
)
SELECT
    c.*,
    c.articles / o.articles AS rate,
    c.articles / coalesce(c.articles_of_its_time, o.articles) AS local_rate
FROM counted c
JOIN of_outlet o USING (outlet);

-- The line is shown as the first of its articles has it. A sentence ends as one and has a few words (or characters of a
-- script without spaces); a quote is one with words in quotation marks and words outside.
CREATE OR REPLACE TEMP TABLE shown AS
SELECT
    *,
    regexp_matches(line, '[.!?…。！？؟۔।][\p{Pe}\p{Pf}"''”’»]*$')
        AND (regexp_matches(line, '\S\s+\S+\s+\S+\s+\S+\s+\S') OR regexp_matches(line, '[\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}]{4}'))
        AS sentence,
    regexp_matches(line, '["“”„«»「『][^"“”„«»「」『』]{8,}["“”«»」』]') AS quote
FROM (
    SELECT r.*, coalesce(n.line, substring(a.text, l."start" + 1, l."end" - l."start")) AS line
    FROM rated r
    JOIN all_lines l ON l.article_id = r.first_article AND l."start" = r.first_start
    LEFT JOIN new_lines n ON n.article_id = r.first_article AND n."start" = r.first_start
    LEFT JOIN warehouse.articles a ON a.article_id = r.first_article
);

CREATE OR REPLACE TEMP TABLE likely AS
WITH repeated AS (
    SELECT *
    FROM shown
    WHERE CASE
        WHEN sentence AND quote THEN rate >= 0.5 AND articles >= 5
        WHEN prose OR sentence THEN rate >= $rate AND (echo <= $echo OR (rate >= 0.5 AND articles >= 5))
        WHEN inline > 0.5 THEN rate >= $rate
        ELSE local_rate >= $local_rate
    END
),
said_elsewhere AS (
    SELECT outlet, line_key
    FROM all_lines
    SEMI JOIN repeated USING (line_key)
    GROUP BY outlet, line_key
    HAVING bool_or(prose OR inline) AND count(DISTINCT article_id) < $articles
)
SELECT *
FROM repeated
WHERE NOT EXISTS (
    FROM said_elsewhere e WHERE e.line_key = repeated.line_key AND e.outlet <> repeated.outlet
);

-- The sentences of some articles of each line say whether these are one text saved again, or one story told on.
CREATE OR REPLACE TEMP TABLE compared_articles AS
    WITH samples AS (SELECT DISTINCT some_articles FROM likely),
    members AS (SELECT some_articles, unnest(some_articles) AS article_id FROM samples)
    SELECT DISTINCT l.article_id AS left_id, r.article_id AS right_id
    FROM members l
    JOIN members r ON r.some_articles = l.some_articles AND l.article_id < r.article_id
    ORDER BY ALL;

CREATE OR REPLACE TEMP TABLE sentences AS
    WITH compared AS (SELECT left_id AS article_id FROM compared_articles UNION SELECT right_id FROM compared_articles)
    SELECT article_id, line_key, line
    FROM (
        SELECT article_id, "start", line_key, prose, line FROM new_lines SEMI JOIN compared USING (article_id)
        UNION ALL
        SELECT l.article_id, l."start", l.line_key, l.prose, substring(a.text, l."start" + 1, l."end" - l."start")
        FROM warehouse.lines l
        SEMI JOIN compared USING (article_id)
        JOIN warehouse.articles a USING (article_id)
        WHERE l.article_id NOT IN (FROM replaced)
    )
    WHERE prose OR regexp_matches(line, '[.!?…。！？؟۔।][\p{Pe}\p{Pf}"''”’»]*$')
    ORDER BY article_id, "start";
