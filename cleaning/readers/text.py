"""`.txt`: one text scrape a file, as it is."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from ..records import Document, Failure
from .page import read_page


def read(path: Path, source: str, folder: str | None, limit: int) -> Iterator[Document | Failure]:
    return read_page(path, source, folder, limit, "text")
