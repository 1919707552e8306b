"""How well the judge does on lines that are labelled.

A file has one page a line, as JSON, gzipped or not, with `lines`, `labels` (`LABELS`; only `keep` and `junk` count),
and optionally `outlet`, `view`, `title`, `lang` and `id`.
"""

from __future__ import annotations

import hashlib
import json
from codecs import BOM_UTF8
from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import chain, repeat
from pathlib import Path
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from ..house_style import NO_STYLE, HouseStyle, did_you_mean
from ..judge import judge, see
from ..readers.files import Unreadable, open_bytes
from ..records import Kind

Part = Literal["tuned", "held-out", "all"]

LABELS = ("keep", "junk", "title", "partial", "opt", "amb", "nul")
"""What a line can be labelled: news, junk, the title, junk and news in one line, optional, ambiguous, nothing."""

_HELD_OUT = 3


@dataclass(frozen=True, slots=True)
class LabelledPage:
    """The lines of one page with the label of each."""

    outlet: str
    view: str
    lines: tuple[str, ...]
    labels: tuple[str, ...]
    title: str | None = None
    language: str | None = None
    page_id: str = ""
    """The id that the file gives it, else its place: `labelled.jsonl:3`."""

    @property
    def text(self) -> str:
        """The page as it is judged: its lines, joined by line breaks."""
        return "\n".join(self.lines)


@dataclass(frozen=True, slots=True)
class JudgedLine:
    """A labelled line and what the judge said of it: the rule that took it, or None where it was kept."""

    page: LabelledPage
    number: int
    rule_id: str | None
    kind: Kind | None
    characters_removed: int

    @property
    def text(self) -> str:
        return self.page.lines[self.number]

    @property
    def label(self) -> str:
        return self.page.labels[self.number]


@dataclass(slots=True)
class LineScores:
    """Counts over labelled lines; a line is taken when at least half of its characters are."""

    junk: int = 0
    junk_taken: int = 0
    good: int = 0
    good_taken: int = 0
    good_characters: int = 0
    good_characters_removed: int = 0
    wrong: list[JudgedLine] = field(default_factory=list)
    missed: list[JudgedLine] = field(default_factory=list)
    by_rule: dict[str, Counter[str]] = field(default_factory=dict)
    by_kind: dict[str, Counter[str]] = field(default_factory=dict)
    pages: int = 0

    @property
    def recall(self) -> float:
        """Share of the junk lines that was taken."""
        return self.junk_taken / self.junk if self.junk else 0.0

    @property
    def loss(self) -> float:
        """Share of the good lines that was taken."""
        return self.good_taken / self.good if self.good else 0.0

    @property
    def character_loss(self) -> float:
        """Share of the characters of good lines that was removed."""
        return self.good_characters_removed / self.good_characters if self.good_characters else 0.0

    @property
    def f1(self) -> float:
        """Of taking junk: precision is over the labelled lines that were taken."""
        taken = self.junk_taken + self.good_taken
        return 2 * self.junk_taken / (taken + self.junk) if taken + self.junk else 0.0

    def add(self, line: JudgedLine) -> None:
        taken = 2 * line.characters_removed >= max(1, len(line.text.strip()))
        if line.rule_id is not None:
            self.by_rule.setdefault(line.rule_id, Counter())[line.label] += 1
            self.by_kind.setdefault(line.kind or "", Counter())[line.label] += 1
        if line.label == "junk":
            self.junk += 1
            self.junk_taken += taken
            if not taken:
                self.missed.append(line)
        elif line.label == "keep":
            self.good += 1
            self.good_taken += taken
            self.good_characters += len(line.text)
            self.good_characters_removed += line.characters_removed
            if line.characters_removed:
                self.wrong.append(line)


def is_held_out(outlet: str) -> bool:
    """Whether an outlet is of the third, by hash of its name, that rules must never be tuned on."""
    return int(hashlib.sha256(outlet.encode()).hexdigest(), 16) % _HELD_OUT == 0


