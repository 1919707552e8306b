-- The stars that were worked out anew take the place of the clusters that touched paragraphs were in.
-- reads: component_keys, touched_articles, nodes, new_stars (Arrow), passages, links; writes: clusters, old_clusters,
-- new_clusters
CREATE OR REPLACE TEMP TABLE old_clusters AS
    FROM clusters SEMI JOIN touched_articles USING (article_id)
    UNION
    FROM clusters SEMI JOIN (FROM passages WHERE text_key IN (FROM component_keys)) USING (article_id, "start");

CREATE OR REPLACE TEMP TABLE new_clusters AS
    WITH starred AS (
        SELECT m.article_id, m."start", o.article_id AS origin_article_id, o."start" AS origin_start
        FROM new_stars s
        JOIN nodes m ON m.node = s.node
        JOIN nodes o ON o.node = s.origin
    )
    SELECT
        s.origin_article_id || ':' || s.origin_start AS cluster_id,
        s.article_id,
        s."start",
        member."end",
        (s.article_id, s."start") = (s.origin_article_id, s.origin_start) AS is_origin,
        s.origin_article_id,
        s.origin_start,
        origin."end" AS origin_end,
        l.relation,
        l.similarity
    FROM starred s
    JOIN passages member USING (article_id, "start")
    JOIN passages origin ON origin.article_id = s.origin_article_id AND origin."start" = s.origin_start
    LEFT JOIN links l
        ON l.left_article_id = s.origin_article_id
       AND l.left_passage_start = s.origin_start
       AND l.right_article_id = s.article_id
       AND l.right_passage_start = s."start"
       AND l.relation <> 'shares_passage';

DELETE FROM clusters WHERE (article_id, "start") IN (SELECT (article_id, "start") FROM old_clusters);
INSERT INTO clusters BY NAME FROM new_clusters;
