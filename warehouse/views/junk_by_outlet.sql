-- How much of each outlet is junk, and how much is copied?
-- grain: one row an outlet
CREATE OR REPLACE VIEW junk_by_outlet AS
    WITH spans AS (
        SELECT
            article_id,
            sum("end" - "start") FILTER (verdict = 'junk') AS junk,
            sum("end" - "start") FILTER (verdict = 'copy') AS copied,
            count(*) FILTER (verdict = 'junk') AS junk_spans
        FROM provenance
        GROUP BY article_id
    )
    SELECT
        a.outlet,
        count(*) AS articles,
        sum(length(a.text))::BIGINT AS characters,
        coalesce(sum(s.junk_spans), 0)::BIGINT AS junk_spans,
        coalesce(sum(s.junk), 0)::BIGINT AS junk_characters,
        round(100 * coalesce(sum(s.junk), 0) / sum(length(a.text)), 1) AS junk_percent,
        round(100 * coalesce(sum(s.copied), 0) / sum(length(a.text)), 1) AS copied_percent
    FROM articles a
    JOIN spans s USING (article_id)
    GROUP BY a.outlet
    ORDER BY junk_percent DESC, a.outlet;
COMMENT ON VIEW junk_by_outlet IS 'How much of what each outlet sent was junk, and how much is also in earlier articles of others, one row an outlet.';
COMMENT ON COLUMN junk_by_outlet.articles IS 'How many articles.';
COMMENT ON COLUMN junk_by_outlet.characters IS 'How many characters they have.';
COMMENT ON COLUMN junk_by_outlet.junk_spans IS 'How many spans were removed.';
COMMENT ON COLUMN junk_by_outlet.junk_characters IS 'How many characters were removed.';
COMMENT ON COLUMN junk_by_outlet.junk_percent IS 'Share of the characters that was removed.';
COMMENT ON COLUMN junk_by_outlet.copied_percent IS 'Share of the characters that an earlier article of another outlet has too.';
