"""The read-only copy beside the warehouse, for everyone who asks it something; and the warehouse written anew."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import duckdb

from . import sql
from .store import Limits, WarehouseError, check, open_for_loading, open_for_reading, published_copy_of


def compact(warehouse: Path, limits: Limits = Limits()) -> None:
    """Write the warehouse anew, row by row, into a file with its mode that takes its place in one move.

    DuckDB leaves what was deleted in the file until it needs the space: what is withdrawn must not lie there. Raises
    WarehouseError, with the file left as it was, where the new one cannot be written, or where the rows of one of its
    tables are not as many.
    """
    place = warehouse.resolve()  # behind a link: in place of the link, the old file would stay where it is
    fresh = place.with_name(f".{place.name}.new")
    try:
        _remove(fresh)
        if _log_of(place).exists():
            with open_for_loading(place, limits):
                pass  # what a run could not move from the log into the file is moved now, or the log would outlive it
        _write_anew(place, fresh, limits)
        os.replace(fresh, place)
    except (OSError, duckdb.Error, WarehouseError) as error:
        raise WarehouseError(
            f"{warehouse} is loaded, and the load stands, but it could not be written anew without what was withdrawn "
            f"({_reason(error)}), so that it is as it was and {published_copy_of(warehouse).name} is still the older "
            "one; free space beside it, and the same run again does both"
        ) from error
    finally:
        _remove(fresh)


def _write_anew(warehouse: Path, fresh: Path, limits: Limits) -> None:
    with open_for_loading(fresh, limits) as connection:
        shutil.copymode(warehouse, fresh)  # before there is something in it to be read
        connection.execute(f"ATTACH {sql.attach_name(warehouse)} AS old (READ_ONLY)")
        tables = connection.execute("SELECT table_name FROM duckdb_tables() WHERE database_name = 'old'").fetchall()
        for (table,) in tables:
            connection.execute(f"DELETE FROM {table}")
            connection.execute(f"INSERT INTO {table} BY NAME FROM old.{table}")
    with open_for_reading(warehouse, limits) as old, open_for_reading(fresh, limits) as new:
        if differing := _differing(_counts(old), _counts(new)):
            raise WarehouseError(differing)


def _remove(fresh: Path) -> None:
    for file in (fresh, _log_of(fresh)):
        file.unlink(missing_ok=True)


def _log_of(warehouse: Path) -> Path:
    return warehouse.with_name(warehouse.name + ".wal")


def _reason(error: Exception) -> str:
    if isinstance(error, OSError) and error.strerror:
        return error.strerror
    # What DuckDB said is clearer than how it was told of a file that is gone by now.
    said = error.__cause__ if isinstance(error.__cause__, duckdb.Error) else error
    return str(said).splitlines()[0]


def _holds_what_was_withdrawn(warehouse: Path, limits: Limits) -> bool:
    """Whether something was withdrawn since the copy was published, before which the warehouse was written anew."""
    with open_for_reading(warehouse, limits) as connection:
        if not connection.execute("FROM withdrawn LIMIT 1").fetchall():
            return False
        try:
            connection.execute(f"ATTACH {sql.attach_name(published_copy_of(warehouse))} AS published (READ_ONLY)")
            return bool(connection.execute(sql.statement("queries/unpublished_withdrawals.sql")).fetchall())
        except duckdb.Error:
            return True  # there is no copy, or none that says what it holds


def publish(warehouse: Path, limits: Limits = Limits()) -> Path:
    """Copy the warehouse, verify the copy, and put it in place of the last one in one move.

    Where something was withdrawn since the last copy, the warehouse is written anew before (`compact`), so that nothing
    of it is left in either file. Who has the last copy open keeps reading it. Raises WarehouseError, with the last copy
    left where it was, where the new one cannot be written or is not what was loaded.
    """
    target = published_copy_of(warehouse)
    place = target.resolve()
    fresh = place.with_name(f".{place.name}.new")
    fresh.unlink(missing_ok=True)
    if _holds_what_was_withdrawn(warehouse, limits):
        compact(warehouse, limits)
    try:
        with open_for_reading(warehouse, limits) as connection:
            loaded = _counts(connection)
            shutil.copyfile(warehouse, fresh)
        with open_for_reading(fresh, limits) as connection:
            copied = _counts(connection)
            broken = check(
                connection,
                "SELECT article_id FROM articles WHERE run_id = (SELECT max_by(run_id, loaded_at) FROM runs)",
            )
        differing = _differing(loaded, copied)
        if differing or broken:
            wrong = differing or f"{broken[0][0]}: {broken[0][2]}"
            raise WarehouseError(f"the copy for {target.name} is not what was loaded ({wrong}); it was not swapped in")
        fresh.chmod(0o444)
        os.replace(fresh, place)
    except OSError as error:
        raise WarehouseError(
            f"{warehouse} is loaded, and the load stands, but no copy of it could be published "
            f"({error.strerror or error}), so that {target.name} is still the older one; free space beside it, "
            "and the same run again publishes it"
        ) from error
    finally:
        fresh.unlink(missing_ok=True)
    return target


def _counts(connection: duckdb.DuckDBPyConnection) -> dict[str, int]:
    """How many rows each table has."""
    names = connection.execute("SELECT table_name FROM duckdb_tables() WHERE NOT internal ORDER BY ALL").fetchall()
    return {name: int(sql.value(connection, f'SELECT count(*) FROM "{name}"')) for (name,) in names}


def _differing(loaded: dict[str, int], copied: dict[str, int]) -> str | None:
    """The first table that has other rows than it should have, in words."""
    for table in sorted({*loaded, *copied}):
        if loaded.get(table) != copied.get(table):
            return f"{table} has {copied.get(table, 'no')} rows for {loaded.get(table, 'no')}"
    return None
