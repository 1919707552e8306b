"""Rules of evidence prove their examples: of each invented page they take the lines that are marked, and no other."""

from __future__ import annotations

import pytest

from cleaning.evaluation.labelled_lines import LabelledPage, judge_page
from cleaning.house_style import HouseStyle
from cleaning.judge import judge
from cleaning.prose import count_words, reads_like_prose
from cleaning.rules import ALL_RULES
from cleaning.rules.evidence import REPEATED
from cleaning.rules.example import Example, ExamplePage, Mark
from cleaning.rules.rule import Rule, fold
from cleaning.rules.stories import LANGUAGES, STORIES, Language
from flows.evaluate import repeated_lines

EXAMPLES = [
    pytest.param(rule, example, id=f"{rule.id}:{number}:{example.language}")
    for rule in ALL_RULES
    for number, example in enumerate(rule.pages)
]
WITH_CAPITALS = set(LANGUAGES) - {"ar", "ja", "zh"}


def as_labelled(page: ExamplePage, number: int) -> LabelledPage:
    """A page of an example; each example has outlets of its own."""
    lines = tuple(line.text for line in page.lines)
    return LabelledPage(f"{number}.{page.outlet}", "lines", lines, ("keep",) * len(lines))


@pytest.fixture(scope="module")
def repeated() -> dict[LabelledPage, frozenset[int]]:
    """What the outlets of the examples repeat, all counted at once."""
    pages = [as_labelled(page, n) for n, example in enumerate(REPEATED.pages) for page in example.pages]
    return dict(zip(pages, repeated_lines(pages), strict=True))


@pytest.mark.parametrize(("rule", "example"), EXAMPLES)
def test_a_rule_takes_of_its_pages_what_is_marked_and_nothing_else(
    rule: Rule, example: Example, repeated: dict[LabelledPage, frozenset[int]]
) -> None:
    number = rule.pages.index(example)
    for shown in example.pages:
        page = as_labelled(shown, number)
        found = judge_page(page, repeated.get(page, frozenset()), HouseStyle(level=example.level))
        assert [(mark_of(line.rule_id, rule), line.text) for line in found] == [
            (" " if line.mark == "+" else line.mark, line.text) for line in shown.lines
        ]


def mark_of(taken_by: str | None, rule: Rule) -> Mark:
    """The mark of a line, but that none says of a line that stays whether it comes close."""
    return " " if taken_by is None else "-" if taken_by == rule.id else "!"


def test_rules_that_look_at_the_page_take_and_keep_lines_in_each_language_that_they_can_tell() -> None:
    for rule in ALL_RULES:
        by_capitals = rule.id in ("context/author_again", "context/closing_name")
        can_tell = WITH_CAPITALS if by_capitals else set(LANGUAGES)
        if rule.pages:
            assert {example.language for example in rule.pages if example.marked("-")} == can_tell, rule.id
            assert {example.language for example in rule.pages if example.marked("+")} == can_tell, rule.id


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_story_of_a_language_is_long_enough_and_stays(language: Language) -> None:
    folded = [fold(paragraph) for paragraph in STORIES[language]]
    words = list(map(count_words, folded))
    assert sum(words) > 150
    assert all(map(reads_like_prose, folded, words))
    assert {finding.verdict for finding in judge("\n".join(STORIES[language])).findings} == {"kept"}


def test_an_example_is_read_with_its_outlets_and_its_story() -> None:
    example = Example(
        "en",
        text="""
        @@ a.example @@
          Title
          …
        + A crosshead
          …
        @@ b.example @@
        - Share
        - Share
        """,
    )
    first, second = example.pages
    assert (first.outlet, second.outlet) == ("a.example", "b.example")
    assert [line.text for line in first.lines if line.mark == " "] == ["Title", *STORIES["en"]]
    assert 0 < [line.text for line in first.lines].index("A crosshead") < len(STORIES["en"])
    assert (example.marked("-"), example.marked("+")) == (("Share",), ("A crosshead",))


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("- Share\n* Tweet", r"line 2 of an example, '\* Tweet'"),
        ("- Share\n\n- Tweet", "line 2 of an example, ''"),
        ("-Share", "line 1"),
        ("-  Share", "line 1"),
        ("- Share\n@@ courier.com @@", "line 2"),
        ("- Share\n- …", "line 2 of an example marks the story"),
        ("! Share", "marks no line with - or +"),
    ],
)
def test_an_example_that_cannot_be_read_is_named(text: str, hint: str) -> None:
    with pytest.raises(ValueError, match=hint):
        Example("en", text=text)
