"""Records to rows and back: the Arrow schemas of the batches that steps hand to each other as Parquet files."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from cleaning.authors import author_names
from cleaning.records import Article, Document, Failure, Finding, Judgement, Markup, Repair
from cleaning.templates import LineOfText

_TIME = pa.timestamp("us")
_AUTHORS = pa.list_(pa.string())
_TEXTS = pa.list_(pa.string())
_MARKUP = pa.struct(
    [
        ("start", pa.int32()),
        ("end", pa.int32()),
        ("tag", pa.string()),
        ("links", pa.float32()),
        ("hint", pa.string()),
        ("said", pa.string()),
    ]
)

INPUTS = pa.schema([("path", pa.string()), ("sha256", pa.string()), ("bytes", pa.int64())])

FAILURES = pa.schema(
    [("source", pa.string()), ("stage", pa.string()), ("reason", pa.string()), ("set_aside", pa.bool_())]
)

DOCUMENTS = pa.schema(
    [
        ("source", pa.string()),
        ("format", pa.string()),
        ("body", pa.large_string()),
        ("content_sha256", pa.string()),
        ("outlet", pa.string()),
        ("folder", pa.string()),
        ("url", pa.string()),
        ("title", pa.string()),
        ("authors", _AUTHORS),
        ("published_at", _TIME),
        ("fetched_at", _TIME),
    ]
)

ARTICLES = pa.schema(
    [
        ("article_id", pa.string()),
        ("source", pa.string()),
        ("format", pa.string()),
        ("content_sha256", pa.string()),
        ("text", pa.large_string()),
        ("outlet", pa.string()),
        ("url", pa.string()),
        ("title", pa.string()),
        ("authors", _AUTHORS),
        ("published_at", _TIME),
        ("fetched_at", _TIME),
        ("language", pa.string()),
        ("updated_at", _TIME),
        ("subtitle", pa.string()),
        ("section", pa.string()),
        ("captions", _TEXTS),
        ("credits", _TEXTS),
        ("markup", pa.list_(_MARKUP)),
    ]
)

LINES = pa.schema(
    [
        ("article_id", pa.string()),
        ("start", pa.int32()),
        ("end", pa.int32()),
        ("line_key", pa.uint64()),
        ("prose", pa.bool_()),
        ("inline", pa.bool_()),
        ("above_story", pa.bool_()),
        ("is_title", pa.bool_()),
        ("echo", pa.uint8()),
    ]
)

NEW_LINES = pa.schema([*LINES, ("line", pa.string())])

JUDGED = pa.schema(
    [
        *(field for field in ARTICLES if field.name != "markup"),
        ("clean_text", pa.large_string()),
        ("attributed_to", pa.string()),
        ("dateline", pa.string()),
        ("rules_version", pa.string()),
    ]
)

GONE = pa.schema([("article_id", pa.string())])

TEMPLATE_KEYS = pa.schema([("outlet", pa.string()), ("line_key", pa.uint64())])

TEMPLATES = pa.schema(
    [
        *TEMPLATE_KEYS,
        ("line", pa.string()),
        ("articles", pa.int32()),
        ("rate", pa.float64()),
        ("local_rate", pa.float64()),
        ("above_story", pa.int32()),
        ("inline", pa.float64()),
        ("prose", pa.bool_()),
    ]
)

FINDINGS = pa.schema(
    [
        ("article_id", pa.string()),
        ("start", pa.int32()),
        ("end", pa.int32()),
        ("verdict", pa.string()),
        ("rule_id", pa.string()),
        ("kind", pa.string()),
        ("reason", pa.string()),
    ]
)

REPAIRS = pa.schema(
    [
        ("article_id", pa.string()),
        ("start", pa.int32()),
        ("end", pa.int32()),
        ("raw_start", pa.int32()),
        ("raw_end", pa.int32()),
        ("kind", pa.string()),
        ("replacement", pa.string()),
    ]
)

PASSAGES = pa.schema(
    [
        ("article_id", pa.string()),
        ("start", pa.int32()),
        ("end", pa.int32()),
        ("text_key", pa.uint64()),
        ("words", pa.int32()),
    ]
)

TEXTS = pa.schema([("text_key", pa.uint64()), ("text", pa.large_string())])

SIGNATURES = pa.schema([("text_key", pa.uint64()), ("signature", pa.binary())])

BANDS = pa.schema([("text_key", pa.uint64()), ("band", pa.uint8()), ("band_hash", pa.uint64())])

FINGERPRINTS = pa.schema(
    [("text_key", pa.uint64()), ("fingerprint", pa.uint64()), ("start", pa.int32()), ("end", pa.int32())]
)

TEXT_PAIRS = pa.schema(
    [
        ("left_key", pa.uint64()),
        ("right_key", pa.uint64()),
        ("ordinal", pa.uint8()),
        ("relation", pa.string()),
        ("jaccard", pa.float64()),
        ("left_containment", pa.float64()),
        ("right_containment", pa.float64()),
        ("longest_run", pa.int32()),
        ("left_start", pa.int32()),
        ("left_end", pa.int32()),
        ("right_start", pa.int32()),
        ("right_end", pa.int32()),
        ("shared_words", pa.int32()),
        ("similarity", pa.float64()),
    ]
)

PROVENANCE = pa.schema(
    [
        ("article_id", pa.string()),
        ("start", pa.int32()),
        ("end", pa.int32()),
        ("verdict", pa.string()),
        ("rule_id", pa.string()),
        ("kind", pa.string()),
        ("reason", pa.string()),
        ("origin_article_id", pa.string()),
        ("origin_start", pa.int32()),
        ("origin_end", pa.int32()),
        ("origin_outlet", pa.string()),
        ("relation", pa.string()),
        ("similarity", pa.float64()),
        ("cluster_id", pa.string()),
    ]
)

RULE_ROWS = pa.schema(
    [
        *((name, pa.string()) for name in ("rule_id", "kind", "why", "place", "pattern")),
        ("junk_examples", pa.list_(pa.string())),
        ("keep_examples", pa.list_(pa.string())),
    ]
)

Row = dict[str, Any]


class BatchWriter:
    """Rows of one schema to one Parquet file, which exists afterwards even if no row came.

    Use as a context manager. Rows are buffered up to `buffer_characters` of text. Columns of hashes are better left
    without `compression`, for nothing makes them smaller.
    """

    def __init__(
        self, path: Path, schema: pa.Schema, buffer_characters: int = 16_000_000, compression: str = "zstd"
    ) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self.path = path
        self.rows_written = 0
        self._schema = schema
        self._most = buffer_characters
        self._buffer: list[Row] = []
        self._characters = 0
        keys = [name for name in schema.names if name == "text_key"]
        dictionary = keys if compression == "none" else True
        self._file = pq.ParquetWriter(path, schema, compression=compression, use_dictionary=dictionary)

    def __enter__(self) -> BatchWriter:
        return self

    def __exit__(self, *_: object) -> None:
        self._flush()
        self._file.close()

    def write(self, row: Row) -> None:
        self._buffer.append(row)
        self.rows_written += 1
        self._characters += 200 + sum(len(value) for value in row.values() if isinstance(value, str))
        if self._characters >= self._most:
            self._flush()

    def write_table(self, table: pa.Table) -> None:
        """Write rows that are an Arrow table already."""
        self._flush()
        self.rows_written += table.num_rows
        self._file.write_table(table)

    def _flush(self) -> None:
        if self._buffer:
            self._file.write_table(pa.Table.from_pylist(self._buffer, schema=self._schema))
            self._buffer, self._characters = [], 0


def read_rows(path: Path, at_a_time: int = 500) -> Iterator[Row]:
    """The rows of a Parquet file, a few at a time."""
    with pq.ParquetFile(path) as file:
        for batch in file.iter_batches(batch_size=at_a_time):
            yield from batch.to_pylist()


def count_rows(path: Path) -> int:
    """How many rows a Parquet file has, from its footer."""
    return int(pq.read_metadata(path).num_rows)


def write_rows(path: Path, schema: pa.Schema, rows: Iterable[Row]) -> int:
    """Write all rows to one Parquet file; the answer is how many."""
    with BatchWriter(path, schema) as batch:
        for row in rows:
            batch.write(row)
    return batch.rows_written


def failure_row(failure: Failure) -> Row:
    return {
        "source": failure.source,
        "stage": failure.stage,
        "reason": failure.reason.encode("utf-8", "replace").decode()[:500],
        "set_aside": failure.set_aside,
    }


def document_row(document: Document) -> Row:
    return _row(document, DOCUMENTS)


def document_of(row: Row) -> Document:
    return Document(**_fields(row, DOCUMENTS))


def article_row(article: Article) -> Row:
    row = _row(article, ARTICLES)
    row.update(
        updated_at=_naive(article.updated_at),
        captions=list(article.captions),
        credits=list(article.credits),
        markup=[asdict(mark) for mark in article.markup],
    )
    return row


def article_of(row: Row) -> Article:
    fields = _fields(row, ARTICLES)
    fields["updated_at"] = row["updated_at"].replace(tzinfo=UTC) if row["updated_at"] else None
    for name in ("captions", "credits"):
        fields[name] = tuple(row[name] or ())
    fields["markup"] = tuple(Markup(**mark) for mark in row["markup"] or ())
    return Article(**fields)


def judged_row(
    article: Article, judgement: Judgement, clean_text: str, rules_version: str, dates: Mapping[str, datetime | None]
) -> Row:
    """The article with the fields that its own lines gave, where the document did not bring them along."""
    said = judgement.fields
    row = article_row(article)
    row.update(
        title=article.title or said.get("title"),
        authors=list(article.authors or author_names(said.get("authors", ""))),
        published_at=_naive(article.published_at or dates.get("published_at")),
        updated_at=_naive(article.updated_at or dates.get("updated_at")),
        attributed_to=said.get("attributed_to"),
        dateline=said.get("dateline"),
        clean_text=clean_text,
        rules_version=rules_version,
    )
    return row


def line_row(article_id: str, text: str, line: LineOfText) -> Row:
    fields = {name: getattr(line, name) for name in LINES.names[1:]}
    return {"article_id": article_id, **fields, "line": text[line.start : line.end]}


def finding_row(article_id: str, finding: Finding) -> Row:
    return {
        "article_id": article_id,
        "start": finding.start,
        "end": finding.end,
        "verdict": finding.verdict,
        "rule_id": finding.rule_id,
        "kind": finding.kind,
        "reason": finding.reason,
    }


def repair_row(article_id: str, repair: Repair) -> Row:
    return {"article_id": article_id, **asdict(repair)}


def _row(record: Document | Article, schema: pa.Schema) -> Row:
    row: Row = {name: getattr(record, name) for name in schema.names}
    row["authors"] = list(record.authors)
    row["published_at"], row["fetched_at"] = _naive(record.published_at), _naive(record.fetched_at)
    return row


def _fields(row: Row, schema: pa.Schema) -> Row:
    fields = {name: row[name] for name in schema.names}
    fields["authors"] = tuple(row["authors"] or ())
    for name in ("published_at", "fetched_at"):
        fields[name] = row[name].replace(tzinfo=UTC) if row[name] else None
    return fields


def _naive(moment: datetime | None) -> datetime | None:
    return moment.astimezone(UTC).replace(tzinfo=None) if moment else None
