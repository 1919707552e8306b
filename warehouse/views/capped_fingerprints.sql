-- Which bands and fingerprints do so many texts have that one of them does not bring each together with each?
-- grain: one row a band or fingerprint
CREATE OR REPLACE VIEW capped_fingerprints AS
    WITH chosen AS (
        SELECT
            max(try_cast(value AS INTEGER)) FILTER (name = 'link_crowded_above') AS crowded_above,
            max(try_cast(value AS INTEGER)) FILTER (name = 'link_earliest') AS earliest
        FROM recipe
    ),
    capped AS (
        SELECT
            h.hash,
            h.texts,
            h.hash >= 9223372036854775808 AS is_band,
            h.texts > c.crowded_above AS is_crowded,
            c.earliest
        FROM common_hashes h
        CROSS JOIN chosen c
        WHERE h.texts > c.crowded_above OR h.hash < 9223372036854775808
    ),
    examples AS (
        SELECT fingerprint AS hash, min({text_key: text_key, "start": "start", "end": "end"}) AS example
        FROM fingerprints
        SEMI JOIN capped ON capped.hash = fingerprint
        GROUP BY fingerprint
        UNION ALL
        SELECT band_hash, min({text_key: text_key, "start": 0, "end": 80})
        FROM bands
        SEMI JOIN capped ON capped.hash = band_hash
        GROUP BY band_hash
    ),
    places AS (
        SELECT text_key, min({article_id: article_id, "start": "start", "end": "end"}) AS place
        FROM passages
        SEMI JOIN examples ON examples.example.text_key = passages.text_key
        GROUP BY text_key
    )
    SELECT
        CASE WHEN c.is_band THEN 'band' ELSE 'fingerprint' END AS route,
        c.hash,
        c.texts,
        CASE WHEN c.is_band THEN 1 WHEN c.is_crowded THEN 3 ELSE 2 END AS it_takes,
        CASE WHEN c.is_crowded
            THEN c.texts::BIGINT * (c.texts - 1) // 2 - c.earliest * (2 * c.texts::BIGINT - c.earliest - 1) // 2
            ELSE 0
        END AS pairs_left_out,
        substring(
            a.text,
            p.place."start" + e.example."start" + 1,
            least(p.place."end" - p.place."start", e.example."end") - e.example."start"
        ) AS example
    FROM capped c
    JOIN examples e USING (hash)
    JOIN places p ON p.text_key = e.example.text_key
    JOIN articles a ON a.article_id = p.place.article_id
    ORDER BY c.texts DESC, c.hash;
COMMENT ON VIEW capped_fingerprints IS 'The fingerprints that more distinct texts have than recipe link_common_above says, and the bands that more have than link_crowded_above says, one row each. Two texts that share nothing but such fingerprints were compared where they share it_takes of them; and of more than link_crowded_above texts each was compared with the earliest ones (link_earliest) only.';
COMMENT ON COLUMN capped_fingerprints.route IS '`band` (whole paragraphs that are alike) or `fingerprint` (words in a row).';
COMMENT ON COLUMN capped_fingerprints.hash IS 'The band (bands.band_hash) or the fingerprint (fingerprints.fingerprint).';
COMMENT ON COLUMN capped_fingerprints.texts IS 'How many distinct texts have it.';
COMMENT ON COLUMN capped_fingerprints.it_takes IS 'How many like it two texts must share, where they share nothing rarer, to be compared.';
COMMENT ON COLUMN capped_fingerprints.pairs_left_out IS 'How many pairs of these texts it does not bring together (where no window is set).';
COMMENT ON COLUMN capped_fingerprints.example IS 'The words themselves; for a band the beginning of one of the paragraphs.';
