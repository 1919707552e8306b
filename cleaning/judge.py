"""Segments and rules to findings that tile the text.

The judge reads an article the way an editor does: it first crosses out what is junk wherever it stands, then works
inwards from the top and from the bottom, where what a line means depends on what is left around it.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from .authors import author_names
from .comment_section import CommentLine, comment_lines
from .furniture import Seen, Witness, among_furniture
from .marked import MarkedLine, condemn
from .prose import UNSPACED, count_words_of, reads_like_prose
from .records import Finding, Judgement, Kind, Level, Markup, Segment
from .rules import BOOK
from .rules.captions import credited_at_end
from .rules.evidence import (
    ABOVE_TITLE,
    AMONG_FURNITURE,
    AUTHOR_AGAIN,
    CAPTION,
    COMMENTS,
    REPEATED,
    SAID_TWICE,
    UNDECIDED,
)
from .rules.markup import HIDDEN
from .rules.rule import Book, Match, Matches, Where, fold
from .segments import segments

if TYPE_CHECKING:
    from .line_measures import SeenPage

_WORD = re.compile(r"[^\W_]+(?:['-][^\W_]+)*")
_HEADLINE_WORDS = (3, 32)
_BLOCK_LINES = 14
_CROSSHEAD_WORDS = 6
_SHORT_SENTENCE_WORDS = 4
_LONG_HEADLINE_WORDS = 22
_TAIL_PROSE = 2
# A standfirst often stands above the byline and the date.
_HEAD_PROSE = 2
_COMPANY = 2
_COMMENT_HEADINGS = ("comments/count", "comments/heading")
_KINDS_IN_COMMENTS = ("byline", "comment", "date", "share", "widget")
_TWICE_WORDS = 4
# Slots of ads and credits of pictures stand in the middle of a story, beside its crossheads.
_NO_COMPANY = ("ad", "caption", "credit")
_CAPTION_WORDS = (4, 60)
_INSIDE_HIDDEN = replace(HIDDEN, pattern=replace(HIDDEN.pattern, takes_line=False))
_NO_WITNESS = ("ad", "byline", "caption", "credit", "date", "dateline", "note", "source", "title")
_BUTTONS = ("newsletter", "paywall", "share", "widget")
_BUTTON_RULES = ("navigation/label", "navigation/move")
_BESIDE_NAMES = ("byline", "credit", "date", "navigation", "share", "widget")
_MENU_RULES = ("copyright/legal_link", "navigation/section")
_STORY_LINES = 8
_LONG_WORD = 4
_STEM = 6
_SAME_TITLE = 0.75
_STANDFIRST_WORDS = 8
_MENU_ENTRIES = 4
_NUMBER = re.compile(r"[\d.,:%/ -]*\d[\d.,:%/ -]*")
_LONGEST_SIGNATURE = 12
_POST = re.compile(
    r"\b(?:editor|reporter|writer|correspondent|journalist|columnist|author|contributor|covers|redakteur)"
)
_OUTLET_WORDS = frozenset(
    ("news", "times", "post", "press", "staff", "today", "daily", "reporters", "agencies", "desk")
)
# Behind a name that opens a line: what a note on the writer says next.
_OF_A_WRITER = re.compile(
    r",? (?:is|was|has|covers|writes|joined|reports|reported|contributed|can be|may be|lives|teaches|works|wrote|"
    r"previously|edits|ist|schreibt|arbeitet|est|es|é)\b"
)
_KICKER_WORDS = 2
_LONG_KICKER_WORDS = 4
_KICKERS = 3


@dataclass(slots=True)
class _Line:
    """A line under judgement: where it is, what it says, and what was decided so far."""

    segment: Segment
    text: str
    words: int
    reads_like_prose: bool
    matches: Matches
    taken_by: Match | None = None
    block: Match | None = None
    reason: str | None = None
    places: set[Where] = field(default_factory=set)

    @property
    def junk(self) -> bool:
        return self.taken_by is not None or self.block is not None

    @property
    def prose(self) -> bool:
        return self.reads_like_prose and not self.junk


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

    `title` is the title that is known already, if any; it is never removed, and where it is None a title is looked
    for among the first lines. The findings tile the text: `"".join(text[f.start:f.end] for f in findings) == text`.
    The fields are what lines said before they were removed: `authors`, `attributed_to`, `dateline`, `published_at`,
    `updated_at`, and `title` (which stays in the text). Each is a string as the page has it.

    `repeated` are the starts of the lines that the outlet repeats from page to page (`cleaning.templates`); `markup` is
    what the page said of the lines (`cleaning.evidence`), and by it the title of a page is taken too. At last the line
    model is asked about the lines that are left (`cleaning.line_model`): `level` is how sure it must be.
    """
    lines, headline = _judge_lines(text, title, book, repeated, markup)
    if lines and book.allows(UNDECIDED, ""):
        _take_undecided(_seen(text, lines, headline, title), lines, book, level)
    fields = _read_fields(text, lines)
    if headline is not None and ((taken := lines[headline].taken_by) is None or taken.rule.kind == "title"):
        fields["title"] = text[lines[headline].segment.start : lines[headline].segment.end]
    return Judgement(findings=tuple(_tile(text, lines, book.keep_kinds)), fields=fields)


