"""Date lines: of the scrape, of publication, of the last update; and reading times."""

from __future__ import annotations

from . import alone, beside, composed, published

RULES = (
    *published.RULES,
    *alone.RULES,
    *beside.RULES,
)
# Asked last of all: what says more of a line, such as who wrote, is read from it by others.
COMPOSED = composed.RULES
