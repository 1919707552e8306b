"""How fingerprints are made. What is stored in a warehouse was made by one recipe, and says which."""

from __future__ import annotations

from dataclasses import asdict, dataclass


@dataclass(frozen=True, slots=True)
class Recipe:
    """Every choice that a stored fingerprint depends on. Two fingerprints compare only if their recipes are equal.

    `bands` bands of `rows` rows find a pair of Jaccard similarity s with probability 1 - (1 - s^rows)^bands: .95 at
    0.55, .9998 at 0.7 (Broder 1997; Leskovec, Rajaraman, Ullman, Mining of Massive Datasets, ch. 3). Winnowed grams of
    `gram_words` in windows of `window` find every shared run of `gram_words + window - 1` words.
    """

    normaliser: str = "nfkc-casefold-2"
    shingle_words: int = 3
    scheme: str = "affine32"
    hash_function: str = "token-mix-64"
    permutations: int = 128
    seed: int = 1
    bands: int = 32
    rows: int = 4
    gram_words: int = 4
    window: int = 5
    longest_passage_words: int = 400

    def as_rows(self) -> list[tuple[str, str]]:
        """The recipe as `(name, value)` rows, the form in which a warehouse keeps it."""
        return [(name, str(value)) for name, value in asdict(self).items()]


RECIPE = Recipe()
