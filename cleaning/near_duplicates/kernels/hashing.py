"""From text to tokens, and from tokens to shingles, signatures, bands and winnowed fingerprints."""

from __future__ import annotations

from typing import Any

import numpy as np
from llvmlite import ir
from numba import types, uint8, uint32, uint64

from .compiled import inlined, kernel, machine_code

# --- classes of code points (a page of 256 code points is described when it is first met)

LETTER, NUMBER, MARK, APOSTROPHE, SEPARATOR, IGNORABLE, UNSPACED, UNSPACED_MARK = range(8)
CLASS = 7
COMPLEX = 8
"""The code point interacts with what stands before it: its token is normalised by unicodedata."""
ORDERED = 16
"""A mark that stays as it is unless a mark of a higher combining class stands before it."""
EXPANDS = 0x110000
"""Mapped values from here on point into the expansions: their number of code points, then these."""

_OUT, _WORD, _RUN = range(3)  # a run is one character, with its marks, of a script without spaces
_ALPHANUMERIC = np.array([byte < 128 and chr(byte).isalnum() for byte in range(256)])
_BLANK = np.array([byte < 128 and not chr(byte).isalnum() for byte in range(256)])

_START = np.uint64(0x243F6A8885A308D3)
_MULTIPLIER = np.uint64(0x9E3779B97F4A7C15)
_FINAL = np.uint64(0xD6E8FEB86659FD93)
_ONES = np.uint64(0x0101010101010101)
_HIGH = np.uint64(0x8080808080808080)


@inlined
def _finished(state: Any) -> Any:
    mixed = (state ^ (state >> uint64(32))) * _FINAL
    return mixed ^ (mixed >> uint64(32))


@inlined
def _with_block(state: Any, block: Any) -> Any:
    mixed = (state ^ block) * _MULTIPLIER
    return mixed ^ (mixed >> uint64(29))


@inlined
def _appended(state: Any, block: Any, filled: Any, value: Any, size: Any) -> tuple[Any, Any, Any]:
    """A digest of UTF-8 bytes in blocks of 8, with `size` (1 to 8) more of them, the first in the lowest bits."""
    block |= value << uint64(8 * filled)
    if filled + size < 8:
        return state, block, filled + size
    rest = value >> uint64(8 * (8 - filled)) if filled else uint64(0)
    return _with_block(state, block), rest, filled + size - 8


@inlined
def _utf8(code: Any) -> tuple[Any, Any]:
    """The bytes of a code point as one number, the first in the lowest bits, and how many they are."""
    c = uint64(code)
    if c < 0x80:
        return c, 1
    last = uint64(0x80) | (c & uint64(0x3F))
    if c < 0x800:
        return uint64(0xC0) | (c >> uint64(6)) | last << uint64(8), 2
    third = uint64(0x80) | (c >> uint64(6) & uint64(0x3F))
    if c < 0x10000:
        return uint64(0xE0) | (c >> uint64(12)) | third << uint64(8) | last << uint64(16), 3
    second = uint64(0x80) | (c >> uint64(12) & uint64(0x3F))
    return uint64(0xF0) | (c >> uint64(18)) | second << uint64(8) | third << uint64(16) | last << uint64(24), 4


@machine_code
def _eight_bytes(context: Any, array: Any, place: Any) -> Any:
    """The eight bytes of a uint8 array that begin at a place, as one number, the first in the lowest bits."""

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        view = context.make_array(signature.args[0])(context, builder, arguments[0])
        pointer = builder.bitcast(builder.gep(view.data, [arguments[1]]), ir.IntType(64).as_pointer())
        return builder.load(pointer, align=1)

    return types.uint64(array, types.intp), generate


@machine_code
def _trailing_zeros(context: Any, number: Any) -> Any:
    """How many low bits of a 64-bit number are 0."""

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        return builder.cttz(arguments[0], ir.Constant(ir.IntType(1), 0))

    return types.int64(types.uint64), generate


