-- Stored articles that have a line which became a template in this run, or is none any more.
-- reads: new_templates, warehouse.*, affected, replaced; parameter: articles; writes: temp tables
CREATE OR REPLACE TEMP TABLE changed_templates AS
    WITH old AS (
        SELECT outlet, line_key, above_story >= $articles AS above_too
        FROM warehouse.templates SEMI JOIN affected USING (outlet, line_key)
    ),
    new AS (SELECT outlet, line_key, above_story >= $articles AS above_too FROM new_templates)
    SELECT DISTINCT outlet, line_key
    FROM ((FROM old EXCEPT FROM new) UNION ALL (FROM new EXCEPT FROM old));

CREATE OR REPLACE TEMP TABLE to_judge_again AS
    SELECT DISTINCT l.article_id
    FROM warehouse.lines l
    JOIN warehouse.articles a USING (article_id)
    JOIN changed_templates c ON c.outlet = a.outlet AND c.line_key = l.line_key
    WHERE NOT l.is_title AND l.article_id NOT IN (FROM replaced);
