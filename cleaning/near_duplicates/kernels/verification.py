"""What two texts share: the sets of their shingles, and passages by seed and extend. See `verify`."""

from __future__ import annotations

from typing import Any

import numpy as np
from numba import int64, uint64

from .compiled import inlined, kernel

EXACT, NEAR, CONTAINS, CONTAINED_IN, SHARES_PASSAGE = range(5)
MOST_PASSAGES = 255
_MOST_RUNS = 2048
_MOST_PLACES = 512
_FAR_ENOUGH = 16
_PLACE = 21  # so many bits has the place of a token in its text

# Columns of the whole numbers and of the shares that verify_pairs writes.
PAIR, ORDINAL, RELATION, LONGEST_RUN, LEFT_START, LEFT_END, RIGHT_START, RIGHT_END, SHARED_WORDS = range(9)
JACCARD, LEFT_CONTAINMENT, RIGHT_CONTAINMENT, SIMILARITY = range(4)

# Columns of a passage while it is worked out, in tokens of sides a and b.
BEGIN_A, END_A, BEGIN_B, END_B, WORDS, TOKENS = range(6)


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
def distinct_counts(grams: Any, begins: Any) -> Any:
    """How many different hashes are among the grams of each text."""
    longest = 0
    for text in range(begins.size - 1):
        longest = max(longest, begins[text + 1] - begins[text])
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


@inlined
def _cores_extended(
    a: Any,
    b: Any,
    a0: Any,
    unspaced: Any,
    running: Any,
    runs: Any,
    count: int,
    turned: Any,
    seed: int,
    gap: int,
    keys: Any,
    used_a: Any,
    used_b: Any,
    equal: Any,
    blocks: Any,
) -> tuple[Any, Any]:
    """Passages between sides a and b: the longest run that is in none yet is a core, extended in both directions.

    Fills `blocks` with one passage a row: first token and behind the last on side a, then on side b, equal words, equal
    tokens. The answer is the longest run in words and how many passages there are. The tokens of a begin at `a0`.
    """
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
        blocks[passages, BEGIN_A], blocks[passages, END_A] = begin_a, end_a
        blocks[passages, BEGIN_B], blocks[passages, END_B] = begin_b, end_b
        blocks[passages, WORDS] = spaced + (characters + 1) // 2
        blocks[passages, TOKENS] = spaced + characters
        passages += 1
    for at in range(a.size):
        used_a[at] = False
        equal[at] = False
    for at in range(b.size):
        used_b[at] = False
    return longest_run, passages


@inlined
def _sides(block: Any, turned: Any) -> tuple[Any, Any, Any, Any]:
    """Where a passage begins and ends on the left, then on the right."""
    if turned:
        return block[BEGIN_B], block[END_B], block[BEGIN_A], block[END_A]
    return block[BEGIN_A], block[END_A], block[BEGIN_B], block[END_B]


@inlined
def _without_own(running: Any, first: Any, behind: Any, begin: Any, end: Any, least: int) -> tuple[Any, Any]:
    """Where the tokens `begin` to `end` of a text reach that has less than `least` words before and behind them."""
    if _words(running, first, first + begin) < least:
        begin = 0
    if _words(running, first + end, behind) < least:
        end = behind - first
    return begin, end


@inlined
def _note_spans(row: Any, starts: Any, ends: Any, l_first: Any, l_behind: Any, r_first: Any, r_behind: Any) -> None:
    """Note in which characters a passage stands on each side, from its first token and that behind its last."""
    row[LEFT_START], row[LEFT_END] = starts[l_first], ends[l_behind - 1]
    row[RIGHT_START], row[RIGHT_END] = starts[r_first], ends[r_behind - 1]


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
                _note_spans(numbers[rows], starts, ends, l0, l1, r0, r1)
                shares[rows] = 1.0
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

        longest_run, passages = _cores_extended(
            a, b, a0, unspaced, running, runs, count, turned, seed, gap, keys, used_a, used_b, equal, blocks
        )
        words_l, words_r = _words(running, l0, l1), _words(running, r0, r1)
        kept = rows
        if jaccard >= near:
            if min(words_l, words_r) < shortest_paragraph:
                continue
            total = 0
            begin_l, end_l, begin_r, end_r = (l1 - l0, 0, r1 - r0, 0) if passages else (0, l1 - l0, 0, r1 - r0)
            for n in range(passages):
                total += blocks[n, WORDS]
                first_l, behind_l, first_r, behind_r = _sides(blocks[n], turned)
                begin_l, end_l = min(begin_l, first_l), max(end_l, behind_l)
                begin_r, end_r = min(begin_r, first_r), max(end_r, behind_r)
            begin_l, end_l = _without_own(running, l0, l1, begin_l, end_l, shortest_paragraph)
            begin_r, end_r = _without_own(running, r0, r1, begin_r, end_r, shortest_paragraph)
            numbers[rows, RELATION], numbers[rows, SHARED_WORDS] = NEAR, total
            _note_spans(numbers[rows], starts, ends, l0 + begin_l, l0 + end_l, r0 + begin_r, r0 + end_r)
            shares[rows, SIMILARITY] = jaccard
            rows += 1
        else:
            best = -1
            if passages and max(left_containment, right_containment) >= containment:
                inside = left_containment > right_containment or (left_containment == right_containment and not turned)
                if (words_l if inside else words_r) < shortest_passage:
                    continue
                best = 0
                for n in range(1, passages):
                    if blocks[n, WORDS] > blocks[best, WORDS]:
                        best = n
                begin_l, end_l, begin_r, end_r = _sides(blocks[best], turned)
                if inside:
                    begin_l, end_l = 0, l1 - l0
                else:
                    begin_r, end_r = 0, r1 - r0
                numbers[rows, RELATION] = CONTAINED_IN if inside else CONTAINS
                numbers[rows, SHARED_WORDS] = blocks[best, WORDS]
                _note_spans(numbers[rows], starts, ends, l0 + begin_l, l0 + end_l, r0 + begin_r, r0 + end_r)
                shares[rows, SIMILARITY] = max(left_containment, right_containment)
                rows += 1
            for n in range(passages):
                keys[n] = blocks[n, BEGIN_B if turned else BEGIN_A] * MOST_PASSAGES + n
            _sort(keys[:passages])
            for key in keys[:passages]:
                n = key % MOST_PASSAGES
                if n == best or blocks[n, WORDS] < shortest_passage:
                    continue
                begin_l, end_l, begin_r, end_r = _sides(blocks[n], turned)
                numbers[rows, RELATION], numbers[rows, SHARED_WORDS] = SHARES_PASSAGE, blocks[n, WORDS]
                _note_spans(numbers[rows], starts, ends, l0 + begin_l, l0 + end_l, r0 + begin_r, r0 + end_r)
                shares[rows, SIMILARITY] = blocks[n, TOKENS] / max(end_l - begin_l, end_r - begin_r)
                rows += 1
        for row in range(kept, rows):
            numbers[row, PAIR], numbers[row, ORDINAL], numbers[row, LONGEST_RUN] = pair, row - kept, longest_run
            shares[row, JACCARD] = jaccard
            shares[row, LEFT_CONTAINMENT], shares[row, RIGHT_CONTAINMENT] = left_containment, right_containment
    return left.size, rows
