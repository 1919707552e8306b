"""Segments and rules to findings that tile the text.

The judge reads an article the way an editor does: it first crosses out what is junk wherever it stands, then works
inwards from the top and from the bottom, where what a line means depends on what is left around it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import TYPE_CHECKING

from .judging.comment_section import take_comments
from .judging.company import take_blocks, take_in_company, take_menus
from .judging.furniture import take_among_furniture
from .judging.headline import take_above_title
from .judging.line import Line, read_lines
from .judging.marked import take_marked, take_titles
from .judging.place import judge_head, judge_lead, judge_middle, judge_tail, spare_calendars
from .judging.signature import take_author_again, take_closing_name
from .judging.tiling import tile
from .pages.hints import names_publication, names_update
from .records import Finding, Judgement, Level, Markup
from .rules import BOOK
from .rules.captions import credited_at_end
from .rules.evidence import AMONG_FURNITURE, CAPTION, REPEATED, SAID_TWICE, UNDECIDED
from .rules.rule import Book, Match, Where, fold
from .segments import segments

if TYPE_CHECKING:
    from .line_measures import SeenPage

_TWICE_WORDS = 4
_CAPTION_WORDS = (4, 60)


def judge(
    text: str,
    *,
    title: str | None = None,
    book: Book = BOOK,
    repeated: Collection[int] = frozenset(),
    markup: Sequence[Markup] = (),
    level: Level = "careful",
) -> Judgement:
    """Judge every character of `text`.

    `title` is the title that is known already, if any; the line above the story that says it stays. Where it is None, a
    title is looked for among the first lines. The findings tile the text:
    `"".join(text[f.start:f.end] for f in findings) == text`.
    The fields are what lines said before they were removed: `authors`, `attributed_to`, `dateline`, `published_at`,
    `updated_at`, and `title` (which stays in the text). Each is a string as the page has it.

    `repeated` are the starts of the lines that the outlet repeats from page to page (`cleaning.templates`); `markup` is
    what the page said of the lines (`cleaning.pages.evidence`), and by it the title of a page is taken too. At last
    the line model is asked about the lines that are left (`cleaning.line_model`): `level` is how sure it must be.
    """
    lines, headline = _judge_lines(text, title, book, repeated, markup)
    if lines and book.allows(UNDECIDED, ""):
        seen = _seen(text, lines, headline, title)
        _give_back(seen, lines)
        _take_undecided(seen, lines, book, level)
    updates = [mark for mark in markup if mark.said and names_update(mark.said) and not names_publication(mark.said)]
    fields = _read_fields(text, lines, updates)
    if headline is not None and ((taken := lines[headline].taken_by) is None or taken.rule.kind == "title"):
        fields["title"] = text[lines[headline].segment.start : lines[headline].segment.end]
    return Judgement(findings=tuple(tile(text, lines, book.keep_kinds)), fields=fields)


def _judge_lines(
    text: str, title: str | None, book: Book, repeated: Collection[int], markup: Sequence[Markup]
) -> tuple[list[Line], int | None]:
    """The lines with what the rules took of them, and the number of the line that is the title."""
    folded = fold(text)
    lines = read_lines(folded, segments(text), book)
    _take_anywhere(lines)
    _take_said_twice(lines, book)
    marked = take_marked(lines, markup, book)
    _take_repeated(lines, repeated, book)
    _take_captions(lines, fold(title).strip() if title else None, book)
    headline = judge_head(lines, fold(title).strip() if title else None)
    take_author_again(lines, headline, book)
    judge_lead(lines)
    judge_tail(lines, headline)
    judge_middle(lines)
    take_in_company(lines)
    take_titles(lines, marked)
    take_menus(lines)
    take_blocks(lines, None if headline is None else lines[headline])
    take_comments(lines, headline, book)
    take_among_furniture(lines, headline, book)
    take_above_title(lines, headline, book)
    spare_calendars(lines)
    take_closing_name(lines, headline, book)
    return lines, headline


def see(text: str, *, title: str | None = None, book: Book = BOOK) -> SeenPage:
    """What the line model sees of a text: its lines, and what the rules made of them."""
    lines, headline = _judge_lines(text, title, book, frozenset(), ())
    return _seen(text, lines, headline, title)


def _seen(text: str, lines: list[Line], headline: int | None, title: str | None) -> SeenPage:
    # numba takes a second to import: calls that never judge do not wait for it.
    import numpy as np

    from .line_measures import SeenPage
    from .line_model import group_of

    count = len(lines)
    groups, could_be, cut = np.zeros(count, np.int8), np.zeros(count, np.int8), np.zeros(count, np.float32)
    for number, line in enumerate(lines):
        if (taken := line.condemned_by) is not None:
            groups[number] = group_of(taken.rule.kind)
        elif line.matches:
            whole = next((match for match in line.matches if match.rule.pattern.takes_line), None)
            could_be[number] = group_of(whole.rule.kind) if whole else 0
            parts = [match for match in line.matches if not match.rule.pattern.takes_line]
            cut[number] = sum(match.end - match.start for match in parts) / max(1, len(line.text))
    return SeenPage(
        text=text,
        starts=np.fromiter((line.segment.start for line in lines), np.int64, count),
        ends=np.fromiter((line.segment.end for line in lines), np.int64, count),
        groups=groups,
        could_be=could_be,
        cut=cut,
        headline=-1 if headline is None else headline,
        title=title,
    )


def _give_back(page: SeenPage, lines: list[Line]) -> None:
    """Give back what was taken only because it stands in a menu, where the line model holds it for news."""
    from .line_model import line_model

    taken = [n for n, line in enumerate(lines) if line.taken_by is not None and line.taken_by.rule is AMONG_FURNITURE]
    for number in line_model().holds_for_news(page, taken) if taken else ():
        lines[number].taken_by = None
        page.groups[number] = 0


def _take_undecided(page: SeenPage, lines: list[Line], book: Book, level: Level) -> None:
    """Take the lines that no rule took and that the line model holds for junk."""
    from .line_model import line_model

    for number, scored in line_model().takes(page, level).items():
        lines[number].take(UNDECIDED, book)
        lines[number].reason = str(scored)


def clean_text(text: str, findings: Iterable[Finding]) -> str:
    """What stays of `text`: everything that no finding calls junk, unchanged and in order."""
    return "".join(text[finding.start : finding.end] for finding in findings if finding.verdict != "junk")


def _take_anywhere(lines: list[Line]) -> None:
    for line in lines:
        line.take_at(Where.ANYWHERE)


def _take_said_twice(lines: list[Line], book: Book) -> None:
    """Take lines that are the same words twice, as links are whose label stands before or behind them."""
    for line in lines:
        half = len(line.text) // 2
        if line.junk or line.words < 2 * _TWICE_WORDS or line.text[:half].rstrip() != line.text[-half:].lstrip():
            continue
        line.take(SAID_TWICE, book)


def _take_repeated(lines: list[Line], repeated: Collection[int], book: Book) -> None:
    """Take the templates; where a rule says what such a line is, though it stands elsewhere, it has the word."""
    for line in lines if repeated else ():
        if line.junk or line.segment.start not in repeated or not book.allows(REPEATED, line.text):
            continue
        named = (match for match in line.matches if match.rule.pattern.takes_line)
        line.taken_by = next(named, Match(REPEATED, 0, len(line.text), {}))


def _take_captions(lines: list[Line], known_title: str | None, book: Book) -> None:
    """Take lines that the credit of a picture ends: they are its caption."""
    least, most = _CAPTION_WORDS
    open_lines = [line for line in lines if least <= line.words <= most and not line.junk and line.text != known_title]
    credited = [open_lines[number] for number in credited_at_end([line.text for line in open_lines])]
    for line in [*credited, *(line for line in open_lines if line.matches and _is_cut_of_its_credit(line))]:
        line.take(CAPTION, book)


def _is_cut_of_its_credit(line: Line) -> bool:
    return any(
        match.rule.kind == "credit"
        and match.start > 0
        and match.end == len(line.text)
        and not match.rule.id.startswith("glued/")
        for match in line.matches
    )


def _read_fields(text: str, lines: list[Line], updates: Sequence[Markup]) -> dict[str, str]:
    """What lines say. A date that stands where the page marks an update is no day of publication."""
    fields: dict[str, str] = {}
    for line in lines:
        if not line.matches and line.taken_by is None:
            continue
        cuts = [match for match in line.matches if not match.rule.pattern.takes_line and not line.junk]
        for match in [line.taken_by, *cuts]:
            if match is None:
                continue
            for name, (start, end) in match.groups.items():
                value = text[line.segment.start + start : line.segment.start + end].strip()
                at = line.segment.start + start
                if name == "published_at" and any(mark.start <= at < mark.end for mark in updates):
                    name = "updated_at"
                if value:
                    fields.setdefault(name, value)
    return fields
