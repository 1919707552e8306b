"""Pages to train the line model on: labelled ones, and variants of them that real pages have too seldom.

Most of what a line model gets wrong are lists that belong to a story (award winners, results, dates of a tour, features
of a product, questions and answers). A few hundred labelled pages hold a handful of them, each unlike the others, so
that a model learns that runs of short lines are junk. Here lists are made of what the prose of other pages says, and
put into stories; so are crossheads and the dates of a chronicle. Scrapes also differ in how much the rules know of
their furniture, and in how much of the page they hold: some takes of the rules are forgotten, and whole pages
are cut to the surroundings of the story.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Literal

import numpy as np

from cleaning.evaluation.labelled_lines import LabelledPage
from cleaning.judge import see
from cleaning.line_measures import ABOUT, ADS, SeenPage
from cleaning.prose import count_words, reads_like_prose

Variant = Literal["as it is", "with a list", "with crossheads", "fewer rules", "cut"]


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a page in training: its text, what the rules made of it (`SeenPage`), and its label."""

    text: str
    label: str
    group: int = 0
    could_be: int = 0
    cut: float = 0.0
    headline: bool = False
    made: bool = False

    @property
    def good_prose(self) -> bool:
        return self.label == "keep" and not self.group and reads_like_prose(self.text, count_words(self.text))


@dataclass(frozen=True, slots=True)
class TrainingPage:
    """A page in training, or a variant of one."""

    outlet: str
    view: str
    title: str | None
    language: str | None
    lines: tuple[Line, ...]
    variant: Variant = "as it is"

    def seen(self) -> SeenPage:
        lengths = [len(line.text) for line in self.lines]
        starts = np.cumsum([0, *(length + 1 for length in lengths)])[:-1].astype(np.int64)
        return SeenPage(
            text="\n".join(line.text for line in self.lines),
            starts=starts,
            ends=starts + np.array(lengths, np.int64),
            groups=np.array([line.group for line in self.lines], np.int8),
            could_be=np.array([line.could_be for line in self.lines], np.int8),
            cut=np.array([line.cut for line in self.lines], np.float32),
            headline=next((number for number, line in enumerate(self.lines) if line.headline), -1),
            title=self.title,
        )


def training_page(page: LabelledPage) -> TrainingPage:
    """A labelled page with what the rules made of its lines."""
    seen = see(page.text, title=page.title)
    breaks = np.cumsum([0, *(len(line) + 1 for line in page.lines)])
    numbers = np.searchsorted(breaks, seen.starts, side="right") - 1
    lines = tuple(
        Line(
            text=page.text[seen.starts[at] : seen.ends[at]],
            label=page.labels[number],
            group=int(seen.groups[at]),
            could_be=int(seen.could_be[at]),
            cut=float(seen.cut[at]),
            headline=at == seen.headline,
        )
        for at, number in enumerate(numbers)
    )
    return TrainingPage(page.outlet, page.view, page.title, page.language, lines)


_UNSPACED = re.compile("[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0eff]")
_NAME = re.compile(r"(?<![.!?:] )(?<!^)\b[^\W\d_a-z]\w+(?: [^\W\d_a-z][\w'-]+){0,3}")
_CLAUSE = re.compile(r"[,;:.、。()!?]")
_MONTHS = ("March", "Jan.", "october", "März", "Juli", "mai", "septembre", "enero", "de mayo", "марта")
_LENGTHS = (4, 6, 8, 10, 15, 20, 30, 50, 80)
_MOST = 100


