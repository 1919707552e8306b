"""What stands around a line of a text, and where on the page it stands.

What is compiled takes its constants from this module alone, for numba's cache notices a change of a function's own file
and of no other: so the columns that it reads are given to it.
"""

from __future__ import annotations

from enum import IntEnum

import numpy as np
from numba import njit
from numpy.typing import NDArray

from .looks import Look

ABOUT, ADS, LINKS, FURNITURE = 1, 2, 3, 4
"""What rules took, as the model sees it: lines about the article, ads, links to other stories, and what else."""

FAR = 30.0
"""Lines to what is far away, or not there."""

_OFFSETS = (-3, -2, -1, 1, 2, 3)
_NEAR_COLUMNS = ("words", "prose", "taken", "capitals", "ends_stop", "says_prose_long", "digits")
NEAR: tuple[str, ...] = tuple(f"{name}{offset:+d}" for offset in _OFFSETS for name in _NEAR_COLUMNS)
"""What the nearest lines look like, and whether rules took them; -1 beyond the ends of the page."""
_NOT_LOOKS = {"prose": -1, "taken": -2}
_NEAR_NUMBERS = np.array([_NOT_LOOKS.get(name) or Look[name.upper()] for name in _NEAR_COLUMNS])
_NEAR_OFFSETS = np.array(_OFFSETS)


class Around(IntEnum):
    """The columns of what stands around a line. A run is of lines between prose, or of prose."""

    TAKEN_ABOVE = 0
    TAKEN_BELOW = 1
    GROUP_ABOVE = 2
    GROUP_BELOW = 3
    PROSE_ABOVE = 4
    PROSE_BELOW = 5
    PROSE_WIDE = 6
    TAKEN_WIDE = 7
    WORDS_WIDE = 8
    STOPS_WIDE = 9
    PROSE_FAR = 10
    TAKEN_FAR = 11
    WORDS_FAR = 12
    ALIKE = 13
    ALIKE_WIDE = 14
    RUN_LINES = 15
    RUN_PLACE = 16
    RUN_TAKEN = 17
    RUN_WORDS = 18
    RUN_STOPS = 19
    RUN_SAYS = 20
    COLON_ABOVE = 21
    BLOCK_ABOVE = 22
    WITNESS_ABOVE = 23
    WITNESS_BELOW = 24
    LISTED_ABOVE = 25
    LISTED_BELOW = 26
    RUN_LEFT = 27
    RUN_WITNESS = 28
    PROSE_ABOVE_COLON = 29


class Place(IntEnum):
    """The columns of where a line stands on its page, and what page that is."""

    PLACE = 0
    FROM_TOP = 1
    FROM_END = 2
    PROSE_BEFORE = 3
    PROSE_AFTER = 4
    PROSE_SHARE_BEFORE = 5
    BODY_INSIDE = 6
    BODY_BEFORE = 7
    BODY_AFTER = 8
    BODY_SHARE = 9
    PAGE_LINES = 10
    PAGE_PROSE = 11
    PAGE_TAKEN = 12
    PAGE_WORDS = 13
    AFTER_TITLE = 14
    TITLE_NUMBER = 15
    UNPROSED = 16


AROUND: tuple[str, ...] = tuple(around.name.lower() for around in Around)
PLACE: tuple[str, ...] = tuple(place.name.lower() for place in Place)
_WIDE, _FARTHER, _ALIKE_WITHIN = 4, 12, 10


def look_around(
    looks: NDArray[np.float32], groups: NDArray[np.int8], headline: int, title_number: int, table: NDArray[np.float32]
) -> None:
    """Fill the columns NEAR, AROUND and PLACE of `table`: a row for each line, as `looks` and `groups` have one.

    `headline` is the number of the title's line (-1 for none), `title_number` whether the title has figures (-1: none).
    """
    prose = np.where(groups == 0, looks[:, Look.PROSE], np.float32(0))
    _fill_near(looks, _NEAR_NUMBERS, _NEAR_OFFSETS, prose, groups, table)
    _look_around(
        looks[:, Look.WORDS],
        looks[:, Look.ENDS_STOP],
        looks[:, Look.ENDS_COLON],
        looks[:, Look.CAPITALS],
        looks[:, Look.SAYS_PROSE_LONG],
        prose,
        groups,
        headline,
        title_number,
        table[:, len(NEAR) : len(NEAR) + len(AROUND)],
        table[:, len(NEAR) + len(AROUND) :],
    )


