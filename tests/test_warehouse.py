"""The warehouse keeps its promises: from inbox to tables, again, changed, in any order, and when something breaks."""

from __future__ import annotations

import errno
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from threading import Timer
from typing import Any

import duckdb
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import warehouse.store as store
from cleaning import house_style
from cleaning.near_duplicates.recipe import Recipe
from cleaning.rules import ALL_RULES
from flows.runs import NoInbox, start_run
from flows.settings import Settings
from warehouse import loading, publishing, sql
from warehouse.matching import Matching
from warehouse.store import (
    NotCheckpointed,
    WarehouseError,
    check,
    hold,
    open_for_loading,
    open_for_reading,
    published_copy_of,
)

from .inboxes import COURIER, HERE, LANTERN, LATER, LEAD, OWN, QUOTE, ask, contents, run, write_inbox

FEED: list[dict[str, Any]] = [
    {"url": "https://www.courier.example/a", "text": COURIER, "published_at": "2024-04-09T08:00:00Z"},
    {"url": "https://www.lantern.example/b", "text": LANTERN, "published_at": "2024-04-09T09:00:00Z"},
]


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    return write_inbox(tmp_path / "inbox", {"feed.jsonl": FEED})


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "news.duckdb"


# what a run makes


def test_a_run_leaves_articles_with_their_junk_removed(inbox: Path, file: Path) -> None:
    run(inbox, file)
    rows = dict(ask(file, "SELECT outlet, clean_text FROM articles"))
    assert rows["courier.example"] == COURIER.replace("Advertisement\n\n", "")
    assert rows["lantern.example"] == LANTERN.removesuffix("\n\nLeave a Comment\n")


def test_a_copied_paragraph_names_its_origin(inbox: Path, file: Path) -> None:
    run(inbox, file)
    copied = ask(
        file,
        """
        SELECT a.outlet, p.verdict, substring(a.text, p."start" + 1, p."end" - p."start"), o.outlet, p.similarity,
               substring(o.text, p.origin_start + 1, p.origin_end - p.origin_start)
        FROM provenance p JOIN articles a USING (article_id) JOIN articles o ON o.article_id = p.origin_article_id
        WHERE p.relation = 'exact'
        """,
    )
    assert copied == [("lantern.example", "copy", LEAD + "\n\n", "courier.example", 1.0, LEAD)]


def test_links_say_how_paragraphs_relate_and_where(inbox: Path, file: Path) -> None:
    run(inbox, file)
    query = """
        SELECT relation, jaccard, shared_words, substring(a.text, left_start + 1, left_end - left_start),
               substring(b.text, right_start + 1, right_end - right_start)
        FROM links JOIN articles a ON a.article_id = left_article_id JOIN articles b ON b.article_id = right_article_id
        ORDER BY relation
    """
    contained, exact = ask(file, query)
    assert exact == ("exact", 1.0, len(LEAD.split()), LEAD, LEAD)
    assert contained[0] == "contained_in"
    assert all(QUOTE in span for span in contained[3:])


def test_the_origin_of_a_cluster_is_what_was_published_first(inbox: Path, file: Path) -> None:
    run(inbox, file)
    query = (
        "SELECT a.outlet, c.is_origin, c.relation FROM clusters c JOIN articles a USING (article_id) ORDER BY 2 DESC"
    )
    assert ask(file, query + ", 3") == [
        ("courier.example", True, None),
        ("courier.example", True, None),
        ("lantern.example", False, "contained_in"),
        ("lantern.example", False, "exact"),
    ]


def test_unique_articles_keep_a_shared_paragraph_where_it_was_first(inbox: Path, file: Path) -> None:
    run(inbox, file)
    rows = dict(ask(file, "SELECT outlet, unique_text FROM unique_articles"))
    assert LEAD in rows["courier.example"]
    assert LEAD not in rows["lantern.example"]
    assert LATER in rows["lantern.example"]


