"""An article in the terminal: kept plain, junk struck out with its rule, copies in colour with their origin."""

from __future__ import annotations

import difflib
from typing import Any

import duckdb
from rich.text import Text

from cleaning.records import Repair
from cleaning.repair import Repaired
from warehouse.store import WarehouseError

from .console import Console

_COLOURS = ("cyan", "magenta", "green", "yellow", "blue", "bright_cyan", "bright_magenta", "bright_green")


def find_article(connection: duckdb.DuckDBPyConnection, wanted: str) -> str:
    """The article_id that a person means: an id or its start, a URL, a source or its end.

    Raises WarehouseError where no article or more than one fits, naming those that come close.
    """
    found = connection.execute(
        """
        SELECT article_id, source, title FROM articles
        WHERE article_id = $wanted OR url = $wanted OR source = $wanted
           OR (length($wanted) >= 4 AND (starts_with(article_id, $wanted) OR ends_with(source, $wanted)))
        ORDER BY (article_id = $wanted OR url = $wanted OR source = $wanted) DESC, source
        LIMIT 10
        """,
        {"wanted": wanted},
    ).fetchall()
    exact = [row for row in found if row[0] == wanted or row[1] == wanted]
    if exact or len(found) == 1:
        return str((exact or found)[0][0])
    if found:
        listed = "\n".join(f"  {article_id}  {source}  {title or ''}" for article_id, source, title in found)
        raise WarehouseError(f"{wanted!r} fits more than one article:\n{listed}")
    sources = [row[0] for row in connection.execute("SELECT source FROM articles").fetchall()]
    near = difflib.get_close_matches(wanted, sources, n=3, cutoff=0.3)
    hint = f"; close are: {', '.join(near)}" if near else ""
    raise WarehouseError(f"no article has the id, URL or source {wanted!r}{hint}")


def print_article(connection: duckdb.DuckDBPyConnection, article_id: str) -> None:
    """Print one article with the verdict on every part of it."""
    console = Console()
    columns = "title, outlet, url, source, authors, published_at, updated_at, dateline, attributed_to, language"
    query = connection.execute(f"SELECT {columns} FROM articles WHERE article_id = $id", {"id": article_id})
    head = dict(zip(columns.split(", "), query.fetchall()[0], strict=True))
    console.print(Text(head.pop("title") or "(no title)", style="bold"))
    for name, value in head.items():
        if name == "published_at" and value is None:
            value = "unknown"
        if value:
            shown = "; ".join(value) if isinstance(value, list) else str(value)
            console.print(Text(f"  {name:<13} {shown}", style="dim"), soft_wrap=True)
    repairs = connection.execute(_REPAIRS, {"id": article_id}).fetchall()
    if repairs:
        listed = "; ".join(_say_repair(*repair) for repair in repairs)
        console.print(Text(f"  {'repaired':<13} {listed}", style="dim"), soft_wrap=True)
    console.print()
    reasons = _reasons(connection, article_id)
    spans = connection.execute("FROM xray($id)", {"id": article_id})
    names = [column[0] for column in spans.description or ()]
    colours: dict[str, str] = {}
    article = Text()
    for row in spans.fetchall():
        _append(article, dict(zip(names, row, strict=True)), colours, reasons)
    console.print(article)


_REPAIRS = """
    SELECT
        r.kind,
        count(*) AS times,
        arg_min(substring(d.text, r.raw_start + 1, r.raw_end - r.raw_start), r."start"),
        arg_min(r.replacement, r."start")
    FROM repairs r
    JOIN articles a USING (article_id)
    JOIN documents d ON d.source = a.source
    WHERE r.article_id = $id
    GROUP BY r.kind
    ORDER BY times DESC, r.kind
"""


def _say_repair(kind: str, times: int, was: str, became: str) -> str:
    """A kind of repair, how often it was made, and what the first of them did, with invisible characters escaped."""
    return f"{kind.replace('_', ' ')} × {times} ({ascii(was) if not was.isprintable() else repr(was)} → {became!r})"


def _reasons(connection: duckdb.DuckDBPyConnection, article_id: str) -> dict[int, str]:
    """What the markup of the page says of the spans that start at these offsets of the repaired text."""
    marks = """
        SELECT mark."start", mark."end", mark.said, mark.links
        FROM (SELECT unnest(markup) AS mark FROM documents d JOIN articles a USING (source) WHERE a.article_id = $id)
    """
    repairs = """
        SELECT "start", "end", raw_start, raw_end, kind, replacement
        FROM repairs
        WHERE article_id = $id
        ORDER BY "start"
    """
    found = connection.execute(repairs, {"id": article_id}).fetchall()
    repaired = Repaired("", tuple(Repair(*repair) for repair in found))
    return {
        repaired.to_repaired(start, end)[0]: said or f"{links:.0%} link"
        for start, end, said, links in connection.execute(marks, {"id": article_id}).fetchall()
    }


def _append(shown: Text, span: dict[str, Any], colours: dict[str, str], reasons: dict[int, str]) -> None:
    passage = span["passage"]
    visible = passage.rstrip()
    blank = passage[len(visible) :]
    if span["verdict"] == "junk":
        shown.append(visible, style="strike red")
        reason = reasons.get(span["start"]) if span["rule_id"].startswith("html/") else span["reason"]
        shown.append(f" ⟨{span['rule_id']}{f': {reason}' if reason else ''}⟩", style="red dim")
    elif span["verdict"] == "copy":
        origin = span["origin_outlet"] or "unknown outlet"
        colour = colours.setdefault(span["origin_article_id"], _COLOURS[len(colours) % len(_COLOURS)])
        shown.append(visible, style=colour)
        shown.append(
            f" ⟨{span['relation'].replace('_', ' ')} {span['similarity']:.2f}: {origin}, "
            f"{span['origin_article_id'][:8]} at {span['origin_start']}⟩",
            style=f"{colour} dim",
        )
    else:
        shown.append(visible)
    shown.append(blank)
