"""The line model takes junk that no rule names, says why, and leaves what a story is made of."""

from __future__ import annotations

import json
import re
from importlib.resources import files
from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from cleaning.evaluation.labelled_lines import model_curve, read_labelled, score_lines
from cleaning.house_style import HouseStyle, house_style
from cleaning.judge import judge, see
from cleaning.line_measures import MEASURES, SeenPage, measure
from cleaning.line_model import LineModel, in_words, line_model, model_of, say
from cleaning.records import Level
from cleaning.rules.evidence import UNDECIDED
from flows.cli import main

from .inboxes import ask, write_inbox

PROSE = (
    "The crews of all nine ferries walked off the quays of Port Ellery on Tuesday morning, an hour before the first "
    "boat was to leave for the islands.",
    "The company said that it had told the crews of the new hours in March, and that the letter was signed by all "
    "of their foremen.",
    "“We heard of it on the radio,” said Tobias Wren, a deckhand of 22 years, who had come to work at five as always.",
    "The harbourmaster counted some four hundred passengers on the quays at noon, most of them on their way home "
    "from the spring fair.",
    "Talks between the union and the company are to start on Thursday, in the hall where the last strike was ended "
    "eleven years ago.",
    "Until then the mail goes out to the islands with the boats of the fishermen, as it did before the ferries came.",
)
FOOTER = (
    "Share on Facebook",
    "Quayside",
    "Nine ferries and not one captain",
    "How the bridge was paid for",
    "What the keeper saw that night",
    "Ropework",
    "Almanac",
    "Lanterns",
)
MENU = ("Quayside", "Ropework", "Almanac", "Signals", "Knots", "Soundings", "Log of the week", "Lanterns")
PAGE = "\n".join((*MENU, "Ferry crews walk off the quays", *PROSE, *FOOTER))
CROSSHEADS = (
    "– ‘Nobody told the crews’ –",
    "What happens next",
    "How the strike began",
    "Eleven years ago",
    "1. The letter",
    "“Never again.”",
    "Was kommt jetzt auf die Inseln zu?",
    "« On ne nous a rien dit »",
    "Qué pasa ahora",
    "13 March 2024",
    "Port Ellery 2 March 2024",
)
LEVELS: tuple[Level, ...] = ("careful", "thorough")


def taken_by_model(text: str, level: Level = "thorough", title: str | None = None) -> list[str]:
    findings = judge(text, title=title, level=level).findings
    return [text[f.start : f.end].strip() for f in findings if f.rule_id == UNDECIDED.id]


def story_with(*lines: str) -> str:
    return "\n\n".join((*PROSE[:3], *lines, *PROSE[3:]))


def test_furniture_that_no_rule_names_is_taken() -> None:
    taken = taken_by_model(PAGE)
    assert {"Quayside", "Ropework"} <= set(taken)
    assert not set(taken) & set(PROSE)


def test_a_verdict_says_its_score_and_three_reasons() -> None:
    reasons = [f.reason for f in judge(PAGE, level="thorough").findings if f.rule_id == UNDECIDED.id]
    assert reasons
    for reason in reasons:
        assert re.fullmatch(r"score (1\.00|0\.\d\d): [^;]+; [^;]+; [^;]+", reason or "")
    assert all(f.reason is None for f in judge(PAGE, level="thorough").findings if f.rule_id != UNDECIDED.id)


def test_the_careful_level_takes_less_and_nothing_inside_the_story() -> None:
    assert set(taken_by_model(PAGE, "careful")) < set(taken_by_model(PAGE, "thorough"))
    page = seen(*PROSE[:3], "Buoys", *PROSE[3:], "Buoys")
    assert list(tiny().takes(page, "thorough")) == [3, 7]
    assert list(tiny().takes(page, "careful")) == [7]


@pytest.mark.parametrize("crosshead", CROSSHEADS)
def test_a_crosshead_between_paragraphs_stays(crosshead: str) -> None:
    assert taken_by_model(story_with(crosshead)) == []


