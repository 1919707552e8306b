"""The way through the site: breadcrumbs, section names, tags, and links that move about the page."""

from __future__ import annotations

from . import abroad, moves, sections

RULES = (
    *sections.RULES,
    *moves.RULES,
    *abroad.RULES,
)
