"""Date lines: of the scrape, of publication, of the last update; and reading times."""

from __future__ import annotations

from . import alone, beside, published

RULES = (
    *published.RULES,
    *alone.RULES,
    *beside.RULES,
)