def test_views_and_macros_answer(inbox: Path, file: Path) -> None:
    run(inbox, file)
    (courier,) = ask(file, "SELECT article_id FROM articles WHERE outlet = 'courier.example'")[0]
    spans = ask(file, "SELECT verdict, rule_id, passage FROM xray(?)", courier)
    assert "".join(passage for _, _, passage in spans) == COURIER
    assert ("junk", "ads/label", "Advertisement\n\n") in spans
    by_address = ask(file, "SELECT count(*) FROM xray('https://www.courier.example/a')")
    assert by_address == [(len(spans),)]
    found = ask(file, "SELECT outlet, other_is, passage FROM copies_of(?)", courier)
    assert found[0] == ("lantern.example", "later", LEAD)
    assert len(found) == 2
    with pytest.raises(duckdb.Error, match="no article has this article_id, URL or source: nope"):
        ask(file, "FROM copies_of('nope')")
    ((outlet, first, passages, words),) = ask(file, "SELECT outlet, had_it_first, passages, words FROM who_copied_whom")
    assert (outlet, first, passages) == ("lantern.example", "courier.example", 2)
    assert words >= len(LEAD.split()) + len(QUOTE.split())
    assert ask(file, "SELECT spans FROM junk_by_rule WHERE rule_id = 'ads/label'") == [(1,)]
    assert ask(file, "SELECT outlet, junk_spans FROM junk_by_outlet ORDER BY ALL") == [
        ("courier.example", 1),
        ("lantern.example", 1),
    ]
    assert len(ask(file, "FROM clean_articles")) == 2


def test_fields_read_from_the_text_fill_what_the_document_left_open(tmp_path: Path, file: Path) -> None:
    text = f"9.5 C\n\nFerry crews walk off\n\nBy Marta Oyelaran\n\nPORT ELLERY (MPA) — {LEAD}\n\n{OWN}\n\nSource: MPA\n"
    run(write_inbox(tmp_path / "in", {"tidings/a.txt": text}), file)
    columns = "outlet, title, authors, dateline, attributed_to, published_at"
    assert ask(file, f"SELECT {columns} FROM articles") == [
        ("tidings", "Ferry crews walk off", ["Marta Oyelaran"], "PORT ELLERY", "MPA", None)
    ]


def test_every_column_has_a_comment(inbox: Path, file: Path) -> None:
    run(inbox, file)
    silent = ask(
        file,
        "SELECT table_name, column_name FROM duckdb_columns() c WHERE NOT internal AND comment IS NULL "
        "AND table_name IN (SELECT table_name FROM duckdb_tables())",
    )
    assert silent == []


def test_an_article_of_an_unknown_outlet_is_compared_with_every_other(tmp_path: Path, file: Path) -> None:
    run(write_inbox(tmp_path / "in", {"one.txt": LEAD + "\n" + OWN, "two.txt": LEAD, "courier/three.txt": LEAD}), file)
    assert ask(file, "SELECT count(*) FROM links") == [(3,)]
    assert ask(file, "SELECT count(*) FROM articles WHERE outlet IS NULL") == [(2,)]


def test_one_outlet_does_not_copy_itself(tmp_path: Path, file: Path) -> None:
    run(write_inbox(tmp_path / "in", {"courier/one.txt": LEAD, "courier/two.txt": LEAD}), file)
    assert ask(file, "SELECT count(*) FROM links") == [(0,)]
    assert ask(file, "SELECT count(*) FROM text_pairs") == [(0,)]


def test_many_copies_are_linked_with_the_earliest_and_not_each_with_each(tmp_path: Path, file: Path) -> None:
    few = replace(HERE, matching=Matching(most_occurrences=3))
    run(write_inbox(tmp_path / "in", {f"outlet{n:02}/a.txt": LEAD for n in range(20)}), file, few)
    assert ask(file, "SELECT count(*) FROM links") == [(19 + 18 + 17,)]
    assert ask(file, "SELECT count(*), count(DISTINCT cluster_id) FROM clusters") == [(20, 1)]
    assert ask(file, "SELECT count(*) FROM provenance WHERE verdict = 'copy'") == [(19,)]


