-- The junk of an article is what the judge found to be junk, for its reasons: copies take nothing away, and give nothing
-- back.
-- returns: article_id, what is wrong
WITH found AS (
    SELECT article_id, "start", "end", rule_id, kind, reason
    FROM findings
    SEMI JOIN checked_articles USING (article_id)
    WHERE verdict = 'junk'
),
removed AS (
    SELECT article_id, "start", "end", rule_id, kind, reason
    FROM provenance
    SEMI JOIN checked_articles USING (article_id)
    WHERE verdict = 'junk'
)
SELECT article_id, 'the junk at ' || "start" || ' is not removed, or for another reason' AS problem FROM (FROM found EXCEPT FROM removed)
UNION ALL
SELECT article_id, 'the judge found no such junk at ' || "start" FROM (FROM removed EXCEPT FROM found)
