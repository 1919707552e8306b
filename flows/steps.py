"""The steps of a run as plain functions, in their order, with no scheduler in sight.

Each step takes the run, reads the batches that earlier steps left in its folder, leaves its own there, and answers
with counts. STEPS is the one description of their order: the flow wraps each in a task, the command line calls them.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from importlib.metadata import version
from itertools import chain
from typing import Any

import numpy as np

from cleaning.dates import parse_date
from cleaning.extract import NotExtractable, extract
from cleaning.house_style import HouseStyle
from cleaning.judge import clean_text, judge
from cleaning.near_duplicates.passages import passages, text_key
from cleaning.near_duplicates.tokens import tokenise
from cleaning.readers import read_documents as read_file
from cleaning.records import Article, Document, Failure
from cleaning.repair import repair_article
from cleaning.templates import lines_of
from warehouse import rows, sql
from warehouse.loading import RunRow, load
from warehouse.matching import find_candidates
from warehouse.publishing import publish
from warehouse.templates import learn_templates as count_lines

from . import reuse
from .processes import FEW, Lost, in_chunks, in_processes, spread
from .runs import Run, history
from .settings import Settings
from .stock import files_below, paths_of, source_of
from .summary import write_summary
from .withdrawal import meant_by, stays_out, withdrawn_before

Counts = dict[str, int]
Progress = Callable[[int, int], None]

_CHUNK = 100


@dataclass(frozen=True, slots=True)
class Step:
    """One step: its name, what it does in words, the function, and how often to try again where I/O can fail."""

    name: str
    does: str
    function: Callable[[Run, Progress], Counts]
    retries: int = 0


def quiet(done: int, total: int) -> None:
    """The progress of a step that nobody watches."""


# --- 1. which files are new


def take_stock(run: Run, progress: Progress = quiet) -> Counts:
    """List the inbox and hash its files; keep those that are new or changed."""
    with history(run) as connection:
        known = dict(connection.execute("SELECT path, sha256 FROM warehouse.inputs").fetchall())
        _, released = withdrawn_before(run.settings.house_style.withdrawn, connection)
        again = [*released]
        if run.settings.retry_failures:
            failed = connection.execute("SELECT DISTINCT source FROM warehouse.failures").fetchall()
            again += [source for (source,) in failed]
        for name in chain.from_iterable(map(paths_of, again)):
            known.pop(name, None)
    failures: list[Failure] = []
    paths = sorted(files_below(run.inbox, run.warehouse, failures))
    new = 0
    with rows.BatchWriter(run.batch("inputs"), rows.INPUTS) as inputs:
        for number, path in enumerate(paths, start=1):
            source = source_of(path, run.inbox)
            try:
                with path.open("rb") as file:
                    sha256 = hashlib.file_digest(file, "sha256").hexdigest()
                    size = file.tell()
            except OSError as error:
                failures.append(Failure(source, "inbox", f"the file cannot be opened: {error.strerror or error}"))
                continue
            if known.get(source) != sha256:
                inputs.write({"path": source, "sha256": sha256, "bytes": size})
                new += 1
            progress(number, len(paths))
    _write_failures(run, "inbox", failures)
    return {"files": len(paths), "new_files": new, "failures": len(failures)}


# --- 2. files to documents


def read_documents(run: Run, progress: Progress = quiet) -> Counts:
    """Read the new files; keep the documents that are new or changed, and not known to be withdrawn still."""
    withdrawn = run.settings.house_style.withdrawn
    with history(run) as connection:
        still, _ = withdrawn_before(withdrawn, connection)
        known = dict(connection.execute("SELECT source, content_sha256 FROM warehouse.documents").fetchall())
        if run.settings.retry_failures:
            for (source,) in connection.execute("SELECT source FROM warehouse.failures").fetchall():
                known.pop(source, None)
    paths = [row["path"] for row in rows.read_rows(run.batch("inputs"))]
    failures: list[Failure] = []
    unchanged = left_out = 0
    with rows.BatchWriter(run.batch("documents"), rows.DOCUMENTS) as documents:
        for number, path in enumerate(paths, start=1):
            for found in read_file(run.inbox / path, path, run.settings.max_characters):
                if isinstance(found, Failure):
                    failures.append(found)
                elif known.get(found.source) == found.content_sha256:
                    unchanged += 1
                elif stays_out(found, withdrawn, still):
                    left_out += 1
                else:
                    documents.write(rows.document_row(found))
            progress(number, len(paths))
    _write_failures(run, "read", failures)
    return {
        "documents": documents.rows_written,
        "unchanged": unchanged,
        "still_withdrawn": left_out,
        "failures": len(failures),
    }


# --- 3. documents to articles


def extract_articles(run: Run, progress: Progress = quiet) -> Counts:
    """Extract every document, in processes that are stopped where a page takes too long."""
    total = rows.count_rows(run.batch("documents"))
    documents = map(rows.document_of, rows.read_rows(run.batch("documents"), at_a_time=50))
    failures: list[Failure] = []
    with rows.BatchWriter(run.batch("versions"), rows.ARTICLES) as versions:
        for number, (document, outcome) in enumerate(_extracted(documents, total, run.settings), start=1):
            if isinstance(outcome, Exception):
                failures.append(Failure(document.source, "extract", _reason(outcome)))
            else:
                versions.write(rows.article_row(outcome))
            progress(number, total)
    _write_failures(run, "extract", failures)
    return {"articles": versions.rows_written, "failures": len(failures)}


def _extracted(documents: Iterable[Document], total: int, settings: Settings) -> Iterator[tuple[Document, Any]]:
    # A text scrape cannot hang an extractor, so that a few of them are not worth starting processes for.
    if total <= FEW:
        held = list(documents)
        pages = [document for document in held if document.format == "html"]
        yield from ((document, _attempt(document)) for document in held if document.format == "text")
        documents = pages
        if not pages:
            return
    yield from spread(extract, documents, workers=settings.workers, seconds=settings.extract_seconds)


def _attempt(document: Document) -> Article | Exception:
    try:
        return extract(document)
    except Exception as error:
        return error


def _reason(error: Exception) -> str:
    if isinstance(error, (NotExtractable, Lost)):
        return str(error)
    return f"{type(error).__name__}: {error}"


# --- 4. which version of an article counts


def choose_versions(run: Run, progress: Progress = quiet) -> Counts:
    """Of several documents of one page, choose the one fetched last; add what other rules judged before.

    What the house withdraws is chosen no more: another version takes its place, or its article goes.
    """
    with history(run) as connection:
        path = sql.attach_name(run.batch("versions"))
        connection.execute(f"CREATE VIEW new_versions AS FROM read_parquet({path})")
        outlets = connection.execute(sql.statement("queries/outlets_of_documents.sql")).fetchall()
        meant = meant_by(run.settings.house_style.withdrawn, (outlet for (outlet,) in outlets))
        query = sql.statement("queries/withdrawn_documents.sql")
        connection.execute(f"CREATE TEMP TABLE withdrawn AS {query}", {"meant": sorted(meant)})
        connection.execute("CREATE VIEW new_documents AS FROM new_versions ANTI JOIN withdrawn USING (source)")
        query = sql.statement("queries/choose_versions.sql")
        parameters = {
            "rules_version": run.settings.house_style.rules_version(),
            "all_again": run.settings.rebuild,
        }
        connection.execute(f"CREATE TEMP TABLE chosen AS {query}", parameters)
        chosen, gone, left_out = (sql.attach_name(run.batch(name)) for name in ("chosen", "gone", "withdrawn"))
        connection.execute(f"COPY (FROM withdrawn ORDER BY source) TO {left_out} (FORMAT parquet)")
        connection.execute(f"COPY (FROM chosen ORDER BY source) TO {chosen} (FORMAT parquet)")
        connection.execute(f"COPY ({sql.statement('queries/gone_articles.sql')}) TO {gone} (FORMAT parquet)")
        counts = connection.execute(
            "SELECT count(*) FILTER (NOT known), count(*) FILTER (known AND NOT outdated), "
            "count(*) FILTER (outdated) FROM chosen"
        ).fetchall()[0]
        newly_withdrawn = "SELECT count(*) FROM withdrawn ANTI JOIN warehouse.withdrawn USING (source, article_id)"
        withdrawn = int(sql.value(connection, newly_withdrawn))
    return {
        "new": counts[0],
        "changed": counts[1],
        "rejudged": counts[2],
        "gone": rows.count_rows(run.batch("gone")),
        "withdrawn": withdrawn,
    }


# --- 5. what outlets repeat from page to page


def learn_templates(run: Run, progress: Progress = quiet) -> Counts:
    """Count the lines of the outlets; add the stored articles in which a line became a template, or ceased to be."""
    total = rows.count_rows(run.batch("chosen"))
    done = 0
    with rows.BatchWriter(run.batch("new_lines"), rows.NEW_LINES) as lines:
        chunks = in_chunks(rows.read_rows(run.batch("chosen")), _CHUNK)
        for chunk in in_processes(_list_lines, chunks, items=total, workers=run.settings.workers):
            for its_lines in chunk:
                for line in its_lines:
                    lines.write(line)
                done += 1
            progress(done, total)
    learnt = count_lines(run.warehouse, run.folder, run.settings.house_style.templates, run.settings.limits)
    return {"lines": lines.rows_written, **learnt}


def _list_lines(chunk: list[rows.Row]) -> list[list[rows.Row]]:
    repaired = (repair_article(rows.article_of(row))[0] for row in chunk)
    return [
        [rows.line_row(article.article_id, article.text, line) for line in lines_of(article.text, article.title)]
        for article in repaired
    ]


# --- 6. articles to findings and passages


def judge_articles(run: Run, progress: Progress = quiet) -> Counts:
    """Repair and judge every article that is to be judged, and list the passages of it that are to be compared."""
    total = rows.count_rows(run.batch("to_judge"))
    seen: set[int] = set()
    junk = repaired = done = 0
    with (
        rows.BatchWriter(run.batch("judged"), rows.JUDGED) as judged,
        rows.BatchWriter(run.batch("repairs"), rows.REPAIRS) as repairs,
        rows.BatchWriter(run.batch("findings"), rows.FINDINGS) as findings,
        rows.BatchWriter(run.batch("passages"), rows.PASSAGES) as found_passages,
        rows.BatchWriter(run.batch("texts"), rows.TEXTS) as texts,
    ):
        style = run.settings.house_style
        chunks = ((chunk, style) for chunk in in_chunks(rows.read_rows(run.batch("to_judge")), _CHUNK))
        for chunk in in_processes(_judge_chunk, chunks, items=total, workers=run.settings.workers):
            for article, its_repairs, its_findings, its_passages in chunk:
                judged.write(article)
                repaired += bool(its_repairs)
                for repair in its_repairs:
                    repairs.write(repair)
                for finding in its_findings:
                    findings.write(finding)
                    junk += finding["verdict"] == "junk"
                for passage in its_passages:
                    found_passages.write(passage)
                    if passage["text_key"] not in seen:
                        seen.add(passage["text_key"])
                        texts.write({**passage, "text": article["text"][passage["start"] : passage["end"]]})
                done += 1
            progress(done, total)
    return {
        "articles": done,
        "repaired_articles": repaired,
        "repairs": repairs.rows_written,
        "junk_spans": junk,
        "passages": found_passages.rows_written,
        "texts": len(seen),
    }


_Judged = tuple[rows.Row, list[rows.Row], list[rows.Row], list[rows.Row]]


def _judge_chunk(work: tuple[list[rows.Row], HouseStyle]) -> list[_Judged]:
    chunk, style = work
    return [_judge_one(row, style) for row in chunk]


def _judge_one(row: rows.Row, style: HouseStyle) -> _Judged:
    article, repairs = repair_article(rows.article_of(row))
    book = style.for_outlet(article.outlet)
    repeated = frozenset(row["repeated"])
    judgement = judge(
        article.text,
        title=article.title,
        book=book,
        repeated=repeated,
        markup=article.markup,
        level=style.level,
    )
    clean = clean_text(article.text, judgement.findings)
    dates = {name: parse_date(judgement.fields.get(name, "")) for name in ("published_at", "updated_at")}
    spans = passages(article.text, judgement.findings)
    return (
        rows.judged_row(article, judgement, clean, style.rules_version(), dates),
        [rows.repair_row(article.article_id, repair) for repair in repairs],
        [rows.finding_row(article.article_id, finding) for finding in judgement.findings],
        _passage_rows(article, spans),
    )


def _passage_rows(article: Article, spans: list[tuple[int, int]]) -> list[rows.Row]:
    texts = [article.text[start:end] for start, end in spans]
    words = tokenise(texts).words().tolist() if texts else []
    return [
        {"article_id": article.article_id, "start": start, "end": end, "text_key": text_key(text), "words": count}
        for (start, end), text, count in zip(spans, texts, words, strict=True)
    ]


# --- 7. passages to fingerprints


def fingerprint_passages(run: Run, progress: Progress = quiet) -> Counts:
    """Signatures, bands and winnowed fingerprints of the texts that are not in the warehouse yet."""
    with history(run) as connection:
        if run.settings.rebuild:
            stored = np.empty(0, dtype=np.uint64)
        else:
            texts = sql.attach_name(run.batch("texts"))
            query = f"SELECT text_key FROM warehouse.signatures SEMI JOIN read_parquet({texts}) USING (text_key)"
            stored = np.sort(connection.execute(query).fetchnumpy()["text_key"])
    total = rows.count_rows(run.batch("texts")) - len(stored)
    done = 0
    with (
        rows.BatchWriter(run.batch("signatures"), rows.SIGNATURES, compression="none") as signed,
        rows.BatchWriter(run.batch("bands"), rows.BANDS, compression="none") as bands,
        rows.BatchWriter(run.batch("fingerprints"), rows.FINGERPRINTS, compression="none") as fingerprints,
    ):
        parts = reuse.texts_in(run.batch("texts"), stored)
        for made in in_processes(reuse.fingerprint, parts, items=total, workers=_workers(run, total)):
            for batch, table in zip((signed, bands, fingerprints), made, strict=True):
                batch.write_table(table)
            done += made[0].num_rows
            progress(done, total)
    return {"texts": done, "stored_before": len(stored)}


def _workers(run: Run, items: int) -> int:
    return 1 if items <= reuse.QUICK else run.settings.workers


# --- 8. candidates to verified pairs


def match_passages(run: Run, progress: Progress = quiet) -> Counts:
    """Find candidates among new and stored texts, and verify each on its text."""
    settings = run.settings
    total = find_candidates(run.warehouse, run.folder, settings.matching, settings.limits, rebuild=settings.rebuild)
    done = related = 0
    with rows.BatchWriter(run.batch("text_pairs"), rows.TEXT_PAIRS, compression="none") as pairs:
        parts = ((part, settings.thresholds) for part in reuse.candidates_in(run.folder))
        for size, found, shared in in_processes(reuse.verified, parts, items=total, workers=_workers(run, total)):
            pairs.write_table(shared)
            related += found
            done += size
            progress(done, total)
    return {"candidates": total, "related": related}


# --- 9. to 11. into the warehouse


def load_warehouse(run: Run, progress: Progress = quiet) -> Counts:
    """Load everything in one transaction, and work out links, clusters and provenance where they touch."""
    stock, chosen = counts_of(run, "take_stock"), counts_of(run, "choose_versions")
    run_row = RunRow(
        run_id=run.run_id,
        inbox=str(run.inbox),
        started_at=run.started_at,
        files=stock["files"],
        new_files=stock["new_files"],
        new_documents=counts_of(run, "read_documents")["documents"],
        new_articles=chosen["new"],
        changed_articles=chosen["changed"],
        rejudged_articles=chosen["rejudged"] + counts_of(run, "learn_templates")["judged_again"],
        rules_version=run.settings.house_style.rules_version(),
        copydesk_version=version("copydesk"),
    )
    settings = run.settings
    loaded = load(
        run.warehouse,
        run.folder,
        run_row,
        thresholds=settings.thresholds,
        matching=settings.matching,
        limits=settings.limits,
        rules=settings.house_style.rules(),
        rebuild=settings.rebuild,
    )
    return {name: value for name, value in loaded.items() if isinstance(value, int)}


def publish_copy(run: Run, progress: Progress = quiet) -> Counts:
    """Put a verified read-only copy beside the warehouse, for everyone who asks it something.

    Where something was withdrawn since the last copy, nothing of it is left in either file.
    """
    copy = publish(run.warehouse, run.settings.limits)
    return {"bytes": copy.stat().st_size}


def summarise_run(run: Run, progress: Progress = quiet) -> Counts:
    """Write what the run did, as Markdown, to `summary.md` in its folder."""
    return {"lines": write_summary(run)}


STEPS: tuple[Step, ...] = (
    Step("take_stock", "take stock of the inbox", take_stock, retries=2),
    Step("read_documents", "read new files", read_documents, retries=2),
    Step("extract_articles", "extract articles", extract_articles, retries=1),
    Step("choose_versions", "choose versions", choose_versions, retries=1),
    Step("learn_templates", "learn templates", learn_templates, retries=1),
    Step("judge_articles", "judge articles", judge_articles),
    Step("fingerprint_passages", "fingerprint passages", fingerprint_passages),
    Step("match_passages", "match passages", match_passages, retries=1),
    Step("load_warehouse", "load the warehouse", load_warehouse, retries=2),
    Step("publish_copy", "publish the copy for SQL", publish_copy, retries=2),
    Step("summarise_run", "summarise the run", summarise_run),
)


def perform(step: Step, run: Run, progress: Progress = quiet) -> Counts:
    """Do one step and keep its counts in the folder of the run, where later steps find them."""
    counts = step.function(run, progress)
    (run.folder / f"{step.name}.json").write_text(json.dumps(counts), encoding="utf-8")
    return counts


def counts_of(run: Run, step: str) -> Counts:
    """What a step that was performed counted."""
    counts: Counts = json.loads((run.folder / f"{step}.json").read_text(encoding="utf-8"))
    return counts


def _write_failures(run: Run, stage: str, failures: Iterable[Failure]) -> None:
    rows.write_rows(run.folder / "failures" / f"{stage}.parquet", rows.FAILURES, map(rows.failure_row, failures))
