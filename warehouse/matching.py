"""Candidates for what outlets share, found by DuckDB over this run's passages and all that is stored."""

from __future__ import annotations

from pathlib import Path

from . import sql
from .store import Limits, attach_history, open_scratch


def find_candidates(warehouse: Path, folder: Path, limits: Limits = Limits()) -> Path:
    """Write the pairs of texts to verify, with both texts, to `folder/candidates.parquet`.

    `folder` holds this run's judged.parquet, gone.parquet, passages.parquet, texts.parquet and bands.parquet.
    Columns: left_key, right_key, left_text, right_text; left_key < right_key.
    """
    out = folder / "candidates.parquet"
    connection = open_scratch(limits)
    try:
        attach_history(connection, warehouse)
        for name in ("judged", "gone", "passages", "texts", "bands"):
            connection.execute(
                f"CREATE VIEW {name} AS FROM read_parquet({sql.attach_name(folder / f'{name}.parquet')})"
            )
        sql.run(connection, sql.statement("queries/all_passages.sql"))
        query = sql.statement("queries/candidates.sql")
        connection.execute(f"CREATE TEMP TABLE candidates AS {query}")
        sql.run(connection, sql.statement("queries/texts_of_candidates.sql"))
        query = "SELECT left_key, right_key, l.text AS left_text, r.text AS right_text FROM candidates "
        query += "JOIN candidate_texts l ON l.text_key = left_key JOIN candidate_texts r ON r.text_key = right_key"
        connection.execute(f"COPY ({query} ORDER BY left_key, right_key) TO {sql.attach_name(out)} (FORMAT parquet)")
    finally:
        connection.close()
    return out
