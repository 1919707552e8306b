-- The versions of the schema that this file went through.
-- grain: one row a version; key: version; writer: store.open_for_loading
CREATE TABLE IF NOT EXISTS migrations (
    version INTEGER PRIMARY KEY,
    name VARCHAR NOT NULL,
    applied_at TIMESTAMP NOT NULL
);
COMMENT ON TABLE migrations IS 'The versions of the schema that this file went through, one row a version.';
COMMENT ON COLUMN migrations.version IS 'Number of the schema version; 1 is the first release.';
COMMENT ON COLUMN migrations.name IS 'File name of the migration, or how the tables came to be.';
COMMENT ON COLUMN migrations.applied_at IS 'When it was applied (UTC).';