def test_what_is_repaired_is_found_in_the_raw_text(tmp_path: Path, file: Path) -> None:
    raw = f"\ufeff{LEAD} Tobias&nbsp;Wren didnâ€™t.\n\nAdver\u00adtisement\n\n{OWN} &amp;amp; no more\n"
    said = run(write_inbox(tmp_path / "in", {"a.jsonl": [{"text": raw, "title": "Crews &amp; quays"}]}), file)
    assert ask(file, "SELECT text, title FROM articles") == [
        (f"{LEAD} Tobias\xa0Wren didn’t.\n\nAdvertisement\n\n{OWN} & no more\n", "Crews & quays")
    ]
    assert ask(file, "SELECT text, title FROM documents") == [(raw, "Crews &amp; quays")]
    assert ask(file, 'SELECT kind, replacement FROM repairs ORDER BY "start"') == [
        ("invisible", ""),
        ("entity", "\xa0"),
        ("mojibake", "’"),
        ("soft_hyphen", ""),
        ("entity", "&"),
    ]
    spans = ask(
        file,
        """
        SELECT verdict, substring(d.text, raw_start + 1, raw_end - raw_start)
        FROM raw_provenance JOIN documents d USING (source) ORDER BY raw_start
        """,
    )
    assert spans == [
        ("kept", f"{LEAD} Tobias&nbsp;Wren didnâ€™t.\n\n"),
        ("junk", "Adver\u00adtisement\n\n"),
        ("kept", f"{OWN} &amp;amp; no more\n"),
    ]
    assert {row["what"]: row["repairs"] for row in said["repairs"]} == {
        "entity": 2,
        "invisible": 1,
        "mojibake": 1,
        "soft hyphen": 1,
    }


# again and changed


def test_a_second_run_changes_nothing(inbox: Path, file: Path) -> None:
    run(inbox, file)
    before = contents(file)
    runs = ask(file, "SELECT DISTINCT run_id FROM provenance")
    said = run(inbox, file)
    assert contents(file) == before
    assert ask(file, "SELECT DISTINCT run_id FROM provenance") == runs
    assert (said["run"][0]["new_files"], said["run"][0]["changed_articles"]) == (0, 0)


def test_changed_input_replaces_the_whole_article(tmp_path: Path, file: Path) -> None:
    inbox = write_inbox(tmp_path / "in", {"courier/a.txt": LEAD + "\n" + OWN, "lantern/b.txt": LEAD})
    run(inbox, file)
    assert len(ask(file, "FROM links")) == 1
    write_inbox(inbox, {"courier/a.txt": OWN})
    said = run(inbox, file)
    assert said["run"][0]["changed_articles"] == 1
    assert ask(file, "SELECT clean_text FROM articles WHERE source = 'courier/a.txt'") == [(OWN,)]
    for table in ("links", "clusters", "text_pairs"):
        assert ask(file, f"SELECT count(*) FROM {table}") == [(0,)], table
    assert ask(file, "SELECT count(*) FROM provenance WHERE verdict = 'copy'") == [(0,)]
    assert ask(file, "SELECT count(*) FROM signatures") == [(2,)]


def test_of_two_scrapes_of_a_page_the_later_one_is_the_article(tmp_path: Path, file: Path) -> None:
    url = "https://www.courier.example/a"
    early = {"url": url, "text": LEAD, "fetched_at": "2024-04-09T08:00:00Z"}
    late = {"url": url + "?utm_source=x", "text": LEAD + "\n" + OWN, "fetched_at": "2024-04-09T12:00:00Z"}
    inbox = write_inbox(tmp_path / "in", {"late.jsonl": [late]})
    run(inbox, file)
    write_inbox(inbox, {"early.jsonl": [early]})
    run(inbox, file)
    assert ask(file, "SELECT clean_text FROM articles") == [(LEAD + "\n" + OWN,)]
    assert ask(file, "SELECT count(*) FROM documents") == [(2,)]


def test_a_page_that_now_names_another_address_leaves_no_article_behind(tmp_path: Path, file: Path) -> None:
    def page(path: str) -> str:
        head = f'<link rel="canonical" href="https://c.example/{path}">'
        return (
            f"<html><head>{head}</head><body><article><p>{LEAD}</p><p>{OWN}</p><p>{LATER}</p></article></body></html>"
        )

    inbox = write_inbox(tmp_path / "in", {"a.html": page("one")})
    run(inbox, file)
    write_inbox(inbox, {"a.html": page("two")})
    said = run(inbox, file)
    assert said["run"][0]["removed_articles"] == 1
    assert ask(file, "SELECT url FROM articles") == [("https://c.example/two",)]


