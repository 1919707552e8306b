-- No signature, band or pair speaks of a text that no article holds any more. (The article is not known; its text is.)
-- returns: text_key, what is wrong
SELECT text_key AS article_id, 'text ' || text_key || ' is in ' || place || ', but in no passage' AS problem
FROM (
    SELECT text_key, 'signatures' AS place FROM signatures
    UNION ALL SELECT text_key, 'bands' FROM bands WHERE band = 0
    UNION ALL SELECT left_key, 'text_pairs' FROM text_pairs WHERE ordinal = 0
    UNION ALL SELECT right_key, 'text_pairs' FROM text_pairs WHERE ordinal = 0
)
ANTI JOIN passages USING (text_key)