@njit(cache=True)
def _fill_near(looks, numbers, offsets, prose, groups, table):  # type: ignore[no-untyped-def]
    """Fill the columns NEAR: of `numbers`, -1 stands for `prose` and -2 for `groups`."""
    lines = len(groups)
    for i in range(lines):
        column = 0
        for offset in offsets:
            j = i + offset
            for number in numbers:
                if j < 0 or j >= lines:
                    table[i, column] = -1
                elif number == -1:
                    table[i, column] = prose[j]
                elif number == -2:
                    table[i, column] = groups[j]
                else:
                    table[i, column] = looks[j, number]
                column += 1


@njit(cache=True)
def _look_around(  # type: ignore[no-untyped-def]
    words, stops, colons, capitals, says, prose, groups, headline, title_number, around, place
):
    prose_sum, taken_sum = _sums(prose), _sums(groups > 0)
    word_sum, stop_sum = _sums(np.minimum(words, 40)), _sums(stops)
    _fill_nearest(prose, groups, around)
    _fill_witnesses(prose, groups, around)
    _fill_colons(prose, groups, colons, around)
    for i in range(len(groups)):
        row = around[i]
        row[Around.PROSE_WIDE] = _mean_about(prose_sum, i, _WIDE)
        row[Around.TAKEN_WIDE] = _mean_about(taken_sum, i, _WIDE)
        row[Around.WORDS_WIDE] = _mean_about(word_sum, i, _WIDE)
        row[Around.STOPS_WIDE] = _mean_about(stop_sum, i, _WIDE)
        row[Around.PROSE_FAR] = _mean_about(prose_sum, i, _FARTHER)
        row[Around.TAKEN_FAR] = _mean_about(taken_sum, i, _FARTHER)
        row[Around.WORDS_FAR] = _mean_about(word_sum, i, _FARTHER)
        row[Around.ALIKE], row[Around.ALIKE_WIDE] = _alike(i, words, stops, capitals, prose)
    start = 0
    for end in range(1, len(groups) + 1):
        if end == len(groups) or prose[end] != prose[start]:
            colon = 1 if start > 0 and prose[start - 1] and colons[start - 1] else 0
            _fill_run(start, end, colon, says, groups, taken_sum, word_sum, stop_sum, around)
            start = end
    _fill_place(words, prose, prose_sum, taken_sum, word_sum, headline, title_number, place)


@njit(cache=True)
def _sums(values):  # type: ignore[no-untyped-def]
    """The sum of the values before each place, and of all."""
    sums = np.zeros(len(values) + 1)
    for i in range(len(values)):
        sums[i + 1] = sums[i] + values[i]
    return sums


@njit(cache=True)
def _mean_about(sums, i, reach):  # type: ignore[no-untyped-def]
    """The mean over the lines within reach of a line, itself left out."""
    low, high = max(0, i - reach), min(len(sums) - 1, i + reach + 1)
    return (sums[high] - sums[low] - (sums[i + 1] - sums[i])) / max(1, high - low - 1)


@njit(cache=True)
def _fill_nearest(prose, groups, around):  # type: ignore[no-untyped-def]
    """Fill the distances to prose and to what rules took, above and below, and what that is."""
    lines = len(groups)
    for direction in range(2):
        last_taken, last_prose, group = -1, -1, 0
        for step in range(lines):
            i = step if direction == 0 else lines - 1 - step
            row = around[i]
            row[Around.TAKEN_ABOVE + direction] = min(abs(i - last_taken), FAR) if last_taken >= 0 else FAR
            row[Around.GROUP_ABOVE + direction] = group
            row[Around.PROSE_ABOVE + direction] = min(abs(i - last_prose), FAR) if last_prose >= 0 else FAR
            if groups[i] > 0:
                last_taken, group = i, groups[i]
            if prose[i]:
                last_prose = i


@njit(cache=True)
def _fill_witnesses(prose, groups, around):  # type: ignore[no-untyped-def]
    """Fill how much furniture and how many links, which are seldom inside of a story, stand between a line and the
    nearest prose; and how long the list without such a line is that reaches from prose, or from one of them, to it."""
    lines = len(groups)
    for direction in range(2):
        witnesses, listed = 0, 0
        for step in range(lines):
            i = step if direction == 0 else lines - 1 - step
            around[i, Around.WITNESS_ABOVE + direction] = min(witnesses, 20)
            around[i, Around.LISTED_ABOVE + direction] = min(listed, 60)
            if prose[i]:
                witnesses, listed = 0, 0
            elif groups[i] >= LINKS:
                witnesses, listed = witnesses + 1, 0
            else:
                listed += 1


@njit(cache=True)
def _fill_colons(prose, groups, colons, around):  # type: ignore[no-untyped-def]
    """Fill how far above a colon ends a line, with no prose between, and whether links stand above, below all prose."""
    since_colon, block = 60, 0
    for i in range(len(groups)):
        around[i, Around.COLON_ABOVE] = min(since_colon, 30)
        around[i, Around.BLOCK_ABOVE] = block
        since_colon += 1
        if colons[i] and groups[i] <= 0:
            since_colon = 1
        if prose[i]:
            block = 0
            if not colons[i]:
                since_colon = 60
        elif groups[i] == LINKS:
            block = 1


