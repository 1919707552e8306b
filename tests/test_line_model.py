"""The line model takes junk that no rule names, says why, and leaves what a story is made of."""

from __future__ import annotations

import json
from dataclasses import replace
from importlib.resources import files

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaning.judge import judge, look_at
from cleaning.line_model import MEASURES, RULE_ID, Level, SeenLine, line_model, measure, read_model, say
from cleaning.records import Finding

from .test_judge import PIECES, SCRAPE

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
CROSSHEADS = (
    "– ‘Nobody told the crews’ –",
    "What happens next",
    "What happens next?",
    "‘We heard of it on the radio’",
    "Nobody told the crews",
    "How the strike began",
    "Eleven years ago",
    "- four hundred passengers",
    "1. The letter",
    "“Never again.”",
    "Was kommt jetzt auf die Inseln zu?",
    "« On ne nous a rien dit »",
    "Qué pasa ahora",
)
LEVELS: tuple[Level, ...] = ("careful", "thorough")


def taken_by_model(text: str, level: Level = "careful", title: str | None = None) -> list[str]:
    findings = judge(text, title=title, level=level).findings
    return [text[f.start : f.end].strip() for f in findings if f.rule_id == RULE_ID]


def story_with(*lines: str) -> str:
    return "\n\n".join((*PROSE[:3], *lines, *PROSE[3:]))


@pytest.mark.parametrize("crosshead", CROSSHEADS)
def test_a_crosshead_between_paragraphs_stays(crosshead: str) -> None:
    assert taken_by_model(story_with(crosshead)) == []


def test_a_list_that_a_colon_opens_stays() -> None:
    ports = ("Port Ellery", "Great Skerry", "Little Skerry", "North Quay", "The Narrows")
    assert taken_by_model(story_with("These are the ports that are shut:", *ports)) == []
    assert taken_by_model("\n".join((*PROSE, "These are the ports that are shut:", *ports)), "thorough") == []


def test_a_long_list_of_winners_stays() -> None:
    winners = [f"{soup} soup, {cook}" for soup in ("Crab", "Leek", "Eel") for cook in ("Ada", "Bo", "Cy", "Di", "Ed")]
    assert taken_by_model(story_with("Best of the quay", *winners))[8:] == []
    assert taken_by_model(story_with("The winners of the festival are:", *winners)) == []


def test_prose_stays_wherever_it_stands() -> None:
    for level in LEVELS:
        assert taken_by_model("\n\n".join(PROSE), level) == []
        assert taken_by_model("\n\n".join(PROSE[:1]), level) == []


def test_the_title_stays_known_or_not() -> None:
    title = "Ferry crews walk off the quays of Port Ellery"
    text = "\n\n".join((title, *PROSE))
    for level in LEVELS:
        assert taken_by_model(text, level) == []
        assert taken_by_model(text, level, title) == []


def test_a_protected_line_is_never_taken() -> None:
    seen = [line for _, line in look_at(FOOTED)]
    taken = line_model().takes(seen, None, "thorough")
    assert taken
    guarded = [replace(line, protected=number in taken) for number, line in enumerate(seen)]
    assert not set(line_model().takes(guarded, None, "thorough")) & set(taken)


def test_a_page_without_prose_is_left_alone() -> None:
    assert taken_by_model("Home\nWorld\nSport\nLog in\nWeather\nShop\nPuzzles\nJobs", "thorough") == []


FOOTED = "\n".join(
    (
        *PROSE,
        "Share on Facebook",
        "Leave a Comment",
        "Ferry",
        "Popular Articles",
        "Nine ferries and not one captain",
        "How the bridge was paid for",
        "Sign up for our newsletter and get the best of the week in your inbox",
        "Your account",
        "Terms and conditions",
        "Help",
        "Puzzles",
        "Podcasts",
        "Advertise with us",
    )
)


def model_findings(text: str, level: Level) -> list[Finding]:
    return [f for f in judge(text, level=level).findings if f.rule_id == RULE_ID]


def test_what_the_model_takes_has_a_score_and_three_reasons() -> None:
    findings = model_findings(FOOTED, "thorough")
    assert findings
    for finding in findings:
        assert finding.score is not None
        assert 0 < finding.score <= 1
        assert len(finding.reasons) == 3
        assert all(reason and "{" not in reason for reason in finding.reasons)
        assert finding.kind == "other"


def test_rules_alone_are_the_default_and_have_no_scores() -> None:
    assert judge(FOOTED) == judge(FOOTED, level="rules")
    assert all(f.score is None and f.reasons == () for f in judge(FOOTED).findings)


def test_thorough_takes_all_that_careful_takes() -> None:
    assert set(taken_by_model(FOOTED)) <= set(taken_by_model(FOOTED, "thorough"))


def test_a_clean_scrape_loses_nothing_more_at_careful() -> None:
    assert taken_by_model(SCRAPE) == []


def test_the_parts_of_the_measures_add_up_to_the_score() -> None:
    model = line_model()
    table = measure([line for _, line in look_at(FOOTED)], None, model.labels)
    mean = model.trees.value[:, 0].sum()
    np.testing.assert_allclose(model.parts(table).sum(axis=1) + mean, model.log_odds(table), atol=1e-3)


def test_every_measure_can_be_said_in_words() -> None:
    for name in MEASURES:
        for value in (-1.0, 0.0, 0.5, 1.0, 4.0):
            if value >= 0 or name[-2] in "+-":
                assert say(name, value)


def test_numbers_for_other_measures_are_refused() -> None:
    said = json.loads(files("cleaning").joinpath("line_model.json").read_text(encoding="utf-8"))
    for change in ({"recipe": -1}, {"measures": said["measures"][1:]}):
        with pytest.raises(ValueError, match="train_line_model"):
            read_model(json.dumps(said | change))


def test_the_shipped_numbers_are_small_and_hold_single_words_only() -> None:
    text = files("cleaning").joinpath("line_model.json").read_text(encoding="utf-8")
    assert len(text.encode()) < 300_000
    assert all(" " not in word for word in json.loads(text)["labels"])


def test_a_line_alone_can_be_measured() -> None:
    table = measure([SeenLine("Help", 1, False)], None, {})
    assert table.shape == (1, len(MEASURES))
    assert np.isfinite(table).all()


BREAKS = st.sampled_from(["\n", "\n\n", "\r\n", " ", "\u2028", "\n\u200b\n", ""])


@given(st.lists(st.tuples(st.one_of(PIECES, st.sampled_from(PROSE)), BREAKS), max_size=25), st.sampled_from(LEVELS))
def test_findings_tile_any_text_at_every_level(parts: list[tuple[str, str]], level: Level) -> None:
    text = "".join(piece + gap for piece, gap in parts)
    findings = judge(text, level=level).findings
    assert "".join(text[f.start : f.end] for f in findings) == text
    assert all((f.verdict == "junk") == (f.rule_id is not None) == (f.kind is not None) for f in findings)
    assert all((f.rule_id == RULE_ID) == (f.score is not None) == bool(f.reasons) for f in findings)
