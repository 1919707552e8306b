"""What many texts share: loops over their hashes, and over the links between them."""

from __future__ import annotations

from typing import Any

import numpy as np
from numba import uint8, uint64

from .compiled import kernel


@kernel
def first_of_each(text_index: Any, hashes: Any) -> Any:
    """True where no earlier entry of the same text has the same hash."""
    found = np.ones(hashes.size, dtype=np.bool_)
    begin = 0
    for at in range(hashes.size):
        if text_index[at] != text_index[begin]:
            begin = at
        for before in range(begin, at):
            if hashes[before] == hashes[at]:
                found[at] = False
                break
    return found


@kernel
def stretches(values: Any, begins: Any, offsets: Any) -> Any:
    """Stretch `i` of the answer, from `offsets[i]` to `offsets[i + 1]`, is that of `values` from `begins[i]` on."""
    found = np.empty(offsets[-1], dtype=values.dtype)
    for at in range(begins.size):
        size = offsets[at + 1] - offsets[at]
        found[offsets[at] : offsets[at + 1]] = values[begins[at] : begins[at] + size]
    return found


@kernel
def note_hashes(hashes: Any, bits: int, once: Any, again: Any) -> None:
    """Set the bit of each hash in `once`, and in `again` where it was set before. Both have 2**bits bits."""
    mask = uint64((1 << bits) - 1)
    for at in range(hashes.size):
        place = hashes[at] & mask
        byte, bit = place >> uint64(3), uint8(1 << (place & uint64(7)))
        if once[byte] & bit:
            again[byte] |= bit
        else:
            once[byte] |= bit


@kernel
def noted_again(hashes: Any, bits: int, again: Any) -> Any:
    """True where the bit of the hash is set in `again`."""
    mask = uint64((1 << bits) - 1)
    found = np.empty(hashes.size, dtype=np.bool_)
    for at in range(hashes.size):
        place = hashes[at] & mask
        found[at] = again[place >> uint64(3)] & uint8(1 << (place & uint64(7))) != 0
    return found


@kernel
def stars(begins: Any, partners: Any) -> Any:
    """The partners of node `i` are `partners[begins[i]:begins[i + 1]]`; see `clusters.stars`."""
    origins = np.full(begins.size - 1, -1, dtype=np.int64)
    for node in range(origins.size):
        if origins[node] >= 0:
            continue
        for at in range(begins[node], begins[node + 1]):
            partner = partners[at]
            if partner != node and origins[partner] < 0:
                origins[partner] = node
                origins[node] = node
    return origins


@kernel
def groups(hashes: Any, touched: Any, was_there: Any, is_there: Any, found: Any) -> int:
    """Runs of two or more equal hashes, one row each: first, behind the last, how many texts were there, how many are,
    and how many pairs of these have one that was touched."""
    count = at = 0
    while at < hashes.size:
        stop = at + 1
        while stop < hashes.size and hashes[stop] == hashes[at]:
            stop += 1
        if stop - at > 1:
            before = after = others = 0
            for i in range(at, stop):
                before += was_there[i]
                after += is_there[i]
                others += is_there[i] and not touched[i]
            found[count, 0], found[count, 1], found[count, 2], found[count, 3] = at, stop, before, after
            found[count, 4] = (after * (after - 1) - others * (others - 1)) // 2
            count += 1
        at = stop
    return count


@kernel
def add_pairs(
    bounds: Any,
    pairs: Any,
    strengths: Any,
    keys: Any,
    touched: Any,
    is_there: Any,
    first: int,
    left: Any,
    right: Any,
    sums: Any,
    most: int,
) -> Any:
    """Add the strength of each group from `first` on to the sum of each pair of its texts of which one is touched.

    The pairs are in an open table of 2**n places that is free where `sums` is 0; sums of 3 and more stay as they are.
    Stops before a group with whose `pairs` more than `most` might be in the table; the answer is that group.
    """
    mask = uint64(sums.size - 1)
    shift = uint64(40)
    held = 0
    for group in range(first, bounds.shape[0]):
        begin, end = bounds[group, 0], bounds[group, 1]
        if held and held + pairs[group] > most:
            return group
        for i in range(begin, end):
            if not is_there[i]:
                continue
            for j in range(i + 1, end):
                if not is_there[j] or not (touched[i] or touched[j]):
                    continue
                low, high = min(keys[i], keys[j]), max(keys[i], keys[j])
                mixed = (low ^ (high << uint64(32) | high >> uint64(32))) * uint64(0x9E3779B97F4A7C15)
                slot = (mixed >> shift ^ mixed >> uint64(17)) & mask
                while sums[slot] and (left[slot] != low or right[slot] != high):
                    slot = (slot + uint64(1)) & mask
                if not sums[slot]:
                    left[slot], right[slot] = low, high
                    held += 1
                if sums[slot] < 3:
                    sums[slot] += strengths[group]
    return len(bounds)
