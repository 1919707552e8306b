"""No load breaks a promise of the warehouse, and every check notices the harm it is there for."""

from __future__ import annotations

from pathlib import Path

import duckdb
import pytest

from warehouse import loading, sql
from warehouse.store import check

from .inboxes import OWN, ask, contents, run, write_inbox


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


CHECKS_AND_HARM = {
    "articles_are_there_once": "INSERT INTO articles FROM articles",
    "findings_tile_the_text": 'UPDATE provenance SET "end" = "end" + 1',
    "repairs_rebuild_the_text": "UPDATE documents SET text = text || 'x'",
    "clean_text_is_what_was_not_junk": "UPDATE articles SET clean_text = clean_text || 'x'",
    "junk_is_what_the_judge_found": 'UPDATE findings SET "start" = "start" + 1 WHERE rule_id IS NOT NULL',
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
