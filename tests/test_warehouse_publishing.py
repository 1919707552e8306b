"""A load that ends early leaves the warehouse as it was; who reads the published copy never waits."""

from __future__ import annotations

import errno
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import duckdb
import pytest

import warehouse.store as store
from warehouse import publishing
from warehouse.store import Limits, NotCheckpointed, WarehouseError, open_for_loading, published_copy_of

from .inboxes import OWN, ask, begin, contents, write_inbox
from .inboxes import run_and_publish as run

# a load that ends early


def test_a_failed_load_leaves_the_warehouse_as_it_was(inbox: Path, file: Path) -> None:
    begin(inbox, file, published=True)
    before = contents(file)

    def fail() -> None:
        with open_for_loading(file) as connection:
            connection.execute("DELETE FROM articles")
            raise RuntimeError("the disk is full")

    with pytest.raises(RuntimeError):
        fail()
    assert contents(file) == before


def test_a_killed_run_leaves_the_warehouse_as_it_was_and_the_next_one_runs(inbox: Path, file: Path) -> None:
    run(write_inbox(inbox.parent / "first", {"tidings/a.txt": OWN}), file)
    before = contents(file)
    script = (
        "import os, sys, warehouse.loading as loading, tests.inboxes as i; from pathlib import Path\n"
        "loading._write_run = lambda *a: os.kill(os.getpid(), 9)\n"
        "i.run(Path(sys.argv[1]), Path(sys.argv[2]))"
    )
    killed = subprocess.run([sys.executable, "-c", script, inbox, file], check=False)
    assert killed.returncode == -9
    assert contents(file) == before
    run(inbox, file)
    assert len(ask(file, "FROM articles")) == 3
    assert not list(file.parent.glob("*.work"))


def _full_disk(*_: object) -> None:
    raise duckdb.FatalException("FATAL Error: Failed to create checkpoint: No space left on device")


