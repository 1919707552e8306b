"""What the line model is grown on: written pages that are what they say, and variants that keep the labels true."""

from __future__ import annotations

import json
import random
from pathlib import Path

import pytest

from benchmarks.line_model_pages import Line, TrainingPage, furnished
from cleaning.evaluation import read_labelled

WRITTEN = sorted((Path(__file__).parent.parent / "benchmarks" / "written_pages").glob("*.jsonl"))


@pytest.mark.parametrize("file", WRITTEN, ids=lambda file: file.stem)
def test_written_pages_can_be_read_and_speak_of_no_real_outlet(file: Path) -> None:
    for page in read_labelled([file]):
        assert page.lines
        assert set(page.labels) <= {"keep", "junk", "title", "amb"}
        assert {"keep", "junk"} <= set(page.labels) or len(page.lines) < 40
        assert all(line.strip() for line in page.lines)
    for said in map(json.loads, file.read_text(encoding="utf-8").splitlines()):
        assert said["url"].split("/")[2].endswith(".example")


def test_there_are_written_pages_of_both_views() -> None:
    views = {page.view for page in read_labelled(WRITTEN)}
    assert views == {"container", "page"}


def lines_of(**labels: str) -> tuple[Line, ...]:
    return tuple(Line(text, label) for text, label in labels.items())


def test_a_written_story_is_set_into_the_furniture_of_another_page_of_its_language() -> None:
    story = TrainingPage("a.example", "container", "T", "en", lines_of(Title="title", Said="keep", Caption="junk"))
    whole = TrainingPage(
        "b.example", "page", "B", "en", lines_of(Home="junk", Lead="keep", Ad="junk", End="keep", Imprint="junk")
    )
    foreign = TrainingPage("c.example", "page", "C", "de", lines_of(Start="junk", Text="keep"))
    page = furnished(story, random.Random(1), [foreign, whole])
    assert page is not None
    assert [line.text for line in page.lines] == ["Home", "Title", "Said", "Caption", "Imprint"]
    assert (page.view, page.outlet, page.furniture_of) == ("page", "a.example", "b.example")


def test_a_page_without_a_story_lends_no_furniture() -> None:
    story = TrainingPage("a.example", "container", "T", "en", lines_of(Said="keep"))
    assert (
        furnished(story, random.Random(1), [TrainingPage("b.example", "page", "B", "en", lines_of(Home="junk"))])
        is None
    )
