"""The rows of a query, printed for people or for programs."""

from __future__ import annotations

import csv
import json
import math
import sys
from collections.abc import Iterator
from decimal import Decimal
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
    names = answer.columns
    if form == "csv":
        writer = csv.writer(sys.stdout, lineterminator="\n")
        writer.writerow(names)
        writer.writerows(_rows(answer))
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


def _cell(value: Any) -> str:
    return "" if value is None else str(value).replace("|", "\\|").replace("\n", "<br>")


def _plain(value: Any) -> Any:
    """A value that JSON can say: bytes in hex, decimals as numbers, and null for what is no number."""
    match value:
        case bytes():
            return value.hex()
        case Decimal():
            return float(value)
        case float() if not math.isfinite(value):
            return None
    return value


def _rows(answer: duckdb.DuckDBPyRelation) -> Iterator[tuple[Any, ...]]:
    for batch in answer.to_arrow_reader(_AT_A_TIME):
        yield from zip(*(column.to_pylist() for column in batch.columns), strict=True)
