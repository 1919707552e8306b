"""`.parquet`: one record a row."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

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
                rows = zip(*(_values(batch.column(name)) for name in columns), strict=True)
                for number, row in enumerate(rows, start=read + 1):
                    record = dict(zip(columns, row, strict=True))
                    yield from read_record(record, names.of(record, number), folder, limit)
                read = number
    except (pyarrow.ArrowException, ValueError, OverflowError, TypeError) as error:
        reason = str(error).splitlines()[0]
        rest = f"row {read + 1} and what follows cannot be read" if read else "the file cannot be read as Parquet"
        yield Failure(
            source, "read", f"{rest} ({reason.rstrip('.')})" + ("; the rows before are loaded" if read else "")
        )


_PER_SECOND = {"s": 1, "ms": 1_000, "us": 1_000_000, "ns": 1_000_000_000}
_DAY = 86_400


def _values(column: pyarrow.Array) -> list[Any]:
    """The values of a column; dates and times as seconds since 1970, which every later step can take or refuse."""
    kind = column.type
    if pyarrow.types.is_timestamp(kind):
        return _seconds(column.cast(pyarrow.timestamp(kind.unit)).cast(pyarrow.int64()), 1 / _PER_SECOND[kind.unit])
    if pyarrow.types.is_date32(kind):
        return _seconds(column.cast(pyarrow.int32()), _DAY)
    if pyarrow.types.is_date64(kind):
        return _seconds(column.cast(pyarrow.int64()), 1 / 1000)
    values: list[Any] = (column.cast(pyarrow.int64()) if pyarrow.types.is_duration(kind) else column).to_pylist()
    return values


def _seconds(column: pyarrow.Array, factor: float) -> list[datetime | str | None]:
    return [None if value is None else _moment(value * factor) for value in column.to_pylist()]


def _moment(seconds: float) -> datetime | str:
    try:
        return datetime.fromtimestamp(seconds, UTC)
    except (OverflowError, ValueError, OSError):
        return f"{seconds:.0f} seconds since 1970"
