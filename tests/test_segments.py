"""Lines of a text, with their true offsets."""

from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st

from cleaning.segments import segments

LINE_ENDS = st.sampled_from(["\n", "\r\n", "\r", "\u2028", "\x85", "\f"])
TEXTS = st.lists(st.tuples(st.text(), LINE_ENDS)).map(lambda parts: "".join(a + b for a, b in parts))


@given(TEXTS)
def test_segments_are_the_stripped_non_blank_lines(text: str) -> None:
    marks = "\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"
    lines = [line.strip(marks).strip() for line in text.splitlines()]
    found = [text[s.start : s.end].strip(marks).strip() for s in segments(text)]
    assert [line for line in found if line] == [line for line in lines if line]


@given(TEXTS)
def test_segments_stand_in_order_and_never_overlap(text: str) -> None:
    found = segments(text)
    assert all(segment.start < segment.end for segment in found)
    assert all(left.end <= right.start for left, right in itertools.pairwise(found))


def test_marks_without_width_belong_to_no_segment() -> None:
    text = "\ufeff First line \u200b\r\n\r\n\u00a0Second\u2028Third"
    assert [text[s.start : s.end] for s in segments(text)] == ["First line", "Second", "Third"]
