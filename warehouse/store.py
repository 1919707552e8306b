"""Open a warehouse: for reading, or for the one short time in which a run loads.

One process at a time may write to a DuckDB file, and while it does nobody can read it. So a run opens it for writing
only to load, and people query the published copy (`published_copy_of`).
"""

from __future__ import annotations

import atexit
import json
import os
import platform
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

import duckdb
import filelock

from cleaning.near_duplicates.recipe import RECIPE

from . import sql


def _version_of(migration: Path) -> int:
    """What a migration leads to: `0003_withdrawn.sql` to version 3."""
    return int(migration.name.split("_")[0])


SCHEMA_VERSION = max(map(_version_of, sql.files("migrations")))
"""What the last migration leads to."""


class WarehouseError(Exception):
    """Something about the warehouse file that a person has to mend; the message says what and how."""


class NotCheckpointed(WarehouseError):
    """What was loaded stands, but only in the log beside the file, so that it cannot be copied: a disk is full."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What DuckDB may use: memory as DuckDB writes it (`4GB`), where it spills what does not fit (else beside the
    warehouse), and how many threads."""

    memory: str | None = None
    spill_folder: Path | None = None
    threads: int | None = None


def published_copy_of(warehouse: Path) -> Path:
    """Where the read-only copy for SQL users is: `news.duckdb` has it in `news.published.duckdb`."""
    return warehouse.with_name(f"{warehouse.stem}.published{warehouse.suffix}")


@contextmanager
def open_for_reading(warehouse: Path, limits: Limits = Limits()) -> Iterator[duckdb.DuckDBPyConnection]:
    """A connection that may only read. Raises WarehouseError where there is no warehouse, or another process writes to
    it.
    """
    if not warehouse.exists():
        near = " or ".join(f"--warehouse {file}" for file in _warehouses_near(warehouse))
        hint = f"did you mean {near}? " if near else ""
        raise WarehouseError(
            f"there is no warehouse {warehouse}; {hint}`copydesk run INBOX --warehouse {warehouse}` makes one"
        )
    with _open(warehouse, limits, read_only=True) as connection:
        if _schema_version(connection) is None:
            raise WarehouseError(f"{warehouse} is a DuckDB file, but no warehouse of Copydesk")
        yield connection


def _warehouses_near(warehouse: Path) -> list[Path]:
    """DuckDB files beside a path and in `var` below it, where `make run` puts one; without published copies."""
    found = (file for folder in (warehouse.parent, warehouse.parent / "var") for file in folder.glob("*.duckdb"))
    return sorted(file for file in found if not file.stem.endswith(".published"))[:3]


def files_of(warehouse: Path) -> frozenset[str]:
    """The names, beside the warehouse, of all files and folders that are its own or those of its published copy."""
    copy = published_copy_of(warehouse).name
    own = (f"{name}{ending}" for name in (warehouse.name, copy) for ending in ("", ".wal", ".tmp"))
    return frozenset((*own, *(warehouse.name + ending for ending in (".lock", ".holder.json", ".work"))))


@contextmanager
def open_scratch(limits: Limits = Limits()) -> Iterator[duckdb.DuckDBPyConnection]:
    """A connection to nothing but memory and the spill folder; all that is made or attached in it goes when the block
    ends."""
    with _connect(limits) as connection:
        connection.execute("ATTACH ':memory:' AS scratch")
        connection.execute("USE scratch")
        yield connection


@contextmanager
def _open(warehouse: Path, limits: Limits, *, read_only: bool) -> Iterator[duckdb.DuckDBPyConnection]:
    """A connection to a DuckDB file, which is closed when the block ends. Raises WarehouseError where it is none."""
    spill_folder = limits.spill_folder or warehouse.with_name(warehouse.name + ".tmp")
    with _connect(replace(limits, spill_folder=spill_folder)) as connection:
        try:
            _attach(connection, warehouse, read_only=read_only)
            connection.execute("USE warehouse")
        except duckdb.Error as error:
            raise WarehouseError(_why_not(warehouse, error)) from error
        yield connection


def _attach(connection: duckdb.DuckDBPyConnection, warehouse: Path, *, read_only: bool) -> None:
    mode = "READ_ONLY" if read_only else "READ_WRITE"
    connection.execute(f"ATTACH {sql.attach_name(warehouse)} AS warehouse ({mode})")


