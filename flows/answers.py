"""The rows of a query, printed for people or for programs."""

from __future__ import annotations

import csv
import io
import json
import math
import sys
from collections.abc import Iterable, Iterator
from decimal import Decimal
from itertools import chain, count
from typing import Any, Literal

import duckdb
from rich.console import Console

_AT_A_TIME = 1000


def print_rows(answer: duckdb.DuckDBPyRelation, form: Literal["table", "csv", "json", "markdown"], most: int) -> None:
    """Print to standard output: `table` as wide as the terminal and at most `most` rows, the others whole.

    `json` is one object a line.
    """
    if form == "table":
        width = Console().width if sys.stdout.isatty() else 200
        answer.show(max_width=width, max_rows=most)
        return
    names = _each_once(answer.columns)
    if form == "csv":
        for cells in chain([names], _rows(answer)):
            print(_csv_line(cells))
        return
    if form == "markdown":
        print("| " + " | ".join(names) + " |")
        print("|" + " --- |" * len(names))
    for row in _rows(answer):
        if form == "json":
            said = {name: _plain(value) for name, value in zip(names, row, strict=True)}
            print(json.dumps(said, default=str, ensure_ascii=False))
        else:
            print("| " + " | ".join(_cell(value) for value in row) + " |")


def _each_once(names: list[str]) -> list[str]:
    """The names of columns, with `_1` and so on behind one that was there before, as DuckDB names them in a table."""
    found: list[str] = []
    for name in names:
        others = (f"{name}_{number}" for number in count(1))
        found.append(name if name not in found else next(other for other in others if other not in (*names, *found)))
    return found


def _csv_line(cells: Iterable[Any]) -> str:
    """The cells of a row; with its own line ends, for what stands in others would not be quoted."""
    line = io.StringIO()
    csv.writer(line, lineterminator="\r\n").writerow(map(_said, cells))
    return line.getvalue().removesuffix("\r\n")


def _cell(value: Any) -> str:
    said = _said(value)
    return "" if said is None else "<br>".join(str(said).replace("|", "\\|").splitlines())


def _said(value: Any) -> Any:
    """A value as a cell: lists, structs and maps as JSON, bytes in hex, all others as they are."""
    match value:
        case list() | dict():
            return json.dumps(_plain(value), default=str, ensure_ascii=False)
        case bytes():
            return value.hex()
    return value


def _plain(value: Any) -> Any:
    """A value that JSON can say: bytes in hex, decimals as numbers, and null for what is no number."""
    match value:
        case bytes():
            return value.hex()
        case Decimal():
            return float(value) if value.as_tuple().exponent else int(value)
        case float() if not math.isfinite(value):
            return None
        case list() | tuple():
            return [_plain(each) for each in value]
        case dict():
            return {name: _plain(each) for name, each in value.items()}
    return value


def _rows(answer: duckdb.DuckDBPyRelation) -> Iterator[tuple[Any, ...]]:
    for batch in answer.to_arrow_reader(_AT_A_TIME):
        yield from zip(*(column.to_pylist() for column in batch.columns), strict=True)
