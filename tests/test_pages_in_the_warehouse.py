"""What pages say of themselves, from the inbox to the tables: fields, evidence, judging again."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner

from cleaning.house_style import HouseStyle
from flows.cli import main

from .inboxes import HERE, LATER, LEAD, OWN, ask, begin, run, write_inbox

STORY = (LEAD, OWN, LATER)
LINKED = "Keeper of the light retires after forty years"
PAGE = f"""<!doctype html><html lang="en"><head><title>Crews walk off</title>
<meta property="og:url" content="https://www.courier.example/crews">
<meta property="article:modified_time" content="2024-04-09T12:00:00+02:00">
<meta property="article:section" content="Harbour">
</head><body><article><h1>Crews walk off</h1><p class="standfirst">Nine ferries stay at the quays of Port Ellery.</p>
<figure><figcaption>The quay <span class="credit">Marta Oyelaran</span></figcaption></figure>
<p>{LEAD}</p><p>{OWN}</p><p><a href="/keeper">{LINKED}</a></p><p>{LATER}</p></article></body></html>
"""


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    return write_inbox(tmp_path / "inbox", {"courier/a.html": PAGE})


def clean_lines(file: Path) -> list[str]:
    ((text,),) = ask(file, "SELECT clean_text FROM clean_articles")
    return [line for line in text.splitlines() if line]


def test_a_page_brings_its_fields_along(inbox: Path, file: Path) -> None:
    begin(inbox, file)
    columns = "title, subtitle, section, captions, credits, updated_at::VARCHAR"
    wanted = (
        "Crews walk off",
        "Nine ferries stay at the quays of Port Ellery.",
        "Harbour",
        ["The quay Marta Oyelaran"],
        ["Marta Oyelaran"],
        "2024-04-09 10:00:00",
    )
    assert ask(file, f"SELECT {columns} FROM articles") == [wanted]
    assert ask(file, "SELECT subtitle, section, updated_at::VARCHAR FROM clean_articles") == [
        (wanted[1], wanted[2], wanted[5])
    ]
    assert [line for line in clean_lines(file) if line in STORY] == list(STORY)
    assert not {"Crews walk off", wanted[1]} & set(clean_lines(file))


def test_stored_text_is_judged_again_by_the_markup_of_a_page_that_is_gone(inbox: Path, file: Path) -> None:
    begin(inbox, file)
    first = clean_lines(file)
    (inbox / "courier/a.html").unlink()
    run(inbox, file, replace(HERE, house_style=HouseStyle(keep_kinds=("title", "related"))))
    assert set(clean_lines(file)) - set(first) == {"Crews walk off", LINKED}
    run(inbox, file)
    assert clean_lines(file) == first
    rules = ask(file, "SELECT rule_id FROM findings WHERE verdict = 'junk' ORDER BY start")
    assert rules == [("html/title",), ("html/subtitle",), ("html/link_line",)]


def test_the_evidence_lies_in_the_text_that_it_speaks_of(inbox: Path, file: Path) -> None:
    begin(inbox, file)
    query = """
        SELECT mark.hint, mark.links, substring(text, mark."start" + 1, mark."end" - mark."start")
        FROM (SELECT text, unnest(markup) AS mark FROM documents)
    """
    found = ask(file, query)
    assert ("title", 0.0, "Crews walk off") in found
    assert (None, 1.0, LINKED) in found


def test_xray_names_what_the_markup_said(inbox: Path, file: Path) -> None:
    begin(inbox, file)
    result = CliRunner().invoke(main, ["xray", "courier/a.html", "-w", str(file)])
    assert result.exit_code == 0
    assert "⟨html/title: <h1>⟩" in result.output
    assert "⟨html/link_line: 100% link⟩" in result.output
