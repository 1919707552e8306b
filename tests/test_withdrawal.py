"""What the house withdraws leaves no trace, and comes back when it is withdrawn no more."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import duckdb
import pytest

from cleaning.house_style import HouseStyle, HouseStyleError, house_style
from flows.settings import Settings
from warehouse import store
from warehouse.store import WarehouseError, check, open_for_reading, published_copy_of

from .inboxes import COURIER, HERE, LANTERN, LATER, OWN, ask, begin, contents, run, run_and_publish, write_inbox

URL = "https://www.courier.example/ferries"
RECORD = {"url": URL, "outlet": "courier.example", "text": COURIER, "fetched_at": "2024-04-02T08:00:00Z"}
OTHER = {"url": "https://mercury.example/tide", "outlet": "mercury.example", "text": f"{OWN}\n\n{LATER}\n"}
LAMP = "lantern.example/ferries.txt"


def withdrawing(*names: str) -> Settings:
    return replace(HERE, house_style=HouseStyle(withdrawn=names))


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    return write_inbox(tmp_path / "in", {"feed.jsonl": [RECORD, OTHER], LAMP: LANTERN})


def articles(file: Path) -> list[str]:
    return [outlet for (outlet,) in ask(file, "SELECT outlet FROM articles ORDER BY ALL")]


def rest(file: Path) -> dict[str, list[tuple[object, ...]]]:
    return {table: rows for table, rows in contents(file).items() if table != "withdrawn"}


def test_what_is_withdrawn_is_as_if_it_had_never_been_there(inbox: Path, file: Path, tmp_path: Path) -> None:
    begin(inbox, file)
    assert ask(file, "SELECT count(*) > 0 FROM links") == [(True,)]
    said = run(inbox, file, withdrawing("http://courier.example/ferries/?utm_source=mail"))
    assert said["run"][0]["withdrawn"] == 1
    assert said["unseen"] == []
    never = write_inbox(tmp_path / "never", {"feed.jsonl": [OTHER], LAMP: LANTERN})
    run(never, tmp_path / "never.duckdb")
    assert rest(file) == rest(tmp_path / "never.duckdb")
    with open_for_reading(file) as connection:
        assert check(connection) == []
    assert ask(file, "SELECT source, outlet, url FROM withdrawn") == [(f"feed.jsonl#{URL}", "courier.example", URL)]


def test_nothing_of_what_is_withdrawn_is_left_in_the_files(tmp_path: Path, file: Path) -> None:
    text = "".join(f"Xylophonist number {number} played on the quay until noon.\n" for number in range(500))
    inbox = write_inbox(tmp_path / "in", {LAMP: LANTERN, "band.txt": text})
    files = (file, published_copy_of(file))
    run_and_publish(inbox, file)
    assert all(b"Xylophonist number 7 " in of_file.read_bytes() for of_file in files)
    run_and_publish(inbox, file, withdrawing("band.txt"))
    assert not any(b"Xylophonist" in of_file.read_bytes() for of_file in files)
    run_and_publish(inbox, file)
    assert len(articles(file)) == 2


def test_what_a_run_loaded_and_did_not_publish_the_next_one_takes_out_of_the_files(tmp_path: Path, file: Path) -> None:
    text = "".join(f"Xylophonist number {number} played on the quay until noon.\n" for number in range(500))
    inbox = write_inbox(tmp_path / "in", {LAMP: LANTERN, "band.txt": text})
    files = (file, published_copy_of(file))
    run_and_publish(inbox, file)
    run(inbox, file, withdrawing("band.txt"))
    assert all(b"Xylophonist number 7 " in of_file.read_bytes() for of_file in files)
    run_and_publish(inbox, file, withdrawing("band.txt"))
    assert not any(b"Xylophonist" in of_file.read_bytes() for of_file in files)


def test_the_warehouse_is_written_anew_once_for_a_withdrawal(inbox: Path, file: Path) -> None:
    run_and_publish(inbox, file, withdrawing(LAMP))
    number = file.stat().st_ino
    write_inbox(inbox, {"mercury.example/tide.txt": OWN})
    run_and_publish(inbox, file, withdrawing(LAMP))
    assert file.stat().st_ino == number
    run_and_publish(inbox, file, withdrawing(LAMP, URL))
    assert file.stat().st_ino != number


def test_an_article_id_withdraws_a_text_without_an_address(inbox: Path, file: Path) -> None:
    begin(inbox, file)
    [(article_id,)] = ask(file, "SELECT article_id FROM articles WHERE outlet = 'lantern.example'")
    run(inbox, file, withdrawing(article_id))
    assert articles(file) == ["courier.example", "mercury.example"]


def test_what_is_withdrawn_before_it_comes_is_never_loaded(inbox: Path, file: Path) -> None:
    for _ in range(2):
        run(inbox, file, withdrawing(LAMP))
        assert articles(file) == ["courier.example", "mercury.example"]
    assert ask(file, "SELECT source FROM withdrawn") == [(LAMP,)]


def test_a_new_version_of_what_is_withdrawn_stays_out_and_changes_no_other_verdict(inbox: Path, file: Path) -> None:
    begin(inbox, file)
    style = withdrawing(LAMP)
    assert style.house_style.rules_version() == HERE.house_style.rules_version()
    run(inbox, file, style)
    (inbox / LAMP).write_text(LANTERN + "\nMore is known since noon.\n", encoding="utf-8")
    said = run(inbox, file, style)
    assert articles(file) == ["courier.example", "mercury.example"]
    assert said["run"][0]["rejudged_articles"] == 0


def test_an_older_version_takes_the_place_of_the_one_that_is_withdrawn(tmp_path: Path, file: Path) -> None:
    older = {**RECORD, "text": COURIER.replace("all nine", "some"), "fetched_at": "2024-04-01T08:00:00Z"}
    inbox = write_inbox(tmp_path / "in", {"old.jsonl": [older], "new.jsonl": [RECORD]})
    run(inbox, file)
    run(inbox, file, withdrawing(f"new.jsonl#{URL}"))
    assert ask(file, "SELECT source FROM articles") == [(f"old.jsonl#{URL}",)]
    run(inbox, file, withdrawing(URL))
    assert articles(file) == []


def test_what_is_withdrawn_no_more_comes_back(inbox: Path, file: Path, tmp_path: Path) -> None:
    run(inbox, file, withdrawing(URL, LAMP))
    assert articles(file) == ["mercury.example"]
    run(inbox, file, withdrawing(LAMP))
    assert articles(file) == ["courier.example", "mercury.example"]
    run(inbox, file)
    run(inbox, tmp_path / "other.duckdb")
    assert contents(file) == contents(tmp_path / "other.duckdb")


@pytest.mark.parametrize("name", [URL, LAMP])
def test_what_stays_withdrawn_is_not_read_again(inbox: Path, file: Path, name: str) -> None:
    run(inbox, file, withdrawing(name))
    assert run(inbox, file, withdrawing(name))["run"][0]["new_files"] == 0
    assert run(inbox, file)["run"][0]["new_files"] == 1


def test_what_is_withdrawn_no_more_and_cannot_come_back_is_looked_for_once(inbox: Path, file: Path) -> None:
    run(inbox, file, withdrawing(URL, LAMP))
    write_inbox(inbox, {"feed.jsonl": [OTHER]})
    too_short_for_it = replace(HERE, max_characters=len(LANTERN) - 1)
    assert run(inbox, file, too_short_for_it)["run"][0]["new_files"] == 2
    assert ask(file, "FROM withdrawn") == []
    assert ask(file, "SELECT source FROM failures") == [(LAMP,)]
    assert run(inbox, file, too_short_for_it)["run"][0]["new_files"] == 0


def test_a_feed_that_grows_withdraws_a_record_once(inbox: Path, file: Path) -> None:
    page = {**RECORD, "url": f"{URL}/page", "html": f"<html><body><p>{LANTERN}</p></body></html>"}
    del page["text"]
    by_its_id = {name: value for name, value in page.items() if name != "url"}
    feed = [OTHER, RECORD, page, by_its_id]
    write_inbox(inbox, {"feed.jsonl": feed})
    run(inbox, file)
    [(article_id,)] = ask(file, "SELECT article_id FROM articles WHERE source = 'feed.jsonl#4'")
    style = withdrawing(URL, f"feed.jsonl#{URL}/page", article_id)
    assert run(inbox, file, style)["run"][0]["withdrawn"] == 3
    before = ask(file, "FROM withdrawn ORDER BY ALL")
    write_inbox(inbox, {"feed.jsonl": [*feed, {**OTHER, "url": "https://mercury.example/ebb", "text": LATER}]})
    said = run(inbox, file, style)["run"][0]
    assert said["withdrawn"] == 0
    assert ask(file, "FROM withdrawn ORDER BY ALL") == before
    # The new record, and the page without an address: whose article that is, only the page can tell.
    assert said["new_documents"] == 2


def test_another_article_in_the_place_of_a_withdrawn_one_comes_in(inbox: Path, file: Path) -> None:
    page = '<html><head><link rel="canonical" href="{}"></head><body><p>{}</p></body></html>'
    write_inbox(inbox, {"page.html": page.format(URL, LANTERN)})
    run(inbox, file, withdrawing(URL))
    assert ask(file, "SELECT count(*) FROM withdrawn WHERE source = 'page.html'") == [(1,)]
    write_inbox(inbox, {"page.html": page.format(f"{URL}/next", LANTERN)})
    run(inbox, file, withdrawing(URL))
    assert ask(file, "SELECT url FROM articles WHERE source = 'page.html'") == [(f"{URL}/next",)]
    assert ask(file, "SELECT source FROM withdrawn") == [(f"feed.jsonl#{URL}",)]


def test_a_name_that_nothing_has_is_told(inbox: Path, file: Path) -> None:
    said = run(inbox, file, withdrawing("lantern.example/feries.txt", LAMP))
    assert said["unseen"] == [{"withdrawn": "lantern.example/feries.txt"}]


def test_the_file_of_the_house_says_what_is_withdrawn() -> None:
    style = house_style({"withdrawn": [URL, f" {URL} "]})
    assert style.withdrawn == (URL,)
    assert f"withdrawn: {URL}" in style.in_words()
    with pytest.raises(HouseStyleError, match="an empty text names no article"):
        house_style({"withdrawn": ["  "]})
    with pytest.raises(HouseStyleError, match="withdrawn must be a list of texts"):
        house_style({"withdrawn": URL})


def test_a_warehouse_from_before_withdrawals_gets_their_table(inbox: Path, file: Path, tmp_path: Path) -> None:
    begin(inbox, file)
    with duckdb.connect(str(file)) as connection:
        connection.execute("DROP TABLE withdrawn")
        connection.execute("UPDATE migrations SET version = 2")
    run(inbox, file, withdrawing(LAMP))
    assert articles(file) == ["courier.example", "mercury.example"]
    run(inbox, tmp_path / "fresh.duckdb")
    comments = (
        "SELECT column_name, data_type, comment FROM duckdb_columns() WHERE table_name = 'withdrawn' ORDER BY ALL"
    )
    assert ask(file, comments) == ask(tmp_path / "fresh.duckdb", comments)
    assert ask(file, "SELECT max(version) FROM migrations") == [(store.SCHEMA_VERSION,)]


def test_a_run_that_fails_withdraws_nothing(inbox: Path, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    begin(inbox, file)
    before = contents(file)
    monkeypatch.setattr("warehouse.loading.check", lambda *_, **__: [("a check", "0", "is broken")])
    with pytest.raises(WarehouseError, match="nothing was loaded"):
        run(inbox, file, withdrawing(URL))
    assert contents(file) == before
