"""`.parquet`: one record a row."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pyarrow
import pyarrow.parquet

from ..records import Document, Failure
from .record import BODY_FIELDS, FIELDS, read_record
from .sources import SourceNames

_ROWS_AT_A_TIME = 256


def read(path: Path, source: str, folder: str | None, limit: int) -> Iterator[Document | Failure]:
    names = SourceNames(source)
    number, read = 0, 0
    try:
        with pyarrow.parquet.ParquetFile(path) as file:
            columns = [name for name in file.schema_arrow.names if name in FIELDS]
            if not set(columns) & set(BODY_FIELDS):
                known = ", ".join(file.schema_arrow.names)[:200]
                yield Failure(source, "read", f"the file has neither a column `html` nor `text`, only: {known}")
                return
            for batch in file.iter_batches(batch_size=_ROWS_AT_A_TIME, columns=columns):
                for number, record in enumerate(batch.to_pylist(), start=read + 1):
                    yield from read_record(record, names.of(record, number), folder, limit)
                read = number
    except (pyarrow.ArrowException, UnicodeDecodeError) as error:
        reason = str(error).splitlines()[0]
        yield Failure(source, "read", f"row {number + 1} cannot be read ({reason}); the rows before it were")
