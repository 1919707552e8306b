"""What is found of what is there: Copydesk's two routes with verification against unverified LSH, in memory.

    python -m benchmarks.matching --paragraphs 100000

Of the generated corpus every pair of Jaccard 0.7 and more is known, and every embedded quote. A quote counts as found
where the pair is verified and its shared passages cover nine tenths of the quote in the copy; for peers, which know
pairs only, where the pair is among their candidates. CPU seconds are those of one thread, from text to pairs.
"""

from __future__ import annotations

import argparse
import os

for _threads in ("NUMBA_NUM_THREADS", "OMP_NUM_THREADS", "RAYON_NUM_THREADS"):
    os.environ[_threads] = "1"

import time
from collections.abc import Callable, Iterable, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from cleaning.near_duplicates.minhash import band_hashes, signatures
from cleaning.near_duplicates.tokens import Tokens, tokenise
from cleaning.near_duplicates.verify import VerifiedPairs, verify_pairs
from cleaning.near_duplicates.winnowing import winnow

from .corpus import Corpus, alike, generate
from .signatures import shingles

Pairs = set[tuple[int, int]]


def candidates(texts: NDArray[np.int64], hashes: NDArray[np.uint64], most: int) -> tuple[NDArray[np.int64], int]:
    """Pairs of texts with a hash in common, as `left << 32 | right`; a hash of more than `most` texts makes none.

    The second answer is how many hashes were left out for that.
    """
    order = np.lexsort((texts, hashes))
    texts, hashes = texts[order], hashes[order]
    first = np.concatenate(([True], (hashes[1:] != hashes[:-1]) | (texts[1:] != texts[:-1])))
    texts, hashes = texts[first], hashes[first]
    begins = np.flatnonzero(np.concatenate(([True], hashes[1:] != hashes[:-1])))
    sizes = np.diff(np.concatenate((begins, [len(hashes)])))
    found = [np.empty(0, dtype=np.int64)]
    for size in np.unique(sizes[(sizes > 1) & (sizes <= most)]):
        groups = texts[begins[sizes == size][:, None] + np.arange(size)]
        left, right = np.triu_indices(size, 1)
        found.append(np.unique(groups[:, left] << 32 | groups[:, right]))
    return np.unique(np.concatenate(found)), int((sizes > most).sum())


def candidates_of_both_routes(tokens: Tokens, most: int) -> tuple[NDArray[np.int64], NDArray[np.int64], int]:
    """Candidates by bands, candidates by fingerprints, and how many fingerprints were too frequent to make any."""
    bands = band_hashes(signatures(tokens))
    owners = np.repeat(np.arange(len(tokens)), bands.shape[1])
    numbered = bands ^ (np.arange(bands.shape[1], dtype=np.uint64) * np.uint64(0x9E3779B97F4A7C15))
    any_token = np.repeat(tokens.counts() > 0, bands.shape[1])
    by_bands, _ = candidates(owners[any_token], numbered.ravel()[any_token], 10_000)
    prints = winnow(tokens)
    by_prints, capped = candidates(prints.text_index.astype(np.int64), prints.fingerprint, most)
    return by_bands, by_prints, capped


def ours(texts: Sequence[str], most: int) -> tuple[NDArray[np.int64], VerifiedPairs]:
    """All candidates, and what of them is verified."""
    tokens = tokenise(texts)
    by_bands, by_prints, capped = candidates_of_both_routes(tokens, most)
    pairs = np.union1d(by_bands, by_prints)
    verified = verify_pairs(tokens, pairs >> 32, pairs & 0xFFFFFFFF)
    print(
        f"candidates: {len(by_bands):,} by bands, {len(by_prints):,} by fingerprints, {len(pairs):,} together; "
        f"{len(np.unique(verified.pair)):,} verified; {capped:,} fingerprints in more than {most} texts"
    )
    return pairs, verified


def quotes_found(corpus: Corpus, pairs: NDArray[np.int64], verified: VerifiedPairs) -> int:
    """How many embedded quotes the verified passages cover."""
    place = {int(pair): number for number, pair in enumerate(pairs)}
    begins = np.searchsorted(verified.pair, np.arange(len(pairs) + 1))
    found = 0
    for quote in corpus.quotes:
        left, right = min(quote.copy, quote.source), max(quote.copy, quote.source)
        number = place.get(left << 32 | right)
        if number is None:
            continue
        side = "left" if quote.copy == left else "right"
        rows = slice(begins[number], begins[number + 1])
        starts, ends = getattr(verified, f"{side}_start")[rows], getattr(verified, f"{side}_end")[rows]
        covered = np.maximum(0, np.minimum(ends, quote.end) - np.maximum(starts, quote.start)).sum()
        found += bool(covered >= 0.9 * (quote.end - quote.start))
    return found


