"""Links to other stories: headings of blocks, single lines, and links glued to the end of a paragraph."""

from __future__ import annotations

from . import below_story, headings, headings_abroad, links, teasers

RULES = (
    *headings.RULES,
    *links.RULES,
    *headings_abroad.RULES,
    *teasers.RULES,
    *below_story.RULES,
)
