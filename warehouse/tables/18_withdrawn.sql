-- What the house withdrew: neither its text nor what was found in it is in the warehouse any more.
-- grain: one row a document; key: source; writer: load
CREATE TABLE IF NOT EXISTS withdrawn (
    source VARCHAR NOT NULL,
    article_id VARCHAR NOT NULL,
    outlet VARCHAR,
    url VARCHAR,
    withdrawn_at TIMESTAMP NOT NULL,
    run_id VARCHAR NOT NULL
);
COMMENT ON TABLE withdrawn IS 'Documents that the file of the house withdraws, one row a document. A row goes when the house no longer withdraws it and its file is read again.';
COMMENT ON COLUMN withdrawn.source IS 'The file or record, as a path below the inbox.';
COMMENT ON COLUMN withdrawn.article_id IS 'The article that it was a version of.';
COMMENT ON COLUMN withdrawn.outlet IS 'Who published it, if known.';
COMMENT ON COLUMN withdrawn.url IS 'The address of the page, if known.';
COMMENT ON COLUMN withdrawn.withdrawn_at IS 'When it left the warehouse, or was first kept from it (UTC).';
COMMENT ON COLUMN withdrawn.run_id IS 'The run in which that was.';