def _judge_lines(
    text: str, title: str | None, book: Book, repeated: Collection[int], markup: Sequence[Markup]
) -> tuple[list[_Line], int | None]:
    """The lines with what the rules took of them, and the number of the line that is the title."""
    folded = fold(text)
    lines = _read_lines(folded, segments(text), book)
    _take_anywhere(lines)
    _take_said_twice(lines, book)
    marked = _take_marked(lines, markup, book)
    _take_repeated(lines, repeated, book)
    _take_captions(lines, fold(title).strip() if title else None, book)
    headline = _judge_head(lines, fold(title).strip() if title else None)
    _take_author_again(lines, headline, book)
    _judge_lead(lines)
    _judge_tail(lines, headline)
    _judge_middle(lines)
    _take_in_company(lines)
    _take_titles(lines, marked)
    _take_menus(lines)
    _take_blocks(lines, None if headline is None else lines[headline])
    _take_comments(lines, headline, book)
    _take_among_furniture(lines, headline, book)
    _take_above_title(lines, headline, book)
    return lines, headline


def see(text: str, *, title: str | None = None, book: Book = BOOK) -> SeenPage:
    """What the line model sees of a text: its lines, and what the rules made of them."""
    lines, headline = _judge_lines(text, title, book, frozenset(), ())
    return _seen(text, lines, headline, title)


def _seen(text: str, lines: list[_Line], headline: int | None, title: str | None) -> SeenPage:
    # numba takes a second to import: calls that never judge do not wait for it.
    import numpy as np

    from .line_measures import SeenPage
    from .line_model import group_of

    count = len(lines)
    groups, could_be, cut = np.zeros(count, np.int8), np.zeros(count, np.int8), np.zeros(count, np.float32)
    for number, line in enumerate(lines):
        if (taken := line.taken_by or line.block) is not None:
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


def _take_undecided(page: SeenPage, lines: list[_Line], book: Book, level: Level) -> None:
    """Take the lines that no rule took and that the line model holds for junk."""
    from .line_model import line_model

    for number, scored in line_model().takes(page, level).items():
        line = lines[number]
        if book.allows(UNDECIDED, line.text):
            line.taken_by = Match(UNDECIDED, 0, len(line.text), {})
            line.reason = str(scored)


def clean_text(text: str, findings: Iterable[Finding]) -> str:
    """What stays of `text`: everything that no finding calls junk, unchanged and in order."""
    return "".join(text[finding.start : finding.end] for finding in findings if finding.verdict != "junk")


def _read_lines(folded_text: str, found: Sequence[Segment], book: Book) -> list[_Line]:
    folded = [folded_text[segment.start : segment.end] for segment in found]
    return [
        _Line(segment, line, words, reads_like_prose(line, words), matches)
        for segment, line, words, matches in zip(
            found, folded, count_words_of(folded), book.matches(folded), strict=True
        )
    ]