def read_labelled(files: Iterable[Path], part: Part = "all", view: str | None = None) -> Iterator[LabelledPage]:
    """The pages of labelled files. Raises ValueError, naming file and line, where one is not of the form.

    A file may be gzipped and begin with a byte order mark; blank lines are passed over. Raises ValueError too where no
    page is of this part and view.
    """
    views: set[str] = set()
    pages = chosen = 0
    files = list(files)
    for file in files:
        for number, line in _lines_of(file):
            try:
                page = _labelled_page(json.loads(line), f"{file.name}:{number}")
            except (TypeError, ValueError) as error:
                raise ValueError(f"{file}, line {number}: not a page with `lines` and `labels` ({error})") from error
            pages += 1
            views.add(page.view)
            if view in (None, page.view) and _belongs(page.outlet, part):
                chosen += 1
                yield page
    if not pages:
        raise ValueError(f"there is no page in {', '.join(map(str, files))}")
    if view is not None and view not in views:
        raise ValueError(f"no page is of the view {view!r}; {did_you_mean(view, views)}")
    if not chosen:
        raise ValueError(f"no page is of an outlet that is {part}" + (f", and of the view {view!r}" if view else ""))


def _lines_of(file: Path) -> Iterator[tuple[int, bytes]]:
    """The lines that are not blank, with their numbers from 1."""
    try:
        with open_bytes(file) as data:
            for number, line in enumerate(data, start=1):
                line = line.removeprefix(BOM_UTF8) if number == 1 else line
                if line.strip():
                    yield number, line
    except Unreadable as error:
        raise ValueError(f"{file}: {error}") from error


def judge_page(
    page: LabelledPage, repeated: Collection[int] = frozenset(), house: HouseStyle = NO_STYLE
) -> list[JudgedLine]:
    """Judge the lines of a page, joined by line breaks, and say of each what was taken of it.

    `repeated` are the starts of the lines that the outlet repeats (`judge`); `house` decides as in a run.
    """
    text = page.text
    book = house.for_outlet(page.outlet)
    findings = judge(text, title=page.title, book=book, repeated=repeated, level=house.level).findings
    judged = []
    start = at = 0
    for number, line in enumerate(page.lines):
        end = start + len(line)
        removed = 0
        by = None
        while at < len(findings) and findings[at].end <= start:
            at += 1
        for finding in findings[at:]:
            if finding.start >= end:
                break
            if finding.verdict == "junk":
                cut = text[max(start, finding.start) : min(end, finding.end)].strip()
                removed += len(cut)
                by = finding if cut else by
        judged.append(JudgedLine(page, number, by.rule_id if by else None, by.kind if by else None, removed))
        start = end + 1
    return judged


def score_lines(
    pages: Iterable[LabelledPage], repeated: Iterable[Collection[int]] = (), house: HouseStyle = NO_STYLE
) -> LineScores:
    """Judge every page and count. `repeated` says for each page where it has lines that its outlet repeats."""
    scores = LineScores()
    for page, starts in zip(pages, chain(repeated, repeat(frozenset[int]())), strict=False):
        scores.pages += 1
        for line in judge_page(page, starts, house):
            scores.add(line)
    return scores


BEYOND = (0.001, 0.0022, 0.005, 0.01, 0.02, 0.042)
"""Shares of the good lines that the line model may take beyond what the rules took: where its curve is read."""


@dataclass(frozen=True, slots=True)
class CurvePoint:
    """Recall and loss of rules and line model together, where the model takes all lines that score above `bar`.

    `beyond` is the share of good lines that the model may take; `bar` is in log-odds, and `loss`, `character_loss`
    (both with what the rules took) and `recall` are shares.
    """

    beyond: float
    bar: float
    recall: float
    loss: float
    character_loss: float


