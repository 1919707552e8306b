"""`.csv`: one record a row below a header, comma or semicolon or tab between the fields."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from ..records import Document, Failure
from .decoding import NotText, decode
from .files import Unreadable, open_bytes
from .record import BODY_FIELDS, FIELDS, read_record
from .sources import SourceNames

_SAMPLE_BYTES = 1 << 20


def read(path: Path, source: str, folder: str | None, limit: int) -> Iterator[Document | Failure]:
    names = SourceNames(source)
    number = 0
    csv.field_size_limit(limit * 4)
    try:
        with open_bytes(path) as file:
            lines, delimiter = _text_and_delimiter(file)
            rows = csv.DictReader(lines, delimiter=delimiter, strict=True)
            header = [name.strip().lower() for name in rows.fieldnames or ()]
            if not header:
                raise Unreadable("the file is empty")
            if not set(header) & set(BODY_FIELDS):
                raise Unreadable(f"the header has neither `html` nor `text`, only: {', '.join(header)[:200]}")
            rows.fieldnames = header
            for number, row in enumerate(rows, start=1):
                record = {name: row.get(name) for name in FIELDS}
                name = names.of(record, number)
                if any(map(str.strip, row.get(rows.restkey) or ())):
                    # A text with commas and no quotes: what stands in which field is not known any more.
                    fields = len(header) + len(row[rows.restkey])
                    yield Failure(name, "read", f"row {number} has {fields} fields, the header {len(header)}")
                else:
                    yield from read_record(record, name, folder, limit)
    except (Unreadable, NotText) as error:
        yield Failure(source, "read", str(error))
    except (csv.Error, UnicodeDecodeError) as error:
        yield Failure(source, "read", f"row {number + 1} cannot be read ({error}): it and all after it are lost")


def _text_and_delimiter(file: BinaryIO) -> tuple[io.TextIOBase, str]:
    """The file as text and the delimiter of its header. The encoding is told by the first megabyte."""
    sample = file.read(_SAMPLE_BYTES)
    if not sample.strip():
        raise Unreadable("the file is empty")
    whole_lines = sample[: sample.rfind(b"\n") + 1] or sample
    encoding = decode(whole_lines).encoding
    file.seek(0)
    header = whole_lines.decode(encoding, "replace").split("\n", 1)[0]
    delimiter = max(",;\t", key=header.count)
    return io.TextIOWrapper(file, encoding=encoding, newline=""), delimiter