def _take(line: _Line, *places: Where) -> None:
    if not line.matches:
        return
    line.places.update(places)
    if line.junk:
        return
    for match in line.matches:
        if match.rule.pattern.takes_line and match.rule.where in places and not match.rule.in_company:
            line.taken_by = match
            return


def _take_in_company(lines: list[_Line]) -> None:
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


def _is_company(line: _Line) -> bool:
    """Whether a line speaks for those beside it; numbers stand together in the tables of a story too."""
    if line.taken_by is not None:
        return line.taken_by.rule.kind not in _NO_COMPANY
    return any(character.isalpha() for character in line.text)


def _take_menus(lines: list[_Line]) -> None:
    """Take runs of different names of sections, wherever they stand: one alone may head a passage, but not four."""
    run: list[tuple[_Line, Match | None]] = []
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


def _take_anywhere(lines: list[_Line]) -> None:
    for line in lines:
        _take(line, Where.ANYWHERE)


def _take_said_twice(lines: list[_Line], book: Book) -> None:
    """Take lines that are the same words twice, as links are whose label stands before or behind them."""
    for line in lines:
        half = len(line.text) // 2
        if line.junk or line.words < 2 * _TWICE_WORDS or line.text[:half].rstrip() != line.text[-half:].lstrip():
            continue
        if book.allows(SAID_TWICE, line.text):
            line.taken_by = Match(SAID_TWICE, 0, len(line.text), {})


def _take_repeated(lines: list[_Line], repeated: Collection[int], book: Book) -> None:
    """Take the templates; where a rule says what such a line is, though it stands elsewhere, it has the word."""
    for line in lines if repeated else ():
        if line.junk or line.segment.start not in repeated or not book.allows(REPEATED, line.text):
            continue
        named = (match for match in line.matches if match.rule.pattern.takes_line)
        line.taken_by = next(named, Match(REPEATED, 0, len(line.text), {}))


def _take_marked(lines: list[_Line], markup: Sequence[Markup], book: Book) -> list[Match | None]:
    """Take what the page's markup condemns, but for the title, which is returned: it still has to head the story."""
    if not markup or not lines:
        return []
    whole = {(mark.start, mark.end): mark for mark in markup}
    marks = [whole.get((line.segment.start, line.segment.end)) for line in lines]
    found = condemn(
        [MarkedLine(line.text, line.words, line.reads_like_prose, m) for line, m in zip(lines, marks, strict=True)]
    )
    titles: list[Match | None] = []
    for line, rule in zip(lines, found, strict=True):
        match = Match(rule, 0, len(line.text), {}) if rule is not None and book.allows(rule, line.text) else None
        is_title = match is not None and match.rule.kind == "title"
        titles.append(match if is_title else None)
        if match is not None and not is_title and not line.junk:
            # A rule that reads a field out of such a line, though it stands elsewhere, has the word.
            line.taken_by = next((m for m in line.matches if m.rule.pattern.takes_line and m.groups), match)
    _cut_hidden(lines, markup, book)
    return titles


def _cut_hidden(lines: list[_Line], markup: Sequence[Markup], book: Book) -> None:
    """Cut the parts of lines that the page does not show."""
    starts = [line.segment.start for line in lines]
    for mark in markup:
        line = lines[max(0, bisect_right(starts, mark.start) - 1)]
        start, end = mark.start - line.segment.start, mark.end - line.segment.start
        is_part = 0 <= start < end <= len(line.text) and end - start < len(line.text)
        if mark.hint == "hidden" and is_part and book.allows(HIDDEN, line.text):
            line.matches = (*line.matches, Match(_INSIDE_HIDDEN, start, end, {}))


def _take_titles(lines: list[_Line], titles: list[Match | None]) -> None:
    for line, match in zip(lines, titles, strict=False):
        if match is not None and not line.junk:
            line.taken_by = match


