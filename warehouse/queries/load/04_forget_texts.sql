-- What was known of texts that no article holds any more, and of pairs that are no longer in two articles of
-- two outlets, goes.
-- reads: touched_keys, passages, articles; writes: signatures, bands, text_pairs
CREATE OR REPLACE TEMP TABLE reach AS
    SELECT
        text_key,
        min(outlet) AS first_outlet,
        max(outlet) AS last_outlet,
        bool_or(outlet IS NULL) AS unknown,
        min(article_id) AS first_article,
        max(article_id) AS last_article
    FROM passages
    JOIN articles USING (article_id)
    WHERE text_key IN (FROM touched_keys)
       OR text_key IN (SELECT left_key FROM text_pairs WHERE right_key IN (FROM touched_keys))
       OR text_key IN (SELECT right_key FROM text_pairs WHERE left_key IN (FROM touched_keys))
    GROUP BY text_key;

CREATE OR REPLACE TEMP TABLE lost_keys AS
    FROM touched_keys WHERE text_key NOT IN (SELECT text_key FROM reach);

DELETE FROM signatures WHERE text_key IN (FROM lost_keys);
DELETE FROM bands WHERE text_key IN (FROM lost_keys);
DELETE FROM text_pairs WHERE left_key IN (FROM lost_keys) OR right_key IN (FROM lost_keys);
DELETE FROM text_pairs
WHERE (left_key IN (FROM touched_keys) OR right_key IN (FROM touched_keys))
  AND EXISTS (
      FROM reach l JOIN reach r ON r.text_key = text_pairs.right_key
      WHERE l.text_key = text_pairs.left_key
        AND (
            (
                NOT (l.unknown OR r.unknown)
                AND l.first_outlet = l.last_outlet
                AND r.first_outlet = r.last_outlet
                AND l.first_outlet = r.first_outlet
            )
            OR (
                l.first_article = l.last_article
                AND r.first_article = r.last_article
                AND l.first_article = r.first_article
            )
        )
  );
