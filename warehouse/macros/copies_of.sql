-- Where else is what this article says?
-- call: FROM copies_of('4f1d...'), with an article_id, a URL or a source
CREATE OR REPLACE MACRO copies_of(article) AS TABLE
    WITH this AS (
        FROM articles a WHERE a.article_id = article OR a.url = article OR a.source = article
    ),
    shared AS (
        SELECT
            t.article_id AS this_id,
            l.left_start AS "start",
            l.left_end AS "end",
            l.right_article_id AS other_id,
            l.right_start AS other_start,
            l.right_end AS other_end,
            l.relation,
            l.similarity,
            l.shared_words,
            'later' AS other_is
        FROM this t JOIN links l ON l.left_article_id = t.article_id
        UNION ALL
        SELECT
            t.article_id,
            l.right_start,
            l.right_end,
            l.left_article_id,
            l.left_start,
            l.left_end,
            CASE l.relation WHEN 'contains' THEN 'contained_in' WHEN 'contained_in' THEN 'contains' ELSE l.relation END,
            l.similarity,
            l.shared_words,
            'earlier'
        FROM this t JOIN links l ON l.right_article_id = t.article_id
    )
    SELECT
        s."start",
        s."end",
        s.relation,
        round(s.similarity, 3) AS similarity,
        s.shared_words,
        s.other_is,
        o.outlet,
        o.published_at,
        o.url,
        s.other_id AS article_id,
        s.other_start,
        s.other_end,
        substring(o.text, s.other_start + 1, s.other_end - s.other_start) AS passage
    FROM shared s
    JOIN articles o ON o.article_id = s.other_id
    UNION ALL BY NAME
    -- No article is another thing than no copies.
    SELECT error('no article has this article_id, URL or source: ' || coalesce(article, 'NULL')) AS passage
    FROM (SELECT count(*) AS articles FROM this)
    WHERE articles = 0
    ORDER BY "start", published_at NULLS LAST, article_id;
COMMENT ON MACRO TABLE copies_of IS 'Every passage of one article (an article_id, a URL or a source) that articles of other outlets share: where, how alike, and who was earlier. An article that is not there is an error.';
