-- What every document said before it was judged. Several documents can be versions of one article.
-- grain: one row a document (a page, a text scrape, a record of a feed); key: source; writer: load
-- The key is no PRIMARY KEY, as that of articles is none.
CREATE TABLE IF NOT EXISTS documents (
    source VARCHAR NOT NULL,
    article_id VARCHAR NOT NULL,
    format VARCHAR NOT NULL,
    content_sha256 VARCHAR NOT NULL,
    outlet VARCHAR,
    url VARCHAR,
    title VARCHAR,
    authors VARCHAR[] NOT NULL,
    published_at TIMESTAMP,
    fetched_at TIMESTAMP,
    language VARCHAR,
    updated_at TIMESTAMP,
    subtitle VARCHAR,
    section VARCHAR,
    captions VARCHAR[],
    credits VARCHAR[],
    markup STRUCT("start" INTEGER, "end" INTEGER, tag VARCHAR, links FLOAT, hint VARCHAR, said VARCHAR)[],
    text VARCHAR USING COMPRESSION zstd NOT NULL,
    run_id VARCHAR NOT NULL
);
COMMENT ON TABLE documents IS 'What every document said before it was judged, one row a document. Of several documents of one page, the one fetched last is the article; the others are its earlier versions.';
COMMENT ON COLUMN documents.source IS 'Path below the inbox; for a record of a feed, # and its URL or number behind it.';
COMMENT ON COLUMN documents.article_id IS 'The article that this document is a version of.';
COMMENT ON COLUMN documents.format IS '`html` or `text`.';
COMMENT ON COLUMN documents.content_sha256 IS 'SHA-256 of everything the document says; an unchanged document is not loaded again.';
COMMENT ON COLUMN documents.outlet IS 'Who published it: the field, else the host of the page, else the first folder below the inbox; NULL if nobody knows.';
COMMENT ON COLUMN documents.url IS 'The address of the page, if known.';
COMMENT ON COLUMN documents.title IS 'The title that came with it (field or page metadata), if any.';
COMMENT ON COLUMN documents.authors IS 'The authors that came with it.';
COMMENT ON COLUMN documents.published_at IS 'When it was published (UTC), if known; a date without a time is midnight.';
COMMENT ON COLUMN documents.fetched_at IS 'When it was scraped (UTC), if known.';
COMMENT ON COLUMN documents.language IS 'ISO 639-1 code of the language, detected, else as the page declares it.';
COMMENT ON COLUMN documents.updated_at IS 'When it was last changed (UTC), as the page says.';
COMMENT ON COLUMN documents.subtitle IS 'The standfirst, where the page names one; it stays in the text too.';
COMMENT ON COLUMN documents.section IS 'The section that the page says it belongs to.';
COMMENT ON COLUMN documents.captions IS 'The captions of its pictures, in the order of the page.';
COMMENT ON COLUMN documents.credits IS 'Whom the page credits for its pictures.';
COMMENT ON COLUMN documents.markup IS 'What the markup of the page says of spans of the text: the element, the share of links, what a block says that it is (hint) and the words that say so (said). Kept so that the text can be judged again without the page.';
COMMENT ON COLUMN documents.text IS 'The extracted text of a page, or a text scrape as it is, before anything in it is repaired; what can be judged again.';
COMMENT ON COLUMN documents.run_id IS 'The run that loaded it.';
