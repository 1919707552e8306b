"""Candidates for what outlets share, found by DuckDB over this run's texts and all that is stored."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import duckdb
import pyarrow as pa
import pyarrow.parquet as pq

from cleaning.near_duplicates.routes import Repeats
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


def choices(thresholds: Thresholds, matching: Matching) -> list[tuple[str, str]]:
    """What links depend on besides the fingerprints, as rows of the table recipe."""
    chosen = {f"link_{name}": value for name, value in {**asdict(thresholds), **asdict(matching)}.items()}
    return [(name, str(value)) for name, value in chosen.items()]


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
    `candidates` (left_key < right_key), `candidate_texts` (text_key, text), `forgotten_pairs` (left_key, right_key),
    `lost_texts` (text_key) and `common_hashes` (hash, texts: all that this run touched). With `rebuild` nothing stored
    counts. Cost grows with what is new; of what is stored only keys and hashes are scanned.
    """
    parameters = asdict(matching)
    connection = open_scratch(replace(limits, spill_folder=limits.spill_folder or folder / "spill"))
    try:
        if rebuild:
            attach_empty(connection)
        else:
            attach_history(connection, warehouse)
        for name in _BATCHES:
            file = sql.attach_name(folder / f"{name}.parquet")
            connection.execute(f"CREATE TEMP VIEW {name} AS FROM read_parquet({file})")
        for step in ("00_macros", "01_touched_texts", "02_routes"):
            _run(connection, step, parameters)
        _write_repeated(connection, folder)
        _run(connection, "03_crowds", parameters)
        for step in ("04_members", "05_candidates", "06_forgotten"):
            _run(connection, step, parameters)
        if sql.value(connection, "SELECT count(*) FROM suspects"):
            _run(connection, "07_unsupported", parameters)
        _run(connection, "08_texts_of_candidates", parameters)
        _copy(connection, "FROM candidates ORDER BY left_key, right_key", folder / "candidates.parquet")
        _copy(connection, "FROM candidate_texts ORDER BY text_key", folder / "candidate_texts.parquet")
        _copy(connection, "FROM forgotten_pairs", folder / "forgotten_pairs.parquet")
        _copy(connection, "SELECT text_key FROM touched_texts WHERE NOT is_there", folder / "lost_texts.parquet")
        counted = "SELECT hash, texts FROM crowds WHERE greatest(texts_before, texts) > $common_above"
        _copy(connection, counted, folder / "common_hashes.parquet", {"common_above": matching.common_above})
        return int(sql.value(connection, "SELECT count(*) FROM candidates"))
    finally:
        connection.close()


def _run(connection: duckdb.DuckDBPyConnection, step: str, parameters: dict[str, Any]) -> None:
    sql.run(connection, sql.statement(f"queries/match/{step}.sql"), parameters)


def _copy(
    connection: duckdb.DuckDBPyConnection, query: str, file: Path, parameters: dict[str, Any] | None = None
) -> None:
    connection.execute(f"COPY ({query}) TO {sql.attach_name(file)} (FORMAT parquet)", parameters)


def _write_repeated(connection: duckdb.DuckDBPyConnection, folder: Path) -> None:
    """The new rows whose hash another new or stored text may have, as `repeated.parquet` and the view repeated_rows.

    Most hashes are in one text only, and to leave those out first is cheaper than to let DuckDB group them.
    """
    new = [(pq.ParquetFile(folder / f"{name}.parquet"), column) for name, column in _ROUTES.items()]
    stored = "SELECT hash FROM touched_rows UNION ALL SELECT hash FROM history_rows"
    known = connection.execute(stored).fetchnumpy()["hash"]
    repeats = Repeats(len(known) + sum(file.metadata.num_rows for file, _ in new))
    repeats.note(known)
    for file, column in new:
        for batch in file.iter_batches(_ROWS_AT_A_TIME, columns=[column]):
            repeats.note(batch.column(0).to_numpy())
    schema = pa.schema([("hash", pa.uint64()), ("text_key", pa.uint64())])
    path = folder / "repeated.parquet"
    with pq.ParquetWriter(path, schema, compression="none", use_dictionary=["text_key"]) as writer:
        for file, column in new:
            for batch in file.iter_batches(_ROWS_AT_A_TIME, columns=[column, "text_key"]):
                hashes = batch.column(column)
                again = pa.array(repeats.among(hashes.to_numpy()))
                kept = [hashes.filter(again), batch.column("text_key").filter(again)]
                writer.write_table(pa.table(kept, schema=schema))
    for file, _ in new:
        file.close()
    connection.execute(f"CREATE TEMP VIEW repeated_rows AS FROM read_parquet({sql.attach_name(path)})")


_ROWS_AT_A_TIME = 1_000_000
