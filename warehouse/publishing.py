"""The read-only copy beside the warehouse, for everyone who asks it something."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import duckdb

from . import sql
from .store import Limits, WarehouseError, check, open_for_reading, published_copy_of

_COUNTED = ("runs", "documents", "articles", "provenance", "links", "clusters", "failures")


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
            raise WarehouseError(
                f"the copy for {target.name} is not what was loaded ({copied} for {loaded}); it was not swapped in"
            )
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
