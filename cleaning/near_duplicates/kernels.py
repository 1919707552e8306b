"""The inner loops of matching, compiled by numba and kept compiled in a cache, over arrays and nothing but arrays.

Import it inside the function that calls it: importing numba takes half a second that a run without matching need not
pay. Every kernel works on the texts `first` to `last` or on all of them, on one thread, and is deterministic.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numba
import numpy as np
from llvmlite import ir
from numba import int64, types, uint8, uint32, uint64
from numba.extending import intrinsic
from numpy.typing import NDArray


def kernel(function: Callable[..., Any]) -> Any:
    """Compile at the first call, and keep what was compiled beside this file."""
    return numba.njit(cache=True, error_model="numpy")(function)


def inlined(function: Callable[..., Any]) -> Any:
    """A helper of kernels."""
    return numba.njit(error_model="numpy")(function)


def machine_code(function: Callable[..., Any]) -> Any:
    """A helper of kernels that is written in LLVM's own terms."""
    return intrinsic(function)


def frozen(array: NDArray[Any]) -> NDArray[Any]:
    """The array as kernels take their input: contiguous and read-only, so that each kernel is compiled only once."""
    view = np.ascontiguousarray(array)[:]
    view.flags.writeable = False
    return view


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


@inlined
def _sort(values: Any) -> Any:
    """Sort in place (Shell's method with the gaps of Tokuda 1992): the arrays are short, and numba's sort is large."""
    gap = 1
    while gap < values.size:
        gap = gap * 9 // 4 + 1
    while gap > 1:
        gap = max(gap * 4 // 9, 1)
        for i in range(gap, values.size):
            value = values[i]
            at = i
            while at >= gap and values[at - gap] > value:
                values[at] = values[at - gap]
                at -= gap
            values[at] = value


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


# --- verification

EXACT, NEAR, CONTAINS, CONTAINED_IN, SHARES_PASSAGE = range(5)
MOST_PASSAGES = 255
_MOST_RUNS = 2048
_MOST_PLACES = 512
_FAR_ENOUGH = 16
_PLACE = 21  # so many bits has the place of a token in its text

# Columns of the whole numbers and of the shares that verify_pairs writes.
PAIR, ORDINAL, RELATION, LONGEST_RUN, LEFT_START, LEFT_END, RIGHT_START, RIGHT_END, SHARED_WORDS = range(9)
JACCARD, LEFT_CONTAINMENT, RIGHT_CONTAINMENT, SIMILARITY = range(4)


@kernel
def distinct_counts(grams: Any, begins: Any) -> Any:
    """How many different hashes are among the grams of each text."""
    longest = _longest(begins)
    heads, following = np.empty(16 * longest + 16, dtype=np.int32), np.empty(longest, dtype=np.int32)
    made = np.empty(begins.size - 1, dtype=np.int64)
    for text in range(made.size):
        made[text] = _indexed(grams[begins[text] : begins[text + 1]], heads, following)[1]
    return made


@inlined
def _indexed(grams: Any, heads: Any, following: Any) -> tuple[Any, Any]:
    """Index grams by open addressing on their highest bits: how far to shift a gram, and how many are different.

    `heads` has the first place of each gram (-1 where a slot is free), `following` the next place of the same gram.
    """
    bits = 1
    while 1 << bits < 8 * grams.size:
        bits += 1
    shift = uint64(64 - bits)
    mask = (1 << bits) - 1
    heads[: mask + 1] = -1
    distinct = 0
    for back in range(grams.size):
        place = grams.size - 1 - back
        slot = int64(grams[place] >> shift)
        while heads[slot] >= 0 and grams[heads[slot]] != grams[place]:
            slot = (slot + 1) & mask
        distinct += heads[slot] < 0
        following[place] = heads[slot]
        heads[slot] = place
    return shift, distinct


@inlined
def _looked_up(grams: Any, indexed: Any, heads: Any, shift: Any, found: Any, times: Any) -> Any:
    """Note the first place of each gram among those indexed, or -1, in `found`; how many different ones are there."""
    mask = (1 << int64(uint64(64) - shift)) - 1
    shared = 0
    for j in range(grams.size):
        gram = grams[j]
        slot = int64(gram >> shift)
        while heads[slot] >= 0 and indexed[heads[slot]] != gram:
            slot = (slot + 1) & mask
        place = heads[slot]
        found[j] = place
        if place >= 0:
            shared += times[place] == 0
            times[place] += 1
    for j in range(grams.size):
        if found[j] >= 0:
            times[found[j]] = 0
    return shared


@inlined
def _words(running: Any, first: Any, last: Any) -> Any:
    characters = running[last] - running[first]
    return last - first - characters + (characters + 1) // 2


@inlined
def _maximal_runs(
    left: Any, right: Any, found: Any, grams: Any, following: Any, times: Any, least: int, runs: Any
) -> Any:
    """Runs of at least `least` equal tokens that nothing equal precedes or follows, as (length, place, place).

    `found` has the first place on the left of each of the `grams` grams on the right.
    """
    count = 0
    for j in range(grams):
        i = int64(found[j])
        if i < 0:
            continue
        first = i
        times[first] += 1
        if times[first] > _MOST_PLACES:
            continue
        steps = 0
        while i >= 0 and steps < _MOST_PLACES:
            steps += 1
            if not (i and j and left[i - 1] == right[j - 1]):
                length = 0
                while i + length < left.size and j + length < right.size and left[i + length] == right[j + length]:
                    length += 1
                # What does not fit is the shortest: whatever the order, the longest that fit together are kept.
                while length >= least and count == runs.shape[0]:
                    least += 1
                    kept = 0
                    for r in range(count):
                        if runs[r, 0] >= least:
                            runs[kept, 0], runs[kept, 1], runs[kept, 2] = runs[r, 0], runs[r, 1], runs[r, 2]
                            kept += 1
                    count = kept
                if length >= least:
                    runs[count, 0], runs[count, 1], runs[count, 2] = length, i, j
                    count += 1
            i = int64(following[i])
    for j in range(grams):
        if found[j] >= 0:
            times[found[j]] = 0
    return count


@inlined
def _free_run(a: Any, b: Any, used_a: Any, used_b: Any, i: Any, j: Any, step: Any) -> Any:
    """How many equal tokens that are in no passage yet follow from places i and j, in steps of 1 or -1."""
    length = 0
    while (
        0 <= i < a.size
        and 0 <= j < b.size
        and length < _FAR_ENOUGH
        and a[i] == b[j]
        and not used_a[i]
        and not used_b[j]
    ):
        length += 1
        i += step
        j += step
    return length


@inlined
def _extended(
    a: Any, b: Any, used_a: Any, used_b: Any, i: Any, j: Any, step: Any, gap: int, equal: Any
) -> tuple[Any, Any]:
    """Extend a passage from (i, j), the first places outside it, across small edits; the new first places outside.

    A bridge over an edit of n words (on the side where it is longer) needs n + 1 equal words behind it. Of several
    bridges, that with the most equal words less edited ones is taken, then the shortest.
    """
    while True:
        length = _free_run(a, b, used_a, used_b, i, j, step)
        for n in range(length):
            equal[i + n * step] = True
        i += length * step
        j += length * step
        if length == _FAR_ENOUGH:
            continue
        best, best_edit, best_a, best_b = 0, 0, 0, 0
        free_a = free_b = 0  # how far the next tokens are in no passage
        while free_a <= gap and 0 <= i + free_a * step < a.size and not used_a[i + free_a * step]:
            free_a += 1
        while free_b <= gap and 0 <= j + free_b * step < b.size and not used_b[j + free_b * step]:
            free_b += 1
        for skip_a in range(free_a):
            token = a[i + skip_a * step]
            for skip_b in range(free_b):
                if token != b[j + skip_b * step]:
                    continue
                edit = max(skip_a, skip_b)
                far = edit + max(best - 1, 0)
                far_a, far_b = i + (skip_a + far) * step, j + (skip_b + far) * step
                if not (0 <= far_a < a.size and 0 <= far_b < b.size and a[far_a] == b[far_b]):
                    continue  # what is equal here is too short
                more = _free_run(a, b, used_a, used_b, i + skip_a * step, j + skip_b * step, step) - edit
                if more > best or (more == best > 0 and edit < best_edit):
                    best, best_edit, best_a, best_b = more, edit, skip_a, skip_b
        if best == 0:
            return i, j
        i += best_a * step
        j += best_b * step


@kernel
def verify_pairs(
    hashes: Any,
    starts: Any,
    ends: Any,
    unspaced: Any,
    running: Any,
    offsets: Any,
    shingles: Any,
    shingle_begins: Any,
    distinct: Any,
    seeds: Any,
    seed_begins: Any,
    apart: bool,
    left: Any,
    right: Any,
    first: int,
    near: float,
    containment: float,
    shortest_paragraph: int,
    shortest_passage: int,
    seed: int,
    gap: int,
    numbers: Any,
    shares: Any,
) -> tuple[int, int]:
    """Verify the pairs from `first` on, until they are done or the rows of the answer may not suffice for one more.

    `running` counts the tokens that are `unspaced` before each token; `distinct` the different shingles of each text.
    Shingles are looked up for passages too, unless `seeds` are shorter and `apart`. The answer is the next pair and how
    many rows were written. Pairs of one left text should stand together, for it is indexed once for all of them.
    """
    longest = 1
    for pair in range(first, left.size):
        longest = max(longest, offsets[left[pair] + 1] - offsets[left[pair]])
        longest = max(longest, offsets[right[pair] + 1] - offsets[right[pair]])
    runs, keys = np.empty((_MOST_RUNS, 3), dtype=np.int64), np.empty(_MOST_RUNS, dtype=np.int64)
    used_a, used_b = np.zeros(longest, dtype=np.bool_), np.zeros(longest, dtype=np.bool_)
    equal = np.zeros(longest, dtype=np.bool_)
    blocks = np.empty((MOST_PASSAGES, 6), dtype=np.int64)
    heads, following = np.empty(16 * longest + 16, dtype=np.int32), np.empty(longest, dtype=np.int32)
    seed_heads, seed_following = np.empty(16 * longest + 16, dtype=np.int32), np.empty(longest, dtype=np.int32)
    found, times = np.empty(longest, dtype=np.int32), np.zeros(longest, dtype=np.int32)
    indexed = -1
    shift = seed_shift = uint64(63)
    rows = 0
    for pair in range(first, left.size):
        if rows + MOST_PASSAGES > numbers.shape[0]:
            return pair, rows
        one_text, other_text = left[pair], right[pair]
        l0, l1 = offsets[one_text], offsets[one_text + 1]
        r0, r1 = offsets[other_text], offsets[other_text + 1]
        if l0 == l1 or r0 == r1:
            continue
        # What follows the similarities works on sides a and b, in an order that does not depend on which side was left.
        turned = l1 - l0 > r1 - r0
        same = l1 - l0 == r1 - r0
        if same:
            for i in range(l1 - l0):
                if hashes[l0 + i] != hashes[r0 + i]:
                    turned = hashes[l0 + i] > hashes[r0 + i]
                    same = False
                    break
        if same:
            words = _words(running, l0, l1)
            if words >= shortest_paragraph:
                numbers[rows, PAIR], numbers[rows, ORDINAL], numbers[rows, RELATION] = pair, 0, EXACT
                numbers[rows, LONGEST_RUN] = numbers[rows, SHARED_WORDS] = words
                numbers[rows, LEFT_START], numbers[rows, LEFT_END] = starts[l0], ends[l1 - 1]
                numbers[rows, RIGHT_START], numbers[rows, RIGHT_END] = starts[r0], ends[r1 - 1]
                for column in range(4):
                    shares[rows, column] = 1.0
                rows += 1
            continue
        # Exact similarities over the sets of shingles.
        shingles_l = shingles[shingle_begins[one_text] : shingle_begins[one_text + 1]]
        shingles_r = shingles[shingle_begins[other_text] : shingle_begins[other_text + 1]]
        seeds_l = seeds[seed_begins[one_text] : seed_begins[one_text + 1]]
        seeds_r = seeds[seed_begins[other_text] : seed_begins[other_text + 1]]
        if indexed != one_text:
            shift = _indexed(shingles_l, heads, following)[0]
            if apart:
                seed_shift = _indexed(seeds_l, seed_heads, seed_following)[0]
            indexed = one_text
        shared = _looked_up(shingles_r, shingles_l, heads, shift, found, times)
        size_l, size_r = distinct[one_text], distinct[other_text]
        jaccard = shared / (size_l + size_r - shared)
        left_containment, right_containment = shared / size_l, shared / size_r

        tokens_l, tokens_r = hashes[l0:l1], hashes[r0:r1]
        if apart:
            _looked_up(seeds_r, seeds_l, seed_heads, seed_shift, found, times)
            count = _maximal_runs(tokens_l, tokens_r, found, seeds_r.size, seed_following, times, seed, runs)
        else:
            count = _maximal_runs(tokens_l, tokens_r, found, shingles_r.size, following, times, seed, runs)
        if count == 0 and jaccard < near:
            continue
        a0, a1, b0, b1 = (r0, r1, l0, l1) if turned else (l0, l1, r0, r1)
        a, b = hashes[a0:a1], hashes[b0:b1]

        # Passages: the longest run that is in none yet is a core, and is extended in both directions.
        for n in range(count):
            i, j = (runs[n, 2], runs[n, 1]) if turned else (runs[n, 1], runs[n, 2])
            keys[n] = (a.size - runs[n, 0]) << 2 * _PLACE | i << _PLACE | j
        _sort(keys[:count])
        longest_run = passages = 0
        for n in range(count):
            i, j = keys[n] >> _PLACE & ((1 << _PLACE) - 1), keys[n] & ((1 << _PLACE) - 1)
            length = a.size - (keys[n] >> 2 * _PLACE)
            longest_run = max(longest_run, _words(running, a0 + i, a0 + i + length))
            if passages == MOST_PASSAGES:
                continue
            core = core_at = free = 0
            for at in range(length):
                free = 0 if used_a[i + at] or used_b[j + at] else free + 1
                if free > core:
                    core, core_at = free, at + 1 - free
            if core < seed:
                continue
            i += core_at
            j += core_at
            for at in range(i, i + core):
                equal[at] = True
            end_a, end_b = _extended(a, b, used_a, used_b, i + core, j + core, 1, gap, equal)
            begin_a, begin_b = _extended(a, b, used_a, used_b, i - 1, j - 1, -1, gap, equal)
            begin_a += 1
            begin_b += 1
            spaced = characters = 0
            for at in range(begin_a, end_a):
                used_a[at] = True
                if equal[at]:
                    spaced += not unspaced[a0 + at]
                    characters += unspaced[a0 + at]
            for at in range(begin_b, end_b):
                used_b[at] = True
            blocks[passages, 0], blocks[passages, 1] = begin_a, end_a
            blocks[passages, 2], blocks[passages, 3] = begin_b, end_b
            blocks[passages, 4] = spaced + (characters + 1) // 2
            blocks[passages, 5] = spaced + characters
            passages += 1
        for at in range(a.size):
            used_a[at] = False
            equal[at] = False
        for at in range(b.size):
            used_b[at] = False

        words_l, words_r = _words(running, l0, l1), _words(running, r0, r1)
        kept = rows
        if jaccard >= near:
            if min(words_l, words_r) < shortest_paragraph:
                continue
            total = 0
            for n in range(passages):
                total += blocks[n, 4]
            numbers[rows, RELATION], numbers[rows, SHARED_WORDS] = NEAR, total
            numbers[rows, LEFT_START], numbers[rows, LEFT_END] = starts[l0], ends[l1 - 1]
            numbers[rows, RIGHT_START], numbers[rows, RIGHT_END] = starts[r0], ends[r1 - 1]
            shares[rows, SIMILARITY] = jaccard
            rows += 1
        elif passages and max(left_containment, right_containment) >= containment:
            inside = left_containment > right_containment or (left_containment == right_containment and not turned)
            if (words_l if inside else words_r) < shortest_passage:
                continue
            best = 0
            for n in range(1, passages):
                if blocks[n, 4] > blocks[best, 4]:
                    best = n
            begin_l, end_l, begin_r, end_r = blocks[best, 0], blocks[best, 1], blocks[best, 2], blocks[best, 3]
            if turned:
                begin_l, end_l, begin_r, end_r = begin_r, end_r, begin_l, end_l
            if inside:
                begin_l, end_l = 0, l1 - l0
            else:
                begin_r, end_r = 0, r1 - r0
            numbers[rows, RELATION] = CONTAINED_IN if inside else CONTAINS
            numbers[rows, SHARED_WORDS] = blocks[best, 4]
            numbers[rows, LEFT_START], numbers[rows, LEFT_END] = starts[l0 + begin_l], ends[l0 + end_l - 1]
            numbers[rows, RIGHT_START], numbers[rows, RIGHT_END] = starts[r0 + begin_r], ends[r0 + end_r - 1]
            shares[rows, SIMILARITY] = max(left_containment, right_containment)
            rows += 1
        else:
            for n in range(passages):
                keys[n] = blocks[n, 2 if turned else 0] * MOST_PASSAGES + n
            _sort(keys[:passages])
            for key in keys[:passages]:
                n = key % MOST_PASSAGES
                if blocks[n, 4] < shortest_passage:
                    continue
                begin_l, end_l, begin_r, end_r = blocks[n, 0], blocks[n, 1], blocks[n, 2], blocks[n, 3]
                spanned = max(end_l - begin_l, end_r - begin_r)
                if turned:
                    begin_l, end_l, begin_r, end_r = begin_r, end_r, begin_l, end_l
                numbers[rows, RELATION], numbers[rows, SHARED_WORDS] = SHARES_PASSAGE, blocks[n, 4]
                numbers[rows, LEFT_START], numbers[rows, LEFT_END] = starts[l0 + begin_l], ends[l0 + end_l - 1]
                numbers[rows, RIGHT_START], numbers[rows, RIGHT_END] = starts[r0 + begin_r], ends[r0 + end_r - 1]
                shares[rows, SIMILARITY] = blocks[n, 5] / spanned
                rows += 1
        for row in range(kept, rows):
            numbers[row, PAIR], numbers[row, ORDINAL], numbers[row, LONGEST_RUN] = pair, row - kept, longest_run
            shares[row, JACCARD] = jaccard
            shares[row, LEFT_CONTAINMENT], shares[row, RIGHT_CONTAINMENT] = left_containment, right_containment
    return left.size, rows
