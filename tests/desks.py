"""Articles straight to the reuse desk: fingerprinted, matched and loaded, without reading, extracting and judging."""

from __future__ import annotations

import itertools
import shutil
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from benchmarks.warehouse_matching import NOT_MATCHED
from cleaning.near_duplicates.passages import passages, text_key
from cleaning.near_duplicates.tokens import tokenise
from cleaning.records import Finding
from flows.runs import Run, start_run
from flows.settings import Settings
from flows.steps import fingerprint_passages, match_passages
from warehouse import rows
from warehouse.loading import RunRow, load
from warehouse.store import open_for_loading, open_for_reading

from .inboxes import HERE, contents

VIEWS = ("weighed_links", "reuse", "stock_phrases", "capped_fingerprints", "who_copied_whom", "disputed_origins")


@dataclass(frozen=True, slots=True)
class Piece:
    """An article: what it says, who published it when."""

    text: str
    outlet: str | None = None
    published_at: datetime | None = None
    fetched_at: datetime | None = None
    attributed_to: str | None = None


def put(warehouse: Path, batch: Mapping[str, Piece | None], settings: Settings = HERE) -> None:
    """Load articles by their id as one run; those that are None go, and their documents have gone before."""
    gone = [article_id for article_id, piece in batch.items() if piece is None]
    if gone and warehouse.exists():
        with open_for_loading(warehouse) as connection:
            connection.execute("DELETE FROM documents WHERE article_id IN (SELECT unnest($gone))", {"gone": gone})
    with start_run(warehouse.parent, warehouse, settings) as run:
        write_batch(run, batch)
        fingerprint_passages(run)
        match_passages(run)
        load_batch(run)


def load_batch(run: Run) -> None:
    """Load what was written and matched."""
    settings = run.settings
    counts = dict.fromkeys(
        ("files", "new_files", "new_documents", "new_articles", "changed_articles", "rejudged_articles"), 0
    )
    row = RunRow(run.run_id, "", datetime.now(UTC), rules_version="", copydesk_version="", **counts)
    load(
        run.warehouse,
        run.folder,
        row,
        thresholds=settings.thresholds,
        matching=settings.matching,
        limits=settings.limits,
        rules=(),
        rebuild=settings.rebuild,
    )


def write_batch(run: Run, batch: Mapping[str, Piece | None]) -> None:
    """Write what the steps before the reuse desk leave in the folder of a run; every text is kept whole."""
    folder = run.folder
    articles = {article_id: piece for article_id, piece in batch.items() if piece}
    found: dict[str, list[rows.Row]] = {"versions": [], "judged": [], "findings": [], "passages": [], "texts": []}
    seen: set[int] = set()
    for article_id, piece in articles.items():
        row = _article(article_id, piece)
        found["judged"].append(row)
        found["versions"].append({name: row.get(name) for name in rows.ARTICLES.names})
        edges = [0, *itertools.accumulate(len(line) for line in piece.text.splitlines(keepends=True))]
        findings = [Finding(start, end, "kept") for start, end in itertools.pairwise(edges)]
        found["findings"] += [rows.finding_row(article_id, finding) for finding in findings]
        spans = passages(piece.text, findings)
        texts = [piece.text[start:end] for start, end in spans]
        for (start, end), text, words in zip(spans, texts, tokenise(texts).words().tolist(), strict=True):
            key = text_key(text)
            found["passages"].append(
                {"article_id": article_id, "start": start, "end": end, "text_key": key, "words": words}
            )
            if key not in seen:
                seen.add(key)
                found["texts"].append({"text_key": key, "text": text})
    schemas = {
        "versions": rows.ARTICLES,
        "judged": rows.JUDGED,
        "findings": rows.FINDINGS,
        "passages": rows.PASSAGES,
        "texts": rows.TEXTS,
    }
    for name, schema in (NOT_MATCHED | schemas).items():
        rows.write_rows(folder / f"{name}.parquet", schema, found.get(name, ()))
    gone = [{"article_id": article_id} for article_id, piece in batch.items() if piece is None]
    rows.write_rows(folder / "gone.parquet", rows.GONE, gone)


def _article(article_id: str, piece: Piece) -> rows.Row:
    row: dict[str, Any] = dict.fromkeys(rows.JUDGED.names)
    row |= {
        "article_id": article_id,
        "source": article_id,
        "format": "text",
        "content_sha256": str(text_key(piece.text)),
        "text": piece.text,
        "clean_text": piece.text,
        "outlet": piece.outlet,
        "authors": [],
        "published_at": piece.published_at,
        "fetched_at": piece.fetched_at,
        "attributed_to": piece.attributed_to,
        "rules_version": "",
    }
    return row


def everything(warehouse: Path) -> dict[str, list[tuple[Any, ...]]]:
    """What the tables hold and what the views answer, sorted, but for what speaks of runs."""
    found = contents(warehouse)
    with open_for_reading(warehouse) as connection:
        for view in VIEWS:
            found[view] = connection.execute(f"FROM {view} ORDER BY ALL").fetchall()
    return found


def rebuilt(settings: Settings) -> Settings:
    """The same settings, for a run that makes all fingerprints and links anew."""
    return replace(settings, rebuild=True)


def fresh_copy(template: Path, warehouse: Path) -> Path:
    """A warehouse that begins as a copy of another."""
    shutil.copyfile(template, warehouse)
    return warehouse
