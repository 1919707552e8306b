"""The way through the site: breadcrumbs, section names, tags, and links that move about the page."""

from __future__ import annotations

from . import abroad, filed, moves, sections, site_links, site_links_abroad, site_parts

RULES = (
    *sections.RULES,
    *moves.RULES,
    *abroad.RULES,
    *site_links.RULES,
    *site_links_abroad.RULES,
    *site_parts.RULES,
    *filed.RULES,
)
