"""The undecided rest: how likely it is that a line which no rule took is junk, and why.

The rules speak first. What they leave is seen here as a row of measures: what the line looks like, what stands around
it, where it stands on the page. Boosted trees, shipped as plain numbers in `line_model.json`, add up to a score
between 0 and 1, and every measure's part in the score can be told, so that each verdict has its reasons.
`benchmarks/train_line_model.py` makes the numbers; `docs/line_model.md` says how good they are.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .records import Kind

Matrix = NDArray[np.float32]

RECIPE = 1
"""Goes up when a measure changes its meaning: numbers of another recipe are refused."""


@dataclass(frozen=True, slots=True)
class SeenLine:
    """What the model sees of a line: its folded text, and what the rules made of it.

    `taken` is the kind of the rule that took the line. `could_be` is the kind of a rule whose words fit but whose
    place does not. `headline` is True for the title, which the model never scores.
    """

    text: str
    words: int
    reads_like_prose: bool
    taken: Kind | None = None
    could_be: Kind | None = None
    wants_company: bool = False
    cut: bool = False
    headline: bool = False


@dataclass(frozen=True, slots=True)
class Scored:
    """The score of one line, 0 (surely news) to 1 (surely junk), and its strongest reasons in plain words."""

    score: float
    reasons: tuple[str, ...]


_WORD = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*")
_UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]")
_DIGIT = re.compile(r"\d")
_LINK = re.compile(r"https?:|www\.|\.(?:com|org|net|de|co\.uk)\b|(?<!\w)[@#]\w")
_DATE = re.compile(r"\b\d{1,2}[:.]\d\d\b|\b(?:19|20)\d\d\b|\b\d{1,2}[./-]\d{1,2}[./-]")
_BREAK = re.compile(r"[.!?…]['\")\]]* +['\"(]?[^\W\d_]|[。！？]")
_BARS = re.compile(r"[|/•·>»→▸►+]")
_MONEY = re.compile(r"[$€£¥%₹]")
_ODD = re.compile(r"[^\w\s.,;:!?'\"()\-]")
_CLOSERS = "'\")] "
_FURNITURE_KINDS = frozenset(("comment", "navigation", "newsletter", "paywall", "share", "widget", "copyright"))
_ABOUT_KINDS = frozenset(("byline", "credit", "date", "dateline", "note", "source", "weather"))
_LONG_WORD = 4
_FAR = 30

# What a line looks like by itself. Order matters: the columns of a row stand in it.
_OWN = (
    "words",
    "characters",
    "word_length",
    "capitals",
    "shouted",
    "digits",
    "ends_stop",
    "ends_question",
    "ends_exclamation",
    "ends_colon",
    "ends_ellipsis",
    "starts_small",
    "starts_digit",
    "starts_mark",
    "commas",
    "quotes",
    "bars",
    "brackets",
    "odd_marks",
    "link",
    "date",
    "money",
    "short_words",
    "breaks",
    "uncased",
    "label_most",
    "label_least",
    "label_mean",
    "label_sum",
    "prose",
    "could_be",
    "wants_company",
    "cut",
    "says_story",
    "says_story_words",
    "says_title",
    "twins",
)
_SHIFTED = ("words", "prose", "taken", "capitals", "ends_stop", "label_mean", "says_story", "digits", "could_be")
_OFFSETS = (-2, -1, 1, 2)
_AROUND = (
    "taken_above",
    "taken_below",
    "taken_above_group",
    "taken_below_group",
    "prose_above",
    "prose_below",
    "prose_near",
    "taken_near",
    "taken_wide",
    "label_near",
    "words_near",
    "alike_near",
    "run_length",
    "run_place",
    "run_taken",
    "run_words",
    "run_stops",
    "block_above",
    "witnesses",
    "listed",
    "introduced",
)
_PLACE = (
    "place",
    "from_top",
    "from_end",
    "prose_before",
    "prose_after",
    "body_inside",
    "body_before",
    "body_after",
    "body_share",
    "page_lines",
    "page_prose",
    "page_taken",
    "page_words",
    "after_title",
)
MEASURES: tuple[str, ...] = (
    *_OWN,
    *(f"{name}{offset:+d}" for offset in _OFFSETS for name in _SHIFTED),
    *_AROUND,
    *_PLACE,
)
_OWN_COLUMN = {name: column for column, name in enumerate(_OWN)}


def _story_words(text: str, unspaced: bool) -> set[str]:
    """The longer words of a line, or its pairs of characters in scripts that put no spaces between words."""
    if unspaced:
        return set(map("".join, zip(text, text[1:], strict=False)))
    return {word for word in _WORD.findall(text.lower()) if len(word) >= _LONG_WORD}


def _own_row(line: SeenLine, labels: Mapping[str, float]) -> tuple[list[float], set[str]]:
    text = line.text
    length = len(text)
    said = _WORD.findall(text)
    count = max(1, len(said))
    unspaced = len(said) * 2 < line.words and _UNSPACED.search(text) is not None
    bare = text.rstrip(_CLOSERS)
    last = bare[-1:] or text[-1:]
    first = text[0]
    weights = [labels.get(word.lower(), 0.0) for word in said[:40]] or [0.0]
    total = sum(weights)
    letters = sum(map(len, said))
    row = [
        min(line.words, 80),
        min(length, 600),
        letters / count,
        sum(word[0].isupper() for word in said) / count,
        sum(word.isupper() for word in said if len(word) > 1) / count,
        len(_DIGIT.findall(text)) / length,
        last in ".。।",
        last in "?？؟",
        last in "!！",
        last in ":：",
        bare.endswith(("…", "...")),
        first.islower(),
        first.isdigit(),
        not first.isalnum(),
        text.count(",") + text.count("、") + text.count("،"),
        text.count('"') + text.count("「"),
        len(_BARS.findall(text)),
        text.count("(") + text.count("["),
        len(_ODD.findall(text)),
        _LINK.search(text) is not None,
        _DATE.search(text) is not None,
        _MONEY.search(text) is not None,
        sum(len(word) <= 3 for word in said) / count,
        len(_BREAK.findall(text)),
        unspaced,
        max(weights),
        min(weights),
        total / len(weights),
        total,
        line.reads_like_prose,
        _group(line.could_be),
        line.wants_company,
        line.cut,
    ]
    return row, _story_words(text, unspaced)


def _group(kind: Kind | None) -> int:
    """0 nothing, 1 about the article, 2 ads, 3 links to other stories, 4 what else a page is furnished with."""
    if kind is None:
        return 0
    if kind in _FURNITURE_KINDS:
        return 4
    return 1 if kind in _ABOUT_KINDS else 3 if kind == "related" else 2


def _own(lines: Sequence[SeenLine], title: str | None, labels: Mapping[str, float]) -> Matrix:
    rows = [_own_row(line, labels) for line in lines]
    told: Counter[str] = Counter()
    for line, (_, words) in zip(lines, rows, strict=True):
        if line.reads_like_prose and line.taken is None:
            told.update(words)
    headline = title if title is not None else next((line.text for line in lines if line.headline), "")
    titled = _story_words(headline, _UNSPACED.search(headline) is not None)
    twins = Counter(line.text for line in lines)
    table = np.zeros((len(lines), len(_OWN)), np.float32)
    for number, (line, (row, words)) in enumerate(zip(lines, rows, strict=True)):
        once = 1 if line.reads_like_prose and line.taken is None else 0
        told_elsewhere = sum(told[word] > once for word in words)
        share = told_elsewhere / len(words) if words else -1.0
        in_title = len(words & titled) / len(words) if words else -1.0
        table[number] = (*row, share, told_elsewhere, in_title, twins[line.text])
    return table


def _distance(marked: NDArray[np.bool_]) -> NDArray[np.float32]:
    """Lines up to the nearest marked line above each line, `_FAR` where there is none or it is further."""
    index = np.arange(len(marked))
    latest = np.maximum.accumulate(np.where(marked, index, -_FAR - 1))
    before = np.concatenate(([-_FAR - 1], latest[:-1]))
    return np.minimum(index - before, _FAR).astype(np.float32)


def _latest(values: NDArray[np.float32], marked: NDArray[np.bool_]) -> NDArray[np.float32]:
    """The value at the nearest marked line above each line, 0 where there is none."""
    index = np.arange(len(marked))
    latest = np.maximum.accumulate(np.where(marked, index, -1))
    before = np.concatenate(([-1], latest[:-1]))
    return np.where(before >= 0, values[before], 0).astype(np.float32)


def _window(values: NDArray[np.float32], reach: int) -> NDArray[np.float32]:
    """The sum over the lines at most `reach` away, without the line itself."""
    count = len(values)
    sums = np.concatenate(([0.0], np.cumsum(values, dtype=np.float64)))
    index = np.arange(count)
    around = sums[np.minimum(index + reach + 1, count)] - sums[np.maximum(index - reach, 0)]
    return (around - values).astype(np.float32)


def _body(prose: NDArray[np.bool_], words: NDArray[np.float32]) -> tuple[int, int]:
    """First and last line of the stretch that holds most prose with least else between: where the story must be."""
    gain = np.where(prose, np.minimum(words, 40.0), -10.0)
    sums = np.concatenate(([0.0], np.cumsum(gain)))
    lowest = np.minimum.accumulate(sums[:-1])
    end = int(np.argmax(sums[1:] - lowest))
    return int(np.argmin(sums[: end + 1])), end


def measure(lines: Sequence[SeenLine], title: str | None, labels: Mapping[str, float]) -> Matrix:
    """A row of `MEASURES` for each line of a page. `labels` says of words how much they are labels of page furniture."""
    count = len(lines)
    table = np.zeros((count, len(MEASURES)), np.float32)
    if not count:
        return table
    own = _own(lines, title, labels)
    table[:, : len(_OWN)] = own
    column = len(_OWN)
    taken = np.array([line.taken is not None for line in lines])
    groups = np.array([_group(line.taken) for line in lines], np.float32)
    words = own[:, _OWN_COLUMN["words"]]
    prose = (own[:, _OWN_COLUMN["prose"]] > 0) & ~taken
    label = own[:, _OWN_COLUMN["label_mean"]]
    stops = own[:, _OWN_COLUMN["ends_stop"]]
    shifted = own[:, [_OWN_COLUMN.get(name, 0) for name in _SHIFTED]]
    shifted[:, _SHIFTED.index("taken")] = groups
    shifted[:, _SHIFTED.index("prose")] = prose
    width = len(_SHIFTED)
    for offset in _OFFSETS:
        part = table[:, column : column + width]
        part[:] = -1.0
        if abs(offset) < count:
            if offset < 0:
                part[-offset:] = shifted[:offset]
            else:
                part[:-offset] = shifted[offset:]
        column += width

    outside = np.concatenate(([True], prose[:-1] != prose[1:]))
    run = np.cumsum(outside) - 1
    lengths = np.bincount(run).astype(np.float32)
    starts = np.flatnonzero(outside)
    length = lengths[run]
    index = np.arange(count)
    near = _window(np.ones(count, np.float32), 3)
    near = np.maximum(near, 1)
    alike = np.zeros(count, np.float32)
    for step in (1, 2):
        if count > step:
            same = np.abs(words[step:] - words[:-step]) <= np.maximum(2, 0.25 * words[step:])
            same &= (stops[step:] == stops[:-step]) & ~prose[step:] & ~prose[:-step]
            alike[step:] += same
            alike[:-step] += same
    # Between a line and the last prose above it: lines that rules took for furniture or links, lines since the last of
    # those (or since the prose), and whether a colon opened the list.
    witness = groups >= 3
    witness_sum = np.concatenate(([0], np.cumsum(witness)))[:-1]
    above = np.maximum.accumulate(np.where(prose, index, -1))
    above = np.concatenate(([-1], above[:-1]))
    witnessed = witness_sum - np.where(above >= 0, witness_sum[np.maximum(above, 0)], 0)
    last_sign = np.maximum.accumulate(np.where(prose | witness, index, -1))
    last_sign = np.concatenate(([-1], last_sign[:-1]))
    colon = own[:, _OWN_COLUMN["ends_colon"]] > 0
    last_colon = np.maximum.accumulate(np.where(colon & ~taken, index, -1))
    last_colon = np.concatenate(([-1], last_colon[:-1]))
    introduced = (last_colon >= 0) & (last_colon >= above) & (witnessed == 0)
    around = (
        _distance(taken),
        _distance(taken[::-1])[::-1],
        _latest(groups, taken),
        _latest(groups[::-1], taken[::-1])[::-1],
        _distance(prose),
        _distance(prose[::-1])[::-1],
        _window(prose.astype(np.float32), 3),
        _window(taken.astype(np.float32), 3),
        _window(taken.astype(np.float32), 8),
        _window(label, 3) / near,
        _window(words, 3) / near,
        alike,
        np.minimum(length, 60),
        (index - starts[run]) / length,
        np.bincount(run, taken)[run] / length,
        np.bincount(run, words)[run] / length,
        np.bincount(run, stops)[run] / length,
        # A heading of other stories above, with no prose between.
        ((_latest(groups, taken) == 3) & (_distance(taken) < _distance(prose))).astype(np.float32),
        np.minimum(witnessed, 20),
        np.minimum(index - last_sign, 40),
        introduced,
    )
    for values in around:
        table[:, column] = values
        column += 1

    first, last = _body(prose, words)
    titles = np.array([line.headline for line in lines])
    prose_sum = np.cumsum(prose)
    body_words = float(words[first : last + 1][prose[first : last + 1]].sum())
    prose_words = float(words[prose].sum())
    place = (
        index / count,
        np.minimum(index, 40),
        np.minimum(count - 1 - index, 40),
        np.minimum(prose_sum - prose, 20),
        np.minimum(prose_sum[-1] - prose_sum, 20),
        (index >= first) & (index <= last),
        np.clip(first - index, 0, 60),
        np.clip(index - last, 0, 60),
        body_words / max(1.0, prose_words),
        min(count, 400),
        prose.mean(),
        taken.mean(),
        words.mean(),
        np.where(titles.any(), np.clip(index - int(np.argmax(titles)), -20, 20), 0),
    )
    for value in place:
        table[:, column] = value
        column += 1
    return table