@inlined
def _between(eight: Any, first: Any, last: Any) -> Any:
    """The high bit of each of eight bytes below 128 that is between two bytes. Other bytes must be masked off."""
    return (eight + _ONES * uint64(0x80 - first)) & ~(eight + _ONES * uint64(0x7F - last))


@kernel
def hash_codes(codes: Any, offsets: Any) -> Any:
    """The hash of each token whose normal form is `codes[offsets[i]:offsets[i + 1]]`: of its bytes in UTF-8."""
    hashes = np.empty(offsets.size - 1, dtype=np.uint64)
    for i in range(hashes.size):
        state, block, filled = _START, uint64(0), 0
        for at in range(offsets[i], offsets[i + 1]):
            value, size = _utf8(codes[at])
            state, block, filled = _appended(state, block, filled, value, size)
        hashes[i] = _finished(_with_block(state, block) if filled else state)
    return hashes


@inlined
def _decoded(data: Any, at: Any, lead: Any) -> tuple[Any, Any]:
    """Code point and number of bytes of the character beyond ASCII that starts at `at`."""
    if lead < 0xE0:
        return ((lead & uint32(0x1F)) << uint32(6)) | (uint32(data[at + 1]) & uint32(0x3F)), 2
    second = uint32(data[at + 1]) & uint32(0x3F)
    third = uint32(data[at + 2]) & uint32(0x3F)
    if lead < 0xF0:
        return ((lead & uint32(0x0F)) << uint32(12)) | (second << uint32(6)) | third, 3
    fourth = uint32(data[at + 3]) & uint32(0x3F)
    return ((lead & uint32(0x07)) << uint32(18)) | (second << uint32(12)) | (third << uint32(6)) | fourth, 4


@kernel
def pages_in(data: Any, first: int, last: int) -> Any:
    """Which pages of 256 code points the UTF-8 bytes `data[first:last]` need, one bool a page."""
    met = np.zeros(0x1100, dtype=np.bool_)
    at = first
    while at < last:
        lead = uint32(data[at])
        if lead < 0x80:
            met[0] = True
            at += 1
        else:
            code, size = _decoded(data, at, lead)
            met[code >> uint32(8)] = True
            at += size
    return met


