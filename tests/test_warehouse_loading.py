"""What a run makes of an inbox: the tables, again, changed, and in any order of batches."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import duckdb
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cleaning import house_style
from cleaning.records import Repair
from cleaning.rules import ALL_RULES
from warehouse.matching import Matching
from warehouse.store import Limits, attach_history, open_scratch

from .inboxes import COURIER, FEED, HERE, LANTERN, LATER, LEAD, OWN, QUOTE, ask, begin, contents, run, write_inbox
from .repairs import to_raw

# what a run makes


def test_a_run_leaves_articles_with_their_junk_removed(inbox: Path, file: Path) -> None:
    begin(inbox, file)
    rows = dict(ask(file, "SELECT outlet, clean_text FROM articles"))
    assert rows["courier.example"] == COURIER.replace("Advertisement\n\n", "")
    assert rows["lantern.example"] == LANTERN.removesuffix("\n\nLeave a Comment\n")


def test_a_copied_paragraph_names_its_origin(inbox: Path, file: Path) -> None:
    begin(inbox, file)
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
    begin(inbox, file)
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
    begin(inbox, file)
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
    begin(inbox, file)
    rows = dict(ask(file, "SELECT outlet, unique_text FROM unique_articles"))
    assert LEAD in rows["courier.example"]
    assert LEAD not in rows["lantern.example"]
    assert LATER in rows["lantern.example"]


def test_views_and_macros_answer(inbox: Path, file: Path) -> None:
    begin(inbox, file)
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
    begin(inbox, file)
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
    columns = '"start", "end", raw_start, raw_end'
    repairs = ask(file, f'SELECT {columns}, kind, replacement FROM repairs ORDER BY "start"')
    made = [Repair(*row) for row in repairs]
    found = ask(file, f"SELECT {columns} FROM raw_provenance")
    assert [to_raw(made, *span[:2]) for span in found] == [span[2:] for span in found]
    assert {row["what"]: row["repairs"] for row in said["repairs"]} == {
        "entity": 2,
        "invisible": 1,
        "mojibake": 1,
        "soft hyphen": 1,
    }


def test_the_rules_of_the_run_are_in_the_warehouse(inbox: Path, file: Path) -> None:
    begin(inbox, file)
    assert {rule for (rule,) in ask(file, "SELECT rule_id FROM rules")} == {rule.id for rule in ALL_RULES}


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
    begin(inbox, file)
    original = {"url": "https://www.tidings.example/c", "text": LEAD, "published_at": "2024-04-08T20:00:00Z"}
    write_inbox(inbox, {"late.jsonl": [original]})
    run(inbox, file)
    rows = ask(
        file,
        "SELECT outlet, origin_outlet FROM provenance JOIN articles USING (article_id) "
        "WHERE relation = 'exact' ORDER BY 1",
    )
    assert rows == [("courier.example", "tidings.example"), ("lantern.example", "tidings.example")]


def test_an_undated_article_counts_from_the_day_on_which_it_was_fetched(tmp_path: Path, file: Path) -> None:
    dated = {"url": "https://www.courier.example/a", "text": LEAD, "published_at": "2024-06-01T08:00:00Z"}
    seen = {"url": "https://www.lantern.example/b", "text": LEAD, "fetched_at": "2024-01-01T08:00:00Z"}
    seen_later = {"url": "https://www.tidings.example/c", "text": LEAD, "fetched_at": "2024-07-01T08:00:00Z"}
    run(write_inbox(tmp_path / "in", {"feed.jsonl": [dated, seen, seen_later]}), file)
    links = "SELECT l.outlet, r.outlet FROM links JOIN articles l ON l.article_id = left_article_id"
    assert ask(file, f"{links} JOIN articles r ON r.article_id = right_article_id ORDER BY ALL") == [
        ("courier.example", "tidings.example"),
        ("lantern.example", "courier.example"),
        ("lantern.example", "tidings.example"),
    ]
    assert ask(file, "SELECT DISTINCT origin_outlet FROM provenance WHERE verdict = 'copy'") == [("lantern.example",)]


def test_articles_that_other_rules_judged_are_judged_again(
    inbox: Path, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin(inbox, file)
    before = contents(file)
    monkeypatch.setattr(house_style, "RULES_VERSION", "of tomorrow")
    said = run(inbox, file)
    assert said["run"][0]["rejudged_articles"] == 2
    after = contents(file)
    assert ask(file, "SELECT DISTINCT rules_version FROM articles") == [("of tomorrow",)]
    assert after["provenance"] == before["provenance"]


def test_a_rebuild_gives_the_same_warehouse(inbox: Path, file: Path) -> None:
    begin(inbox, file)
    before = contents(file)
    run(inbox, file, replace(HERE, rebuild=True))
    assert contents(file) == before


def test_of_scrapes_without_a_time_the_last_by_name_is_the_article(tmp_path: Path, file: Path) -> None:
    inbox = tmp_path / "in"
    for day in (2, 1, 3):
        record = {"url": "https://www.courier.example/a", "text": f"{LEAD} Version {day}."}
        run(write_inbox(inbox, {f"2024-04-0{day}.jsonl": [record]}), file)
    assert ask(file, "SELECT right(clean_text, 10) FROM articles") == [("Version 3.",)]


# the order of batches

_Scrape = tuple[dict[str, Any], int]
_PARAGRAPHS = [LEAD, OWN, LATER, f"“{QUOTE},” said Tobias Wren, a deckhand.", LEAD.replace("nine", "all nine of its")]


def _scrapes(outlets: str, slugs: str = "xyz", batches: tuple[int, ...] = (0, 1)) -> st.SearchStrategy[_Scrape]:
    """Scrapes of these pages of these outlets, each with the batch in which it comes."""

    def scrape(outlet: str, slug: str, hour: int, fetched: int, paragraphs: list[str]) -> dict[str, Any]:
        return {
            "url": f"https://www.{outlet}.example/{slug}",
            "outlet": None if outlet == "d" else f"{outlet}.example",
            "published_at": f"2024-04-09T{hour:02}:00:00Z" if hour else None,
            "fetched_at": f"2024-04-10T{fetched:02}:00:00Z" if fetched else None,
            "text": "\n".join(paragraphs),
        }

    hours = st.integers(0, 3)
    paragraphs = st.lists(st.sampled_from(_PARAGRAPHS), min_size=2, max_size=3, unique=True)
    return st.tuples(
        st.builds(scrape, st.sampled_from(outlets), st.sampled_from(slugs), hours, hours, paragraphs),
        st.sampled_from(batches),
    )


# Three pages of three outlets at least, of which one is scraped in either batch.
_PARTS = st.tuples(
    _scrapes("a", "x", (1,)),
    _scrapes("a", "x", (0,)),
    _scrapes("b", "x", (0,)),
    _scrapes("c", "y"),
    st.lists(_scrapes("abcd"), max_size=5),
).map(lambda parts: [*parts[:4], *parts[4]])


@settings(max_examples=2, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(_PARTS)
def test_batch_order_does_not_matter(tmp_path_factory: pytest.TempPathFactory, parts: list[_Scrape]) -> None:
    folder = tmp_path_factory.mktemp("batches")
    whole = write_inbox(folder / "whole", {f"{n}.jsonl": [record] for n, (record, _) in enumerate(parts)})
    run(whole, folder / "whole.duckdb")
    growing = folder / "growing"
    for number in (1, 0):
        write_inbox(growing, {f"{n}.jsonl": [record] for n, (record, batch) in enumerate(parts) if batch == number})
        run(growing, folder / "batches.duckdb")
    once, in_batches = contents(folder / "whole.duckdb"), contents(folder / "batches.duckdb")
    assert len(once["articles"]) > 2
    assert once["links"]
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


# what DuckDB keeps in memory between steps


def test_nothing_that_one_step_made_or_was_allowed_is_left_to_the_next(tmp_path: Path, inbox: Path, file: Path) -> None:
    begin(inbox, file)
    asked = "SELECT current_setting('threads'), current_setting('memory_limit'), current_setting('temp_directory')"
    with duckdb.connect() as fresh:
        usual = fresh.execute(asked).fetchall()
    with open_scratch(Limits("200MB", tmp_path / "spill", 1)) as connection:
        attach_history(connection, file)
        connection.execute("CREATE TABLE lines AS SELECT 1 AS line_key")
        connection.execute("CREATE TEMP VIEW new_lines AS FROM lines")
    with open_scratch() as connection:
        assert connection.execute("SELECT table_name FROM duckdb_tables()").fetchall() == []
        assert connection.execute("SELECT view_name FROM duckdb_views() WHERE NOT internal").fetchall() == []
        assert connection.execute(asked).fetchall() == usual


def test_a_step_that_spilled_does_not_make_the_next_one_spill_there(tmp_path: Path) -> None:
    with open_scratch(Limits("60MB", tmp_path / "first", 1)) as connection:
        connection.execute("CREATE TABLE lines AS SELECT hash(range) AS line_key FROM range(10_000_000)")
        assert connection.execute("SELECT count(*) > 0 FROM duckdb_temporary_files()").fetchall() == [(True,)]
    with open_scratch(Limits(spill_folder=tmp_path / "second")) as connection:
        folder = connection.execute("SELECT current_setting('temp_directory')").fetchall()
    assert folder == [(str(tmp_path / "second"),)]
