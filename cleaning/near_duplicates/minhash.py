"""Route A to candidates: shingles to MinHash signatures (Broder 1997), and signatures to LSH bands.

A signature is that of `datasketch.MinHash(num_perm=128, seed=1, scheme="affine32", hashfunc=int)` fed with
`shingle_hashes`, so that an LSH of datasketch can be asked with what is stored.
"""

from __future__ import annotations

import functools

import numpy as np
from numpy.typing import NDArray

from .kernels import frozen
from .recipe import RECIPE, Recipe
from .tokens import Tokens


def shingle_hashes(tokens: Tokens, recipe: Recipe = RECIPE) -> tuple[NDArray[np.uint32], NDArray[np.int64]]:
    """The 32-bit hashes of each text's shingles, in the order of the text, and where each text's begin (texts + 1).

    A text of fewer tokens than a shingle has is one shingle; a text without tokens has none.
    """
    from .kernels import hashing

    hashes, begins = hashing.shingle_hashes(frozen(tokens.hashes), frozen(tokens.offsets), recipe.shingle_words)
    return hashes.astype(np.uint32), begins


def signatures(tokens: Tokens, recipe: Recipe = RECIPE) -> NDArray[np.uint32]:
    """One row of `recipe.permutations` 32-bit minima for each text, shape (texts, permutations).

    A text without tokens has the signature of the empty set, which is nothing but 2**32 - 1; it must match nothing, so
    leave out the texts of which `tokens.counts()` is 0.
    """
    from .kernels import hashing

    multipliers, increments = _permutations(recipe.permutations, recipe.seed)
    made: NDArray[np.uint32] = hashing.signatures(
        frozen(tokens.hashes),
        frozen(tokens.offsets),
        recipe.shingle_words,
        frozen(multipliers),
        frozen(increments),
    )
    return made


def band_hashes(signatures: NDArray[np.uint32], recipe: Recipe = RECIPE) -> NDArray[np.uint64]:
    """One 64-bit hash a band, shape (texts, bands): equal wherever all rows of the band are equal."""
    from .kernels import hashing

    made: NDArray[np.uint64] = hashing.band_hashes(frozen(signatures), recipe.bands, recipe.rows)
    return made


@functools.cache
def _permutations(count: int, seed: int) -> tuple[NDArray[np.uint32], NDArray[np.uint32]]:
    """The permutations of datasketch's affine32: x to a * x + b modulo 2**32 with an odd a."""
    generator = np.random.RandomState(seed)
    multipliers = generator.randint(0, 1 << 31, count, dtype=np.uint32) * np.uint32(2) + np.uint32(1)
    return multipliers, generator.randint(0, 1 << 32, count, dtype=np.uint32)
