"""One record of a file that holds many (`.jsonl`, `.csv`, `.parquet`) to a document."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, date, datetime
from typing import Any
from urllib.parse import urlsplit

from ..dates import is_of_news, parse_date
from ..records import Document, Failure

BODY_FIELDS = ("html", "text")
FIELDS = (*BODY_FIELDS, "url", "outlet", "title", "authors", "published_at", "fetched_at")


_LONGEST_SHOWN = 80
_FIRST_DAY = 19_000_000
_EARLIEST_SECONDS = 631_152_000  # 1990: what comes before is no time but a year, a number, or nothing


def without_lone_surrogates(text: str) -> str:
    r"""JSON may escape half a character (`\ud83d` alone); it becomes U+FFFD, which every later step can take."""
    if text.isascii():
        return text
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _is_text(value: Any) -> bool:
    return isinstance(value, str)


def _is_address(value: Any) -> bool:
    """Whether this names a host: `https://courier.example/a`, or `courier.example/a`."""
    if not isinstance(value, str):
        return False
    url = value.strip()
    try:
        host = urlsplit(url if "//" in url else f"//{url}").hostname or ""
    except ValueError:
        return False
    return not url or (bool(host) and not any(map(str.isspace, host)) and ("://" in url or "." in host))


def _are_names(value: Any) -> bool:
    return isinstance(value, str) or (isinstance(value, list) and all(isinstance(name, str) for name in value))


_FORMS: tuple[tuple[str, Callable[[Any], bool], str], ...] = (
    ("outlet", _is_text, "a text"),
    ("url", _is_address, "an address"),
    ("title", _is_text, "a text"),
    ("authors", _are_names, "a name or a list of names"),
)
"""Fields of a record, what each has to be, and that in words."""


def read_record(record: Mapping[str, Any], source: str, folder: str | None, limit: int) -> Iterator[Document | Failure]:
    """The document of one record, after what had to be left out of it; or why there is none.

    `limit` is the longest body in characters. A field that cannot be read (a date that is none, an outlet that is a
    number) is left out and noted; only a missing or impossible body sets the record aside.
    """
    body_field = next(
        (name for name in BODY_FIELDS if isinstance(record.get(name), str) and record[name].strip()), None
    )
    if body_field is None:
        yield Failure(source, "read", "the record has neither `html` nor `text` with anything in it")
        return
    body = without_lone_surrogates(record[body_field])
    if len(body) > limit:
        yield Failure(source, "read", f"the body has {len(body):,} characters; the limit (max_characters) is {limit:,}")
        return
    said = dict(record)
    for name, is_one, kind in _FORMS:
        value = said.get(name)
        if value not in (None, "", []) and not is_one(value):
            yield Failure(source, "read", f"{name} {_short(value)} is not {kind}; loaded without it", set_aside=False)
            del said[name]
    dates: dict[str, datetime | None] = {}
    for name in ("published_at", "fetched_at"):
        dates[name] = read_date(record.get(name))
        if dates[name] is None and record.get(name) not in (None, ""):
            reason = f"{name} {_short(record[name])} is not a date; loaded without it"
            yield Failure(source, "read", reason, set_aside=False)
    yield document(
        source,
        "html" if body_field == "html" else "text",
        body,
        folder=folder,
        outlet=_text(said.get("outlet")),
        url=_text(said.get("url")),
        title=_text(said.get("title")),
        authors=_names(said.get("authors")),
        **dates,
    )


def document(source: str, form: Any, body: str, **fields: Any) -> Document:
    """A document with the hash of everything that it says."""
    said = json.dumps([form, body, fields], ensure_ascii=False, sort_keys=True, default=str)
    return Document(source, form, body, hashlib.sha256(said.encode("utf-8", "replace")).hexdigest(), **fields)


def read_date(value: Any) -> datetime | None:
    """A date of a record in UTC: a datetime, a date, seconds or milliseconds since 1970 (from 1990 on), 20240409, or
    a written date; None where it is none of these.
    """
    found = _read_date(value)
    return found if found and is_of_news(found) else None


def _read_date(value: Any) -> datetime | None:
    match value:
        case datetime():
            return value.astimezone(UTC) if value.tzinfo else value.replace(tzinfo=UTC)
        case date():
            return datetime(value.year, value.month, value.day, tzinfo=UTC)
        case bool():
            return None
        case int() | float():
            if isinstance(value, int) and _FIRST_DAY <= value < 100_000_000:
                return parse_date(str(value))  # 20240409
            try:
                seconds = value / 1000 if abs(value) > 1e11 else value
                return datetime.fromtimestamp(seconds, UTC) if seconds >= _EARLIEST_SECONDS else None
            except (OverflowError, ValueError, OSError):
                return None
        case str():
            return parse_date(value)
    return None


def _text(value: Any) -> str | None:
    return without_lone_surrogates(value).strip() or None if isinstance(value, str) else None


def _short(value: Any) -> str:
    said = without_lone_surrogates(repr(value))
    return said if len(said) <= _LONGEST_SHOWN else f"{said[:_LONGEST_SHOWN]}…"


def _names(value: Any) -> tuple[str, ...]:
    names = [value] if isinstance(value, str) else value if isinstance(value, list) else []
    return tuple(name for name in map(_text, names) if name)
