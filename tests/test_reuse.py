"""The reuse desk: what is compared, linked, weighed and forgotten depends on what is there, never on how it came."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from warehouse.matching import Matching
from warehouse.store import open_for_loading

from .desks import Piece, everything, fresh_copy, put
from .inboxes import HERE, ask

DAY = datetime(2024, 4, 1)

# --- batches in any order

_PHRASES = (
    "the crews of all nine ferries walked off the quays",
    "nobody had told the harbour office about the fog",
    "told reporters on Monday on condition of full anonymity",
    "a spokeswoman said that the company would talk again soon",
    "soup and blankets came from the keeper of the light",
    "the bridge stays closed until its third pier is mended",
)
_ENDS = ("", "in Port Ellery", "at dawn", "on the north shore again", "while it rained", "before the tide turned")
_PARAGRAPHS = st.builds(
    lambda phrases, end: " ".join([*phrases, end]).strip().capitalize() + ".",
    st.lists(st.sampled_from(_PHRASES), min_size=1, max_size=3, unique=True),
    st.sampled_from(_ENDS),
)
_DAYS = st.none() | st.integers(0, 12).map(lambda day: DAY + timedelta(days=day))
_PIECES = st.builds(
    Piece,
    text=st.lists(_PARAGRAPHS, min_size=1, max_size=3).map("\n".join),
    outlet=st.sampled_from(["a.example", "b.example", "c.example", None]),
    published_at=_DAYS,
    fetched_at=_DAYS,
    attributed_to=st.sampled_from([None, None, "A", "Agency"]),
)
_BATCHES = st.lists(
    st.dictionaries(st.integers(0, 7).map(lambda n: f"article{n}"), st.none() | _PIECES, min_size=1, max_size=6),
    min_size=2,
    max_size=4,
)
_MATCHINGS = st.builds(
    Matching,
    crowded_above=st.integers(2, 4),
    earliest=st.integers(1, 2),
    most_occurrences=st.integers(1, 3),
    common_above=st.integers(1, 2),
    window_days=st.sampled_from([None, None, 1, 4]),
)
_EXAMPLES = int(os.environ.get("COPYDESK_EXAMPLES", "4"))


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("template") / "empty.duckdb"
    with open_for_loading(file):
        pass
    return file


@settings(
    max_examples=_EXAMPLES,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    phases=(Phase.explicit, Phase.reuse, Phase.generate),  # a smaller example takes minutes to find
)
@given(_BATCHES, _MATCHINGS)
def test_tables_and_views_depend_on_what_is_there_and_not_on_how_it_came(
    template: Path,
    tmp_path_factory: pytest.TempPathFactory,
    batches: list[dict[str, Piece | None]],
    matching: Matching,
) -> None:
    folder = tmp_path_factory.mktemp("desk")
    chosen = replace(HERE, matching=matching)
    grown, whole = (fresh_copy(template, folder / name) for name in ("grown.duckdb", "whole.duckdb"))
    last: dict[str, Piece | None] = {}
    for batch in batches:
        put(grown, batch, chosen)
        last |= batch
    put(whole, {article_id: piece for article_id, piece in last.items() if piece}, chosen)
    as_it_grew, at_once = everything(grown), everything(whole)
    for name in at_once:
        assert as_it_grew[name] == at_once[name], name
