"""Lines that an outlet repeats from page to page: what is remembered of every line, so that repetition can be counted.

The idea is that of template detection over the pages of one site (Bar-Yossef and Rajagopalan 2002; Pomikálek 2011 for
paragraphs). Nothing is decided here: an article alone does not know what its siblings say. The warehouse counts keys
over the articles of an outlet and answers which lines are templates.
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Collection, Mapping, Sequence, Set
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, pairwise
from typing import Literal

from .prose import UNSPACED, count_words_of, reads_like_prose
from .rules.rule import fold
from .rules.words import MONTH, WEEKDAY
from .segments import segments

_NUMBER = re.compile(r"\d+(?:[.,:/-]\d+)*")
_DATE_WORD = re.compile(rf"(?<!\w)(?:{MONTH}|{WEEKDAY})(?!\w)")
_BETWEEN_WORDS = re.compile(r"[\W_]+")
_LONG_WORD = re.compile(r"[^\W\d_]{5,}")
_NEAR = 2
_LONGEST = 2000
_SAME_LINES = 0.6
_STORY_WORDS = 0.25
_FEWEST_WORDS = 3

Likeness = Literal["same text", "one story"]
"""How two articles of one outlet are alike: `same text` but for a few lines, or `one story` told on."""


@dataclass(frozen=True, slots=True)
class TemplateThresholds:
    """From where on a line that an outlet repeats is a template. Rates are shares of the outlet's articles.

    `local_rate` counts only the articles from the first to the last that has the line: a list of today's headlines
    stands on most pages of one day, a crosshead or a result of a match on few of a year. A line between paragraphs that
    an article has `times_an_article` times or more, on average, is the button below each comment and no crosshead, so
    that each article of one running story counts.
    """

    articles: int = 3
    local_rate: float = 0.1
    rate: float = 0.3
    echo: float = 20.0
    times_an_article: float = 5.0

    def __post_init__(self) -> None:
        if self.articles < 2:
            raise ValueError(f"a template stands in at least 2 articles, not {self.articles}")
        for name in ("local_rate", "rate"):
            if not 0 < getattr(self, name) <= 1:
                raise ValueError(f"{name} is a share above 0 and up to 1, not {getattr(self, name)}")
        if not self.times_an_article > 1:
            raise ValueError(f"times_an_article is a number above 1, not {self.times_an_article}")


TEMPLATE_THRESHOLDS = TemplateThresholds()


@dataclass(frozen=True, slots=True)
class LineOfText:
    """What is remembered of one line: its key, and what its place and its words say about it.

    `prose`: it reads like sentences. `inline`: prose stands within two lines above and below it. `above_story`: no
    prose stands above it. `is_title`: it says what the title says. `echo`: per cent of its longer words that other
    lines of the article use too, None where it has no longer word; high in news, low in an outlet's words about itself.
    """

    start: int
    end: int
    line_key: int
    prose: bool
    inline: bool
    above_story: bool
    is_title: bool
    echo: int | None


def mask(folded_line: str) -> str:
    """The line in small letters with a single space for all that is no word, 0 for numbers and months and weekdays.

    Months and weekdays count as such only beside a number, for "may" and "sun" are words too.
    """
    masked, numbers = _NUMBER.subn("0", folded_line.casefold())
    if numbers:
        masked = _DATE_WORD.sub("0", masked)
    masked = _BETWEEN_WORDS.sub(" ", masked).strip()
    return re.sub(r"0(?: 0)+", "0", masked) if numbers else masked


def line_key(folded_line: str) -> int | None:
    """A 64-bit key (BLAKE2b) that is equal for lines that differ in numbers, dates, case and punctuation only.

    None for a line without a word, one with nothing but numbers, and one that is too long for furniture.
    """
    if len(folded_line) > _LONGEST:
        return None
    masked = mask(folded_line)
    if not masked or masked == "0":
        return None
    return int.from_bytes(hashlib.blake2b(masked.encode("utf-8", "replace"), digest_size=8).digest(), "little")


# The lines of menus and share bars come again on the next page.
_LONGEST_KNOWN = 120
_known_key = lru_cache(maxsize=1 << 15)(line_key)


def lines_of(text: str, title: str | None = None) -> list[LineOfText]:
    """The lines of an article that have a key, in order, with what is remembered of them."""
    found = segments(text)
    folded_text = fold(text)
    folded = [folded_text[segment.start : segment.end] for segment in found]
    prose = list(map(reads_like_prose, folded, count_words_of(folded)))
    keys = [_known_key(line) if len(line) <= _LONGEST_KNOWN else line_key(line) for line in folded]
    title_key = line_key(fold(title)) if title else None
    first_prose = prose.index(True) if True in prose else len(prose)
    echoes = _echoes(folded)
    return [
        LineOfText(
            start=segment.start,
            end=segment.end,
            line_key=key,
            prose=prose[at],
            inline=any(prose[max(0, at - _NEAR) : at]) and any(prose[at + 1 : at + 1 + _NEAR]),
            above_story=at < first_prose,
            is_title=key == title_key,
            echo=echoes[at],
        )
        for at, (segment, key) in enumerate(zip(found, keys, strict=True))
        if key is not None
    ]


def _echoes(folded: Sequence[str]) -> list[int | None]:
    words = [set(_LONG_WORD.findall(line.casefold())) for line in folded]
    lines_with = Counter(chain.from_iterable(words))
    again = {word for word, lines in lines_with.items() if lines > 1}
    return [round(100 * len(line & again) / len(line)) if line else None for line in words]


def story_words(line: str) -> frozenset[str]:
    """What a line is about: its longer words in small letters; of scripts without spaces every two characters."""
    folded = fold(line).casefold()
    unspaced = "".join(UNSPACED.findall(folded))
    if not unspaced:
        return frozenset(_LONG_WORD.findall(folded))
    pairs = {one + other for one, other in pairwise(unspaced)}
    return frozenset(pairs.union(_LONG_WORD.findall(UNSPACED.sub(" ", folded))))


def likeness(one: Mapping[int, Set[str]], other: Mapping[int, Set[str]]) -> Likeness | None:
    """How two articles are alike, by their sentences: the `story_words` of each line, by its key.

    One text saved twice has most lines in common. Two stories of one event share words in what they do not share word
    for word, as a share of the smaller set (overlap coefficient): that leaves out the sentences that an outlet prints
    on every page.
    """
    shared = one.keys() & other.keys()
    if shared and len(shared) >= _SAME_LINES * max(len(one), len(other)):
        return "same text"
    words, its_words = (set().union(*(lines[key] for key in lines.keys() - shared)) for lines in (one, other))
    common = len(words & its_words)
    if common >= _FEWEST_WORDS and common >= _STORY_WORDS * min(len(words), len(its_words)):
        return "one story"
    return None


def alike_articles(
    sentences: Mapping[str, Mapping[int, Set[str]]], compared: Collection[tuple[str, str]]
) -> list[tuple[str, str, Likeness]]:
    """Those of the `compared` pairs of articles that are alike, and how (`likeness`)."""
    found = ((left, right, likeness(sentences.get(left, {}), sentences.get(right, {}))) for left, right in compared)
    return [(left, right, how) for left, right, how in found if how is not None]
