"""What matching costs, persisted in DuckDB: a full run, new paragraphs against stored ones, and a million end to end.

    python -m benchmarks.warehouse_matching --paragraphs 100000 --new 5000
    python -m benchmarks.warehouse_matching --paragraphs 1000000 --new 0 --memory-limit 3GB

CPU seconds of all threads and child processes, from `getrusage`. Paragraphs stand ten in an article, and articles of 97
outlets; reading, extracting and judging are left out, for they are not matching. Matching is `fingerprint` (text to
signatures, bands and fingerprints), `match` (candidates and verification) and `persist` (all of these, pairs and links
in DuckDB, with commit and checkpoint). The commit writes what the run has of articles too; what it takes where they
have no passages to compare is measured in a run of its own (`commit of articles`), and is no part of matching. `rest of
load` is that, articles, findings, clusters, provenance and all checks.

Peers, where they are installed (benchmarks/requirements.txt): rensa makes MinHash signatures of the same paragraphs and
neither compares nor stores them; datasketch loads a pickled MinHashLSH of the stored paragraphs, inserts the new ones
(signatures ready-made) and saves it again.
"""

from __future__ import annotations

import argparse
import itertools
import os
import pickle
import resource
import shutil
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

from cleaning.near_duplicates.passages import text_key
from cleaning.near_duplicates.tokens import tokenise
from flows.runs import Run, start_run
from flows.settings import Settings
from flows.steps import fingerprint_passages, match_passages
from warehouse import loading, rows, store
from warehouse.loading import RunRow, load
from warehouse.store import Limits, open_for_reading

from .corpus import generate
from .signatures import rensa_full

PARAGRAPHS_OF_AN_ARTICLE = 10
OUTLETS = 97
NOT_MATCHED = {
    "gone": rows.GONE,
    "withdrawn": pa.schema([(name, pa.string()) for name in ("source", "article_id", "outlet", "url")]),
    "inputs": rows.INPUTS,
    "failures/x": rows.FAILURES,
    "repairs": rows.REPAIRS,
    "lines": rows.LINES,
    "templates": rows.TEMPLATES,
    "template_keys": rows.TEMPLATE_KEYS,
}
"""Batches in which a run has no row whose articles come straight to matching."""
_MATCHING_STEPS = ("02_find_touched", "04_replace_texts", "05_relink")


def cpu() -> float:
    """CPU seconds of this process and its children so far."""
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(usage.ru_utime + usage.ru_stime for usage in used)


