"""What all tests have: an inbox, the name of a warehouse; and an example may take as long as it takes."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import settings

from .inboxes import FEED, write_inbox

# The first example may wait for a compiler.
settings.register_profile("copydesk", deadline=None)
settings.load_profile("copydesk")


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    """Two articles in one feed; the later one has a paragraph and a quote of the earlier one."""
    return write_inbox(tmp_path / "inbox", {"feed.jsonl": FEED})


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Where a warehouse may be made."""
    return tmp_path / "news.duckdb"
