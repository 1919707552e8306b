"""What a junk rule is: one small object with its reason, its place on the page and its examples.

Patterns are matched by RE2, which is linear in the length of the line whatever the pattern says. They see the line
folded by `fold`: typographic quotes, dashes and spaces become their plain forms, one character for one, so that
offsets hold. Patterns ignore case; write `(?-i:...)` where case matters.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from functools import cached_property
from typing import NamedTuple, Protocol

import re2

from ..records import Kind
from .example import Example
from .speech import is_attributed
from .words import MONTH

_PLAIN = {
    "'": "‘’‚‛ʼ′`´",
    '"': "“”„‟″«»‹›＂",
    "-": "‐‑‒–—―−﹘－",
    " ": "\t\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000",
    ":": "：",
    "|": "｜│┃¦",
    # The capital of the Turkish dotted i, whose small form ignoring case does not find.
    "I": "İ",
}
# The figures of Arabic, Persian, the scripts of India, Thai and full width.
_ZEROS = "٠۰०০੦૦୦௦౦೦൦๐០０"
_DIGITS = {chr(ord(zero) + figure): str(figure) for zero in _ZEROS for figure in range(10)}
_ANY_DIGIT = re.compile(f"[{''.join(_DIGITS)}]")
_FOLD = {strange: plain for plain, stranges in _PLAIN.items() for strange in stranges}


def fold(text: str) -> str:
    """The text with typographic quotes, dashes, bars, spaces and figures made plain; every offset stays true."""
    # To look for each of them in the whole text is many times as fast as str.translate, for most are not there.
    for strange, plain in _FOLD.items():
        if strange in text:
            text = text.replace(strange, plain)
    if text.isascii() or _ANY_DIGIT.search(text) is None:
        return text
    return _ANY_DIGIT.sub(lambda figure: _DIGITS[figure.group()], text)


class Where(Enum):
    """Where on the page a rule holds. Prose is a line that reads like sentences and that no rule takes."""

    ANYWHERE = "anywhere"
    MASTHEAD = "before the title"
    HEAD = "before the second prose, since a standfirst may stand above the byline"
    LEAD = "at the start of the first prose, or of the one below a standfirst"
    MIDDLE = "between the first and the last prose"
    TAIL = "after the last prose, or as the last prose itself"
    EDGES = "where HEAD or TAIL hold"


# Measured: more in a set, and RE2 makes many more states; fewer, and the pass over the lines is made more often.
_TOGETHER = 24
_KNOWN_LINES = 1 << 15
_LONGEST_KNOWN = 120
LONGEST_LABEL = 600
"""Characters of the longest line that can be a label, a heading or a link; what is longer is prose, or small print."""
ANY_LENGTH = sys.maxsize
"""The `longest` of a pattern for small print, which has no end."""
_BESIDE = 240
_SENTENCE_ENDS = re.compile(r"[.!?…][\"')\]]*\s+|[。！？؟।][\"')\]」』]*\s*")


# Two words at least, or four characters where no spaces part them: `"Telegram"` is a name.
_UNPARTED = r"[\u3040-\u9fff\uac00-\ud7af]{2}"
_QUOTATION = re.compile(
    rf'"[^"]*(?:[^\s"] +[^\s"]|{_UNPARTED}[^"]*{_UNPARTED})[^"]*"|「[^「」]{{4,}}」|『[^『』]{{4,}}』'
)
# In these, the outlet speaks to its readers.
_SAID_BY_THE_OUTLET: frozenset[Kind] = frozenset(
    ("ad", "comment", "copyright", "newsletter", "paywall", "share", "widget")
)
_LETTERS_AROUND = 12
"""Letters that have to stand around a quotation for the line to tell of it: around a label are none, or a name."""


def without_quotations(folded_line: str) -> str | None:
    """The line with an x or X for each letter that is quoted; None where it tells of no quotation.

    What stands only between quotation marks the outlet does not say: `"Follow us on Facebook" was painted on the
    wall.` tells of a painting. Capitals stay capitals, since patterns ask for them.
    """
    if not any(mark in folded_line for mark in '"「『'):
        return None
    around = _QUOTATION.sub("", folded_line)
    if around == folded_line or sum(map(str.isalpha, around)) < _LETTERS_AROUND:
        return None
    return _QUOTATION.sub(_crossed_out, folded_line)


def _crossed_out(quotation: re.Match[str]) -> str:
    return "".join(
        "X" if sign.isupper() else "x" if sign.isalpha() or sign == "©" else sign for sign in quotation.group()
    )


@dataclass(frozen=True, slots=True)
class Pattern:
    """What a line must say. `takes_line` is False for junk inside a line: then the match alone is junk.

    `opens_block` marks the heading of a block: the headlines below it are taken too, up to the first prose.
    `accepts` is a further test of the folded line, for what a regular expression says badly. `hint` is a simple
    expression without wildcards that every line which matches holds somewhere: a slow pattern that has one (most are
    slow that let anything stand at their beginning) is tried on such lines only. A pattern that takes the line holds
    for no line of more than `longest` characters. That is how a pattern says how long its line may be: write `.*` in
    it and not `.{0,80}`, for RE2 makes a copy, and many states, for each time that a repeat may be taken. And what one
    sentence of a paragraph says does not take the others: before the sentences for which such a pattern would hold
    alone may stand `before` characters of others, and `behind` characters behind them.
    """

    regex: str
    takes_line: bool = True
    opens_block: bool = False
    accepts: Callable[[str], bool] | None = None
    hint: str | None = None
    longest: int = LONGEST_LABEL
    before: int = _BESIDE
    behind: int = _BESIDE


# What may stand around a label that is alone on its line: "- Advertisement -", "[Anzeige]", "Tags:", "▼ Comments".
_AROUND_LABEL = r"[\s\-*•·|:.…()\[\]_=~#><+!\"'/▲▼►▶◀→←↑↓↗❯✉📷]*"


def whole_line(*alternatives: str, longest: int = LONGEST_LABEL) -> Pattern:
    """The line is one of these and nothing else but dashes, brackets, bullets and arrows around it."""
    return Pattern(rf"(?i)^{_AROUND_LABEL}(?:{_any_of(alternatives)}){_AROUND_LABEL}$", longest=longest)


class Hinted(NamedTuple):
    """An alternative that nearly anything may begin, and the hint for it (see `Pattern`)."""

    regex: str
    hint: str


def line_that(
    *alternatives: str | Hinted,
    accepts: Callable[[str], bool] | None = None,
    hint: str | None = None,
    longest: int = LONGEST_LABEL,
    before: int = _BESIDE,
    behind: int = _BESIDE,
) -> Pattern:
    """The whole line, from its first to its last of at most `longest` characters, is one of these."""
    regexes = [said.regex if isinstance(said, Hinted) else said for said in alternatives]
    hints = [said.hint for said in alternatives if isinstance(said, Hinted)]
    if hints:
        plain = "|".join(said for said in alternatives if not isinstance(said, Hinted))
        hint = "|".join([*([rf"^(?:{plain})$"] if plain else []), *hints])
    whole = rf"(?i)^(?:{_any_of(regexes)})$"
    return Pattern(whole, accepts=accepts, hint=hint, longest=longest, before=before, behind=behind)


def block_heading(
    *alternatives: str, accepts: Callable[[str], bool] | None = None, longest: int = LONGEST_LABEL
) -> Pattern:
    """A line that is alone the heading of a block, which takes the headlines below it."""
    heading = whole_line(*alternatives, longest=longest)
    return replace(heading, opens_block=True, accepts=accepts)


def within_line(*alternatives: str) -> Pattern:
    """Junk glued into a good line: only what matches is cut, with the white space after it.

    Where a pattern has to see what stands around the junk, the group `cut` says what goes.
    """
    return Pattern(rf"(?i)(?:{_any_of(alternatives)})\s*", takes_line=False)


def _any_of(alternatives: Sequence[str]) -> str:
    """One of these, with every group name used once: the second `cut` is called `cut__2`, and so on.

    RE2 reads only one of several groups of one name.
    """
    times: Counter[str] = Counter()

    def number(found: re.Match[str]) -> str:
        name = found.group(1)
        times[name] += 1
        return found.group() if times[name] == 1 else f"(?P<{name}__{times[name]}>"

    return re.sub(r"\(\?P<(\w+)>", number, "|".join(alternatives))


BY_EVIDENCE = Pattern("")
"""The pattern of a rule that does not rest on the words of the line, but on what is known of it otherwise."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One reason to remove something.

    `junk` and `keep` are its tests and its documentation: single lines or whole snippets (lines parted by newlines).
    They are judged at the place that `where` names, with invented prose around them. Everything in `junk` must be
    taken by this rule; in junk inside a line, the part to be cut stands in ⟦double brackets⟧. Nothing in `keep` may
    be taken by any rule. Where the evidence is the page itself, `pages` are the examples (`Example`). Named groups of
    the pattern (`authors`, `attributed_to`, `dateline`, `published_at`, `updated_at`) are read into the article's
    fields before the line is removed.
    """

    id: str
    why: str
    kind: Kind
    pattern: Pattern
    junk: tuple[str, ...] = ()
    keep: tuple[str, ...] = ()
    where: Where = Where.ANYWHERE
    in_company: bool = False
    """The line is junk only beside junk, or beside another line of such a rule: a button among buttons."""
    pages: tuple[Example, ...] = ()

    @property
    def takes(self) -> tuple[str, ...]:
        """All that its examples say it takes: snippets, and lines of pages, each once."""
        return tuple(dict.fromkeys((*self.junk, *(line for page in self.pages for line in page.marked("-")))))

    @property
    def keeps(self) -> tuple[str, ...]:
        """All that its examples say comes close and stays: snippets, and lines of pages, each once."""
        return tuple(dict.fromkeys((*self.keep, *(line for page in self.pages for line in page.marked("+")))))


# Unicode classes in full make programs of a hundred thousand instructions, which take seconds to compile. These ranges
# say nearly the same: letters of all scripts without their rarest corners, and in \\p{Lu} and \\p{Ll} all letters of
# Latin Extended, where capital and small alternate.
_RANGES = {
    r"\p{L}": r"A-Za-z\x{aa}\x{b5}\x{ba}\x{c0}-\x{2af}\x{370}-\x{1fff}\x{2c00}-\x{2fff}\x{3005}\x{3040}-\x{d7ff}"
    r"\x{f900}-\x{fdff}\x{fe70}-\x{fefe}\x{ff21}-\x{ffdc}\x{10000}-\x{1efff}\x{20000}-\x{3ffff}",
    r"\p{Lu}": r"A-Z\x{c0}-\x{de}\x{100}-\x{24f}\x{386}-\x{3ab}\x{400}-\x{42f}\x{460}-\x{52f}\x{531}-\x{556}"
    r"\x{1e00}-\x{1eff}",
    r"\p{Ll}": r"a-z\x{df}-\x{24f}\x{3ac}-\x{3ce}\x{430}-\x{52f}\x{561}-\x{587}\x{10d0}-\x{10ff}\x{1e00}-\x{1eff}",
    r"\p{Lo}": r"\x{5d0}-\x{10cf}\x{1100}-\x{1cff}\x{3005}\x{3040}-\x{d7ff}\x{f900}-\x{faff}\x{fb1d}-\x{fdff}"
    r"\x{fe70}-\x{fefe}\x{ff66}-\x{ffdc}\x{20000}-\x{3ffff}",
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


FOR_LINES = re2.Options()
"""Lines are matched many at a time, joined by line breaks: no match may reach from one into the next."""
FOR_LINES.max_mem = 256 << 20
FOR_LINES.log_errors = False
FOR_LINES.never_nl = True


def why_no_pattern(regex: str) -> str | None:
    """What RE2 says against a pattern, with the part that it means; None where it takes it. A set does not say it."""
    try:
        re2.compile(lean(regex), FOR_LINES)
    except re2.error as error:
        reason = error.args[0] if error.args else error
        return reason.decode("utf-8", "replace") if isinstance(reason, bytes) else str(reason)
    return None


def in_any_line(regex: str, *, at_start: bool = False) -> str:
    """The pattern for joined lines: where it stands for the start or the end of a line, it finds that of any."""
    return f"(?m)^(?:{lean(regex)})" if at_start else f"(?m){lean(regex)}"


# What the patterns of names begin with: a capital letter.
_NAME = lean(r"\p{Lu}")

_MONTH = re.compile(MONTH, re.IGNORECASE)
_LIKE_A_MONTH = r"(?:\p{L}{2,}|tháng \d{1,2})\.?"


def _whole(pattern: Pattern) -> str:
    """The pattern for joined lines, with a group for any word wherever it names all months.

    RE2 makes a copy of the months for every place where a date may stand, and they were the largest part of all rules:
    whether the word is a month is looked up where the rest of the pattern holds (see `_Compiled.names_months`).
    """
    first, *others = pattern.regex.split(MONTH)
    words = (f"(?P<month__{number}>{_LIKE_A_MONTH}){other}" for number, other in enumerate(others))
    return in_any_line("".join((first, *words)), at_start=pattern.takes_line)


def _first_look(pattern: Pattern) -> str:
    """What every line has that the pattern holds for: its hint, if it has one."""
    return _whole(pattern) if pattern.hint is None else in_any_line(f"(?i){pattern.hint}")


class Book(Protocol):
    """What the judge asks about a line. Findings of `keep_kinds` stay in the text, though a rule names them.

    `matches` answers for each line which patterns hold; `allows`, whether a rule that rests on evidence may take it.
    """

    keep_kinds: frozenset[Kind]

    def matches(self, folded_lines: Sequence[str]) -> list[Matches]: ...

    def allows(self, rule: Rule, folded_line: str) -> bool: ...


_AT_ONCE = 8


def holding(any_of: re2.Set, lines: Sequence[bytes]) -> Iterator[tuple[int, list[int]]]:
    """The numbers of the lines, in UTF-8, for which patterns of a set hold, each with the numbers of the patterns.

    Several lines are matched at once, joined by line breaks (see `FOR_LINES`), for most have nothing; where something
    is found, each is matched alone.
    """
    for first in range(0, len(lines), _AT_ONCE):
        together = lines[first : first + _AT_ONCE]
        if any_of.Match(b"\n".join(together)):
            for number, line in enumerate(together, start=first):
                if hits := any_of.Match(line):
                    yield number, hits


class _AnyOf:
    """Some rules as a set that says in one pass over lines which of them are worth a try."""

    def __init__(self, rules: tuple[Rule, ...], chosen: list[int]) -> None:
        self._set = re2.Set.SearchSet(FOR_LINES)
        # Rules that share a pattern and differ in what they accept, or where, are one to the set.
        self._rules: dict[str, list[int]] = {}
        for index in chosen:
            look = _first_look(rules[index].pattern)
            if look not in self._rules:
                try:
                    self._set.Add(look)
                except re2.error as error:
                    reason = why_no_pattern(rules[index].pattern.regex) or error
                    raise ValueError(
                        f"the pattern of rule {rules[index].id!r} is none that RE2 takes: {reason}"
                    ) from error
            self._rules.setdefault(look, []).append(index)
        self._order = list(self._rules.values())
        self._set.Compile()

    def held_by(self, lines: Sequence[bytes]) -> Iterator[tuple[int, list[int]]]:
        """The number of each line for which patterns, or their hints, hold, and the rules of these patterns."""
        order = self._order
        return ((number, [rule for hit in hits for rule in order[hit]]) for number, hits in holding(self._set, lines))


class RuleBook:
    """Rules compiled together, so that one pass over the lines of a text says which of them could apply.

    Raises ValueError on two rules of one id, on an id whose pack name (the part before the slash) is missing, and, when
    the first line is judged, on a pattern that RE2 does not take.
    """

    keep_kinds: frozenset[Kind] = frozenset()

    def __init__(self, rules: tuple[Rule, ...]) -> None:
        self.rules = rules
        self._patterns: dict[int, _Compiled] = {}
        # What these hold for is known from the first look.
        self._plain = {
            i for i, rule in enumerate(rules) if not rule.pattern.hint and "(?P<" not in _whole(rule.pattern)
        }
        # The lines of menus and share bars come again on the next page.
        self._known: dict[str, Matches] = {}
        seen: set[str] = set()
        for rule in rules:
            if rule.id in seen or "/" not in rule.id:
                raise ValueError(f"rule id {rule.id!r} is not unique, or not of the form pack/name")
            seen.add(rule.id)

    @cached_property
    def _sets(self) -> list[tuple[_AnyOf, int]]:
        """The patterns as sets that are matched in one pass, each with the longest line that it is for.

        Compiled when the first line is judged. A hint stands for its pattern, so that its set says only where to try.
        """
        # RE2 makes a state of whatever patterns may still hold at a character: those that a name may begin, and hints,
        # which may begin anywhere, hold long, and with all others make many times as many states as apart.
        alike: dict[tuple[bool, ...], list[int]] = {}
        for index, pattern in enumerate(rule.pattern for rule in self.rules):
            is_label = pattern.takes_line and pattern.longest <= LONGEST_LABEL
            begins = (pattern.hint is None, _NAME in _first_look(pattern)) if is_label else (pattern.takes_line,)
            alike.setdefault((is_label, *begins), []).append(index)
        return [
            (_AnyOf(self.rules, some[first : first + _TOGETHER]), LONGEST_LABEL if is_label else ANY_LENGTH)
            for (is_label, *_), some in alike.items()
            for first in range(0, len(some), _TOGETHER)
        ]

    def matches(self, folded_lines: Sequence[str]) -> list[Matches]:
        """For each line the rules whose pattern holds, in the order of the book, wherever the line stands."""
        known = self._known
        new = [line for line in dict.fromkeys(folded_lines) if line not in known]
        found = dict(zip(new, self._match(new), strict=True))
        answers = [found[line] if line in found else known[line] for line in folded_lines]
        if len(known) + len(found) > _KNOWN_LINES:
            known.clear()
        known.update((line, matches) for line, matches in found.items() if len(line) <= _LONGEST_KNOWN)
        return answers

    def _match(self, folded_lines: Sequence[str]) -> list[Matches]:
        every = range(len(folded_lines))
        labels = [number for number in every if len(folded_lines[number]) <= LONGEST_LABEL]
        encoded = [line.encode() for line in folded_lines]
        encoded_labels = [encoded[number] for number in labels]
        could_hold: dict[int, list[int]] = {}
        for any_of, longest in self._sets:
            numbers, lines = (labels, encoded_labels) if longest == LONGEST_LABEL else (every, encoded)
            for place, rules in any_of.held_by(lines):
                could_hold.setdefault(numbers[place], []).extend(rules)
        answers: list[Matches] = [()] * len(folded_lines)
        for number, rules in could_hold.items():
            line = folded_lines[number]
            answers[number] = tuple(match for rule in sorted(rules) for match in self._found(rule, line))
        return answers

    def _found(self, index: int, line: str) -> Iterable[Match]:
        """What a rule finds in a line that has what the first look at its pattern looks for."""
        rule = self.rules[index]
        pattern = rule.pattern
        if pattern.takes_line and len(line) > pattern.longest:
            return ()
        if pattern.accepts is not None and not pattern.accepts(line):
            return ()
        if not pattern.takes_line:
            compiled = self._pattern(index)
            hits = (hit for hit in compiled.regex.finditer(line) if compiled.names_months(hit))
            return [Match(rule, *compiled.cut(hit), compiled.groups(hit)) for hit in hits]
        groups = {} if index in self._plain else self._groups(index, line)
        if groups is None or not self._says_little_else(index, line):
            return ()
        if rule.kind in _SAID_BY_THE_OUTLET and is_attributed(line):
            return ()
        if (unquoted := without_quotations(line)) is not None and not self._holds(index, unquoted):
            return ()
        return (Match(rule, 0, len(line), groups),)

    def _groups(self, index: int, text: str) -> dict[str, tuple[int, int]] | None:
        """The named groups of a pattern that takes the line; None where it does not hold for the text."""
        compiled = self._pattern(index)
        hit = compiled.regex.match(text)
        return compiled.groups(hit) if hit is not None and compiled.names_months(hit) else None

    def _says_little_else(self, index: int, line: str) -> bool:
        """Whether a line for which a pattern holds has not too much before and behind what it holds for."""
        pattern = self.rules[index].pattern
        if len(line) <= min(pattern.before, pattern.behind):
            return True

        def holds(first: int, last: int) -> bool:
            return self._holds(index, line[first:last].rstrip())

        ends = [end for found in _SENTENCE_ENDS.finditer(line) if (end := found.end()) < len(line)]
        first = next((end for end in reversed(ends) if holds(end, len(line))), 0)
        last = next((end for end in ends if end > first and holds(first, end)), len(line))
        return first <= pattern.before and len(line) - last <= pattern.behind

    def _holds(self, index: int, part: str) -> bool:
        """Whether a pattern that takes the line holds for this part of it, or for what was made of it."""
        accepts = self.rules[index].pattern.accepts
        return (accepts is None or accepts(part)) and self._groups(index, part) is not None

    def allows(self, rule: Rule, folded_line: str) -> bool:
        """Whether `rule`, which rests on evidence, may take this line: always, for the rules of all houses."""
        return True

    def _pattern(self, index: int) -> _Compiled:
        """The pattern alone, compiled when a line first calls for it."""
        if index not in self._patterns:
            self._patterns[index] = _Compiled(re2.compile(_whole(self.rules[index].pattern), FOR_LINES))
        return self._patterns[index]


@dataclass(frozen=True, slots=True)
class Match:
    """A rule whose pattern holds for a line: the span in the line, and the named groups as spans in the line."""

    rule: Rule
    start: int
    end: int
    groups: dict[str, tuple[int, int]]


Matches = tuple[Match, ...]


class _Compiled:
    """A pattern with its named groups: `cut` says what goes, `month` what must be one, the others are fields."""

    def __init__(self, regex: re2._Regexp) -> None:
        self.regex = regex
        named = [(name.split("__")[0], number) for name, number in regex.groupindex.items()]
        self._cuts = [number for name, number in named if name == "cut"]
        self._months = [number for name, number in named if name == "month"]
        self._groups = [(name, number) for name, number in named if name not in ("cut", "month")]

    def names_months(self, hit: re2._Match) -> bool:
        """Whether what stands for a month is one, each time."""
        return all(_MONTH.fullmatch(word) for word in map(hit.group, self._months) if word is not None)

    def cut(self, hit: re2._Match) -> tuple[int, int]:
        """The span of the group `cut` that matched, where the pattern has one; else of the whole match."""
        spans = (hit.span(number) for number in self._cuts)
        start, end = next((span for span in spans if span != _NO_SPAN), hit.span())
        return start, end

    def groups(self, hit: re2._Match) -> dict[str, tuple[int, int]]:
        """The spans of the groups that matched, by name."""
        spans = ((name, hit.span(number)) for name, number in self._groups)
        return {name: span for name, span in spans if span != _NO_SPAN}


_NO_SPAN = (-1, -1)