def peak_memory() -> int:
    """The most bytes of memory that this process ever held."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)


@contextmanager
def clock(spent: dict[str, float], name: str) -> Iterator[None]:
    """Add what the block costs to `spent[name]`."""
    started = cpu()
    try:
        yield
    finally:
        spent[name] += cpu() - started


def write_batch(folder: Path, texts: list[str], first_article: int, compared: bool = True) -> None:
    """What the steps before matching leave in the folder of a run, for paragraphs that stand ten in an article.

    Unless they are to be `compared`, the articles are as if all were junk to matching: they have no passages.
    """
    article = np.arange(len(texts)) // PARAGRAPHS_OF_AN_ARTICLE
    lengths = np.array([len(text) for text in texts])
    starts = np.zeros(len(texts), dtype=np.int64)
    for at in range(1, len(texts)):
        if article[at] == article[at - 1]:
            starts[at] = starts[at - 1] + lengths[at - 1] + 1
    keys = np.array([text_key(text) for text in texts], dtype=np.uint64)
    ids = [f"{first_article + int(number):016x}" for number in article]
    words = np.concatenate([tokenise(texts[at : at + 20_000]).words() for at in range(0, len(texts), 20_000)])
    passages = {
        "article_id": ids,
        "start": starts.astype(np.int32),
        "end": (starts + lengths).astype(np.int32),
        "text_key": keys,
        "words": words.astype(np.int32),
    }
    first = np.sort(np.unique(keys, return_index=True)[1])
    distinct = {"text_key": keys[first], "text": [texts[at] for at in first]}
    if compared:
        _write(folder, "passages", rows.PASSAGES, passages)
        _write(folder, "texts", rows.TEXTS, distinct)
    else:
        rows.write_rows(folder / "passages.parquet", rows.PASSAGES, ())
        rows.write_rows(folder / "texts.parquet", rows.TEXTS, ())
    edges = np.flatnonzero(np.concatenate(([True], article[1:] != article[:-1])))
    bounds = [*edges.tolist(), len(texts)]
    whole = ["\n".join(texts[a:b]) for a, b in itertools.pairwise(bounds)]
    numbers = [first_article + n for n in range(len(whole))]
    known: dict[str, Any] = {
        "article_id": [f"{number:016x}" for number in numbers],
        "source": [f"{number}.txt" for number in numbers],
        "format": ["text"] * len(whole),
        "content_sha256": [f"{number:064x}" for number in numbers],
        "text": whole,
        "clean_text": whole,
        "outlet": [f"outlet{number * 7919 % OUTLETS:02}.example" for number in numbers],
        "authors": [[]] * len(whole),
        "published_at": [datetime(2024, 1, 1) + timedelta(minutes=number) for number in numbers],
        "rules_version": ["benchmark"] * len(whole),
    }
    nothing = [None] * len(whole)
    for name, schema in (("judged", rows.JUDGED), ("versions", rows.ARTICLES)):
        _write(folder, name, schema, {column: known.get(column, nothing) for column in schema.names})
    kept = {
        "article_id": known["article_id"],
        "start": [0] * len(whole),
        "end": [len(text) for text in whole],
        "verdict": ["kept"] * len(whole),
    }
    _write(folder, "findings", rows.FINDINGS, {name: kept.get(name, nothing) for name in rows.FINDINGS.names})
    for name, schema in NOT_MATCHED.items():
        rows.write_rows(folder / f"{name}.parquet", schema, ())


def _write(folder: Path, name: str, schema: pa.Schema, columns: dict[str, Any]) -> None:
    table = pa.table([columns[column] for column in schema.names], schema=schema)
    pq.write_table(table, folder / f"{name}.parquet", row_group_size=30_000)


def one_run(
    warehouse: Path, texts: list[str], first_article: int, settings: Settings, compared: bool = True
) -> dict[str, float]:
    """CPU seconds of each part of one run that loads these paragraphs."""
    spent: dict[str, float] = defaultdict(float)
    with start_run(warehouse.parent, warehouse, settings) as run:
        write_batch(run.folder, texts, first_article, compared)
        with clock(spent, "fingerprint"):
            fingerprint_passages(run)
        with clock(spent, "match"):
            match_passages(run)
        whole: dict[str, float] = defaultdict(float)
        with _steps_timed(spent), clock(whole, "load"):
            _load(run)
        spent["rest of load"] = whole["load"] - spent["persist"] - spent["commit"]
    return spent


def measured(warehouse: Path, texts: list[str], first_article: int, settings: Settings) -> dict[str, float]:
    """CPU seconds of each part of a run, `persist` without what the commit of the articles takes alone."""
    alone = warehouse.with_name("alone.duckdb")
    if warehouse.exists():
        shutil.copyfile(warehouse, alone)
    articles = one_run(alone, texts, first_article, settings, compared=False)["commit"]
    alone.unlink()
    started = time.monotonic()
    spent = one_run(warehouse, texts, first_article, settings)
    spent["wall clock"] = time.monotonic() - started
    spent["commit of articles"] = min(articles, spent["commit"])
    spent["persist"] += spent["commit"] - spent["commit of articles"]
    spent["rest of load"] += spent["commit of articles"]
    return spent


@contextmanager
def _steps_timed(spent: dict[str, float]) -> Iterator[None]:
    """Count the load queries of matching as `persist`, and commit and checkpoint as `commit`."""
    step, opened = loading._run, store._open

    def timed_step(connection: Any, name: str, parameters: dict[str, Any] | None = None) -> None:
        if name in _MATCHING_STEPS:
            with clock(spent, "persist"):
                step(connection, name, parameters)
        else:
            step(connection, name, parameters)

    class Timed:
        def __init__(self, connection: Any) -> None:
            self._connection = connection

        def __getattr__(self, name: str) -> Any:
            return getattr(self._connection, name)

        def execute(self, query: Any, parameters: Any = None) -> Any:
            if query in ("COMMIT", "CHECKPOINT"):
                with clock(spent, "commit"):
                    return self._connection.execute(query)
            return self._connection.execute(query, parameters)

    @contextmanager
    def timed_open(*what: Any, **how: Any) -> Iterator[Any]:
        with opened(*what, **how) as connection:
            yield Timed(connection)

    loading._run = timed_step  # type: ignore[assignment]
    store._open = timed_open
    try:
        yield
    finally:
        loading._run, store._open = step, opened


def _load(run: Run) -> None:
    counts = dict.fromkeys(
        ("files", "new_files", "new_documents", "new_articles", "changed_articles", "rejudged_articles"), 0
    )
    row = RunRow(run.run_id, "", datetime.now(UTC), rules_version="", copydesk_version="", **counts)
    settings = run.settings
    load(
        run.warehouse,
        run.folder,
        row,
        thresholds=settings.thresholds,
        matching=settings.matching,
        limits=settings.limits,
        rules=(),
    )


def matching(spent: dict[str, float]) -> float:
    """What of a run is the matching stage."""
    return spent["fingerprint"] + spent["match"] + spent["persist"]


def rensa_minhash(texts: list[str]) -> float | None:
    """CPU seconds that rensa needs for MinHash signatures of the word 3-shingles of these texts, all in one call."""
    try:
        import rensa  # noqa: F401
    except ImportError:
        return None
    started = cpu()
    rensa_full(texts)
    return cpu() - started


def datasketch_pickle(folder: Path, stored: int, new: int) -> float:
    """CPU seconds to load a pickled MinHashLSH of `stored` signatures, insert `new` ones, and save it again.

    The signatures are random: what they say changes nothing of the work.
    """
    from datasketch import MinHash, MinHashLSH

    generator = np.random.default_rng(1)

    def minhashes(count: int) -> list[Any]:
        values = generator.integers(0, 1 << 32, size=(count, 128), dtype=np.uint32)
        return [MinHash(num_perm=128, hashvalues=row, scheme="affine32") for row in values]

    lsh = MinHashLSH(threshold=0.7, num_perm=128)
    with lsh.insertion_session() as session:
        for number, minhash in enumerate(minhashes(stored)):
            session.insert(number, minhash, check_duplication=False)
    file = folder / "lsh.pickle"
    file.write_bytes(pickle.dumps(lsh))
    del lsh
    fresh = minhashes(new)
    started = cpu()
    loaded = pickle.loads(file.read_bytes())
    for number, minhash in enumerate(fresh, start=stored):
        loaded.query(minhash)
        loaded.insert(number, minhash)
    file.write_bytes(pickle.dumps(loaded))
    return cpu() - started


def main() -> None:
    """Print what each part costs, and how it compares."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--paragraphs", type=int, default=100_000)
    parser.add_argument("--new", type=int, default=5_000, help="so many of them come in a second run; 0: none do")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--workers", type=int, default=1)
    parser.add_argument("--memory-limit", default=None, help="of DuckDB, such as 3GB")
    parser.add_argument("--folder", type=Path, default=None, help="where the warehouse goes [a temporary one]")
    parser.add_argument("--no-peers", action="store_true")
    options = parser.parse_args()
    settings = Settings(workers=options.workers, limits=Limits(memory=options.memory_limit, threads=options.workers))
    texts = generate(options.paragraphs, options.seed).texts
    with tempfile.TemporaryDirectory(dir=options.folder) as name:
        folder = Path(name)
        one_run(folder / "warm.duckdb", texts[:2000], 0, settings)  # compiles the kernels where they are not yet
        full = measured(folder / "full.duckdb", texts, 0, settings)
        print(f"full run of {options.paragraphs:,} paragraphs")
        _print(full)
        print(f"  wall clock {full['wall clock']:.1f} s, peak memory {peak_memory() / 1e9:.2f} GB")
        _print_size(folder / "full.duckdb")
        if not options.no_peers:
            rensa = rensa_minhash(texts)
            if rensa is None:
                print("  rensa is not installed (benchmarks/requirements.txt)")
            else:
                print(f"  rensa, MinHash alone {rensa:9.2f} s; matching stage / rensa {matching(full) / rensa:.2f}")
        if not options.new:
            return
        stored = options.paragraphs - options.new
        first_new = -(-stored // PARAGRAPHS_OF_AN_ARTICLE)
        one_run(folder / "grown.duckdb", texts[:stored], 0, settings)
        new = measured(folder / "grown.duckdb", texts[stored:], first_new, settings)
        print(f"{options.new:,} new paragraphs against {stored:,} stored")
        _print(new)
        print(f"  full run / this {matching(full) / matching(new):.1f}")
        _print_size(folder / "grown.duckdb")
        if not options.no_peers:
            theirs = datasketch_pickle(folder, stored, options.new)
            print(f"  datasketch, pickled {theirs:9.2f} s; theirs / this {theirs / matching(new):.1f}")


def _print(spent: dict[str, float]) -> None:
    for name in ("fingerprint", "match", "persist"):
        print(f"  {name:<20}{spent[name]:9.2f} s")
    print(f"  {'matching stage':<20}{matching(spent):9.2f} s")
    print(
        f"  {'rest of load':<20}{spent['rest of load']:9.2f} s (commit of articles {spent['commit of articles']:.2f} s)"
    )


def _print_size(warehouse: Path) -> None:
    with open_for_reading(warehouse) as connection:
        counts = {
            table: connection.execute(f"SELECT count(*) FROM {table}").fetchall()[0][0]
            for table in ("passages", "bands", "fingerprints", "common_hashes", "text_pairs", "links", "clusters")
        }
    print("  " + ", ".join(f"{count:,} {table}" for table, count in counts.items()))
    print(f"  file {os.path.getsize(warehouse) / 1e6:.0f} MB")


if __name__ == "__main__":
    main()
