"""What the file of the house withdraws, told apart from what it does not."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import duckdb

from cleaning.extract import article_id_of, known_article_id
from cleaning.records import Document
from warehouse import sql

ArticleOf = dict[str, str]
"""The article_ids of documents, by their sources."""


def meanings(withdrawn: Iterable[str], outlets: Iterable[str | None]) -> dict[str, set[str]]:
    """Of each name the sources and article_ids that it may mean.

    A name is that of a source or an article; a URL is that of an article of each outlet that could have it.
    """
    outlets = set(outlets)
    return {name: {name, *(article_id_of(outlet, name, name) for outlet in outlets)} for name in withdrawn}


def meant_by(withdrawn: Iterable[str], outlets: Iterable[str | None]) -> set[str]:
    """All sources and article_ids that the names may mean."""
    return set().union(*meanings(withdrawn, outlets).values())


def withdrawn_before(withdrawn: Iterable[str], connection: duckdb.DuckDBPyConnection) -> tuple[ArticleOf, ArticleOf]:
    """What earlier runs withdrew: what the house withdraws still, and what it has released since."""
    before = connection.execute(sql.statement("queries/withdrawn_before.sql")).fetchall()
    meant = meant_by(withdrawn, (outlet for _, _, outlet in before))
    still: ArticleOf = {}
    released: ArticleOf = {}
    for source, article_id, _ in before:
        (released if meant.isdisjoint((source, article_id)) else still)[source] = article_id
    return still, released


def stays_out(document: Document, withdrawn: Iterable[str], still: Mapping[str, str]) -> bool:
    """Whether a document is what an earlier run withdrew (`still`), as far as is known before it is extracted."""
    return document.source in still and (
        document.source in withdrawn or known_article_id(document) == still[document.source]
    )


def unseen(withdrawn: Iterable[str], connection: duckdb.DuckDBPyConnection) -> list[str]:
    """The names by which nothing was withdrawn: a slip of the pen, or what the inbox never had."""
    found = connection.execute(sql.statement("queries/summary/withdrawn.sql")).fetchall()
    known = {name for source, article_id, _ in found for name in (source, article_id)}
    meant = meanings(withdrawn, (outlet for _, _, outlet in found))
    return [name for name, its_meanings in meant.items() if known.isdisjoint(its_meanings)]
