-- The files of the inbox that were read, so that an unchanged file is not read again.
-- grain: one row a file; key: path; writer: load
CREATE TABLE IF NOT EXISTS inputs (
    path VARCHAR PRIMARY KEY,
    sha256 VARCHAR NOT NULL,
    bytes BIGINT NOT NULL,
    run_id VARCHAR NOT NULL
);
COMMENT ON TABLE inputs IS 'The files of the inbox that were read, one row a file, so that an unchanged file is not read again.';
COMMENT ON COLUMN inputs.path IS 'Path below the inbox.';
COMMENT ON COLUMN inputs.sha256 IS 'SHA-256 of the bytes that were read.';
COMMENT ON COLUMN inputs.bytes IS 'Size of the file in bytes.';
COMMENT ON COLUMN inputs.run_id IS 'The run that read it.';
