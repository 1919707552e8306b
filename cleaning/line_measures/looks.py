"""What a line looks like by itself, and how much of what it says is said elsewhere on its page.

A pass over the characters of a text and one over its words, compiled by numba; nothing here knows a language. Words are
runs of letters and digits, or pairs of characters in scripts that put no spaces between words. What is compiled takes
its constants from this module alone, for numba's cache notices a change of a function's own file and of no other.
"""

from __future__ import annotations

import unicodedata
from enum import IntEnum
from functools import cache
from typing import NamedTuple

import numpy as np
from numba import njit
from numpy.typing import NDArray


class Look(IntEnum):
    """The columns, in their order: what words and marks say, then what the page and the rules say of the line."""

    WORDS = 0
    CHARACTERS = 1
    WORD_LENGTH = 2
    CAPITALS = 3
    SHOUTED = 4
    DIGITS = 5
    NUMBERS = 6
    YEAR = 7
    ENDS_STOP = 8
    ENDS_ASKING = 9
    ENDS_COLON = 10
    ENDS_OPEN = 11
    STARTS_SMALL = 12
    STARTS_DIGIT = 13
    STARTS_MARK = 14
    COMMAS = 15
    QUOTES = 16
    BARS = 17
    BRACKETS = 18
    ODD_MARKS = 19
    ADDRESS = 20
    MONEY = 21
    SHORT_WORDS = 22
    BREAKS = 23
    UNSPACED = 24
    PROSE = 25
    SAYS_PROSE = 26
    SAYS_PROSE_LONG = 27
    LONG_WORDS_SAID = 28
    SAYS_REST = 29
    SAYS_TITLE = 30
    TWINS = 31
    COULD_BE = 32
    CUT = 33


LOOKS: tuple[str, ...] = tuple(look.name.lower() for look in Look)

_LETTER, _UPPER, _LOWER, _DIGIT, _SPACE, _UNSPACED, _STOP, _ASK = 1, 2, 4, 8, 16, 32, 64, 128
_QUOTE, _BAR, _BRACKET, _COMMA, _MONEY, _COLON, _ELLIPSIS, _MARK = 256, 512, 1024, 2048, 4096, 8192, 16384, 32768
_TABLE = 1 << 16
_LONG_WORD = 5
_PRIME, _BASIS = np.uint64(1099511628211), np.uint64(14695981039346656037)
"""Words are known by their FNV-1a hash (Fowler, Noll and Vo 1991), over code points instead of bytes."""
_UNSPACED_SCRIPTS = (
    (0xE00, 0xEFF),
    (0x1000, 0x109F),
    (0x1780, 0x17FF),
    (0x3040, 0x30FF),
    (0x3400, 0x4DBF),
    (0x4E00, 0x9FFF),
    (0xF900, 0xFAFF),
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


class Words(NamedTuple):
    """The words of a text, in order: hash, line, and whether it is a long one; and the hash of each whole line."""

    hashes: NDArray[np.uint64]
    lines: NDArray[np.int32]
    long: NDArray[np.uint8]
    line_hashes: NDArray[np.uint64]


def read_lines(text: str, starts: NDArray[np.int64], ends: NDArray[np.int64], looks: NDArray[np.float32]) -> Words:
    """Fill the columns of `looks` that a line decides by itself (up to Look.PROSE); the answer is its words."""
    codes = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32)
    words = Words(
        np.empty(len(codes) + 1, np.uint64),
        np.empty(len(codes) + 1, np.int32),
        np.empty(len(codes) + 1, np.uint8),
        np.empty(len(starts), np.uint64),
    )
    found = _read_lines(codes, starts, ends, *_characters(), looks, *words)
    return Words(words.hashes[:found], words.lines[:found], words.long[:found], words.line_hashes)


def words_of(text: str) -> NDArray[np.uint64]:
    """The hashes of the words of one line."""
    if not text:
        return np.empty(0, np.uint64)
    one_line = np.zeros((1, len(LOOKS)), np.float32)
    return read_lines(text, np.zeros(1, np.int64), np.array([len(text)]), one_line).hashes


def compare_words(
    words: Words, telling: NDArray[np.bool_], title_words: NDArray[np.uint64], looks: NDArray[np.float32]
) -> None:
    """Fill Look.SAYS_PROSE to Look.TWINS: what of a line is said elsewhere, by prose (`telling`), others, the title."""
    _compare_words(*words, telling, title_words, looks)