def test_an_original_that_arrives_late_takes_over_its_cluster(tmp_path: Path, file: Path) -> None:
    inbox = write_inbox(tmp_path / "in", {"feed.jsonl": FEED})
    run(inbox, file)
    original = {"url": "https://www.tidings.example/c", "text": LEAD, "published_at": "2024-04-08T20:00:00Z"}
    write_inbox(inbox, {"late.jsonl": [original]})
    run(inbox, file)
    rows = ask(
        file,
        "SELECT outlet, origin_outlet FROM provenance JOIN articles USING (article_id) "
        "WHERE relation = 'exact' ORDER BY 1",
    )
    assert rows == [("courier.example", "tidings.example"), ("lantern.example", "tidings.example")]


def test_articles_that_other_rules_judged_are_judged_again(
    inbox: Path, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run(inbox, file)
    before = contents(file)
    monkeypatch.setattr(house_style, "RULES_VERSION", "of tomorrow")
    said = run(inbox, file)
    assert said["run"][0]["rejudged_articles"] == 2
    after = contents(file)
    assert ask(file, "SELECT DISTINCT rules_version FROM articles") == [("of tomorrow",)]
    assert after["provenance"] == before["provenance"]


def test_a_rebuild_gives_the_same_warehouse(inbox: Path, file: Path) -> None:
    run(inbox, file)
    before = contents(file)
    run(inbox, file, replace(HERE, rebuild=True))
    assert contents(file) == before


# the order of batches

_PARAGRAPHS = [LEAD, OWN, LATER, f"“{QUOTE},” said Tobias Wren, a deckhand.", LEAD.replace("nine", "all nine of its")]
_ARTICLES = st.builds(
    lambda outlet, slug, hour, fetched, paragraphs: {
        "url": f"https://www.{outlet}.example/{slug}",
        "outlet": None if outlet == "d" else f"{outlet}.example",
        "published_at": f"2024-04-09T{hour:02}:00:00Z" if hour else None,
        "fetched_at": f"2024-04-10T{fetched:02}:00:00Z" if fetched else None,
        "text": "\n".join(paragraphs),
    },
    st.sampled_from("abcd"),
    st.sampled_from("xyz"),
    st.integers(0, 3),
    st.integers(0, 3),
    st.lists(st.sampled_from(_PARAGRAPHS), min_size=1, max_size=3, unique=True),
)


@settings(max_examples=2, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(_ARTICLES, st.integers(0, 1)), min_size=2, max_size=9))
def test_batch_order_does_not_matter(
    tmp_path_factory: pytest.TempPathFactory, parts: list[tuple[dict[str, Any], int]]
) -> None:
    folder = tmp_path_factory.mktemp("batches")
    whole = write_inbox(folder / "whole", {f"{n}.jsonl": [record] for n, (record, _) in enumerate(parts)})
    run(whole, folder / "whole.duckdb")
    growing = folder / "growing"
    for number in (1, 0):
        write_inbox(growing, {f"{n}.jsonl": [record] for n, (record, batch) in enumerate(parts) if batch == number})
        run(growing, folder / "batches.duckdb")
    once, in_batches = contents(folder / "whole.duckdb"), contents(folder / "batches.duckdb")
    for table in once:
        assert in_batches[table] == once[table], table


def test_an_article_that_was_replaced_is_as_if_it_had_always_been_so(tmp_path: Path) -> None:
    final = {"courier/a.txt": LEAD + "\n" + OWN, "lantern/b.txt": LEAD, "tidings/c.txt": OWN + "\n" + LATER}
    run(write_inbox(tmp_path / "whole", final), tmp_path / "whole.duckdb")
    growing = write_inbox(tmp_path / "in", {"courier/a.txt": LATER, "lantern/b.txt": LEAD, "tidings/c.txt": LEAD})
    run(growing, tmp_path / "grown.duckdb")
    write_inbox(growing, {"tidings/c.txt": final["tidings/c.txt"]})
    run(growing, tmp_path / "grown.duckdb")
    write_inbox(growing, {"courier/a.txt": final["courier/a.txt"]})
    run(growing, tmp_path / "grown.duckdb")
    assert contents(tmp_path / "grown.duckdb") == contents(tmp_path / "whole.duckdb")


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
    said = run(write_inbox(tmp_path / "in", {}), file)
    assert said["run"][0]["status"] == "completed"
    assert ask(file, "FROM clean_articles") == []


