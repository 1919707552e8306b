"""Texts to fingerprints, and candidates to verified pairs: columns in, columns out, in this process or in others."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq
from numpy.typing import NDArray

from cleaning.near_duplicates.minhash import band_hashes, signatures
from cleaning.near_duplicates.recipe import RECIPE
from cleaning.near_duplicates.routes import band_routes, first_of_each, gram_routes
from cleaning.near_duplicates.tokens import Tokens, tokenise_utf8
from cleaning.near_duplicates.verify import RELATIONS, Thresholds, verify_pairs
from cleaning.near_duplicates.winnowing import winnow
from warehouse import rows

TEXTS_AT_A_TIME = 20_000
QUICK = 250_000
"""So many texts or pairs take this process less time than others take to start and to be sent their work."""
PAIRS_AT_A_TIME = QUICK


def texts_in(path: Path, stored: NDArray[np.uint64]) -> Iterator[pa.Table]:
    """The texts of a Parquet file (rows.TEXTS) that are not among the sorted keys `stored`, some at a time."""
    with pq.ParquetFile(path) as file:
        for batch in file.iter_batches(TEXTS_AT_A_TIME):
            table = pa.Table.from_batches([batch])
            if len(stored):
                keys = table.column("text_key").to_numpy()
                places = np.minimum(np.searchsorted(stored, keys), len(stored) - 1)
                table = table.filter(pa.array(stored[places] != keys))
            if table.num_rows:
                yield table


def fingerprint(texts: pa.Table) -> tuple[pa.Table, pa.Table, pa.Table]:
    """Signatures, bands and fingerprints of the texts; one without a token has none, for empty text never matches."""
    tokens = _tokens_of(texts.column("text"))
    keys = texts.column("text_key").to_numpy()
    any_token = tokens.counts() > 0
    signed = keys[any_token]
    made = signatures(tokens)[any_token]
    hashes = band_routes(band_hashes(made))
    bands = hashes.shape[1]
    found = winnow(tokens)
    first = first_of_each(found.text_index, found.fingerprint)
    text, grams, position = found.text_index[first], found.fingerprint[first], found.position[first]
    begin = tokens.offsets[text] + position
    last = np.minimum(begin + RECIPE.gram_words, tokens.offsets[text + 1]) - 1
    return (
        pa.table([signed, _binary(made.astype("<u4", copy=False))], schema=rows.SIGNATURES),
        pa.table(
            [np.repeat(signed, bands), np.tile(np.arange(bands, dtype=np.uint8), len(signed)), hashes.ravel()],
            schema=rows.BANDS,
        ),
        pa.table(
            [keys[text], gram_routes(grams), tokens.starts[begin], tokens.ends[last]],
            schema=rows.FINGERPRINTS,
        ),
    )


Part = tuple[Path, NDArray[np.uint64], NDArray[np.uint64]]
"""The folder of a run, and the left and the right key of some of its candidates."""


def candidates_in(folder: Path) -> Iterator[Part]:
    """The candidates of a run in parts. Their texts are made tokens first: each once, however many parts it is in."""
    with pq.ParquetFile(folder / "candidates.parquet") as file:
        if not file.metadata.num_rows:
            return
        wanted = np.empty(0, dtype=np.uint64)
        for batch in file.iter_batches(PAIRS_AT_A_TIME):
            wanted = _distinct(wanted, *(column.to_numpy() for column in batch.columns))
        _write_tokens(folder, wanted)
        for batch in file.iter_batches(PAIRS_AT_A_TIME):
            yield folder, batch.column("left_key").to_numpy(), batch.column("right_key").to_numpy()


def verified(work: tuple[Part, Thresholds]) -> tuple[int, int, pa.Table]:
    """How many candidates there were, how many of them are related, and what those share (rows.TEXT_PAIRS)."""
    (folder, left, right), thresholds = work
    tokens, one, other = _read_tokens(folder, left, right)
    found = verify_pairs(tokens, one, other, thresholds)
    columns: dict[str, Any] = {name: getattr(found, name) for name in rows.TEXT_PAIRS.names if hasattr(found, name)}
    columns["left_key"], columns["right_key"] = left[found.pair], right[found.pair]
    columns["relation"] = pa.array(RELATIONS).take(pa.array(found.relation))
    columns["ordinal"] = found.ordinal.astype(np.uint8)
    table = pa.table([columns[name] for name in rows.TEXT_PAIRS.names], schema=rows.TEXT_PAIRS)
    return len(left), len(_distinct(found.pair)), table


def _distinct(*arrays: NDArray[Any]) -> NDArray[Any]:
    """All values of the arrays, sorted, each once. `np.unique` is far slower, for it looks them up in a hash table."""
    found = np.sort(np.concatenate(arrays))
    is_new = np.ones(len(found), dtype=np.bool_)
    np.not_equal(found[1:], found[:-1], out=is_new[1:])
    return found[is_new]


_TOKENS: dict[str, Any] = {
    "hashes": np.uint64,
    "starts": np.int32,
    "ends": np.int32,
    "unspaced": np.bool_,
    "text_key": np.uint64,
    "counts": np.int64,
}
"""The files of tokens in the folder of a run, nothing but an array each: of all tokens, and of all texts."""


_Places = NDArray[np.int64]


def _write_tokens(folder: Path, keys: NDArray[np.uint64]) -> None:
    """The tokens of the texts with these sorted keys: this run's, and those that only the warehouse has."""
    (folder / "tokens").mkdir(exist_ok=True)
    with ExitStack() as stack:
        files = {name: stack.enter_context((folder / "tokens" / name).open("wb")) for name in _TOKENS}
        for table in _texts_of(folder, keys):
            tokens = _tokens_of(table.column("text"))
            columns = {"text_key": table.column("text_key").to_numpy(), "counts": tokens.counts()}
            for name, file in files.items():
                (columns[name] if name in columns else getattr(tokens, name)).tofile(file)


