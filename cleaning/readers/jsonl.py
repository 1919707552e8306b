"""`.jsonl`: one record a line, in UTF-8."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from ..records import Document, Failure
from .files import Unreadable, open_bytes
from .record import read_record
from .sources import SourceNames


def read(path: Path, source: str, folder: str | None, limit: int) -> Iterator[Document | Failure]:
    names = SourceNames(source)
    number = 0
    try:
        with open_bytes(path) as file:
            for number, line in enumerate(_lines(file, limit * 6), start=1):
                if line is None:
                    most = limit * 6
                    yield Failure(
                        names.numbered(number), "read", f"the line is longer than {most:,} bytes (6 x max_characters)"
                    )
                elif line.strip():
                    yield from _read_line(line, number, names, folder, limit)
    except Unreadable as error:
        yield Failure(source, "read", f"{error}; what stands before line {number + 1} was read")
    if number == 0:
        yield Failure(source, "read", "the file is empty")


def _lines(file: BinaryIO, most: int) -> Iterator[bytes | None]:
    """The lines of a file, with None for a line of more than `most` bytes, which is never held in memory."""
    while line := file.readline(most + 1):
        if len(line) > most and not line.endswith(b"\n"):
            while (rest := file.readline(most)) and not rest.endswith(b"\n"):
                pass
            yield None
        else:
            yield line


def _read_line(
    line: bytes, number: int, names: SourceNames, folder: str | None, limit: int
) -> Iterator[Document | Failure]:
    try:
        record = json.loads(line.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        # The parser sees one line only: its own "line 1" would speak of another.
        reason = str(error)
        if isinstance(error, json.JSONDecodeError):
            reason = f"{error.msg.removesuffix(' at')} at column {error.colno}"
        yield Failure(names.numbered(number), "read", f"line {number} is not JSON in UTF-8: {reason}")
        return
    if not isinstance(record, dict):
        yield Failure(names.numbered(number), "read", f"line {number} is JSON, but not an object with fields")
        return
    yield from read_record(record, names.of(record, number), folder, limit)
