-- One step outwards: everything that shares a cluster-making link or an old cluster with a touched paragraph is
-- touched. Run until it adds nothing.
-- reads: touched_passages, links, clusters; writes: touched_passages
INSERT INTO touched_passages
    SELECT l.right_article_id, l.right_passage_start
    FROM links l
    JOIN touched_passages t ON t.article_id = l.left_article_id AND t."start" = l.left_passage_start
    WHERE l.relation <> 'shares_passage'
    UNION
    SELECT l.left_article_id, l.left_passage_start
    FROM links l
    JOIN touched_passages t ON t.article_id = l.right_article_id AND t."start" = l.right_passage_start
    WHERE l.relation <> 'shares_passage'
    UNION
    SELECT c.article_id, c."start"
    FROM clusters c
    WHERE c.cluster_id IN (
        SELECT cluster_id FROM clusters SEMI JOIN touched_passages USING (article_id, "start")
    )
    EXCEPT
    FROM touched_passages;