def test_lists_of_the_story_stay() -> None:
    winners = [f"{soup} soup, {cook}" for soup in ("Crab", "Leek", "Eel") for cook in ("Ada", "Bo", "Cy", "Di", "Ed")]
    results = [f"Port Ellery {goals} - {goals + 1} North Quay" for goals in range(8)]
    for listed in (winners, results):
        assert taken_by_model(story_with("This is the list in full:", *listed)) == []
        assert taken_by_model("\n".join((*PROSE, "This is the list in full:", *listed))) == []


def test_prose_stays_wherever_it_stands() -> None:
    for level in LEVELS:
        assert taken_by_model("\n\n".join(PROSE), level) == []
        assert taken_by_model(PROSE[0], level) == []


def test_the_title_stays_known_or_not() -> None:
    title = "Ferry crews walk off the quays of Port Ellery"
    text = "\n\n".join((title, *PROSE))
    for level in LEVELS:
        assert taken_by_model(text, level) == []
        assert taken_by_model(text, level, title) == []


def test_a_page_without_prose_is_left_alone() -> None:
    assert taken_by_model("\n".join((*MENU, *FOOTER)), "thorough") == []
    assert taken_by_model("", "thorough") == []


def test_a_house_protects_lines_and_switches_the_model_off() -> None:
    protecting = house_style({"outlets": {"courier.example": {"protect": ["Ropework"]}}})
    without = house_style({"outlets": {"*": {"switch_off": [UNDECIDED.id]}}})

    def taken(style: HouseStyle) -> set[str]:
        findings = judge(PAGE, book=style.for_outlet("courier.example"), level="thorough").findings
        return {PAGE[f.start : f.end].strip() for f in findings if f.rule_id == UNDECIDED.id}

    assert taken(HouseStyle()) - taken(protecting) == {"Ropework"}
    assert taken(without) == set()


def test_a_brief_is_left_alone_whose_prose_is_no_story() -> None:
    for level in LEVELS:
        assert taken_by_model("\n".join((*MENU, PROSE[0], *FOOTER)), level) == []


def test_another_level_is_another_version_of_the_rules() -> None:
    assert house_style({"level": "thorough"}).rules_version() != HouseStyle().rules_version()
    assert house_style({"level": "careful"}).rules_version() == HouseStyle().rules_version()
    assert HouseStyle().at("thorough") == house_style({"level": "thorough"})
    assert HouseStyle().at(None) == HouseStyle()


@given(st.lists(st.sampled_from((*PROSE, *MENU, *FOOTER, *CROSSHEADS, "漢字かな交じり文。", "😀", "1:2")), max_size=40))
def test_findings_tile_the_text_at_every_level(lines: list[str]) -> None:
    text = "\n".join(lines)
    for level in LEVELS:
        findings = judge(text, level=level).findings
        assert "".join(text[f.start : f.end] for f in findings) == text


def measures_of(text: str) -> NDArray[np.float32]:
    """A row of measures for each line of a text of which rules took nothing."""
    ends = np.cumsum([len(line) + 1 for line in text.split("\n")])
    starts = np.r_[0, ends[:-1]]
    nothing = np.zeros(len(starts), np.int8)
    return measure(SeenPage(text, starts, ends - 1, nothing, nothing, nothing.astype(np.float32)))


@pytest.mark.parametrize(("words", "figures"), [("Seit {} Jahren", "123"), ("ราคา {} บาท", "๑๒๓"), ("ປີ {} ນີ້", "໑໒໓")])
def test_figures_of_all_scripts_are_numbers(words: str, figures: str) -> None:
    row = dict(zip(MEASURES, measures_of(words.format(figures))[0], strict=True))
    assert row["numbers"] == 1
    assert row["digits"] == pytest.approx(len(figures) / len(words.format(figures)))


def test_every_character_can_stand_in_a_line() -> None:
    characters = [chr(code) for code in (*range(0xD800), *range(0xE000, 0x11000)) if chr(code) != "\n"]
    lines = ["".join(characters[at : at + 100]) for at in range(0, len(characters), 100)]
    assert np.isfinite(measures_of("\n".join(lines))).all()


