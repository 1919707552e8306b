-- Where does an article name another source than the outlet that had the passage first?
-- grain: one row a copied span
CREATE OR REPLACE VIEW disputed_origins AS
    WITH named AS (
        SELECT
            p.*,
            a.outlet,
            a.attributed_to,
            o.attributed_to AS origin_attributed_to,
            a.text,
            lower(regexp_replace(a.attributed_to, '[^\p{L}\p{N}]', '', 'g')) AS name,
            lower(coalesce(p.origin_outlet, '')) AS host
        FROM provenance p
        JOIN articles a USING (article_id)
        JOIN articles o ON o.article_id = p.origin_article_id
        WHERE p.verdict = 'copy' AND a.attributed_to IS NOT NULL
    )
    SELECT
        article_id,
        outlet,
        "start",
        "end",
        attributed_to,
        origin_outlet,
        origin_article_id,
        origin_attributed_to,
        relation,
        substring(text, "start" + 1, "end" - "start") AS passage
    FROM named
    WHERE NOT contains(regexp_replace(host, '[^\p{L}\p{N}]', '', 'g'), name)
      AND len(list_filter(
          string_split(host, '.'),
          lambda label: length(label) > 2 AND label NOT IN ('www', 'com', 'org', 'net', 'news') AND contains(name, label)
      )) = 0
    ORDER BY article_id, "start";
COMMENT ON VIEW disputed_origins IS 'The copied spans of articles that name another source themselves, one row a span: by the dates origin_outlet had it first, but the article says attributed_to. Where the origin names the same source, both took it from there.';
COMMENT ON COLUMN disputed_origins.outlet IS 'The outlet that carries it later.';
COMMENT ON COLUMN disputed_origins.attributed_to IS 'Whom the article itself names as its source.';
COMMENT ON COLUMN disputed_origins.origin_attributed_to IS 'Whom the article of the origin names as its source, if anybody.';
COMMENT ON COLUMN disputed_origins.passage IS 'The span.';
