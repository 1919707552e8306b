"""Another run, another recipe or version, another file: what a run waits for, mends or refuses."""

from __future__ import annotations

import shutil
from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from threading import Timer

import duckdb
import pytest

import warehouse.store as store
from cleaning.near_duplicates.recipe import Recipe
from flows.runs import history, start_run
from warehouse import loading, sql
from warehouse.store import (
    Limits,
    WarehouseError,
    attach_history,
    hold,
    open_for_loading,
    open_for_reading,
    open_scratch,
)

from .inboxes import HERE, LEAD, ask, begin, contents, run, write_inbox

# other runs


def test_two_runs_never_meet_at_the_file(inbox: Path, file: Path) -> None:
    with hold(file, "the first"), pytest.raises(WarehouseError, match=r"held by run the first \(process \d+"):
        run(inbox, file)
    run(inbox, file)


def test_a_run_that_waited_started_when_the_wait_was_over(tmp_path: Path, file: Path) -> None:
    inbox = write_inbox(tmp_path / "in", {"courier/a.txt": LEAD})
    freed: list[datetime] = []

    def free() -> None:
        freed.append(datetime.now(UTC))
        other.__exit__(None, None, None)

    other = hold(file, "the other")
    other.__enter__()
    timer = Timer(0.3, free)
    timer.start()
    with start_run(inbox, file, HERE, wait_seconds=30) as started:
        assert started.started_at >= freed[0]
    timer.join()


# other versions


