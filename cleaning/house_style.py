"""What a house decides for itself: which kinds of junk stay, and what holds for single outlets. One TOML file:

keep_kinds = ["note", "byline"]              # these stay in the clean text, though their rules name them
level = "careful"                            # careful (default), or thorough, which takes more junk and more news
withdrawn = ["https://courier.example/lamp"]  # articles that leave the warehouse, by URL, source or article_id

[outlets."courier.example"]                  # or "*" for every outlet
switch_off = ["people/byline"]               # rules that do not hold here
protect = ["Follow the harbour news"]        # lines that are never removed, whatever the rules say

[[outlets."courier.example".add]]            # a rule of the house
id = "courier/teaser"
why = "The Courier's teaser for its evening walk stands below every story."
kind = "related"
line = "walk with us tonight: .*"            # RE2 over the whole line, whatever the case
where = "tail"                               # anywhere (default), masthead, head, lead, tail or edges

[templates]                                  # from where on a line that an outlet repeats is junk
articles = 3                                 # in at least so many of its articles
local_rate = 0.1                             # of those from the first to the last that has it
rate = 0.3                                   # of all, where it stands between paragraphs or reads like sentences
echo = 20                                    # per cent of its longer words that the articles use elsewhere, at most
times_an_article = 5                         # so often it is the button below each comment, and no crosshead
"""

from __future__ import annotations

import difflib
import hashlib
import json
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field, fields, replace
from functools import lru_cache
from pathlib import Path
from typing import Any, cast, get_args

from .records import Kind, Level
from .rules import ALL_RULES, BOOK
from .rules.rule import ANY_LENGTH, Matches, Rule, RuleBook, Where, fold, line_that, why_no_pattern
from .rules.version import RULES_VERSION
from .templates import TEMPLATE_THRESHOLDS, TemplateThresholds

EVERY_OUTLET = "*"
KINDS: tuple[str, ...] = get_args(Kind)
LEVELS: tuple[str, ...] = get_args(Level)
PLACES = {where.name.lower(): where for where in Where}


class HouseStyleError(ValueError):
    """The file of the house says something that cannot be; the message names the place and the way out."""


@dataclass(frozen=True, slots=True)
class AddedRule:
    """A rule of the house, as its file has it."""

    id: str
    why: str
    kind: Kind
    line: str
    where: str = "anywhere"

    def as_rule(self) -> Rule:
        pattern = line_that(self.line, longest=ANY_LENGTH)
        return Rule(self.id, self.why, self.kind, pattern, (), (), PLACES[self.where])


@dataclass(frozen=True, slots=True)
class OutletStyle:
    """What holds for one outlet beside the rules of all."""

    switch_off: tuple[str, ...] = ()
    protect: tuple[str, ...] = ()
    add: tuple[AddedRule, ...] = ()


@dataclass(frozen=True)
class HouseStyle:
    """The decisions of a house; the empty one changes nothing."""

    keep_kinds: tuple[Kind, ...] = ()
    outlets: Mapping[str, OutletStyle] = field(default_factory=dict)
    templates: TemplateThresholds = TEMPLATE_THRESHOLDS
    level: Level = "careful"
    withdrawn: tuple[str, ...] = ()
    """The articles that may not be in the warehouse, by URL, source or article_id. They change no verdict."""
    file: Path | None = field(default=None, compare=False)
    """Where it was read from."""

    def __hash__(self) -> int:
        return hash(self.fingerprint())

    def fingerprint(self) -> str:
        """A name that changes with every decision about verdicts, and is empty where there is none."""
        verdicts = replace(self, file=None, withdrawn=())
        if verdicts == HouseStyle():
            return ""
        said = json.dumps(asdict(verdicts), sort_keys=True, ensure_ascii=False)
        return hashlib.sha256(said.encode()).hexdigest()[:12]

    def rules_version(self) -> str:
        """The version of the rules under this style: what another one judged is judged again."""
        return "-".join(filter(None, (RULES_VERSION, self.fingerprint())))

    def at(self, level: Level | None) -> HouseStyle:
        """The same style at another level, where one is given."""
        return replace(self, level=level) if level else self

    def rules(self) -> list[Rule]:
        """All rules that may judge under this style: those of all houses, and the house's own."""
        return [*ALL_RULES, *(added.as_rule() for style in self.outlets.values() for added in style.add)]

    def note_on(self, rule: Rule) -> str:
        """What this style says of a rule, in brackets, or nothing."""
        notes = ["its kind stays in the text"] if rule.kind in self.keep_kinds else []
        for outlet, style in self.outlets.items():
            named = "every outlet" if outlet == EVERY_OUTLET else outlet
            if rule.id in style.switch_off:
                notes.append(f"switched off for {named}")
            if any(added.id == rule.id for added in style.add):
                notes.append(f"added for {named}")
        return f" ({'; '.join(notes)})" if notes else ""

    def in_words(self) -> list[str]:
        """What this style says beside its rules, a line each: level, kinds that stay, protected lines, templates."""
        lines = [f"level: {self.level}"]
        if self.keep_kinds:
            lines.append(f"kinds that stay: {', '.join(self.keep_kinds)}")
        for outlet, style in self.outlets.items():
            named = "every outlet" if outlet == EVERY_OUTLET else outlet
            lines += [f"protected for {named}: {line}" for line in style.protect]
        said, usual = asdict(self.templates), asdict(TEMPLATE_THRESHOLDS)
        lines += [f"withdrawn: {name}" for name in self.withdrawn]
        lines += [f"templates.{name}: {value}" for name, value in said.items() if value != usual[name]]
        return lines

    def strangers(self, outlets: Iterable[str]) -> list[tuple[str, str | None]]:
        """The outlets of this style that are none of `outlets`, each with the one of those that comes close, if any."""
        known = sorted(outlets)
        strange = [name for name in self.outlets if name not in (EVERY_OUTLET, *known)]
        near = (difflib.get_close_matches(name, known, n=1, cutoff=0.7) for name in strange)
        return [(name, close[0] if close else None) for name, close in zip(strange, near, strict=True)]

    def for_outlet(self, outlet: str | None) -> OutletBook:
        """The book by which an outlet is judged."""
        return _outlet_book(self, outlet if outlet in self.outlets else None)


