"""Lines that are junk in company: rows of buttons, names beside the page's own lines, runs of sections, blocks."""

from __future__ import annotations

from ..rules.rule import Match
from .line import Line

_COMPANY = 2
# Slots of ads and credits of pictures stand in the middle of a story, beside its crossheads.
_NO_COMPANY = ("ad", "caption", "credit")
_BESIDE_NAMES = ("byline", "credit", "date", "navigation", "share", "widget")
_MENU_RULES = ("copyright/legal_link", "navigation/section")
_MENU_ENTRIES = 4
_BLOCK_LINES = 14
_CROSSHEAD_WORDS = 6
_LONG_HEADLINE_WORDS = 22


def take_in_company(lines: list[Line]) -> None:
    """Take the buttons that stand in a row: runs of lines that are junk or could be, where at least two agree.

    Names are taken beside a line of the page itself only: beside each other they are a list.
    """
    could_be = [
        next((m for m in line.matches if m.rule.in_company and m.rule.where in line.places), None)
        if line.matches
        else None
        for line in lines
    ]
    names = {index: match for index, match in enumerate(could_be) if match is not None and match.rule.kind == "byline"}
    run: list[int] = []
    for index in range(len(lines) + 1):
        buttons = index < len(lines) and could_be[index] is not None and index not in names
        if buttons or (index < len(lines) and lines[index].taken_by is not None):
            run.append(index)
            continue
        witnesses = [i for i in run if _is_company(lines[i])]
        if len(witnesses) >= _COMPANY:
            for i in run:
                if not lines[i].junk:
                    lines[i].taken_by = could_be[i]
        run = []
    last_prose = max((index for index, line in enumerate(lines) if line.prose), default=-1)
    beside = [(i, m) for i, m in names.items() if i < last_prose and not lines[i].junk]
    for index, match in beside:
        around = [line.taken_by for line in lines[max(0, index - 1) : index + 2] if line.taken_by is not None]
        if any(taken.rule.kind in _BESIDE_NAMES for taken in around):
            lines[index].taken_by = match


def _is_company(line: Line) -> bool:
    """Whether a line speaks for those beside it; numbers stand together in the tables of a story too."""
    if line.taken_by is not None:
        return line.taken_by.rule.kind not in _NO_COMPANY
    return any(character.isalpha() for character in line.text)


def take_menus(lines: list[Line]) -> None:
    """Take runs of different names of sections, wherever they stand: one alone may head a passage, but not four."""
    run: list[tuple[Line, Match | None]] = []
    for line in [*lines, None]:
        entry = None
        if line is not None and line.matches:
            entry = next((match for match in line.matches if match.rule.id in _MENU_RULES), None)
        if line is not None and (entry is not None or line.junk):
            run.append((line, entry))
            continue
        if run and len({line.text for line, entry in run if entry is not None}) >= _MENU_ENTRIES:
            for line_of_run, entry in run:
                if not line_of_run.junk:
                    line_of_run.taken_by = entry
        run = []


def take_blocks(lines: list[Line], title: Line | None) -> None:
    """A heading of a block takes the headlines below it; prose, its crosshead or another list ends the block."""
    last_prose = max((index for index, line in enumerate(lines) if line.prose), default=-1)
    for index, line in enumerate(lines):
        heading = line.taken_by
        if heading is None or not heading.rule.pattern.opens_block:
            continue
        block: list[Line] = []
        limit = len(lines) if last_prose < index else index + 1 + _BLOCK_LINES
        for other in lines[index + 1 : limit]:
            if other is title:
                break
            if _ends_a_block(other) or (block and _is_item(other) and not _is_item(block[0])):
                _spare_crosshead(block)
                break
            block.append(other)
        else:
            if limit < len(lines):
                # So long a run without prose is a list of the article itself (results, awards, a guide); where a
                # paragraph of the page's own (a prompt, a note) stands in it, the block ends there.
                ended = next((n for n, other in enumerate(block) if other.junk and other.reads_like_prose), None)
                if ended is None:
                    continue
                del block[ended:]
        for other in block:
            if not other.junk:
                other.block = heading


def _ends_a_block(line: Line) -> bool:
    """Whether a line is no headline of a block: prose, a short sentence with its end, or half a long sentence."""
    if line.junk:
        return False
    return line.reads_like_prose or line.ends_as_sentences_do or line.words >= _LONG_HEADLINE_WORDS


def _is_item(line: Line) -> bool:
    """Whether a bullet opens the line: below headlines without one, it is of another list."""
    return line.text.startswith(("• ", "- ", "* "))


def _spare_crosshead(block: list[Line]) -> None:
    """Give back the last line of a block before prose, unless it is the only headline: it may head that prose."""
    headlines = [line for line in block if not line.junk]
    if headlines and (len(headlines) > 1 or headlines[-1].words <= _CROSSHEAD_WORDS):
        block.remove(headlines[-1])