@contextmanager
def _connect(limits: Limits) -> Iterator[duckdb.DuckDBPyConnection]:
    """A connection to a DuckDB that holds nothing; all that is made, attached or set in it goes when the block ends.

    To start DuckDB takes longer than to attach a file, and longer than most of what a small run asks of it, so that it
    stays for the next block. One in which a block has failed does not: no lock, log or transaction outlives that.
    """
    instance = _IDLE.pop() if _IDLE else duckdb.connect()
    is_clear = False
    try:
        with instance.cursor() as connection:
            _limit(connection, limits)
            yield connection
        is_clear = _clear(instance)
    finally:
        if is_clear:
            _IDLE.append(instance)
        else:
            instance.close()


_IDLE: list[duckdb.DuckDBPyConnection] = []


@atexit.register
def _close_idle() -> None:
    """What is open when Python ends makes its binding print page after page about leaks."""
    while _IDLE:
        _IDLE.pop().close()


def _clear(instance: duckdb.DuckDBPyConnection) -> bool:
    """Detach all and forget the settings; False where DuckDB keeps a spill folder, for it wrote to it."""
    attached = "SELECT database_name FROM duckdb_databases() WHERE NOT internal AND database_name <> 'memory'"
    for (name,) in instance.execute(attached).fetchall():
        instance.execute(f"DETACH {name}")
    try:
        for name in ("memory_limit", "temp_directory", "threads", "checkpoint_threshold"):
            instance.execute(f"RESET {name}")
    except duckdb.NotImplementedException:
        return False
    return True


def attach_history(connection: duckdb.DuckDBPyConnection, warehouse: Path) -> None:
    """Attach the warehouse read-only as `warehouse`; where there is none yet, its empty tables.

    Raises WarehouseError for a file of another version than today's (`bring_up_to_date`), and for one that holds
    something else.
    """
    if warehouse.exists():
        try:
            _attach(connection, warehouse, read_only=True)
        except duckdb.Error as error:
            raise WarehouseError(_why_not(warehouse, error)) from error
        found = _schema_version(connection)
        if found is not None:
            if _pending(warehouse, found):
                raise WarehouseError(
                    f"{warehouse} has schema version {found}, and this Copydesk works with version {SCHEMA_VERSION}; "
                    f"a run brings it there (`copydesk run INBOX --warehouse {warehouse}`)"
                )
            return
        _refuse_foreign(connection, warehouse)
        connection.execute("DETACH warehouse")
    attach_empty(connection)


def bring_up_to_date(warehouse: Path, limits: Limits = Limits()) -> None:
    """Migrate a warehouse of an earlier version, where there is one. Who calls it holds the warehouse (`hold`).

    Raises WarehouseError as `migrate` does, but leaves a file that holds something else to who attaches it.
    """
    if not warehouse.exists():
        return
    with _open(warehouse, limits, read_only=True) as connection:
        found = _schema_version(connection)
    if found is not None and _pending(warehouse, found):
        with open_for_loading(warehouse, limits):
            pass


def attach_empty(connection: duckdb.DuckDBPyConnection) -> None:
    """Attach a warehouse with nothing in it as `warehouse`."""
    connection.execute("ATTACH ':memory:' AS warehouse")
    connection.execute("USE warehouse")
    create_tables(connection)
    connection.execute("USE scratch")


@contextmanager
def open_for_loading(warehouse: Path, limits: Limits = Limits()) -> Iterator[duckdb.DuckDBPyConnection]:
    """A connection in one transaction, with all tables there and of today's version.

    What happens inside is committed if the block ends, and leaves the file as it was if the block raises. Raises
    NotCheckpointed where it is committed, but could not be moved from the log into the file.
    """
    warehouse.parent.mkdir(parents=True, exist_ok=True)
    is_new = not warehouse.exists()
    runs: int | None = None
    try:
        with _open(warehouse, limits, read_only=False) as connection:
            # The commit writes to the file at once, and not first to the log and then from there.
            connection.execute("SET checkpoint_threshold = '1KB'")
            found = _schema_version(connection)
            connection.execute("BEGIN")
            migrate(connection, warehouse, found)
            yield connection
            runs = sql.value(connection, _RUNS)
            connection.execute("COMMIT")
            is_new = False
            _checkpoint(connection)
    except duckdb.Error as error:
        reason = str(error).splitlines()[0]
        # A commit of much data is a checkpoint too: where that failed, the file itself says whether the commit stands.
        if runs is not None and _runs_in(warehouse) == runs:
            is_new = False
            raise NotCheckpointed(
                f"{warehouse} is loaded, and the load stands, but it could not be made ready for copying ({reason}), "
                f"so that {published_copy_of(warehouse).name} is still the older copy; free space beside it, and "
                "the same run again publishes what was loaded"
            ) from error
        # A constraint, a full disk, too little memory: nothing that a traceback would make clearer.
        raise WarehouseError(f"{warehouse} could not be loaded, and is as it was: {reason}") from error
    finally:
        if is_new:
            for file in (warehouse, warehouse.with_name(warehouse.name + ".wal")):
                file.unlink(missing_ok=True)


