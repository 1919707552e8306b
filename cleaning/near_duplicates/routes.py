"""Both routes to candidates as hashes of one kind: two texts that have a hash in common may be related.

A band of a signature and a winnowed fingerprint are 64-bit hashes that are told apart by their highest bit, so that
one query finds, counts and caps both.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

_BAND = np.uint64(1 << 63)
_STEP = np.uint64(0x9E3779B97F4A7C15)


def band_routes(band_hashes: NDArray[np.uint64]) -> NDArray[np.uint64]:
    """Hashes of bands, shape (texts, bands), made to depend on the number of the band; the highest bit is set."""
    numbers = np.arange(1, band_hashes.shape[1] + 1, dtype=np.uint64)
    with np.errstate(over="ignore"):
        return (band_hashes ^ (numbers * _STEP)) | _BAND


def gram_routes(fingerprints: NDArray[np.uint64]) -> NDArray[np.uint64]:
    """Hashes of winnowed grams, with the highest bit cleared."""
    return fingerprints & ~_BAND


def first_of_each(text_index: NDArray[np.int32], hashes: NDArray[np.uint64]) -> NDArray[np.bool_]:
    """Which entries are the first of their hash in their text. Entries of a text stand together."""
    from . import grouping, kernels

    found: NDArray[np.bool_] = grouping.first_of_each(kernels.frozen(text_index), kernels.frozen(hashes))
    return found


class Repeats:
    """Which of many hashes occur more than once: every one that does is found, and few of the others.

    A Bloom filter with one hash function (Bloom 1970) of 32 to 64 bits an entry, so that some 2 to 3 % of the others
    pass. It takes the place of grouping millions of hashes most of which are unique. `note` all of them first.
    """

    def __init__(self, most: int) -> None:
        self._bits = max(10, most.bit_length() + 5)
        self._once = np.zeros(1 << (self._bits - 3), dtype=np.uint8)
        self._again = np.zeros(1 << (self._bits - 3), dtype=np.uint8)

    def note(self, hashes: NDArray[np.uint64]) -> None:
        """Count these hashes in."""
        from . import grouping, kernels

        grouping.note_hashes(kernels.frozen(hashes), self._bits, self._once, self._again)

    def among(self, hashes: NDArray[np.uint64]) -> NDArray[np.bool_]:
        """Which of these may have been noted more than once."""
        from . import grouping, kernels

        found: NDArray[np.bool_] = grouping.noted_again(kernels.frozen(hashes), self._bits, self._again)
        return found
