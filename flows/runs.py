"""One run: the warehouse it holds, and the folder in which its batches travel."""

from __future__ import annotations

import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import duckdb

from warehouse.matching import choices
from warehouse.store import attach_history, bring_up_to_date, check_recipe, hold, open_scratch

from .settings import Settings


class NoInbox(Exception):
    """The inbox is not a folder that can be read."""


@dataclass(frozen=True, slots=True)
class Run:
    """One run: what it reads, where it loads, and the folder in which its batches travel."""

    run_id: str
    inbox: Path
    warehouse: Path
    folder: Path
    started_at: datetime
    settings: Settings

    def batch(self, name: str) -> Path:
        """The Parquet file of one batch of this run."""
        return self.folder / f"{name}.parquet"


def new_run_id() -> str:
    """A name that sorts by time and is unlike any other: `20240301T081500-3fa9`."""
    return f"{datetime.now(UTC):%Y%m%dT%H%M%S}-{secrets.token_hex(2)}"


@contextmanager
def start_run(
    inbox: Path, warehouse: Path, settings: Settings, run_id: str | None = None, wait_seconds: float = 0
) -> Iterator[Run]:
    """Hold the warehouse for one run and give it a folder for its batches, which goes when the run ends.

    A warehouse of an earlier version is migrated first. Raises NoInbox, or WarehouseError where another run holds the
    warehouse, where it cannot be migrated, or where its fingerprints have another recipe.
    """
    if not inbox.is_dir():
        raise NoInbox(f"there is no folder {inbox} to read; name the folder that holds the scraped files")
    run_id = run_id or new_run_id()
    work = warehouse.with_name(warehouse.name + ".work")
    with hold(warehouse, run_id, wait_seconds):
        shutil.rmtree(work, ignore_errors=True)  # what a killed run left; nobody else can be in there
        folder = work / run_id
        (folder / "failures").mkdir(parents=True)
        try:
            bring_up_to_date(warehouse, settings.limits)
            # The time that it waited for another run is not its own.
            run = Run(run_id, inbox, warehouse, folder, datetime.now(UTC), settings)
            if warehouse.exists():
                with history(run) as connection:
                    if not settings.rebuild:
                        check_recipe(connection, warehouse, choices(settings.thresholds, settings.matching))
            yield run
        finally:
            shutil.rmtree(work, ignore_errors=True)


@contextmanager
def history(run: Run) -> Iterator[duckdb.DuckDBPyConnection]:
    """A connection that has the warehouse as it stands attached, read-only, as `warehouse`."""
    with open_scratch(run.settings.limits) as connection:
        attach_history(connection, run.warehouse)
        yield connection
