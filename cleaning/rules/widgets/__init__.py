"""Labels and messages of players, galleries, polls and other machinery of the page."""

from __future__ import annotations

from . import abroad, consent, frames, players

RULES = (
    *players.RULES,
    *consent.RULES,
    *frames.RULES,
    *abroad.RULES,
)
