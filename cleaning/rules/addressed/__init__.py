"""What an outlet says to those who read it, in any language: told by what it asks for and how it asks, together.

The other packs name the phrases of outlets. These rules name no phrase: a line that bids the reader do something, and
bids it of a channel, a newsletter or the desk, is an address in whatever order its words stand.
"""

from __future__ import annotations

from . import channels, desk, letters, means, plans

RULES = (
    *channels.RULES,
    *letters.RULES,
    *plans.RULES,
    *desk.RULES,
    *means.RULES,
)
