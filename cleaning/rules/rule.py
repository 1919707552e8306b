"""What a junk rule is: one small object with its reason, its place on the page and its examples.

Patterns are matched by RE2, which is linear in the length of the line whatever the pattern says. They see the line
folded by `fold`: typographic quotes, dashes and spaces become their plain forms, one character for one, so that
offsets hold. Patterns ignore case; write `(?-i:...)` where case matters.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from functools import cached_property
from typing import Protocol

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
_FOLD = {strange: plain for plain, stranges in _PLAIN.items() for strange in stranges}
# Many times as fast as str.translate where most characters are plain already.
_STRANGE = re.compile(f"[{re.escape(''.join(_FOLD))}]")


def fold(text: str) -> str:
    """The text with typographic quotes, dashes, bars and spaces made plain; every offset stays true."""
    return _STRANGE.sub(lambda found: _FOLD[found.group()], text)


class Where(Enum):
    """Where on the page a rule holds. Prose is a line that reads like sentences and that no rule takes."""

    ANYWHERE = "anywhere"
    MASTHEAD = "before the title"
    HEAD = "before the second prose, since a standfirst may stand above the byline"
    LEAD = "at the start of the first prose, or of the one below a standfirst"
    MIDDLE = "between the first and the last prose"
    TAIL = "after the last prose, or as the last prose itself"
    EDGES = "where HEAD or TAIL hold"


LONGEST_LABEL = 600
"""Characters of the longest line that can be a label, a heading or a link; what is longer is prose, or small print."""


@dataclass(frozen=True, slots=True)
class Pattern:
    """What a line must say. `takes_line` is False for junk inside a line: then the match alone is junk.

    `opens_block` marks the heading of a block: the headlines below it are taken too, up to the first prose.
    `accepts` is a further test of the folded line, for what a regular expression says badly. `hint` is a simple
    expression without wildcards that every line which matches holds somewhere: a slow pattern that has one is tried on
    such lines only. A line of more than `LONGEST_LABEL` characters is asked for hints alone.
    """

    regex: str
    takes_line: bool = True
    opens_block: bool = False
    accepts: Callable[[str], bool] | None = None
    hint: str | None = None


# What may stand around a label that is alone on its line: "- Advertisement -", "[Anzeige]", "Tags:", "▼ Comments".
_AROUND_LABEL = r"[\s\-*•·|:.…()\[\]_=~#><+!\"'/▲▼►▶◀→←↑↓↗❯✉📷]*"


def whole_line(*alternatives: str) -> Pattern:
    """The line is one of these and nothing else but dashes, brackets, bullets and arrows around it."""
    return Pattern(rf"(?i)^{_AROUND_LABEL}(?:{'|'.join(alternatives)}){_AROUND_LABEL}$")


def line_that(*alternatives: str, accepts: Callable[[str], bool] | None = None, hint: str | None = None) -> Pattern:
    """The whole line, from its first to its last character, is one of these."""
    return Pattern(rf"(?i)^(?:{'|'.join(alternatives)})$", accepts=accepts, hint=hint)


def line_starting(*alternatives: str) -> Pattern:
    """The line starts with one of these, and all of it goes."""
    return Pattern(rf"(?i)^[\s\-*•·|>\[(+▶►→📷✉]*(?:{'|'.join(alternatives)})")


def block_heading(*alternatives: str, accepts: Callable[[str], bool] | None = None) -> Pattern:
    """A line that is alone the heading of a block, which takes the headlines below it."""
    return Pattern(
        rf"(?i)^{_AROUND_LABEL}(?:{'|'.join(alternatives)}){_AROUND_LABEL}$", opens_block=True, accepts=accepts
    )


def within_line(*alternatives: str) -> Pattern:
    """Junk glued into a good line: only what matches is cut, with the white space after it.

    Where a pattern has to see what stands around the junk, the group `cut` says what goes.
    """
    return Pattern(rf"(?i)(?:{_number_groups('|'.join(alternatives))})\s*", takes_line=False)


def _number_groups(regex: str) -> str:
    """The pattern with every group name used once: the second `cut` is called `cut__2`, and so on."""
    times: Counter[str] = Counter()

    def number(found: re.Match[str]) -> str:
        name = found.group(1)
        times[name] += 1
        return found.group() if times[name] == 1 else f"(?P<{name}__{times[name]}>"

    return re.sub(r"\(\?P<(\w+)>", number, regex)


BY_EVIDENCE = Pattern("")
"""The pattern of a rule that does not rest on the words of the line, but on what is known of it otherwise."""


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
    in_company: bool = False
    """The line is junk only beside junk, or beside another line of such a rule: a button among buttons."""


# Unicode classes in full make programs of a hundred thousand instructions, which take seconds to compile. These ranges
# say nearly the same: letters of all scripts without their rarest corners, and in \\p{Lu} the small letters of Latin
# Extended too, where capital and small alternate.
_RANGES = {
    r"\p{L}": r"A-Za-z\x{aa}\x{b5}\x{ba}\x{c0}-\x{2af}\x{370}-\x{1fff}\x{2c00}-\x{2fff}\x{3005}\x{3040}-\x{d7ff}"
    r"\x{f900}-\x{fdff}\x{fe70}-\x{fefe}\x{ff21}-\x{ffdc}\x{10000}-\x{1efff}\x{20000}-\x{3ffff}",
    r"\p{Lu}": r"A-Z\x{c0}-\x{de}\x{100}-\x{24f}\x{386}-\x{3ab}\x{400}-\x{42f}\x{460}-\x{52f}\x{531}-\x{556}"
    r"\x{1e00}-\x{1eff}",
    r"\p{M}": r"\x{300}-\x{36f}",
    r"\p{N}": r"0-9\x{b2}\x{b3}\x{b9}\x{bc}-\x{be}\x{2070}-\x{2089}\x{2150}-\x{218b}\x{2460}-\x{249b}\x{ff10}-\x{ff19}",
}
_CLASS = re.compile(r"\\p\{\w+\}|\\.|\[\^?\]?|\]", re.DOTALL)


def lean(regex: str) -> str:
    """The pattern with the large Unicode classes written as a few ranges each."""
    inside = False

    def shorten(found: re.Match[str]) -> str:
        nonlocal inside
        piece = found.group()
        if piece in _RANGES:
            return _RANGES[piece] if inside else f"[{_RANGES[piece]}]"
        if piece.startswith("[") and not inside:
            inside = True
        elif piece == "]":
            inside = False
        return piece

    return _CLASS.sub(shorten, regex)


_ANYTHING_WITHIN = re.compile(r"\.[*+{]")
_OPTIONS = re2.Options()
_OPTIONS.max_mem = 256 << 20
_OPTIONS.log_errors = False


def _set_of(make: Callable[[re2.Options], re2.Set], rules: tuple[Rule, ...], chosen: list[int]) -> re2.Set:
    any_of = make(_OPTIONS)
    for index in chosen:
        pattern = rules[index].pattern
        try:
            any_of.Add(lean(pattern.regex if pattern.hint is None else f"(?i){pattern.hint}"))
        except re2.error as error:
            raise ValueError(f"the pattern of rule {rules[index].id!r} is none that RE2 takes: {error}") from error
    any_of.Compile()
    return any_of


class Book(Protocol):
    """What the judge asks about a line. Findings of `keep_kinds` stay in the text, though a rule names them.

    `matches` answers which patterns hold; `allows`, whether a rule that rests on evidence may take the line.
    """

    keep_kinds: frozenset[Kind]

    def matches(self, folded_line: str) -> list[Match]: ...

    def allows(self, rule: Rule, folded_line: str) -> bool: ...


class RuleBook:
    """Rules compiled together, so that one pass over a line says which of them could apply.

    Raises ValueError on two rules of one id, on an id whose pack name (the part before the slash) is missing, and, when
    the first line is judged, on a pattern that RE2 does not take.
    """

    keep_kinds: frozenset[Kind] = frozenset()

    def __init__(self, rules: tuple[Rule, ...]) -> None:
        self.rules = rules
        self._compiled: dict[int, re2._Regexp] = {}
        seen: set[str] = set()
        for rule in rules:
            if rule.id in seen or "/" not in rule.id:
                raise ValueError(f"rule id {rule.id!r} is not unique, or not of the form pack/name")
            seen.add(rule.id)

    @cached_property
    def _sets(self) -> list[tuple[re2.Set, list[int], int]]:
        """The patterns as sets that are matched in one pass, each with the rules and the longest line that it is for.

        Compiled when the first line is judged. A hint stands for its pattern, so that its set says only where to try.
        """
        rules = self.rules
        whole = [i for i, rule in enumerate(rules) if rule.pattern.takes_line and rule.pattern.hint is None]
        # Patterns that let anything stand in their middle multiply the states of those that do not: apart, the sets
        # are twenty times as fast as together.
        free = [i for i in whole if _ANYTHING_WITHIN.search(rules[i].pattern.regex)]
        strict = sorted(set(whole) - set(free))
        anywhere = sorted(set(range(len(rules))) - set(whole))
        return [
            (_set_of(re2.Set.MatchSet, rules, strict), strict, LONGEST_LABEL),
            (_set_of(re2.Set.MatchSet, rules, free), free, LONGEST_LABEL),
            (_set_of(re2.Set.SearchSet, rules, anywhere), anywhere, sys.maxsize),
        ]

    def matches(self, folded_line: str) -> list[Match]:
        """The rules whose pattern holds for this line, in the order of the book, wherever the line stands."""
        length = len(folded_line)
        could_hold = [
            order[hit]
            for any_of, order, longest in self._sets
            if length <= longest
            for hit in any_of.Match(folded_line) or ()
        ]
        if not could_hold:
            return []
        found = []
        for index in sorted(could_hold):
            rule = self.rules[index]
            pattern = rule.pattern
            if pattern.accepts is not None and not pattern.accepts(folded_line):
                continue
            if pattern.takes_line:
                hit = self._regex(index).match(folded_line)
                if hit is not None:
                    found.append(Match(rule, 0, length, _named_groups(hit)))
            else:
                hits = self._regex(index).finditer(folded_line)
                found.extend(Match(rule, *_cut(hit), _named_groups(hit)) for hit in hits)
        return found

    def allows(self, rule: Rule, folded_line: str) -> bool:
        """Whether `rule`, which rests on evidence, may take this line: always, for the rules of all houses."""
        return True

    def _regex(self, index: int) -> re2._Regexp:
        """The pattern alone, compiled when a line first calls for it."""
        if index not in self._compiled:
            self._compiled[index] = re2.compile(lean(self.rules[index].pattern.regex), _OPTIONS)
        return self._compiled[index]


@dataclass(frozen=True, slots=True)
class Match:
    """A rule whose pattern holds for a line: the span in the line, and the named groups as spans in the line."""

    rule: Rule
    start: int
    end: int
    groups: dict[str, tuple[int, int]]


def _cut(hit: re2._Match) -> tuple[int, int]:
    """The span of the group `cut` that matched, where the pattern has one; else of the whole match."""
    for name, number in hit.re.groupindex.items():
        if name.startswith("cut") and hit.span(number) != (-1, -1):
            return hit.start(number), hit.end(number)
    return hit.start(), hit.end()


def _named_groups(hit: re2._Match) -> dict[str, tuple[int, int]]:
    named = ((name.split("__")[0], hit.span(number)) for name, number in hit.re.groupindex.items())
    return {name: span for name, span in named if name != "cut" and span != (-1, -1)}
