"""Written bylines to names."""

from __future__ import annotations

import re

from .rules.words import WEEKDAY

_AND = re.compile(r"\s*(?:,|;|/|\||&|\band\b|\bund\b|\bet\b|\by\b|\be\b|\ben\b|\bи\b|\bve\b)\s*", re.IGNORECASE)
_DAY_AT_THE_END = re.compile(rf"\s+(?:{WEEKDAY})\.?$", re.IGNORECASE)


def author_names(written: str) -> tuple[str, ...]:
    """The names in a byline (`Marta Oyelaran and Jonas Wick`), without a day of the week that stood behind them."""
    names = (_DAY_AT_THE_END.sub("", name).strip() for name in _AND.split(_DAY_AT_THE_END.sub("", written.strip())))
    return tuple(dict.fromkeys(name for name in names if name))
