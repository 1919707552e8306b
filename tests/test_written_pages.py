"""Hard pages, written for measuring (invented outlets): most of their junk goes, and of their news little."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from cleaning.evaluation.labelled_lines import LineScores, read_labelled, score_lines

WRITTEN = sorted((Path(__file__).parent.parent / "benchmarks" / "written_pages").glob("*.jsonl"))


def test_there_are_written_pages_of_many_languages_and_both_views() -> None:
    pages = list(read_labelled(WRITTEN))
    assert {page.view for page in pages} == {"container", "page"}
    assert len({page.language for page in pages}) > 25


def test_the_readme_of_the_benchmarks_counts_the_written_pages() -> None:
    readme = (WRITTEN[0].parent.parent / "README.md").read_text(encoding="utf-8")
    assert f"holds {len(list(read_labelled(WRITTEN)))} labelled pages" in readme


@pytest.mark.parametrize("file", WRITTEN, ids=lambda file: file.stem)
def test_written_pages_can_be_read_and_are_of_no_real_address(file: Path) -> None:
    for page in read_labelled([file]):
        assert set(page.labels) <= {"keep", "junk", "title", "amb"}
        assert all(line.strip() for line in page.lines)
    for said in map(json.loads, file.read_text(encoding="utf-8").splitlines()):
        assert said["url"].split("/")[2].endswith(".example")


def scores_of(view: str) -> LineScores:
    return score_lines(page for page in read_labelled(WRITTEN) if page.view == view)


def test_on_hard_containers_half_of_the_junk_goes_and_of_the_news_a_few_lines_in_a_hundred() -> None:
    scores = scores_of("container")
    assert scores.recall > 0.5
    assert scores.loss < 0.03
    assert scores.character_loss < 0.01


def test_of_hard_whole_pages_most_junk_goes_and_their_lists_do_not_go_with_the_menus() -> None:
    scores = scores_of("page")
    assert scores.recall > 0.8
    assert scores.loss < 0.1
    assert scores.character_loss < 0.03
