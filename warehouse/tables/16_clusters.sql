-- Paragraphs that are copies of one origin: a star, never a chain.
-- grain: one row a paragraph in a cluster; key: article_id, start; writer: load
CREATE TABLE IF NOT EXISTS clusters (
    cluster_id VARCHAR NOT NULL,
    article_id VARCHAR NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    is_origin BOOLEAN NOT NULL,
    origin_article_id VARCHAR NOT NULL,
    origin_start INTEGER NOT NULL,
    origin_end INTEGER NOT NULL,
    relation VARCHAR,
    similarity DOUBLE
);
COMMENT ON TABLE clusters IS 'Paragraphs that are copies of one origin, one row a paragraph, the origin included. Each member is verified against the origin itself: a cluster is a star.';
COMMENT ON COLUMN clusters.cluster_id IS 'Name of the cluster: the article and first character of its origin.';
COMMENT ON COLUMN clusters.article_id IS 'The article that the paragraph is in.';
COMMENT ON COLUMN clusters."start" IS 'First character of the paragraph in articles.text.';
COMMENT ON COLUMN clusters."end" IS 'First character after it.';
COMMENT ON COLUMN clusters.is_origin IS 'Whether this is the origin: the paragraph that was published first.';
COMMENT ON COLUMN clusters.origin_article_id IS 'The article of the origin.';
COMMENT ON COLUMN clusters.origin_start IS 'First character of the origin in the text of its article.';
COMMENT ON COLUMN clusters.origin_end IS 'First character after it.';
COMMENT ON COLUMN clusters.relation IS 'How the origin relates to this paragraph; NULL for the origin.';
COMMENT ON COLUMN clusters.similarity IS 'How alike it is to the origin (links.similarity); NULL for the origin.';