_RUNS = "SELECT count(*) FROM runs"


def _checkpoint(connection: duckdb.DuckDBPyConnection) -> None:
    connection.execute("CHECKPOINT")


def _runs_in(warehouse: Path) -> int | None:
    """How many runs a file that was closed holds, what its log says included; None where it cannot be read."""
    try:
        with _open(warehouse, Limits(), read_only=True) as connection:
            runs: int | None = sql.value(connection, _RUNS)
            return runs
    except (duckdb.Error, WarehouseError):
        return None


_COMMENT = "COMMENT ON"


def create_tables(connection: duckdb.DuckDBPyConnection) -> None:
    """All tables of today's schema, where they are not there yet, but for their comments."""
    for file in sql.files("tables"):
        sql.run(connection, sql.text_of(file).partition(_COMMENT)[0])


def _comment_tables(connection: duckdb.DuckDBPyConnection) -> None:
    """The comments of today's schema, on tables that have all its columns."""
    for file in sql.files("tables"):
        _, comment, rest = sql.text_of(file).partition(_COMMENT)
        sql.run(connection, comment + rest)


def migrate(connection: duckdb.DuckDBPyConnection, warehouse: Path, found: int | None) -> None:
    """Bring the tables from version `found` to today's, and say in `migrations` what was done; then make all views and
    macros anew.

    A new file gets today's tables at once, an older one those that it lacks, and then its migrations; comments come
    last, for a column may be as new as its migration. Raises WarehouseError for a file of a later version, for one of
    an earlier version from which no migration leads here, and for one that holds something else.
    """
    if found is None:
        _refuse_foreign(connection, warehouse)
        create_tables(connection)
        _comment_tables(connection)
        _note_migration(connection, SCHEMA_VERSION, "tables as of this version")
    elif pending := _pending(warehouse, found):
        create_tables(connection)
        for number, file in pending:
            sql.run(connection, sql.text_of(file))
            _note_migration(connection, number, file.name)
        _comment_tables(connection)
    for name in ("views", "macros"):
        for file in sql.files(name):
            sql.run(connection, sql.text_of(file))


def check(
    connection: duckdb.DuckDBPyConnection,
    articles: str = "SELECT article_id FROM articles",
    rewritten: str = "FROM checked_articles",
) -> list[tuple[str, str, str]]:
    """Run every check over the articles that a query names; what they return: `(check, article_id, problem)`.

    Of `rewritten` articles the texts are read too; of the others only what was said about them is new.
    """
    connection.execute(f"CREATE OR REPLACE TEMP TABLE checked_articles AS {articles}")
    connection.execute(f"CREATE OR REPLACE TEMP TABLE rewritten_articles AS {rewritten}")
    sql.run(connection, sql.statement("queries/whole_rows.sql"))
    sql.run(connection, sql.statement("queries/text_lengths.sql"))
    broken: list[tuple[str, str, str]] = []
    for file in sql.files("checks"):
        found = connection.execute(f"FROM ({sql.text_of(file)}) LIMIT 20").fetchall()
        broken.extend((file.stem, str(article_id), str(problem)) for article_id, problem in found)
    return broken


def check_recipe(
    connection: duckdb.DuckDBPyConnection,
    warehouse: Path,
    choices: Sequence[tuple[str, str]] = (),
) -> None:
    """Raise WarehouseError where what is stored was fingerprinted by another recipe, or matched by other `choices`.

    The warehouse is attached to the connection (`attach_history`).
    """
    stored = connection.execute("SELECT name, value FROM warehouse.recipe ORDER BY name").fetchall()
    today = sorted([*RECIPE.as_rows(), *choices])
    if stored and stored != today:
        before, now = dict(stored), dict(today)
        names = sorted({name for name, _ in set(stored) ^ set(today)})
        changed = ", ".join(
            f"{name}: {before.get(name, 'nothing')} is stored, {now.get(name, 'nothing')} is asked for"
            for name in names
        )
        raise WarehouseError(
            f"the fingerprints in {warehouse} were made by another recipe ({changed}); the same run with --rebuild "
            f"(`copydesk run INBOX --warehouse {warehouse} --rebuild`) makes them anew"
        )


