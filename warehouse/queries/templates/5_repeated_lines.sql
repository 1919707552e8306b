-- The articles to judge, and where each has a template. Above the story only lines that stand there on several pages are
-- taken: a headline is a link on the pages of its siblings.
-- reads: new_templates, affected, to_judge_again, chosen, new_lines, warehouse.*; parameter: articles; writes: temp tables
CREATE OR REPLACE TEMP TABLE lines_of_judged AS
    SELECT * EXCLUDE (line) FROM new_lines
    UNION ALL
    FROM warehouse.lines SEMI JOIN to_judge_again USING (article_id);

CREATE OR REPLACE TEMP VIEW outlet_of_judged AS
    SELECT article_id, outlet FROM chosen
    UNION ALL
    SELECT article_id, outlet FROM warehouse.articles SEMI JOIN to_judge_again USING (article_id);

CREATE OR REPLACE TEMP VIEW templates_after AS
    SELECT outlet, line_key, above_story FROM new_templates
    UNION ALL
    SELECT outlet, line_key, above_story FROM warehouse.templates ANTI JOIN affected USING (outlet, line_key);

CREATE OR REPLACE TEMP TABLE repeated_lines AS
    SELECT l.article_id, list(l."start" ORDER BY l."start") AS repeated
    FROM lines_of_judged l
    JOIN outlet_of_judged o USING (article_id)
    JOIN templates_after t ON t.outlet = o.outlet AND t.line_key = l.line_key
    WHERE NOT l.is_title AND (NOT l.above_story OR t.above_story >= $articles)
    GROUP BY l.article_id;

CREATE OR REPLACE TEMP TABLE to_judge AS
    SELECT c.*, coalesce(r.repeated, []) AS repeated
    FROM (
        FROM chosen
        UNION ALL BY NAME
        SELECT d.* EXCLUDE (run_id), true AS known, true AS outdated
        FROM warehouse.articles a
        SEMI JOIN to_judge_again USING (article_id)
        JOIN warehouse.documents d USING (source)
    ) c
    LEFT JOIN repeated_lines r USING (article_id);
