"""Pairs of texts to what they truly share: nothing that only a signature suggests is ever stored.

What two texts share is worked out on their tokens, not on their signatures. Jaccard similarity and containments are
those of the sets of word 3-shingles. Shared passages are found by seed and extend (Altschul et al. 1990, BLAST): the
longest run of equal words is a core, which is extended in both directions over further equal words and across small
edits. An edit of n words (a changed number, an inserted or a dropped word) is bridged where at least n + 1 equal words
follow it: each bridge brings more equal words than it spans, so that a passage never ends in an edit, and one equal
word behind an edit ("the", "and") never pulls in what stands beside a quote.

Tokens, shingles and seeds are compared by their 64-bit hashes. A pair of texts has some 10^4 pairs of tokens, so that
a wrong answer is expected once in 10^15 pairs; runs are verified token by token, not only by the hash of their seed.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from ..records import Relation, SharedPassage, VerifiedPair
from .kernels import frozen
from .recipe import RECIPE
from .tokens import Tokens, tokenise

RELATIONS: tuple[Relation, ...] = ("exact", "near", "contains", "contained_in", "shares_passage")
"""What the numbers in `VerifiedPairs.relation` stand for."""

_MOST_TOKENS = 2_000_000


@dataclass(frozen=True, slots=True)
class Thresholds:
    """From where on passages count as related. Similarities are shares of word 3-shingles, lengths are in words.

    `seed` is the shortest run of equal words that starts a passage, `gap` the longest edit that a passage bridges.
    """

    near: float = 0.7
    containment: float = 0.8
    shortest_paragraph: int = 6
    shortest_passage: int = 8
    seed: int = 4
    gap: int = 6

    def __post_init__(self) -> None:
        for name in ("near", "containment"):
            if not 0 < getattr(self, name) <= 1:
                raise ValueError(f"{name} is a share above 0 and up to 1, not {getattr(self, name)}")
        for name in ("shortest_paragraph", "shortest_passage", "seed"):
            if getattr(self, name) < 1:
                raise ValueError(f"{name} is a number of words from 1, not {getattr(self, name)}")
        if self.gap < 0:
            raise ValueError(f"gap is a number of words from 0, not {self.gap}")


@dataclass(frozen=True, slots=True, eq=False)
class VerifiedPairs:
    """What related pairs share, one row a shared passage, in the order of the pairs.

    `pair` is the place of the pair among those that were asked for, `ordinal` the number of the passage in its pair
    (at most 255), `relation` an index into RELATIONS. Spans are half-open, in characters of the text of each side. The
    spans of `exact` are the whole passages, and so are those of `near` but for what a side says of its own before the
    first and behind the last shared word, from `shortest_paragraph` words on; of `contains` and `contained_in` the
    whole of the contained one and the longest aligned part of the other, where further parts follow as
    `shares_passage`; of `shares_passage` the aligned parts, in the order of the left text.
    `longest_run` and `shared_words` are in words; `similarity` is the share of a passage's words that both sides have,
    for `exact`, `near` and contained passages Jaccard or the containment.
    """

    pair: NDArray[np.int32]
    ordinal: NDArray[np.int32]
    relation: NDArray[np.int32]
    jaccard: NDArray[np.float64]
    left_containment: NDArray[np.float64]
    right_containment: NDArray[np.float64]
    longest_run: NDArray[np.int32]
    left_start: NDArray[np.int32]
    left_end: NDArray[np.int32]
    right_start: NDArray[np.int32]
    right_end: NDArray[np.int32]
    shared_words: NDArray[np.int32]
    similarity: NDArray[np.float64]

    def __len__(self) -> int:
        """How many shared passages there are."""
        return len(self.pair)


def verify_pairs(
    tokens: Tokens, left: ArrayLike, right: ArrayLike, thresholds: Thresholds = Thresholds()
) -> VerifiedPairs:
    """How the texts `left[i]` and `right[i]` relate, for every i; pairs that do not relate have no row.

    Turning a pair round turns its answer round, and changes nothing else. Empty texts relate to nothing. Memory grows
    with the texts and with what is found, not with the number of pairs asked for.
    """
    from .kernels import hashing, verification

    one, other = np.asarray(left, dtype=np.int32), np.asarray(right, dtype=np.int32)
    if one.shape != other.shape or one.ndim != 1:
        raise ValueError(f"left and right have one text for every pair each, not shapes {one.shape} and {other.shape}")
    if len(tokens) and tokens.counts().max() > _MOST_TOKENS:
        raise ValueError(f"a text of more than {_MOST_TOKENS:,} tokens cannot be verified: cut it into passages first")
    hashes, offsets = frozen(tokens.hashes), frozen(tokens.offsets)
    running = np.zeros(len(tokens.hashes) + 1, dtype=np.int32)
    np.cumsum(tokens.unspaced, out=running[1:])
    shingles, shingle_begins = map(frozen, hashing.shingle_hashes(hashes, offsets, RECIPE.shingle_words))
    distinct = verification.distinct_counts(shingles, shingle_begins)
    apart = thresholds.seed < RECIPE.shingle_words
    seeds, seed_begins = shingles, shingle_begins
    if apart:
        seeds, seed_begins = map(frozen, hashing.shingle_hashes(hashes, offsets, thresholds.seed))
    arrays = (hashes, *map(frozen, (tokens.starts, tokens.ends, tokens.unspaced, running)), offsets)
    prepared = (shingles, shingle_begins, frozen(distinct), seeds, seed_begins, apart)
    pairs = (frozen(one), frozen(other))
    limits = (
        float(thresholds.near),
        float(thresholds.containment),
        thresholds.shortest_paragraph,
        thresholds.shortest_passage,
        thresholds.seed,
        thresholds.gap,
    )
    rows = verification.MOST_PASSAGES + min(max(len(one), 1), 1 << 18)
    numbers, shares = np.empty((rows, 9), dtype=np.int32), np.empty((rows, 4), dtype=np.float64)
    all_numbers: list[NDArray[np.int32]] = []
    all_shares: list[NDArray[np.float64]] = []
    done = 0
    while done < len(one):
        done, count = verification.verify_pairs(*arrays, *prepared, *pairs, done, *limits, numbers, shares)
        all_numbers.append(numbers[:count].copy())
        all_shares.append(shares[:count].copy())
    return _columns(all_numbers, all_shares)


def _columns(all_numbers: list[NDArray[np.int32]], all_shares: list[NDArray[np.float64]]) -> VerifiedPairs:
    from .kernels import verification as k

    numbers = np.concatenate(all_numbers) if all_numbers else np.empty((0, 9), dtype=np.int32)
    shares = np.concatenate(all_shares) if all_shares else np.empty((0, 4), dtype=np.float64)

    def number(column: int) -> NDArray[Any]:
        return np.ascontiguousarray(numbers[:, column])

    def share(column: int) -> NDArray[Any]:
        return np.ascontiguousarray(shares[:, column])

    return VerifiedPairs(
        pair=number(k.PAIR),
        ordinal=number(k.ORDINAL),
        relation=number(k.RELATION),
        jaccard=share(k.JACCARD),
        left_containment=share(k.LEFT_CONTAINMENT),
        right_containment=share(k.RIGHT_CONTAINMENT),
        longest_run=number(k.LONGEST_RUN),
        left_start=number(k.LEFT_START),
        left_end=number(k.LEFT_END),
        right_start=number(k.RIGHT_START),
        right_end=number(k.RIGHT_END),
        shared_words=number(k.SHARED_WORDS),
        similarity=share(k.SIMILARITY),
    )


def verify(left: str, right: str, thresholds: Thresholds = Thresholds()) -> VerifiedPair | None:
    """How two texts relate, as a record; None where they do not. For a single pair: `verify_pairs` does many."""
    found = verify_pairs(tokenise([left, right]), [0], [1], thresholds)
    if not len(found):
        return None
    return VerifiedPair(
        relation=RELATIONS[found.relation[0]],
        jaccard=float(found.jaccard[0]),
        left_containment=float(found.left_containment[0]),
        right_containment=float(found.right_containment[0]),
        longest_run=int(found.longest_run[0]),
        passages=tuple(
            SharedPassage(
                left_start=int(found.left_start[row]),
                left_end=int(found.left_end[row]),
                right_start=int(found.right_start[row]),
                right_end=int(found.right_end[row]),
                shared_words=int(found.shared_words[row]),
                similarity=float(found.similarity[row]),
            )
            for row in range(len(found))
        ),
    )
