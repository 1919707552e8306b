-- What could not be read, and why. It never stops a run.
-- grain: one row a thing that failed; key: source, stage, reason; writer: load
CREATE TABLE IF NOT EXISTS failures (
    source VARCHAR NOT NULL,
    stage VARCHAR NOT NULL,
    reason VARCHAR NOT NULL,
    set_aside BOOLEAN NOT NULL,
    failed_at TIMESTAMP NOT NULL,
    run_id VARCHAR NOT NULL
);
COMMENT ON TABLE failures IS 'What could not be read or not wholly, one row a thing. A row goes when its source is read without that failure.';
COMMENT ON COLUMN failures.source IS 'The file, folder or record, as a path below the inbox.';
COMMENT ON COLUMN failures.stage IS '`inbox` (listing), `read` (bytes to documents), `extract` (documents to articles) or `judge`.';
COMMENT ON COLUMN failures.reason IS 'What is wrong with it.';
COMMENT ON COLUMN failures.set_aside IS 'True where nothing was loaded from it; false where it was loaded all the same (a wrong encoding declared, a field left out).';
COMMENT ON COLUMN failures.failed_at IS 'When it first failed so (UTC).';
COMMENT ON COLUMN failures.run_id IS 'The run in which it first failed so.';
