"""What is bad, odd or not there in the inbox ends in failures, and the rest loads."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from flows.runs import NoInbox, start_run
from flows.settings import Settings

from .inboxes import COURIER, HERE, LANTERN, LATER, LEAD, OWN, ask, run, run_and_publish, write_inbox

# bad input


def test_bad_input_ends_in_failures_and_the_rest_loads(tmp_path: Path, file: Path) -> None:
    inbox = write_inbox(
        tmp_path / "in",
        {
            "courier/good.txt": COURIER,
            "empty.html": "",
            "binary.html": b"\x89PNG\r\n\x1a\n\x00",
            "cut.html.gz": b"\x1f\x8b\x08\x00cut",
            "long.txt": "x" * 6_000_000,
            "feed.jsonl": '{"text": "' + LEAD + '"}\n{broken\n',
            "deep.html": "<html><body>"
            + "<div>" * 10_000
            + f"<p>{LEAD * 9}</p>"
            + "</div>" * 10_000
            + "</body></html>",
        },
    )
    said = run(inbox, file)
    assert said["run"][0]["status"] == "completed with failures"
    failed = dict(ask(file, "SELECT source, reason FROM failures"))
    assert set(failed) == {"empty.html", "binary.html", "cut.html.gz", "long.txt", "feed.jsonl#2", "deep.html"}
    assert "nested" in failed["deep.html"]
    assert ask(file, "SELECT source FROM articles ORDER BY 1") == [("courier/good.txt",), ("feed.jsonl#1",)]


def test_known_failures_are_not_tried_again_until_asked(tmp_path: Path, file: Path) -> None:
    inbox = write_inbox(tmp_path / "in", {"courier/good.txt": COURIER, "empty.html": ""})
    run(inbox, file)
    before = ask(file, "FROM failures")
    again = run(inbox, file)
    assert (again["run"][0]["new_files"], again["run"][0]["new_failures"]) == (0, 0)
    assert ask(file, "FROM failures") == before
    retried = run(inbox, file, replace(HERE, retry_failures=True))
    assert retried["run"][0]["new_files"] == 1
    assert ask(file, "FROM failures") == before


def test_a_mended_file_leaves_the_failures(tmp_path: Path, file: Path) -> None:
    inbox = write_inbox(tmp_path / "in", {"courier/a.txt": ""})
    run(inbox, file)
    write_inbox(inbox, {"courier/a.txt": COURIER})
    run(inbox, file)
    assert ask(file, "FROM failures") == []
    assert len(ask(file, "FROM articles")) == 1


def test_a_mended_file_leaves_the_failures_whatever_its_name(tmp_path: Path, file: Path) -> None:
    names = ("courier#north/a.txt", "courier/story#2.txt", "courier/feed#1.jsonl")
    inbox = write_inbox(tmp_path / "in", dict.fromkeys(names, ""))
    write_inbox(inbox, {"courier/feed#1.jsonl": '{"url": "https://courier.example/a#b", "text": ""}\n'})
    run(inbox, file)
    assert len(ask(file, "FROM failures")) == 3
    assert run(inbox, file, replace(HERE, retry_failures=True))["run"][0]["new_files"] == 3
    texts = dict.fromkeys(names[:2], COURIER)
    write_inbox(inbox, {**texts, names[2]: [{"url": "https://courier.example/a#b", "text": LANTERN}]})
    run(inbox, file)
    assert ask(file, "FROM failures") == []
    assert len(ask(file, "FROM articles")) == 3


def test_a_broken_new_version_does_not_take_the_old_one_away(tmp_path: Path, file: Path) -> None:
    inbox = write_inbox(tmp_path / "in", {"courier/a.txt": COURIER})
    run(inbox, file)
    write_inbox(inbox, {"courier/a.txt": ""})
    run(inbox, file)
    assert len(ask(file, "FROM articles")) == 1
    assert len(ask(file, "FROM failures")) == 1


def test_a_folder_that_cannot_be_listed_is_a_failure(
    tmp_path: Path, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    inbox = write_inbox(tmp_path / "in", {"courier/a.txt": COURIER, "locked/b.txt": LANTERN})
    scandir = os.scandir

    def refusing(path: Any) -> Any:
        if str(path).endswith("locked"):
            raise PermissionError(13, "Permission denied", str(path))
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refusing)
    run(inbox, file)
    assert ask(file, "SELECT source, stage, reason FROM failures") == [
        ("locked", "inbox", "the folder cannot be listed: Permission denied")
    ]
    monkeypatch.undo()
    run(inbox, file)
    assert ask(file, "FROM failures") == []
    assert len(ask(file, "FROM articles")) == 2


def test_a_page_that_hangs_or_crashes_its_process_is_set_aside(tmp_path: Path, file: Path) -> None:
    slow = "<html><body>" + "<p>" * 60_000 + "</body></html>"
    inbox = write_inbox(tmp_path / "in", {"slow.html": slow, "courier/a.txt": COURIER})
    run(inbox, file, Settings(workers=1, extract_seconds=0.5))
    ((source, reason),) = ask(file, "SELECT source, reason FROM failures")
    assert source == "slow.html"
    assert "took longer than 0.5 seconds" in reason
    assert len(ask(file, "FROM articles")) == 1


def test_an_inbox_that_is_not_there_is_named(tmp_path: Path, file: Path) -> None:
    with pytest.raises(NoInbox, match="there is no folder"), start_run(tmp_path / "gone", file, HERE):
        pass
    assert not file.exists()


def test_an_empty_inbox_makes_an_empty_warehouse(tmp_path: Path, file: Path) -> None:
    said = run_and_publish(write_inbox(tmp_path / "in", {}), file)
    assert said["run"][0]["status"] == "completed"
    assert ask(file, "FROM clean_articles") == []


def test_an_address_that_is_none_does_not_stop_the_run(tmp_path: Path, file: Path) -> None:
    bad = [{"text": LEAD, "url": "http://[::1/x"}, {"text": OWN, "url": "http://x.example/\ud83d"}, {"text": LATER}]
    said = run(write_inbox(tmp_path / "in", {"feed.jsonl": bad}), file)
    assert said["run"][0]["articles"] == 3


def test_lines_of_one_article_are_never_compared_with_each_other(tmp_path: Path, file: Path) -> None:
    prices = "\n".join(
        f"{n} Class A shares of Ellery Harbour Holdings closed at {n * 7 % 977} crowns on the exchange yesterday"
        for n in range(300)
    )
    run(write_inbox(tmp_path / "in", {"prices.txt": prices}), file)
    assert ask(file, "SELECT count(*) FROM text_pairs") == [(0,)]


# odd names and places


def test_a_name_that_is_not_utf_8_is_set_aside(tmp_path: Path, file: Path) -> None:
    inbox = write_inbox(tmp_path / "in", {"courier/a.txt": LEAD})
    for name in (b"bad\xff.txt", b"bad\xfe.txt"):
        Path(os.fsdecode(os.fsencode(inbox) + b"/" + name)).write_text(OWN)
    run(inbox, file)
    assert [row[0] for row in ask(file, "SELECT source FROM failures ORDER BY 1")] == ["bad\\xfe.txt", "bad\\xff.txt"]
    assert len(ask(file, "FROM articles")) == 1


def test_a_file_that_cannot_be_looked_at_is_set_aside(
    tmp_path: Path, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    inbox = write_inbox(tmp_path / "in", {"courier/a.txt": LEAD, "courier/b.txt": OWN})
    is_file = Path.is_file

    def refusing(path: Path) -> bool:
        if path.name == "b.txt":
            raise PermissionError(13, "Permission denied", str(path))
        return is_file(path)

    monkeypatch.setattr(Path, "is_file", refusing)
    run(inbox, file)
    assert ask(file, "SELECT source FROM failures") == [("courier/b.txt",)]


def test_the_warehouse_may_stand_in_its_own_inbox(tmp_path: Path) -> None:
    inbox = write_inbox(tmp_path / "in", {"courier/a.txt": LEAD})
    for _ in range(2):
        said = run_and_publish(inbox, inbox / "news.duckdb")
        assert (said["run"][0]["files"], said["run"][0]["new_failures"]) == (1, 0)


def test_only_the_files_of_the_warehouse_itself_are_passed_over(tmp_path: Path) -> None:
    inbox = write_inbox(tmp_path / "in", {"news.example/a.txt": LEAD, "news2.txt": OWN, "news.published.txt": LATER})
    for _ in range(2):
        said = run_and_publish(inbox, inbox / "news")
        assert (said["run"][0]["files"], said["run"][0]["new_failures"]) == (3, 0)


def test_links_to_folders_links_to_nothing_and_pipes_are_set_aside(tmp_path: Path, file: Path) -> None:
    scrapes = write_inbox(tmp_path / "scrapes", {"b.txt": OWN})
    inbox = write_inbox(tmp_path / "in", {"courier/a.txt": LEAD})
    (inbox / "linked").symlink_to(scrapes)
    (inbox / "courier" / "round").symlink_to(inbox)
    (inbox / "linked.txt").symlink_to(scrapes / "b.txt")
    (inbox / "nothing.txt").symlink_to(scrapes / "gone.txt")
    (inbox / "self.txt").symlink_to(inbox / "self.txt")
    os.mkfifo(inbox / "pipe.txt")
    run(inbox, file)
    assert ask(file, "SELECT source, split_part(reason, ';', 1) FROM failures ORDER BY source") == [
        ("courier/round", "links to folders are not followed"),
        ("linked", "links to folders are not followed"),
        ("nothing.txt", "the link leads to nothing"),
        ("pipe.txt", "it is no file but a pipe or a device"),
        ("self.txt", "the link leads to nothing"),
    ]
    assert ask(file, "SELECT source FROM articles ORDER BY source") == [("courier/a.txt",), ("linked.txt",)]
