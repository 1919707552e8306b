"""Words of lines, counted one by one and together."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cleaning.prose import count_words, count_words_of, reads_like_prose

# Letters, digits, joiners and what parts words, of many scripts, beside any character whatever.
CHARACTERS = st.sampled_from("aZé9_'- .,ÑжΩ漢字あกลาမြန်한국\u0301\u00ad\U00020000𝔸٣²") | st.characters(
    exclude_categories=["Cs"], exclude_characters="\n"
)
LINES = st.text(CHARACTERS, min_size=1, max_size=40)


@settings(max_examples=60, deadline=None)
@given(st.lists(LINES, max_size=8))
def test_lines_counted_together_have_the_words_of_each(lines: list[str]) -> None:
    assert count_words_of(lines) == [count_words(line) for line in lines]


def test_of_a_very_long_line_the_beginning_is_counted() -> None:
    line = "word " * 1000
    assert count_words_of(["short", line, "漢字" * 1000]) == [1, count_words(line), 300]
    assert count_words(line) == 120


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("The keeper's well-known lamp", 4),
        ("rock 'n' roll -- again", 4),
        ("a--b c'-d -e f-", 6),
        ("snake_case 3.5 2024-05-01", 5),
        ("灯台は暗い", 3),
        ("Port 漢字 Ellery", 3),
    ],
)
def test_words_are_runs_of_letters_and_digits_with_single_joiners(line: str, words: int) -> None:
    assert count_words(line) == words
    assert count_words_of([line]) == [words]


def test_a_line_reads_like_prose_when_it_is_long_or_ends_as_sentences_do() -> None:
    ended = "The ferry left the quay at noon on Tuesday."
    for line, prose in ((ended, True), (ended.rstrip("."), False), ("Noon. Tuesday.", False), ("w " * 30, True)):
        assert reads_like_prose(line, count_words(line)) is prose
