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
            lower(regexp_replace(a.attributed_to, '^\s*(https?://)?(www\.)?', '', 'i')) AS name,
            lower(regexp_replace(coalesce(p.origin_outlet, ''), '^\s*(https?://)?(www\.)?', '', 'i')) AS host
        FROM provenance p
        JOIN articles a USING (article_id)
        JOIN articles o ON o.article_id = p.origin_article_id
        WHERE p.verdict = 'copy' AND a.attributed_to IS NOT NULL
    ),
    -- The labels of the host that name its owner: not the public suffix, and none that many hosts have.
    owners AS (
        SELECT DISTINCT
            host,
            list_transform(
                CASE WHEN len(own) > 0 THEN own ELSE labels[:1] END,
                lambda label: regexp_replace(label, '[^\p{L}\p{M}\p{N}]', '', 'g')
            ) AS owners,
            regexp_replace(host, '[^\p{L}\p{M}\p{N}]', '', 'g') AS whole_host
        FROM (
            SELECT
                host,
                labels,
                list_filter(
                    labels[:greatest(1, len(labels) - 1)],
                    lambda label: label NOT IN ('www', 'm', 'amp', 'news', 'co', 'com', 'org', 'net', 'gov', 'edu', 'ac', 'or', 'ne')
                ) AS own
            FROM (SELECT host, string_split(host, '.') AS labels FROM named)
        )
    ),
    -- A host has no accents: Küstenbote is kuestenbote.example, or kustenbote.example.
    forms AS (
        SELECT DISTINCT
            name,
            unnest([
                name,
                strip_accents(name),
                strip_accents(replace(replace(replace(replace(name, 'ä', 'ae'), 'ö', 'oe'), 'ü', 'ue'), 'ß', 'ss'))
            ]) AS form
        FROM named
    ),
    -- Of every source that the attribution names: its first words, joined, with and without an article before them.
    sources AS (
        SELECT DISTINCT name, unnest(regexp_split_to_array(form, '\s*[,;/|&+]\s*|\s+(?:and|und|et|y|e|en|och|og|и|via)\s+')) AS source
        FROM forms
    ),
    words AS (
        SELECT name, list_filter(regexp_split_to_array(source, '[^\p{L}\p{M}\p{N}]+'), lambda word: word <> '') AS words
        FROM sources
        UNION ALL
        SELECT name, list_filter(regexp_split_to_array(source, '[^\p{L}\p{M}\p{N}]+'), lambda word: word <> '')[2:]
        FROM sources
        WHERE regexp_matches(source, '^\s*(?:the|der|die|das|le|la|les|el|los|il|lo|o|os|a|de|het)\s')
    ),
    beginnings AS (
        SELECT DISTINCT
            name,
            unnest(list_transform(range(1, len(words) + 1), lambda last: array_to_string(words[:last], ''))) AS beginning,
            array_to_string(words, '') AS whole
        FROM words
    ),
    agreeing AS (
        SELECT DISTINCT n.name, n.host
        FROM (SELECT DISTINCT name, host FROM named) n
        JOIN owners o USING (host)
        JOIN beginnings b USING (name)
        WHERE b.whole = o.whole_host
           OR list_contains(o.owners, b.beginning)
           OR (length(b.whole) >= 7 AND len(list_filter(o.owners, lambda owner: ends_with(owner, b.whole))) > 0)
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
    ANTI JOIN agreeing USING (name, host)
    ORDER BY article_id, "start";
COMMENT ON VIEW disputed_origins IS 'The copied spans of articles that name another source themselves, one row a span: by the dates origin_outlet had it first, but the article says attributed_to. Where the origin names the same source, both took it from there. The two agree where the attribution begins with a label of the host of the origin, whole words only (`BBC News` and bbc.co.uk, `The Guardian` and theguardian.com), or where its 7 letters or more end one (`Courier` and harbourcourier.com). Initials (`New York Times` and nytimes.com) are not told, and stand here.';
COMMENT ON COLUMN disputed_origins.outlet IS 'The outlet that carries it later.';
COMMENT ON COLUMN disputed_origins.attributed_to IS 'Whom the article itself names as its source.';
COMMENT ON COLUMN disputed_origins.origin_attributed_to IS 'Whom the article of the origin names as its source, if anybody.';
COMMENT ON COLUMN disputed_origins.passage IS 'The span.';
