"""What repairs say of the raw text, worked out one span at a time: the view `raw_provenance` must say the same."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from cleaning.records import Repair


def rebuilt(raw: str, repairs: Sequence[Repair]) -> str:
    """The repaired text, made of the raw one and the repairs."""
    pieces: list[str] = []
    done = 0
    for change in repairs:
        pieces += (raw[done : change.raw_start], change.replacement)
        done = change.raw_end
    return "".join((*pieces, raw[done:]))


def to_raw(repairs: Sequence[Repair], start: int, end: int) -> tuple[int, int]:
    """The span of the raw text that `start` to `end` of the repaired one stands for.

    A repair that the span cuts through is in it whole; what was dropped at either end of it is not.
    """
    before = bisect_right(repairs, start, key=lambda repair: repair.start) - 1
    raw_start = start
    if before >= 0:
        repair = repairs[before]
        raw_start = repair.raw_end + start - repair.end if start >= repair.end else repair.raw_start
    behind = bisect_right(repairs, end - 1, key=lambda repair: repair.start) - 1
    raw_end = end
    if behind >= 0:
        repair = repairs[behind]
        raw_end = repair.raw_end + end - repair.end if end > repair.end else repair.raw_end
    return raw_start, max(raw_start, raw_end)
