"""Written bylines to names."""

from __future__ import annotations

import re

from .rules.words import WEEKDAY

_AND = re.compile(r"\s*(?:,|;|/|\||&|\band\b|\bund\b|\bet\b|\by\b|\be\b|\ben\b|\bи\b|\bve\b)\s*", re.IGNORECASE)
_DAY_AT_THE_END = re.compile(rf"\s+(?:{WEEKDAY})\.?$", re.IGNORECASE)

_WRITTEN_BY = re.compile(
    r"(?i:(?:written |story |words |text )?by|by|par|por|von|di|door|av|af|от|автор|autor(?:in)?|texte?|tekst)"
    r"(?:\s*:)?\s+(?=[^\W\d_]+[\w.'’-]*\s+\w)"
)
_BY = re.compile(r"(?i:written by|by)(?:\s*:)?\s+|(?i:par|por|von|door|autor(?:in)?|texte?)\s*:\s*")


def without_by(name: str) -> str:
    """A name without the word of a byline before it (`Par Lucie Kervella`); `Di Stefano` and `von der Aue` stay."""
    for prefix in (_WRITTEN_BY, _BY):
        found = prefix.match(name)
        if found and name[found.end() : found.end() + 1].isupper():
            return name[found.end() :]
    return name


def author_names(written: str) -> tuple[str, ...]:
    """The names in a byline (`Marta Oyelaran and Jonas Wick`), without a day of the week that stood behind them."""
    names = (_DAY_AT_THE_END.sub("", name).strip() for name in _AND.split(_DAY_AT_THE_END.sub("", written.strip())))
    return tuple(dict.fromkeys(without_by(name) for name in names if name))
