"""A load that ends early leaves the warehouse as it was; who reads the published copy never waits."""

from __future__ import annotations

import errno
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import duckdb
import pytest

import warehouse.store as store
from warehouse import publishing
from warehouse.store import (
    NotCheckpointed,
    WarehouseError,
    open_for_loading,
    published_copy_of,
)

from .inboxes import OWN, ask, contents, write_inbox
from .inboxes import run_and_publish as run

# a load that ends early


def test_a_failed_load_leaves_the_warehouse_as_it_was(inbox: Path, file: Path) -> None:
    run(inbox, file)
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
    run(inbox, file)
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
    run(inbox, file)
    copy = published_copy_of(file)
    before = copy.read_bytes()
    counts: Iterator[list[int]] = iter([[1], [2]])
    monkeypatch.setattr(publishing, "_counts", lambda connection: next(counts))
    with pytest.raises(WarehouseError, match="not swapped in"):
        publishing.publish(file)
    assert copy.read_bytes() == before
    assert not list(file.parent.glob(".*.new"))


def test_a_copy_that_breaks_a_promise_is_not_swapped_in(inbox: Path, file: Path) -> None:
    run(inbox, file)
    before = published_copy_of(file).read_bytes()
    with duckdb.connect(str(file)) as connection:
        connection.execute("UPDATE provenance SET rule_id = NULL")
    with pytest.raises(WarehouseError, match=r"junk_names_a_rule: span at \d+.*not swapped in"):
        publishing.publish(file)
    assert published_copy_of(file).read_bytes() == before
