"""Sets of shingles to MinHash signatures, and signatures to LSH bands.

Signatures are those of `datasketch.MinHash(num_perm=128, seed=1, scheme="affine32")` fed with the shingles in UTF-8,
and can be compared with any that datasketch makes.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from .recipe import RECIPE, Recipe


def signatures(shingle_sets: Sequence[set[str]], recipe: Recipe = RECIPE) -> NDArray[np.uint32]:
    """One row of `recipe.permutations` 32-bit minima for each set, shape (sets, permutations)."""
    from datasketch import MinHash  # here, because importing it takes seconds that a run without matching need not pay

    if not shingle_sets:
        return np.empty((0, recipe.permutations), dtype=np.uint32)
    encoded = [[shingle.encode("utf-8", "replace") for shingle in shingles] for shingles in shingle_sets]
    made = MinHash.bulk(encoded, num_perm=recipe.permutations, seed=recipe.seed, scheme=recipe.scheme)
    return np.stack([minhash.hashvalues for minhash in made]).astype(np.uint32)


def band_hashes(signatures: NDArray[np.uint32], recipe: Recipe = RECIPE) -> NDArray[np.uint64]:
    """One 64-bit hash a band, shape (sets, bands): equal wherever all rows of the band are equal.

    The rows are folded by multiplication and xor-shift (the finalizer of SplitMix64, Steele et al. 2014).
    """
    rows = (
        signatures[:, : recipe.bands * recipe.rows]
        .reshape(len(signatures), recipe.bands, recipe.rows)
        .astype(np.uint64)
    )
    folded = np.zeros(rows.shape[:2], dtype=np.uint64)
    with np.errstate(over="ignore"):
        for row in range(recipe.rows):
            folded = (folded ^ rows[:, :, row]) + np.uint64(0x9E3779B97F4A7C15)
            folded = (folded ^ (folded >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
            folded = (folded ^ (folded >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
            folded ^= folded >> np.uint64(31)
    return folded
