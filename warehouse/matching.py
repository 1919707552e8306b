"""Candidates for what outlets share, found by DuckDB over this run's texts and all that is stored."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import duckdb
import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
from numpy.typing import NDArray

from cleaning.near_duplicates.routes import Groups, Repeats, Rows
from cleaning.near_duplicates.verify import Thresholds

from . import sql
from .store import Limits, attach_empty, attach_history, open_scratch

_BATCHES = ("judged", "gone", "passages", "texts", "bands", "fingerprints")
_ROUTES = {"bands": "band_hash", "fingerprints": "fingerprint"}


@dataclass(frozen=True, slots=True)
class Matching:
    """Which texts are compared, and which occurrences are linked. Raises ValueError where a value makes no sense.

    What few texts share brings each of them together with each. Of fingerprints that more than `common_above` distinct
    texts have, two texts must share two; of crowded ones, that more than `crowded_above` have, three. And in a crowded
    band or fingerprint a text is brought together with the `earliest` ones only (so always with its origin): 741
    versions of one notice would make 274,170 pairs, a stock phrase of 4 words in 50,000 texts a billion. So a shared
    run of 8 words is always found where one of its fingerprints is rare, one of 13 words where they are common, one of
    18 words where they are crowded; shorter ones are stock phrases. Where one text occurs more than `most_occurrences`
    times, an occurrence is linked with that many earliest ones. All of this counts what is in the warehouse when the
    run is done, whenever it came in.
    """

    crowded_above: int = 64
    earliest: int = 8
    most_occurrences: int = 50
    common_above: int = 16
    """Counts above this are kept in `common_hashes`, and such words weigh less."""
    window_days: int | None = None
    """Articles that were published (else fetched) further apart are not compared; undated ones are with all."""

    def __post_init__(self) -> None:
        for name in ("crowded_above", "earliest", "most_occurrences", "common_above"):
            if getattr(self, name) < 1:
                raise ValueError(f"{name} is a number from 1, not {getattr(self, name)}")
        if self.window_days is not None and self.window_days < 1:
            raise ValueError(f"window_days is a number of days from 1, not {self.window_days}")
        if self.common_above > self.crowded_above:
            raise ValueError(f"common_above ({self.common_above}) is at most crowded_above ({self.crowded_above})")


_EARLIEST = "published_at, else fetched_at"


def choices(thresholds: Thresholds, matching: Matching) -> list[tuple[str, str]]:
    """What links depend on besides the fingerprints, as rows of the table recipe."""
    chosen = {**asdict(thresholds), **asdict(matching), "earliest_by": _EARLIEST}
    return [(f"link_{name}", str(value)) for name, value in chosen.items()]


def find_candidates(
    warehouse: Path,
    folder: Path,
    matching: Matching = Matching(),
    limits: Limits = Limits(),
    *,
    rebuild: bool = False,
) -> int:
    """Find the pairs of texts to verify, and the stored ones that no longer hold; the answer is how many to verify.

    `folder` holds this run's judged, gone, passages, texts, bands and fingerprints (Parquet). Written beside them:
    `candidates` (left_key < right_key), `stored_texts` (text_key, text: those that are not in `texts`),
    `forgotten_pairs` (left_key, right_key), `lost_texts` (text_key) and `common_hashes` (hash, texts: all that this run
    touched). With `rebuild` nothing stored counts. Cost grows with what is new; of what is stored only keys and hashes
    are scanned, and the texts of articles in which a candidate occurs.
    """
    parameters = asdict(matching)
    with open_scratch(replace(limits, spill_folder=limits.spill_folder or folder / "spill")) as connection:
        if rebuild:
            attach_empty(connection)
        else:
            attach_history(connection, warehouse)
        for name in _BATCHES:
            file = sql.attach_name(folder / f"{name}.parquet")
            connection.execute(f"CREATE TEMP VIEW {name} AS FROM read_parquet({file})")
        for step in ("00_macros", "01_touched_texts", "02_routes", "03_groups"):
            _run(connection, step, parameters)
        _group(connection, folder, matching)
        for step in ("04_members", "05_candidates", "06_forgotten"):
            _run(connection, step, parameters)
        if sql.value(connection, "SELECT count(*) FROM suspects"):
            _run(connection, "07_unsupported", parameters)
        _copy(connection, "FROM candidates ORDER BY left_key, right_key", folder / "candidates.parquet")
        _run(connection, "08_texts_of_candidates", parameters)
        _copy(connection, "FROM stored_texts", folder / "stored_texts.parquet")
        _copy(connection, "FROM forgotten_pairs", folder / "forgotten_pairs.parquet")
        _copy(connection, "SELECT text_key FROM touched_texts WHERE NOT is_there", folder / "lost_texts.parquet")
        counted = "SELECT hash, texts FROM crowds WHERE greatest(texts_before, texts) > $common_above"
        _copy(connection, counted, folder / "common_hashes.parquet", {"common_above": matching.common_above})
        return int(sql.value(connection, "SELECT count(*) FROM candidates"))


def _run(connection: duckdb.DuckDBPyConnection, step: str, parameters: dict[str, Any]) -> None:
    sql.run(connection, sql.statement(f"queries/match/{step}.sql"), parameters)


def _copy(
    connection: duckdb.DuckDBPyConnection, query: str, file: Path, parameters: dict[str, Any] | None = None
) -> None:
    target = f"{sql.attach_name(file)} (FORMAT parquet, COMPRESSION uncompressed)"
    connection.execute(f"COPY ({query}) TO {target}", parameters)


def _group(connection: duckdb.DuckDBPyConnection, folder: Path, matching: Matching) -> None:
    """Fill the tables of 03_groups.sql: sorting and counting in arrays is cheaper than to let DuckDB group and join.

    Hashes are taken in as many parts as memory asks for, each hash in one of them. Most are in one text only, and the
    new ones of these are left out first.
    """
    new = {column: folder / f"{name}.parquet" for name, column in _ROUTES.items()}
    known = connection.execute("SELECT hash FROM touched_rows UNION ALL SELECT hash FROM history_rows")
    stored_hashes = known.fetchnumpy()["hash"]
    total = len(stored_hashes) + sum(pq.read_metadata(file).num_rows for file in new.values())
    repeats = Repeats(total)
    repeats.note(stored_hashes)
    for column, file in new.items():
        for batch in _batches(file, [column]):
            repeats.note(batch.column(0).to_numpy())
    parts = -(-total // _ROWS_OF_A_PART) or 1
    with ExitStack() as stack:
        files = [stack.enter_context(tempfile.TemporaryFile(dir=folder)) for _ in range(parts)]
        for column, file in new.items():
            for batch in _batches(file, [column, "text_key"]):
                hashes = batch.column(0).to_numpy()
                again = repeats.among(hashes)
                rows = np.column_stack([hashes[again], batch.column(1).to_numpy()[again]])
                for part, its_file in enumerate(files):
                    rows[_part_of(rows[:, 0], parts) == part].tofile(its_file)
        for part, its_file in enumerate(files):
            its_file.seek(0)
            repeated = np.fromfile(its_file, dtype=np.uint64).reshape(-1, 2)
            stored = connection.execute(
                "FROM (SELECT hash, text_key, true AS touched, was_there, is_there FROM touched_rows UNION ALL "
                "SELECT hash, text_key, false, true, true FROM history_rows) "
                "WHERE (hash >> 16) % $parts::UBIGINT = $part::UBIGINT",
                {"parts": parts, "part": part},
            ).fetchnumpy()
            yes = np.ones(len(repeated), dtype=np.bool_)
            rows_of_part = Rows(
                np.concatenate([repeated[:, 0], stored["hash"]]),
                np.concatenate([repeated[:, 1], stored["text_key"]]),
                np.concatenate([yes, stored["touched"]]),
                np.concatenate([~yes, stored["was_there"]]),
                np.concatenate([yes, stored["is_there"]]),
            )
            _insert_groups(connection, Groups(rows_of_part, matching.common_above, matching.crowded_above), matching)


def _insert_groups(connection: duckdb.DuckDBPyConnection, groups: Groups, matching: Matching) -> None:
    common = np.maximum(groups.before, groups.after) > matching.common_above
    _insert(connection, "crowds", groups.hashes[common], groups.before[common], groups.after[common])
    rows = groups.rows
    at, group = groups.rows_of(groups.crowded)
    columns = (rows.hashes[at], rows.keys[at], rows.touched[at], rows.was_there[at], rows.is_there[at])
    _insert(connection, "crowded_rows", *columns, groups.before[group], groups.after[group])
    at, group = groups.rows_of(~groups.crowded & (groups.gained != 0))
    at, group = at[~rows.touched[at]], group[~rows.touched[at]]
    _insert(connection, "changed_rows", rows.hashes[at], rows.keys[at], groups.gained[group] > 0)
    for left, right, strength in groups.pairs():
        _insert(connection, "brought_together", left, right, strength)


def _insert(connection: duckdb.DuckDBPyConnection, table: str, *columns: NDArray[Any]) -> None:
    if len(columns[0]):
        connection.register("new_rows_of_table", pa.table(list(columns), names=[f"c{n}" for n in range(len(columns))]))
        connection.execute(f"INSERT INTO {table} FROM new_rows_of_table")
        connection.unregister("new_rows_of_table")


def _batches(file: Path, columns: list[str]) -> Iterator[pa.RecordBatch]:
    with pq.ParquetFile(file) as opened:
        for batch in opened.iter_batches(_ROWS_AT_A_TIME, columns=columns):
            yield batch.select(columns)


def _part_of(hashes: NDArray[np.uint64], parts: int) -> NDArray[np.uint64]:
    return (hashes >> np.uint64(16)) % np.uint64(parts)


_ROWS_AT_A_TIME = 1_000_000
_ROWS_OF_A_PART = 16_000_000
"""Hashes that are looked at together: fewer are grouped, and memory is that of the largest part."""
