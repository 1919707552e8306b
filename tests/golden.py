"""What a run over `samples/inbox` is held to, in `samples/expected`. `make golden` writes it anew."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from typing import Any

from .inboxes import ask, run

ROOT = Path(__file__).parent.parent
INBOX = ROOT / "samples" / "inbox"
EXPECTED = ROOT / "samples" / "expected"

_ARTICLES = """
    SELECT a.source, a.outlet, a.title, a.authors, CAST(a.published_at AS VARCHAR) AS published_at, a.language,
           a.attributed_to, a.dateline, length(a.text) AS characters, length(a.clean_text) AS clean_characters
    FROM articles a ORDER BY a.source
"""
_JUNK = """
    SELECT a.source, p.rule_id, rtrim(substring(a.text, p."start" + 1, p."end" - p."start"), E' \\n\\r') AS passage
    FROM provenance p JOIN articles a USING (article_id) WHERE p.verdict = 'junk' ORDER BY a.source, p."start"
"""
_COPIES = """
    SELECT a.source, o.source AS origin, p.relation, round(p.similarity, 3) AS similarity,
           left(substring(a.text, p."start" + 1, p."end" - p."start"), 60) AS starts
    FROM provenance p JOIN articles a USING (article_id) JOIN articles o ON o.article_id = p.origin_article_id
    WHERE p.verdict = 'copy' ORDER BY a.source, p."start"
"""
_FAILURES = "SELECT source, stage, set_aside, reason FROM failures ORDER BY ALL"

QUERIES = {"articles": _ARTICLES, "junk": _JUNK, "copies": _COPIES, "failures": _FAILURES}


def found(warehouse: Path) -> dict[str, str]:
    """What a warehouse of the samples holds, as the text of each file in `samples/expected`."""
    names = {
        "articles": "source outlet title authors published_at language attributed_to dateline"
        " characters clean_characters",
        "junk": "source rule passage",
        "copies": "source origin relation similarity starts",
        "failures": "source stage set_aside reason",
    }
    return {
        f"{name}.jsonl": "".join(_line(names[name].split(), row) for row in ask(warehouse, query))
        for name, query in QUERIES.items()
    }


def _line(names: list[str], row: tuple[Any, ...]) -> str:
    return json.dumps(dict(zip(names, row, strict=True)), ensure_ascii=False) + "\n"


def main() -> None:
    """Run over the samples and write what came of it."""
    EXPECTED.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        warehouse = Path(folder) / "samples.duckdb"
        run(INBOX, warehouse)
        for name, text in found(warehouse).items():
            (EXPECTED / name).write_text(text, encoding="utf-8")
            print(f"wrote samples/expected/{name}: {text.count(chr(10))} lines")


if __name__ == "__main__":
    main()
