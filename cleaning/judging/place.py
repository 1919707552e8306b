"""What a line means where it stands: at the head, in the lead, in the middle or at the tail of a story."""

from __future__ import annotations

from itertools import pairwise

from ..rules.rule import Where
from .headline import below_kicker, could_be_title
from .line import Line

_TAIL_PROSE = 2
# A standfirst often stands above the byline and the date.
_HEAD_PROSE = 2
_DATES = ("dates/at_the_end", "dates/below_title")
_DAYS_OF_A_PROGRAMME = 3
_DAYS_OF_A_CHRONICLE = 2


def judge_head(lines: list[Line], known_title: str | None) -> int | None:
    """Work down past the standfirst to what is surely the story; the answer is the line of the title, if any."""
    headline: int | None = None
    prose_above = 0
    # A title has something like prose below it.
    lowest = max((index for index, line in enumerate(lines) if line.reads_like_prose), default=-1)
    for index, line in enumerate(lines):
        if known_title is not None and line.text == known_title and headline is None:
            headline = index
            line.taken_by = None
            continue
        if not line.junk:
            before_title = (Where.MASTHEAD,) if headline is None and prose_above == 0 else ()
            line.take_at(*before_title, Where.HEAD, Where.EDGES)
        if line.prose:
            prose_above += 1
            if prose_above >= _HEAD_PROSE:
                break
        elif not line.junk and headline is None and known_title is None and prose_above == 0:
            headline = index if index < lowest and could_be_title(line) else None
    return headline if headline is None or known_title is not None else below_kicker(lines, headline)


def judge_lead(lines: list[Line]) -> None:
    """Only the first prose, or the one below the standfirst, has a dateline; elsewhere it is part of the text."""
    first = [index for index, line in enumerate(lines) if line.prose][:_HEAD_PROSE]
    for index, line in enumerate(lines):
        if line.matches and index not in first:
            line.matches = tuple(match for match in line.matches if match.rule.where is not Where.LEAD)


def judge_middle(lines: list[Line]) -> None:
    """Between the first and the last prose."""
    prose = [index for index, line in enumerate(lines) if line.prose]
    if prose:
        for line in lines[prose[0] : prose[-1]]:
            line.take_at(Where.MIDDLE)


def judge_tail(lines: list[Line], headline: int | None) -> None:
    """Work up from the last line, past as much prose as a footer may hold, to what is surely the story."""
    prose_below = 0
    for index in range(len(lines) - 1, -1, -1):
        line = lines[index]
        if index == headline:
            return
        line.take_at(Where.TAIL, Where.EDGES)
        if line.prose:
            prose_below += 1
            if prose_below >= _TAIL_PROSE:
                return


def spare_calendars(lines: list[Line]) -> None:
    """Give back the dates that head what the story says of each day: of a programme, or (sentences below) a chronicle.

    A page has one day of publication, and perhaps a second one of its update, right below.
    """
    heads = [
        (line, below)
        for line, below in pairwise(lines)
        if line.taken_by is not None
        and line.taken_by.rule.id in _DATES
        and not below.junk
        and any(character.isdigit() for character in line.text)
    ]
    days = {line.text for line, _ in heads}
    told = {line.text for line, below in heads if below.prose or below.text.endswith((".", "。"))}
    if len(days) >= _DAYS_OF_A_PROGRAMME or len(told) >= _DAYS_OF_A_CHRONICLE:
        for line, _ in heads:
            line.taken_by = None
