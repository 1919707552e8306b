-- Where was this passage first seen, and where did it go?
-- call: FROM passage_history('4f1d...', 120, 480), with an article_id, a URL or a source, and a span of its text
CREATE OR REPLACE MACRO passage_history(article, span_start, span_end) AS TABLE
    WITH this AS (
        SELECT
            a.article_id AS here_id,
            greatest(span_start, 0) AS here_start,
            least(span_end, length(a.text)) AS here_end
        FROM articles a
        WHERE a.article_id = article OR a.url = article OR a.source = article
    ),
    ways AS (
        SELECT
            left_article_id AS here_id,
            left_start AS here_start,
            left_end AS here_end,
            right_article_id AS there_id,
            right_start AS there_start,
            right_end AS there_end,
            CASE relation WHEN 'contains' THEN 'contained_in' WHEN 'contained_in' THEN 'contains' ELSE relation END
                AS relation,
            similarity,
            shared_words,
            weight
        FROM reuse
        UNION ALL
        SELECT
            right_article_id,
            right_start,
            right_end,
            left_article_id,
            left_start,
            left_end,
            relation,
            similarity,
            shared_words,
            weight
        FROM reuse
    ),
    direct AS (
        SELECT w.*
        FROM ways w
        JOIN this t USING (here_id)
        WHERE w.here_start < t.here_end AND w.here_end > t.here_start
    ),
    -- What everybody was compared with is the earliest of them: from there it is followed on.
    earliest AS (
        SELECT d.there_id AS here_id, d.there_start AS here_start, d.there_end AS here_end
        FROM direct d
        JOIN articles a ON a.article_id = d.there_id
        ORDER BY coalesce(a.published_at, a.fetched_at) NULLS LAST, a.fetched_at NULLS LAST, a.article_id, d.there_start
        LIMIT 1
    ),
    further AS (
        SELECT w.*
        FROM ways w
        JOIN earliest e USING (here_id)
        WHERE 2 * (least(w.here_end, e.here_end) - greatest(w.here_start, e.here_start)) >= e.here_end - e.here_start
    ),
    places AS (
        SELECT here_id AS there_id, here_start AS there_start, here_end AS there_end, 'itself' AS relation,
               1.0 AS similarity, NULL AS shared_words, NULL AS weight, here_id, 0 AS distance
        FROM this
        UNION ALL
        SELECT there_id, there_start, there_end, relation, similarity, shared_words, weight, here_id, 1 FROM direct
        UNION ALL
        SELECT there_id, there_start, there_end, relation, similarity, shared_words, weight, here_id, 2
        FROM further
        WHERE there_id NOT IN (SELECT here_id FROM this UNION SELECT there_id FROM direct)
    )
    SELECT
        row_number() OVER in_time AS place,
        a.outlet,
        a.published_at,
        a.fetched_at,
        a.url,
        p.relation,
        round(p.similarity, 3) AS similarity,
        p.shared_words,
        p.weight,
        a.attributed_to,
        p.there_id AS article_id,
        p.there_start AS "start",
        p.there_end AS "end",
        p.here_id AS compared_with,
        substring(a.text, p.there_start + 1, p.there_end - p.there_start) AS passage
    FROM places p
    JOIN articles a ON a.article_id = p.there_id
    WINDOW in_time AS (
        ORDER BY coalesce(a.published_at, a.fetched_at) NULLS LAST, a.fetched_at NULLS LAST, a.article_id, p.there_start, p.there_end, p.here_id
    )
    ORDER BY place;
COMMENT ON MACRO TABLE passage_history IS 'Where a span of one article (an article_id, a URL or a source; characters from span_start to span_end) was first seen and everywhere it went, in the order of time: outlet, dates, address, span, how it relates to the span of the article compared_with, words. Stock phrases are left out.';