def read_curve(
    junk: NDArray[np.bool_],
    good: NDArray[np.bool_],
    by_rules: NDArray[np.bool_],
    scores: NDArray[np.float32],
    characters: NDArray[np.int64],
    beyond: Iterable[float] = BEYOND,
) -> list[CurvePoint]:
    """The curve of a model over labelled lines: one element a line in each array. A score of -inf is never taken."""
    descending = np.sort(scores[good & ~by_rules])[::-1]
    points = []
    for share in beyond:
        allowed = min(int(share * good.sum()), len(descending) - 1)
        bar = float(descending[allowed]) if allowed >= 0 else float("-inf")
        taken = by_rules | (scores > bar)
        points.append(
            CurvePoint(
                share,
                bar,
                recall=float((taken & junk).sum() / max(1, junk.sum())),
                loss=float((taken & good).sum() / max(1, good.sum())),
                character_loss=float(characters[taken & good].sum() / max(1, characters[good].sum())),
            )
        )
    return points


def model_curve(pages: Iterable[LabelledPage], house: HouseStyle = NO_STYLE) -> list[CurvePoint]:
    """Recall against loss of the shipped line model over labelled pages, whatever the bars of the levels."""
    from ..line_measures import measure
    from ..line_model import has_story, line_model

    columns: list[tuple[bool, bool, bool, float, int]] = []
    for page in pages:
        seen = see(page.text, title=page.title, book=house.for_outlet(page.outlet))
        table = measure(seen)
        scores = line_model().scores(table)
        if not has_story(table, seen.groups == 0):
            scores[:] = -np.inf
        if seen.headline >= 0:
            scores[seen.headline] = -np.inf
        starts = np.cumsum([0, *(len(line) + 1 for line in page.lines)])
        numbers = np.searchsorted(starts, seen.starts, side="right") - 1
        for number, group, score in zip(numbers, seen.groups, scores, strict=True):
            label = page.labels[number]
            columns.append((label == "junk", label == "keep", group > 0, float(score), len(page.lines[number])))
    if not columns:
        return []
    junk, good, by_rules, all_scores, characters = (np.array(column) for column in zip(*columns, strict=True))
    return read_curve(junk, good, by_rules, all_scores.astype(np.float32), characters)


def _labelled_page(said: object, place: str) -> LabelledPage:
    """The page that a line of a file describes. Raises ValueError, saying what is wrong with it."""
    if not isinstance(said, dict):
        raise ValueError("it is no object with fields")
    lines, labels = (_texts(said, name) for name in ("lines", "labels"))
    if len(lines) != len(labels):
        raise ValueError(f"`lines` and `labels` must be of one length, and have {len(lines)} and {len(labels)}")
    for number, label in enumerate(labels, start=1):
        if label not in LABELS:
            raise ValueError(f"label {number} is {label!r}; {did_you_mean(label, LABELS)}")
    optional: dict[str, str | None] = {}
    for name in ("outlet", "view", "title", "lang", "id"):
        value = said.get(name)
        if value is not None and not isinstance(value, str):
            raise ValueError(f"`{name}` must be a text, not {value!r}")
        optional[name] = value or None
    return LabelledPage(
        outlet=optional["outlet"] or "unknown",
        view=optional["view"] or "lines",
        lines=lines,
        labels=labels,
        title=optional["title"],
        language=optional["lang"],
        page_id=optional["id"] or place,
    )


def _texts(said: dict[str, object], name: str) -> tuple[str, ...]:
    values = said.get(name)
    if not isinstance(values, list):
        raise ValueError(f"it has no list `{name}`" if values is None else f"`{name}` must be a list, not {values!r}")
    for number, value in enumerate(values, start=1):
        if not isinstance(value, str):
            raise ValueError(f"`{name}` must hold texts; number {number} is {value!r}")
    return tuple(values)


def _belongs(outlet: str, part: Part) -> bool:
    return part == "all" or is_held_out(outlet) == (part == "held-out")
