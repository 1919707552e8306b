-- Each link is there once, names the texts of its two passages and spans within them, and is as alike as its relation
-- says.
-- returns: article_id, what is wrong
WITH checked AS (
    FROM links
    WHERE left_article_id IN (SELECT article_id FROM checked_articles)
       OR right_article_id IN (SELECT article_id FROM checked_articles)
)
SELECT l.left_article_id AS article_id, 'link to ' || l.right_article_id || ' at ' || l.left_start AS problem
FROM checked l
LEFT JOIN passages p ON p.article_id = l.left_article_id AND p."start" = l.left_passage_start
LEFT JOIN passages q ON q.article_id = l.right_article_id AND q."start" = l.right_passage_start
WHERE p.text_key IS DISTINCT FROM l.left_key
   OR q.text_key IS DISTINCT FROM l.right_key
   OR l.left_start < p."start"
   OR l.left_end > p."end"
   OR l.right_start < q."start"
   OR l.right_end > q."end"
   OR l.similarity > 1
   OR CASE l.relation
          WHEN 'exact' THEN l.jaccard <> 1 OR l.similarity <> 1
          WHEN 'near' THEN l.similarity <> l.jaccard
          WHEN 'contains' THEN l.similarity <> l.right_containment
          WHEN 'contained_in' THEN l.similarity <> l.left_containment
          WHEN 'shares_passage' THEN l.similarity <= 0
          ELSE true
      END
UNION ALL
SELECT left_article_id, 'link to ' || right_article_id || ' at ' || left_start || ' is there ' || count(*) || ' times'
FROM checked
GROUP BY left_article_id, left_start, left_end, right_article_id, right_start, right_end
HAVING count(*) > 1
