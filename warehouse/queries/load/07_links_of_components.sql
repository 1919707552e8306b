-- The cluster-making links of these components, and their paragraphs, numbered in the order of publication.
-- reads: component_keys, links, articles; writes: nodes, edges
CREATE OR REPLACE TEMP TABLE component_links AS
    SELECT DISTINCT left_article_id, left_passage_start, right_article_id, right_passage_start
    FROM links
    WHERE left_key IN (FROM component_keys) AND relation <> 'shares_passage';

CREATE OR REPLACE TEMP TABLE nodes AS
    SELECT
        article_id,
        "start",
        row_number() OVER (
            ORDER BY coalesce(a.published_at, a.fetched_at) NULLS LAST, a.fetched_at NULLS LAST, article_id, "start"
        ) - 1 AS node
    FROM (
        SELECT left_article_id AS article_id, left_passage_start AS "start" FROM component_links
        UNION
        SELECT right_article_id, right_passage_start FROM component_links
    )
    JOIN articles a USING (article_id);

CREATE OR REPLACE TEMP TABLE edges AS
    SELECT l.node AS left_node, r.node AS right_node
    FROM component_links
    JOIN nodes l ON l.article_id = left_article_id AND l."start" = left_passage_start
    JOIN nodes r ON r.article_id = right_article_id AND r."start" = right_passage_start;