@njit(cache=True)
def _read_lines(  # type: ignore[no-untyped-def]
    codes, starts, ends, classes, small, looks, word_of, line_of, long_of, line_hash
):
    """Fill what a line looks like by itself; the answer is how many words were found."""
    found = 0
    for line in range(len(starts)):
        start, end = starts[line], ends[line]
        row = looks[line]
        found, line_hash[line] = _read_words(
            codes, start, end, classes, small, row, found, line, word_of, line_of, long_of
        )
        _read_marks(codes, start, end, classes, row)
        _read_edges(codes, start, end, classes, row)
        row[Look.CHARACTERS] = min(end - start, 600)
    return found


@njit(cache=True)
def _class_of(code, classes):  # type: ignore[no-untyped-def]
    return classes[code] if code < _TABLE else np.uint16(_MARK)


@njit(cache=True)
def _read_words(  # type: ignore[no-untyped-def]
    codes, start, end, classes, small, row, found, line, word_of, line_of, long_of
):
    """Note the words of a line behind the `found` ones; the answer is how many there are then, and the line's hash."""
    words = with_letters = letters = capitals = shouted = digits = numbers = year = short = unspaced = 0
    whole = _BASIS
    previous = np.uint64(0)
    at = start
    while at < end:
        code = codes[at]
        kind = _class_of(code, classes)
        whole = (whole ^ np.uint64(small[code] if code < _TABLE else code)) * _PRIME
        if kind & _UNSPACED:
            unspaced += 1
            if previous != 0:
                word_of[found], line_of[found], long_of[found] = (previous * _PRIME) ^ np.uint64(code), line, 1
                found += 1
            previous = np.uint64(code)
            at += 1
            continue
        previous = np.uint64(0)
        if not kind & (_LETTER | _DIGIT):
            at += 1
            continue
        first, hashed, upper, digit = at, _BASIS, 0, 0
        while at < end:
            code = codes[at]
            kind = _class_of(code, classes)
            if not kind & (_LETTER | _DIGIT) or kind & _UNSPACED:
                break
            lowered = np.uint64(small[code])
            hashed = (hashed ^ lowered) * _PRIME
            if at > first:
                whole = (whole ^ lowered) * _PRIME
            upper += 1 if kind & _UPPER else 0
            digit += 1 if kind & _DIGIT else 0
            at += 1
        size = at - first
        words += 1
        digits += digit
        numbers += 1 if digit else 0
        if size == 4 and digit == 4 and (codes[first] == 49 or codes[first] == 50):
            year = 1
        if digit < size:
            with_letters += 1
            letters += size
            capitals += 1 if classes[codes[first]] & _UPPER else 0
            shouted += 1 if upper == size and size > 1 else 0
            short += 1 if size <= 3 else 0
        word_of[found], line_of[found], long_of[found] = hashed, line, size >= _LONG_WORD
        found += 1
    count = max(1, with_letters)
    row[Look.WORDS] = min(words + (unspaced + 1) // 2, 80)
    row[Look.WORD_LENGTH] = letters / count
    row[Look.CAPITALS] = capitals / count
    row[Look.SHOUTED] = shouted / count
    row[Look.DIGITS] = digits / (end - start)
    row[Look.NUMBERS] = numbers
    row[Look.YEAR] = year
    row[Look.SHORT_WORDS] = short / count
    row[Look.UNSPACED] = 1 if 2 * unspaced > end - start else 0
    return found, whole


@njit(cache=True)
def _read_marks(codes, start, end, classes, row):  # type: ignore[no-untyped-def]
    """Fill what the marks of a line say: how many there are of each kind, and whether sentences end inside of it."""
    commas = quotes = bars = brackets = odd = address = money = breaks = words = 0
    in_word = False
    for at in range(start, end):
        code = codes[at]
        kind = _class_of(code, classes)
        was_in_word, in_word = in_word, kind & (_LETTER | _DIGIT) != 0 and kind & _UNSPACED == 0
        if in_word:
            words += 0 if was_in_word else 1
            continue
        commas += 1 if kind & _COMMA else 0
        quotes += 1 if kind & _QUOTE else 0
        bars += 1 if kind & _BAR else 0
        brackets += 1 if kind & _BRACKET else 0
        money = 1 if kind & _MONEY else money
        if kind & _MARK and not kind & (_COMMA | _QUOTE | _BRACKET | _STOP | _ASK | _COLON) and code != 45:
            odd += 1
        if (code == 64 or code == 35) and at + 1 < end:
            address = 1
        if code == 46 and start < at < end - 1 and _class_of(codes[at + 1], classes) & _LOWER:
            address = 1 if _class_of(codes[at - 1], classes) & _LETTER else address
        if kind & (_STOP | _ASK | _ELLIPSIS) and start + 1 < at < end - 2:
            breaks += 1 if _is_break(codes, at, end, classes, words) else 0
    row[Look.COMMAS] = commas
    row[Look.QUOTES] = quotes
    row[Look.BARS] = bars
    row[Look.BRACKETS] = brackets
    row[Look.ODD_MARKS] = odd
    row[Look.ADDRESS] = address
    row[Look.MONEY] = money
    row[Look.BREAKS] = breaks


@njit(cache=True)
def _is_break(codes, at, end, classes, words):  # type: ignore[no-untyped-def]
    """Whether a sentence ends at this mark, and another begins behind it."""
    if codes[at] > 0x3000:
        return True
    then = at + 1
    while then < end and _class_of(codes[then], classes) & (_QUOTE | _BRACKET):
        then += 1
    if then + 1 >= end or not _class_of(codes[then], classes) & _SPACE:
        return False
    begins = codes[then + 1]
    is_said = _class_of(codes[at - 1], classes) & (_LETTER | _QUOTE) and words > 1
    return is_said and begins < _TABLE and not classes[begins] & _LOWER


@njit(cache=True)
def _read_edges(codes, start, end, classes, row):  # type: ignore[no-untyped-def]
    """Fill how a line begins and ends, and whether it reads like prose, behind its words and marks."""
    last = end - 1
    while last > start and _class_of(codes[last], classes) & (_QUOTE | _BRACKET | _SPACE):
        last -= 1
    closing = _class_of(codes[last], classes)
    opening = _class_of(codes[start], classes)
    dots = closing & _STOP and last > start and codes[last - 1] == 46
    row[Look.ENDS_STOP] = 1 if closing & _STOP and not dots else 0
    row[Look.ENDS_ASKING] = 1 if closing & _ASK else 0
    row[Look.ENDS_COLON] = 1 if closing & _COLON else 0
    row[Look.ENDS_OPEN] = 1 if closing & _ELLIPSIS or dots else 0
    row[Look.STARTS_SMALL] = 1 if opening & _LOWER else 0
    row[Look.STARTS_DIGIT] = 1 if opening & _DIGIT else 0
    row[Look.STARTS_MARK] = 1 if opening & _MARK and not opening & _QUOTE else 0
    words = row[Look.WORDS]
    is_ended = closing & (_STOP | _ASK | _ELLIPSIS | _COLON) or row[Look.BREAKS] > 0
    row[Look.PROSE] = 1 if words >= 30 or (words >= 9 and is_ended) else 0


@njit(cache=True)
def _compare_words(  # type: ignore[no-untyped-def]
    word_of, line_of, long_of, line_hash, telling, title_words, looks
):
    """Fill how much of what a line says is said elsewhere on the page: by prose, by other lines, by the title."""
    slot_of, is_first, in_prose, in_rest, in_title = _tally(word_of, line_of, telling, title_words)
    lines = len(telling)
    said = np.zeros(lines, np.int32)
    long_said = np.zeros(lines, np.int32)
    by_prose = np.zeros(lines, np.int32)
    by_prose_long = np.zeros(lines, np.int32)
    by_rest = np.zeros(lines, np.int32)
    by_title = np.zeros(lines, np.int32)
    for word in range(len(word_of)):
        if not is_first[word]:
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
        row = looks[line]
        row[Look.SAYS_PROSE] = by_prose[line] / said[line] if said[line] else -1
        row[Look.SAYS_PROSE_LONG] = by_prose_long[line] / long_said[line] if long_said[line] else -1
        row[Look.LONG_WORDS_SAID] = by_prose_long[line]
        row[Look.SAYS_REST] = by_rest[line] / long_said[line] if long_said[line] else -1
        row[Look.SAYS_TITLE] = by_title[line] / long_said[line] if long_said[line] and len(title_words) else -1
        row[Look.TWINS] = min(twins[line_hash[line]], 5)


@njit(cache=True)
def _tally(word_of, line_of, telling, title_words):  # type: ignore[no-untyped-def]
    """The words in a hash table with linear probing: the slot of each word, and whether it is the first in its line;
    and for each slot the lines that tell the story and have it, the others that do, and whether the title does."""
    found = len(word_of)
    size = 64
    while size < 2 * (found + len(title_words)) + 2:
        size *= 2
    mask = np.uint64(size - 1)
    keys = np.zeros(size, np.uint64)
    used = np.zeros(size, np.uint8)
    in_prose = np.zeros(size, np.int32)
    in_rest = np.zeros(size, np.int32)
    in_title = np.zeros(size, np.uint8)
    seen = np.full(size, -1, np.int32)
    slot_of = np.empty(found, np.int64)
    is_first = np.zeros(found, np.uint8)
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
            is_first[word] = 1
            if telling[line]:
                in_prose[slot] += 1
            else:
                in_rest[slot] += 1
    return slot_of, is_first, in_prose, in_rest, in_title