# when something breaks


def test_a_broken_promise_stops_the_load_before_the_commit(
    inbox: Path, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run(write_inbox(inbox.parent / "first", {"tidings/a.txt": OWN}), file)
    before = contents(file)
    monkeypatch.setattr(loading, "mark_copies", lambda text, findings, copies: [])
    with pytest.raises(loading.BrokenPromise, match="findings_tile_the_text"):
        run(inbox, file)
    monkeypatch.undo()
    assert contents(file) == before
    run(inbox, file)
    assert len(ask(file, "FROM articles")) == 3


CHECKS_AND_HARM = {
    "articles_are_there_once": "INSERT INTO articles FROM articles",
    "findings_tile_the_text": 'UPDATE provenance SET "end" = "end" + 1',
    "repairs_rebuild_the_text": "UPDATE documents SET text = text || 'x'",
    "clean_text_is_what_was_not_junk": "UPDATE articles SET clean_text = clean_text || 'x'",
    "junk_is_what_the_judge_found": 'UPDATE findings SET "start" = "start" + 1 WHERE verdict = \'junk\'',
    "junk_names_a_rule": "UPDATE provenance SET rule_id = 'no/such' WHERE verdict = 'junk'",
    "copies_name_their_origin": "UPDATE provenance SET origin_article_id = 'gone' WHERE verdict = 'copy'",
    "links_lie_in_their_texts": "UPDATE links SET left_end = 999999",
    "clusters_are_stars": "UPDATE clusters SET relation = 'exact'",
    "texts_are_fingerprinted": "DELETE FROM bands",
    "fingerprints_have_a_text": "INSERT INTO signatures VALUES (7, 'x'::BLOB)",
    "common_hashes_are_counted": "INSERT INTO common_hashes SELECT band_hash, 99 FROM bands LIMIT 1",
    "nothing_is_left_behind": "INSERT INTO findings VALUES ('gone', 0, 1, 'kept', NULL, NULL, NULL)",
}


@pytest.mark.parametrize("name", sorted(file.stem for file in sql.files("checks")))
def test_every_check_notices_the_harm_it_is_there_for(inbox: Path, file: Path, name: str) -> None:
    run(inbox, file)
    with duckdb.connect(str(file)) as connection:
        assert check(connection) == []
        connection.execute(CHECKS_AND_HARM[name])
        assert name in {found for found, _, _ in check(connection)}


def test_a_document_that_is_there_twice_is_noticed(inbox: Path, file: Path) -> None:
    run(inbox, file)
    with duckdb.connect(str(file)) as connection:
        connection.execute("INSERT INTO documents FROM documents ORDER BY source LIMIT 1")
        ((name, _, problem),) = check(connection)
    assert name == "articles_are_there_once"
    assert problem.startswith("its document ")
    assert problem.endswith(" is there 2 times")


def test_a_common_hash_that_was_never_counted_is_noticed(inbox: Path, file: Path) -> None:
    run(inbox, file)
    with duckdb.connect(str(file)) as connection:
        connection.execute("UPDATE recipe SET value = '1' WHERE name = 'link_common_above'")
        missing = check(connection)
    assert missing
    assert {name for name, _, _ in missing} == {"common_hashes_are_counted"}
    assert all(" is said to be in 0 texts, not " in problem for _, _, problem in missing)


def test_no_index_stands_between_a_query_and_the_texts(inbox: Path, file: Path) -> None:
    run(inbox, file)
    for table in ("articles", "documents"):
        assert (
            ask(
                file,
                f"SELECT constraint_type FROM duckdb_constraints() WHERE table_name = '{table}' "
                "AND constraint_type IN ('PRIMARY KEY', 'UNIQUE')",
            )
            == []
        )


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


def test_two_runs_never_meet_at_the_file(inbox: Path, file: Path) -> None:
    with hold(file, "the first"), pytest.raises(WarehouseError, match=r"held by run the first \(process \d+"):
        run(inbox, file)
    run(inbox, file)


def test_a_warehouse_of_another_recipe_is_refused_until_rebuilt(
    inbox: Path, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run(inbox, file)
    other = Recipe(seed=2)
    monkeypatch.setattr(store, "RECIPE", other)
    monkeypatch.setattr(loading, "RECIPE", other)
    with pytest.raises(WarehouseError, match=r"seed: 1 is stored, 2 is asked for.*--rebuild"):
        run(inbox, file)
    assert ask(file, "SELECT value FROM recipe WHERE name = 'seed'") == [("1",)]
    run(inbox, file, replace(HERE, rebuild=True))
    run(inbox, file)
    assert ask(file, "SELECT value FROM recipe WHERE name = 'seed'") == [("2",)]


def test_a_file_that_is_no_warehouse_is_named(inbox: Path, file: Path) -> None:
    file.write_text("this is not a database")
    with pytest.raises(WarehouseError, match="cannot be opened as a DuckDB file"):
        run(inbox, file)


def test_a_warehouse_of_a_later_version_is_refused(inbox: Path, file: Path) -> None:
    run(inbox, file)
    with duckdb.connect(str(file)) as connection:
        connection.execute("INSERT INTO migrations VALUES (999, 'of tomorrow', now())")
    with pytest.raises(WarehouseError, match="schema version 999"):
        run(inbox, file)


def test_a_warehouse_of_an_earlier_version_is_refused_with_the_way_out(inbox: Path, file: Path) -> None:
    run(inbox, file)
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
    run(inbox, file)
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


def test_the_rules_of_the_run_are_in_the_warehouse(inbox: Path, file: Path) -> None:
    run(inbox, file)
    assert {rule for (rule,) in ask(file, "SELECT rule_id FROM rules")} == {rule.id for rule in ALL_RULES}


def test_a_warehouse_that_is_not_there_is_named_with_those_that_are_near(file: Path) -> None:
    with pytest.raises(WarehouseError, match=r"there is no warehouse \S+; `copydesk run"):
        open_for_reading(file)
    (file.parent / "var").mkdir()
    for name in ("other.duckdb", "other.published.duckdb"):
        (file.parent / "var" / name).touch()
    with pytest.raises(WarehouseError, match=r"did you mean --warehouse \S+/var/other.duckdb\? `copydesk run"):
        open_for_reading(file)


# what strangers sent


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


def test_of_scrapes_without_a_time_the_last_by_name_is_the_article(tmp_path: Path, file: Path) -> None:
    inbox = tmp_path / "in"
    for day in (2, 1, 3):
        record = {"url": "https://www.courier.example/a", "text": f"{LEAD} Version {day}."}
        run(write_inbox(inbox, {f"2024-04-0{day}.jsonl": [record]}), file)
    assert ask(file, "SELECT right(clean_text, 10) FROM articles") == [("Version 3.",)]


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
        said = run(inbox, inbox / "news.duckdb")
        assert (said["run"][0]["files"], said["run"][0]["new_failures"]) == (1, 0)


def test_only_the_files_of_the_warehouse_itself_are_passed_over(tmp_path: Path) -> None:
    inbox = write_inbox(tmp_path / "in", {"news.example/a.txt": LEAD, "news2.txt": OWN, "news.published.txt": LATER})
    for _ in range(2):
        said = run(inbox, inbox / "news")
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


def test_a_first_run_that_fails_leaves_no_file(inbox: Path, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loading, "mark_copies", lambda text, findings, copies: [])
    with pytest.raises(loading.BrokenPromise):
        run(inbox, file)
    assert not file.exists()


def test_a_duckdb_file_without_a_warehouse_is_named(file: Path) -> None:
    duckdb.connect(str(file)).close()
    with pytest.raises(WarehouseError, match="no warehouse of Copydesk"):
        open_for_reading(file)


def test_a_folder_that_cannot_be_written_to_is_named(inbox: Path, tmp_path: Path) -> None:
    (tmp_path / "blocked").write_text("a file where a folder should be")
    with pytest.raises(WarehouseError, match="cannot be written to"):
        run(inbox, tmp_path / "blocked" / "news.duckdb")
