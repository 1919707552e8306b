"""Invented pages that show what a rule of evidence takes, for one line alone does not say what stands around it.

A page is written as a diff is, with one of `MARKS` before each of its lines, so that it looks the same in the source,
in the catalogue and in the terminal:

    ! Home
    - Tarnside voices
    ! Sport
      Town clock strikes thirteen for the third time
      …

`…` alone on a line is the story of the language (`stories`); where it stands more often, each has a part of it.
`@@ courier.example @@` begins a page of an outlet, for rules that look at several pages.
"""

from __future__ import annotations

import re
import textwrap
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Literal, NamedTuple

from ..records import Level
from .stories import LANGUAGES, STORIES, Language

Mark = Literal["-", "!", "+", " "]
MARKS: dict[Mark, str] = {
    "-": "is taken by the rule",
    "!": "is taken by another rule, and often the evidence",
    "+": "comes close and stays",
    " ": "stays",
}
"""What becomes of a line, by its mark."""

_STORY = "…"
_OUTLET = re.compile(r"@@ ([\w.-]+\.example) @@")
_SOME_OUTLET = "courier.example"


class ExampleLine(NamedTuple):
    """A line of an invented page, and what becomes of it."""

    mark: Mark
    text: str


class ExamplePage(NamedTuple):
    """An invented page of an outlet, with the story in its place."""

    outlet: str
    lines: tuple[ExampleLine, ...]


@dataclass(frozen=True)
class Example:
    """One page, or several, of whose lines a rule takes those marked `-` and no other, at a level.

    Raises ValueError, naming the line, for a text that is not as the head of this file says, and where no line is
    marked `-` or `+`.
    """

    language: Language
    shows: str = ""
    """What is to be seen, in a sentence, where the marks do not say it alone."""
    text: str = field(kw_only=True)
    level: Level = field(default="careful", kw_only=True)
    pages: tuple[ExamplePage, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        text = textwrap.dedent(self.text).strip("\n").rstrip()
        object.__setattr__(self, "text", text)
        object.__setattr__(self, "pages", tuple(_pages(text, STORIES[self.language])))
        if not self.marked("-") and not self.marked("+"):
            raise ValueError(f"an example marks no line with - or +:\n{text}")

    def title(self) -> str:
        """The language, the level where it is not the usual one, and what is to be seen."""
        of = LANGUAGES[self.language] + ("" if self.level == "careful" else f", at the level {self.level}")
        return f"{of}: {self.shows}" if self.shows else of

    def marked(self, mark: Mark) -> tuple[str, ...]:
        """The lines with a mark, each once."""
        return tuple(dict.fromkeys(line.text for page in self.pages for line in page.lines if line.mark == mark))


def _pages(text: str, story: tuple[str, ...]) -> list[ExamplePage]:
    written: list[tuple[str, list[ExampleLine]]] = []
    for number, line in enumerate(text.splitlines(), start=1):
        if heading := _OUTLET.fullmatch(line):
            written.append((heading.group(1), []))
        else:
            if not written:
                written.append((_SOME_OUTLET, []))
            written[-1][1].append(_line(number, line))
    return [ExamplePage(outlet, tuple(_with_story(lines, story))) for outlet, lines in written]


def _line(number: int, line: str) -> ExampleLine:
    mark, said = line[:1], line[2:]
    if mark not in MARKS or line[1:2] != " " or not said or said != said.strip():
        raise ValueError(
            f"line {number} of an example, {line!r}, must be one of {', '.join(map(repr, MARKS))}, a space and what "
            f"the page says there, or @@ an-outlet.example @@"
        )
    if said == _STORY and mark != " ":
        raise ValueError(f"line {number} of an example marks the story ({_STORY}), which stays")
    return ExampleLine(mark, said)


def _with_story(lines: list[ExampleLine], story: tuple[str, ...]) -> list[ExampleLine]:
    """The lines of a page with the paragraphs of the story, in as many parts as stand in it, for `…`."""
    parts = sum(line.text == _STORY for line in lines)
    cuts = pairwise(round(len(story) * part / parts) for part in range(parts + 1)) if parts else iter(())
    told: list[ExampleLine] = []
    for line in lines:
        if line.text == _STORY:
            start, end = next(cuts)
            told += [ExampleLine(" ", paragraph) for paragraph in story[start:end]]
        else:
            told.append(line)
    return told
