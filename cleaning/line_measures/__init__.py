"""What the line model sees: a row of measures for each line of a text, its neighbours and its place on the page."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .looks import LOOKS, Look, compare_words, read_lines, words_of
from .surroundings import ABOUT, ADS, AROUND, FAR, FURNITURE, LINKS, NEAR, PLACE, look_around

__all__ = ["ABOUT", "ADS", "FAR", "FURNITURE", "LINKS", "MEASURES", "Matrix", "SeenPage", "measure"]

Matrix = NDArray[np.float32]

MEASURES: tuple[str, ...] = (*LOOKS, *NEAR, *AROUND, *PLACE)


@dataclass(frozen=True, slots=True)
class SeenPage:
    """What the model sees of a page: its lines `text[start:end]` (none is empty), and what the rules made of each.

    `groups` says what rules took (0 nothing), `could_be` which group a rule's words would fit though its place does
    not, `cut` which share of the line a rule cuts out. `headline` is the number of the title's line, -1 for none.
    """

    text: str
    starts: NDArray[np.int64]
    ends: NDArray[np.int64]
    groups: NDArray[np.int8]
    could_be: NDArray[np.int8]
    cut: NDArray[np.float32]
    headline: int = -1
    title: str | None = None


def measure(page: SeenPage) -> Matrix:
    """A row of `MEASURES` for each line of a page."""
    table = np.zeros((len(page.starts), len(MEASURES)), np.float32)
    if not len(table):
        return table
    looks = table[:, : len(LOOKS)]
    words = read_lines(page.text, page.starts, page.ends, looks)
    title = page.title
    if title is None and page.headline >= 0:
        title = page.text[page.starts[page.headline] : page.ends[page.headline]]
    telling = (looks[:, Look.PROSE] > 0) & (page.groups == 0)
    compare_words(words, telling, words_of(title or ""), looks)
    looks[:, Look.COULD_BE] = page.could_be
    looks[:, Look.CUT] = page.cut
    title_number = int(any(character.isdigit() for character in title)) if title else -1
    look_around(looks, page.groups, page.headline, title_number, table[:, len(LOOKS) :])
    return table