def test_where_the_disk_is_full_after_the_commit_the_load_stands_and_is_said_to(
    inbox: Path, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as full:
        full.setattr(store, "_checkpoint", _full_disk)
        with pytest.raises(NotCheckpointed, match=r"the load stands.*news.published.duckdb is still the older copy"):
            run(inbox, file)
    assert ask(file, "SELECT count(*) FROM articles") == [(2,)]
    run(inbox, file)
    assert ask(published_copy_of(file), "SELECT count(*) FROM articles") == [(2,)]


def test_where_the_disk_is_full_while_publishing_the_load_stands_and_is_said_to(
    inbox: Path, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_space(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as full:
        full.setattr(shutil, "copyfile", no_space)
        with pytest.raises(WarehouseError, match=r"the load stands.*No space left on device.*still the older one"):
            run(inbox, file)
    assert ask(file, "SELECT count(*) FROM articles") == [(2,)]


def test_where_nothing_was_committed_nothing_is_said_to_stand(file: Path) -> None:
    with pytest.raises(WarehouseError, match="is as it was"), open_for_loading(file):
        _full_disk()
    assert not file.exists()


# the published copy


def test_a_reader_of_the_published_copy_never_waits(inbox: Path, file: Path) -> None:
    begin(inbox, file, published=True)
    copy = published_copy_of(file)
    with duckdb.connect(str(copy), read_only=True) as reader:
        assert reader.execute("SELECT count(*) FROM articles").fetchall() == [(2,)]
        write_inbox(inbox, {"tidings/c.txt": OWN})
        run(inbox, file)
        assert reader.execute("SELECT count(*) FROM articles").fetchall() == [(2,)]
    assert ask(copy, "SELECT count(*) FROM articles") == [(3,)]
    assert not copy.stat().st_mode & 0o222


def test_a_copy_that_is_not_what_was_loaded_is_not_swapped_in(
    inbox: Path, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin(inbox, file, published=True)
    copy = published_copy_of(file)
    before = copy.read_bytes()
    counts: Iterator[dict[str, int]] = iter([{"links": 1}, {"links": 2}])
    monkeypatch.setattr(publishing, "_counts", lambda connection: next(counts))
    with pytest.raises(WarehouseError, match=r"links has 2 rows for 1.*not swapped in"):
        publishing.publish(file)
    assert copy.read_bytes() == before
    assert not list(file.parent.glob(".*.new"))


def test_a_copy_that_breaks_a_promise_is_not_swapped_in(inbox: Path, file: Path) -> None:
    begin(inbox, file, published=True)
    before = published_copy_of(file).read_bytes()
    with duckdb.connect(str(file)) as connection:
        for table in ("findings", "provenance"):
            connection.execute(f"UPDATE {table} SET rule_id = NULL")
    with pytest.raises(WarehouseError, match=r"junk_names_a_rule: span at \d+.*not swapped in"):
        publishing.publish(file)
    assert published_copy_of(file).read_bytes() == before


def test_a_copy_lies_where_a_link_leads(inbox: Path, file: Path, tmp_path: Path) -> None:
    begin(inbox, file, published=True)
    copy, elsewhere = published_copy_of(file), tmp_path / "elsewhere" / "copy.duckdb"
    elsewhere.parent.mkdir()
    shutil.move(copy, elsewhere)
    copy.symlink_to(elsewhere)
    write_inbox(inbox, {"tidings/c.txt": OWN})
    run(inbox, file)
    assert copy.is_symlink()
    assert ask(elsewhere, "SELECT count(*) FROM articles") == [(3,)]


# a warehouse that is written anew


def test_a_warehouse_behind_a_link_is_written_anew_in_its_place_and_keeps_its_mode(
    inbox: Path, file: Path, tmp_path: Path
) -> None:
    real = tmp_path / "disk" / "real.duckdb"
    run(inbox, real)
    real.chmod(0o600)
    file.symlink_to(real)
    before, number = contents(real), real.stat().st_ino
    publishing.compact(file)
    assert file.is_symlink()
    assert real.stat().st_ino != number
    assert real.stat().st_mode & 0o777 == 0o600
    assert contents(real) == before


def test_what_only_the_log_holds_is_there_when_the_warehouse_was_written_anew(inbox: Path, file: Path) -> None:
    begin(inbox, file, published=True)
    with duckdb.connect(str(file)) as connection:
        connection.execute("PRAGMA disable_checkpoint_on_shutdown")
        connection.execute("INSERT INTO inputs VALUES ('later.txt', '0', 1, 'r')")
    log = file.with_name(file.name + ".wal")
    assert log.exists()
    publishing.compact(file)
    assert not log.exists()
    assert ask(file, "SELECT bytes FROM inputs WHERE path = 'later.txt'") == [(1,)]


def test_where_the_warehouse_cannot_be_written_anew_it_is_as_it_was_and_is_named(
    inbox: Path, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin(inbox, file, published=True)
    before = file.read_bytes()
    monkeypatch.setattr(store, "_checkpoint", _full_disk)
    with pytest.raises(WarehouseError) as failed:
        publishing.compact(file)
    assert str(failed.value).startswith(f"{file} is loaded, and the load stands, but it could not be written anew")
    assert "No space left on device" in str(failed.value)
    assert ".new" not in str(failed.value)
    assert file.read_bytes() == before
    assert not list(file.parent.glob(".*.new*"))


def test_a_table_that_lost_a_row_while_written_anew_is_noticed(
    inbox: Path, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin(inbox, file, published=True)
    before = file.read_bytes()
    write = open_for_loading

    @contextmanager
    def losing(warehouse: Path, limits: Limits) -> Iterator[duckdb.DuckDBPyConnection]:
        with write(warehouse, limits) as connection:
            yield connection
            connection.execute(
                "DELETE FROM fingerprints WHERE fingerprint = (SELECT min(fingerprint) FROM fingerprints)"
            )

    monkeypatch.setattr(publishing, "open_for_loading", losing)
    with pytest.raises(WarehouseError, match=r"fingerprints has \d+ rows for \d+"):
        publishing.compact(file)
    assert file.read_bytes() == before
