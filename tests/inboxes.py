"""Small invented inboxes for tests, and a run over them without a scheduler."""

from __future__ import annotations

import json
import shutil
import tempfile
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any

import duckdb

from flows.runs import start_run
from flows.settings import Settings
from flows.steps import STEPS, perform
from warehouse.publishing import publish
from warehouse.store import Limits, open_for_reading, published_copy_of

HERE = Settings(workers=1, limits=Limits(threads=1))

LEAD = "The crews of all nine ferries walked off the quays of Port Ellery on Tuesday morning, and nobody stopped them."
QUOTE = "We heard of it on the radio like everybody else, and then we went down to the quay to see for ourselves"
OWN = "The keeper of the lighthouse gave soup and blankets to the passengers who had waited through the night."
LATER = "A spokeswoman for the company said that it would talk to the union before the end of the month."

COURIER = f"Ferry crews walk off the quays\n\n{LEAD}\n\nAdvertisement\n\n“{QUOTE},” said Tobias Wren.\n\n{OWN}\n"
LANTERN = f"{LEAD}\n\nAccording to Wren, a deckhand of 22 years, “{QUOTE}”.\n\n{LATER}\n\nLeave a Comment\n"

FEED: list[dict[str, Any]] = [
    {"url": "https://www.courier.example/a", "text": COURIER, "published_at": "2024-04-09T08:00:00Z"},
    {"url": "https://www.lantern.example/b", "text": LANTERN, "published_at": "2024-04-09T09:00:00Z"},
]


def write_inbox(folder: Path, files: Mapping[str, str | bytes | list[dict[str, Any]]]) -> Path:
    """Write files by their path below the inbox: text, bytes, or records as JSON lines."""
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if isinstance(content, list):
            content = "".join(json.dumps(record) + "\n" for record in content)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
    folder.mkdir(exist_ok=True)
    return folder


def run(inbox: Path, warehouse: Path, settings: Settings = HERE) -> dict[str, Any]:
    """One run in this process, but for the published copy, which most tests do not ask; the facts of its summary."""
    return _run(inbox, warehouse, settings, leaving_out=("publish_copy",))


def run_and_publish(inbox: Path, warehouse: Path, settings: Settings = HERE) -> dict[str, Any]:
    """One whole run in this process; the facts of its summary."""
    return _run(inbox, warehouse, settings)


def begin(inbox: Path, warehouse: Path, settings: Settings = HERE, *, published: bool = False) -> None:
    """What a first run leaves, for tests of what comes after it: a copy, where one like it was made before."""
    files = sorted(path for path in inbox.rglob("*") if path.is_file())
    key = (repr(settings), *((path.relative_to(inbox), path.read_bytes()) for path in files))
    ready = Path(_FOLDER.name) / f"{_READY.setdefault(key, len(_READY))}.duckdb"
    if not ready.exists():
        run(inbox, ready, settings)
    shutil.copy(ready, warehouse)
    if published:
        copy = published_copy_of(ready)
        shutil.copy(copy if copy.exists() else publish(ready), published_copy_of(warehouse))


_READY: dict[tuple[Any, ...], int] = {}
_FOLDER = tempfile.TemporaryDirectory(prefix="copydesk-")
"""The warehouses that were begun, each by its number in `_READY`; it goes when Python ends."""


def _run(inbox: Path, warehouse: Path, settings: Settings, leaving_out: Collection[str] = ()) -> dict[str, Any]:
    with start_run(inbox, warehouse, settings) as started:
        for step in STEPS:
            if step.name not in leaving_out:
                perform(step, started)
        said: dict[str, Any] = json.loads((started.folder / "summary.json").read_text(encoding="utf-8"))
    return said


def ask(warehouse: Path, query: str, *values: Any) -> list[tuple[Any, ...]]:
    """The rows of a query."""
    with open_for_reading(warehouse) as connection:
        return connection.execute(query, values or None).fetchall()


_VOLATILE = "run_id, applied_at, failed_at, started_at, loaded_at"


def contents(warehouse: Path) -> dict[str, list[tuple[Any, ...]]]:
    """All rows of all tables, sorted, without run ids and times and without what speaks of runs and files."""
    found = {}
    with open_for_reading(warehouse) as connection:
        for table in _tables(connection):
            columns = [
                c[0] for c in connection.execute(f"DESCRIBE {table}").fetchall() if c[0] not in _VOLATILE.split(", ")
            ]
            names = ", ".join(f'"{column}"' for column in columns)
            found[table] = connection.execute(f"SELECT {names} FROM {table} ORDER BY ALL").fetchall()
    return found


def _tables(connection: duckdb.DuckDBPyConnection) -> list[str]:
    left_out = ("runs", "migrations", "inputs")
    names = connection.execute("SELECT table_name FROM duckdb_tables() WHERE NOT internal ORDER BY ALL").fetchall()
    return [name for (name,) in names if name not in left_out]
