"""The bytes of a file, unzipped and bounded, whatever it holds."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, cast

_GZIP_MAGIC = b"\x1f\x8b"


class Unreadable(ValueError):
    """The file does not hold what its name says; the message says what is wrong with it."""


@contextmanager
def open_bytes(path: Path) -> Iterator[BinaryIO]:
    """The file opened for reading, unzipped where its first bytes are those of gzip (whatever its name).

    Raises Unreadable where the gzip stream is damaged or cut short.
    """
    with path.open("rb") as file:
        zipped = file.read(2) == _GZIP_MAGIC
        file.seek(0)
        try:
            yield cast(BinaryIO, gzip.GzipFile(fileobj=file)) if zipped else file
        except EOFError as error:
            raise Unreadable("the gzip stream is cut short") from error
        except (gzip.BadGzipFile, zlib.error) as error:
            raise Unreadable(f"the gzip stream is damaged: {error}") from error


def read_bounded(path: Path, limit: int) -> bytes:
    """All bytes of one page. Raises Unreadable where there are none, or more than `limit` characters could take."""
    most = limit * 4
    with open_bytes(path) as file:
        data = file.read(most + 1)
    if len(data) > most:
        raise Unreadable(f"the file holds more than {most:,} bytes; the limit (max_characters) is {limit:,} characters")
    if not data.strip():
        raise Unreadable("the file is empty")
    return data
