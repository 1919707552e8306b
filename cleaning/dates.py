"""Written dates to times in UTC. Only absolute dates count: `2 hours ago` would mean another time in every run."""

from __future__ import annotations

import re
import warnings
from datetime import UTC, datetime
from functools import lru_cache

_EARLIEST_YEAR = 1600
_NUMERIC = re.compile(r"^(\d{1,2})([/.-])(\d{1,2})\2\d{2,4}\b")
_ISO_LIKE = re.compile(r"^\d{4}-?\d\d")
# dateparser stumbles over small words: "kl. 08.12", "às 10h15", "fredag d. 14.", "2024 m. kovo 12 d."
_BEFORE_TIME = re.compile(r",?\s(?:às|kl\.?|klo|um|alle(?: ore)?|a las|godz\.?|ore|@)\s*(\d{1,2})[.:h](\d\d)\b", re.I)
_SMALL_WORDS = re.compile(r"(?<=\d) (?:m|d)\.(?= |$)|(?<=\w) d\.(?= \d)", re.I)
# The Thai calendar is that many years ahead.
_BUDDHIST_YEARS = 543
_LATEST_YEAR = 2400
_LATEST_BUDDHIST_YEAR = 2700
_HOUR = re.compile(
    r"(?:(?:\b|T)\d{1,2}[:h]\d\d|T\d{4})(?:[:.]?\d+)* ?(?:[ap]\.? ?m\b\.?)? ?"
    r"(?P<zone>\(?(?:Z\b|[+-]\d\d:?\d\d|(?-i:UTC|GMT|[A-Z]{2,3}T)\b))?",
    re.I,
)
MOST_EXACT = 2


@lru_cache(maxsize=4096)
def parse_date(written: str) -> datetime | None:
    """The time in UTC that `written` names, or None where it does not name a whole date.

    ISO 8601 and RFC 2822 go through the standard library, everything else through dateparser in strict mode (day,
    month and year must be there). A date without a time is midnight; a time without a zone is taken as UTC.
    `9.4.2024` has its day first; `9/4/2024` is two dates in one and therefore none.
    """
    written = written.strip()
    if not written or len(written) > 100:
        return None
    found = _parse_iso(written) if _ISO_LIKE.match(written) else None
    if found is None:
        found = _parse_written(written)
    if found is None or not _EARLIEST_YEAR <= found.year <= _LATEST_BUDDHIST_YEAR:
        return None
    try:
        if found.year > _LATEST_YEAR:
            found = found.replace(year=found.year - _BUDDHIST_YEARS)
        return found.astimezone(UTC) if found.tzinfo else found.replace(tzinfo=UTC)
    except (OverflowError, ValueError):
        return None


def is_of_news(moment: datetime) -> bool:
    """Whether something can have been printed then: 0001-01-01 and 9999-12-31 are how databases write no date."""
    return _EARLIEST_YEAR <= moment.year <= _LATEST_YEAR


def exactness(written: str) -> int:
    """How much of a time a written date names: 0 the day, 1 the hour as well, 2 with its time zone (`MOST_EXACT`)."""
    hour = _HOUR.search(written)
    return 0 if hour is None else MOST_EXACT if hour["zone"] else 1


def _parse_iso(written: str) -> datetime | None:
    try:
        return datetime.fromisoformat(written)
    except ValueError:
        return None


def _parse_written(written: str) -> datetime | None:
    numeric = _NUMERIC.match(written)
    if numeric and numeric[2] != "." and int(numeric[1]) <= 12 and int(numeric[3]) <= 12 and numeric[1] != numeric[3]:
        return None
    written = _SMALL_WORDS.sub("", _BEFORE_TIME.sub(r" \1:\2", written))
    import dateparser  # here, because importing it takes long and most inputs carry ISO dates

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        parsed: datetime | None = dateparser.parse(
            written,
            settings={
                "PARSERS": ["absolute-time"],
                "DATE_ORDER": "DMY" if numeric and (numeric[2] == "." or int(numeric[1]) > 12) else "MDY",
                "REQUIRE_PARTS": ["day", "month", "year"],
                "STRICT_PARSING": True,
                "RETURN_AS_TIMEZONE_AWARE": False,
                "TIMEZONE": "UTC",
                "TO_TIMEZONE": "UTC",
            },
        )
    return parsed