def test_every_measure_can_be_said_in_words() -> None:
    for name in MEASURES:
        for value in (-1.0, 0.0, 1.0, 3.0):
            if value >= 0 or not name.startswith(("group", "could")):
                assert say(name, value)
    assert {name.rstrip("+-123") for name in MEASURES} - {"taken"} == set(in_words())


def seen(*lines: str) -> SeenPage:
    return see("\n".join(lines))


def row_of(page: SeenPage, number: int) -> dict[str, float]:
    return dict(zip(MEASURES, map(float, measure(page)[number]), strict=True))


def test_measures_say_what_a_line_looks_like() -> None:
    row = row_of(seen("It cost £300 in 1998, said THE Harbour (office)..."), 0)
    assert row["words"] == 9
    assert (row["year"], row["money"], row["numbers"]) == (1, 1, 2)
    assert row["shouted"] == pytest.approx(1 / 7)
    assert row["capitals"] == pytest.approx(3 / 7)
    assert (row["ends_open"], row["ends_stop"], row["brackets"], row["commas"]) == (1, 0, 2, 1)


def test_measures_say_what_stands_around_a_line() -> None:
    page = seen(*PROSE[:3], "Seaweed", "The quays of Ellery", *PROSE[3:], "Leave a Comment", "Seaweed")
    seaweed, quays, last = row_of(page, 3), row_of(page, 4), row_of(page, 9)
    assert (seaweed["prose_before"], seaweed["prose_after"]) == (3, 3)
    assert (seaweed["prose_above"], seaweed["prose_below"], seaweed["run_lines"]) == (1, 2, 2)
    assert (seaweed["says_prose_long"], quays["says_prose_long"]) == (0, 1)
    assert (seaweed["twins"], quays["twins"]) == (2, 1)
    assert (seaweed["body_inside"], last["body_inside"], last["body_after"]) == (1, 0, 2)
    assert (last["witness_above"], last["taken_above"]) == (1, 1)


TINY = {
    "measures": list(MEASURES),
    "bars": {
        "careful": {"least": 0.75, "longest_prose": 30, "inside_story": False},
        "thorough": {"least": 0.75, "longest_prose": 30, "inside_story": True},
    },
    "trees": [
        {
            "measure": [MEASURES.index("words"), -1, -1],
            "threshold": [4, 0, 0],
            "left": [1, 0, 0],
            "right": [2, 0, 0],
            "value": [0.25, 1.0, -1.0],
        },
        {
            "measure": [MEASURES.index("capitals"), -1, -1],
            "threshold": [0.5, 0, 0],
            "left": [1, 0, 0],
            "right": [2, 0, 0],
            "value": [0.0, -0.5, 0.5],
        },
    ],
}


def tiny() -> LineModel:
    return model_of(TINY)


def test_scores_are_the_sums_of_the_leaves() -> None:
    table = np.zeros((2, len(MEASURES)), np.float32)
    table[0, MEASURES.index("words")] = 3
    table[0, MEASURES.index("capitals")] = 1
    table[1, MEASURES.index("words")] = 9
    assert tiny().scores(table).tolist() == [1.5, -1.5]


def test_reasons_are_the_measures_that_raised_the_score_most() -> None:
    row = np.zeros(len(MEASURES), np.float32)
    row[MEASURES.index("words")] = 3
    row[MEASURES.index("capitals")] = 1
    scored = tiny().explain(row)
    assert scored.score == pytest.approx(1 / (1 + np.exp(-1.5)))
    assert scored.reasons == ("3 words", "100 % of its words start with a capital")


def test_the_bar_decides_and_long_prose_is_never_taken() -> None:
    page = seen(*PROSE, "A Buoy", "a red buoy")
    assert list(tiny().takes(page, "thorough")) == [6]


