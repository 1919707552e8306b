"""The `.sql` files beside this module: found by name, run statement by statement."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import duckdb

FOLDER = Path(__file__).parent


def statement(name: str) -> str:
    """The text of one file, such as `queries/candidates.sql`."""
    return text_of(FOLDER / name)


@cache
def text_of(file: Path) -> str:
    """The text of one file, read once."""
    return file.read_text(encoding="utf-8")


def files(folder: str) -> list[Path]:
    """The `.sql` files of one folder, in the order of their names."""
    return sorted((FOLDER / folder).glob("*.sql"))


def run(connection: duckdb.DuckDBPyConnection, text: str, parameters: Mapping[str, Any] | None = None) -> None:
    """Run every statement of a text. Each gets those of the named `parameters` that it mentions."""
    for part in _statements(connection, text):
        connection.execute(part, _mentioned(part, parameters))


def records(
    connection: duckdb.DuckDBPyConnection, text: str, parameters: Mapping[str, Any] | None = None
) -> list[dict[str, Any]]:
    """The rows of one query, each by its column names. It gets those of the named `parameters` that it mentions."""
    (part,) = _statements(connection, text)
    found = connection.execute(part, _mentioned(part, parameters))
    columns = [column[0] for column in found.description or ()]
    return [dict(zip(columns, row, strict=True)) for row in found.fetchall()]


_PARSED: dict[str, list[duckdb.Statement]] = {}


def _statements(connection: duckdb.DuckDBPyConnection, text: str) -> list[duckdb.Statement]:
    """The statements of a text, parsed once: any connection runs them. The texts are those of files, so few stay."""
    if text not in _PARSED:
        _PARSED[text] = connection.extract_statements(text)
    return _PARSED[text]


def _mentioned(part: duckdb.Statement, parameters: Mapping[str, Any] | None) -> dict[str, Any] | None:
    return {name: value for name, value in (parameters or {}).items() if name in part.named_parameters} or None


def value(connection: duckdb.DuckDBPyConnection, query: str, parameters: Mapping[str, Any] | None = None) -> Any:
    """The one value that a query returns; None where it returns no row."""
    found = connection.execute(query, parameters).fetchall()
    return found[0][0] if found else None


def head_comment(text: str) -> str:
    """The comment that a file starts with, without its dashes."""
    lines = []
    for line in text.splitlines():
        if not line.startswith("--"):
            break
        lines.append(line.removeprefix("--").strip())
    return "\n".join(lines)


def attach_name(path: Path) -> str:
    """A path as an SQL string literal."""
    return "'" + str(path).replace("'", "''") + "'"
