-- What each run did.
-- grain: one row a run that loaded; key: run_id; writer: load
CREATE TABLE IF NOT EXISTS runs (
    run_id VARCHAR PRIMARY KEY,
    inbox VARCHAR NOT NULL,
    started_at TIMESTAMP NOT NULL,
    loaded_at TIMESTAMP NOT NULL,
    status VARCHAR NOT NULL,
    files BIGINT NOT NULL,
    new_files BIGINT NOT NULL,
    new_documents BIGINT NOT NULL,
    new_articles BIGINT NOT NULL,
    changed_articles BIGINT NOT NULL,
    rejudged_articles BIGINT NOT NULL,
    removed_articles BIGINT NOT NULL,
    new_failures BIGINT NOT NULL,
    rules_version VARCHAR NOT NULL,
    copydesk_version VARCHAR NOT NULL
);
COMMENT ON TABLE runs IS 'What each run did, one row a run that loaded. A run that failed leaves no row, for it leaves the warehouse as it was.';
COMMENT ON COLUMN runs.run_id IS 'Name of the run: the time it started and a random part; the flow run of the same name in the Prefect UI.';
COMMENT ON COLUMN runs.inbox IS 'The folder that was read.';
COMMENT ON COLUMN runs.started_at IS 'When the run started (UTC).';
COMMENT ON COLUMN runs.loaded_at IS 'When its load transaction was written (UTC).';
COMMENT ON COLUMN runs.status IS '`completed`, or `completed with failures` where something new went to the table failures.';
COMMENT ON COLUMN runs.files IS 'Files in the inbox.';
COMMENT ON COLUMN runs.new_files IS 'Files that were new or had changed since the last run; only these were read.';
COMMENT ON COLUMN runs.new_documents IS 'Documents in those files that were new or had changed.';
COMMENT ON COLUMN runs.new_articles IS 'Articles that the warehouse did not hold before.';
COMMENT ON COLUMN runs.changed_articles IS 'Articles whose rows were replaced because another version of them came.';
COMMENT ON COLUMN runs.rejudged_articles IS 'Articles judged again because the rules, or what their outlet repeats, had changed since.';
COMMENT ON COLUMN runs.removed_articles IS 'Articles that went because their document now names another page.';
COMMENT ON COLUMN runs.new_failures IS 'Rows that this run added to the table failures.';
COMMENT ON COLUMN runs.rules_version IS 'Version of the rules that judged (a hash of all of them).';
COMMENT ON COLUMN runs.copydesk_version IS 'Version of Copydesk.';
