"""The undecided rest: how likely it is that a line which no rule took is junk, and why.

The rules speak first. What they leave is seen here as a row of measures: what the line looks like, what stands around
it, where it stands on the page. Boosted trees, shipped as plain numbers in `line_model.json`, add up to a score
between 0 and 1, and every measure's part in the score can be told, so that each verdict has its reasons.
`benchmarks/train_line_model.py` makes the numbers; `docs/line_model.md` says how good they are.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import pairwise
from typing import Any, Literal

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
    place does not. Lines with `headline` (the title) or `protected` (by the house) are never taken.
    """

    text: str
    words: int
    reads_like_prose: bool
    taken: Kind | None = None
    could_be: Kind | None = None
    wants_company: bool = False
    cut: bool = False
    headline: bool = False
    protected: bool = False


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
        return set(map("".join, pairwise(text)))
    return {word.lower() for word in _WORD.findall(text) if len(word) >= _LONG_WORD}


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
    lengths = list(map(len, said))
    capitals = [word for word in said if word[0].isupper()]
    row = [
        min(line.words, 80),
        min(length, 600),
        sum(lengths) / count,
        len(capitals) / count,
        sum([len(word) > 1 and word.isupper() for word in capitals]) / count,
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
        sum([length <= 3 for length in lengths]) / count,
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
    if unspaced:
        return row, _story_words(text, unspaced)
    return row, {word.lower() for word in said if len(word) >= _LONG_WORD}


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
    times = told.get
    headline = title if title is not None else next((line.text for line in lines if line.headline), "")
    titled = _story_words(headline, _UNSPACED.search(headline) is not None)
    twins = Counter(line.text for line in lines)
    table = np.zeros((len(lines), len(_OWN)), np.float32)
    for number, (line, (row, words)) in enumerate(zip(lines, rows, strict=True)):
        once = 1 if line.reads_like_prose and line.taken is None else 0
        told_elsewhere = sum([times(word, 0) > once for word in words])
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
    """A row of `MEASURES` for each line of a page; `labels` says of words how much they are labels of furniture."""
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


Level = Literal["rules", "careful", "thorough"]
"""How far to go: rules alone, or the model too, where it is nearly sure (careful) or rather sure (thorough)."""

RULE_ID = "model/line"
KIND: Kind = "other"


@dataclass(frozen=True, slots=True)
class Bar:
    """How high a line must score to be taken, in log-odds; `between_prose` and `prose` are added to `least`."""

    least: float
    between_prose: float
    prose: float
    longest_prose: int


@dataclass(frozen=True, slots=True)
class Trees:
    """Boosted trees side by side, one row a tree. A leaf points to itself; `value` is the mean below a node."""

    measure: NDArray[np.intp]
    threshold: NDArray[np.float32]
    left: NDArray[np.intp]
    right: NDArray[np.intp]
    value: NDArray[np.float32]
    depth: int

    def walk(self, table: Matrix) -> list[NDArray[np.intp]]:
        """The node that each row is at in each tree, after each step down from the root; flat over the trees."""
        count, width = self.measure.shape
        start = np.arange(count) * width
        node = np.broadcast_to(start, (len(table), count))
        row = np.arange(len(table))[:, None]
        measure, threshold = self.measure.ravel(), self.threshold.ravel()
        left, right = (self.left + start[:, None]).ravel(), (self.right + start[:, None]).ravel()
        path = [node]
        for _ in range(self.depth):
            below = table[row, measure[node]] <= threshold[node]
            node = np.where(below, left[node], right[node])
            path.append(node)
        return path


@dataclass(frozen=True, slots=True)
class LineModel:
    """The shipped numbers: trees, the words that are labels of page furniture, and a bar for each level."""

    trees: Trees
    labels: Mapping[str, float]
    bars: Mapping[str, Bar]

    def log_odds(self, table: Matrix) -> NDArray[np.float64]:
        """Of being junk, for rows of `MEASURES`."""
        leaves = self.trees.walk(table)[-1]
        scores: NDArray[np.float64] = self.trees.value.ravel()[leaves].sum(axis=1, dtype=np.float64)
        return scores

    def parts(self, table: Matrix) -> NDArray[np.float64]:
        """What each measure adds to the log-odds of each row; with the mean of all trees it adds up to them."""
        value, measure = self.trees.value.ravel(), self.trees.measure.ravel()
        path = self.trees.walk(table)
        first = np.arange(len(table))[:, None] * len(MEASURES)
        parts = np.zeros(len(table) * len(MEASURES))
        for above, below in pairwise(path):
            added = (value[below] - value[above]).ravel()
            parts += np.bincount((first + measure[above]).ravel(), added, len(parts))
        return parts.reshape(len(table), len(MEASURES))

    def takes(self, lines: Sequence[SeenLine], title: str | None, level: Level) -> dict[int, Scored]:
        """The undecided lines of a page that are junk at this level, by their number, each with score and reasons.

        `title` is the folded title, where it is known. A page without any prose is left alone: there is nothing to
        tell its junk from.
        """
        if level == "rules" or not any(line.reads_like_prose and line.taken is None for line in lines):
            return {}
        table = measure(lines, title, self.labels)
        open_lines = np.flatnonzero([line.taken is None and not (line.headline or line.protected) for line in lines])
        open_lines = open_lines[~spared(table[open_lines], level)]
        if not len(open_lines):
            return {}
        scores = self.log_odds(table[open_lines])
        sure = scores >= needed(table[open_lines], self.bars[level])
        chosen = open_lines[sure]
        if not len(chosen):
            return {}
        parts = self.parts(table[chosen])
        return {
            int(number): Scored(round(float(1 / (1 + np.exp(-score))), 4), _reasons(row, part))
            for number, score, row, part in zip(chosen, scores[sure], table[chosen], parts, strict=True)
        }


def _column(table: Matrix, name: str) -> Matrix:
    return table[:, _COLUMN[name]]


def spared(table: Matrix, level: Level) -> NDArray[np.bool_]:
    """Rows that are never taken, whatever their score: lists of the story itself, and its crossheads.

    A list is one that a colon opens, or a long one below prose without a rule's word that it is something else
    (results, awards, a recipe, a guide). A line or two between two paragraphs of the story may be a crosshead, a
    quote or an item of a list, unless some rule or word says what it is; that holds where `level` is careful.
    """
    below_prose = _column(table, "prose_before") >= 1
    above_prose = _column(table, "prose_after") >= 1
    unlabelled = _column(table, "label_most") < _LABEL
    unnamed = unlabelled & (_column(table, "could_be") == 0)
    listed = _column(table, "listed")
    unwitnessed = (_column(table, "witnesses") == 0) & (listed > _LIST_LINES)
    endless = (listed > _LONG_LIST_LINES) & above_prose
    spare: NDArray[np.bool_] = below_prose & (
        (_column(table, "introduced") > 0) | ((unwitnessed | endless) & unlabelled)
    )
    if level == "careful":
        lone = (_column(table, "run_length") <= _CROSSHEAD_LINES) & (_column(table, "prose") == 0)
        spare |= lone & below_prose & above_prose & unnamed
    return spare


def needed(table: Matrix, bar: Bar) -> NDArray[np.float64]:
    """The log-odds from which rows are junk: more between the first and the last prose, and more for prose."""
    between = (_column(table, "prose_before") >= 1) & (_column(table, "prose_after") >= 1)
    prose = _column(table, "prose") > 0
    need = bar.least + bar.between_prose * between + bar.prose * prose
    return np.where(prose & (_column(table, "words") > bar.longest_prose), np.inf, need)


@cache
def line_model() -> LineModel:
    """The model that is shipped with the package, read once."""
    return read_model(files(__package__).joinpath("line_model.json").read_text(encoding="utf-8"))


def read_model(said: str) -> LineModel:
    """A model from its JSON. Raises ValueError where it was made for other measures than these."""
    model: dict[str, Any] = json.loads(said)
    if model["recipe"] != RECIPE or model["measures"] != list(MEASURES):
        raise ValueError(
            "the line model was trained on other measures than this version takes; "
            "make it anew with benchmarks/train_line_model.py"
        )
    trees = [tree for tree in model["trees"] if tree["value"]]
    width = max(len(tree["value"]) for tree in trees)
    nodes: dict[str, NDArray[Any]] = {
        "measure": np.zeros((len(trees), width), np.intp),
        "threshold": np.full((len(trees), width), np.inf, np.float32),
        "left": np.tile(np.arange(width), (len(trees), 1)),
        "right": np.tile(np.arange(width), (len(trees), 1)),
        "value": np.zeros((len(trees), width), np.float32),
    }
    for number, tree in enumerate(trees):
        for name, array in nodes.items():
            array[number, : len(tree[name])] = tree[name]
    return LineModel(
        trees=Trees(**nodes, depth=model["depth"]),
        labels=model["labels"],
        bars={level: Bar(**bar) for level, bar in model["bars"].items()},
    )


def _reasons(row: Matrix, parts: NDArray[np.float64]) -> tuple[str, ...]:
    """The measures that speak most for junk, in plain words, strongest first."""
    found: list[str] = []
    for column in np.argsort(-parts):
        if parts[column] <= 0 or len(found) == _REASONS:
            break
        said = say(MEASURES[column], float(row[column]))
        if said not in found:
            found.append(said)
    return tuple(found)


_REASONS = 3
_LABEL = 1.0
_LIST_LINES = 8
_LONG_LIST_LINES = 30
_CROSSHEAD_LINES = 2
_COLUMN = {name: column for column, name in enumerate(MEASURES)}
_WHERE = {"-2": "two lines above", "-1": "the line above", "+1": "the line below", "+2": "two lines below"}
_GROUPS = ("nothing that rules know", "a line about the article", "an ad", "a link to other stories", "page furniture")


def _yes(yes: str, no: str) -> Callable[[float], str]:
    return lambda value: yes if value > 0 else no


def _count(text: str) -> Callable[[float], str]:
    return lambda value: text.format(f"{value:.0f}")


def _share(text: str) -> Callable[[float], str]:
    return lambda value: text.format(f"{100 * value:.0f} %")


def _amount(text: str) -> Callable[[float], str]:
    return lambda value: text.format(f"{value:.1f}")


def _named(text: str) -> Callable[[float], str]:
    return lambda value: text.format(_GROUPS[int(value)])


def _far(near: str, none: str) -> Callable[[float], str]:
    return lambda value: none if value >= _FAR else near.format(f"{value:.0f}")


_SAID: dict[str, Callable[[float], str]] = {
    "words": _count("{} words"),
    "characters": _count("{} characters"),
    "word_length": _amount("words of {} letters on average"),
    "capitals": _share("{} of its words start with a capital"),
    "shouted": _share("{} of its words are all capitals"),
    "digits": _share("{} of its characters are digits"),
    "ends_stop": _yes("ends with a full stop", "no full stop at its end"),
    "ends_question": _yes("ends with a question mark", "no question mark at its end"),
    "ends_exclamation": _yes("ends with an exclamation mark", "no exclamation mark at its end"),
    "ends_colon": _yes("ends with a colon", "no colon at its end"),
    "ends_ellipsis": _yes("breaks off with an ellipsis", "does not break off"),
    "starts_small": _yes("starts with a small letter", "does not start with a small letter"),
    "starts_digit": _yes("starts with a digit", "does not start with a digit"),
    "starts_mark": _yes("starts with a mark", "starts with a letter or digit"),
    "commas": _count("{} commas"),
    "quotes": _count("{} quotation marks"),
    "bars": _count("{} bars, slashes and bullets"),
    "brackets": _count("{} brackets"),
    "odd_marks": _count("{} marks that are rare in prose"),
    "link": _yes("holds an address, a handle or a hashtag", "holds no address"),
    "date": _yes("holds a date or a time", "holds no date"),
    "money": _yes("holds a price or a percentage", "holds no price"),
    "short_words": _share("{} of its words are short ones"),
    "breaks": _count("{} ends of sentences inside"),
    "uncased": _yes("in a script without spaces", "in a script with spaces"),
    "label_most": _amount("its most label-like word weighs {}"),
    "label_least": _amount("its least label-like word weighs {}"),
    "label_mean": _amount("label-like words, {} on average"),
    "label_sum": _amount("label-like words, {} in sum"),
    "prose": _yes("reads like prose", "does not read like prose"),
    "could_be": _named("its words would fit {}"),
    "wants_company": _yes("could be a button", "is no known button"),
    "cut": _yes("a rule cuts a part of it", "no rule cuts a part of it"),
    "says_story": lambda value: (
        "no longer word" if value < 0 else f"shares {100 * value:.0f} % of its words with the story"
    ),
    "says_story_words": _count("shares {} words with the story"),
    "says_title": lambda value: (
        "no longer word" if value < 0 else f"shares {100 * value:.0f} % of its words with the title"
    ),
    "twins": _count("stands {} times on the page"),
    "taken_above": _far("the nearest junk above is {} lines away", "no junk near above"),
    "taken_below": _far("the nearest junk below is {} lines away", "no junk near below"),
    "taken_above_group": _named("the nearest junk above is {}"),
    "taken_below_group": _named("the nearest junk below is {}"),
    "prose_above": _far("the nearest prose above is {} lines away", "no prose near above"),
    "prose_below": _far("the nearest prose below is {} lines away", "no prose near below"),
    "prose_near": _count("{} of the six lines around it are prose"),
    "taken_near": _count("{} of the six lines around it are junk"),
    "taken_wide": _count("{} of the sixteen lines around it are junk"),
    "label_near": _amount("label-like words around it, {} on average"),
    "words_near": _amount("lines of {} words around it"),
    "alike_near": _count("{} lines beside it are shaped alike"),
    "run_length": _count("in a run of {} lines of one sort"),
    "run_place": _share("{} down its run of lines"),
    "run_taken": _share("{} of its run of lines is junk"),
    "run_words": _amount("in a run of lines of {} words"),
    "run_stops": _share("{} of its run of lines end with a full stop"),
    "block_above": _yes("below a heading of other stories", "below no heading of other stories"),
    "witnesses": _count("{} links or furniture between it and the prose above"),
    "listed": _count("{} lines after the last prose, link or furniture"),
    "introduced": _yes("in a list that a colon opens", "in no list that a colon opens"),
    "place": _share("{} down the page"),
    "from_top": _count("line {} from the top"),
    "from_end": _count("line {} from the end"),
    "prose_before": _count("{} paragraphs of prose above"),
    "prose_after": _count("{} paragraphs of prose below"),
    "body_inside": _yes("inside the body of the story", "outside the body of the story"),
    "body_before": _count("{} lines before the body of the story"),
    "body_after": _count("{} lines after the body of the story"),
    "body_share": _share("{} of the prose of the page is in one body"),
    "page_lines": _count("on a page of {} lines"),
    "page_prose": _share("on a page of which {} of the lines are prose"),
    "page_taken": _share("on a page of which {} of the lines are junk by rules"),
    "page_words": _amount("on a page with lines of {} words"),
    "after_title": _count("{} lines from the title"),
}


def say(name: str, value: float) -> str:
    """A measure and its value in plain words."""
    if name[-2:] in _WHERE:
        where, name = _WHERE[name[-2:]], name[:-2]
        if value < 0 and name != "label_mean":
            return f"{where}: nothing, or not the like"
        if name == "taken":
            return f"{where}: {_GROUPS[int(value)]}"
        return f"{where}: {_SAID[name](value)}"
    return _SAID[name](value)
