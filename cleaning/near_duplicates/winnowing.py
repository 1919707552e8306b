"""Route B to candidates: winnowed fingerprints of word 4-grams (Schleimer, Wilkerson, Aiken 2003).

Of every window of 5 consecutive grams the one with the smallest hash is a fingerprint. A run of 8 equal tokens is such
a window in both texts, and what is selected depends on nothing but the window: so two texts that share a run of 8
tokens share a fingerprint, always. About one gram in three is a fingerprint (2 / (window + 1)).

Tokens are what the guarantee counts: in scripts without spaces a token is a character, so that a shared run of 8
characters there is a candidate. A text of fewer grams than a window is one window and has one fingerprint; a text of
fewer tokens than a gram has none (it can share no passage that counts, and whole it is found by MinHash).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .kernels import frozen
from .recipe import RECIPE, Recipe
from .tokens import Tokens


@dataclass(frozen=True, slots=True, eq=False)
class Fingerprints:
    """One entry a fingerprint, in the order of the texts: the text, the 64-bit hash of the gram, its first token."""

    text_index: NDArray[np.int32]
    fingerprint: NDArray[np.uint64]
    position: NDArray[np.int32]

    def __len__(self) -> int:
        """How many fingerprints there are."""
        return len(self.fingerprint)


def winnow(tokens: Tokens, recipe: Recipe = RECIPE) -> Fingerprints:
    """The fingerprints of each text. The same one may stand at several positions of a text that repeats itself.

    Where hashes tie, the choice is that of robust winnowing: the one that the window before chose, else the rightmost.
    """
    from .kernels import hashing

    most = len(tokens.hashes)
    texts, hashes = np.empty(most, dtype=np.int32), np.empty(most, dtype=np.uint64)
    positions = np.empty(most, dtype=np.int32)
    count = hashing.winnow(
        frozen(tokens.hashes),
        frozen(tokens.offsets),
        recipe.gram_words,
        recipe.window,
        texts,
        hashes,
        positions,
    )
    return Fingerprints(texts[:count], hashes[:count], positions[:count])
