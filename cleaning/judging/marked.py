"""Which lines of an article the markup of its page condemns, and by which rule.

A hint is taken at its word only as far as the line bears it out: a block of tags holds no sentences, a list of links to
other stories is made of links. Prose falls only where its block is surely no part of the story.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from ..records import Hint, Markup
from ..rules import markup as rules
from ..rules.rule import Book, Match, Rule
from .line import Line

_INSIDE_HIDDEN = replace(rules.HIDDEN, pattern=replace(rules.HIDDEN.pattern, takes_line=False))
_LINK_LINE = 0.8
_LINK_WORDS = (4, 32)
_LINKED_PROSE = 0.5
_MOST_LINKED = 0.4
_MOST_BYLINE_WORDS = 30
_ADDRESS = re.compile(r"(?:https?://|www\.|[@#])\S+")
_ENDED = re.compile(r"(?:[.!?…。！？؟۔।;,]['\")\]]*|\.{3}|\w['\"][.!?])$")
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6", "dt"))

_RULES: dict[Hint, Rule] = {
    "hidden": rules.HIDDEN,
    "title": rules.TITLE,
    "subtitle": rules.SUBTITLE,
    "other_story": rules.OTHER_STORY,
    "outside": rules.OUTSIDE,
    "second_copy": rules.SECOND_COPY,
    "related": rules.RELATED,
    "newsletter": rules.NEWSLETTER,
    "share": rules.SHARE,
    "comment": rules.COMMENT,
    "ad": rules.AD,
    "cta": rules.CALL,
    "bio": rules.BIO,
    "tags": rules.TAGS,
    "navigation": rules.NAVIGATION,
    "footer": rules.FOOTER,
    "aside": rules.ASIDE,
    "caption": rules.CAPTION,
    "credit": rules.CREDIT,
    "byline": rules.BYLINE,
    "date": rules.DATE,
}
# What such a block holds is junk though it reads like sentences.
_TAKES_PROSE = frozenset(
    "title subtitle second_copy hidden other_story newsletter share comment ad cta bio caption".split()  # noqa: SIM905
)
_SHORT_LINES = frozenset(("byline", "date", "credit"))


def _condemn(lines: Sequence[Line], marks: Sequence[Markup | None]) -> list[Rule | None]:
    """For each line the rule by which the markup of the whole line, if there is any, makes it junk; or None."""
    found = [_by_hint(line, mark) for line, mark in zip(lines, marks, strict=True)]
    linked = [
        number
        for number, (line, mark) in enumerate(zip(lines, marks, strict=True))
        if mark is not None
        and found[number] is None
        and _is_link_line(line, mark)
        and not (mark.tag in _HEADINGS and _stands_above_prose(lines, number))
    ]
    # Where most of the text is links, the links are the story: a round-up, a list of sources.
    if sum(len(lines[number].text) for number in linked) < _MOST_LINKED * sum(len(line.text) for line in lines):
        for number in linked:
            found[number] = rules.LINK_LINE
    return found


def _by_hint(line: Line, mark: Markup | None) -> Rule | None:
    if mark is None or mark.hint is None:
        return None
    if line.reads_like_prose and mark.hint not in _TAKES_PROSE and mark.links < _LINKED_PROSE:
        return None
    if mark.hint in _SHORT_LINES and line.words > _MOST_BYLINE_WORDS:
        return None
    return _RULES.get(mark.hint)


def _is_link_line(line: Line, mark: Markup) -> bool:
    """Whether a line is the headline of another story, as a link: long enough for one, and without an end."""
    fewest, most = _LINK_WORDS
    if mark.links < _LINK_LINE or not fewest <= line.words <= most:
        return False
    # Behind the end may stand what is cut: "Click to tweet" below a sentence that readers are to pass on.
    cuts = (match.start for match in line.matches if not match.rule.pattern.takes_line and match.end == len(line.text))
    return not _ENDED.search(line.text[: min(cuts, default=None)].rstrip()) and not _ADDRESS.search(line.text)


def _stands_above_prose(lines: Sequence[Line], number: int) -> bool:
    """Whether prose stands right below a line: a linked heading is its own then, as in guides and lists of the best."""
    return number + 1 < len(lines) and lines[number + 1].reads_like_prose


def take_marked(lines: list[Line], markup: Sequence[Markup], book: Book) -> list[Match | None]:
    """Take what the page's markup condemns, but for the title, which is returned: it still has to head the story."""
    if not markup or not lines:
        return []
    whole = {(mark.start, mark.end): mark for mark in markup}
    marks = [whole.get((line.segment.start, line.segment.end)) for line in lines]
    titles: list[Match | None] = []
    for line, rule in zip(lines, _condemn(lines, marks), strict=True):
        match = Match(rule, 0, len(line.text), {}) if rule is not None and book.allows(rule, line.text) else None
        is_title = match is not None and match.rule.kind == "title"
        titles.append(match if is_title else None)
        if match is not None and not is_title and not line.junk:
            # A rule that reads a field out of such a line, though it stands elsewhere, has the word.
            line.taken_by = next((m for m in line.matches if m.rule.pattern.takes_line and m.groups), match)
    _cut_hidden(lines, markup, book)
    return titles


def _cut_hidden(lines: list[Line], markup: Sequence[Markup], book: Book) -> None:
    """Cut the parts of lines that the page does not show."""
    starts = [line.segment.start for line in lines]
    for mark in markup:
        line = lines[max(0, bisect_right(starts, mark.start) - 1)]
        start, end = mark.start - line.segment.start, mark.end - line.segment.start
        is_part = 0 <= start < end <= len(line.text) and end - start < len(line.text)
        if mark.hint == "hidden" and is_part and book.allows(rules.HIDDEN, line.text):
            line.matches = (*line.matches, Match(_INSIDE_HIDDEN, start, end, {}))


def take_titles(lines: list[Line], titles: list[Match | None]) -> None:
    for line, match in zip(lines, titles, strict=False):
        if match is not None and not line.junk:
            line.taken_by = match
