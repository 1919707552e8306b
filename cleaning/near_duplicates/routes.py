"""Both routes to candidates as hashes of one kind: two texts that have a hash in common may be related.

A band of a signature and a winnowed fingerprint are 64-bit hashes that are told apart by their highest bit, so that
one query finds, counts and caps both.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .kernels import frozen

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
    from .kernels import grouping

    found: NDArray[np.bool_] = grouping.first_of_each(frozen(text_index), frozen(hashes))
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
        from .kernels import grouping

        grouping.note_hashes(frozen(hashes), self._bits, self._once, self._again)

    def among(self, hashes: NDArray[np.uint64]) -> NDArray[np.bool_]:
        """Which of these may have been noted more than once."""
        from .kernels import grouping

        found: NDArray[np.bool_] = grouping.noted_again(frozen(hashes), self._bits, self._again)
        return found


STRONG_ENOUGH = 3
"""From such a sum of strengths on two texts are compared."""
_MOST_PLACES = 1 << 22
_COUNTED = ("hashes", "touched", "was_there", "is_there")


@dataclass(frozen=True, slots=True, eq=False)
class Rows:
    """Hashes and the texts that have them, one entry each: whether the run touched the text, and whether it was in the
    warehouse before and is there after the run."""

    hashes: NDArray[np.uint64]
    keys: NDArray[np.uint64]
    touched: NDArray[np.bool_]
    was_there: NDArray[np.bool_]
    is_there: NDArray[np.bool_]


class Groups:
    """Texts grouped by what they have in common. A hash that one text has is in no group.

    `rows` are the rows in the order of their hashes; of each group, `hashes` has the hash, `bounds` the first row and
    the one behind the last, `before` and `after` how many texts had it before the run and have it after, `strengths`
    how strongly it brings two of them together (see `strength_of`), and `gained` how much more strongly than before.
    `crowded` are those that more than `crowded_above` texts have or had.
    """

    def __init__(self, rows: Rows, common_above: int, crowded_above: int) -> None:
        from .kernels import grouping

        order = np.argsort(rows.hashes)
        columns = (rows.hashes, rows.keys, rows.touched, rows.was_there, rows.is_there)
        self.rows = Rows(*(frozen(column[order]) for column in columns))
        found = np.empty((len(order) // 2, 5), dtype=np.int64)
        count = grouping.groups(*(getattr(self.rows, name) for name in _COUNTED), found)
        self.bounds, self.before, self.after, self._pairs = found[:count, :2], *found[:count, 2:].T
        self.hashes = self.rows.hashes[self.bounds[:, 0]]
        self.strengths = strength_of(self.hashes, self.after, common_above, crowded_above)
        earlier = strength_of(self.hashes, self.before, common_above, crowded_above)
        self.gained = self.strengths.astype(np.int8) - earlier
        self.crowded = np.maximum(self.before, self.after) > crowded_above

    def rows_of(self, chosen: NDArray[np.bool_]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """The rows of the chosen groups, and the group of each."""
        groups = np.flatnonzero(chosen)
        sizes = self.bounds[groups, 1] - self.bounds[groups, 0]
        skipped = np.cumsum(sizes) - sizes
        return np.arange(sizes.sum()) + np.repeat(self.bounds[groups, 0] - skipped, sizes), np.repeat(groups, sizes)

    def pairs(self) -> Iterator[tuple[NDArray[np.uint64], NDArray[np.uint64], NDArray[np.uint8]]]:
        """Pairs of texts, the lesser key first, one of them touched, and the sum of strengths of what they share.

        Crowded groups are left out. Sums are right below STRONG_ENOUGH, and what is above is at least that. A pair may
        come in several parts, each with some of its sum: memory is bounded, however many pairs there are.
        """
        from .kernels import grouping

        plain = np.flatnonzero(~self.crowded & (self._pairs > 0))
        pairs = frozen(self._pairs[plain])
        if not len(plain):
            return
        most = max(min(int(pairs.sum()), _MOST_PLACES // 2), int(pairs.max()))
        places = 1 << (2 * most).bit_length()
        left, right = np.empty(places, dtype=np.uint64), np.empty(places, dtype=np.uint64)
        bounds, strengths = frozen(self.bounds[plain]), frozen(self.strengths[plain])
        columns = (self.rows.keys, self.rows.touched, self.rows.is_there)
        done = 0
        while done < len(plain):
            sums = np.zeros(places, dtype=np.uint8)
            done = grouping.add_pairs(bounds, pairs, strengths, *columns, done, left, right, sums, most)
            held = np.flatnonzero(sums)
            yield left[held], right[held], sums[held]


def strength_of(
    hashes: NDArray[np.uint64], texts: NDArray[np.int64], common_above: int, crowded_above: int
) -> NDArray[np.uint8]:
    """How strongly hashes that so many texts have bring two of them together; STRONG_ENOUGH it must be.

    A band alone does, whoever has it, for it says that whole texts are alike; so does a rare fingerprint. Of common
    ones it takes two, of crowded ones three: words that everybody uses are reuse only where more stand in a row.
    """
    strengths = np.where(texts <= common_above, 3, np.where(texts <= crowded_above, 2, 1))
    return np.where(hashes >= _BAND, 3, strengths).astype(np.uint8)