def datasketch_lsh(texts: Sequence[str]) -> Iterable[tuple[int, int]]:
    """MinHashLSH at 0.7, 128 permutations."""
    from datasketch import MinHash, MinHashLSH

    lsh = MinHashLSH(threshold=0.7, num_perm=128)
    made = MinHash.generator([[s.encode() for s in shingles(text)] for text in texts], num_perm=128, scheme="affine32")
    for number, minhash in enumerate(made):
        for other in lsh.query(minhash):
            yield other, number
        lsh.insert(number, minhash)


def rensa_lsh(texts: Sequence[str]) -> Iterable[tuple[int, int]]:
    """RMinHashLSH at 0.7, 128 permutations in 16 bands, estimated similarity 0.7 and more."""
    from rensa import RMinHash, RMinHashLSH

    made = RMinHash.from_token_sets([shingles(text) for text in texts], 128, 42)
    lsh = RMinHashLSH(0.7, 128, 16)
    lsh.insert_many(made)
    for number, others in enumerate(lsh.query_all(made)):
        for other in others:
            if other < number and made[number].jaccard(made[other]) >= 0.7:
                yield other, number


def gaoya_lsh(texts: Sequence[str]) -> Iterable[tuple[int, int]]:
    """MinHashStringIndex at 0.7 in 42 bands of 3, its own word 3-grams and similarity filter."""
    from gaoya.minhash import MinHashStringIndex

    index = MinHashStringIndex(32, 0.7, 42, 3, None, "word", True, (3, 3))
    for number, text in enumerate(texts):
        for other in index.query(text):
            yield other, number
        index.insert_document(number, text)


PEERS: dict[str, Callable[[Sequence[str]], Iterable[tuple[int, int]]]] = {
    "datasketch": datasketch_lsh,
    "rensa": rensa_lsh,
    "gaoya": gaoya_lsh,
}


def _row(name: str, found: Pairs, truth: Any, quotes: float, seconds: float) -> str:
    right = len(found & truth.keys())
    precision, recall = right / max(1, len(found)), right / max(1, len(truth))
    f1 = 2 * precision * recall / max(1e-9, precision + recall)
    return f"{name:24}{precision:10.4f}{recall:10.4f}{f1:10.4f}{quotes:10.4f}{seconds:10.2f}"


def main() -> None:
    """Measure each, and print a table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--paragraphs", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--most-texts", type=int, default=200, help="a fingerprint in more texts makes no candidates")
    parser.add_argument("--peers", nargs="*", default=list(PEERS), choices=list(PEERS))
    options = parser.parse_args()
    corpus = generate(options.paragraphs, options.seed)
    truth = alike(corpus.texts, 0.7)
    print(
        f"{len(corpus.texts):,} paragraphs, {len(truth):,} pairs of Jaccard 0.7 and more, {len(corpus.quotes):,} quotes"
    )
    warm = tokenise(corpus.texts[:2])
    winnow(warm)
    band_hashes(signatures(warm))
    verify_pairs(warm, [0], [1])

    started = time.process_time()
    pairs, verified = ours(corpus.texts, options.most_texts)
    seconds = time.process_time() - started
    near = verified.pair[verified.jaccard >= 0.7]
    found = {(int(pair >> 32), int(pair & 0xFFFFFFFF)) for pair in pairs[near]}
    wrong = [pair for pair in found if pair not in truth]
    off = max((abs(truth[pair] - j) for pair, j in _similarities(pairs, verified) if pair in truth), default=0.0)
    quotes = quotes_found(corpus, pairs, verified) / max(1, len(corpus.quotes))
    print(f"Jaccard differs from the truth by {off:.1g} at most; {len(wrong)} pairs are wrong")
    print(f"{'':24}{'precision':>10}{'recall':>10}{'F1':>10}{'quotes':>10}{'CPU s':>10}")
    print(_row("copydesk", found, truth, quotes, seconds), flush=True)
    for name in options.peers:
        started = time.process_time()
        theirs = {(min(pair), max(pair)) for pair in PEERS[name](corpus.texts)}
        seconds = time.process_time() - started
        quoted = sum((min(q.copy, q.source), max(q.copy, q.source)) in theirs for q in corpus.quotes)
        print(_row(name, theirs, truth, quoted / max(1, len(corpus.quotes)), seconds), flush=True)


def _similarities(pairs: NDArray[np.int64], verified: VerifiedPairs) -> Iterable[tuple[tuple[int, int], float]]:
    for pair, similarity in zip(pairs[verified.pair].tolist(), verified.jaccard.tolist(), strict=True):
        yield (pair >> 32, pair & 0xFFFFFFFF), similarity


if __name__ == "__main__":
    main()
