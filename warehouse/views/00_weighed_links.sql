-- How much is each shared passage worth, where the words that everybody uses weigh little?
-- grain: one row a link
CREATE OR REPLACE VIEW weighed_links AS
    WITH usual AS (
        -- From how many distinct texts on four words in a row are common.
        SELECT greatest(
            (SELECT max(try_cast(value AS DOUBLE)) FROM recipe WHERE name = 'link_common_above'),
            (SELECT count(*) FROM signatures) / 10000
        ) AS texts
    ),
    common AS (
        SELECT f.text_key, f."start", f."end", sqrt(u.texts / c.texts) AS rarity
        FROM fingerprints f
        JOIN common_hashes c ON c.hash = f.fingerprint
        JOIN usual u ON c.texts > u.texts
    ),
    with_common AS (
        SELECT DISTINCT
            l.left_key,
            l.left_start - l.left_passage_start AS "start",
            l.left_end - l.left_passage_start AS "end"
        FROM links l
        JOIN common k
            ON k.text_key = l.left_key
           AND k."start" >= l.left_start - l.left_passage_start
           AND k."end" <= l.left_end - l.left_passage_start
    ),
    rarities AS (
        SELECT w.left_key, w."start", w."end", avg(coalesce(k.rarity, 1)) AS rarity
        FROM with_common w
        JOIN fingerprints f ON f.text_key = w.left_key AND f."start" >= w."start" AND f."end" <= w."end"
        LEFT JOIN common k ON k.text_key = f.text_key AND k."start" = f."start"
        GROUP BY ALL
    )
    SELECT
        l.*,
        round(coalesce(r.rarity, 1), 4) AS rarity,
        round(l.shared_words * coalesce(r.rarity, 1), 2) AS weight
    FROM links l
    LEFT JOIN rarities r
        ON r.left_key = l.left_key
       AND r."start" = l.left_start - l.left_passage_start
       AND r."end" = l.left_end - l.left_passage_start;
COMMENT ON VIEW weighed_links IS 'The links with what they weigh, one row a link. The fingerprints of a passage (words in a row that stand for it) are looked up among the distinct texts of today: one that d texts have counts sqrt(u / d), where u is 1 text in 10,000 and at least recipe link_common_above, and a rarer one counts 1.';
COMMENT ON COLUMN weighed_links.rarity IS 'The mean of that over the fingerprints of the passage, from 0 (words that everybody uses) to 1.';
COMMENT ON COLUMN weighed_links.weight IS 'shared_words times rarity: how many words that are not everybody''s the two share. Below 6 it is no reuse (see reuse, stock_phrases).';
