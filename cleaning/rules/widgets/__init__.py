"""Labels and messages of players, galleries, polls and other machinery of the page."""

from __future__ import annotations

from . import abroad, consent, consent_lines, figures, frames, player_lines, players

RULES = (
    *players.RULES,
    *consent.RULES,
    *frames.RULES,
    *abroad.RULES,
    *player_lines.RULES,
    *consent_lines.RULES,
    *figures.RULES,
)
