-- Whole articles: every row of the old version goes, every row of the new one comes.
-- reads: touched_articles, judged_articles, new_repairs, new_findings, new_lines, new_templates, template_keys,
-- new_passages; writes: articles, repairs, findings, lines, templates, passages
DELETE FROM articles WHERE article_id IN (FROM touched_articles);
DELETE FROM repairs WHERE article_id IN (FROM touched_articles);
DELETE FROM findings WHERE article_id IN (FROM touched_articles);
DELETE FROM lines WHERE article_id IN (FROM touched_articles);
DELETE FROM passages WHERE article_id IN (FROM touched_articles);
INSERT INTO articles BY NAME SELECT *, $run_id AS run_id FROM judged_articles;
INSERT INTO repairs BY NAME FROM new_repairs;
INSERT INTO findings BY NAME FROM new_findings;
INSERT INTO lines BY NAME FROM new_lines;
INSERT INTO passages BY NAME FROM new_passages;

DELETE FROM templates WHERE (outlet, line_key) IN (FROM template_keys);
INSERT INTO templates BY NAME FROM new_templates;