NO_STYLE = HouseStyle()
"""The style of a house that decides nothing for itself."""


class OutletBook:
    """The rules as they hold for one outlet: those of all but what is switched off, after the house's own."""

    def __init__(self, styles: Iterable[OutletStyle], keep_kinds: tuple[Kind, ...]) -> None:
        styles = tuple(styles)
        self._switched_off = {rule for style in styles for rule in style.switch_off}
        added = tuple(rule.as_rule() for style in styles for rule in style.add if rule.id not in self._switched_off)
        self._added = RuleBook(added) if added else None
        self._protected = {_plain(line) for style in styles for line in style.protect}
        self.keep_kinds = frozenset(keep_kinds)

    def matches(self, folded_lines: Sequence[str]) -> list[Matches]:
        """As RuleBook.matches; nothing holds for a line that the house protects."""
        found = BOOK.matches(folded_lines)
        if self._switched_off:
            off = self._switched_off
            found = [tuple(match for match in matches if match.rule.id not in off) for matches in found]
        if self._added:
            found = [(*own, *matches) for own, matches in zip(self._added.matches(folded_lines), found, strict=True)]
        if self._protected:
            safe = self._protected
            found = [() if _plain(line) in safe else own for line, own in zip(folded_lines, found, strict=True)]
        return found

    def allows(self, rule: Rule, folded_line: str) -> bool:
        """Whether a rule that rests on evidence may take this line: not where it is switched off, or the line safe."""
        return rule.id not in self._switched_off and _plain(folded_line) not in self._protected


@lru_cache(maxsize=1024)
def _outlet_book(style: HouseStyle, outlet: str | None) -> OutletBook:
    names = (EVERY_OUTLET,) if outlet in (None, EVERY_OUTLET) else (EVERY_OUTLET, outlet)
    return OutletBook((style.outlets[name] for name in names if name in style.outlets), style.keep_kinds)


def _plain(line: str) -> str:
    return " ".join(fold(line).casefold().split())