@kernel
def tokenise(
    data: Any,
    bounds: Any,
    first: int,
    page_of: Any,
    classes: Any,
    trails: Any,
    folds: Any,
    expansions: Any,
    count: int,
    slow_count: int,
    hashes: Any,
    starts: Any,
    ends: Any,
    unspaced: Any,
    offsets: Any,
    slow: Any,
) -> tuple[int, int, int]:
    """Tokens of the texts `data[bounds[t]:bounds[t + 1]]` (UTF-8) from text `first` on, behind `count` others.

    Stops before a text that needs a page that is not described yet. The answer is the text it stopped at, the number
    of tokens, and of those among them that unicodedata has to normalise: `slow` has token, first and last byte.
    """
    texts = bounds.size - 1
    for text in range(first, texts):
        kept, kept_slow = count, slow_count
        at, stop = bounds[text], bounds[text + 1]
        shift = at  # what to take from the place of a byte to get the place of its character
        state = _OUT
        waiting = False  # an apostrophe that belongs to the word if a letter follows
        is_slow = False
        trail = uint8(0)
        digest, block, filled = _START, uint64(0), 0
        start = end = byte_start = byte_end = at
        while True:
            if state == _OUT:
                while at < stop and _BLANK[data[at]]:
                    at += 1
                if at < stop and _ALPHANUMERIC[data[at]]:
                    state = _WORD
                    start, byte_start = at - shift, at
                    digest, block, filled = _START, uint64(0), 0
                    waiting = is_slow = False
                    trail = uint8(0)
            if state == _WORD and not waiting:
                while at < stop and _ALPHANUMERIC[data[at]]:
                    if at + 8 <= data.size:
                        eight = _eight_bytes(data, at)
                        low = eight & ~_HIGH
                        capital = _between(low, 0x41, 0x5A)
                        alphanumeric = (capital | _between(low, 0x61, 0x7A) | _between(low, 0x30, 0x39)) & ~eight
                        run = _trailing_zeros(~alphanumeric & _HIGH) >> 3
                        eight |= (capital & _HIGH) >> uint64(2)
                        run = min(run, stop - at)
                        if run < 8:
                            eight &= (uint64(1) << uint64(8 * run)) - uint64(1)
                    else:
                        run = 1
                        eight = uint64(data[at])
                        if eight >= 0x41 and eight <= 0x5A:
                            eight |= uint64(0x20)
                    digest, block, filled = _appended(digest, block, filled, eight, run)
                    at += run
                    trail = uint8(0)
                    end, byte_end = at - shift, at
            size = 1
            code = uint32(0)
            entry = 0
            kind = flags = SEPARATOR
            if at < stop:
                code = uint32(data[at])
                entry = int(code)
                if code >= 0x80:
                    code, size = _decoded(data, at, code)
                    page = page_of[code >> uint32(8)]
                    if page < 0:
                        return text, kept, kept_slow
                    entry = page * 256 + int(code & uint32(0xFF))
                flags = int(classes[entry])
                kind = flags & CLASS
            position = at - shift
            at += size
            shift += size - 1
            if kind == IGNORABLE:
                continue
            if state != _OUT:
                if state == _WORD:
                    goes_on = kind == LETTER or (kind <= MARK and not waiting)
                    if kind == APOSTROPHE and not waiting:
                        waiting = True
                        continue
                else:
                    goes_on = kind in (MARK, UNSPACED_MARK)
                if not goes_on:
                    hashes[count] = _finished(_with_block(digest, block) if filled else digest)
                    starts[count], ends[count] = start, end
                    unspaced[count] = state == _RUN
                    if is_slow:
                        slow[slow_count, 0], slow[slow_count, 1], slow[slow_count, 2] = count, byte_start, byte_end
                        slow_count += 1
                    count += 1
                    state = _OUT
            if state == _OUT:
                if kind <= NUMBER:
                    state = _WORD
                elif kind >= UNSPACED:
                    state = _RUN
                elif at > stop:
                    break
                else:
                    continue
                start, byte_start = position, at - size
                digest, block, filled = _START, uint64(0), 0
                waiting = is_slow = False
                trail = uint8(0)
            if waiting:
                digest, block, filled = _appended(digest, block, filled, uint64(39), 1)
                waiting = False
                trail = uint8(0)
            if flags & COMPLEX or (flags & ORDERED and trail > trails[entry]):
                is_slow = True
            trail = trails[entry]
            fold = folds[entry]
            if fold < EXPANDS:
                value, length = _utf8(fold)
                digest, block, filled = _appended(digest, block, filled, value, length)
            else:
                place = int(fold) - EXPANDS
                for i in range(place + 1, place + 1 + int(expansions[place])):
                    value, length = _utf8(expansions[i])
                    digest, block, filled = _appended(digest, block, filled, value, length)
            end, byte_end = position + 1, at
        offsets[text + 1] = count
    return texts, count, slow_count


# --- shingles and signatures


@inlined
def _grams(hashes: Any, first: Any, last: Any, width: Any, made: Any) -> Any:
    """Fill `made` with the hash of each run of `width` tokens (of all, if they are fewer); how many there are.

    One loop over the text for each place in the run, so that each is done in vector registers.
    """
    length = min(width, last - first)
    count = last - first - length + 1 if length else 0
    for i in range(count):
        made[i] = _START
    for place in range(length):
        for i in range(count):
            made[i] = made[i] * _MULTIPLIER + hashes[first + place + i]
    for i in range(count):
        made[i] = _finished(made[i])
    return count


@inlined
def _longest(offsets: Any) -> Any:
    longest = 0
    for text in range(offsets.size - 1):
        longest = max(longest, offsets[text + 1] - offsets[text])
    return longest


