"""The command line: what it prints, and exit codes that mean something."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import duckdb
import pytest
from click.testing import CliRunner, Result

from cleaning.house_style import HouseStyle
from cleaning.near_duplicates.verify import Thresholds
from cleaning.rules import ALL_RULES
from flows.cli import main
from flows.settings import Settings
from warehouse.matching import Matching
from warehouse.store import Limits, hold, published_copy_of

from .inboxes import COURIER, LANTERN, LEAD, write_inbox


def call(*arguments: object) -> Result:
    return CliRunner().invoke(main, [str(argument) for argument in arguments])


@pytest.fixture(autouse=True)
def _no_server(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PREFECT_API_URL", raising=False)
    monkeypatch.delenv("COPYDESK_WAREHOUSE", raising=False)


@pytest.fixture(scope="module")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("cli")
    inbox = write_inbox(folder / "in", {"courier.example/a.txt": COURIER, "lantern.example/b.txt": LANTERN})
    result = call("run", inbox, "-w", folder / "news.duckdb", "--workers", 1)
    assert result.exit_code == 0, result.output
    return folder / "news.duckdb"


def test_a_run_says_what_it_did_and_how_to_go_on(tmp_path: Path) -> None:
    inbox = write_inbox(tmp_path / "in", {"courier.example/a.txt": COURIER, "lantern.example/b.txt": LANTERN})
    result = call("run", inbox, "-w", tmp_path / "news.duckdb")
    assert result.exit_code == 0
    assert "2 new and 0 changed articles" in result.output
    assert "Copied:" in result.output
    assert "news.published.duckdb" in result.output


def test_what_was_mended_is_counted_and_shown(tmp_path: Path) -> None:
    raw = f"{LEAD}\n\nThe crewâ€™s caf&eacute; is shut.\n"
    result = call("run", write_inbox(tmp_path / "in", {"a.txt": raw}), "-w", tmp_path / "news.duckdb")
    assert "Mended: 1 entity, 1 mojibake in these articles." in result.output
    shown = call("xray", "a.txt", "-w", tmp_path / "news.duckdb").output
    assert "entity × 1 ('&eacute;' → 'é'); mojibake × 1 ('â€™' → '’')" in shown
    assert "The crew’s café is shut." in shown


def test_a_run_that_set_something_aside_exits_with_3(tmp_path: Path) -> None:
    inbox = write_inbox(tmp_path / "in", {"courier.example/a.txt": COURIER, "empty.html": ""})
    result = call("run", inbox, "-w", tmp_path / "news.duckdb")
    assert result.exit_code == 3
    assert "Completed with failures" in result.output
    assert "FROM failures" in result.output


def test_a_run_that_only_noted_something_on_what_it_loaded_exits_with_0(tmp_path: Path) -> None:
    record = {"text": COURIER, "outlet": "courier.example", "published_at": "soon"}
    result = call("run", write_inbox(tmp_path / "in", {"feed.jsonl": [record]}), "-w", tmp_path / "news.duckdb")
    assert result.exit_code == 0
    assert "Noted:  1 noted on what was loaded all the same; why: " in result.output
    assert "set aside" not in result.output


def test_a_quiet_run_prints_nothing(tmp_path: Path) -> None:
    result = call("run", write_inbox(tmp_path / "in", {"a.txt": LEAD}), "-w", tmp_path / "news.duckdb", "--quiet")
    assert (result.exit_code, result.output) == (0, "")


def settings_of(monkeypatch: pytest.MonkeyPatch, inbox: Path, *options: object) -> Settings:
    """With what settings a call would run."""
    found: list[Settings] = []

    def run_here(inbox: Path, warehouse: Path, settings: Settings, wait_seconds: float, quiet: bool) -> dict[str, Any]:
        found.append(settings)
        return {"run": [{"set_aside": 0}]}

    monkeypatch.setattr("flows.terminal.run_here", run_here)
    result = call("run", inbox, "--quiet", *options)
    assert result.exit_code == 0, result.output
    return found[0]


def test_a_run_starts_from_the_same_defaults_as_the_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert settings_of(monkeypatch, tmp_path) == Settings()


def test_every_option_of_a_run_is_heard(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "house.toml").write_text('keep_kinds = ["note"]')
    numbers = ("--workers", 3, "--threads", 2, "--window-days", 7, "--near", 0.75, "--containment", 0.9)
    limits = ("--max-characters", 9, "--extract-seconds", 1.5, "--memory-limit", "1GB", "--spill-folder", tmp_path)
    house = ("--house", tmp_path / "house.toml", "--level", "thorough")
    asked = settings_of(monkeypatch, tmp_path, *numbers, *limits, *house, "--retry-failures", "--rebuild")
    assert asked == Settings(
        max_characters=9,
        extract_seconds=1.5,
        workers=3,
        retry_failures=True,
        rebuild=True,
        house_style=HouseStyle(keep_kinds=("note",), level="thorough"),
        thresholds=Thresholds(near=0.75, containment=0.9),
        matching=Matching(window_days=7),
        limits=Limits("1GB", tmp_path, 2),
    )


def test_a_missing_inbox_is_a_wrong_call(tmp_path: Path) -> None:
    result = call("run", tmp_path / "gone", "-w", tmp_path / "news.duckdb")
    assert result.exit_code == 2
    assert "there is no folder" in result.output


def test_a_value_that_duckdb_does_not_take_is_named(tmp_path: Path) -> None:
    inbox = write_inbox(tmp_path / "in", {"a.txt": LEAD})
    result = call("run", inbox, "-w", tmp_path / "news.duckdb", "--memory-limit", "much")
    assert result.exit_code == 1
    assert "memory_limit = 'much'" in result.output


def test_a_warehouse_that_another_run_holds_is_a_failure(tmp_path: Path) -> None:
    inbox = write_inbox(tmp_path / "in", {"a.txt": LEAD})
    with hold(tmp_path / "news.duckdb", "the other"):
        result = call("run", inbox, "-w", tmp_path / "news.duckdb")
    assert result.exit_code == 1
    assert "held by run the other" in result.output


def test_xray_shows_every_part_with_its_verdict(loaded: Path) -> None:
    courier = call("xray", "courier.example/a.txt", "-w", loaded)
    assert courier.exit_code == 0
    assert "Advertisement ⟨ads/label⟩" in courier.output
    lantern = call("xray", "b.txt", "-w", loaded).output
    assert "⟨exact 1.00:" in lantern
    assert "⟨comments/prompt⟩" in lantern


def test_xray_says_why_the_markup_condemns_a_line_that_stands_below_a_repair(tmp_path: Path) -> None:
    link = "<p><a href='/keeper'>What the keeper of the lighthouse saw that night</a></p>"
    story = f"<p>{LEAD} The crewâ€™s cafÃ© is shut.</p>{link}<p>{LEAD[:60]} again, the company said on Friday.</p>"
    page = f"<html><head><title>T</title></head><body><article>{story}</article></body></html>"
    call("run", write_inbox(tmp_path / "in", {"c.example/a.html": page}), "-w", tmp_path / "news.duckdb")
    shown = call("xray", "a.html", "-w", tmp_path / "news.duckdb").output
    assert "mojibake × " in shown
    assert "⟨html/link_line: 100% link⟩" in shown.replace("\n", " ")


def test_xray_takes_the_start_of_an_id(loaded: Path) -> None:
    rows = call("sql", "SELECT article_id, source FROM articles ORDER BY 2", "-w", loaded, "--format", "json").output
    first = json.loads(rows.splitlines()[0])
    assert first["source"] in call("xray", first["article_id"][:6], "-w", loaded).output


def test_xray_of_an_unknown_article_names_those_that_come_close(loaded: Path) -> None:
    result = call("xray", "courier.example/b.txt", "-w", loaded)
    assert result.exit_code == 1
    assert "courier.example/a.txt" in result.output


def test_rules_are_listed_with_their_reasons() -> None:
    result = call("rules")
    assert result.exit_code == 0
    assert all(rule.id in result.output and rule.why in result.output for rule in ALL_RULES)
    some = call("rules", "--kind", "ad").output
    assert "ads/label" in some
    assert "share/bar" not in some


def test_one_rule_is_shown_with_its_examples() -> None:
    result = call("rules", "ads/label")
    assert result.exit_code == 0
    assert "The advertisement ran in 1994." in result.output


def test_a_rule_of_evidence_is_shown_on_pages() -> None:
    result = call("rules", "context/closing_name")
    assert result.exit_code == 0
    assert "  + Edda Hollis\n    …\n  - Ines Farrow\n" in result.output
    assert "Nine ferries and not one captain" in call("rules", "context/said_twice").output


def test_every_rule_of_a_warehouse_has_examples_of_both_kinds(loaded: Path) -> None:
    bare = "SELECT rule_id FROM rules WHERE least(len(junk_examples), len(keep_examples)) = 0"
    shown = "SELECT list_contains(junk_examples, 'Ines Farrow') FROM rules WHERE rule_id = 'context/closing_name'"
    with duckdb.connect(str(loaded), read_only=True) as connection:
        assert connection.execute(bare).fetchall() == []
        assert connection.execute(shown).fetchall() == [(True,)]


def test_an_unknown_rule_is_a_wrong_call_with_a_suggestion() -> None:
    result = call("rules", "ads/lable")
    assert result.exit_code == 2
    assert "did you mean ads/label" in result.output


def test_check_says_that_every_promise_holds(loaded: Path) -> None:
    result = call("check", "-w", loaded)
    assert result.exit_code == 0
    assert "findings tile the text" in result.output
    assert "2 articles checked" in result.output


def test_check_exits_with_1_where_a_promise_is_broken(loaded: Path, tmp_path: Path) -> None:
    file = Path(shutil.copy(loaded, tmp_path))
    with duckdb.connect(str(file)) as connection:
        connection.execute("UPDATE articles SET clean_text = 'x' WHERE outlet = 'courier.example'")
    result = call("check", "-w", file)
    assert result.exit_code == 1
    assert "broken  clean text is what was not junk" in result.output
    assert "holds   findings tile the text" in result.output


def test_questions_go_to_the_published_copy(loaded: Path, tmp_path: Path) -> None:
    shutil.copy(published_copy_of(loaded), tmp_path)
    assert call("sql", "SELECT 1 FROM articles", "-w", tmp_path / loaded.name).exit_code == 0
    assert call("xray", "b.txt", "-w", tmp_path / loaded.name).exit_code == 0
    assert call("check", "-w", tmp_path / loaded.name).exit_code == 1


@pytest.mark.parametrize(
    ("form", "wanted"),
    [
        ("csv", "outlet,n\ncourier.example,1\nlantern.example,1\n"),
        ("json", '{"outlet": "courier.example", "n": 1}\n{"outlet": "lantern.example", "n": 1}\n'),
        ("markdown", "| outlet | n |\n| --- | --- |\n| courier.example | 1 |\n| lantern.example | 1 |\n"),
    ],
)
def test_sql_prints_rows_for_programs(loaded: Path, form: str, wanted: str) -> None:
    query = "SELECT outlet, count(*) AS n FROM articles GROUP BY ALL ORDER BY ALL"
    assert call("sql", query, "-w", loaded, "--format", form).output == wanted


def test_sql_for_programs_says_what_json_can_say(loaded: Path) -> None:
    query = "SELECT 1 AS a, 2 AS a, 'NaN'::DOUBLE AS n, 1.5::DECIMAL(4, 1) AS d, '\\x01'::BLOB AS b, NULL AS e"
    assert call("sql", query, "-w", loaded, "--format", "json").output.startswith(
        '{"a": 1, "a_1": 2, "n": null, "d": 1.5, "b": "01"'
    )


NESTED = (
    "[1.5, 'NaN'::DOUBLE] AS l, {'b': '\\x01'::BLOB, 'd': 0.5} AS s, '\\x01'::BLOB AS b, 'a' || chr(13) || 'b' AS t"
)


@pytest.mark.parametrize(
    ("form", "wanted"),
    [
        ("json", '{"l": [1.5, null], "s": {"b": "01", "d": 0.5}, "b": "01", "t": "a\\rb", "h": 9007199254740993}\n'),
        ("csv", 'l,s,b,t,h\n"[1.5, null]","{""b"": ""01"", ""d"": 0.5}",01,"a\rb",9007199254740993\n'),
        ("markdown", '| [1.5, null] | {"b": "01", "d": 0.5} | 01 | a<br>b | 9007199254740993 |\n'),
    ],
)
def test_sql_for_programs_says_what_stands_in_lists_and_large_sums(loaded: Path, form: str, wanted: str) -> None:
    query = f"SELECT {NESTED}, sum(n)::HUGEINT AS h FROM (VALUES (9007199254740992), (1)) t(n)"
    assert call("sql", query, "-w", loaded, "--format", form).output.endswith(wanted)


def test_a_closed_pipe_is_no_failure(loaded: Path) -> None:
    for command in ("rules", f"xray a.txt -w {loaded}", f"check -w {loaded}"):
        line = f"{sys.executable} -m flows.cli {command} | true; exit ${{PIPESTATUS[0]}}"
        assert subprocess.run(["bash", "-c", line], capture_output=True, check=False).returncode == 0, command


def test_sql_that_is_wrong_fails_with_the_message_of_duckdb(loaded: Path) -> None:
    result = call("sql", "SELECT nothing FROM articles", "-w", loaded)
    assert result.exit_code == 1
    assert "nothing" in result.output


def test_sql_cannot_write(loaded: Path) -> None:
    result = call("sql", "DELETE FROM articles", "-w", loaded)
    assert result.exit_code == 1
    assert "read-only" in result.output


def test_a_warehouse_that_is_not_there_is_named(tmp_path: Path) -> None:
    for command in (("check",), ("sql", "SELECT 1"), ("xray", "a")):
        result = call(*command, "-w", tmp_path / "gone.duckdb")
        assert result.exit_code == 1
        assert "there is no warehouse" in result.output


def test_help_has_examples() -> None:
    for command in main.commands:
        result = call(command, "--help")
        assert result.exit_code == 0
        described, shown = result.output.split("Examples:")
        assert f"copydesk {command}" in shown
        assert not re.search(r"\S {2,}\S", described)


def test_the_help_does_not_wait_for_heavy_libraries() -> None:
    code = (
        "import sys; from flows.cli import main; main(['--help'], standalone_mode=False); "
        "print([m for m in ('prefect', 'trafilatura', 'duckdb', 'datasketch') if m in sys.modules])"
    )
    printed = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert printed.splitlines()[-1] == "[]"
