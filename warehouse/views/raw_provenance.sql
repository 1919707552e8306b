-- Where in the raw text is each span?
-- grain: one row a span of provenance
CREATE OR REPLACE VIEW raw_provenance AS
    SELECT
        p.*,
        a.source,
        CASE
            WHEN b.article_id IS NULL THEN p."start"
            WHEN p."start" >= b."end" THEN b.raw_end + p."start" - b."end"
            ELSE b.raw_start
        END AS raw_start,
        CASE
            WHEN e.article_id IS NULL THEN p."end"
            WHEN p."end" > e."end" THEN e.raw_end + p."end" - e."end"
            ELSE e.raw_end
        END AS raw_end
    FROM provenance p
    JOIN articles a USING (article_id)
    ASOF LEFT JOIN repairs b ON b.article_id = p.article_id AND b."start" <= p."start"
    ASOF LEFT JOIN repairs e ON e.article_id = p.article_id AND e."start" < p."end";
COMMENT ON VIEW raw_provenance IS 'The spans of provenance, with their place in the raw text (documents.text of the same source), one row a span. A repair that a span cuts through is in it whole; what a repair dropped between two spans is in neither.';
COMMENT ON COLUMN raw_provenance.source IS 'The document whose text the raw offsets count (documents.source).';
COMMENT ON COLUMN raw_provenance.raw_start IS 'First character of the span in documents.text, counted from 0.';
COMMENT ON COLUMN raw_provenance.raw_end IS 'First character after it.';
