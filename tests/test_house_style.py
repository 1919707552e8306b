"""What a house decides for itself: kinds that stay, rules switched off or added, lines protected."""

from __future__ import annotations

import re
import tomllib
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner

from cleaning.house_style import HouseStyle, HouseStyleError, house_style, read_house_style
from cleaning.judge import judge
from flows.cli import main

from .inboxes import HERE, LATER, LEAD, OWN, ask, run, write_inbox

TOML = """
keep_kinds = ["note"]

[outlets."*"]
protect = ["Leave a Comment"]

[outlets."courier.example"]
switch_off = ["ads/label"]

[[outlets."courier.example".add]]
id = "courier/walk"
why = "The Courier's teaser for its evening walk stands below every story."
kind = "related"
line = "walk with us tonight: .*"
where = "tail"
"""
NOTE = "This story has been updated with a statement from the company."
TEXT = "\n\n".join(
    (LEAD, "Advertisement", OWN, LATER, NOTE, "Walk with us tonight: the old rope yard", "Leave a comment")
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "house.toml"
    path.write_text(TOML, encoding="utf-8")
    return path


def junk(style: HouseStyle, outlet: str | None) -> list[str | None]:
    return [f.rule_id for f in judge(TEXT, book=style.for_outlet(outlet)).findings if f.verdict == "junk"]


def test_without_a_style_the_rules_of_all_houses_hold() -> None:
    assert junk(HouseStyle(), "courier.example") == ["ads/label", "notes/updated", "comments/prompt"]
    assert HouseStyle().fingerprint() == ""


def test_kinds_that_the_house_keeps_stay_in_the_text(file: Path) -> None:
    assert junk(read_house_style(file), "lantern.example") == ["ads/label"]


def test_kinds_that_the_house_keeps_stay_inside_a_line_too() -> None:
    text = "\n\n".join((f"PORT ELLERY (MPA) — {LEAD}", OWN, LATER))
    book = HouseStyle(keep_kinds=("dateline",)).for_outlet(None)
    assert [f.kind for f in judge(text).findings] == ["dateline", None, None, None]
    assert [f.kind for f in judge(text, book=book).findings] == [None, None, None]


def test_an_outlet_can_have_rules_switched_off_and_added(file: Path) -> None:
    assert junk(read_house_style(file), "courier.example") == ["courier/walk"]


def test_a_rule_of_the_house_goes_before_those_of_all() -> None:
    rule = {"id": "house/ad", "why": "The house knows better.", "kind": "ad", "line": "advertisement"}
    assert "house/ad" in junk(house_style({"outlets": {"*": {"add": [rule]}}}), None)


def test_a_rule_of_the_house_takes_its_line_however_long_it_is(file: Path) -> None:
    teaser = "Walk with us tonight: " + "past the old rope yard, " * 100
    findings = judge(f"{TEXT}\n\n{teaser}", book=read_house_style(file).for_outlet("courier.example")).findings
    assert [f.end - f.start >= len(teaser) for f in findings if f.rule_id == "courier/walk"] == [False, True]


def test_styles_that_withdraw_other_articles_are_others_and_judge_alike() -> None:
    one, other = HouseStyle(), HouseStyle(withdrawn=("courier.example/lamp.txt",))
    assert one != other
    assert one.fingerprint() == other.fingerprint() == ""
    thorough = replace(one, level="thorough"), replace(other, level="thorough")
    assert thorough[0] != thorough[1]
    assert thorough[0].fingerprint() == thorough[1].fingerprint() != ""


def test_a_protected_line_is_never_removed(file: Path) -> None:
    assert "comments/prompt" not in junk(read_house_style(file), None)


def test_a_style_that_changes_has_another_fingerprint(file: Path) -> None:
    style = read_house_style(file)
    assert style.fingerprint() == read_house_style(file).fingerprint()
    assert style.fingerprint() != replace(style, keep_kinds=("date",)).fingerprint()


@pytest.mark.parametrize(
    ("toml", "message"),
    [
        ("keep_kinds = 'note'", r"keep_kinds must be a list of texts"),
        ("keep_kinds = ['notes']", r"keep_kinds: 'notes' is not known; did you mean 'note'"),
        ("keep_kind = []", r"'keep_kind' is not known; did you mean 'keep_kinds'"),
        ("outlets = 3", r"outlets must be tables"),
        ("[outlets.a]\nswitch_of = []", r"did you mean 'switch_off'"),
        ("[outlets.a]\nswitch_off = ['ads/lable']", r'outlets."a".switch_off: .* did you mean \'ads/label\''),
        ("[[outlets.a.add]]\nid = 'a/b'", r"add\[1\] needs `why`"),
        (
            "[[outlets.a.add]]\nid = 'a/b'\nwhy = 'x'\nkind = 'ad'\nline = '(?=x)'",
            r"add\[1\]\.line: '\(\?=x\)' is no .*: invalid",
        ),
        (
            "[[outlets.a.add]]\nid = 'a/b'\nwhy = 'x'\nkind = 'ad'\nline = 'walk (with us'",
            r"outlets.\"a\".add\[1\].line: 'walk \(with us' is no pattern that RE2 takes: missing \): walk \(with us",
        ),
        ("[[outlets.a.add]]\nid = 'ads/label'\nwhy = 'x'\nkind = 'ad'\nline = 'x'", r"choose another"),
        ("[[outlets.a.add]]\nid = 'ab'\nwhy = 'x'\nkind = 'ad'\nline = 'x'", r"of the form pack/name"),
        (
            "[[outlets.a.add]]\nid = 'a/b'\nwhy = 'x'\nkind = 'ad'\nline = 'x'\nwhere = 'top'",
            r"where: 'top' is not known",
        ),
        ("[outlets", r"is not TOML"),
    ],
)
def test_a_mistake_in_the_file_is_named_with_its_place(tmp_path: Path, toml: str, message: str) -> None:
    path = tmp_path / "house.toml"
    path.write_text(toml, encoding="utf-8")
    with pytest.raises(HouseStyleError, match=message):
        read_house_style(path)


def added(outlet: str, rule_id: str) -> str:
    return f"""[[outlets."{outlet}".add]]
id = "{rule_id}"
why = "The teaser for the evening walk stands below every story."
kind = "related"
line = "walk with us tonight: .*"
"""


@pytest.mark.parametrize("second", ["a.example", "b.example", "*"])
def test_a_rule_id_that_stands_twice_is_refused_with_both_places(tmp_path: Path, second: str) -> None:
    path = tmp_path / "house.toml"
    path.write_text(added("a.example", "house/walk") + added(second, "house/walk"), encoding="utf-8")
    number = 2 if second == "a.example" else 1
    places = rf'outlets."{re.escape(second)}".add\[{number}\]: .*house/walk.* of outlets."a.example".add\[1\] already'
    with pytest.raises(HouseStyleError, match=places):
        read_house_style(path)


def test_a_rule_added_for_all_can_be_switched_off_for_one(tmp_path: Path) -> None:
    path = tmp_path / "house.toml"
    one = '[outlets."courier.example"]\nswitch_off = ["house/walk"]\n'
    path.write_text(one + added("*", "house/walk"), encoding="utf-8")
    style = read_house_style(path)
    assert "house/walk" in junk(style, "lantern.example")
    assert "house/walk" not in junk(style, "courier.example")


def test_a_file_may_begin_with_a_byte_order_mark(tmp_path: Path) -> None:
    path = tmp_path / "house.toml"
    path.write_text(TOML, encoding="utf-8-sig")
    assert read_house_style(path) == house_style(tomllib.loads(TOML))


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(HouseStyleError, match=r"gone.toml cannot be read"):
        read_house_style(tmp_path / "gone.toml")


def test_a_run_judges_by_the_style_and_judges_again_when_it_changes(tmp_path: Path, file: Path) -> None:
    inbox = write_inbox(tmp_path / "in", {"courier.example/a.txt": TEXT})
    warehouse = tmp_path / "news.duckdb"
    run(inbox, warehouse)
    assert len(ask(warehouse, "FROM provenance WHERE verdict = 'junk'")) == 3
    said = run(inbox, warehouse, replace(HERE, house_style=read_house_style(file)))
    assert said["run"][0]["rejudged_articles"] == 1
    assert ask(warehouse, "SELECT rule_id FROM provenance WHERE verdict = 'junk'") == [("courier/walk",)]
    assert ask(warehouse, "SELECT why FROM rules WHERE rule_id = 'courier/walk'") != []


def test_the_command_line_takes_the_file_and_shows_its_rules(tmp_path: Path, file: Path) -> None:
    inbox = write_inbox(tmp_path / "in", {"courier.example/a.txt": TEXT})
    call = ["run", str(inbox), "-w", str(tmp_path / "n.duckdb"), "--house", str(file)]
    assert CliRunner().invoke(main, call, env={"PREFECT_API_URL": ""}).exit_code == 0
    listed = CliRunner().invoke(main, ["rules", "--house", str(file)]).output
    assert "courier/walk" in listed
    assert "switched off for courier.example" in listed
    file.write_text("keep_kind = []", encoding="utf-8")
    result = CliRunner().invoke(main, call)
    assert result.exit_code == 2
    assert "keep_kinds" in result.output


def test_a_run_names_outlets_of_the_file_that_no_document_has(tmp_path: Path, file: Path) -> None:
    inbox = write_inbox(tmp_path / "in", {"courier.example/a.txt": TEXT})
    for outlet in ("curier.example", "nowhere.test"):
        file.write_text(file.read_text() + f'[outlets."{outlet}"]\nprotect = ["Advertisement"]\n')
    call = ["run", str(inbox), "-w", str(tmp_path / "n.duckdb"), "--house", str(file)]
    printed = CliRunner().invoke(main, call, env={"PREFECT_API_URL": ""}).output
    assert "no document is of the outlet curier.example; did you mean courier.example?\n" in printed
    assert "no document is of the outlet nowhere.test\n" in printed
    assert printed.count("no document is") == 2


def test_the_list_of_rules_begins_with_what_the_house_says_beside_them(file: Path) -> None:
    file.write_text(
        'level = "thorough"\n' + TOML + "[templates]\narticles = 4\ntimes_an_article = 6\n", encoding="utf-8"
    )
    assert CliRunner().invoke(main, ["rules", "--house", str(file)]).output.splitlines()[:6] == [
        "level: thorough",
        "kinds that stay: note",
        "protected for every outlet: Leave a Comment",
        "templates.articles: 4",
        "templates.times_an_article: 6",
        "",
    ]


def test_styles_of_tables_and_of_files_are_the_same(file: Path) -> None:
    assert house_style(tomllib.loads(TOML)) == read_house_style(file)
