"""Date lines told by their parts: dates, hours, and the names, places and sections beside them, and nothing else."""

from __future__ import annotations

import re

from ..rule import Hinted, Rule, Where, line_that
from ..words import MONTH
from .words import PUBLISHED, READING, UPDATED

_LETTERS = r"[^\W\d_]"
_MONTH_ALONE = re.compile(MONTH, re.IGNORECASE)
_HOUR = (
    r"\d{1,2}(?:[:.h]\d{2}){1,2}(?: ?(?:uhr|hs?\b|hrs\b|uur\b|min\b|[ap]\. ?m\.?|[ap]m\b|ч\b))?|"
    r"\d{1,2} ?(?:uhr|uur|h|[ap]m|[ap]\. ?m\.?)\b|\d{1,2} h \d{2}"
)
_DAY_BY_MONTH = (
    rf"\d{{1,2}}(?:st|nd|rd|th|er|[.º°])?(?: de| of)?[ -](?P<month>{_LETTERS}{{3,12}})\.?,?(?: del?)?[ -]\d{{4}}|"
    rf"(?P<before>{_LETTERS}{{3,12}})\.? \d{{1,2}}(?:st|nd|rd|th)?,? \d{{4}}"
)
_DAY_IN_NUMBERS = (
    r"\b\d{1,2}(?P<dot>[./·-]) ?\d{1,2}(?P=dot) ?(?:20)?\d{2}\b|"
    r"\b(?:20|1[34])\d{2}(?P<point>[./·-]) ?\d{1,2}(?P=point) ?\d{1,2}\b"
)
_NEAR_DAY = (
    r"\b(?:today|yesterday|heute|gestern|aujourd'hui|hier|hoy|ayer|hoje|ontem|oggi|ieri|vandaag|gisteren|i ?dag|i ?går|"
    r"tänään|eilen|сегодня|вчера|сьогодні|вчора|dziś|dzisiaj|wczoraj|dnes|včera|bugün|dün|azi|danas|jučer|juče|днес)\b"
    rf",? (?:at |um |à |a las |às |alle |om |kl\.? ?|klo |в |о |o |v |u |la |la ora |saat |ob )?(?={_HOUR})"
)
_DAY = re.compile(rf"(?i)\b(?:{_DAY_BY_MONTH})\b\.?|{_DAY_IN_NUMBERS}\.?|{_NEAR_DAY}")
_TIME_OF_DAY = re.compile(rf"(?i)(?<![\d.])(?:{_HOUR})(?! ?[%€$£])")
_LABEL = re.compile(
    rf"(?i)(?<!\w)(?:et |and |und |y |e |i |и )?(?:{PUBLISHED}|{UPDATED}|act\.|agg\.|upd\.|(?:первая )?публикация|"
    r"haber ekleme tarihi|ac?tualizad[oa](?: em| el| a)?|yayınlama|categor(?:ie|ia|ía|y)|data|datum|autor(?:a|e)?|"
    r"author|por|par|by|von)(?!\w):?"
)
_READING = re.compile(
    rf"(?i)(?<!\w)(?:{READING}|\d+ min\w*\.?|\d+ \w+ (?:atrás|ago|fa|geleden|temu|"
    r"назад|тому|önce|sedan|siden))(?!\w)"
)
_BETWEEN = re.compile(
    r"(?i)(?<![\w'])(?:at|on|by|with|and|um|am|von|mit|und|à|le|par|avec|et|el|a las?|las|del?|por|con|y|em|às|as|com|"
    r"e|il|"
    r"alle(?: ore)?|ore|ora|di|da|op|om|door|met|en|den|kl|klo|av|af|og|med|och|в|во|на|о|об|от|la|de|u|v|ve|ob|o godz|"
    r"godz|dne|dnia|uhr|hs|h|gmt|utc|czytania|lettura|lectura|leitura|leestijd|lezen|okuma|read|[a-z]{2,4}t|ist|wib|"
    r"wita|wit|[ap]m|mon|tue|wed|thu|fri|sat|sun|door "
    r"redactie|piše|írta|pressed|min|[ap]\.? ?m)(?![\w'])\.?"
)
_PARTS = re.compile(r"[|•·,;/()\[\]@>«»*]|\s-\s|\s{2,}|^-|-$")
_CAPITAL = r"[A-ZÀ-ÞĀ-ž\u0370-\u03ff\u0400-\u042f\u0490][\w.&'-]*|\d{1,6}"
_PARTICLE = r"de|del|la|van|der|von|den|al|el|da|do|di|of"
_NAMES = re.compile(rf"(?:{_CAPITAL}|{_PARTICLE}|[a-z]{{2,4}}\.)(?: (?:{_CAPITAL}|{_PARTICLE})){{0,3}}")
_MOST_BESIDE = 3
# What heads a later part of a story.
_HEADING = re.compile(r"(?i)\b(?:nachtrag|addendum|postscript|naschrift|fe de erratas|errat(?:um|a))\b")


