"""What the file of the house withdraws, told apart from what it does not."""

from __future__ import annotations

from collections.abc import Iterable

import duckdb

from cleaning.extract import article_id_of

Names = dict[str, list[str]]
"""The `sources` and `article_ids` that the names in the file may mean: parameters of a query."""


def meant_by(withdrawn: Iterable[str], outlets: Iterable[str | None]) -> Names:
    """A name is that of a source or an article; a URL is that of an article of each outlet that could have it."""
    names = list(withdrawn)
    article_ids = {article_id_of(outlet, name, name) for outlet in outlets for name in names}
    return {"sources": names, "article_ids": sorted(article_ids.union(names))}


def released(withdrawn: Iterable[str], connection: duckdb.DuckDBPyConnection) -> set[str]:
    """The files that are to be read again: the house withdrew a document of theirs, and does so no more."""
    before = connection.execute("SELECT source, article_id, outlet FROM warehouse.withdrawn").fetchall()
    names = meant_by(withdrawn, {outlet for _, _, outlet in before})
    still = [set(names["sources"]), set(names["article_ids"])]
    return {
        source.partition("#")[0]
        for source, article_id, _ in before
        if source not in still[0] and article_id not in still[1]
    }


def unseen(withdrawn: Iterable[str], connection: duckdb.DuckDBPyConnection) -> list[str]:
    """The names by which nothing was withdrawn: a slip of the pen, or what the inbox never had."""
    found = connection.execute("SELECT source, article_id, outlet FROM withdrawn").fetchall()
    known = {name for source, article_id, _ in found for name in (source, article_id)}
    outlets = {outlet for _, _, outlet in found}
    return [name for name in withdrawn if known.isdisjoint([name, *(article_id_of(o, name, name) for o in outlets)])]
