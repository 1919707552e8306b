"""The read-only copy beside the warehouse, for everyone who asks it something; and the warehouse written anew."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import duckdb

from . import sql
from .store import Limits, WarehouseError, check, open_for_loading, open_for_reading, published_copy_of

_COUNTED = ("runs", "documents", "articles", "provenance", "links", "clusters", "failures")


def compact(warehouse: Path, limits: Limits = Limits()) -> None:
    """Write the warehouse anew, row by row, into a file that takes its place in one move.

    DuckDB leaves what was deleted in the file until it needs the space: what is withdrawn must not lie there. Raises
    WarehouseError, with the file left as it was, where the new one cannot be written or has not the same rows.
    """
    fresh = warehouse.with_name(f".{warehouse.name}.new")
    fresh.unlink(missing_ok=True)
    try:
        with open_for_loading(fresh, limits) as connection:
            connection.execute(f"ATTACH {sql.attach_name(warehouse)} AS old (READ_ONLY)")
            tables = connection.execute("SELECT table_name FROM duckdb_tables() WHERE database_name = 'old'").fetchall()
            for (table,) in tables:
                connection.execute(f"DELETE FROM {table}")
                connection.execute(f"INSERT INTO {table} BY NAME FROM old.{table}")
        with open_for_reading(warehouse, limits) as old, open_for_reading(fresh, limits) as new:
            if _counts(old) != _counts(new):
                raise WarehouseError(f"{warehouse} could not be written anew, and is as it was")
        os.replace(fresh, warehouse)
    except OSError as error:
        raise WarehouseError(
            f"{warehouse} is loaded, and the load stands, but it could not be written anew without what was withdrawn "
            f"({error.strerror or error}); free space beside it"
        ) from error
    finally:
        fresh.unlink(missing_ok=True)


def publish(warehouse: Path, limits: Limits = Limits()) -> Path:
    """Copy the warehouse, verify the copy, and put it in place of the last one in one move.

    Who has the last copy open keeps reading it. Raises WarehouseError, with the last copy left where it was, where the
    new one cannot be written or is not what was loaded.
    """
    target = published_copy_of(warehouse)
    fresh = target.with_name(f".{target.name}.new")
    fresh.unlink(missing_ok=True)
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
        if copied != loaded or broken:
            wrong = f"{broken[0][0]}: {broken[0][2]}" if broken else f"{copied} rows for {loaded}"
            raise WarehouseError(f"the copy for {target.name} is not what was loaded ({wrong}); it was not swapped in")
        fresh.chmod(0o444)
        os.replace(fresh, target)
    except OSError as error:
        raise WarehouseError(
            f"{warehouse} is loaded, and the load stands, but no copy of it could be published "
            f"({error.strerror or error}), so that {target.name} is still the older one; free space beside it, "
            "and the same run again publishes it"
        ) from error
    finally:
        fresh.unlink(missing_ok=True)
    return target


def _counts(connection: duckdb.DuckDBPyConnection) -> list[int]:
    return [int(sql.value(connection, f"SELECT count(*) FROM {table}")) for table in _COUNTED]
