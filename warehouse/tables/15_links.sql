-- What outlets share: verified, with both spans. The left side is the one that was published first.
-- grain: one row a shared passage of two articles; key: left_article_id, left_start, left_end, right_article_id,
--        right_start, right_end; writer: load
CREATE TABLE IF NOT EXISTS links (
    left_article_id VARCHAR NOT NULL,
    left_start INTEGER NOT NULL,
    left_end INTEGER NOT NULL,
    right_article_id VARCHAR NOT NULL,
    right_start INTEGER NOT NULL,
    right_end INTEGER NOT NULL,
    relation VARCHAR NOT NULL,
    jaccard DOUBLE NOT NULL,
    left_containment DOUBLE NOT NULL,
    right_containment DOUBLE NOT NULL,
    longest_run INTEGER NOT NULL,
    shared_words INTEGER NOT NULL,
    similarity DOUBLE NOT NULL,
    left_passage_start INTEGER NOT NULL,
    right_passage_start INTEGER NOT NULL,
    left_key UBIGINT NOT NULL,
    right_key UBIGINT NOT NULL
);
COMMENT ON TABLE links IS 'What articles of different outlets share, one row a shared passage, verified on the text. The left article is the one that was published first.';
COMMENT ON COLUMN links.left_article_id IS 'The earlier article (by published_at, else fetched_at; then by fetched_at, then article_id; unknown times last).';
COMMENT ON COLUMN links.left_start IS 'First character of the shared passage in the text of the left article.';
COMMENT ON COLUMN links.left_end IS 'First character after it.';
COMMENT ON COLUMN links.right_article_id IS 'The later article.';
COMMENT ON COLUMN links.right_start IS 'First character of the shared passage in the text of the right article.';
COMMENT ON COLUMN links.right_end IS 'First character after it.';
COMMENT ON COLUMN links.relation IS 'How the left paragraph relates to the right one: `exact` (the same words), `near` (Jaccard from the threshold up), `contains`, `contained_in`, or `shares_passage`.';
COMMENT ON COLUMN links.jaccard IS 'Exact Jaccard similarity of the two paragraphs (sets of word 3-shingles).';
COMMENT ON COLUMN links.left_containment IS 'Share of the shingles of the left paragraph that the right one has.';
COMMENT ON COLUMN links.right_containment IS 'Share of the shingles of the right paragraph that the left one has.';
COMMENT ON COLUMN links.longest_run IS 'Words in the longest run that both have word for word.';
COMMENT ON COLUMN links.shared_words IS 'Words of the passage that both have; in scripts that put no spaces between words, two characters are one.';
COMMENT ON COLUMN links.similarity IS 'How alike, from 0 to 1: Jaccard for exact and near, the containment of the contained paragraph for contains and contained_in, the share of equal words in the passage for shares_passage.';
COMMENT ON COLUMN links.left_passage_start IS 'The paragraph that the left span lies in (passages.start).';
COMMENT ON COLUMN links.right_passage_start IS 'The paragraph that the right span lies in (passages.start).';
COMMENT ON COLUMN links.left_key IS 'Text of the left paragraph (passages.text_key).';
COMMENT ON COLUMN links.right_key IS 'Text of the right paragraph (passages.text_key).';
