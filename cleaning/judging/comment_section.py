"""What readers wrote below a story: the section that a count or a heading of comments opens.

Comments read like prose, so that no look at a single line tells them from the story. What tells them is their order:
below the story a heading, then again and again a name with the minute or the age of what follows.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import re2

from ..rules.evidence import COMMENTS
from ..rules.rule import Book, lean
from ..rules.words import AGO_ABROAD, AGO_IN_NUMBERS, AGO_IN_YEARS, DATE, STAMP, TIME
from .line import Line

_KINDS_IN_COMMENTS = ("byline", "comment", "date", "share", "widget")
_COMMENT_HEADINGS = ("comments/count", "comments/heading")
_STORY_WORDS = 150
_SIGNATURES = 2
# A form, a notice and buttons may stand between the heading and the first comment.
_LINES_TO_FIRST = 15
_LINES_OF_A_COMMENT = 40
_LAST_COMMENT_LINES = 3
_NAME_WORDS = 5

_OPTIONS = re2.Options()
_OPTIONS.max_mem = 64 << 20
_AGED = rf"(?:{AGO_IN_NUMBERS}|{AGO_IN_YEARS}|{AGO_ABROAD})"
_WHEN = (
    rf"(?:{_AGED}(?: (?:at|um|à|a las|às|alle|om|в) {TIME})?|{STAMP}|"
    rf"{DATE},? (?:um|at|à|a las|às|alle|om|в|saat) {TIME}|{DATE} ?[,|/•·@-] ?{TIME})"
)
_SAID = (
    r"(?: ?(?:said|says|wrote|schrieb|schreibt|sagt|a écrit|dit|escribió|dice|escreveu|disse|schreef|пишет|"
    r"dedi ki))? ?:?"
)
_BUTTONS = (
    r"(?: ?[|•·,(-]* ?(?:reply|report|like|antworten|melden|répondre|signaler|responder|rispondi|ответить|yanıtla)\)?)*"
)
_ALONE = re2.compile(
    lean(rf"(?i)^[\s|•·(-]*(?:on |am |le |el |em |il |op |posted (?:on )?)?{_WHEN}{_SAID}{_BUTTONS}[\s|•·)-]*$"),
    _OPTIONS,
)
_BEHIND_A_NAME = re2.compile(
    lean(rf"(?i)^[^!?:]{{2,50}}?[\s,|•·(-]+(?:on |am |le |el |em |il |op )?{_WHEN}{_SAID}{_BUTTONS}[\s|•·)-]*$"),
    _OPTIONS,
)


def _comment_lines(lines: Sequence[Line], opens: Sequence[bool], headline: int | None) -> range:
    """The numbers of the lines of the section of comments; empty where there is none, or no story above it.

    `opens` says of each line whether it counts or heads comments.
    """
    above = 0
    for number, line in enumerate(lines):
        above += line.words if line.prose else 0
        if opens[number] and above >= _STORY_WORDS and (headline is None or headline < number):
            signed = _signatures(lines, number)
            if len(signed) >= _SIGNATURES:
                return range(number, _end(lines, signed))
    return range(0)


def _signatures(lines: Sequence[Line], heading: int) -> list[int]:
    """The lines below a heading that say who wrote when, as long as they follow each other."""
    found: list[int] = []
    last = heading
    for number in range(heading + 1, len(lines)):
        if number - last > (_LINES_OF_A_COMMENT if found else _LINES_TO_FIRST):
            break
        if _is_signature(lines, number):
            found.append(number)
            last = number
    return found


def _is_signature(lines: Sequence[Line], number: int) -> bool:
    text = lines[number].text
    if len(text) > 100 or not any(character.isdigit() for character in text):
        return False
    if _ALONE.match(text):
        name = lines[number - 1]
        return 0 < name.words <= _NAME_WORDS and not name.prose and not name.text.endswith((".", ":", "!", "?"))
    return bool(_BEHIND_A_NAME.match(text))


def _end(lines: Sequence[Line], signed: Sequence[int]) -> int:
    """Where the last comment ends: at the next part of the page, and not far beyond what the others are long."""
    longest = max(_LAST_COMMENT_LINES, *(later - earlier for earlier, later in pairwise(signed)))
    end = signed[-1] + 1
    while end < len(lines) and end - signed[-1] <= longest and not _is_of_another_part(lines[end]):
        end += 1
    return end


def take_comments(lines: list[Line], headline: int | None, book: Book) -> None:
    """Take what readers wrote below the story."""
    opens = [any(match.rule.id in _COMMENT_HEADINGS for match in line.matches) for line in lines]
    if not any(opens):
        return
    for number in _comment_lines(lines, opens, headline):
        line = lines[number]
        if not line.junk:
            line.take(COMMENTS, book)


def _is_of_another_part(line: Line) -> bool:
    """Whether a line was taken as no part of a comment, as the button below one and the day it was written are."""
    taken = line.condemned_by
    return taken is not None and taken.rule.kind not in _KINDS_IN_COMMENTS
