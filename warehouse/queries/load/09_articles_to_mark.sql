-- The articles in which copies may have come or gone: those of this run, and those with links or clusters that are new,
-- gone, or lead to an article of this run.
-- reads: touched_articles, old_links, new_links, old_clusters, new_clusters, articles, articles_in (macro), findings;
-- writes: articles_to_mark, copies, texts_to_mark, findings_to_mark
CREATE OR REPLACE TEMP TABLE articles_to_mark AS
    SELECT article_id
    FROM articles
    SEMI JOIN (
        FROM touched_articles
        UNION ALL
        SELECT right_article_id FROM new_links SEMI JOIN touched_articles ON article_id = left_article_id
        UNION ALL
        SELECT right_article_id FROM (FROM old_links EXCEPT FROM new_links)
        UNION ALL
        SELECT right_article_id FROM (FROM new_links EXCEPT FROM old_links)
        UNION ALL
        SELECT article_id FROM (FROM old_clusters EXCEPT FROM new_clusters)
        UNION ALL
        SELECT article_id FROM (FROM new_clusters EXCEPT FROM old_clusters)
    ) USING (article_id);

-- Every span of these articles that an earlier passage has too, in order of weight: the origin of the cluster first,
-- then the earliest passage, then the longest.
CREATE OR REPLACE TEMP TABLE copies AS
    SELECT
        l.right_article_id AS article_id,
        l.right_start AS "start",
        l.right_end AS "end",
        l.left_article_id AS origin_article_id,
        l.left_start AS origin_start,
        l.left_end AS origin_end,
        o.outlet AS origin_outlet,
        l.relation,
        l.similarity,
        CASE WHEN l.relation IN ('exact', 'near', 'contains') THEN c.cluster_id END AS cluster_id
    FROM links l
    SEMI JOIN articles_to_mark m ON m.article_id = l.right_article_id
    JOIN articles o ON o.article_id = l.left_article_id
    LEFT JOIN clusters c
        ON c.article_id = l.right_article_id
       AND c."start" = l.right_passage_start
       AND c.origin_article_id = l.left_article_id
       AND c.origin_start = l.left_passage_start
    ORDER BY
        l.right_article_id,
        cluster_id IS NULL,
        coalesce(o.published_at, o.fetched_at) NULLS LAST,
        o.fetched_at NULLS LAST,
        o.article_id,
        l.right_end - l.right_start DESC,
        l.right_start,
        l.left_start;

-- Texts and findings of the articles that have copies, in the order in which they are read: from the compressed tables
-- each part would be read by going through all of them.
CREATE OR REPLACE TEMP TABLE texts_to_mark AS
    SELECT article_id, text FROM articles_in('copies') ORDER BY article_id;

CREATE OR REPLACE TEMP TABLE findings_to_mark AS
    SELECT article_id, "start", "end", verdict, rule_id, kind, reason
    FROM findings
    WHERE article_id IN (SELECT article_id FROM copies)
    ORDER BY article_id, "start";