def read_house_style(file: Path) -> HouseStyle:
    """The style of a house from its file. Raises HouseStyleError, naming the place and the way out."""
    try:
        said = tomllib.loads(file.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise HouseStyleError(f"{file} cannot be read: {error.strerror}") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise HouseStyleError(f"{file} is not TOML: {error}") from error
    try:
        return replace(house_style(said), file=file)
    except HouseStyleError as error:
        raise HouseStyleError(f"{file}: {error}") from error


def house_style(said: Mapping[str, Any]) -> HouseStyle:
    """The style that a parsed file describes. Raises HouseStyleError."""
    _known_names(said, ("keep_kinds", "level", "outlets", "templates", "withdrawn"), "the file")
    keep_kinds = tuple(_kind(kind, "keep_kinds") for kind in _strings(said, "keep_kinds", "the file"))
    outlets = said.get("outlets", {})
    if not isinstance(outlets, dict) or not all(isinstance(style, dict) for style in outlets.values()):
        raise HouseStyleError('outlets must be tables, such as [outlets."courier.example"]')
    added = {name: _added_rules(name, style) for name, style in outlets.items()}
    _once_each(added)
    for_all = [rule.id for rule in added.get(EVERY_OUTLET, ())]
    return HouseStyle(
        keep_kinds,
        {
            name: _outlet_style(name, style, added[name], () if name == EVERY_OUTLET else for_all)
            for name, style in outlets.items()
        },
        _template_thresholds(said.get("templates", {})),
        cast(Level, _one_of(said.get("level", "careful"), LEVELS, "level")),
        _withdrawn(_strings(said, "withdrawn", "the file")),
    )


def _withdrawn(names: Iterable[str]) -> tuple[str, ...]:
    kept = tuple(dict.fromkeys(name.strip() for name in names))
    if "" in kept:
        raise HouseStyleError("withdrawn: an empty text names no article; give its URL, its source or its article_id")
    return kept


def _template_thresholds(said: object) -> TemplateThresholds:
    if not isinstance(said, dict):
        raise HouseStyleError("templates must be a table: [templates]")
    _known_names(said, [field.name for field in fields(TemplateThresholds)], "templates")
    for name, value in said.items():
        if isinstance(value, bool) or not isinstance(value, int if name == "articles" else (int, float)):
            number = "whole number" if name == "articles" else "number"
            raise HouseStyleError(f"templates.{name} must be a {number}, not {value!r}")
    try:
        return TemplateThresholds(**said)
    except ValueError as error:
        raise HouseStyleError(f"templates: {error}") from error


def _added_rules(outlet: str, said: Mapping[str, Any]) -> tuple[AddedRule, ...]:
    place = _place_of(outlet)
    added = said.get("add", [])
    if not isinstance(added, list) or not all(isinstance(rule, dict) for rule in added):
        raise HouseStyleError(f"{place}: add must be tables, such as [[{place}.add]]")
    return tuple(_added_rule(rule, f"{place}.add[{number}]") for number, rule in enumerate(added, start=1))


def _once_each(added: Mapping[str, Sequence[AddedRule]]) -> None:
    """Raise HouseStyleError where a rule id stands twice, with both places: findings and switches name a rule by it."""
    first: dict[str, str] = {}
    for outlet, its_rules in added.items():
        for number, rule in enumerate(its_rules, start=1):
            place = f"{_place_of(outlet)}.add[{number}]"
            if rule.id in first:
                raise HouseStyleError(
                    f"{place}: {rule.id!r} is the id of {first[rule.id]} already; choose another, or add the rule once "
                    f'below outlets."{EVERY_OUTLET}"'
                )
            first[rule.id] = place


def _outlet_style(
    outlet: str, said: Mapping[str, Any], added: tuple[AddedRule, ...], added_for_all: Iterable[str]
) -> OutletStyle:
    place = _place_of(outlet)
    _known_names(said, ("switch_off", "protect", "add"), place)
    known = [*added_for_all, *(rule.id for rule in ALL_RULES)]
    return OutletStyle(
        switch_off=tuple(_one_of(rule, known, f"{place}.switch_off") for rule in _strings(said, "switch_off", place)),
        protect=tuple(_strings(said, "protect", place)),
        add=added,
    )


def _place_of(outlet: str) -> str:
    return f'outlets."{outlet}"'


def _added_rule(said: Mapping[str, Any], place: str) -> AddedRule:
    _known_names(said, ("id", "why", "kind", "line", "where"), place)
    for name in ("id", "why", "kind", "line"):
        if not isinstance(said.get(name), str) or not said[name].strip():
            raise HouseStyleError(f"{place} needs `{name}`, a text")
    rule = AddedRule(
        id=said["id"],
        why=said["why"],
        kind=_kind(said["kind"], f"{place}.kind"),
        line=said["line"],
        where=_one_of(said.get("where", "anywhere"), PLACES, f"{place}.where"),
    )
    if rule.id in {known.id for known in ALL_RULES}:
        raise HouseStyleError(f"{place}: {rule.id!r} is the id of a rule of all houses; choose another")
    if reason := why_no_pattern(rule.line):
        raise HouseStyleError(f"{place}.line: {rule.line!r} is no pattern that RE2 takes: {reason}")
    try:
        RuleBook((rule.as_rule(),)).matches([""])
    except ValueError as error:
        raise HouseStyleError(f"{place}: {error}") from error
    return rule


def _known_names(said: Mapping[str, Any], known: Iterable[str], place: str) -> None:
    for name in said:
        _one_of(name, tuple(known), f"{place}, the name")


def _strings(said: Mapping[str, Any], name: str, place: str) -> list[str]:
    values = said.get(name, [])
    if not isinstance(values, list) or not all(isinstance(value, str) for value in values):
        raise HouseStyleError(f"{place}: {name} must be a list of texts, not {values!r}")
    return values


def _kind(value: str, place: str) -> Kind:
    return cast(Kind, _one_of(value, KINDS, place))


def _one_of(value: Any, known: Iterable[str], place: str) -> str:
    known = list(known)
    if isinstance(value, str) and value in known:
        return value
    raise HouseStyleError(f"{place}: {value!r} is not known; {did_you_mean(str(value), known)}")


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """The end of a sentence on a name that is not known: the one that comes close, else those that are known."""
    known = sorted(known)
    near = difflib.get_close_matches(name, known, n=1, cutoff=0.5)
    return f"did you mean {near[0]!r}?" if near else f"known: {', '.join(known[:40])}"
