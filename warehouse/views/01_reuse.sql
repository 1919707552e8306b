-- What do outlets share that is more than a stock phrase?
-- grain: one row a link
CREATE OR REPLACE VIEW reuse AS
    FROM weighed_links WHERE weight >= 6;
COMMENT ON VIEW reuse IS 'The links that are more than stock phrases, one row a link: those that weigh 6 words or more.';
