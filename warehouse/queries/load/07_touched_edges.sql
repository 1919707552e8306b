-- The cluster-making links between touched paragraphs.
-- reads: touched_passages, links; writes: nothing
SELECT DISTINCT left_article_id, left_passage_start, right_article_id, right_passage_start
FROM links l
SEMI JOIN touched_passages t ON t.article_id = l.left_article_id AND t."start" = l.left_passage_start
WHERE relation <> 'shares_passage'
ORDER BY ALL
