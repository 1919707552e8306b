"""Scoring the rules on labelled lines and on gold pages."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from click.testing import CliRunner

from cleaning.evaluation.gold_pages import compare_texts, f1, read_gold, score_gold_page
from cleaning.evaluation.labelled_lines import is_held_out, read_curve, read_labelled, score_lines
from cleaning.house_style import read_house_style
from flows.cli import main

from .inboxes import LATER, LEAD, OWN

PAGE: dict[str, Any] = {
    "outlet": "courier.example",
    "view": "container",
    "lines": [LEAD, "Advertisement", OWN, "Follow the harbour news", "Leave a Comment"],
    "labels": ["keep", "junk", "keep", "junk", "opt"],
}


def write(path: Path, *pages: dict[str, Any]) -> Path:
    path.write_text("".join(json.dumps(page) + "\n" for page in pages), encoding="utf-8")
    return path


def test_lines_are_scored_by_their_labels(tmp_path: Path) -> None:
    scores = score_lines(read_labelled([write(tmp_path / "l.jsonl", PAGE)]))
    assert (scores.junk, scores.junk_taken, scores.good, scores.good_taken) == (2, 1, 2, 0)
    assert scores.recall == 0.5
    assert scores.loss == scores.character_loss == 0.0
    assert scores.by_rule["ads/label"] == {"junk": 1}
    assert [line.text for line in scores.missed] == ["Follow the harbour news"]


def test_a_good_line_that_is_taken_is_a_loss(tmp_path: Path) -> None:
    page = {**PAGE, "labels": ["keep", "keep", "keep", "junk", "opt"]}
    scores = score_lines(read_labelled([write(tmp_path / "l.jsonl", page)]))
    assert scores.loss == 1 / 3
    assert scores.good_characters_removed == len("Advertisement")
    assert [(line.text, line.rule_id) for line in scores.wrong] == [("Advertisement", "ads/label")]


def test_a_good_line_of_which_little_is_cut_is_not_lost_but_its_characters_are(tmp_path: Path) -> None:
    page = {**PAGE, "lines": [LEAD, f"(Advertisement) {OWN}", LATER], "labels": ["keep"] * 3}
    scores = score_lines(read_labelled([write(tmp_path / "l.jsonl", page)]))
    assert (scores.good_taken, scores.good_characters_removed) == (0, len("(Advertisement)"))
    assert [line.rule_id for line in scores.wrong] == ["ads/glued_label"]


def test_f1_is_the_harmonic_mean_of_precision_and_recall(tmp_path: Path) -> None:
    page = {**PAGE, "labels": ["keep", "junk", "keep", "junk", "keep"]}
    scores = score_lines(read_labelled([write(tmp_path / "l.jsonl", page)]))
    assert (scores.junk_taken, scores.good_taken, scores.recall) == (1, 1, 0.5)
    assert scores.f1 == f1(0.5, 0.5)


def test_a_curve_takes_as_many_good_lines_as_it_may_and_no_more() -> None:
    junk = np.array([True, True, True, False, False, False, False, False])
    by_rules = np.array([True, False, False, False, False, False, False, True])
    scores = np.array([0.0, 3.0, 1.0, 2.0, 0.5, 0.1, -1.0, 9.0], np.float32)
    lengths = np.array([10, 10, 10, 40, 20, 20, 10, 10])
    none, one = read_curve(junk, ~junk, by_rules, scores, lengths, beyond=(0.19, 0.2))
    assert (none.bar, none.recall, none.loss, none.character_loss) == (2.0, 2 / 3, 1 / 5, 10 / 100)
    assert (one.bar, one.recall, one.loss, one.character_loss) == (0.5, 1.0, 2 / 5, 50 / 100)


def test_what_an_outlet_repeats_is_learned_from_its_pages(tmp_path: Path) -> None:
    stories = (LEAD, OWN, LATER)
    pages = [{"outlet": "a.example", "lines": [story, "Walk with us"], "labels": ["keep", "junk"]} for story in stories]
    lone = {**pages[0], "outlet": "b.example"}
    file = write(tmp_path / "l.jsonl", *pages, lone)
    plain = CliRunner().invoke(main, ["evaluate", str(file)]).output
    learned = CliRunner().invoke(main, ["evaluate", str(file), "--templates"]).output
    assert "4 pages: 4 junk and 4 good lines\njunk recall      0.000" in plain
    assert "3 pages: 3 junk and 3 good lines\njunk recall      1.000" in learned


def test_a_third_of_the_outlets_is_held_out_by_name(tmp_path: Path) -> None:
    outlets = [f"outlet{n}.example" for n in range(300)]
    file = write(tmp_path / "l.jsonl", *({**PAGE, "outlet": outlet} for outlet in outlets))
    held_out = {page.outlet for page in read_labelled([file], "held-out")}
    tuned = {page.outlet for page in read_labelled([file], "tuned")}
    assert 70 < len(held_out) < 130
    assert held_out | tuned == set(outlets)
    assert held_out == {outlet for outlet in outlets if is_held_out(outlet)}


def test_a_file_of_another_form_is_named_with_its_line(tmp_path: Path) -> None:
    file = write(tmp_path / "l.jsonl", PAGE, {"lines": ["a"], "labels": []})
    with pytest.raises(ValueError, match=r"l.jsonl, line 2: .*of one length, and have 1 and 0"):
        list(read_labelled([file]))
    result = CliRunner().invoke(main, ["evaluate", str(file)])
    assert result.exit_code == 2
    assert "line 2" in result.output


@pytest.mark.parametrize(
    ("page", "message"),
    [
        ({**PAGE, "labels": ["keep", "jnk", "keep", "junk", "opt"]}, "label 2 is 'jnk'; did you mean 'junk'"),
        ({**PAGE, "labels": ["keep", "null", "keep", "junk", "opt"]}, "label 2 is 'null'; did you mean 'nul'"),
        ({**PAGE, "labels": ["keep", "?", "keep", "junk", "opt"]}, "label 2 is '\\?'; known: amb, junk, keep, nul"),
        ({**PAGE, "title": 5}, "`title` must be a text, not 5"),
        ({**PAGE, "lines": [LEAD, 5, OWN, "a", "b"]}, "`lines` must hold texts; number 2 is 5"),
        ({"lines": ["a"]}, "it has no list `labels`"),
        (["a"], "it is no object"),
    ],
)
def test_a_page_that_is_not_of_the_form_is_refused_with_its_place(tmp_path: Path, page: Any, message: str) -> None:
    with pytest.raises(ValueError, match=f"l.jsonl, line 2: .*{message}"):
        list(read_labelled([write(tmp_path / "l.jsonl", PAGE, page)]))


def test_a_labelled_file_may_be_gzipped_with_a_byte_order_mark_and_blank_lines(tmp_path: Path) -> None:
    plain = write(tmp_path / "l.jsonl", PAGE, {**PAGE, "id": "courier-2"})
    odd = tmp_path / "odd.jsonl.gz"
    odd.write_bytes(gzip.compress(b"\xef\xbb\xbf" + plain.read_bytes().replace(b"\n", b"\r\n\n") + b"  \n"))
    pages = list(read_labelled([odd]))
    assert [page.lines for page in pages] == [page.lines for page in read_labelled([plain])]
    assert [page.page_id for page in pages] == ["odd.jsonl.gz:1", "courier-2"]
    odd.write_bytes(odd.read_bytes()[:-20])
    with pytest.raises(ValueError, match=r"odd.jsonl.gz: the gzip stream"):
        list(read_labelled([odd]))


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["--rule", "ads/lable"], "there is no rule 'ads/lable'; did you mean 'ads/label'"),
        (["--view", "contaner"], "no page is of the view 'contaner'; did you mean 'container'"),
        (["--outlets", "held-out"], "no page is of an outlet that is held-out"),
        (["--templates"], "no outlet has the 3 pages"),
    ],
)
def test_a_choice_that_leaves_nothing_is_a_wrong_call(tmp_path: Path, options: list[str], message: str) -> None:
    tuned = next(name for name in ("a.example", "b.example", "c.example") if not is_held_out(name))
    file = write(tmp_path / "l.jsonl", {**PAGE, "outlet": tuned})
    result = CliRunner().invoke(main, ["evaluate", str(file), *options])
    assert result.exit_code == 2
    assert message in " ".join(result.output.split())


def test_a_file_without_pages_is_a_wrong_call(tmp_path: Path) -> None:
    result = CliRunner().invoke(main, ["evaluate", str(write(tmp_path / "l.jsonl"))])
    assert result.exit_code == 2
    assert "there is no page in" in result.output


def test_the_style_of_the_house_holds_for_the_outlet_of_each_page(tmp_path: Path) -> None:
    house = tmp_path / "house.toml"
    house.write_text(
        """
