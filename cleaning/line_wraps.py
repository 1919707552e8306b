"""Paragraphs whose lines were broken at a fixed width (mail, wires, PDF): where to join them again.

A line was wrapped if its next word would not have fitted (greedy filling, as every formatter and typewriter does it),
and a text is wrapped only if its lines say so together: sentences that run on in small letters on the next line, and
whose lines all end near one width. Whoever gives a paragraph a line, or a headline, gives no such signs.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import cached_property
from typing import Literal

Wrap = tuple[int, int, str, Literal["line_wrap", "hyphenation"]]

_NARROWEST, _NARROWEST_UNSPACED, _WIDEST = 30, 18, 100
# Of a width, what a line may fall short of it though the next word would have fitted: print has no fixed columns.
_SLACK = 0.14
_LEAST_SIGNS = 4
# Without small letters there is less to go by.
_LEAST_SIGNS_WITHOUT_CASE = 8
_AGREEING_SIGNS = 0.9
# Of the lines that are wide enough to be wrapped ones, those that run on; of all characters, those in longer lines.
_LEAST_RUNNING_ON = 0.3
_MOST_IN_LONG_LINES = 0.25
_MOST_PAUSES = 0.5

_SMALL_LETTERS = "a-zß-öø-ÿа-яёα-ωά-ώ"
_NO_CASE = "\u0590-\u08ff\u0900-\u0fff\uac00-\ud7af"
_NO_SPACES = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff"
_RUNS_ON = re.compile(rf"\n[ \t]*(?:[{_SMALL_LETTERS}{_NO_CASE}{_NO_SPACES}]|[A-Z]{{2,}}[ ,])")
_SMALL = re.compile(rf"[\"'“‘«(]?[{_SMALL_LETTERS}]")
_CASELESS = re.compile(rf"[{_NO_CASE}{_NO_SPACES}]")
_UNSPACED_END = re.compile(rf"[{_NO_SPACES}，、]")
_UNSPACED_START = re.compile(rf"[{_NO_SPACES}「『（，、。]")
_SENTENCE_ENDS = ".!?…:;。！？؟"
_PAUSES = _SENTENCE_ENDS + ",；，、؛،–—"
_CLOSERS = "\"'”’»)]"
_CLOSED = _SENTENCE_ENDS + _CLOSERS
_LIST_MARK = re.compile(
    r"(?:[-*•·–—>|+o▪◦‣]\s|\(?(?:\d{1,3}|[a-zA-Z]|[ivx]{1,4})[.)]\s|#{1,6}\s|\[\d+\]|={3}|-{3}|_{3}|\*{3})"
)
_COLUMNS = ("\t", "   ", " | ", "....")
_HEADER = re.compile(r"[A-Z][\w-]{1,20}: ?\S")
_ADDRESS = re.compile(r"https?://|www\.|\S+@\S+\.\w")
_HYPHEN_END = re.compile(r"([^\W\d_]+)[-‐]$")
_HYPHENS = "-‐"
_WORD_START = re.compile(r"[^\W\d_]+")
_WORD = re.compile(r"[^\W\d_]+(?:[-‐][^\W\d_]+)*")
_SUSPENDED = frozenset(
    """
    and or to und oder bis et ou y o e en of og och i и или
    """.split()  # noqa: SIM905
)
# What no headline ends in: articles, prepositions, and the like.
_ARTICLES = frozenset(
    """
    a an the of in on at to by for from with and or that as is was were his her its their said le la les l' un
    une des du de à au aux en et que qui dans par pour sur el los las del al con y o por para um uma os do da
    dos das no na em e il lo gli dei della delle di che per der die den dem ein eine einen und oder im am mit
    von vom zum zur dass het een van op te met bij dat в на и с по из о у к от за что ve ile bir bu
    """.split()  # noqa: SIM905
)
# Words before which, or behind which, a hyphen is one of spelling.
_BEFORE_HYPHEN = frozenset(
    """
    self ex non co anti pro pre post well ill long short high low half cross vice mid all quasi semi so by on
    off two three four five six seven eight nine ten twenty thirty forty fifty sixty seventy eighty ninety one
    first second third fourth fifth last full part hard soft far near old new young good best better least most
    much many middle upper lower left right front back top under over e t x u k mother father brother sister son
    daughter north south east west sous demi mi arrière avant après sud nord est ouest là ci grand celui celle
    peut c
    """.split()  # noqa: SIM905
)
_BEHIND_HYPHEN = frozenset(
    """
    year years old day days week weeks month months hour hours minute minutes time term based led like born made
    in of up off out on down style wide free long short class level scale sized size foot mile metre meter
    kilometre strong backed owned run held known paid profile quality speed range looking fashioned law laws
    elect general là ci même mêmes être moi toi lui elle nous vous eux elles je tu il ils ce the à au aux du de
    la les me te se lo los las le vos lhe lhes
    """.split()  # noqa: SIM905
)


def wraps(text: str) -> list[Wrap]:
    """The joins that make paragraphs of wrapped lines, as `(start, end, replacement, kind)`; none where in doubt."""
    if not _may_be_wrapped(text):
        return []
    lines = _Lines(text)
    width = lines.width()
    return [] if width is None else list(lines.joins(width))


def _may_be_wrapped(text: str) -> bool:
    breaks = text.count("\n")
    if breaks < _LEAST_SIGNS or (breaks + 1) * _WIDEST * (1 + _SLACK) < len(text) * (1 - _MOST_IN_LONG_LINES):
        return False
    lengths = sorted(
        length
        for sign in _RUNS_ON.finditer(text)
        if (length := sign.start() - text.rfind("\n", 0, sign.start()) - 1) and text[sign.start() - 1] not in _CLOSED
    )
    if len(lengths) < _LEAST_SIGNS or lengths[len(lengths) // 2] < _NARROWEST_UNSPACED:
        return False
    # Looser than what decides below: most lines that run on are about as long as the longest of them.
    width = lengths[-1 - len(lengths) // 20]
    return sum(1 for length in lengths if length > width * (1 - 2 * _SLACK)) * 2 >= len(lengths)


def _is_open(line: str) -> bool:
    """Whether a line ends in the middle of a sentence: in a word or at a comma."""
    return line[-1] not in _SENTENCE_ENDS and line[-1] not in _CLOSERS


def _ends_sentence(line: str) -> bool:
    return line.rstrip(_CLOSERS)[-1:] in tuple(_SENTENCE_ENDS)


def _pauses(line: str) -> bool:
    return line.rstrip(_CLOSERS)[-1:] in tuple(_PAUSES)


def _has_columns(line: str) -> bool:
    return any(gap in line for gap in _COLUMNS)


class _Lines:
    """The lines of one text: what each says, and where."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.starts: list[int] = []
        self.said: list[str] = []
        self.indents: list[int] = []
        start = 0
        for line in text.split("\n"):
            content = line.strip(" \t\r\xa0")
            self.starts.append(start + line.find(content) if content else start)
            self.indents.append(len(line) - len(line.lstrip(" \t\xa0")) if content else 0)
            self.said.append(content)
            start += len(line) + 1
        self.slack = _SLACK
        self.margin: int | None = None

    def width(self) -> int | None:
        """The width at which the text was wrapped, in characters; None where it was not."""
        said = self.said
        signs = [
            number
            for number in range(len(said) - 1)
            if said[number] and _is_open(said[number]) and self._runs_on(number) and self._may_join(number)
        ]
        if len(signs) < _LEAST_SIGNS_WITHOUT_CASE and sum(1 for n in signs if _SMALL.match(said[n + 1])) < _LEAST_SIGNS:
            return None
        lengths = sorted(self.indents[number] + len(said[number]) for number in signs)
        # A line or two may be longer than the width, for a word that could not be broken.
        width = lengths[-1 - len(lengths) // 20]
        unspaced = sum(1 for number in signs if _UNSPACED_START.match(said[number + 1])) > len(signs) / 2
        if not (_NARROWEST_UNSPACED if unspaced else _NARROWEST) <= width <= _WIDEST:
            return None
        # Verse breaks its lines where its sentences pause; a width does not know of pauses.
        inner = [number for number in range(len(said) - 1) if said[number] and said[number + 1]]
        if sum(1 for number in inner if _pauses(said[number])) > _MOST_PAUSES * len(inner):
            return None
        agreeing = sum(self._is_full(number, width) for number in signs)
        self.slack = self._observed_slack(width, signs)
        wide = sum(1 for line in said if width * (1 - 2 * _SLACK) <= len(line) <= width * (1 + _SLACK))
        in_long = sum(len(line) for line in said if len(line) > width * (1 + _SLACK))
        if agreeing < _AGREEING_SIGNS * len(signs) or len(signs) < _LEAST_RUNNING_ON * wide:
            return None
        self.margin = Counter(self.indents[number + 1] for number in signs).most_common(1)[0][0]
        return None if in_long > _MOST_IN_LONG_LINES * sum(map(len, said)) else width

    def _observed_slack(self, width: int, signs: list[int]) -> float:
        """How far, as a share of the width, the lines that surely run on fall short of it: none in columns of type."""
        short = sorted(width + 1 - self._filled(number) for number in signs)
        most = short[-1 - len(short) // 10]
        return min(_SLACK, max(0, most) / width)

    def joins(self, width: int) -> Iterator[Wrap]:
        """Every line break that the width made."""
        said = self.said
        joined_before = False
        for number in range(len(said) - 1):
            joined_before = self._is_wrapped(number, width, joined_before)
            if joined_before:
                yield self._join(number)

    def _is_wrapped(self, number: int, width: int, joined_before: bool) -> bool:
        line, below = self.said[number], self.said[number + 1]
        if not line or not below or not self._may_join(number) or not self._is_full(number, width):
            return False
        if len(line) > width * (1 + _SLACK):
            return False
        if self._runs_on(number):
            return True
        ended = _ends_sentence(line)
        if self._is_label(number + 1, width):
            return False
        if line.isupper() != below.isupper() and any(map(str.islower, line + below)):
            return False
        if ended and self.indents[number + 1] != self.indents[number]:
            return False
        # A headline may fill its line too; what stands below it begins with a capital, as a name in a sentence does.
        return joined_before or ended or self._is_inside(number)

    def _is_inside(self, number: int) -> bool:
        """Whether the line is the first of a paragraph that surely runs on later, and is no headline above it."""
        line = self.said[number]
        return line.split()[-1] in _ARTICLES or (number > 0 and bool(_SENTENCE_WITHIN.search(line)))

    def _may_join(self, number: int) -> bool:
        line, below = self.said[number], self.said[number + 1]
        if _LIST_MARK.match(below) or _has_columns(line) or _has_columns(below):
            return False
        if self.margin is not None and self.indents[number + 1] > self.margin and not _LIST_MARK.match(line):
            return False
        if self.indents[number + 1] > self.indents[number] + (8 if _LIST_MARK.match(line) else 0):
            return False
        return not (_HEADER.match(line) and _HEADER.match(below)) and not _ADDRESS.match(below)

    def _is_full(self, number: int, width: int) -> bool:
        """Whether the first word of the next line would not have fitted behind this one, or hardly."""
        return self._filled(number) > width * (1 - self.slack) and len(self.said[number]) > width / 2

    def _filled(self, number: int) -> int:
        """How long the line would be with the first word of the next."""
        below = self.said[number + 1]
        word = 1 if _UNSPACED_START.match(below) else 1 + len(below.split(None, 1)[0])
        return self.indents[number] + len(self.said[number]) + word

    def _runs_on(self, number: int) -> bool:
        """Whether the next line begins as the middle of a sentence does, as far as its script and its case tell."""
        line, below = self.said[number], self.said[number + 1]
        if _SMALL.match(below):
            return True
        if not _is_open(line):
            return False
        if _CASELESS.match(below):
            return True
        return len(line) > _NARROWEST and line.isupper() and below.isupper()

    def _is_label(self, number: int, width: int) -> bool:
        """Whether a line that begins with a capital ends as no sentence does: a heading, the label of an ad."""
        line = self.said[number]
        goes_on = number + 1 < len(self.said) and self.said[number + 1] and self._is_full(number, width)
        return not goes_on and not _ends_sentence(line)

    def _join(self, number: int) -> Wrap:
        line, below = self.said[number], self.said[number + 1]
        start, end = self.starts[number] + len(line), self.starts[number + 1]
        if _UNSPACED_END.match(line[-1]) and _UNSPACED_START.match(below):
            return start, end, "", "line_wrap"
        hyphen = _HYPHEN_END.search(line) if line[-1] in _HYPHENS else None
        if hyphen is None or not (word := _WORD_START.match(below)):
            dash = line.endswith(("-", "‐", "—", "/")) and line[-2:-1].isalnum()
            return start, end, "" if dash else " ", "line_wrap"
        left, right = hyphen.group(1), word.group()
        if right.lower() in _SUSPENDED:
            return start, end, " ", "line_wrap"
        if self._is_one_word(left, right):
            return start - 1, end, "", "hyphenation"
        return start, end, "", "line_wrap"

    @cached_property
    def _words(self) -> frozenset[str]:
        """Every word of the text as it stands, and every word with hyphens, in small letters."""
        return frozenset(word.replace("‐", "-") for word in _WORD.findall(self.text.lower()))

    def _is_one_word(self, left: str, right: str) -> bool:
        """Whether the hyphen at the end of a line is there for the wrap alone."""
        if not right[0].islower():
            return False
        if (left + right).lower() in self._words:
            return True
        if f"{left}-{right}".lower() in self._words:
            return False
        return left.lower() not in _BEFORE_HYPHEN and right.lower() not in _BEHIND_HYPHEN


_SENTENCE_WITHIN = re.compile(r"[^\W\d_]{2}[.!?…][\"'”’»)]* +[\"'“‘«(]?[^\W\d_]|, ")
