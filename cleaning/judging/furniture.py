"""The lines among the furniture of a page: menus, rows of links and footers, of which rules know a part.

A menu has dozens of lines, and rules know some of them. Where lines that rules took stand close together, with no prose
between them, what stands between them is of the same menu: between three and more such witnesses there is hardly ever
news, while of lines that are merely short and without an end many are.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from ..rules.evidence import AMONG_FURNITURE
from ..rules.rule import Book
from .headline import could_be_titles
from .line import Line

Witness = Literal["button", "furniture"]

_NO_WITNESS = ("ad", "byline", "caption", "credit", "date", "dateline", "note", "source", "title")
_BUTTONS = ("newsletter", "paywall", "share", "widget")
_BUTTON_RULES = ("navigation/label", "navigation/move")
_NUMBER = re.compile(r"[\d.,:%/ -]*\d[\d.,:%/ -]*")
# A button is repeated with every entry of a live blog: said more often, it is a witness of nothing.
_SAID_AT_MOST = 2
_WITNESSES = 3
_WITNESSES_AT_EDGES = 2
# A few vouch for twice as many lines as they are: a longer row may be a list of the story's own between two buttons.
_MANY_WITNESSES = 8
_LINES_OF_A_FEW = 2
# Menus stand above the story and may be long. Below its start, long lists are more often its own.
_MENU_LINES = 100
_LINES_APART = 25
_LINES_BELOW = 8
_LINES_APART_OF_BUTTONS = 3
# A link in a row of links may read like a sentence, but not many do.
_PROSE_LINES = 3
_PROSE_WORDS = 50
# Beside the story (its paragraphs follow each other, or are long) stand teasers, which read like prose.
_LONG_PARAGRAPH = 45
_PROSE_LINES_BESIDE = 8


@dataclass(frozen=True, slots=True)
class Seen:
    """A line as the judge left it: whether it may still be taken, and what it says for the lines around it."""

    text: str
    words: int
    prose: bool
    witness: Witness | None
    open: bool


@dataclass(slots=True)
class _Row:
    """Witnesses with no prose between them: the numbers of their lines, the different things they say, their kind."""

    witnesses: list[int]
    says: set[str]
    furnished: bool = False

    @property
    def first(self) -> int:
        return self.witnesses[0]

    @property
    def last(self) -> int:
        return self.witnesses[-1]


def among_furniture(lines: Sequence[Seen]) -> set[int]:
    """The numbers of the open lines that stand among furniture; prose is never among them."""
    prose = [number for number, line in enumerate(lines) if line.prose]
    first_prose = prose[0] if prose else len(lines)
    last_prose = prose[-1] if prose else -1
    taken: set[int] = set()
    story_start, story_end = _story(lines)
    if story_start == len(lines):
        # No two paragraphs follow each other: the story is a list itself.
        return set()
    for rows in _linked(_rows(lines, first_prose), lines, story_start, story_end):
        says = set().union(*(row.says for row in rows))
        at_edge = rows[0].first < first_prose or rows[-1].last > last_prose
        if len(says) < (_WITNESSES_AT_EDGES if at_edge else _WITNESSES):
            continue
        start, end = rows[0].first, rows[-1].last
        if prose and start < first_prose and start <= _LINES_APART and len(says) >= _WITNESSES:
            start = 0
        if end > last_prose and rows[-1].furnished and len(lines) - end <= _LINES_BELOW:
            end = len(lines) - 1
        row = range(start, end + 1)
        unknown = sum(lines[number].open and not lines[number].prose for number in row)
        if len(says) >= _MANY_WITNESSES or unknown <= _LINES_OF_A_FEW * len(says):
            taken.update(row)
    # What is said again where no furniture is, is a crosshead that a table of contents names.
    said_elsewhere = {line.text for n, line in enumerate(lines) if n not in taken and line.witness is None}
    return {
        n
        for n in taken
        if lines[n].open
        and not lines[n].prose
        and lines[n].words
        and lines[n].text not in said_elsewhere
        and not _in_a_slot(lines, n)
    }


def _in_a_slot(lines: Sequence[Seen], number: int) -> bool:
    """Whether the same words stand above and below a line: such slots part the paragraphs and crossheads of a story."""
    return 0 < number < len(lines) - 1 and lines[number - 1].text == lines[number + 1].text


def _rows(lines: Sequence[Seen], first_prose: int) -> Iterator[_Row]:
    said = Counter(line.text for line in lines if line.witness)
    row: _Row | None = None
    for number, line in enumerate(lines):
        if row is not None and (line.prose or not _near(lines, row.last, number, first_prose, row.furnished)):
            yield row
            row = None
        if line.witness is None:
            continue
        row = row or _Row([], set())
        row.witnesses.append(number)
        row.furnished = row.furnished or line.witness == "furniture"
        if said[line.text] <= _SAID_AT_MOST:
            row.says.add(line.text)
    if row is not None:
        yield row


def _near(lines: Sequence[Seen], last: int, number: int, first_prose: int, furnished: bool) -> bool:
    """Whether a row whose last witness is `last` may reach as far as the line `number`."""
    if number <= first_prose < len(lines):
        return number - last <= _MENU_LINES
    if not furnished:
        # Buttons stand above a list of the story as well.
        return number - last - 1 <= _LINES_APART_OF_BUTTONS
    return number - last - 1 <= _LINES_APART


def _story(lines: Sequence[Seen]) -> tuple[int, int]:
    """The first and the last line of what is surely the story: paragraphs that follow each other, or are long."""
    sure: list[int] = []
    above: int | None = None
    for number, line in enumerate(lines):
        if line.prose:
            if line.words >= _LONG_PARAGRAPH:
                sure.append(number)
            if above is not None:
                sure += [above, number]
            above = number
        elif line.open:
            above = None
    return (min(sure), max(sure)) if sure else (len(lines), len(lines))


def _linked(rows: Iterator[_Row], lines: Sequence[Seen], start: int, end: int) -> Iterator[list[_Row]]:
    """Rows that little prose parts, together."""
    together: list[_Row] = []
    for row in rows:
        if together:
            last = together[-1]
            beside = row.last < start or last.first > end
            between = lines[last.last + 1 : row.first]
            # Buttons stand above a list of the story as well.
            may_reach = last.furnished or row.last < start or len(between) <= _LINES_APART_OF_BUTTONS
            enough = min(len(last.says), len(row.says)) >= (1 if beside else _WITNESSES_AT_EDGES)
            if not (may_reach and enough and _little_prose(between, beside)):
                yield together
                together = []
        together.append(row)
    if together:
        yield together


def _little_prose(between: Sequence[Seen], beside_the_story: bool) -> bool:
    prose = [line for line in between if line.prose]
    if beside_the_story:
        return len(between) <= _LINES_APART and len(prose) <= _PROSE_LINES_BESIDE
    if len(between) > _LINES_APART or len(prose) > _PROSE_LINES:
        return False
    return sum(line.words for line in prose) < _PROSE_WORDS


def take_among_furniture(lines: list[Line], headline: int | None, book: Book) -> None:
    """Take what stands in a menu or a row of links of which the rules know a part; titles stay."""
    witnesses = [_witness(line) for line in lines]
    if not any(witnesses):
        return
    seen = [
        Seen(line.text, line.words, line.prose, witness, not line.junk and not line.ends_as_sentences_do)
        for line, witness in zip(lines, witnesses, strict=True)
    ]
    taken = among_furniture(seen)
    if not taken:
        return
    for number in taken - could_be_titles(lines, headline):
        line = lines[number]
        if not _is_of_no_menu(line.text):
            line.take(AMONG_FURNITURE, book)


def _witness(line: Line) -> Witness | None:
    """What a line that was taken says of the lines around it; slots of ads and credits stand in stories too."""
    taken = line.condemned_by
    if taken is None or taken.rule.kind in _NO_WITNESS:
        return None
    return "button" if taken.rule.kind in _BUTTONS or taken.rule.id in _BUTTON_RULES else "furniture"


def _is_of_no_menu(text: str) -> bool:
    """Whether the entries of menus seldom look so: a question, somebody's words, an item, a number."""
    return (
        text.endswith(("?", '?"', "？", "؟"))
        or text.startswith(('"', "'", "„", "「", "『", "• "))
        or _NUMBER.fullmatch(text) is not None
    )