[outlets."courier.example"]
switch_off = ["ads/label"]

[[outlets."courier.example".add]]
id = "courier/follow"
why = "The Courier's call to follow its harbour news stands below every story."
kind = "share"
line = "follow the harbour news"
"""
    )
    file = write(tmp_path / "l.jsonl", PAGE, {**PAGE, "outlet": "lantern.example"})
    scores = score_lines(read_labelled([file]), house=read_house_style(house))
    assert scores.by_rule["ads/label"] == scores.by_rule["courier/follow"] == {"junk": 1}
    result = CliRunner().invoke(main, ["evaluate", str(file), "--house", str(house), "--rule", "courier/follow"])
    assert result.exit_code == 0, result.output
    assert "junk recall      0.500" in result.output


def test_texts_are_compared_by_their_word_4_grams() -> None:
    assert compare_texts("a b c d e", "a b c d e") == (1.0, 1.0)
    assert compare_texts("a b c d e", "a b c d") == (0.5, 1.0)
    assert compare_texts("", "a b c d") == (0.0, 0.0)
    assert f1(0.5, 1.0) == pytest.approx(2 / 3)
    assert f1(0.0, 0.0) == 0.0


def test_the_command_prints_scores_rules_and_examples(tmp_path: Path) -> None:
    result = CliRunner().invoke(main, ["evaluate", str(write(tmp_path / "l.jsonl", PAGE)), "--most", "5"])
    assert result.exit_code == 0
    assert "junk recall      0.500" in result.output
    assert "ads/label" in result.output
    assert "l.jsonl:1: Follow the harbour news" in result.output


def test_gold_pages_are_scored_before_and_after_judging(tmp_path: Path) -> None:
    story = "".join(f"<p>{paragraph}</p>" for paragraph in (LEAD, "Advertisement", OWN, LATER))
    page = f"<html><body><article><h1>Crews walk off</h1>{story}</article></body></html>"
    (tmp_path / "html").mkdir()
    (tmp_path / "html" / "one.html.gz").write_bytes(gzip.compress(page.encode()))
    truth = {"one": {"articleBody": "\n".join((LEAD, OWN, LATER))}}
    (tmp_path / "ground-truth.json").write_text(json.dumps(truth), encoding="utf-8")
    result = CliRunner().invoke(main, ["evaluate", str(tmp_path), "--workers", "1"])
    assert result.exit_code == 0, result.output
    rows = {line.split()[0]: line.split()[-3:] for line in result.output.splitlines() if line.strip()}
    assert float(rows["and"][2]) > float(rows["extracted"][2])
    assert float(rows["trafilatura"][2]) < float(rows["and"][2])
    assert "of the gap to perfect judging" in " ".join(result.output.split())
    assert rows["ads/label"] == ["1", "13", "0"]
    assert rows["html/title"][-1] == "0"


def test_good_text_that_judging_took_is_counted_and_shown(tmp_path: Path) -> None:
    note = "Editor's note: An earlier count put the number of ferries at nine, and it is seven."
    story = "".join(f"<p>{paragraph}</p>" for paragraph in (LEAD, OWN, LATER, note))
    (tmp_path / "html").mkdir()
    (tmp_path / "html" / "one.html").write_text(f"<html><body><article>{story}</article></body></html>")
    truth = {"one": {"articleBody": "\n".join((LEAD, OWN, LATER, note))}}
    (tmp_path / "ground-truth.json").write_text(json.dumps(truth), encoding="utf-8")
    (page,) = read_gold(tmp_path)
    score = score_gold_page(page)
    assert [(span.rule_id, span.text, span.good_characters) for span in score.taken] == [
        ("notes/labelled", note, len(note))
    ]
    assert score.lost == (note,)
    assert score.cleaned[1] < score.extracted[1] == 1.0


def test_a_folder_without_gold_pages_is_a_wrong_call(tmp_path: Path) -> None:
    result = CliRunner().invoke(main, ["evaluate", str(tmp_path)])
    assert result.exit_code == 2
    assert "no ground-truth.json" in result.output