class ListMaker:
    """Lists as stories have them, made of the prose of `story` and, mostly, of `others`."""

    def __init__(self, chance: random.Random, story: Sequence[str], others: Sequence[str]) -> None:
        self._chance = chance
        self._story = story
        self._others = others if len(others) >= 20 else story

    def make(self) -> list[str]:
        """The lines of one list of a kind chosen at random."""
        kinds = (
            self._names,
            self._groups,
            self._fragments,
            self._headlines,
            self._questions,
            self._results,
            self._dates,
            self._products,
            self._numbered,
            self._quoted,
        )
        lines = self._chance.choice(kinds)(self._chance.choice(_LENGTHS))
        return [line for line in lines if line.strip()][:_MOST]

    def names(self, count: int) -> list[str]:
        texts = self._story if self._chance.random() < 0.3 else self._others
        found: list[str] = []
        for _ in range(8 * count):
            text = self._chance.choice(texts)
            unspaced = _UNSPACED.search(text) is not None
            parts = re.split(r"[、。「」,\s]", text) if unspaced else _NAME.findall(text)
            parts = [part for part in parts if (2 <= len(part) <= 14 if unspaced else part[0].isupper())]
            if parts:
                found.append(self._chance.choice(parts))
            if len(found) == count:
                break
        return found or ["A"]

    def clauses(self, count: int, least: int = 3, most: int = 14) -> list[str]:
        found: list[str] = []
        for _ in range(8 * count):
            parts = [part.strip(" '\"") for part in _CLAUSE.split(self._chance.choice(self._others))]
            parts = [part for part in parts if least <= count_words(part) <= most]
            if parts:
                part = self._chance.choice(parts)
                found.append(part[0].upper() + part[1:] if self._chance.random() < 0.7 else part)
            if len(found) == count:
                break
        return found or ["A"]

    def crosshead(self) -> str:
        """A line that heads a few paragraphs: a phrase, a question, a name, a number, a date."""
        day, year = self._number(1, 28), self._number(1990, 2026)
        month = self._chance.choice(_MONTHS)
        name, phrase = self.names(1)[0], self.clauses(1, 2, 8)[0]
        return self._chance.choice(
            (
                phrase,
                f"{phrase}?",
                f"“{phrase}”",
                name,
                f"{self._number(1, 20)}. {phrase}",
                f"{day} {month} {year}",
                f"{month} {day}",
                f"{day}.{self._number(1, 12)}.{year}",
                f"{name} {day} {month} {year}",
                f"{self._number(6, 23)}:{self._number(10, 59)} {phrase}",
            )
        )

    def _number(self, least: int, most: int) -> int:
        return self._chance.randint(least, most)

    def _names(self, count: int) -> list[str]:
        return self.names(count)

    def _groups(self, count: int) -> list[str]:
        ending = self._chance.choice(("", " - WINNER", f" ({self._number(1, 99)})", f" {self._number(1, 99)}"))
        lines: list[str] = []
        while len(lines) < count:
            lines += self.names(1)
            for name in self.names(self._number(3, 9)):
                lines.append(name + (ending if self._chance.random() < 0.3 else ""))
        return lines

    def _fragments(self, count: int) -> list[str]:
        return self.clauses(count)

    def _headlines(self, count: int) -> list[str]:
        return self.clauses(count, 6, 16)

    def _questions(self, count: int) -> list[str]:
        ask, answer = self._chance.choice((("Q: ", "A: "), ("", "")))
        lines: list[str] = []
        for clause in self.clauses(count // 2 + 1):
            lines += [f"{ask}{clause}?", answer + self.clauses(1, 1, 12)[0]]
        return lines

    def _results(self, count: int) -> list[str]:
        form = self._chance.choice(("{0} {2}-{3} {1}", "{0} {2}:{3} {1}", "{0} - {2}.{3} {1}"))
        pairs = zip(self.names(count), self.names(count), strict=False)
        return [form.format(one, other, self._number(0, 9), self._number(0, 99)) for one, other in pairs]

    def _dates(self, count: int) -> list[str]:
        between, after = self._chance.choice((":", ".", "/")), self._chance.choice((" - ", " ", ": "))
        pairs = zip(self.names(count), self.names(count), strict=False)
        return [f"{self._number(1, 28)}{between}{self._number(10, 59)}{after}{a}, {b}" for a, b in pairs]

    def _products(self, count: int) -> list[str]:
        price = self._chance.choice(("${}.99", "€{}", "£{}", "{} €"))
        buttons = self.clauses(2, 1, 4)
        lines: list[str] = []
        while len(lines) < count:
            lines += [*self.names(1), *self.clauses(self._number(2, 7)), price.format(self._number(5, 900)), *buttons]
        return lines

    def _numbered(self, count: int) -> list[str]:
        mark = self._chance.choice((".", ")", ""))
        lines = self.clauses(count) if self._chance.random() < 0.5 else self.names(count)
        return [f"{number}{mark} {line}" for number, line in enumerate(lines, start=1)]

    def _quoted(self, count: int) -> list[str]:
        return [
            f'{name}, "{clause}"' for name, clause in zip(self.names(count), self.clauses(count, 2, 5), strict=False)
        ]


def with_a_list(page: TrainingPage, chance: random.Random, others: Sequence[str]) -> TrainingPage | None:
    """The page with a list in its story; every second time the list ends the story, and little prose opens it."""
    lines = list(page.lines)
    good = [number for number, line in enumerate(lines) if line.good_prose]
    if len(good) < 3:
        return None
    listed = ListMaker(chance, [lines[number].text for number in good], others)
    if chance.random() < 0.5 and len(good) > 5:
        kept = chance.randint(2, min(7, len(good)))
        gone = set(range(good[kept - 1] + 1, good[-1] + 1)) if chance.random() < 0.5 else set(good[kept:])
        lines = [line for number, line in enumerate(lines) if number not in gone]
        at = good[kept - 1] + 1
    else:
        at = chance.choice(good[1:]) + 1
    new = [Line(text, "keep", made=True) for text in listed.make()]
    # Credits of pictures and slots of ads stand in stories, too.
    for text, group, most in (("(Getty Images)", ABOUT, 6), ("Advertisement", ADS, 1 + len(new) // 12)):
        if chance.random() < 0.3:
            for _ in range(chance.randint(1, most)):
                new.insert(chance.randint(1, len(new)), Line(text, "amb", group=group, made=True))
    if chance.random() < 0.4:
        lines[at - 1] = replace(lines[at - 1], text=lines[at - 1].text.rstrip(".。") + ":")
    if chance.random() < 0.3:
        new.insert(0, Line(listed.names(1)[0], "keep", made=True))
    lines[at:at] = new
    return replace(page, lines=tuple(lines), variant="with a list")


def with_crossheads(page: TrainingPage, chance: random.Random, others: Sequence[str]) -> TrainingPage | None:
    """The page with one to eight crossheads above paragraphs of its story."""
    good = [number for number, line in enumerate(page.lines) if line.good_prose]
    if len(good) < 4:
        return None
    maker = ListMaker(chance, [page.lines[number].text for number in good], others)
    headed = set(chance.sample(good[1:], chance.randint(1, min(8, len(good) - 1))))
    lines: list[Line] = []
    for number, line in enumerate(page.lines):
        if number in headed:
            lines.append(Line(maker.crosshead(), "keep", made=True))
        lines.append(line)
    return replace(page, lines=tuple(lines), variant="with crossheads")


def with_fewer_rules(page: TrainingPage, chance: random.Random, share: float = 0.3) -> TrainingPage:
    """The page as rules that know less would leave it."""
    lines = (
        replace(line, group=0, could_be=line.group, cut=0.0) if line.group and chance.random() < share else line
        for line in page.lines
    )
    return replace(page, lines=tuple(lines), variant="fewer rules")


def cut_to_the_story(page: TrainingPage, chance: random.Random) -> TrainingPage | None:
    """The story with some of what stands around it: between the container of the story and the whole page."""
    good = [number for number, line in enumerate(page.lines) if line.label == "keep"]
    if not good:
        return None
    first = max(0, good[0] - int(chance.expovariate(1 / 12)))
    last = good[-1] + 1 + int(chance.expovariate(1 / 15))
    return replace(page, lines=page.lines[first:last], variant="cut")


def variants(pages: Iterable[TrainingPage], seed: int) -> list[TrainingPage]:
    """Of each page two variants with a list, one with crossheads, one with fewer rules, one cut to the story."""
    pages = list(pages)
    chance = random.Random(seed)
    prose: dict[str | None, list[str]] = {}
    for page in pages:
        if page.view != "page":
            prose.setdefault(page.language, []).extend(line.text for line in page.lines if line.good_prose)
    made: list[TrainingPage | None] = []
    for page in pages:
        made += [with_a_list(page, chance, prose.get(page.language, [])) for _ in range(2)]
        made.append(with_crossheads(page, chance, prose.get(page.language, [])))
        made.append(with_fewer_rules(page, chance))
        if page.view == "page":
            made.append(cut_to_the_story(page, chance))
    return [page for page in made if page is not None]
