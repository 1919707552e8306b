"""Text to signatures: Copydesk's kernels against datasketch and rensa, in CPU seconds of one thread, in one run.

    python -m benchmarks.signatures --paragraphs 100000

Copydesk makes both its routes: MinHash signatures with bands, and winnowed fingerprints. The others make MinHash
signatures only, from word 3-shingles of the lower-case text where nothing else is said. Compiling is paid before.
"""

from __future__ import annotations

import argparse
import os

for _threads in ("NUMBA_NUM_THREADS", "OMP_NUM_THREADS", "RAYON_NUM_THREADS"):
    os.environ[_threads] = "1"

import re
import time
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from cleaning.near_duplicates.minhash import band_hashes, shingle_hashes, signatures
from cleaning.near_duplicates.tokens import tokenise
from cleaning.near_duplicates.winnowing import winnow

from .corpus import generate

_WORD = re.compile(r"\w+")


def ours(texts: Sequence[str]) -> None:
    """Tokens, signatures, bands, fingerprints."""
    tokens = tokenise(texts)
    band_hashes(signatures(tokens))
    winnow(tokens)


def shingles(text: str) -> list[str]:
    """Word 3-shingles in plain Python, as the peers' own examples make them."""
    words = _WORD.findall(text.lower())
    return [" ".join(words[at : at + 3]) for at in range(max(1, len(words) - 2))]


def datasketch_bulk(hashes: Sequence[Sequence[int]]) -> None:
    """MinHash.bulk fed with ready-made 32-bit hashes: neither text nor hash function is paid."""
    from datasketch import MinHash

    MinHash.bulk(hashes, num_perm=128, seed=1, scheme="affine32", hashfunc=int)


def datasketch_whole(texts: Sequence[str]) -> None:
    """Shingles in Python, MinHash.bulk with its own hash function (SHA-1)."""
    from datasketch import MinHash

    MinHash.bulk(([s.encode() for s in shingles(text)] for text in texts), num_perm=128, scheme="affine32")


def rensa_full(texts: Sequence[str]) -> None:
    """Shingles in Python, all signatures in one call."""
    from rensa import RMinHash

    RMinHash.digest_matrix_from_token_sets([shingles(text) for text in texts], 128, 42)


def rensa_rho(texts: Sequence[str]) -> None:
    """Shingles in Python, the sketch that samples tokens."""
    from rensa import RMinHash

    RMinHash.digest_matrix_from_token_sets_rho([shingles(text) for text in texts], 128, 42)


def rensa_words(texts: Sequence[str]) -> None:
    """No shingles: the words between blanks, as in rensa's own example."""
    from rensa import RMinHash

    RMinHash.digest_matrix_from_token_sets([text.split() for text in texts], 128, 42)


def rensa_words_rho(texts: Sequence[str]) -> None:
    """The words between blanks, the sketch that samples tokens: the fastest that rensa can be."""
    from rensa import RMinHash

    RMinHash.digest_matrix_from_token_sets_rho([text.split() for text in texts], 128, 42)


def cpu_seconds(function: Callable[[Any], None], given: Any, repeats: int) -> float:
    """The least of some runs: what disturbs a run only ever adds."""
    took = []
    for _ in range(repeats):
        started = time.process_time()
        function(given)
        took.append(time.process_time() - started)
    return min(took)


def main() -> None:
    """Time each, and print a table of seconds and ratios."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--paragraphs", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--repeats", type=int, default=3, help="the least of so many runs counts")
    parser.add_argument("--without", nargs="*", default=[], choices=["datasketch", "rensa"], help="leave out a peer")
    options = parser.parse_args()
    texts = generate(options.paragraphs, options.seed).texts
    ours(texts[:100])
    tokens = tokenise(texts)
    hashes, begins = shingle_hashes(tokens)
    print(f"{len(texts):,} paragraphs, {sum(map(len, texts)) / 1e6:.1f} million characters, ", end="")
    print(f"{len(tokens.hashes) / 1e6:.2f} million tokens, {len(winnow(tokens)) / 1e6:.2f} million fingerprints")
    parts: list[tuple[str, Callable[[Any], Any], Any]] = [
        ("  tokenise", tokenise, texts),
        ("  signatures", signatures, tokens),
        ("  bands", band_hashes, signatures(tokens)),
        ("  winnow", winnow, tokens),
        ("copydesk: text to both routes", ours, texts),
    ]
    if "datasketch" not in options.without:
        ready = [part.tolist() for part in np.split(hashes, begins[1:-1])]
        parts.append(("datasketch: MinHash.bulk, ready-made hashes", datasketch_bulk, ready))
        parts.append(("datasketch: text to signatures", datasketch_whole, texts))
    if "rensa" not in options.without:
        parts.append(("rensa: text to signatures", rensa_full, texts))
        parts.append(("rensa rho (samples tokens): text to sketch", rensa_rho, texts))
        parts.append(("rensa, bare words instead of shingles", rensa_words, texts))
        parts.append(("rensa rho, bare words instead of shingles", rensa_words_rho, texts))
    own = 0.0
    print(f"{'':46}{'CPU s':>8}{'ratio':>8}")
    for name, function, given in parts:
        seconds = cpu_seconds(function, given, options.repeats)
        own = seconds if function is ours else own
        ratio = f"{seconds / own:8.1f}" if own else ""
        print(f"{name:46}{seconds:8.3f}{ratio}", flush=True)


if __name__ == "__main__":
    main()
