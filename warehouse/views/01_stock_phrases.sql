-- Which links are nothing but words that everybody uses?
-- grain: one row a link
CREATE OR REPLACE VIEW stock_phrases AS
    FROM weighed_links WHERE weight < 6;
COMMENT ON VIEW stock_phrases IS 'The links that are no reuse, one row a link: they weigh less than 6 words, such as "told reporters on Monday on condition of anonymity".';