def _take_captions(lines: list[_Line], known_title: str | None, book: Book) -> None:
    """Take lines that the credit of a picture ends: they are its caption."""
    least, most = _CAPTION_WORDS
    open_lines = [line for line in lines if least <= line.words <= most and not line.junk and line.text != known_title]
    credited = [open_lines[number] for number in credited_at_end([line.text for line in open_lines])]
    for line in [*credited, *(line for line in open_lines if line.matches and _is_cut_of_its_credit(line))]:
        if book.allows(CAPTION, line.text):
            line.taken_by = Match(CAPTION, 0, len(line.text), {})


def _is_cut_of_its_credit(line: _Line) -> bool:
    return any(
        match.rule.kind == "credit"
        and match.start > 0
        and match.end == len(line.text)
        and not match.rule.id.startswith("glued/")
        for match in line.matches
    )


def _judge_head(lines: list[_Line], known_title: str | None) -> int | None:
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
            _take(line, *before_title, Where.HEAD, Where.EDGES)
        if line.prose:
            prose_above += 1
            if prose_above >= _HEAD_PROSE:
                break
        elif not line.junk and headline is None and known_title is None and prose_above == 0:
            headline = index if index < lowest and _could_be_title(line) else None
    return headline if headline is None or known_title is not None else _below_kicker(lines, headline)


def _below_kicker(lines: list[_Line], headline: int) -> int:
    """The line of the title, where what seems to be it is a kicker: a few words right above a longer headline."""
    kicker, below = lines[headline], lines[headline + 1]
    is_kicker = kicker.words <= _LONG_KICKER_WORDS < below.words and not kicker.text.endswith(("?", "!"))
    return headline + 1 if is_kicker and not below.junk and _could_be_title(below) else headline


def _could_be_title(line: _Line) -> bool:
    low, high = _HEADLINE_WORDS
    return low <= line.words <= high and not line.reads_like_prose and not line.text.endswith((".", ":", ",", ";"))


def _take_author_again(lines: list[_Line], headline: int | None, book: Book) -> None:
    """Take what names a writer of the byline again: a signature, or a note that opens with the name.

    A name before a colon is a speaker, and a sentence that has the name further on may be part of the story.
    """
    written = [
        line.text[slice(*line.taken_by.groups["authors"])]
        for line in lines
        if line.taken_by is not None and "authors" in line.taken_by.groups
    ]
    names = {name.casefold() for text in written for name in author_names(text) if _is_of_a_person(name)}
    if not names:
        return
    for index, line in enumerate(lines):
        if line.junk or index == headline:
            continue
        folded = line.text.casefold()
        name = next((name for name in names if name in folded), None)
        if name is None:
            continue
        at = folded.index(name)
        behind = folded[at + len(name) :]
        # The story itself may open with a name.
        opens = not any(other.prose for other in lines[:index]) and not _POST.search(behind)
        is_note = at == 0 and not opens and _OF_A_WRITER.match(behind) is not None
        is_signature = not line.prose and line.words <= _LONGEST_SIGNATURE and not behind.startswith(":")
        if (is_note or is_signature) and book.allows(AUTHOR_AGAIN, line.text):
            line.taken_by = Match(AUTHOR_AGAIN, 0, len(line.text), {})


def _is_of_a_person(name: str) -> bool:
    words = name.casefold().split()
    return len(words) > 1 and _OUTLET_WORDS.isdisjoint(words)


def _judge_lead(lines: list[_Line]) -> None:
    """Only the first prose, or the one below the standfirst, has a dateline; elsewhere it is part of the text."""
    first = [index for index, line in enumerate(lines) if line.prose][:_HEAD_PROSE]
    for index, line in enumerate(lines):
        if line.matches and index not in first:
            line.matches = tuple(match for match in line.matches if match.rule.where is not Where.LEAD)


def _judge_middle(lines: list[_Line]) -> None:
    prose = [index for index, line in enumerate(lines) if line.prose]
    if prose:
        for line in lines[prose[0] : prose[-1]]:
            _take(line, Where.MIDDLE)


