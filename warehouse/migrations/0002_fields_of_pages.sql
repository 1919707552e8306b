-- Fields that pages give (standfirst, section, captions, ...), and what their markup says of the text.
-- writes: documents, articles. Pages that are stored already have none of it until they change.
ALTER TABLE documents ADD COLUMN updated_at TIMESTAMP;
ALTER TABLE documents ADD COLUMN subtitle VARCHAR;
ALTER TABLE documents ADD COLUMN section VARCHAR;
ALTER TABLE documents ADD COLUMN captions VARCHAR[];
ALTER TABLE documents ADD COLUMN credits VARCHAR[];
ALTER TABLE documents ADD COLUMN markup
    STRUCT("start" INTEGER, "end" INTEGER, tag VARCHAR, links FLOAT, hint VARCHAR, said VARCHAR)[];
ALTER TABLE articles ADD COLUMN subtitle VARCHAR;
ALTER TABLE articles ADD COLUMN section VARCHAR;
ALTER TABLE articles ADD COLUMN captions VARCHAR[];
ALTER TABLE articles ADD COLUMN credits VARCHAR[];