@kernel
def shingle_hashes(hashes: Any, offsets: Any, width: int) -> tuple[Any, Any]:
    """The 64-bit hash of every shingle in the order of the text, and where each text's begin.

    A text of fewer than `width` tokens is one shingle, a text without tokens none.
    """
    begins = np.zeros(offsets.size, dtype=np.int64)
    made = np.empty(hashes.size, dtype=np.uint64)
    for text in range(offsets.size - 1):
        count = _grams(hashes, offsets[text], offsets[text + 1], width, made[begins[text] :])
        begins[text + 1] = begins[text] + count
    return made[: begins[-1]], begins


@kernel
def signatures(hashes: Any, offsets: Any, width: int, multipliers: Any, increments: Any) -> Any:
    """The minima of `multiplier * x + increment` modulo 2**32 over the shingles x of each text, one row a text.

    Four shingles at a time, for all permutations in vector registers; the shingles are filled up to fours by the last
    one, which does not change a minimum.
    """
    texts = offsets.size - 1
    permutations = multipliers.size
    made = np.full((texts, permutations), 0xFFFFFFFF, dtype=np.uint32)
    longest = _longest(offsets)
    grams, mixed = np.empty(longest, dtype=np.uint64), np.empty(longest + 4, dtype=np.uint32)
    for text in range(texts):
        count = _grams(hashes, offsets[text], offsets[text + 1], width, grams)
        for i in range(count):
            # The finalizer of MurmurHash3, with which datasketch's affine32 begins. (numba widens what it multiplies.)
            value = uint32(grams[i])
            value = uint32((value ^ (value >> uint32(16))) * uint32(0x85EBCA6B))
            value = uint32((value ^ (value >> uint32(13))) * uint32(0xC2B2AE35))
            mixed[i] = uint32(value ^ (value >> uint32(16)))
        for i in range(count, count + 3):
            mixed[i] = mixed[count - 1]
        row = made[text]
        for i in range(0, count, 4):
            w, x, y, z = mixed[i], mixed[i + 1], mixed[i + 2], mixed[i + 3]
            for p in range(permutations):
                a, b = multipliers[p], increments[p]
                one = min(uint32(a * w + b), uint32(a * x + b))
                other = min(uint32(a * y + b), uint32(a * z + b))
                row[p] = min(row[p], min(one, other))
    return made


@kernel
def band_hashes(signatures: Any, bands: int, rows: int) -> Any:
    """Each band's rows folded by the finalizer of SplitMix64 (Steele et al. 2014), one column a band."""
    made = np.empty((signatures.shape[0], bands), dtype=np.uint64)
    for text in range(signatures.shape[0]):
        for band in range(bands):
            folded = uint64(0)
            for row in range(rows):
                folded = (folded ^ uint64(signatures[text, band * rows + row])) + uint64(0x9E3779B97F4A7C15)
                folded = (folded ^ (folded >> uint64(30))) * uint64(0xBF58476D1CE4E5B9)
                folded = (folded ^ (folded >> uint64(27))) * uint64(0x94D049BB133111EB)
                folded ^= folded >> uint64(31)
            made[text, band] = folded
    return made


# --- winnowing


@kernel
def winnow(
    hashes: Any, offsets: Any, gram: int, window: int, text_index: Any, fingerprints: Any, positions: Any
) -> int:
    """Robust winnowing of each text's grams; writes one entry a fingerprint and answers how many."""
    count = 0
    grams = np.empty(_longest(offsets), dtype=np.uint64)
    for text in range(offsets.size - 1):
        if offsets[text + 1] - offsets[text] < gram:
            continue
        length = _grams(hashes, offsets[text], offsets[text + 1], gram, grams)
        least = -1
        for right in range(min(window, length) - 1, length):
            left = max(0, right - window + 1)
            if least < left:
                least = left
                for i in range(left + 1, right + 1):
                    if grams[i] <= grams[least]:
                        least = i
            elif grams[right] < grams[least]:
                least = right
            else:
                continue
            text_index[count] = text
            fingerprints[count] = grams[least]
            positions[count] = least
            count += 1
    return count
