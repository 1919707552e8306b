"""Names for the records of a file that holds many."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Any

from .record import without_lone_surrogates

_LONGEST = 500


class SourceNames:
    """`feed.jsonl#https://...` for a record with a URL, `feed.jsonl#7` for the seventh record without one.

    A feed is rewritten day by day: the name must stay with the article when its place in the file changes. The second
    record of one URL in one file (a re-scrape) gets `#2` behind it, and so on.
    """

    def __init__(self, path: str) -> None:
        self._path = path
        self._seen: Counter[str] = Counter()

    def numbered(self, number: int) -> str:
        """The name of the `number`-th record, counted from 1."""
        return f"{self._path}#{number}"

    def of(self, record: Mapping[str, Any], number: int) -> str:
        """The name of a record: by its URL, else by its number."""
        url = record.get("url")
        if not isinstance(url, str) or not url.strip():
            return self.numbered(number)
        name = f"{self._path}#{without_lone_surrogates(url.strip())[:_LONGEST]}"
        self._seen[name] += 1
        return name if self._seen[name] == 1 else f"{name}#{self._seen[name]}"
