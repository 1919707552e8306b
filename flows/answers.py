"""The rows of a query, printed for people or for programs."""

from __future__ import annotations

import csv
import json
import sys
from collections.abc import Iterator
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
        writer = csv.writer(sys.stdout)
        writer.writerow(names)
        writer.writerows(_rows(answer))
        return
    if form == "markdown":
        print("| " + " | ".join(names) + " |")
        print("|" + " --- |" * len(names))
    for row in _rows(answer):
        if form == "json":
            print(json.dumps(dict(zip(names, row, strict=True)), default=str, ensure_ascii=False))
        else:
            print("| " + " | ".join(str(value).replace("|", "\\|").replace("\n", "<br>") for value in row) + " |")


def _rows(answer: duckdb.DuckDBPyRelation) -> Iterator[tuple[Any, ...]]:
    for batch in answer.to_arrow_reader(_AT_A_TIME):
        yield from (tuple(row.values()) for row in batch.to_pylist())