def test_a_run_of_lines_is_news_as_a_whole_or_not_at_all() -> None:
    news, junk = "a lantern that nobody had lit at night", "Red Buoy"
    assert tiny().holds_for_news(seen(*PROSE[:3], junk, junk, news, junk, *PROSE[3:]), [3, 4, 5, 6]) == []
    assert tiny().holds_for_news(seen(*PROSE[:3], news, junk, news, *PROSE[3:]), [3, 4, 5]) == [3, 4, 5]


def test_runs_with_a_line_between_them_are_news_each_for_itself() -> None:
    news, junk = "a lantern that nobody had lit at night", "Red Buoy"
    page = seen(*PROSE[:3], news, news, PROSE[3], junk, junk, *PROSE[4:])
    assert tiny().holds_for_news(page, [3, 4, 6, 7]) == [3, 4]


def test_numbers_for_other_measures_are_refused() -> None:
    with pytest.raises(ValueError, match="made for other measures"):
        model_of({**TINY, "measures": list(MEASURES[1:])})


def test_what_is_shipped_is_small_and_fits() -> None:
    file = files("cleaning").joinpath("line_model.json")
    text = file.read_text(encoding="utf-8")
    assert len(text) < 300_000
    assert set(json.loads(text)["bars"]) == set(LEVELS)
    assert line_model().bars["careful"].least > line_model().bars["thorough"].least > 0


def test_a_run_keeps_the_reason_and_judges_again_at_another_level(tmp_path: Path) -> None:
    inbox = write_inbox(tmp_path / "in", {"courier.example/a.txt": PAGE})
    warehouse = tmp_path / "n.duckdb"
    call = ["run", str(inbox), "-w", str(warehouse), "--workers", "1"]
    thorough = [*call, "--level", "thorough"]
    assert CliRunner().invoke(main, thorough, env={"PREFECT_API_URL": ""}).exit_code == 0
    query = "SELECT count(*) FROM provenance WHERE rule_id = 'model/line' AND reason LIKE 'score 0.%; %; %'"
    at_thorough = ask(warehouse, query)[0][0]
    assert at_thorough > 0
    shown = CliRunner().invoke(main, ["xray", "a.txt", "-w", str(warehouse)]).output
    assert "model/line: score 0." in " ".join(shown.split())
    said = CliRunner().invoke(main, [*call, "--level", "careful"], env={"PREFECT_API_URL": ""}).output
    assert "1 stored articles again" in said
    assert ask(warehouse, query)[0][0] < at_thorough


def labelled(folder: Path) -> Path:
    lines = PAGE.split("\n")
    labels = ["keep" if line in PROSE else "title" if line.startswith("Ferry") else "junk" for line in lines]
    file = folder / "l.jsonl"
    file.write_text(
        json.dumps({"outlet": "courier.example", "lines": lines, "labels": labels}) + "\n", encoding="utf-8"
    )
    return file


def test_levels_are_scored_and_the_curve_is_read(tmp_path: Path) -> None:
    file = labelled(tmp_path)
    by_level = [
        score_lines(read_labelled([file]), house=HouseStyle(level=level)).recall for level in ("careful", "thorough")
    ]
    assert by_level[0] < by_level[1]
    points = model_curve(read_labelled([file]))
    assert points[0].recall > by_level[0]
    assert points[0].loss == 0


def test_the_command_scores_a_level_by_kind_and_prints_the_curve(tmp_path: Path) -> None:
    file = str(labelled(tmp_path))
    shown = CliRunner().invoke(main, ["evaluate", file, "--level", "thorough", "--curve"]).output
    assert "model/line" in shown
    assert re.search(r"^ *other +\d+", shown, re.MULTILINE)
    assert "0.22 %" in shown
    careful = CliRunner().invoke(main, ["evaluate", file, "--level", "careful"]).output
    assert _taken_by(careful) < _taken_by(shown)


def _taken_by(report: str) -> int:
    found = re.search(r"^ *model/line +(\d+)", report, re.MULTILINE)
    return int(found.group(1)) if found else 0
