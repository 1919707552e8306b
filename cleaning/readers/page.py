"""A file that is one document: read it, decode it, and say what was wrong with it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from ..records import Document, Failure, Format
from .decoding import NotText, declared_encoding, decode
from .files import Unreadable, read_bounded
from .record import document


def read_page(path: Path, source: str, folder: str | None, limit: int, form: Format) -> Iterator[Document | Failure]:
    """The document of a file, after a note on its encoding if there is one; or why there is none."""
    try:
        data = read_bounded(path, limit)
        decoded = decode(data, declared_encoding(data) if form == "html" else None)
    except (Unreadable, NotText) as error:
        yield Failure(source, "read", str(error))
        return
    if len(decoded.text) > limit:
        yield Failure(source, "read", f"{len(decoded.text):,} characters; the limit (max_characters) is {limit:,}")
        return
    if not decoded.text.strip():
        yield Failure(source, "read", "the file holds nothing but white space")
        return
    if decoded.note:
        yield Failure(source, "read", decoded.note, set_aside=False)
    yield document(source, form, decoded.text, folder=folder)
