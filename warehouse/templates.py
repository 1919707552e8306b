"""Templates: what outlets repeat, counted by DuckDB over this run's lines and all that are stored."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Any

import duckdb
import pyarrow as pa

from cleaning.templates import TEMPLATE_THRESHOLDS, TemplateThresholds, alike_articles, story_words

from . import sql
from .store import Limits, attach_history, open_scratch


def learn_templates(
    warehouse: Path, folder: Path, thresholds: TemplateThresholds = TEMPLATE_THRESHOLDS, limits: Limits = Limits()
) -> dict[str, int]:
    """Work out the templates as they are after this run, and which stored articles they change.

    `folder` holds this run's chosen.parquet, gone.parquet and new_lines.parquet. Written to it are templates.parquet,
    template_keys.parquet (the lines that were looked at), lines.parquet (of every article to be judged), and
    to_judge.parquet: the chosen articles and those that a changed template touches, each with `repeated`, the starts
    of its lines that are templates. Answers with the numbers of templates among the lines that were looked at,
    and of stored articles to judge again for their sake.
    """
    parameters = asdict(thresholds)
    with open_scratch(limits) as connection:
        attach_history(connection, warehouse)
        for name in ("chosen", "gone", "new_lines"):
            file = sql.attach_name(folder / f"{name}.parquet")
            connection.execute(f"CREATE VIEW {name} AS FROM read_parquet({file})")
        for step in ("1_all_lines", "2_likely_lines"):
            _run(connection, step, parameters)
        _compare_articles(connection)
        for step in ("3_stories", "4_articles_to_judge", "5_repeated_lines"):
            _run(connection, step, parameters)
        for name, query in {
            "templates": "FROM templates_of_today ORDER BY outlet, line_key",
            "template_keys": "FROM affected ORDER BY outlet, line_key",
            "lines": "FROM lines_of_judged ORDER BY article_id, start",
            "to_judge": "FROM to_judge ORDER BY source",
        }.items():
            connection.execute(f"COPY ({query}) TO {sql.attach_name(folder / f'{name}.parquet')} (FORMAT parquet)")
        return {
            "templates": int(sql.value(connection, "SELECT count(*) FROM templates_of_today")),
            "judged_again": int(sql.value(connection, "SELECT count(*) FROM to_judge_again")),
        }


def _run(connection: duckdb.DuckDBPyConnection, step: str, parameters: dict[str, Any]) -> None:
    sql.run(connection, sql.statement(f"queries/templates/{step}.sql"), parameters)


def _compare_articles(connection: duckdb.DuckDBPyConnection) -> None:
    """Fill alike_articles (left_id < right_id, same_text) from compared_articles and their sentences."""
    sentences: dict[str, dict[int, frozenset[str]]] = {}
    for article_id, line_key, line in connection.execute("FROM sentences").fetchall():
        sentences.setdefault(article_id, {})[line_key] = story_words(line)
    compared = connection.execute("FROM compared_articles").fetchall()
    alike = alike_articles(sentences, compared)
    rows = [{"left_id": left, "right_id": right, "same_text": how == "same text"} for left, right, how in alike]
    schema = pa.schema([("left_id", pa.string()), ("right_id", pa.string()), ("same_text", pa.bool_())])
    connection.register("found_alike", pa.Table.from_pylist(rows, schema=schema))
    connection.execute("CREATE OR REPLACE TEMP TABLE alike_articles AS FROM found_alike")
    connection.unregister("found_alike")