def test_a_warehouse_of_another_recipe_is_refused_until_rebuilt(
    inbox: Path, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin(inbox, file)
    other = Recipe(seed=2)
    monkeypatch.setattr(store, "RECIPE", other)
    monkeypatch.setattr(loading, "RECIPE", other)
    with pytest.raises(WarehouseError, match=r"seed: 1 is stored, 2 is asked for.*--rebuild"):
        run(inbox, file)
    assert ask(file, "SELECT value FROM recipe WHERE name = 'seed'") == [("1",)]
    run(inbox, file, replace(HERE, rebuild=True))
    run(inbox, file)
    assert ask(file, "SELECT value FROM recipe WHERE name = 'seed'") == [("2",)]


def test_a_warehouse_of_a_later_version_is_refused(inbox: Path, file: Path) -> None:
    begin(inbox, file)
    with duckdb.connect(str(file)) as connection:
        connection.execute("INSERT INTO migrations VALUES (999, 'of tomorrow', now())")
    with pytest.raises(WarehouseError, match="schema version 999"):
        run(inbox, file)


def test_a_warehouse_of_an_earlier_version_is_refused_with_the_way_out(inbox: Path, file: Path) -> None:
    begin(inbox, file)
    with duckdb.connect(str(file)) as connection:
        connection.execute("UPDATE migrations SET version = 1")
    before = contents(file)
    for settings_of_the_run in (HERE, replace(HERE, rebuild=True)):
        with pytest.raises(WarehouseError, match=r"schema version 1, .* move it away and make it anew"):
            run(inbox, file, settings_of_the_run)
    assert contents(file) == before


def test_migrations_are_applied_once_and_recorded(
    inbox: Path, file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin(inbox, file)
    folder = tmp_path / "sql"
    folder.mkdir()
    today = store.SCHEMA_VERSION
    name = f"{today + 1:04}_add_a_column.sql"
    (folder / name).write_text("ALTER TABLE articles ADD COLUMN mood VARCHAR;")
    monkeypatch.setattr(store, "SCHEMA_VERSION", today + 1)
    files = sql.files
    monkeypatch.setattr(
        sql, "files", lambda name: sorted(folder.glob("*.sql")) if name == "migrations" else files(name)
    )
    for _ in range(2):
        with open_for_loading(file):
            pass
    assert ask(file, "SELECT version, name FROM migrations ORDER BY 1") == [
        (today, "tables as of this version"),
        (today + 1, name),
    ]
    assert ask(file, "SELECT DISTINCT mood FROM articles") == [(None,)]


def test_a_migration_can_add_a_column_that_today_s_tables_have_with_its_comment(
    inbox: Path, file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin(inbox, file)
    tables, migrations = tmp_path / "tables", tmp_path / "migrations"
    for folder in (tables, migrations):
        shutil.copytree(sql.FOLDER / folder.name, folder)
    today = store.SCHEMA_VERSION
    (migrations / f"{today + 1:04}_a_column.sql").write_text(
        "-- Inputs have a mood.\nALTER TABLE inputs ADD mood VARCHAR;"
    )
    inputs = (tables / "04_inputs.sql").read_text().replace("run_id VARCHAR", "mood VARCHAR, run_id VARCHAR")
    (tables / "04_inputs.sql").write_text(inputs + "COMMENT ON COLUMN inputs.mood IS 'How it feels.';")
    files = sql.files
    monkeypatch.setattr(store, "SCHEMA_VERSION", today + 1)
    monkeypatch.setattr(
        sql,
        "files",
        lambda name: sorted((tmp_path / name).glob("*.sql")) if (tmp_path / name).exists() else files(name),
    )
    run(inbox, file)
    run(inbox, tmp_path / "fresh.duckdb")
    mood = "SELECT data_type, comment FROM duckdb_columns() WHERE table_name = 'inputs' AND column_name = 'mood'"
    assert ask(file, mood) == ask(tmp_path / "fresh.duckdb", mood) == [("VARCHAR", "How it feels.")]


def test_only_the_start_of_a_run_migrates_and_within_its_limits(
    inbox: Path, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin(inbox, file)
    with duckdb.connect(str(file)) as connection:
        connection.execute("UPDATE migrations SET version = 2")
    with (
        open_scratch() as connection,
        pytest.raises(WarehouseError, match=r"schema version 2, .* a run brings it there"),
    ):
        attach_history(connection, file)
    assert ask(file, "SELECT max(version) FROM migrations") == [(2,)]
    given: list[Limits] = []

    def noted(warehouse: Path, limits: Limits = Limits()) -> AbstractContextManager[duckdb.DuckDBPyConnection]:
        given.append(limits)
        return open_for_loading(warehouse, limits)

    monkeypatch.setattr(store, "open_for_loading", noted)
    few = replace(HERE, limits=Limits(memory="300MB"))
    with start_run(inbox, file, few) as started, history(started) as connection:
        assert connection.execute("FROM warehouse.withdrawn").fetchall() == []
    assert given == [few.limits]


# other files


def test_a_file_that_is_no_warehouse_is_named(inbox: Path, file: Path) -> None:
    file.write_text("this is not a database")
    with pytest.raises(WarehouseError, match="cannot be opened as a DuckDB file"):
        run(inbox, file)


def test_a_run_leaves_a_duckdb_file_of_others_alone(tmp_path: Path, file: Path) -> None:
    inbox = write_inbox(tmp_path / "in", {"courier/a.txt": LEAD})
    for theirs in ("CREATE TABLE sales (n INTEGER)", "CREATE TABLE migrations (id INTEGER)", "CREATE VIEW v AS FROM x"):
        with duckdb.connect(str(file)) as connection:
            if "VIEW" in theirs:
                connection.execute("CREATE TABLE x (n INTEGER)")
            connection.execute(theirs)
        with pytest.raises(WarehouseError, match="no warehouse of Copydesk: it holds "):
            run(inbox, file)
        with duckdb.connect(str(file)) as connection:
            names = connection.execute("SELECT table_name FROM duckdb_tables() ORDER BY ALL").fetchall()
        assert set(names) <= {("sales",), ("migrations",), ("x",)}
        file.unlink()


def test_an_empty_duckdb_file_becomes_a_warehouse(tmp_path: Path, file: Path) -> None:
    duckdb.connect(str(file)).close()
    run(write_inbox(tmp_path / "in", {"courier/a.txt": LEAD}), file)
    assert len(ask(file, "FROM articles")) == 1


def test_a_duckdb_file_without_a_warehouse_is_named(file: Path) -> None:
    duckdb.connect(str(file)).close()
    with pytest.raises(WarehouseError, match="no warehouse of Copydesk"), open_for_reading(file):
        pass


def test_a_folder_that_cannot_be_written_to_is_named(inbox: Path, tmp_path: Path) -> None:
    (tmp_path / "blocked").write_text("a file where a folder should be")
    with pytest.raises(WarehouseError, match="cannot be written to"):
        run(inbox, tmp_path / "blocked" / "news.duckdb")


def test_a_warehouse_that_is_not_there_is_named_with_those_that_are_near(file: Path) -> None:
    with pytest.raises(WarehouseError, match=r"there is no warehouse \S+; `copydesk run"), open_for_reading(file):
        pass
    (file.parent / "var").mkdir()
    for name in ("other.duckdb", "other.published.duckdb"):
        (file.parent / "var" / name).touch()
    asked = r"did you mean --warehouse \S+/var/other.duckdb\? `copydesk run"
    with pytest.raises(WarehouseError, match=asked), open_for_reading(file):
        pass