@njit(cache=True)
def _alike(i, words, stops, capitals, prose):  # type: ignore[no-untyped-def]
    """How many of the lines next to a line are about as long and written alike, and which share of those farther on."""
    alike, alike_wide, others = 0, 0, 0
    for j in range(max(0, i - _ALIKE_WITHIN), min(len(words), i + _ALIKE_WITHIN + 1)):
        if j == i or prose[j]:
            continue
        others += 1
        same = abs(words[i] - words[j]) <= max(1.0, 0.25 * words[i]) and stops[i] == stops[j]
        if same and abs(capitals[i] - capitals[j]) <= 0.34:
            alike_wide += 1
            alike += 1 if abs(i - j) <= 2 else 0
    return alike, (alike_wide / others if others else -1.0)


@njit(cache=True)
def _fill_run(start, end, colon, says, groups, taken_sum, word_sum, stop_sum, around):  # type: ignore[no-untyped-def]
    """Fill what is to be said of a whole run of lines; `colon` says whether the prose above it ends with one."""
    length = end - start
    said, told, left, witnesses = 0.0, 0, 0, 0
    for i in range(start, end):
        if says[i] >= 0 and groups[i] <= 0:
            said += says[i]
            told += 1
        left += 1 if groups[i] <= 0 else 0
        witnesses += 1 if groups[i] >= LINKS else 0
    for i in range(start, end):
        row = around[i]
        row[Around.RUN_LINES] = min(length, 60)
        row[Around.RUN_PLACE] = (i - start) / length
        row[Around.RUN_TAKEN] = (taken_sum[end] - taken_sum[start]) / length
        row[Around.RUN_WORDS] = (word_sum[end] - word_sum[start]) / length
        row[Around.RUN_STOPS] = (stop_sum[end] - stop_sum[start]) / length
        row[Around.RUN_SAYS] = said / told if told else -1
        row[Around.RUN_LEFT] = min(left, 100)
        row[Around.RUN_WITNESS] = witnesses / length
        row[Around.PROSE_ABOVE_COLON] = colon


@njit(cache=True)
def _fill_place(  # type: ignore[no-untyped-def]
    words, prose, prose_sum, taken_sum, word_sum, headline, title_number, place
):
    """Fill where each line stands on the page, and in or beside its body."""
    lines = len(prose)
    first, last = _body(words, prose)
    prose_words = _sums(prose * np.minimum(words, 60))
    total = max(1.0, prose_words[lines])
    inside = prose_words[last + 1] - prose_words[first]
    for i in range(lines):
        row = place[i]
        row[Place.PLACE] = i / lines
        row[Place.FROM_TOP] = min(i, 40)
        row[Place.FROM_END] = min(lines - 1 - i, 40)
        row[Place.PROSE_BEFORE] = min(prose_sum[i], 20)
        row[Place.PROSE_AFTER] = min(prose_sum[lines] - prose_sum[i + 1], 20)
        row[Place.PROSE_SHARE_BEFORE] = prose_words[i] / total
        row[Place.BODY_INSIDE] = 1 if first <= i <= last else 0
        row[Place.BODY_BEFORE] = min(max(first - i, 0), 60)
        row[Place.BODY_AFTER] = min(max(i - last, 0), 60)
        row[Place.BODY_SHARE] = inside / total
        row[Place.PAGE_LINES] = min(lines, 400)
        row[Place.PAGE_PROSE] = prose_sum[lines] / lines
        row[Place.PAGE_TAKEN] = taken_sum[lines] / lines
        row[Place.PAGE_WORDS] = word_sum[lines] / lines
        row[Place.AFTER_TITLE] = min(max(i - headline, -20), 20) if headline >= 0 else 0
        row[Place.TITLE_NUMBER] = title_number
        row[Place.UNPROSED] = (lines - taken_sum[lines] - prose_sum[lines]) / max(1.0, prose_sum[lines])


@njit(cache=True)
def _body(words, prose):  # type: ignore[no-untyped-def]
    """The stretch of lines that holds most prose with least else between, where the story must be: its first and last.

    Kadane's algorithm for the segment of the largest sum (Bentley 1984).
    """
    best, gain, first, best_first, best_last = -1.0, 0.0, 0, 0, -1
    for i in range(len(prose)):
        if gain <= 0:
            gain, first = 0.0, i
        gain += min(words[i], 40.0) if prose[i] else -8.0
        if gain > best:
            best, best_first, best_last = gain, first, i
    return best_first, best_last
