-- What was verified: which distinct texts are related, and what they share. Links follow from these and the passages.
-- grain: one row a passage shared by two distinct texts; key: left_key, right_key, ordinal; writer: load
CREATE TABLE IF NOT EXISTS text_pairs (
    left_key UBIGINT NOT NULL,
    right_key UBIGINT NOT NULL,
    ordinal UTINYINT NOT NULL,
    relation VARCHAR NOT NULL,
    jaccard DOUBLE NOT NULL,
    left_containment DOUBLE NOT NULL,
    right_containment DOUBLE NOT NULL,
    longest_run INTEGER NOT NULL,
    left_start INTEGER NOT NULL,
    left_end INTEGER NOT NULL,
    right_start INTEGER NOT NULL,
    right_end INTEGER NOT NULL,
    shared_words INTEGER NOT NULL,
    similarity DOUBLE NOT NULL
);
COMMENT ON TABLE text_pairs IS 'Which distinct texts are verified to be related, one row a shared passage. Ask links instead, which says in which articles.';
COMMENT ON COLUMN text_pairs.left_key IS 'The text with the smaller key.';
COMMENT ON COLUMN text_pairs.right_key IS 'The text with the larger key.';
COMMENT ON COLUMN text_pairs.ordinal IS 'Number of the shared passage among those of the pair, from 0.';
COMMENT ON COLUMN text_pairs.relation IS 'How the left text relates to the right one.';
COMMENT ON COLUMN text_pairs.jaccard IS 'Exact Jaccard similarity of the sets of word 3-shingles.';
COMMENT ON COLUMN text_pairs.left_containment IS 'Share of the shingles of the left text that the right one has.';
COMMENT ON COLUMN text_pairs.right_containment IS 'Share of the shingles of the right text that the left one has.';
COMMENT ON COLUMN text_pairs.longest_run IS 'Words in the longest run that both have word for word.';
COMMENT ON COLUMN text_pairs.left_start IS 'First character of the shared passage, counted in the left text.';
COMMENT ON COLUMN text_pairs.left_end IS 'First character after it.';
COMMENT ON COLUMN text_pairs.right_start IS 'First character of the shared passage, counted in the right text.';
COMMENT ON COLUMN text_pairs.right_end IS 'First character after it.';
COMMENT ON COLUMN text_pairs.shared_words IS 'Words of the passage that both have.';
COMMENT ON COLUMN text_pairs.similarity IS 'How alike, from 0 to 1 (see links.similarity).';
