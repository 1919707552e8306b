"""A run over the samples gives what `samples/expected` says, and README shows what a newcomer sees."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from flows.cli import main
from warehouse.store import check, open_for_reading

from .golden import EXPECTED, INBOX, found
from .inboxes import ask, run


@pytest.fixture(scope="module")
def warehouse(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("samples") / "copydesk.duckdb"
    run(INBOX, file)
    return file


@pytest.mark.parametrize("name", ["articles.jsonl", "junk.jsonl", "copies.jsonl", "failures.jsonl"])
def test_the_samples_give_what_is_expected(warehouse: Path, name: str) -> None:
    assert found(warehouse)[name].splitlines() == (EXPECTED / name).read_text(encoding="utf-8").splitlines()


def test_every_promise_holds_over_the_samples(warehouse: Path) -> None:
    with open_for_reading(warehouse) as connection:
        assert check(connection) == []


def test_the_later_scrape_of_the_live_page_is_the_article(warehouse: Path) -> None:
    rows = ask(warehouse, "SELECT source FROM articles WHERE url LIKE '%/live/kestrel-bridge/%'")
    assert rows == [("feeds/april-captures.jsonl#https://www.harbourcourier.example/live/kestrel-bridge/#2",)]


def test_the_wire_text_is_credited_to_the_outlet_that_had_it_first(warehouse: Path) -> None:
    query = """
        SELECT DISTINCT o.source FROM provenance p JOIN articles a USING (article_id)
        JOIN articles o ON o.article_id = p.origin_article_id
        WHERE a.source = 'northvaledispatch.example/ferry-strikes-bridge.html' AND p.relation IN ('exact', 'near')
    """
    assert ("worldlantern.example/kestrel-bridge-closed.html",) in ask(warehouse, query)


def test_sentences_that_look_like_junk_stay(warehouse: Path) -> None:
    ((text,),) = ask(
        warehouse, "SELECT clean_text FROM articles WHERE source = 'harbourcourier.example/nobody-told-the-crews.txt'"
    )
    assert "The advertisement ran" in text
    assert "newsletter" in text
    assert "Follow the money" in text


def test_the_first_query_of_readme_prints_what_readme_says(warehouse: Path) -> None:
    readme = (EXPECTED.parent.parent / "README.md").read_text(encoding="utf-8")
    query, printed = re.findall(r'copydesk sql "(.*?)" -w var/copydesk.duckdb\n.*?```\n(.*?)```', readme, re.DOTALL)[0]
    result = CliRunner().invoke(main, ["sql", query, "-w", str(warehouse)])
    assert result.output == printed


def test_readme_counts_the_samples(warehouse: Path) -> None:
    readme = (EXPECTED.parent.parent / "README.md").read_text(encoding="utf-8")
    query = "SELECT count(*), count(DISTINCT outlet) FROM documents WHERE source NOT LIKE 'broken/%'"
    [(documents, outlets)] = ask(warehouse, query)
    assert f"The samples are {documents} invented documents from {in_words(outlets)} invented outlets" in readme


def in_words(number: int) -> str:
    return ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")[number]
