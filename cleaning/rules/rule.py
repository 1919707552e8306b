"""What a junk rule is: one small object with its reason, its place on the page and its examples.

Patterns are matched by RE2, which is linear in the length of the line whatever the pattern says. They see the line
folded by `fold`: typographic quotes, dashes and spaces become their plain forms, one character for one, so that
offsets hold. Patterns ignore case; write `(?-i:...)` where case matters.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

import re2

from ..records import Kind

_PLAIN = {
    "'": "‘’‚‛ʼ′`´",
    '"': "“”„‟″«»‹›＂",
    "-": "‐‑‒–—―−﹘－",
    " ": "\t\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000",
    ":": "：",
    "|": "｜│┃¦",
}
_FOLD = str.maketrans({strange: plain for plain, stranges in _PLAIN.items() for strange in stranges})


def fold(line: str) -> str:
    """The line with typographic quotes, dashes, bars and spaces made plain; every offset stays true."""
    return line.translate(_FOLD)


class Where(Enum):
    """Where on the page a rule holds. Prose is a line that reads like sentences and that no rule takes."""

    ANYWHERE = "anywhere"
    MASTHEAD = "before the title"
    HEAD = "before the first prose"
    LEAD = "at the start of the first prose"
    TAIL = "after the last prose, or as the last prose itself"
    EDGES = "before the first prose or after the last"


@dataclass(frozen=True, slots=True)
class Pattern:
    """What a line must say. `takes_line` is False for junk inside a line: then the match alone is junk.

    `opens_block` marks the heading of a block: the headlines below it are taken too, up to the first prose.
    `accepts` is a further test of the folded line, for what a regular expression says badly.
    """

    regex: str
    takes_line: bool = True
    opens_block: bool = False
    accepts: Callable[[str], bool] | None = None


# What may stand around a label that is alone on its line: "- Advertisement -", "[Anzeige]", "Tags:", "▼ Comments".
_AROUND_LABEL = r"[\s\-*•·|:.…()\[\]_=~#><+!\"'/▲▼►▶◀→←↑↓↗❯✉📷]*"


def whole_line(*alternatives: str) -> Pattern:
    """The line is one of these and nothing else but dashes, brackets, bullets and arrows around it."""
    return Pattern(rf"(?i)^{_AROUND_LABEL}(?:{'|'.join(alternatives)}){_AROUND_LABEL}$")


def line_that(*alternatives: str, accepts: Callable[[str], bool] | None = None) -> Pattern:
    """The whole line, from its first to its last character, is one of these."""
    return Pattern(rf"(?i)^(?:{'|'.join(alternatives)})$", accepts=accepts)


def line_starting(*alternatives: str) -> Pattern:
    """The line starts with one of these, and all of it goes."""
    return Pattern(rf"(?i)^[\s\-*•·|>\[(+▶►→📷✉]*(?:{'|'.join(alternatives)})")


def block_heading(*alternatives: str) -> Pattern:
    """A line that is alone the heading of a block, which takes the headlines below it."""
    return Pattern(rf"(?i)^{_AROUND_LABEL}(?:{'|'.join(alternatives)}){_AROUND_LABEL}$", opens_block=True)


def within_line(*alternatives: str) -> Pattern:
    """Junk glued into a good line: only what matches is cut, with the white space after it."""
    return Pattern(rf"(?i)(?:{'|'.join(alternatives)})\s*", takes_line=False)


@dataclass(frozen=True, slots=True)
class Rule:
    """One reason to remove something.

    `junk` and `keep` are its tests and its documentation: single lines or whole snippets (lines parted by newlines).
    They are judged at the place that `where` names, with invented prose around them. Everything in `junk` must be
    taken by this rule; in junk inside a line, the part to be cut stands in ⟦double brackets⟧. Nothing in `keep` may
    be taken by any rule. Named groups of the pattern (`authors`, `attributed_to`, `dateline`, `published_at`,
    `updated_at`) are read into the article's fields before the line is removed.
    """

    id: str
    why: str
    kind: Kind
    pattern: Pattern
    junk: tuple[str, ...]
    keep: tuple[str, ...]
    where: Where = Where.ANYWHERE


class RuleBook:
    """Rules compiled together, so that one pass over a line says which of them could apply.

    Raises ValueError on a pattern that RE2 does not take, on two rules of one id, and on an id whose pack name
    (the part before the slash) is missing.
    """

    def __init__(self, rules: tuple[Rule, ...]) -> None:
        options = re2.Options()
        options.max_mem = 256 << 20
        options.log_errors = False
        any_of = re2.Set.SearchSet(options)
        self.rules = rules
        self._compiled = []
        seen: set[str] = set()
        for rule in rules:
            if rule.id in seen or "/" not in rule.id:
                raise ValueError(f"rule id {rule.id!r} is not unique, or not of the form pack/name")
            seen.add(rule.id)
            try:
                self._compiled.append(re2.compile(rule.pattern.regex, options))
            except re2.error as error:
                raise ValueError(f"the pattern of rule {rule.id!r} is not a regular expression of RE2: {error}") from error
            any_of.Add(rule.pattern.regex)
        any_of.Compile()
        self._any_of = any_of

    def matches(self, folded_line: str) -> list[Match]:
        """The rules whose pattern holds for this line, in the order of the book, wherever the line stands."""
        found = []
        for index in sorted(self._any_of.Match(folded_line) or ()):
            rule = self.rules[index]
            if rule.pattern.accepts is not None and not rule.pattern.accepts(folded_line):
                continue
            hits = self._compiled[index].finditer(folded_line)
            if rule.pattern.takes_line:
                hit = next(hits)
                found.append(Match(rule, 0, len(folded_line), _named_groups(hit)))
            else:
                found.extend(Match(rule, hit.start(), hit.end(), _named_groups(hit)) for hit in hits)
        return found


@dataclass(frozen=True, slots=True)
class Match:
    """A rule whose pattern holds for a line: the span in the line, and the named groups as spans in the line."""

    rule: Rule
    start: int
    end: int
    groups: dict[str, tuple[int, int]]


def _named_groups(hit: re2._Match) -> dict[str, tuple[int, int]]:
    return {name: hit.span(number) for name, number in hit.re.groupindex.items() if hit.span(number) != (-1, -1)}
