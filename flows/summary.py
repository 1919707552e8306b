"""What a run did, as Markdown: the artifact in the Prefect UI, and what the command line prints."""

from __future__ import annotations

import json
from typing import Any

import duckdb

from warehouse import sql
from warehouse.store import open_for_reading

from .runs import Run
from .withdrawal import unseen

_MOST_ROWS = 10


def write_summary(run: Run) -> int:
    """Write `summary.md` and `summary.json` to the folder of the run; the answer is how many lines the former has."""
    with open_for_reading(run.warehouse, run.settings.limits) as connection:
        said = facts(connection, run.run_id)
        outlets = connection.execute("SELECT DISTINCT outlet FROM documents WHERE outlet IS NOT NULL").fetchall()
        said["strangers"] = [
            {"outlet": outlet, "did you mean": near}
            for outlet, near in run.settings.house_style.strangers(name for (name,) in outlets)
        ]
        said["unseen"] = [{"withdrawn": name} for name in unseen(run.settings.house_style.withdrawn, connection)]
    text = as_markdown(said)
    (run.folder / "summary.md").write_text(text, encoding="utf-8")
    (run.folder / "summary.json").write_text(json.dumps(said, default=str, ensure_ascii=False), encoding="utf-8")
    return text.count("\n")


def facts(connection: duckdb.DuckDBPyConnection, run_id: str) -> dict[str, Any]:
    """What the warehouse knows of one run, and of itself after it."""
    names = ("run", "repairs", "verdicts", "rules", "outlets", "capped", "failures")
    asked = {"run_id": run_id, "most": _MOST_ROWS}
    return {name: sql.records(connection, sql.statement(f"queries/summary/{name}.sql"), asked) for name in names}


def as_markdown(said: dict[str, Any]) -> str:
    """The facts of a run as a page of tables."""
    run = said["run"][0]
    lines = [
        f"# Run {run['run_id']}: {run['status']}",
        "",
        f"`{run['inbox']}`, started {run['started_at']:%Y-%m-%d %H:%M:%S} UTC, took {run['seconds']:.1f} s.",
        "",
        *_table(
            "What came in",
            [
                {"what": "files in the inbox", "count": run["files"]},
                {"what": "new or changed files", "count": run["new_files"]},
                {"what": "new or changed documents", "count": run["new_documents"]},
                {"what": "new articles", "count": run["new_articles"]},
                {"what": "changed articles", "count": run["changed_articles"]},
                {"what": "judged again because rules or templates changed", "count": run["rejudged_articles"]},
                {"what": "documents newly withdrawn", "count": run["withdrawn"]},
                {"what": "newly set aside", "count": run["set_aside"]},
                {"what": "newly loaded with a mend", "count": run["new_failures"] - run["set_aside"]},
                {"what": "articles in the warehouse", "count": run["articles"]},
            ],
        ),
        *_table("What was mended in this run's articles before they were judged", said["repairs"]),
        *_table("What this run's articles are made of", said["verdicts"]),
        *_table("Rules that took most", said["rules"]),
        *_table("Who carried what another had first (whole warehouse)", said["outlets"]),
        *_table("Shared by many texts, and so capped (FROM capped_fingerprints)", said["capped"]),
        *(_table("Outlets of the house file that no document has", said["strangers"]) if said["strangers"] else []),
        *(_table("Withdrawn by the house file, but never seen", said["unseen"]) if said["unseen"] else []),
        *_failures(said["failures"], run["new_failures"]),
    ]
    return "\n".join(lines) + "\n"


def _failures(rows: list[dict[str, Any]], count: int) -> list[str]:
    """A list, not a table: sources and reasons are long, and a page of tables cuts them off."""
    lines = [f"- {_code(row['source'])}, {row['outcome']} ({row['stage']}): {_cell(row['reason'])}" for row in rows]
    if count > len(rows):
        lines.append(f"- and {count - len(rows):,} more in the table `failures`")
    return ["## New failures", "", *(lines or ["None."]), ""]


def _code(value: Any) -> str:
    """A value as it is: what stands in backticks is neither a link nor markup."""
    return f"`{_cell(value).replace('`', chr(39))}`"


def _table(heading: str, rows: list[dict[str, Any]]) -> list[str]:
    if not rows:
        return [f"## {heading}", "", "None.", ""]
    names = list(rows[0])
    numeric = [all(isinstance(row[name], (int, float)) or row[name] is None for row in rows) for name in names]
    return [
        f"## {heading}",
        "",
        "| " + " | ".join(name.replace("_", " ") for name in names) + " |",
        "|" + "|".join(" ---: " if number else " --- " for number in numeric) + "|",
        *("| " + " | ".join(_cell(row[name]) for name in names) + " |" for row in rows),
        "",
    ]


def _cell(value: Any) -> str:
    if value is None:
        return "unknown"
    if isinstance(value, int):
        return f"{value:,}"
    return str(value).replace("|", "\\|").replace("\n", " ")