def _only_dates_and_names(line: str, labelled: bool = False) -> bool:
    """Whether a folded line holds a day, and nothing beside its hour but labels, reading times and a few names.

    With `labelled`, only where it says that it is the day of publication or of a change.
    """
    days = 0

    def pass_day(found: re.Match[str]) -> str:
        nonlocal days
        month = found.group("month") or found.group("before")
        if month is not None and _MONTH_ALONE.fullmatch(month) is None:
            return found.group()
        days += 1
        return " | "

    rest = _DAY.sub(pass_day, line)
    if not days or _HEADING.search(line):
        return False
    rest, labels = _LABEL.subn(" ", rest)
    rest, times = _TIME_OF_DAY.subn(" | ", rest)
    rest, readings = _READING.subn(" | ", rest)
    if labelled and not labels:
        return False
    if not (labels or times or (readings and days == 1)):
        return False
    beside = [part.strip(" .:-+\"'") for part in _PARTS.split(_BETWEEN.sub(" ", rest))]
    beside = [part for part in beside if part]
    return (
        ":" not in rest.replace("::", " ").strip(" :|")
        and len(beside) <= _MOST_BESIDE
        and all(_NAMES.fullmatch(part) for part in beside)
    )


def _only_labelled_dates(line: str) -> bool:
    return _only_dates_and_names(line, labelled=True)


# What every such line has: a year, a day in numbers, or an hour.
_HINT = r"(?:19|20|1[34])\d\d|\d[./·-] ?\d{1,2}[./·-] ?\d\d|\d[:.h]\d\d|\d ?(?:uhr|uur|h|[ap]\.? ?m)\b"
_LONGEST = 140

RULES = (
    Rule(
        id="dates/composed",
        why="Above the story, a line of nothing but the day, the hour and the names of writers, places or sections.",
        kind="date",
        where=Where.HEAD,
        pattern=line_that(Hinted(".+", hint=_HINT), accepts=_only_dates_and_names, longest=_LONGEST),
        junk=(
            "12.01.2024 | Stand 12.01.2024, 19:00 Uhr",
            "Puerto Viejo | 22·02·24 | 13:45 | Actualizado a las 18:20",
            "Actualizado: 13:12 - 29/02/24",
            "02.04.2024 13:20 (agg. 15:42)",
            "Oggi alle 14:02 Serie A",
            "Heute, 17 Uhr | Ada Holm",
            "Ada Holm • 14 februari 2024, 17:30 • Havenstad",
            "14 fev, 2024 - 18:21 • Ada Holm, com Lusa",
            "8 april 2024, 06.55 uur · Aangepast 8 april 2024, 09.40 uur · Door Redactie",
            "9:00 AM on Feb 14, 2024 CST - Updated at 1:15 PM on Feb 14, 2024 CST",
        ),
        keep=(
            "Concert: 12 March 2024, 8 pm, harbour hall",
            "Nachtrag vom 12. März 2024, 9:20 Uhr",
            "Ada Holm, 3 March 1950 - 12 March 2024",
            "On 12 March 2024 at 14:00 the bridge was closed.",
            "Ellery - Saltby 2:1, Port Amber - Holm 0:0",
        ),
    ),
    Rule(
        id="dates/composed_below",
        why="Below the story, a line that says when it was published or changed, with names beside it.",
        kind="date",
        where=Where.TAIL,
        pattern=line_that(Hinted(".+", hint=_HINT), accepts=_only_labelled_dates, longest=_LONGEST),
        junk=("Ada Holm | Aktualisiert: 12.01.2024, 19:00 Uhr | Ellery",),
        keep=("Concert: 12 March 2024, 8 pm, harbour hall",),
    ),
)
