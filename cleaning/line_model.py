"""The undecided rest: how likely it is that a line which no rule took is junk, and why.

The rules speak first. What they leave is measured (`line_measures`), and boosted trees, shipped as plain numbers in
`line_model.json`, add up to a score between 0 and 1. Each measure's part in a score can be told (the change of the
expected score along the path through each tree: Saabas, 2014), so that each verdict has its reasons.
`benchmarks/train_line_model.py` makes the numbers; `docs/line_model.md` says how good they are.
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files
from typing import Any

import numpy as np
from numba import njit
from numpy.typing import NDArray

from .line_measures import ABOUT, FAR, FURNITURE, LINKS, MEASURES, Matrix, SeenPage, measure
from .records import Kind, Level

_REASONS = 3
STORY_WORDS = 80
_EDGE = 0.2
_PROSE, _WORDS, _DIGITS = map(MEASURES.index, ("prose", "words", "digits"))
_INSIDE, _ABOVE = map(MEASURES.index, ("body_inside", "prose_share_before"))
_ABOUT_KINDS = frozenset(("byline", "caption", "credit", "date", "dateline", "note", "source", "subtitle", "weather"))


@dataclass(frozen=True, slots=True)
class Scored:
    """The score of one line, 0 (surely news) to 1 (surely junk), and its strongest reasons in plain words."""

    score: float
    reasons: tuple[str, ...]

    def __str__(self) -> str:
        return f"score {self.score:.2f}: {'; '.join(self.reasons)}"


@dataclass(frozen=True, slots=True)
class Bar:
    """From which log-odds a line is taken; prose of more than `longest_prose` words never is.

    Without `inside_story` nothing is taken in the body of the story, nor where a fifth of the page's prose stands above
    and a fifth below: there stand the story's own lists; nor a number alone, which may be of a table.
    """

    least: float
    longest_prose: int
    inside_story: bool


@dataclass(frozen=True, slots=True)
class Trees:
    """Boosted trees, node after node. A leaf has no measure (-1); `value` is the mean score below a node."""

    roots: NDArray[np.int32]
    measure: NDArray[np.int16]
    threshold: NDArray[np.float32]
    left: NDArray[np.int32]
    right: NDArray[np.int32]
    value: NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class LineModel:
    """Trees, and the bar of each level."""

    trees: Trees
    bars: Mapping[str, Bar]

    def scores(self, table: Matrix) -> NDArray[np.float32]:
        """The log-odds of each row of measures: above 0 is rather junk."""
        trees = self.trees
        scores: NDArray[np.float32] = _add_up(
            trees.roots, trees.measure, trees.threshold, trees.left, trees.right, trees.value, table
        )
        return scores

    def takes(self, page: SeenPage, level: Level) -> dict[int, Scored]:
        """The lines that are junk at this level, by their number; never the title, and nothing where no story is."""
        if not len(page.starts):
            return {}
        table = measure(page)
        # Most lines may not be taken whatever their score is.
        asked = self._may_take(page, table, level)
        scores = np.full(len(table), -np.inf, np.float32)
        scores[asked] = self.scores(table[asked])
        chosen = np.flatnonzero(self.takes_rows(page, table, scores, level))
        return {int(number): self.explain(table[number]) for number in chosen}

    def holds_for_news(self, page: SeenPage, numbers: Sequence[int]) -> list[int]:
        """Which of these lines, in rising order, are news to the trees: had none been taken, the log-odds of a run of
        neighbours would be below 0 on average. A list stays or goes as a whole.
        """
        groups = page.groups.copy()
        groups[numbers] = 0
        table = measure(replace(page, groups=groups))
        runs = np.split(np.asarray(numbers), np.flatnonzero(np.diff(numbers) > 1) + 1)
        return [int(number) for run in runs if self.scores(table[run]).mean() < 0 for number in run]

    def takes_rows(self, page: SeenPage, table: Matrix, scores: NDArray[np.float32], level: Level) -> NDArray[np.bool_]:
        """Which lines are taken, for measures and scores that are known already.

        None where the prose that would be left is no story: there the story may be the list that looks like a menu.
        """
        chosen = self._may_take(page, table, level) & (scores >= self.bars[level].least)
        if not has_story(table, (page.groups == 0) & ~chosen):
            chosen[:] = False
        return chosen

    def _may_take(self, page: SeenPage, table: Matrix, level: Level) -> NDArray[np.bool_]:
        bar = self.bars[level]
        is_prose = table[:, _PROSE] > 0
        may: NDArray[np.bool_] = (page.groups == 0) & ~(is_prose & (table[:, _WORDS] > bar.longest_prose))
        if not bar.inside_story:
            above = table[:, _ABOVE]
            may &= (table[:, _INSIDE] == 0) & ((above < _EDGE) | (above > 1 - _EDGE)) & (table[:, _DIGITS] < 1)
        if page.headline >= 0:
            may[page.headline] = False
        return may

    def explain(self, row: NDArray[np.float32]) -> Scored:
        """The score of one row and the measures that raised it most; of measures that say the same, the strongest."""
        trees = self.trees
        parts = _split_up(trees.roots, trees.measure, trees.threshold, trees.left, trees.right, trees.value, row)
        total = float(parts[-1])
        strongest: dict[str, int] = {}
        for column in np.argsort(-parts[:-1], kind="stable"):
            if parts[column] <= 0 or len(strongest) == _REASONS:
                break
            strongest.setdefault(say(MEASURES[column], float(row[column])), int(column))
        return Scored(1 / (1 + math.exp(-total)), tuple(strongest))


def has_story(table: Matrix, left: NDArray[np.bool_]) -> bool:
    """Whether the lines that are `left` hold prose enough to be a story."""
    return bool(table[left & (table[:, _PROSE] > 0), _WORDS].sum() >= STORY_WORDS)


def group_of(kind: Kind | None) -> int:
    """What a line is to the model: 0 nothing, 1 about the article, 2 an ad, 3 links to other stories, 4 furniture."""
    if kind is None:
        return 0
    if kind in _ABOUT_KINDS:
        return ABOUT
    return {"ad": 2, "related": LINKS}.get(kind, FURNITURE)


@njit(cache=True)
def _add_up(roots, measures, thresholds, left, right, value, table):  # type: ignore[no-untyped-def]
    scores = np.zeros(len(table), np.float32)
    for row in range(len(table)):
        total = 0.0
        for root in roots:
            node = root
            while measures[node] >= 0:
                node = left[node] if table[row, measures[node]] <= thresholds[node] else right[node]
            total += value[node]
        scores[row] = total
    return scores


@njit(cache=True)
def _split_up(roots, measures, thresholds, left, right, value, row):  # type: ignore[no-untyped-def]
    """What each measure added to the score of a row; the last element is the score."""
    parts = np.zeros(len(row) + 1, np.float32)
    for root in roots:
        node = root
        while measures[node] >= 0:
            then = left[node] if row[measures[node]] <= thresholds[node] else right[node]
            parts[measures[node]] += value[then] - value[node]
            node = then
        parts[-1] += value[node]
    return parts


def model_of(said: Mapping[str, Any]) -> LineModel:
    """The model that a parsed file describes. Raises ValueError where it was made for other measures."""
    if tuple(said["measures"]) != MEASURES:
        raise ValueError("line_model.json was made for other measures; train it anew: benchmarks/train_line_model.py")
    columns: dict[str, list[Any]] = {name: [] for name in ("measure", "threshold", "left", "right", "value")}
    roots = []
    for tree in said["trees"]:
        first = len(columns["value"])
        roots.append(first)
        for name in ("measure", "threshold", "value"):
            columns[name] += tree[name]
        for name in ("left", "right"):
            columns[name] += [first + child for child in tree[name]]
    types = {"measure": np.int16, "threshold": np.float32, "left": np.int32, "right": np.int32, "value": np.float32}
    arrays = {name: np.array(values, types[name]) for name, values in columns.items()}
    bars = {level: Bar(**bar) for level, bar in said["bars"].items()}
    return LineModel(Trees(np.array(roots, np.int32), **arrays), bars)


@cache
def line_model() -> LineModel:
    """The model that is shipped."""
    return model_of(json.loads(files("cleaning").joinpath("line_model.json").read_text(encoding="utf-8")))


_GROUPS = ("nothing that rules know", "a line about the article", "an ad", "a link to other stories", "page furniture")


def _yes(yes: str, no: str) -> Callable[[float], str]:
    return lambda value: yes if value > 0 else no


def _count(text: str) -> Callable[[float], str]:
    return lambda value: text.format(f"{value:.0f}")


def _share(text: str) -> Callable[[float], str]:
    return lambda value: text.format(f"{100 * value:.0f} %")


def _part(text: str, none: str) -> Callable[[float], str]:
    return lambda value: none if value < 0 else text.format(f"{100 * value:.0f} %")


def _amount(text: str) -> Callable[[float], str]:
    return lambda value: text.format(f"{value:.1f}")


def _named(text: str) -> Callable[[float], str]:
    return lambda value: text.format(_GROUPS[int(value)])


def _far(near: str, none: str) -> Callable[[float], str]:
    return lambda value: none if value >= FAR else near.format(f"{value:.0f}")


_SAID: dict[str, Callable[[float], str]] = {
    "words": _count("{} words"),
    "characters": _count("{} characters"),
    "word_length": _amount("words of {} letters on average"),
    "capitals": _share("{} of its words start with a capital"),
    "shouted": _share("{} of its words are all capitals"),
    "digits": _share("{} of its characters are digits"),
    "numbers": _count("{} numbers in it"),
    "year": _yes("names a year", "names no year"),
    "ends_stop": _yes("ends with a full stop", "no full stop at its end"),
    "ends_asking": _yes("ends with a question or exclamation mark", "no question mark at its end"),
    "ends_colon": _yes("ends with a colon", "no colon at its end"),
    "ends_open": _yes("breaks off with an ellipsis", "does not break off"),
    "starts_small": _yes("starts with a small letter", "does not start with a small letter"),
    "starts_digit": _yes("starts with a digit", "does not start with a digit"),
    "starts_mark": _yes("starts with a mark", "starts with a letter, a digit or a quotation mark"),
    "commas": _count("{} commas"),
    "quotes": _count("{} quotation marks"),
    "bars": _count("{} bars, slashes and bullets"),
    "brackets": _count("{} brackets"),
    "odd_marks": _count("{} marks that are rare in prose"),
    "address": _yes("holds an address, a handle or a hashtag", "holds no address"),
    "money": _yes("holds a price or a percentage", "holds no price"),
    "short_words": _share("{} of its words are short ones"),
    "breaks": _count("{} ends of sentences inside"),
    "unspaced": _yes("in a script without spaces", "in a script with spaces"),
    "prose": _yes("reads like prose", "does not read like prose"),
    "says_prose": _part("{} of its words are words of the story", "no words"),
    "says_prose_long": _part("{} of its longer words are words of the story", "no longer word"),
    "long_words_said": _count("shares {} longer words with the story"),
    "says_rest": _part("{} of its longer words stand in other short lines too", "no longer word"),
    "says_title": _part("{} of its longer words are in the title", "no title to compare with"),
    "twins": _count("stands {} times on the page"),
    "could_be": _named("its words would fit {}"),
    "cut": _share("a rule cuts {} of it"),
    "taken_above": _far("the nearest junk above is {} lines away", "no junk near above"),
    "taken_below": _far("the nearest junk below is {} lines away", "no junk near below"),
    "group_above": _named("the nearest junk above is {}"),
    "group_below": _named("the nearest junk below is {}"),
    "prose_above": _far("the nearest prose above is {} lines away", "no prose near above"),
    "prose_below": _far("the nearest prose below is {} lines away", "no prose near below"),
    "prose_wide": _share("{} of the 8 lines around it are prose"),
    "taken_wide": _share("{} of the 8 lines around it are junk by rules"),
    "words_wide": _amount("the 8 lines around it have {} words"),
    "stops_wide": _share("{} of the 8 lines around it end with a full stop"),
    "prose_far": _share("{} of the 24 lines around it are prose"),
    "taken_far": _share("{} of the 24 lines around it are junk by rules"),
    "words_far": _amount("the 24 lines around it have {} words"),
    "alike": _count("{} lines beside it are shaped alike"),
    "alike_wide": _part("{} of the lines near it are shaped alike", "no line like it near"),
    "run_lines": _count("in a run of {} lines of one sort"),
    "run_place": _share("{} down its run of lines"),
    "run_taken": _share("{} of its run of lines is junk by rules"),
    "run_words": _amount("in a run of lines of {} words"),
    "run_stops": _share("{} of its run of lines end with a full stop"),
    "run_says": _part("its run of lines shares {} of its longer words with the story", "its run has no longer word"),
    "colon_above": _far("{} lines below a colon", "below no colon"),
    "block_above": _yes("below a heading of other stories", "below no heading of other stories"),
    "witness_above": _count("{} links or furniture between it and the prose above"),
    "witness_below": _count("{} links or furniture between it and the prose below"),
    "listed_above": _count("{} lines below the last prose, link or furniture"),
    "listed_below": _count("{} lines above the next prose, link or furniture"),
    "run_left": _count("{} lines of its run are junk by no rule"),
    "run_witness": _share("{} of its run of lines are links or furniture"),
    "prose_above_colon": _yes("in a list that a colon opens", "in no list that a colon opens"),
    "place": _share("{} down the page"),
    "from_top": _count("line {} from the top"),
    "from_end": _count("line {} from the end"),
    "prose_before": _count("{} paragraphs of prose above"),
    "prose_after": _count("{} paragraphs of prose below"),
    "prose_share_before": _share("{} of the prose of the page is above it"),
    "body_inside": _yes("inside the body of the story", "outside the body of the story"),
    "body_before": _count("{} lines before the body of the story"),
    "body_after": _count("{} lines after the body of the story"),
    "body_share": _share("{} of the prose of the page is in one body"),
    "page_lines": _count("on a page of {} lines"),
    "page_prose": _share("on a page of which {} of the lines are prose"),
    "page_taken": _share("on a page of which {} of the lines are junk by rules"),
    "page_words": _amount("on a page with lines of {} words"),
    "after_title": _count("{} lines from the title"),
    "title_number": _yes("below a title with a number", "below a title without a number"),
    "unprosed": _amount("on a page with {} other lines to a paragraph"),
}
_WHERE = {
    "-3": "three lines above",
    "-2": "two lines above",
    "-1": "the line above",
    "+1": "the line below",
    "+2": "two lines below",
    "+3": "three lines below",
}


def say(name: str, value: float) -> str:
    """A measure and its value in plain words."""
    if name[-2:] not in _WHERE:
        return _SAID[name](value)
    where, name = _WHERE[name[-2:]], name[:-2]
    if value < 0:
        return f"{where}: nothing, or nothing to compare"
    if name == "taken":
        return f"{where}: {_GROUPS[int(value)]}"
    return f"{where}: {_SAID[name](value)}"


def in_words() -> Sequence[str]:
    """The measures that `say` knows, whatever their offset."""
    return tuple(_SAID)