def _judge_tail(lines: list[_Line], headline: int | None) -> None:
    """Work up from the last line, past as much prose as a footer may hold, to what is surely the story."""
    prose_below = 0
    for index in range(len(lines) - 1, -1, -1):
        line = lines[index]
        if index == headline:
            return
        _take(line, Where.TAIL, Where.EDGES)
        if line.prose:
            prose_below += 1
            if prose_below >= _TAIL_PROSE:
                return


def _ends_a_block(line: _Line) -> bool:
    """Whether a line is no headline of a block: prose, a short sentence with its end, or half a long sentence."""
    if line.junk:
        return False
    ended = line.words >= _SHORT_SENTENCE_WORDS and line.text.endswith((".", ":", ";"))
    return line.reads_like_prose or ended or line.words >= _LONG_HEADLINE_WORDS


def _spare_crosshead(block: list[_Line]) -> None:
    """Give back the last line of a block before prose, unless it is the only headline: it may head that prose."""
    headlines = [line for line in block if not line.junk]
    if headlines and (len(headlines) > 1 or headlines[-1].words <= _CROSSHEAD_WORDS):
        block.remove(headlines[-1])


def _take_blocks(lines: list[_Line], title: _Line | None) -> None:
    """A heading of a block takes the headlines below it; prose, or the crosshead before prose, ends the block."""
    last_prose = max((index for index, line in enumerate(lines) if line.prose), default=-1)
    for index, line in enumerate(lines):
        heading = line.taken_by
        if heading is None or not heading.rule.pattern.opens_block:
            continue
        block: list[_Line] = []
        limit = len(lines) if last_prose < index else index + 1 + _BLOCK_LINES
        for other in lines[index + 1 : limit]:
            if other is title:
                break
            if _ends_a_block(other):
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


def _witness(line: _Line) -> Witness | None:
    """What a line that was taken says of the lines around it; slots of ads and credits stand in stories too."""
    taken = line.taken_by or line.block
    if taken is None or taken.rule.kind in _NO_WITNESS:
        return None
    return "button" if taken.rule.kind in _BUTTONS or taken.rule.id in _BUTTON_RULES else "furniture"


def _is_short_sentence(line: _Line) -> bool:
    return line.words >= _SHORT_SENTENCE_WORDS and line.text.endswith((".", "。", ":", ";"))


def _is_of_no_menu(text: str) -> bool:
    """Whether the entries of menus seldom look so: a question, somebody's words, a number."""
    return text.endswith(("?", '?"', "？")) or text.startswith(('"', "'", "„")) or _NUMBER.fullmatch(text) is not None


def _take_among_furniture(lines: list[_Line], headline: int | None, book: Book) -> None:
    """Take what stands in a menu or a row of links of which the rules know a part; titles stay."""
    witnesses = [_witness(line) for line in lines]
    if not any(witnesses):
        return
    seen = [
        Seen(line.text, line.words, line.prose, witness, not line.junk and not _is_short_sentence(line))
        for line, witness in zip(lines, witnesses, strict=True)
    ]
    taken = among_furniture(seen)
    if not taken:
        return
    for number in taken - _could_be_titles(lines, headline):
        line = lines[number]
        if not _is_of_no_menu(line.text) and book.allows(AMONG_FURNITURE, line.text):
            line.taken_by = Match(AMONG_FURNITURE, 0, len(line.text), {})


def _take_above_title(lines: list[_Line], headline: int | None, book: Book) -> None:
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
            line.taken_by = Match(ABOVE_TITLE, 0, len(line.text), {})


def _take_comments(lines: list[_Line], headline: int | None, book: Book) -> None:
    """Take what readers wrote below the story."""
    opens = [any(match.rule.id in _COMMENT_HEADINGS for match in line.matches) for line in lines]
    if not any(opens):
        return
    section = comment_lines(
        [
            CommentLine(line.text, line.words, line.prose, heads, line.junk and not _is_of_a_comment(line))
            for line, heads in zip(lines, opens, strict=True)
        ],
        headline,
    )
    for number in section:
        line = lines[number]
        if not line.junk and book.allows(COMMENTS, line.text):
            line.taken_by = Match(COMMENTS, 0, len(line.text), {})


