"""`.html` and `.htm`: one page a file, as it was fetched."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from ..records import Document, Failure
from .page import read_page


def read(path: Path, source: str, folder: str | None, limit: int) -> Iterator[Document | Failure]:
    return read_page(path, source, folder, limit, "html")