def _texts_of(folder: Path, keys: NDArray[np.uint64]) -> Iterator[pa.Table]:
    for name in ("texts", "stored_texts"):
        with pq.ParquetFile(folder / f"{name}.parquet") as file:
            for batch in file.iter_batches(TEXTS_AT_A_TIME, columns=rows.TEXTS.names):
                found = batch.column("text_key").to_numpy()
                places = np.minimum(np.searchsorted(keys, found), len(keys) - 1)
                wanted = batch.filter(pa.array(keys[places] == found))
                yield pa.Table.from_batches([wanted]).cast(rows.TEXTS)


def _read_tokens(folder: Path, left: NDArray[np.uint64], right: NDArray[np.uint64]) -> tuple[Tokens, _Places, _Places]:
    """The tokens of texts, those with these keys among them, and where each key has its own."""
    columns = {
        name: np.asarray(np.memmap(folder / "tokens" / name, dtype=kind, mode="r")) for name, kind in _TOKENS.items()
    }
    written, offsets = columns.pop("text_key"), np.concatenate([[0], np.cumsum(columns.pop("counts"))])
    tokens, order = Tokens(**columns, offsets=offsets), np.argsort(written)
    keys = _distinct(left, right)
    places = order[np.searchsorted(written, keys, sorter=order)]
    if len(keys) < len(written):
        tokens, places = tokens.of_texts(places), np.arange(len(keys))
    return tokens, places[np.searchsorted(keys, left)], places[np.searchsorted(keys, right)]


def _tokens_of(texts: pa.ChunkedArray) -> Tokens:
    joined = pc.cast(texts, pa.large_string()).combine_chunks()
    if isinstance(joined, pa.ChunkedArray):
        joined = pa.concat_arrays(joined.chunks) if joined.num_chunks else pa.array([], pa.large_string())
    if not len(joined):
        return tokenise_utf8(np.empty(0, dtype=np.uint8), np.zeros(1, dtype=np.int64))
    _, offsets, data = joined.buffers()
    bounds = np.frombuffer(offsets, dtype=np.int64)[joined.offset : joined.offset + len(joined) + 1]
    return tokenise_utf8(np.frombuffer(data or b"", dtype=np.uint8), bounds)


def _binary(matrix: NDArray[Any]) -> pa.Array:
    """The bytes of each row of a matrix, as one column."""
    width = matrix.shape[1] * matrix.itemsize
    offsets = np.arange(len(matrix) + 1, dtype=np.int32) * np.int32(width)
    return pa.Array.from_buffers(
        pa.binary(), len(matrix), [None, pa.py_buffer(offsets), pa.py_buffer(np.ascontiguousarray(matrix))]
    )
