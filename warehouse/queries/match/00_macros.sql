-- How far a text reaches, and which two texts may be compared at all.
-- writes: macros

-- Over occurrences of one text (outlet, article_id, "start", published_at, fetched_at): where it is, from when to when,
-- which occurrence was first, and in which stretch of time that lies (all one stretch where no window is set).
CREATE OR REPLACE TEMP MACRO reach_of(present, window_days) AS {
    first_outlet: min(outlet) FILTER (present),
    last_outlet: max(outlet) FILTER (present),
    unknown: bool_or(outlet IS NULL) FILTER (present),
    first_article: min(article_id) FILTER (present),
    last_article: max(article_id) FILTER (present),
    first_at: min(coalesce(published_at, fetched_at)) FILTER (present),
    last_at: max(coalesce(published_at, fetched_at)) FILTER (present),
    undated: bool_or(coalesce(published_at, fetched_at) IS NULL) FILTER (present),
    origin: min((
        coalesce(published_at, fetched_at, 'infinity'::TIMESTAMP),
        coalesce(fetched_at, 'infinity'::TIMESTAMP),
        article_id,
        "start"
    )) FILTER (present),
    stretch: CASE WHEN window_days IS NULL THEN 0 ELSE
        (epoch(min(coalesce(published_at, fetched_at)) FILTER (present)) // (86400::BIGINT * window_days))::BIGINT END
};

-- Whether two texts can be in different articles, of different outlets, no further apart than the window.
CREATE OR REPLACE TEMP MACRO can_meet(l, r, window_days) AS (
    (
        l.unknown
        OR r.unknown
        OR l.first_outlet <> l.last_outlet
        OR r.first_outlet <> r.last_outlet
        OR l.first_outlet <> r.first_outlet
    )
    AND (
        l.first_article <> l.last_article
        OR r.first_article <> r.last_article
        OR l.first_article <> r.first_article
    )
    AND (
        window_days IS NULL
        OR l.undated
        OR r.undated
        OR (
            l.first_at <= r.last_at + to_days(window_days::INTEGER)
            AND r.first_at <= l.last_at + to_days(window_days::INTEGER)
        )
    )
);

-- Whether a hash brings two texts together: where few texts have it, always; where it is crowded, only if one of the two
-- is among the earliest of its stretch of time, and the stretches touch.
CREATE OR REPLACE TEMP MACRO admits(l, r) AS (
    (l.is_early OR r.is_early) AND (l.stretch IS NULL OR r.stretch IS NULL OR abs(l.stretch - r.stretch) <= 1)
);

-- How strongly a hash that so many texts have brings two of them together; it takes 3. A band alone does, whoever has
-- it, for it says that whole texts are alike; so does a rare fingerprint. Of common ones it takes two, of crowded ones
-- three: words that everybody uses are reuse only where more of them stand in a row. (Hashes that are not crowded are
-- weighed in cleaning/near_duplicates/routes.py, by the same rule.)
CREATE OR REPLACE TEMP MACRO strength_of(hash, texts, common_above, crowded_above) AS
    CASE WHEN hash >= 9223372036854775808 OR texts <= common_above THEN 3 WHEN texts <= crowded_above THEN 2 ELSE 1 END;
