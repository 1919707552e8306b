"""No load breaks a promise of the warehouse, and every check notices the harm it is there for."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import duckdb
import pytest

from warehouse import loading, sql
from warehouse.store import check

from .inboxes import FEED, OWN, ask, begin, contents, run, write_inbox


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


def test_a_first_run_that_fails_leaves_no_file(inbox: Path, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loading, "mark_copies", lambda text, findings, copies: [])
    with pytest.raises(loading.BrokenPromise):
        run(inbox, file)
    assert not file.exists()


def test_of_articles_that_stay_as_they_are_no_text_is_read_but_where_all_is_asked_for(inbox: Path, file: Path) -> None:
    begin(inbox, file)
    with duckdb.connect(str(file)) as connection:
        connection.execute("UPDATE documents SET text = text || 'x'")
        connection.execute("UPDATE articles SET clean_text = clean_text || 'x'")
        assert check(connection, rewritten="SELECT article_id FROM articles LIMIT 0") == []
        broken = {name for name, _, _ in check(connection)}
    assert broken == {"repairs_rebuild_the_text", "clean_text_is_what_was_not_junk"}


HARM = {
    "articles_are_there_once": ["INSERT INTO articles FROM articles", "DELETE FROM documents", "DELETE FROM articles"],
    "findings_tile_the_text": [
        'UPDATE provenance SET "end" = "end" + 1',
        'UPDATE provenance SET "start" = "start" + 1 WHERE rule_id IS NOT NULL',
        'DELETE FROM provenance WHERE "start" > 0',
        'INSERT INTO provenance BY NAME SELECT * REPLACE (0 AS "end") FROM provenance WHERE "start" = 0',
    ],
    "repairs_rebuild_the_text": [
        "UPDATE documents SET text = text || 'x'",
        "UPDATE repairs SET replacement = 'e'",
        'UPDATE repairs SET "end" = "end" + 1',
        "UPDATE repairs SET raw_end = raw_end + 1",
    ],
    "clean_text_is_what_was_not_junk": ["UPDATE articles SET clean_text = clean_text || 'x'"],
    "junk_is_what_the_judge_found": [
        'UPDATE findings SET "start" = "start" + 1 WHERE rule_id IS NOT NULL',
        "UPDATE provenance SET verdict = 'kept' WHERE rule_id IS NOT NULL",
        "UPDATE findings SET verdict = 'kept' WHERE rule_id IS NOT NULL",
        "UPDATE provenance SET rule_id = (SELECT max(rule_id) FROM rules) WHERE verdict = 'junk'",
        "UPDATE provenance SET kind = 'widget' WHERE verdict = 'junk'",
        "UPDATE provenance SET reason = 'because' WHERE verdict = 'junk'",
    ],
    "junk_names_a_rule": [
        "UPDATE provenance SET rule_id = 'no/such' WHERE verdict = 'junk'",
        "UPDATE provenance SET rule_id = NULL WHERE verdict = 'junk'",
        "UPDATE provenance SET rule_id = 'ads/label' WHERE verdict = 'kept'",
    ],
    "copies_name_their_origin": [
        "UPDATE provenance SET origin_article_id = 'gone' WHERE verdict = 'copy'",
        "UPDATE provenance SET origin_article_id = article_id WHERE verdict = 'copy'",
        "UPDATE provenance SET origin_article_id = (SELECT min(article_id) FROM articles) WHERE verdict = 'kept'",
        "UPDATE provenance SET origin_outlet = 'tidings.example' WHERE verdict = 'copy'",
        "UPDATE provenance SET origin_start = -1 WHERE verdict = 'copy'",
        "UPDATE provenance SET origin_end = 999999 WHERE verdict = 'copy'",
        "UPDATE provenance SET origin_end = origin_start WHERE verdict = 'copy'",
    ],
    "links_lie_in_their_texts": [
        *(f"UPDATE links SET {side}_end = 999999" for side in ("left", "right")),
        *(f"UPDATE links SET {side}_end = {side}_start" for side in ("left", "right")),
        *(f"UPDATE links SET {side}_start = -1" for side in ("left", "right")),
        *(f"UPDATE links SET {side}_article_id = 'gone'" for side in ("left", "right")),
        "UPDATE articles SET outlet = 'courier.example'",
        "UPDATE articles SET published_at = '2024-04-09 07:00' WHERE outlet = 'lantern.example'",
    ],
    "clusters_are_stars": [
        "UPDATE clusters SET relation = 'exact'",
        "UPDATE clusters SET relation = NULL",
        "UPDATE clusters SET origin_article_id = 'gone'",
        "UPDATE clusters SET relation = 'contains' WHERE NOT is_origin",
        "UPDATE clusters SET origin_start = origin_start + 1",
        "UPDATE clusters SET cluster_id = 'x'",
        "UPDATE clusters SET similarity = 0.1 WHERE NOT is_origin",
        'UPDATE clusters SET "end" = "end" - 1',
        "INSERT INTO clusters FROM clusters WHERE NOT is_origin",
        "DELETE FROM links",
        "DELETE FROM clusters",
        "UPDATE articles SET published_at = '2024-04-09 07:00' WHERE outlet = 'lantern.example'",
    ],
    "links_say_what_they_link": [
        "INSERT INTO links FROM links",
        "UPDATE links SET relation = 'exact', similarity = 1 WHERE relation <> 'exact'",
        *(f"UPDATE links SET {side}_key = 7" for side in ("left", "right")),
        *(f"UPDATE links SET {side}_passage_start = 999" for side in ("left", "right")),
        "UPDATE links SET similarity = 0",
        *(f"UPDATE links SET {side}_start = {side}_passage_start - 1" for side in ("left", "right")),
        *(f"UPDATE links SET {side}_end = {side}_end + 9" for side in ("left", "right")),
        "UPDATE links SET similarity = 7, jaccard = 7, right_containment = 7 WHERE relation <> 'exact'",
    ],
    "copies_are_marked": [
        "UPDATE provenance SET verdict = 'kept' WHERE verdict = 'copy'",
        "UPDATE provenance SET cluster_id = NULL",
        "UPDATE provenance SET origin_start = origin_start + 1 WHERE verdict = 'copy'",
        "UPDATE links SET left_start = left_start + 1",
        "UPDATE provenance SET similarity = 0.1 WHERE verdict = 'copy'",
        "UPDATE provenance SET relation = 'contained_in' WHERE verdict = 'copy'",
        "UPDATE provenance SET cluster_id = 'x:1' WHERE cluster_id IS NOT NULL",
    ],
    "texts_are_fingerprinted": ["DELETE FROM bands", "DELETE FROM signatures", "DELETE FROM fingerprints"],
    "fingerprints_have_a_text": [
        "INSERT INTO signatures VALUES (7, 'x'::BLOB)",
        "INSERT INTO bands VALUES (7, 0, 7)",
        *(f"INSERT INTO text_pairs SELECT * REPLACE (7 AS {side}_key) FROM text_pairs" for side in ("left", "right")),
    ],
    "common_hashes_are_counted": [
        "INSERT INTO common_hashes SELECT band_hash, 99 FROM bands LIMIT 1",
        "INSERT INTO common_hashes SELECT fingerprint, count(*) FROM fingerprints GROUP BY fingerprint LIMIT 1",
    ],
    "nothing_is_left_behind": [
        f"INSERT INTO {table} BY NAME SELECT * REPLACE ('gone' AS article_id) FROM {table}"
        for table in ("provenance", "repairs", "findings", "lines", "passages", "clusters")
    ],
}
"""For each check what it must notice, one statement for each thing that can be wrong."""


def test_every_check_has_harm_to_notice() -> None:
    assert HARM.keys() == {file.stem for file in sql.files("checks")}


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Iterator[duckdb.DuckDBPyConnection]:
    """A warehouse in which every table that a check reads has a row, and that keeps its promises."""
    folder = tmp_path_factory.mktemp("sound")
    mended = {"url": "https://www.tidings.example/c", "text": f"{OWN} The caf&eacute; is shut.\n"}
    run(write_inbox(folder / "inbox", {"feed.jsonl": [*FEED, mended]}), folder / "sound.duckdb")
    with duckdb.connect(str(folder / "sound.duckdb")) as connection:
        assert check(connection) == []
        yield connection


@pytest.mark.parametrize(
    ("name", "harm"), [pytest.param(name, harm, id=f"{name}:{n}") for name in HARM for n, harm in enumerate(HARM[name])]
)
def test_every_check_notices_the_harm_it_is_there_for(sound: duckdb.DuckDBPyConnection, name: str, harm: str) -> None:
    sound.execute("BEGIN")
    try:
        ((changed,),) = sound.execute(harm).fetchall()
        assert changed > 0
        assert name in {found for found, _, _ in check(sound)}
    finally:
        sound.execute("ROLLBACK")


def test_a_document_that_is_there_twice_is_noticed(inbox: Path, file: Path) -> None:
    begin(inbox, file)
    with duckdb.connect(str(file)) as connection:
        connection.execute("INSERT INTO documents FROM documents ORDER BY source LIMIT 1")
        ((name, _, problem),) = check(connection)
    assert name == "articles_are_there_once"
    assert problem.startswith("its document ")
    assert problem.endswith(" is there 2 times")


def test_what_is_withdrawn_and_there_is_noticed(inbox: Path, file: Path) -> None:
    begin(inbox, file)
    with duckdb.connect(str(file)) as connection:
        connection.execute("INSERT INTO withdrawn SELECT source, article_id, outlet, url, now(), run_id FROM documents")
        found = check(connection)
    assert {(name, problem.endswith(" is withdrawn, and there")) for name, _, problem in found} == {
        ("articles_are_there_once", True)
    }


def test_a_common_hash_that_was_never_counted_is_noticed(inbox: Path, file: Path) -> None:
    begin(inbox, file)
    with duckdb.connect(str(file)) as connection:
        connection.execute("UPDATE recipe SET value = '1' WHERE name = 'link_common_above'")
        missing = check(connection)
    assert missing
    assert {name for name, _, _ in missing} == {"common_hashes_are_counted"}
    assert all(" is said to be in 0 texts, not " in problem for _, _, problem in missing)


def test_no_index_stands_between_a_query_and_the_texts(inbox: Path, file: Path) -> None:
    begin(inbox, file)
    for table in ("articles", "documents"):
        assert (
            ask(
                file,
                f"SELECT constraint_type FROM duckdb_constraints() WHERE table_name = '{table}' "
                "AND constraint_type IN ('PRIMARY KEY', 'UNIQUE')",
            )
            == []
        )
