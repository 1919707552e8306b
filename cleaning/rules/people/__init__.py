"""Who wrote and who helped: bylines above the story, contributor lines and notes on the author below it."""

from __future__ import annotations

from . import beside, bylines, notes

RULES = (
    *bylines.RULES,
    *notes.RULES,
    *beside.RULES,
)
