"""Files of the inbox to documents: one input format a module.

A reader is a function `(file, source, folder, limit) -> Iterator[Document | Failure]`. `source` is the path below the
inbox, `folder` the first folder of it, `limit` the longest document in characters. A reader raises nothing for bad
content: what it cannot read it yields as a Failure, and goes on.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from ..records import Document, Failure
from . import csv, html, jsonl, parquet, text

Reader = Callable[[Path, str, str | None, int], Iterator[Document | Failure]]

READERS: dict[str, Reader] = {
    ".html": html.read,
    ".htm": html.read,
    ".txt": text.read,
    ".jsonl": jsonl.read,
    ".csv": csv.read,
    ".parquet": parquet.read,
}
"""By the ending of the file name, without a closing `.gz`."""

GZIPPED = (".html", ".htm", ".txt", ".jsonl", ".csv")


def reader_for(path: Path) -> Reader | None:
    """The reader for a file name, or None where no format has that ending."""
    name = path.name.lower()
    if name.endswith(".gz"):
        ending = Path(name.removesuffix(".gz")).suffix
        return READERS[ending] if ending in GZIPPED else None
    return READERS.get(Path(name).suffix)


def read_documents(path: Path, source: str, limit: int) -> Iterator[Document | Failure]:
    """Everything in one file of the inbox. I/O errors become failures of the file."""
    folder = source.split("/", 1)[0] if "/" in source else None
    reader = reader_for(path)
    if reader is None:
        endings = ", ".join(READERS)
        yield Failure(source, "read", f"no reader for {path.suffix or 'a name without an ending'!r} (known: {endings})")
        return
    try:
        yield from reader(path, source, folder, limit)
    except (OSError, EOFError) as error:
        yield Failure(
            source,
            "read",
            f"the file cannot be read: {error.strerror if isinstance(error, OSError) and error.strerror else error}",
        )
