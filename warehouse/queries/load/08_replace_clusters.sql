-- The stars that were worked out anew take the place of the clusters that touched paragraphs were in.
-- reads: touched_passages, new_stars (Arrow), passages, links; writes: clusters
DELETE FROM clusters
WHERE EXISTS (
    FROM touched_passages t WHERE t.article_id = clusters.article_id AND t."start" = clusters."start"
);
INSERT INTO clusters BY NAME
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
    FROM new_stars s
    JOIN passages member USING (article_id, "start")
    JOIN passages origin ON origin.article_id = s.origin_article_id AND origin."start" = s.origin_start
    LEFT JOIN links l
        ON l.left_article_id = s.origin_article_id
       AND l.left_passage_start = s.origin_start
       AND l.right_article_id = s.article_id
       AND l.right_passage_start = s."start"
       AND l.relation <> 'shares_passage';
