"""One walk over a page, compiled by numba: its elements, and its blocks of text, as arrays.

lxml makes a Python object of every element that is looked at, which costs more than all that is done with it. So the
tree is written out as XML by libxml2, and what it wrote is walked here, byte by byte. It is well-formed, with
two freedoms of HTML: names of tags and attributes may hold any character but white space, `>`, `/` and (behind the
first) `=`. Import it inside the function that calls it: importing numba takes half a second.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any, NamedTuple

import numpy as np
from numba import njit
from numpy.typing import NDArray

OTHER, BLOCK, SPEAKING, INLINE, LINK, SILENT = range(6)
"""What a tag means to the walk. SPEAKING is a block whose tag says what it holds; INLINE may say it by attributes."""
CLASS, ID, ROLE, STYLE, HIDDEN = range(5)
"""The columns of `Walk.attributes`: where the value of an attribute starts and ends in the markup."""
_COLUMNS = 2 * 5
_SPACE, _NEWLINE, _QUOTE, _AMPERSAND, _SLASH, _LESS, _EQUALS, _GREATER = map(ord, ' \n"&/<=>')
_MARK, _QUESTION, _DASH, _OPEN, _CLOSE, _SEMICOLON = map(ord, "!?-[];")

_START = np.uint64(0xCBF29CE484222325)
_PRIME = np.uint64(0x100000001B3)
_BETWEEN = 0xFF
_SLOTS = 1024
_LONGEST_ENTITY = 12
_BITS = 5
_EDGE = 31


class Walk(NamedTuple):
    """A page as arrays. Offsets are bytes of the markup or of `text`, but for the columns that count characters."""

    text: NDArray[np.uint8]
    """The blocks in UTF-8, each ended by a newline; every run of white space in them is one space."""
    parents: NDArray[np.int32]
    """The element around each element, -1 for the root. Elements are numbered in the order of the document."""
    names: NDArray[np.int32]
    """Start and end of the name of each element in the markup."""
    attributes: NDArray[np.int32]
    """For each element the starts and ends of the values of CLASS, ID, ROLE, STYLE and HIDDEN, -1 where it has none."""
    regions: NDArray[np.int32]
    """For each element the number of the first block in it, of the first behind it (the same where it has no text), and
    whether it is INLINE."""
    outer: NDArray[np.int32]
    """For each element the innermost marked INLINE element around it, or -1."""
    within: NDArray[np.int32]
    """For each element the innermost marked element that is not INLINE and is it or stands around it, or -1."""
    marked: NDArray[np.int32]
    """The SPEAKING elements, and those of BLOCK and INLINE that one of these attributes may say something of, but for
    the root; and whether it is not class and id alone."""
    digests: NDArray[np.uint64]
    """For each marked element a digest of class and id: equal digests, equal names."""
    blocks: NDArray[np.int32]
    """For each block its element, its characters without white space, and how many of these are links."""
    spans: NDArray[np.int32]
    """Texts in marked INLINE elements: block, start and end in its characters without white space, element."""


Table = tuple[NDArray[Any], NDArray[Any]]
Stems = tuple[NDArray[Any], NDArray[Any], NDArray[Any]]


def tag_table(meanings: Mapping[str, int]) -> Table:
    """The digests of tags by slot, and what they mean, for `walk`."""
    digests = np.zeros(_SLOTS, np.uint64)
    values = np.zeros(_SLOTS, np.uint8)
    for name, meaning in meanings.items():
        digest = int(_START)
        for byte in name.encode():
            digest = ((digest ^ byte) * int(_PRIME)) & 0xFFFFFFFFFFFFFFFF
        slot = digest % _SLOTS
        while digests[slot]:
            slot = (slot + 1) % _SLOTS
        digests[slot], values[slot] = digest, meaning
    return digests, values


def stem_table(stems: Collection[str]) -> Stems:
    """Stems for `walk`, of three to twelve small letters each, `^` for the start of a word.

    The answer is their last three letters, the whole stems by slot, and the letters of the shortest and the longest.
    """
    lengths = np.array([min(map(len, stems)), max(map(len, stems))])
    ends = np.zeros(1 << 3 * _BITS, np.bool_)
    whole = np.zeros(_SLOTS, np.int64)
    for stem in stems:
        packed = 0
        for letter in stem:
            packed = packed << _BITS | (_EDGE if letter == "^" else ord(letter) - 96)
        ends[packed & 0x7FFF] = True
        slot = packed % (_SLOTS - 1)
        while whole[slot] not in (0, packed):
            slot = (slot + 1) % _SLOTS
        whole[slot] = packed
    return ends, whole, lengths


def walk(markup: bytes, tags: Table, stems: Stems, *, most_blocks: int, deepest: int) -> Walk:
    """Walk over one element, with what is in it, as libxml2 writes it.

    A class or id counts only where it holds one of the stems. Beyond `most_blocks` blocks and below `deepest` elements
    no element is entered.
    """
    written_by_libxml2 = np.frombuffer(markup, np.uint8)
    most = int(np.count_nonzero(written_by_libxml2 == _LESS)) + 1
    text = np.empty(len(markup) + most, np.uint8)
    parents = np.empty(most, np.int32)
    names = np.empty((most, 2), np.int32)
    attributes = np.empty((most, _COLUMNS), np.int32)
    regions = np.empty((most, 3), np.int32)
    outer = np.empty(most, np.int32)
    within = np.empty(most, np.int32)
    marked = np.empty((most, 2), np.int32)
    digests = np.empty(most, np.uint64)
    blocks = np.empty((most, 3), np.int32)
    spans = np.empty((most, 4), np.int32)
    made = (text, parents, names, attributes, regions, outer, within, marked, digests, blocks, spans)
    written, elements, marks, block_count, span_count = _walk(
        written_by_libxml2, *tags, *stems, most_blocks, deepest, *made
    )
    return Walk(
        text[:written],
        parents[:elements],
        names[:elements],
        attributes[:elements],
        regions[:elements],
        outer[:elements],
        within[:elements],
        marked[:marks],
        digests[:marks],
        blocks[:block_count],
        spans[:span_count],
    )


@njit(cache=True, error_model="numpy")
def _find(markup: Any, at: int, first: int, second: int, third: int) -> int:
    """Where three bytes (the first two, if `third` is 0) next stand; the end of the markup where they do not."""
    size = len(markup)
    while at < size:
        if (
            markup[at] == first
            and at + 1 < size
            and markup[at + 1] == second
            and (third == 0 or (at + 2 < size and markup[at + 2] == third))
        ):
            return at
        at += 1
    return size


@njit(cache=True, error_model="numpy")
def _behind_special(markup: Any, at: int) -> int:
    """The end of the comment, CDATA section, instruction or declaration whose `<` is at `at`."""
    size = len(markup)
    if at + 1 < size and markup[at + 1] == _QUESTION:
        return min(size, _find(markup, at + 2, _QUESTION, _GREATER, 0) + 2)
    if at + 3 < size and markup[at + 2] == _DASH and markup[at + 3] == _DASH:
        return min(size, _find(markup, at + 4, _DASH, _DASH, _GREATER) + 3)
    if at + 2 < size and markup[at + 2] == _OPEN:
        return min(size, _find(markup, at + 9, _CLOSE, _CLOSE, _GREATER) + 3)
    while at < size and markup[at] != _GREATER:
        at += 1
    return min(size, at + 1)


@njit(cache=True, error_model="numpy")
def _behind_element(markup: Any, at: int) -> int:
    """The place behind the end tag of an element, from behind its start tag."""
    size = len(markup)
    depth = 1
    while at < size:
        if markup[at] != _LESS:
            at += 1
            continue
        if at + 1 < size and (markup[at + 1] == _MARK or markup[at + 1] == _QUESTION):
            at = _behind_special(markup, at)
            continue
        closing = at + 1 < size and markup[at + 1] == _SLASH
        while at < size and markup[at] != _GREATER:
            at += 1
        if closing:
            depth -= 1
        elif markup[at - 1] != _SLASH:
            depth += 1
        at += 1
        if depth == 0:
            return at
    return size


@njit(cache=True, error_model="numpy")
def _entity(markup: Any, at: int) -> tuple[int, int]:
    """The code point that an entity at `at` stands for, and the place behind it; "&" itself where it is none."""
    end = at + 2
    while end < len(markup) and end < at + _LONGEST_ENTITY and markup[end] != _SEMICOLON:
        end += 1
    if end >= len(markup) or markup[end] != _SEMICOLON:
        return _AMPERSAND, at + 1
    first = markup[at + 1]
    if first == 35:  # &#...; or &#x...;
        hexadecimal = markup[at + 2] == 120
        code = 0
        for place in range(at + 3 if hexadecimal else at + 2, end):
            digit = int(markup[place]) - 48
            if digit > 9:
                digit = (int(markup[place]) | 32) - 87
            code = code * (16 if hexadecimal else 10) + digit
        return (code if 0 < code < 0xD800 or 0xE000 <= code < 0x110000 else 0xFFFD), end + 1
    if first == 97:  # &amp; or &apos;
        return (_AMPERSAND if markup[at + 2] == 109 else 39), end + 1
    return (_LESS if first == 108 else _GREATER if first == 103 else _QUOTE), end + 1


@njit(cache=True, error_model="numpy")
def _is_white(code: int) -> bool:
    """Whether str.isspace() holds for a code point."""
    if code < 0x85:
        return code == 32 or 9 <= code <= 13 or 28 <= code <= 31
    if code < 0x2000:
        return code == 0x85 or code == 0xA0 or code == 0x1680
    return code <= 0x200A or code in (0x2028, 0x2029, 0x202F, 0x205F, 0x3000)


@njit(cache=True, error_model="numpy")
def _code_point(markup: Any, at: int) -> tuple[int, int]:
    """The character at `at`, be it an entity, and the place behind it."""
    byte = int(markup[at])
    if byte == _AMPERSAND:
        return _entity(markup, at)
    if byte < 0x80:
        return byte, at + 1
    length = 2 if byte < 0xE0 else 3 if byte < 0xF0 else 4
    code = byte & (0x7F >> length)
    behind = min(at + length, len(markup))
    for place in range(at + 1, behind):
        code = code << 6 | int(markup[place]) & 63
    return code, behind


@njit(cache=True, error_model="numpy")
def _write(text: Any, at: int, code: int) -> int:
    """Write a character in UTF-8; the answer is the place behind it."""
    if code < 0x80:
        text[at] = code
        return at + 1
    if code < 0x800:
        text[at] = 0xC0 | code >> 6
    else:
        if code < 0x10000:
            text[at] = 0xE0 | code >> 12
        else:
            text[at] = 0xF0 | code >> 18
            at += 1
            text[at] = 0x80 | code >> 12 & 63
        at += 1
        text[at] = 0x80 | code >> 6 & 63
    text[at + 1] = 0x80 | code & 63
    return at + 2


@njit(cache=True, error_model="numpy")
def _has_stem(markup: Any, start: int, end: int, stem_ends: Any, stems: Any, lengths: Any) -> bool:
    """Whether one of the stems stands in a value, whose words start behind marks, and where small letters end."""
    shortest, longest = lengths[0], lengths[1]
    most_letters = (1 << longest * _BITS) - 1
    packed: Any = _EDGE
    was_small: Any = False
    for at in range(start, end):
        byte = np.int64(markup[at])
        letter = (byte | 32) - 96
        is_letter = byte < 0x80 and 0 < letter <= 26
        is_small = is_letter and byte > 96
        if is_letter and was_small and not is_small:
            packed = packed << _BITS | _EDGE
        packed = (packed << _BITS | (letter if is_letter else _EDGE)) & most_letters
        was_small = is_small
        if stem_ends[packed & 0x7FFF]:
            for length in range(shortest, longest + 1):
                part = packed & ((1 << length * _BITS) - 1)
                slot = part % (_SLOTS - 1)
                while stems[slot] != 0:
                    if stems[slot] == part:
                        return True
                    slot = (slot + 1) % _SLOTS
    return False


@njit(cache=True, error_model="numpy")
def _read_attributes(
    markup: Any, at: int, attributes: Any, element: int, could_say: bool, stem_ends: Any, stems: Any, lengths: Any
) -> tuple[int, int]:
    """Note where the values of the attributes of an element stand, from behind the name of its tag.

    The answer is the place behind the tag, and 0 where none of them says anything, 1 for class and id alone, else 2;
    class and id are not looked into where `could_say` is false.
    """
    size = len(markup)
    found = 0
    for column in range(_COLUMNS):
        attributes[element, column] = -1
    while at + 1 < size and markup[at] == _SPACE and markup[at + 1] != _SLASH:
        start = at + 1
        at += 2
        while at < size and markup[at] != _EQUALS:
            at += 1
        length = at - start
        value = at + 2
        at += 2
        while at < size and markup[at] != _QUOTE:
            at += 1
        first, last = markup[start], markup[start + length - 1]
        column = -1
        if length == 5 and first == 99 and last == 115 and markup[start + 1] == 108:
            column = CLASS
        elif length == 2 and first == 105 and last == 100:
            column = ID
        elif length == 4 and first == 114 and last == 101 and markup[start + 1] == 111:
            column = ROLE
        elif length == 5 and first == 115 and last == 101 and markup[start + 1] == 116:
            column = STYLE
        elif length == 6 and first == 104 and last == 110 and markup[start + 1] == 105:
            column = HIDDEN
        if column >= 0:
            attributes[element, 2 * column] = value
            attributes[element, 2 * column + 1] = at
            if column > ID:
                found = 2
            elif could_say and found == 0 and _has_stem(markup, value, at, stem_ends, stems, lengths):
                found = 1
        at += 1
    while at < size and markup[at] != _GREATER:
        at += 1
    return at + 1, found


@njit(cache=True, error_model="numpy")
def _digest_of_names(markup: Any, attributes: Any, element: int) -> Any:
    """FNV-1a of the class and the id of an element."""
    digest = _START
    for column in (CLASS, ID):
        for at in range(attributes[element, 2 * column], attributes[element, 2 * column + 1]):
            digest = (digest ^ np.uint64(markup[at])) * _PRIME
        digest = (digest ^ np.uint64(_BETWEEN)) * _PRIME
    return digest


@njit(cache=True, error_model="numpy")
def _walk(
    markup: Any,
    digests: Any,
    meanings: Any,
    stem_ends: Any,
    stems: Any,
    lengths: Any,
    most_blocks: int,
    deepest: int,
    text: Any,
    parents: Any,
    names: Any,
    attributes: Any,
    regions: Any,
    outer: Any,
    within: Any,
    marked: Any,
    names_digests: Any,
    blocks: Any,
    spans: Any,
) -> tuple[int, int, int, int, int]:
    size = len(markup)
    code: Any = 0
    at = written = block_start = elements = marks = block_count = span_count = first_span = characters = linked = 0
    blank = True
    element = depth = -1
    # What holds inside each open element: its block, whether it is a block, whether it is link, its inline region; and
    # how much its block said before it.
    holders = np.empty(deepest + 1, np.int32)
    is_block = np.empty(deepest + 1, np.bool_)
    is_link = np.empty(deepest + 1, np.bool_)
    inline = np.empty(deepest + 1, np.int32)
    said_before = np.empty(deepest + 1, np.int32)
    is_marked = False
    while at + 1 < size:
        if markup[at] != _LESS:
            start = characters
            while at < size and markup[at] != _LESS:
                code = np.int64(markup[at])
                if code in (_SPACE, _NEWLINE):
                    blank = True
                    at += 1
                    continue
                is_plain = _SPACE < code < 0x80 and code != _AMPERSAND
                if is_plain:
                    at += 1
                else:
                    code, at = _code_point(markup, at)
                    if _is_white(code):
                        blank = True
                        continue
                if blank and written > block_start:
                    text[written] = _SPACE
                    written += 1
                blank = False
                characters += 1
                if is_plain:
                    text[written] = code
                    written += 1
                else:
                    written = _write(text, written, code)
            if depth >= 0 and characters > start:
                if is_link[depth]:
                    linked += characters - start
                if inline[depth] >= 0:
                    last = span_count - 1
                    if last >= first_span and spans[last, 2] == start and spans[last, 3] == inline[depth]:
                        spans[last, 2] = characters
                    else:
                        span = spans[span_count]
                        span[0], span[1], span[2], span[3] = block_count, start, characters, inline[depth]
                        span_count += 1
            continue
        if markup[at + 1] == _MARK or markup[at + 1] == _QUESTION:
            at = _behind_special(markup, at)
            continue
        ends = markup[at + 1] == _SLASH
        starts = not ends
        kind = OTHER
        if ends:
            while at < size and markup[at] != _GREATER:
                at += 1
            at += 1
            if depth < 0:
                break
        else:
            at += 1
            name = at
            digest = _START
            while at < size and markup[at] != _SPACE and markup[at] != _GREATER and markup[at] != _SLASH:
                digest = (digest ^ np.uint64(markup[at])) * _PRIME
                at += 1
            slot = np.int64(digest % np.uint64(_SLOTS))
            while digests[slot] != 0 and digests[slot] != digest:
                slot = (slot + 1) % _SLOTS
            kind = meanings[slot] if depth >= 0 else BLOCK
            names[elements, 0], names[elements, 1] = name, at
            could_say = kind in (BLOCK, INLINE)
            at, speaks = _read_attributes(markup, at, attributes, elements, could_say, stem_ends, stems, lengths)
            ends = markup[at - 2] == _SLASH
            if depth >= 0 and (kind == SILENT or depth >= deepest or block_count >= most_blocks):
                if not ends:
                    at = _behind_element(markup, at)
                continue
            is_marked = depth >= 0 and (kind == SPEAKING or (speaks > 0 and could_say))
            if is_marked:
                marked[marks, 0] = elements
                marked[marks, 1] = kind == SPEAKING or speaks == 2
                names_digests[marks] = _digest_of_names(markup, attributes, elements)
                marks += 1
        block = is_block[depth] if not starts else kind in (BLOCK, SPEAKING)
        # What was said before a block starts, or before it ends, is a block of text.
        if block and characters:
            said = blocks[block_count]
            said[0], said[1], said[2] = holders[depth], characters, linked
            block_count += 1
            text[written] = _NEWLINE
            written += 1
            block_start = written
            first_span = span_count
            characters = linked = 0
        if block:
            blank = True
        if starts:
            parents[elements] = element
            outer[elements] = inline[depth] if depth >= 0 else -1
            within[elements] = elements if is_marked and kind != INLINE else within[element] if depth >= 0 else -1
            regions[elements, 0] = regions[elements, 1] = block_count
            regions[elements, 2] = kind == INLINE
            holder = elements if block else holders[depth]
            link = kind == LINK or (depth >= 0 and is_link[depth])
            own_inline = elements if kind == INLINE and speaks > 0 else outer[elements]
            element = elements
            elements += 1
            depth += 1
            holders[depth] = holder
            is_block[depth] = block
            is_link[depth] = link
            inline[depth] = own_inline
            said_before[depth] = characters
        if ends:
            is_silent = block_count == regions[element, 0] and characters == said_before[depth]
            regions[element, 1] = block_count if block or is_silent else block_count + 1
            element = parents[element]
            depth -= 1
            if depth < 0:
                break
    return written, elements, marks, block_count, span_count