@contextmanager
def hold(warehouse: Path, run_id: str, wait_seconds: float = 0) -> Iterator[None]:
    """Hold the warehouse for one run. Raises WarehouseError, naming the holder, where another run has it.

    The lock is the operating system's: it falls with the process that holds it, however that ends.
    """
    holder = warehouse.with_name(warehouse.name + ".holder.json")
    lock = filelock.FileLock(str(warehouse) + ".lock")
    try:
        warehouse.parent.mkdir(parents=True, exist_ok=True)
        lock.acquire(timeout=wait_seconds)
    except OSError as error:
        if not isinstance(error, filelock.Timeout):
            raise WarehouseError(f"{warehouse.parent} cannot be written to: {error.strerror or error}") from error
        raise WarehouseError(
            f"{warehouse} is held by {_describe_holder(holder)}; wait for it (--wait SECONDS)"
        ) from error
    try:
        since = datetime.now(UTC).strftime("%Y-%m-%d %H:%M:%S UTC")
        said = {"run_id": run_id, "pid": os.getpid(), "host": platform.node(), "since": since}
        holder.write_text(json.dumps(said), encoding="utf-8")
        yield
    finally:
        holder.unlink(missing_ok=True)
        lock.release()


def _describe_holder(holder: Path) -> str:
    try:
        said = json.loads(holder.read_text(encoding="utf-8"))
        return f"run {said['run_id']} (process {said['pid']} on {said['host']}, since {said['since']})"
    except (OSError, ValueError, KeyError):
        return "another run"


def _why_not(warehouse: Path, error: Exception) -> str:
    reason = str(error).splitlines()[0]
    if "lock" in reason.lower():
        return (
            f"{warehouse} is open in another program, and DuckDB lets no two in; close it there, and query "
            f"{published_copy_of(warehouse).name} instead, which is never locked ({reason})"
        )
    return f"{warehouse} cannot be opened as a DuckDB file: {reason}"


def _limit(connection: duckdb.DuckDBPyConnection, limits: Limits) -> None:
    settings = {
        "memory_limit": limits.memory,
        "temp_directory": str(limits.spill_folder) if limits.spill_folder else None,
        "threads": limits.threads,
    }
    for name, value in settings.items():
        if value is not None:
            try:
                connection.execute(f"SET {name} = $value", {"value": value})
            except duckdb.Error as error:
                raise WarehouseError(
                    f"DuckDB does not take {name} = {value!r}: {str(error).splitlines()[0]}"
                ) from error
    connection.execute("SET TimeZone = 'UTC'")


def _schema_version(connection: duckdb.DuckDBPyConnection) -> int | None:
    """The version of the tables in `warehouse`; None where it is no warehouse of Copydesk."""
    try:
        # To ask for this table is far cheaper than to ask which tables and columns there are.
        (found,) = connection.execute(
            "SELECT max(version), max(name), max(applied_at) FROM warehouse.migrations"
        ).fetchall()
    except (duckdb.CatalogException, duckdb.BinderException):
        return None  # others have a table of that name too, with columns of their own
    return found[0] if isinstance(found[0], int) else None


def _refuse_foreign(connection: duckdb.DuckDBPyConnection, warehouse: Path) -> None:
    """Raise WarehouseError where a file without a schema of Copydesk has tables or views: they are someone else's."""
    query = """
        FROM (
            SELECT table_name, database_name, internal FROM duckdb_tables()
            UNION ALL
            SELECT view_name, database_name, internal FROM duckdb_views()
        )
        SELECT table_name
        WHERE NOT internal AND database_name = 'warehouse'
        ORDER BY ALL
    """
    names = [name for (name,) in connection.execute(query).fetchall()]
    if names:
        listed = ", ".join(names[:5]) + (", ..." if len(names) > 5 else "")
        raise WarehouseError(
            f"{warehouse} is a DuckDB file, but no warehouse of Copydesk: it holds {listed}; name another file with "
            "--warehouse, and one that is not there is made"
        )


def _note_migration(connection: duckdb.DuckDBPyConnection, version: int, name: str) -> None:
    connection.execute(
        "INSERT INTO migrations VALUES ($version, $name, $now)",
        {"version": version, "name": name, "now": datetime.now(UTC).replace(tzinfo=None)},
    )


def _pending(warehouse: Path, found: int) -> list[tuple[int, Path]]:
    """The migrations from version `found` to today's, in order."""
    if found > SCHEMA_VERSION:
        raise WarehouseError(
            f"{warehouse} has schema version {found}; this Copydesk knows up to {SCHEMA_VERSION}: install a newer one"
        )
    pending = [(number, file) for file in sql.files("migrations") if (number := _version_of(file)) > found]
    if [number for number, _ in pending] != list(range(found + 1, SCHEMA_VERSION + 1)):
        raise WarehouseError(
            f"{warehouse} has schema version {found}, and nothing leads from there to version {SCHEMA_VERSION}: "
            f"move it away and make it anew from the inbox (`copydesk run INBOX --warehouse {warehouse}`)"
        )
    return pending
