"""What is a name of a person, and what only looks like one."""

from __future__ import annotations

import re

import re2

from ..rule import FOR_LINES, in_any_line
from ..words import AGENCY, MENU_ENTRIES, NAME

_NOT_NAMES = re.compile(
    r"(?i)\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:january|february|march|april|june|july|august|"
    r"september|october|november|december)\b"
    r"|\b(?:land|sea|air|royal|popular|default|law|all|the numbers|night|day|christmas|easter|summer|winter)\b"
)


def no_day_or_month(line: str) -> bool:
    return not _NOT_NAMES.search(line)


def names_no_section(line: str) -> bool:
    return no_day_or_month(line) and not any(word in MENU_ENTRIES for word in line.casefold().split())


_NAME_ALONE = re2.compile(in_any_line(rf"{NAME}$", at_start=True), FOR_LINES)


def is_name_alone(line: str) -> bool:
    """Whether a folded line is the name of a person and nothing else: two to four words with capitals, no section."""
    return (
        len(line) <= _LONGEST_NAME
        and _NAME_ALONE.match(line) is not None
        and names_no_section(line)
        and not any(_AGENCY.fullmatch(word) for word in line.split())
    )


_LONGEST_NAME = 40
_AGENCY = re.compile(rf"(?i:{AGENCY})")
