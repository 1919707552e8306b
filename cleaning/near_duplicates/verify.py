"""Two passages to what they truly share: nothing that only a signature suggests is ever stored."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace

from ..records import Relation, SharedPassage, Token, VerifiedPair
from .recipe import RECIPE
from .tokens import shingles, words_in


@dataclass(frozen=True, slots=True)
class Thresholds:
    """From where on passages count as related. Similarities are shares of word 3-shingles, lengths are in words."""

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


@dataclass(frozen=True, slots=True)
class _Run:
    """Tokens `left..left+length` of the one side equal tokens `right..right+length` of the other."""

    left: int
    right: int
    length: int


def verify(left: Sequence[Token], right: Sequence[Token], thresholds: Thresholds) -> VerifiedPair | None:
    """How two passages relate, with the character spans of what they share; None where they do not.

    Empty passages relate to nothing. The spans of `exact` and `near` are the whole passages; of `contains` and
    `contained_in` the whole of the contained one and the aligned part of the other; of `shares_passage` the aligned
    parts, which bridge small edits (seed and extend, as in sequence alignment: Altschul et al. 1990).
    """
    if not left or not right:
        return None
    left_set, right_set = shingles(left, RECIPE.shingle_words), shingles(right, RECIPE.shingle_words)
    shared = len(left_set & right_set)
    jaccard = shared / (len(left_set) + len(right_set) - shared)
    left_containment, right_containment = shared / len(left_set), shared / len(right_set)
    runs = shared_runs(left, right, thresholds.seed)
    chains = _chains(runs, thresholds.gap)
    longest_run = max((words_in(left[run.left : run.left + run.length]) for run in runs), default=0)

    relation: Relation
    passages: tuple[SharedPassage, ...]
    same = [token.text for token in left] == [token.text for token in right]
    if same or jaccard >= thresholds.near:
        relation = "exact" if same else "near"
        words = min(words_in(left), words_in(right))
        if words < thresholds.shortest_paragraph:
            return None
        shared_words = words if same else _words_of(left, [run for chain in chains for run in chain])
        passages = (SharedPassage(left[0].start, left[-1].end, right[0].start, right[-1].end, shared_words, jaccard),)
        if same:
            longest_run = words
    elif chains and max(left_containment, right_containment) >= thresholds.containment:
        relation = "contained_in" if left_containment >= right_containment else "contains"
        if words_in(left if relation == "contained_in" else right) < thresholds.shortest_passage:
            return None
        chain = max(chains, key=lambda chain: _words_of(left, chain))
        part = replace(_passage(left, right, chain), similarity=max(left_containment, right_containment))
        if relation == "contained_in":
            passages = (replace(part, left_start=left[0].start, left_end=left[-1].end),)
        else:
            passages = (replace(part, right_start=right[0].start, right_end=right[-1].end),)
    else:
        relation = "shares_passage"
        found = (_passage(left, right, chain) for chain in chains)
        passages = tuple(passage for passage in found if passage.shared_words >= thresholds.shortest_passage)
        if not passages:
            return None
    return VerifiedPair(relation, jaccard, left_containment, right_containment, longest_run, passages)


def shared_runs(left: Sequence[Token], right: Sequence[Token], seed: int) -> list[_Run]:
    """The longest runs of equal tokens, of at least `seed`, that overlap on neither side, in the order of the left."""
    texts_left, texts_right = [t.text for t in left], [t.text for t in right]
    places: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
    for at in range(len(texts_left) - seed + 1):
        places[tuple(texts_left[at : at + seed])].append(at)
    runs: list[_Run] = []
    reached: dict[int, int] = {}
    for j in range(len(texts_right) - seed + 1):
        for i in places.get(tuple(texts_right[j : j + seed]), ())[:_PLACES_OF_A_SEED]:
            if reached.get(i - j, -1) > j:
                continue
            length = seed
            while (
                i + length < len(left) and j + length < len(right) and texts_left[i + length] == texts_right[j + length]
            ):
                length += 1
            reached[i - j] = j + length
            runs.append(_Run(i, j, length))
    return _without_overlap(runs)


_PLACES_OF_A_SEED = 16
"""A seed that a passage repeats more often than this ("no no no no") is followed up at its first places only."""


def _without_overlap(runs: list[_Run]) -> list[_Run]:
    chosen: list[_Run] = []
    for run in sorted(runs, key=lambda run: (-run.length, run.left, run.right)):
        if all(
            (run.left + run.length <= other.left or other.left + other.length <= run.left)
            and (run.right + run.length <= other.right or other.right + other.length <= run.right)
            for other in chosen
        ):
            chosen.append(run)
    return sorted(chosen, key=lambda run: run.left)


def _chains(runs: list[_Run], gap: int) -> list[list[_Run]]:
    """Runs that follow each other on both sides with at most `gap` tokens between them, put together."""
    chains: list[list[_Run]] = []
    for run in runs:
        last = chains[-1][-1] if chains else None
        if (
            last is not None
            and run.left - (last.left + last.length) <= gap
            and 0 <= run.right - (last.right + last.length) <= gap
        ):
            chains[-1].append(run)
        else:
            chains.append([run])
    return chains


def _words_of(left: Sequence[Token], chain: list[_Run]) -> int:
    return sum(words_in(left[run.left : run.left + run.length]) for run in chain)


def _passage(left: Sequence[Token], right: Sequence[Token], chain: list[_Run]) -> SharedPassage:
    """The span from the first to the last run of a chain; alike by the share of its words that both sides have."""
    first, last = chain[0], chain[-1]
    equal = sum(run.length for run in chain)
    spanned = max(last.left + last.length - first.left, last.right + last.length - first.right)
    return SharedPassage(
        left[first.left].start,
        left[last.left + last.length - 1].end,
        right[first.right].start,
        right[last.right + last.length - 1].end,
        _words_of(left, chain),
        equal / spanned,
    )
