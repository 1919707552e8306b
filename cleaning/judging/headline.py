"""The title of a text: which line it is, which others may be it, and the kickers above it."""

from __future__ import annotations

import re

from ..prose import UNSPACED
from ..rules.evidence import ABOVE_TITLE
from ..rules.rule import Book
from .line import Line

_WORD = re.compile(r"[^\W_]+(?:['-][^\W_]+)*")
_HEADLINE_WORDS = (3, 32)
_STORY_LINES = 8
_LONG_WORD = 4
_STEM = 6
_SAME_TITLE = 0.75
_STANDFIRST_WORDS = 8
_KICKER_WORDS = 2
_LONG_KICKER_WORDS = 4
_KICKERS = 3


def could_be_title(line: Line) -> bool:
    """Whether a line has the length and the look of a title."""
    low, high = _HEADLINE_WORDS
    return low <= line.words <= high and not line.reads_like_prose and not line.text.endswith((".", ":", ",", ";"))


def below_kicker(lines: list[Line], headline: int) -> int:
    """The line of the title, where what seems to be it is a kicker: a few words right above a longer headline."""
    kicker, below = lines[headline], lines[headline + 1]
    is_kicker = kicker.words <= _LONG_KICKER_WORDS < below.words and not kicker.text.endswith(("?", "!"))
    return headline + 1 if is_kicker and not below.junk and could_be_title(below) else headline


def could_be_titles(lines: list[Line], headline: int | None) -> set[int]:
    """The lines above the story that may be its title: that say the title again, or say most of what the story says."""
    story = [line for line in lines if line.prose][:_STORY_LINES]
    if not story:
        return set() if headline is None else {headline}
    about = set().union(*(_said_in(line.text) for line in story))
    title = _said_in(lines[headline].text) if headline is not None else set()
    first = next(index for index, line in enumerate(lines) if line is story[-1])
    titles = set() if headline is None else {headline}
    likest, likeness = None, 0.0
    for index, line in enumerate(lines[:first]):
        if line.junk or line.prose or not _HEADLINE_WORDS[0] <= line.words <= _HEADLINE_WORDS[1]:
            continue
        said = _said_in(line.text)
        if not said:
            continue
        if title and len(said & title) >= _SAME_TITLE * len(said):
            titles.add(index)
        shared = len(said & about)
        if shared > 1 and shared * shared / len(said) >= likeness:
            likest, likeness = index, shared * shared / len(said)
    if likest is not None:
        titles.add(likest)
    # A standfirst below the title may lack an end; the age of the story may stand between.
    below = (next((i for i in (index + 1, index + 2) if i <= first and not lines[i].junk), None) for index in titles)
    return titles | {index for index in below if index is not None and lines[index].words >= _STANDFIRST_WORDS}


def _said_in(text: str) -> set[str]:
    """What a text is about: its longer words without their endings; of scripts without spaces, pairs of letters."""
    folded = text.casefold()
    said = {word[:_STEM] for word in _WORD.findall(folded) if len(word) >= _LONG_WORD}
    if not folded.isascii():
        said.update(folded[at.start() : at.end() + 1] for at in UNSPACED.finditer(folded, 0, len(folded) - 1))
    return said


def take_above_title(lines: list[Line], headline: int | None, book: Book) -> None:
    """Take the kicker: what is too short for a title and stands above it; long runs of such lines are menus."""
    kickers = [
        line
        for number, line in enumerate(lines[: headline or 0])
        if not line.junk
        and not line.prose
        and line.words <= (_LONG_KICKER_WORDS if number + 1 == headline else _KICKER_WORDS)
        and book.allows(ABOVE_TITLE, line.text)
    ]
    if len(kickers) <= _KICKERS:
        for line in kickers:
            line.take(ABOVE_TITLE, book)