def _is_of_a_comment(line: _Line) -> bool:
    """Whether a line that was taken may stand inside a comment: a button below it, the day it was written."""
    taken = line.taken_by or line.block
    return taken is not None and taken.rule.kind in _KINDS_IN_COMMENTS


def _said_in(text: str) -> set[str]:
    """What a text is about: its longer words without their endings; of scripts without spaces, pairs of letters."""
    folded = text.casefold()
    said = {word[:_STEM] for word in _WORD.findall(folded) if len(word) >= _LONG_WORD}
    if not folded.isascii():
        said.update(folded[at.start() : at.end() + 1] for at in UNSPACED.finditer(folded, 0, len(folded) - 1))
    return said


def _could_be_titles(lines: list[_Line], headline: int | None) -> set[int]:
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


def _read_fields(text: str, lines: list[_Line]) -> dict[str, str]:
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
                if value:
                    fields.setdefault(name, value)
    return fields


def _junk_spans(lines: list[_Line], keep_kinds: frozenset[Kind]) -> list[tuple[int, int, str, Kind]]:
    """What is junk, in order and without overlap, as spans of the text."""
    spans: list[tuple[int, int, str, Kind]] = []
    for line in lines:
        taken = line.taken_by or line.block
        if taken is not None:
            if taken.rule.kind in keep_kinds:
                continue
            spans.append((line.segment.start, line.segment.end, taken.rule.id, taken.rule.kind))
            continue
        if not line.matches:
            continue
        end_of_last = 0
        for match in sorted(line.matches, key=lambda match: (match.start, -match.end)):
            if match.rule.pattern.takes_line or match.start < end_of_last or match.rule.kind in keep_kinds:
                continue
            end_of_last = match.end
            start = line.segment.start
            spans.append((start + match.start, start + match.end, match.rule.id, match.rule.kind))
    return spans


def _tile(text: str, lines: list[_Line], keep_kinds: frozenset[Kind]) -> list[Finding]:
    """One finding a line, or a part of a line where it was cut.

    White space belongs to what stands before it, except at the start of the text and before junk that ends the text,
    so that clean text neither starts nor ends with the blank lines around what was removed.
    """
    cuts: dict[int, tuple[str | None, Kind | None]] = {line.segment.start: (None, None) for line in lines}
    spans = _junk_spans(lines, keep_kinds)
    for _, end, _, _ in spans:
        cuts.setdefault(_past_blank(text, end), (None, None))
    # Where one cut ends and junk starts at the same place, the junk stands.
    cuts.update((start, (rule_id, kind)) for start, _, rule_id, kind in spans)
    starts = sorted((start, *by) for start, by in cuts.items() if start < len(text))
    if not starts:
        return [Finding(0, len(text), "kept")] if text else []
    ends = [start for start, _, _ in starts[1:]] + [len(text)]
    findings = [
        Finding(start, end, "junk" if rule_id else "kept", rule_id, kind)
        for (start, rule_id, kind), end in zip(starts, ends, strict=True)
    ]
    reasons = {line.segment.start: line.reason for line in lines if line.reason is not None}
    if reasons:
        findings = [
            replace(finding, reason=reasons.get(finding.start)) if finding.rule_id == UNDECIDED.id else finding
            for finding in findings
        ]
    findings[0] = replace(findings[0], start=0)
    return _blank_to_closing_junk(text, findings)


def _past_blank(text: str, position: int) -> int:
    while position < len(text) and text[position].isspace():
        position += 1
    return position


def _blank_to_closing_junk(text: str, findings: list[Finding]) -> list[Finding]:
    last_kept = max((i for i, finding in enumerate(findings) if finding.verdict == "kept"), default=None)
    if last_kept is None or last_kept == len(findings) - 1:
        return findings
    kept, junk = findings[last_kept], findings[last_kept + 1]
    visible_end = kept.start + len(text[kept.start : kept.end].rstrip())
    if kept.start < visible_end:
        findings[last_kept] = replace(kept, end=visible_end)
        findings[last_kept + 1] = replace(junk, start=visible_end)
    return findings
