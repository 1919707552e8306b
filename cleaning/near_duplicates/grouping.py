"""The inner loops over hashes and links of many texts, compiled like those in `kernels`, and imported like them."""

from __future__ import annotations

from typing import Any

import numpy as np
from numba import uint8, uint64

from .kernels import kernel


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
