-- Which outlet carries what another had before it?
-- grain: one row a pair of outlets in one direction
CREATE OR REPLACE VIEW who_copied_whom AS
    WITH copied AS (
        -- Marks that are no letters, such as the vowels of Arabic, part no words.
        SELECT p.*, regexp_replace(substring(a.text, p."start" + 1, p."end" - p."start"), '\p{M}', '', 'g') AS passage
        FROM provenance p
        JOIN articles a USING (article_id)
        WHERE p.verdict = 'copy'
    ),
    counted AS (
        SELECT
            * EXCLUDE (passage),
            regexp_replace(passage, '[\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}ー]', ' ', 'g') AS spaced,
            len(regexp_extract_all(passage, '[\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}ー]'))
                AS unspaced
        FROM copied
    )
    SELECT
        a.outlet AS outlet,
        p.origin_outlet AS had_it_first,
        count(*) AS passages,
        count(DISTINCT p.article_id) AS articles,
        sum(
            len(regexp_extract_all(p.spaced, '[\p{L}\p{N}]+(?:[''’‘ʼ＇`´][\p{L}\p{N}]+)*')) + (p.unspaced + 1) // 2
        )::BIGINT AS words,
        round(avg(p.similarity), 3) AS similarity,
        count(*) FILTER (a.attributed_to IS NOT NULL) AS attributed,
        count(*) FILTER (a.published_at IS NOT NULL AND o.published_at IS NOT NULL) AS dated,
        min(a.published_at) AS first_at,
        max(a.published_at) AS last_at
    FROM counted p
    JOIN articles a USING (article_id)
    JOIN articles o ON o.article_id = p.origin_article_id
    ANTI JOIN stock_phrases s
        ON s.right_article_id = p.article_id
       AND s.left_article_id = p.origin_article_id
       AND s.left_start = p.origin_start
       AND s.left_end = p.origin_end
       AND s.right_start < p."end"
       AND s.right_end > p."start"
    GROUP BY ALL
    ORDER BY words DESC, outlet, had_it_first;
COMMENT ON VIEW who_copied_whom IS 'Which outlet carries what another outlet had before it, one row a pair of outlets in one direction; stock phrases do not count. That both took it from an agency is possible: see attributed, and disputed_origins.';
COMMENT ON COLUMN who_copied_whom.outlet IS 'The outlet that carries it later.';
COMMENT ON COLUMN who_copied_whom.had_it_first IS 'The outlet that had it first.';
COMMENT ON COLUMN who_copied_whom.passages IS 'How many passages.';
COMMENT ON COLUMN who_copied_whom.articles IS 'In how many articles of the later outlet.';
COMMENT ON COLUMN who_copied_whom.words IS 'How many words these passages have, counted as links.shared_words: in scripts that put no spaces between words, two characters are one.';
COMMENT ON COLUMN who_copied_whom.similarity IS 'How alike the passages are on average (links.similarity).';
COMMENT ON COLUMN who_copied_whom.attributed IS 'How many of the passages stand in articles that name a source themselves (articles.attributed_to).';
COMMENT ON COLUMN who_copied_whom.dated IS 'How many of the passages have a date of publication on both sides; of the others nobody knows who was first.';
COMMENT ON COLUMN who_copied_whom.first_at IS 'When the first of these articles was published (UTC).';
COMMENT ON COLUMN who_copied_whom.last_at IS 'When the last of these articles was published (UTC).';
