"""What judging costs is told by part."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from benchmarks import judging

from .inboxes import LANTERN, LEAD, OWN, write_inbox

PAGE = f"<html><body><article><h1>Ferry crews walk off</h1><p>{LEAD}</p><p>{OWN}</p></article></body></html>"


def test_texts_and_pages_are_judged_and_each_part_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(judging, "_PASSES", 1)
    lines = LANTERN.splitlines()
    labelled = {"lines": lines, "labels": ["keep"] * len(lines), "view": "container"}
    folder = write_inbox(
        tmp_path,
        {
            "labelled.jsonl": [labelled, {**labelled, "view": "page"}],
            "gold/ground-truth.json": json.dumps({"a": {"articleBody": LEAD}, "b": {"articleBody": ""}}),
            "gold/html/a.html": PAGE,
            "gold/html/b.html": "<html><body></body></html>",
        },
    )
    judging.main([str(folder / "labelled.jsonl"), str(folder / "gold"), "--view", "container"])
    said = capsys.readouterr().out
    assert f"1 texts, 0.00 MB, {len(lines)} lines" in said
    assert "1 pages" in said
    assert said.count(" MB/s") == 5
    assert said.count(" of trafilatura") == 4
    assert "  trafilatura alone" in said
    assert "100.0% of trafilatura" in said
