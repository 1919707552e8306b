"""Load one run: everything or nothing, in one transaction."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from itertools import groupby
from operator import attrgetter
from pathlib import Path
from typing import Any

import duckdb
import numpy as np
import pyarrow as pa

from cleaning.near_duplicates.clusters import stars
from cleaning.near_duplicates.copies import Copy, mark_copies
from cleaning.near_duplicates.recipe import RECIPE
from cleaning.near_duplicates.verify import Thresholds
from cleaning.records import Finding
from cleaning.rules import ALL_RULES
from cleaning.rules.rule import Rule

from . import sql
from .matching import Matching, choices
from .rows import PROVENANCE, RULE_ROWS, BatchWriter
from .store import Limits, WarehouseError, check, open_for_loading

_BATCHES = {
    "new_documents": "versions",
    "withdrawn_documents": "withdrawn",
    "new_inputs": "inputs",
    "judged_articles": "judged",
    "gone_articles": "gone",
    "new_repairs": "repairs",
    "new_findings": "findings",
    "new_lines": "lines",
    "new_templates": "templates",
    "template_keys": "template_keys",
    "new_passages": "passages",
    "new_signatures": "signatures",
    "new_bands": "bands",
    "new_fingerprints": "fingerprints",
    "new_text_pairs": "text_pairs",
    "new_common_hashes": "common_hashes",
    "forgotten_pairs": "forgotten_pairs",
    "lost_texts": "lost_texts",
    "new_failures": "failures/*",
}
"""The views that the load queries read, and the Parquet file in the folder of the run behind each."""


@dataclass(frozen=True, slots=True)
class RunRow:
    """What is known of a run before it loads: the row of `runs` but for what the load itself counts."""

    run_id: str
    inbox: str
    started_at: datetime
    files: int
    new_files: int
    new_documents: int
    new_articles: int
    changed_articles: int
    rejudged_articles: int
    rules_version: str
    copydesk_version: str


class BrokenPromise(WarehouseError):
    """A check of the warehouse returned rows, so nothing was loaded."""


def load(
    warehouse: Path,
    folder: Path,
    run: RunRow,
    *,
    thresholds: Thresholds = Thresholds(),
    matching: Matching = Matching(),
    limits: Limits = Limits(),
    rules: Sequence[Rule] = ALL_RULES,
    rebuild: bool = False,
) -> dict[str, Any]:
    """Load the batches of one run from `folder` and work out links, clusters and provenance where they touch.

    The answer is the row of `runs`. Raises BrokenPromise, with the file left as it was, where a check finds something.
    """
    now = datetime.now(UTC).replace(tzinfo=None)
    parameters: dict[str, Any] = {
        "run_id": run.run_id,
        "now": now,
        "shortest_paragraph": thresholds.shortest_paragraph,
        **asdict(matching),
    }
    with open_for_loading(warehouse, limits) as connection:
        if rebuild:
            sql.run(connection, sql.statement("queries/forget_fingerprints.sql"))
        _write_rules(connection, rules)
        _write_recipe(connection, choices(thresholds, matching))
        for view, batch in _BATCHES.items():
            file = sql.attach_name(folder / f"{batch}.parquet")
            connection.execute(f"CREATE OR REPLACE TEMP VIEW {view} AS FROM read_parquet({file})")
        for step in ("01_replace_documents", "02_find_touched", "03_replace_articles", "04_replace_texts", "05_relink"):
            _run(connection, step, parameters)
        _recluster(connection)
        sql.run(connection, sql.statement("queries/whole_rows.sql"))
        _run(connection, "09_articles_to_mark")
        _mark_provenance(connection, folder / "provenance.parquet", parameters)
        _run(connection, "11_failures", parameters)
        row = _write_run(connection, run, now)
        broken = check(connection, "SELECT article_id FROM articles_to_mark", rewritten="FROM touched_articles")
        if broken:
            raise BrokenPromise(
                "\n".join(["nothing was loaded, because the warehouse would break a promise:", *map(_say, broken)])
            )
    return row


def _say(broken: tuple[str, str, str]) -> str:
    name, article_id, problem = broken
    return f"  {name}: article {article_id}: {problem}"


def _count(connection: duckdb.DuckDBPyConnection, table: str) -> int:
    return int(sql.value(connection, f"SELECT count(*) FROM {table}"))


def _run(connection: duckdb.DuckDBPyConnection, step: str, parameters: dict[str, Any] | None = None) -> None:
    sql.run(connection, sql.statement(f"queries/load/{step}.sql"), parameters)


def _recluster(connection: duckdb.DuckDBPyConnection) -> None:
    _run(connection, "06_touched_components")
    while _count(connection, "frontier"):
        _run(connection, "06_grow_components")
    _run(connection, "07_links_of_components")
    edges = connection.execute("SELECT left_node, right_node FROM edges").fetchnumpy()
    origins = stars(_count(connection, "nodes"), edges["left_node"], edges["right_node"])
    connection.register("new_stars", pa.table({"node": np.arange(len(origins)), "origin": origins}))
    _run(connection, "08_replace_clusters")
    connection.unregister("new_stars")


_ARTICLES_AT_A_TIME = 1000


def _mark_provenance(connection: duckdb.DuckDBPyConnection, file: Path, parameters: dict[str, Any]) -> None:
    """Copies are cut out of findings here; the findings of an article without copies are its provenance as they are."""
    ids = [row[0] for row in connection.execute("SELECT DISTINCT article_id FROM copies ORDER BY ALL").fetchall()]
    with BatchWriter(file, PROVENANCE) as batch:
        for at in range(0, len(ids), _ARTICLES_AT_A_TIME):
            _mark_articles(connection, ids[at : at + _ARTICLES_AT_A_TIME], batch)
    connection.execute(
        f"CREATE OR REPLACE TEMP VIEW new_provenance AS FROM read_parquet({sql.attach_name(file)}) UNION ALL BY NAME "
        "FROM findings SEMI JOIN articles_to_mark USING (article_id) ANTI JOIN copies USING (article_id)"
    )
    _run(connection, "10_replace_provenance", parameters)


def _rows_of(connection: duckdb.DuckDBPyConnection, table: str, ids: list[str]) -> Iterator[tuple[str, list[Any]]]:
    """Each of these articles and its rows. The table is in the order of article_id, so that just this part is read."""
    found = connection.execute(
        f"FROM {table} WHERE article_id BETWEEN $first AND $last", {"first": ids[0], "last": ids[-1]}
    )
    for article_id, its_rows in groupby(found.fetchall(), key=lambda row: row[0]):
        yield article_id, [row[1:] for row in its_rows]


def _mark_articles(connection: duckdb.DuckDBPyConnection, ids: list[str], batch: BatchWriter) -> None:
    copies_of = {
        article_id: [Copy(*row) for row in its_rows] for article_id, its_rows in _rows_of(connection, "copies", ids)
    }
    text_of = {article_id: its_rows[0][0] for article_id, its_rows in _rows_of(connection, "texts_to_mark", ids)}
    spans: list[tuple[Any, ...]] = []
    for article_id, its_rows in _rows_of(connection, "findings_to_mark", ids):
        findings = [Finding(*row) for row in its_rows]
        for span in mark_copies(text_of[article_id], findings, copies_of.get(article_id, ())):
            said = (article_id, span.start, span.end, span.verdict, span.rule_id, span.kind, span.reason)
            spans.append((*said, *(_origin_of(span.copy) if span.copy else _NO_ORIGIN)))
    if spans:
        columns = dict(zip(PROVENANCE.names, zip(*spans, strict=True), strict=True))
        batch.write_table(pa.table(columns, schema=PROVENANCE))


_ORIGIN = PROVENANCE.names[PROVENANCE.get_field_index("origin_article_id") :]
_NO_ORIGIN = (None,) * len(_ORIGIN)
_origin_of = attrgetter(*_ORIGIN)


def _write_rules(connection: duckdb.DuckDBPyConnection, rules: Sequence[Rule]) -> None:
    rows = [
        {
            "rule_id": rule.id,
            "kind": rule.kind,
            "why": rule.why,
            "place": rule.where.value,
            "pattern": rule.pattern.regex,
            "junk_examples": list(rule.takes),
            "keep_examples": list(rule.keeps),
        }
        for rule in rules
    ]
    connection.register("rules_of_today", pa.Table.from_pylist(rows, schema=RULE_ROWS))
    connection.execute("DELETE FROM rules")
    connection.execute("INSERT INTO rules BY NAME FROM rules_of_today")
    connection.unregister("rules_of_today")


def _write_recipe(connection: duckdb.DuckDBPyConnection, chosen: list[tuple[str, str]]) -> None:
    names, values = zip(*RECIPE.as_rows(), *chosen, strict=True)
    connection.execute("DELETE FROM recipe")
    connection.execute("INSERT INTO recipe SELECT unnest($names), unnest($values)", {"names": names, "values": values})


def _write_run(connection: duckdb.DuckDBPyConnection, run: RunRow, now: datetime) -> dict[str, Any]:
    failed = "SELECT count(*) FROM failures WHERE run_id = $run_id"
    new_failures = int(sql.value(connection, failed, {"run_id": run.run_id}))
    row: dict[str, Any] = {
        "run_id": run.run_id,
        "inbox": run.inbox,
        "started_at": run.started_at.astimezone(UTC).replace(tzinfo=None),
        "loaded_at": now,
        "status": "completed with failures" if new_failures else "completed",
        "files": run.files,
        "new_files": run.new_files,
        "new_documents": run.new_documents,
        "new_articles": run.new_articles,
        "changed_articles": run.changed_articles,
        "rejudged_articles": run.rejudged_articles,
        "removed_articles": _count(connection, "gone_articles"),
        "new_failures": new_failures,
        "rules_version": run.rules_version,
        "copydesk_version": run.copydesk_version,
    }
    connection.register("run_row", pa.Table.from_pylist([row]))
    connection.execute("INSERT INTO runs BY NAME FROM run_row")
    connection.unregister("run_row")
    return row
