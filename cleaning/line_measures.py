"""What the line model sees: a row of measures for each line of a text, its neighbours and its place on the page.

One pass over the characters of the text and a few over its lines, all compiled by numba; nothing here knows a language.
Words are runs of letters and digits, or pairs of characters in scripts that put no spaces between words.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np
from numba import njit
from numpy.typing import NDArray

Matrix = NDArray[np.float32]

ABOUT, ADS, LINKS, FURNITURE = 1, 2, 3, 4
"""What rules took, as the model sees it: lines about the article, ads, links to other stories, and what else."""


@dataclass(frozen=True, slots=True)
class SeenPage:
    """What the model sees of a page: its lines `text[start:end]` (none is empty), and what the rules made of each.

    `groups` says what rules took (0 nothing), `could_be` which group a rule's words would fit though its place does
    not, `cut` which share of the line a rule cuts out. `headline` is the number of the title's line, -1 for none.
    """

    text: str
    starts: NDArray[np.int64]
    ends: NDArray[np.int64]
    groups: NDArray[np.int8]
    could_be: NDArray[np.int8]
    cut: NDArray[np.float32]
    headline: int = -1
    title: str | None = None


# What a line looks like by itself.
OWN = (
    "words",
    "characters",
    "word_length",
    "capitals",
    "shouted",
    "digits",
    "numbers",
    "year",
    "ends_stop",
    "ends_asking",
    "ends_colon",
    "ends_open",
    "starts_small",
    "starts_digit",
    "starts_mark",
    "commas",
    "quotes",
    "bars",
    "brackets",
    "odd_marks",
    "address",
    "money",
    "short_words",
    "breaks",
    "unspaced",
    "prose",
    "says_prose",
    "says_prose_long",
    "long_words_said",
    "says_rest",
    "says_title",
    "twins",
    "could_be",
    "cut",
)
NEAR_COLUMNS = ("words", "prose", "taken", "capitals", "ends_stop", "says_prose_long", "digits")
OFFSETS = (-3, -2, -1, 1, 2, 3)
AROUND = (
    "taken_above",
    "taken_below",
    "group_above",
    "group_below",
    "prose_above",
    "prose_below",
    "prose_wide",
    "taken_wide",
    "words_wide",
    "stops_wide",
    "prose_far",
    "taken_far",
    "words_far",
    "alike",
    "alike_wide",
    "run_lines",
    "run_place",
    "run_taken",
    "run_words",
    "run_stops",
    "run_says",
    "colon_above",
    "block_above",
    "witness_above",
    "witness_below",
    "listed_above",
    "listed_below",
    "run_left",
    "run_witness",
    "prose_above_colon",
)
PLACE = (
    "place",
    "from_top",
    "from_end",
    "prose_before",
    "prose_after",
    "prose_share_before",
    "body_inside",
    "body_before",
    "body_after",
    "body_share",
    "page_lines",
    "page_prose",
    "page_taken",
    "page_words",
    "after_title",
    "title_number",
    "unprosed",
)
MEASURES: tuple[str, ...] = (*OWN, *(f"{n}{o:+d}" for o in OFFSETS for n in NEAR_COLUMNS), *AROUND, *PLACE)

_LETTER, _UPPER, _LOWER, _DIGIT, _SPACE, _UNSPACED, _STOP, _ASK = 1, 2, 4, 8, 16, 32, 64, 128
_QUOTE, _BAR, _BRACKET, _COMMA, _MONEY, _COLON, _ELLIPSIS, _MARK = 256, 512, 1024, 2048, 4096, 8192, 16384, 32768
_TABLE = 1 << 16
_UNSPACED_SCRIPTS = (
    (0xE00, 0xEFF),
    (0x1000, 0x109F),
    (0x1780, 0x17FF),
    (0x3040, 0x30FF),
    (0x3400, 0x4DBF),
    (0x4E00, 0x9FFF),
    (0xF900, 0xFAFF),
)
FAR = 30.0
N_OWN = len(OWN)
_WORDS, _CAPITALS, _DIGITS, _ENDS_STOP = (OWN.index(n) for n in ("words", "capitals", "digits", "ends_stop"))
_PROSE, _SAYS_LONG, _ENDS_COLON, _SAYS = (
    OWN.index(n) for n in ("prose", "says_prose_long", "ends_colon", "says_prose")
)


@cache
def _characters() -> tuple[NDArray[np.uint16], NDArray[np.uint32]]:
    """The classes of the characters of the first plane, and the small form of each."""
    classes = np.zeros(_TABLE, np.uint16)
    small = np.arange(_TABLE, dtype=np.uint32)
    named = (
        (_STOP, ".。।۔"),
        (_ASK, "?!？！؟"),
        (_QUOTE, "\"'“”„‟«»‹›「」『』‘’‚‛"),
        (_BAR, "|/•·>→▸►▶+│┃¦｜»"),
        (_BRACKET, "()[]（）【】"),
        (_COMMA, ",、،，;；"),
        (_MONEY, "$€£¥%₹"),
        (_COLON, ":："),
        (_ELLIPSIS, "…"),
    )
    for code in range(_TABLE):
        character = chr(code)
        category = unicodedata.category(character)
        if category[0] in "LM":
            classes[code] = _LETTER | (_UPPER if character.isupper() or category == "Lt" else 0)
            classes[code] |= _LOWER if character.islower() else 0
        elif category[0] == "N":
            classes[code] = _DIGIT
        elif character.isspace() or category[0] in "ZC":
            classes[code] = _SPACE
        else:
            classes[code] = _MARK
        lowered = character.lower()
        if len(lowered) == 1:
            small[code] = ord(lowered)
    # The figures of these scripts are written in runs as all figures are.
    letters = (classes & _LETTER).astype(np.bool_)
    for first, last in _UNSPACED_SCRIPTS:
        classes[first : last + 1][letters[first : last + 1]] |= _UNSPACED
    for flag, characters in named:
        for character in characters:
            classes[ord(character)] |= flag
    return classes, small


@njit(cache=True)
def _read_lines(  # type: ignore[no-untyped-def]
    codes, starts, ends, classes, small, own, word_of, line_of, long_of, line_hash
):
    """Fill what a line looks like by itself; the answer is how many words were found."""
    found = 0
    prime = np.uint64(1099511628211)
    basis = np.uint64(14695981039346656037)
    for line in range(len(starts)):
        start, end = starts[line], ends[line]
        length = end - start
        words = 0
        spaced = 0
        letters_in_words = 0
        capitals = 0
        shouted = 0
        digits = 0
        numbers = 0
        year = 0
        commas = 0
        quotes = 0
        bars = 0
        brackets = 0
        odd = 0
        address = 0
        money = 0
        short = 0
        breaks = 0
        unspaced = 0
        at = start
        whole = basis
        previous = np.uint64(0)
        while at < end:
            code = codes[at]
            kind = classes[code] if code < _TABLE else np.uint16(_MARK)
            whole = (whole ^ np.uint64(small[code] if code < _TABLE else code)) * prime
            if kind & _UNSPACED and kind & _LETTER:
                unspaced += 1
                if previous != 0:
                    word_of[found] = (previous * prime) ^ np.uint64(code)
                    line_of[found] = line
                    long_of[found] = 1
                    found += 1
                previous = np.uint64(code)
                at += 1
                continue
            previous = np.uint64(0)
            if kind & (_LETTER | _DIGIT):
                first = at
                hashed = basis
                upper = 0
                digit = 0
                while at < end:
                    code = codes[at]
                    kind = classes[code] if code < _TABLE else np.uint16(_MARK)
                    if not kind & (_LETTER | _DIGIT) or kind & _UNSPACED:
                        break
                    lowered = np.uint64(small[code])
                    hashed = (hashed ^ lowered) * prime
                    if at > first:
                        whole = (whole ^ lowered) * prime
                    upper += 1 if kind & _UPPER else 0
                    digit += 1 if kind & _DIGIT else 0
                    at += 1
                size = at - first
                words += 1
                digits += digit
                if digit:
                    numbers += 1
                    if size == 4 and digit == 4 and (codes[first] == 49 or codes[first] == 50):
                        year = 1
                if digit < size:
                    spaced += 1
                    letters_in_words += size
                    first_kind = classes[codes[first]]
                    capitals += 1 if first_kind & _UPPER else 0
                    shouted += 1 if upper == size and size > 1 else 0
                    short += 1 if size <= 3 else 0
                word_of[found] = hashed
                line_of[found] = line
                long_of[found] = 1 if size >= 5 else 0
                found += 1
                continue
            if kind & _COMMA:
                commas += 1
            elif kind & _QUOTE:
                quotes += 1
            if kind & _BAR:
                bars += 1
            if kind & _BRACKET:
                brackets += 1
            if kind & _MONEY:
                money = 1
            if kind & _MARK and not kind & (_COMMA | _QUOTE | _BRACKET | _STOP | _ASK | _COLON) and code != 45:
                odd += 1
            if (code == 64 or code == 35) and at + 1 < end:
                address = 1
            if code == 46 and at + 1 < end and at > start:
                after = codes[at + 1]
                if after < _TABLE and classes[after] & _LOWER and classes[codes[at - 1]] & _LETTER:
                    address = 1
            if kind & (_STOP | _ASK | _ELLIPSIS) and at + 2 < end and at > start + 1:
                before = codes[at - 1]
                then = at + 1
                while then < end and codes[then] < _TABLE and classes[codes[then]] & (_QUOTE | _BRACKET):
                    then += 1
                wide = code > 0x3000
                gap = then < end and codes[then] < _TABLE and classes[codes[then]] & _SPACE
                if wide or (gap and before < _TABLE and classes[before] & (_LETTER | _QUOTE) and words > 1):
                    after_gap = then + 1
                    if wide or (
                        after_gap < end and codes[after_gap] < _TABLE and not classes[codes[after_gap]] & _LOWER
                    ):
                        breaks += 1
            at += 1
        count = max(1, spaced)
        words += (unspaced + 1) // 2
        last = end - 1
        while last > start and codes[last] < _TABLE and classes[codes[last]] & (_QUOTE | _BRACKET | _SPACE):
            last -= 1
        closing = classes[codes[last]] if codes[last] < _TABLE else np.uint16(_MARK)
        dots = closing & _STOP and last > start and codes[last - 1] == 46
        opening = classes[codes[start]] if codes[start] < _TABLE else np.uint16(_MARK)
        stop = closing & _STOP and not dots
        ended = closing & (_STOP | _ASK | _ELLIPSIS) or closing & _COLON
        row = own[line]
        row[0] = min(words, 80)
        row[1] = min(length, 600)
        row[2] = letters_in_words / count
        row[3] = capitals / count
        row[4] = shouted / count
        row[5] = digits / length
        row[6] = numbers
        row[7] = year
        row[8] = 1 if stop else 0
        row[9] = 1 if closing & _ASK else 0
        row[10] = 1 if closing & _COLON else 0
        row[11] = 1 if (closing & _ELLIPSIS or dots) else 0
        row[12] = 1 if opening & _LOWER else 0
        row[13] = 1 if opening & _DIGIT else 0
        row[14] = 1 if opening & _MARK and not opening & _QUOTE else 0
        row[15] = commas
        row[16] = quotes
        row[17] = bars
        row[18] = brackets
        row[19] = odd
        row[20] = address
        row[21] = money
        row[22] = short / count
        row[23] = breaks
        row[24] = 1 if 2 * unspaced > length else 0
        row[25] = 1 if words >= 30 or (words >= 9 and (ended or breaks > 0)) else 0
        line_hash[line] = whole
    return found


@njit(cache=True)
def _compare_words(word_of, line_of, long_of, found, telling, title_words, line_hash, own):  # type: ignore[no-untyped-def]
    """Fill how much of what a line says is said elsewhere on the page: by prose, by other lines, by the title."""
    size = 64
    while size < 2 * (found + len(title_words)) + 2:
        size *= 2
    mask = np.uint64(size - 1)
    keys = np.zeros(size, np.uint64)
    used = np.zeros(size, np.uint8)
    in_prose = np.zeros(size, np.int32)
    in_rest = np.zeros(size, np.int32)
    seen = np.full(size, -1, np.int32)
    in_title = np.zeros(size, np.uint8)
    slot_of = np.empty(found, np.int64)
    once = np.zeros(found, np.uint8)
    for word in range(found + len(title_words)):
        key = word_of[word] if word < found else title_words[word - found]
        slot = (key ^ (key >> np.uint64(29))) & mask
        while used[slot] and keys[slot] != key:
            slot = (slot + np.uint64(1)) & mask
        used[slot] = 1
        keys[slot] = key
        if word >= found:
            in_title[slot] = 1
            continue
        slot_of[word] = slot
        line = line_of[word]
        if seen[slot] != line:
            seen[slot] = line
            once[word] = 1
            if telling[line]:
                in_prose[slot] += 1
            else:
                in_rest[slot] += 1
    lines = len(telling)
    said = np.zeros(lines, np.int32)
    long_said = np.zeros(lines, np.int32)
    by_prose = np.zeros(lines, np.int32)
    by_prose_long = np.zeros(lines, np.int32)
    by_rest = np.zeros(lines, np.int32)
    by_title = np.zeros(lines, np.int32)
    for word in range(found):
        if not once[word]:
            continue
        line, slot = line_of[word], slot_of[word]
        said[line] += 1
        prose_elsewhere = in_prose[slot] - (1 if telling[line] else 0)
        rest_elsewhere = in_rest[slot] - (0 if telling[line] else 1)
        by_prose[line] += 1 if prose_elsewhere > 0 else 0
        if long_of[word]:
            long_said[line] += 1
            by_prose_long[line] += 1 if prose_elsewhere > 0 else 0
            by_rest[line] += 1 if rest_elsewhere > 0 else 0
            by_title[line] += in_title[slot]
    twins = {np.uint64(0): 0}
    for line in range(lines):
        twins[line_hash[line]] = twins.get(line_hash[line], 0) + 1
    for line in range(lines):
        row = own[line]
        row[26] = by_prose[line] / said[line] if said[line] else -1
        row[27] = by_prose_long[line] / long_said[line] if long_said[line] else -1
        row[28] = by_prose_long[line]
        row[29] = by_rest[line] / long_said[line] if long_said[line] else -1
        row[30] = by_title[line] / long_said[line] if long_said[line] and len(title_words) else -1
        row[31] = min(twins[line_hash[line]], 5)


@njit(cache=True)
def _look_around(own, groups, headline, title_number, near, offsets, table):  # type: ignore[no-untyped-def]
    """Fill what stands around each line and where it stands."""
    lines = len(groups)
    column = own.shape[1]
    words = own[:, _WORDS]
    stops = own[:, _ENDS_STOP]
    says = own[:, _SAYS_LONG]
    prose = np.zeros(lines, np.float32)
    taken = np.zeros(lines, np.float32)
    for i in range(lines):
        taken[i] = 1 if groups[i] > 0 else 0
        prose[i] = own[i, _PROSE] if groups[i] == 0 else 0
        for k in range(column):
            table[i, k] = own[i, k]
    for offset in offsets:
        for name in range(len(near)):
            source = near[name]
            for i in range(lines):
                j = i + offset
                if j < 0 or j >= lines:
                    table[i, column] = -1
                elif source == -1:
                    table[i, column] = groups[j]
                elif source == _PROSE:
                    table[i, column] = prose[j]
                else:
                    table[i, column] = own[j, source]
            column += 1
    prose_sum = np.zeros(lines + 1)
    taken_sum = np.zeros(lines + 1)
    word_sum = np.zeros(lines + 1)
    stop_sum = np.zeros(lines + 1)
    prose_words = np.zeros(lines + 1)
    for i in range(lines):
        prose_sum[i + 1] = prose_sum[i] + prose[i]
        taken_sum[i + 1] = taken_sum[i] + taken[i]
        word_sum[i + 1] = word_sum[i] + min(words[i], 40)
        stop_sum[i + 1] = stop_sum[i] + stops[i]
        prose_words[i + 1] = prose_words[i] + prose[i] * min(words[i], 60)
    # Distances, and what is nearest, from above and from below.
    base = column
    for direction in range(2):
        last_taken, last_prose, group = -1, -1, 0
        for step in range(lines):
            i = step if direction == 0 else lines - 1 - step
            table[i, base + direction] = min(abs(i - last_taken), FAR) if last_taken >= 0 else FAR
            table[i, base + 2 + direction] = group
            table[i, base + 4 + direction] = min(abs(i - last_prose), FAR) if last_prose >= 0 else FAR
            if taken[i]:
                last_taken, group = i, groups[i]
            if prose[i]:
                last_prose = i
    column = base + 6
    for i in range(lines):
        low, high = max(0, i - 4), min(lines, i + 5)
        near_lines = max(1, high - low - 1)
        table[i, column] = (prose_sum[high] - prose_sum[low] - prose[i]) / near_lines
        table[i, column + 1] = (taken_sum[high] - taken_sum[low] - taken[i]) / near_lines
        table[i, column + 2] = (word_sum[high] - word_sum[low] - min(words[i], 40)) / near_lines
        table[i, column + 3] = (stop_sum[high] - stop_sum[low] - stops[i]) / near_lines
        low, high = max(0, i - 12), min(lines, i + 13)
        far_lines = max(1, high - low - 1)
        table[i, column + 4] = (prose_sum[high] - prose_sum[low] - prose[i]) / far_lines
        table[i, column + 5] = (taken_sum[high] - taken_sum[low] - taken[i]) / far_lines
        table[i, column + 6] = (word_sum[high] - word_sum[low] - min(words[i], 40)) / far_lines
        alike, alike_wide, others = 0, 0, 0
        for j in range(max(0, i - 10), min(lines, i + 11)):
            if j == i or prose[j]:
                continue
            others += 1
            same = abs(words[i] - words[j]) <= max(1.0, 0.25 * words[i]) and stops[i] == stops[j]
            same = same and abs(own[i, _CAPITALS] - own[j, _CAPITALS]) <= 0.34
            if same:
                alike_wide += 1
                if abs(i - j) <= 2:
                    alike += 1
        table[i, column + 7] = alike
        table[i, column + 8] = alike_wide / others if others else -1
    column += 9
    # Runs of lines between prose, or of prose.
    start = 0
    for i in range(1, lines + 1):
        if i < lines and prose[i] == prose[start]:
            continue
        length = i - start
        said, told = 0.0, 0
        for j in range(start, i):
            if says[j] >= 0 and not taken[j]:
                said += says[j]
                told += 1
        for j in range(start, i):
            table[j, column] = min(length, 60)
            table[j, column + 1] = (j - start) / length
            table[j, column + 2] = (taken_sum[i] - taken_sum[start]) / length
            table[j, column + 3] = (word_sum[i] - word_sum[start]) / length
            table[j, column + 4] = (stop_sum[i] - stop_sum[start]) / length
            table[j, column + 5] = said / told if told else -1
        start = i
    column += 6
    since_colon, block = 60, 0
    for i in range(lines):
        table[i, column] = min(since_colon, 30)
        table[i, column + 1] = block
        since_colon += 1
        if own[i, _ENDS_COLON] and not taken[i]:
            since_colon = 1
        if prose[i]:
            block = 0
            if not own[i, _ENDS_COLON]:
                since_colon = 60
        elif groups[i] == 3:
            block = 1
    column += 2
    # Furniture and links, which are seldom inside of a story, between a line and the nearest prose; and how long the
    # list without such a line is that reaches from prose, or from one of them, to this line.
    for direction in range(2):
        witnesses, listed = 0, 0
        for step in range(lines):
            i = step if direction == 0 else lines - 1 - step
            table[i, column + direction] = min(witnesses, 20)
            table[i, column + 2 + direction] = min(listed, 60)
            if prose[i]:
                witnesses, listed = 0, 0
            elif groups[i] >= 3:
                witnesses, listed = witnesses + 1, 0
            else:
                listed += 1
    column += 4
    start = 0
    colon = 0
    for i in range(1, lines + 1):
        if i < lines and prose[i] == prose[start]:
            continue
        left, witnesses = 0, 0
        for j in range(start, i):
            left += 0 if taken[j] else 1
            witnesses += 1 if groups[j] >= 3 else 0
        for j in range(start, i):
            table[j, column] = min(left, 100)
            table[j, column + 1] = witnesses / (i - start)
            table[j, column + 2] = colon
        colon = 1 if prose[i - 1] and own[i - 1, _ENDS_COLON] else 0
        start = i
    column += 3
    # The stretch that holds most prose with least else between: where the story must be.
    best, gain, first, best_first, best_last = -1.0, 0.0, 0, 0, -1
    for i in range(lines):
        if gain <= 0:
            gain, first = 0.0, i
        gain += min(words[i], 40.0) if prose[i] else -8.0
        if gain > best:
            best, best_first, best_last = gain, first, i
    total = max(1.0, prose_words[lines])
    inside = prose_words[best_last + 1] - prose_words[best_first]
    for i in range(lines):
        row = table[i]
        row[column] = i / lines
        row[column + 1] = min(i, 40)
        row[column + 2] = min(lines - 1 - i, 40)
        row[column + 3] = min(prose_sum[i], 20)
        row[column + 4] = min(prose_sum[lines] - prose_sum[i + 1], 20)
        row[column + 5] = prose_words[i] / total
        row[column + 6] = 1 if best_first <= i <= best_last else 0
        row[column + 7] = min(max(best_first - i, 0), 60)
        row[column + 8] = min(max(i - best_last, 0), 60)
        row[column + 9] = inside / total
        row[column + 10] = min(lines, 400)
        row[column + 11] = prose_sum[lines] / lines
        row[column + 12] = taken_sum[lines] / lines
        row[column + 13] = word_sum[lines] / lines
        row[column + 14] = min(max(i - headline, -20), 20) if headline >= 0 else 0
        row[column + 15] = title_number
        row[column + 16] = (lines - taken_sum[lines] - prose_sum[lines]) / max(1.0, prose_sum[lines])


_NEAR = np.array([-1 if name == "taken" else OWN.index(name) for name in NEAR_COLUMNS])
_OFFSETS = np.array(OFFSETS)


def _codes(text: str) -> NDArray[np.uint32]:
    return np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32)


def _words_of(text: str) -> NDArray[np.uint64]:
    codes = _codes(text)
    if not len(codes):
        return np.empty(0, np.uint64)
    own = np.zeros((1, N_OWN), np.float32)
    words, lines, long, whole = _room(len(codes), 1)
    classes, small = _characters()
    found = _read_lines(
        codes, np.zeros(1, np.int64), np.array([len(codes)]), classes, small, own, words, lines, long, whole
    )
    said: NDArray[np.uint64] = words[:found]
    return said


def _room(characters: int, lines: int) -> tuple[Any, Any, Any, Any]:
    return (
        np.empty(characters + 1, np.uint64),
        np.empty(characters + 1, np.int32),
        np.empty(characters + 1, np.uint8),
        np.empty(lines, np.uint64),
    )


def measure(page: SeenPage) -> Matrix:
    """A row of `MEASURES` for each line of a page."""
    count = len(page.starts)
    table = np.zeros((count, len(MEASURES)), np.float32)
    if not count:
        return table
    codes = _codes(page.text)
    own = np.zeros((count, N_OWN), np.float32)
    words, lines, long, whole = _room(len(codes), count)
    classes, small = _characters()
    found = _read_lines(codes, page.starts, page.ends, classes, small, own, words, lines, long, whole)
    telling = (own[:, _PROSE] > 0) & (page.groups == 0)
    title = page.title
    if title is None and page.headline >= 0:
        title = page.text[page.starts[page.headline] : page.ends[page.headline]]
    _compare_words(words, lines, long, found, telling, _words_of(title or ""), whole, own)
    own[:, N_OWN - 2] = page.could_be
    own[:, N_OWN - 1] = page.cut
    title_number = int(any(character.isdigit() for character in title)) if title else -1
    _look_around(own, page.groups, page.headline, title_number, _NEAR, _OFFSETS, table)
    return table
