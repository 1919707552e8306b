"""The reuse desk: what is compared, linked, weighed and forgotten depends on what is there, never on how it came."""

from __future__ import annotations

import itertools
import os
from contextlib import closing
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import duckdb
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from cleaning.near_duplicates.tokens import tokenise
from flows import reuse
from warehouse import matching as matching_of_the_warehouse
from warehouse import sql
from warehouse.matching import Matching
from warehouse.store import Limits, WarehouseError, open_for_loading

from .desks import Piece, everything, fresh_copy, put
from .inboxes import HERE, ask

DAY = datetime(2024, 4, 1)


def assert_alike(found: dict[str, list[tuple[Any, ...]]], expected: dict[str, list[tuple[Any, ...]]]) -> None:
    """Table by table and view by view, so that the first that differs is named."""
    for name in expected:
        assert found[name] == expected[name], name


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


@st.composite
def _histories(draw: st.DrawFn) -> list[dict[str, Piece | None]]:
    """Batches that leave three articles and more of two outlets and more. One paragraph is in two of them and in one
    that goes; one article is rewritten, one comes last, and more may be rewritten and go in between.
    """
    shared, count = draw(_PARAGRAPHS), draw(st.integers(2, 3))
    last, first, *more = draw(st.lists(_PIECES, min_size=3, max_size=6))
    histories: list[dict[int, Piece | None]] = [
        {count - 1: replace(last, text=f"{shared}\n{last.text}\n{_own(0)}", outlet="a.example")},
        {
            0: draw(_PIECES),
            draw(st.integers(1, count - 1)): replace(
                first, text=f"{first.text} {_own(1)}\n{shared}", outlet="b.example"
            ),
        },
        {0: Piece(shared, "c.example", DAY), draw(st.integers(1, count - 1)): None},
    ]
    for piece in more:
        at = draw(st.integers(0, count - 1))
        histories.append({**{n: draw(st.none() | _PIECES) for n in range(at) if draw(st.booleans())}, at: piece})
    batches = (
        {f"article{n}": history[number] for n, history in enumerate(histories) if number in history}
        for number in range(count)
    )
    return [batch for batch in batches if batch]


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
@given(_histories(), _MATCHINGS)
def test_tables_and_views_depend_on_what_is_there_and_not_on_how_it_came(
    template: Path,
    tmp_path_factory: pytest.TempPathFactory,
    batches: list[dict[str, Piece | None]],
    matching: Matching,
) -> None:
    folder = tmp_path_factory.mktemp("desk")
    chosen = replace(HERE, matching=matching, limits=Limits())
    grown, whole = (fresh_copy(template, folder / name) for name in ("grown.duckdb", "whole.duckdb"))
    last: dict[str, Piece | None] = {}
    for batch in batches:
        put(grown, batch, chosen)
        last |= batch
    there = {article_id: piece for article_id, piece in last.items() if piece}
    assert len({piece.outlet for piece in there.values()}) > 1
    assert len(there) > 2
    put(whole, there, chosen)
    assert_alike(everything(grown), everything(whole))


def test_it_does_not_matter_in_how_many_parts_hashes_are_grouped(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    chosen = replace(HERE, matching=Matching(crowded_above=4, earliest=2, common_above=2))
    pieces = {
        f"a{n}": Piece(" ".join([_own(n % 4), *_PHRASES[n % 3 :]]), f"{n % 5}.example", DAY + timedelta(hours=n))
        for n in range(12)
    }
    put(file, pieces, chosen)
    monkeypatch.setattr(matching_of_the_warehouse, "_ROWS_OF_A_PART", 100)
    put(file.with_name("parts.duckdb"), pieces, chosen)
    whole = everything(file)
    assert whole["links"]
    assert_alike(everything(file.with_name("parts.duckdb")), whole)


# --- what many have in common

_FEW = replace(HERE, matching=Matching(crowded_above=4, earliest=2, common_above=2))
_STOCK = "told reporters on Monday on condition of anonymity as talks were still private"


_WORDS = ("harbour", "ferry", "quay", "crew", "fog", "lamp", "anchor", "tide", "pier", "rope", "deck", "bell")


def _own(number: int) -> str:
    """Twelve words that no other number has."""
    return " ".join(f"{word}{number}" for word in _WORDS)


def test_a_stock_phrase_is_no_reuse_and_a_quote_is(file: Path) -> None:
    quote = "we heard of it on the radio like everybody else and went down to the quay"
    pieces = {f"stock{n}": Piece(f"{_own(n)} {_STOCK}", f"outlet{n}.example", DAY) for n in range(8)}
    pieces["first"] = Piece(f"{_own(11)} {quote}", "first.example", DAY)
    pieces["second"] = Piece(f"{quote} {_own(12)}", "second.example", DAY + timedelta(days=1))
    put(file, pieces, replace(HERE, matching=Matching(common_above=1)))
    assert ask(file, "SELECT outlet, had_it_first, words FROM who_copied_whom") == [
        ("second.example", "first.example", len(quote.split()))
    ]
    assert ask(file, "SELECT count(*), max(rarity) < 0.5 FROM stock_phrases") == [(28, True)]
    assert ask(file, "SELECT left_article_id, right_article_id FROM reuse") == [("first", "second")]


def test_a_phrase_that_becomes_common_weighs_less_from_then_on(file: Path) -> None:
    settings_of_the_run = replace(HERE, matching=Matching(common_above=2))

    def come(first: int, last: int) -> None:
        pieces = {f"a{n}": Piece(f"{_own(n)} {_STOCK}", f"outlet{n}.example", DAY) for n in range(first, last)}
        put(file, pieces, settings_of_the_run)

    come(0, 2)
    assert ask(file, "SELECT weight FROM weighed_links") == [(13.0,)]
    come(2, 8)
    (weight,) = ask(file, "SELECT weight FROM weighed_links WHERE left_article_id = 'a0' AND right_article_id = 'a1'")[
        0
    ]
    assert weight == 6.5  # 13 words that 8 texts have where 2 are usual: 13 * sqrt(2 / 8)
    put(file, {f"a{n}": None for n in range(2, 8)}, settings_of_the_run)
    assert ask(file, "SELECT weight FROM weighed_links") == [(13.0,)]


def test_versions_of_one_notice_are_linked_with_the_earliest_and_say_so(file: Path) -> None:
    notice = " ".join(_own(n) for n in range(4))
    pieces = {f"notice{n:02}": Piece(f"{notice} version {n}", None, DAY + timedelta(minutes=n)) for n in range(20)}
    put(file, pieces, _FEW)
    links = ask(file, "SELECT left_article_id, count(*) FROM links GROUP BY ALL ORDER BY ALL")
    assert links[:2] == [("notice00", 19), ("notice01", 18)]
    assert sum(count for _, count in links) < 19 * 20 / 4
    assert ask(file, "SELECT count(*), count(DISTINCT cluster_id) FROM clusters") == [(20, 1)]
    capped = ask(file, "SELECT route, texts, pairs_left_out, example FROM capped_fingerprints WHERE texts = 20")
    assert {route for route, *_ in capped} == {"band", "fingerprint"}
    assert {left_out for _, _, left_out, _ in capped} == {190 - 19 - 18}
    assert all(example in notice for route, _, _, example in capped if route == "fingerprint")


def test_an_original_that_comes_late_takes_the_place_of_the_earliest_in_a_crowd(file: Path) -> None:
    notice = " ".join(_own(n) for n in range(4))
    notices = {f"notice{n}": Piece(f"{notice} version {n}", f"{n}.example", DAY + timedelta(hours=n)) for n in range(6)}
    for numbers in ((5, 4, 3, 2), (1,), (0,)):
        put(file, {f"notice{n}": notices[f"notice{n}"] for n in numbers}, _FEW)
    links = ask(file, "SELECT left_article_id, count(*) FROM links GROUP BY ALL ORDER BY ALL")
    assert links[:2] == [("notice0", 5), ("notice1", 4)]
    assert ask(file, "SELECT DISTINCT origin_article_id FROM clusters") == [("notice0",)]


def test_what_more_texts_have_is_found_where_it_is_longer(file: Path) -> None:
    pieces: dict[str, Piece] = {}
    expected: set[tuple[str, str]] = set()
    for words, texts, earliest in ((8, 2, 2), (13, 3, 3), (18, 5, 2)):
        for quote in range(4):
            said = " ".join(f"said{words}x{quote}x{n}" for n in range(words))
            names = [f"{words} words, quote {quote}, text {n}" for n in range(texts)]
            for n, name in enumerate(names):
                text = f"{_own(len(pieces))} {said} {_own(len(pieces) + 100)}"
                pieces[name] = Piece(text, f"{n}.example", DAY + timedelta(days=n))
            expected.update((one, other) for one, other in itertools.combinations(names, 2) if one in names[:earliest])
    put(file, pieces, _FEW)
    assert expected <= set(ask(file, "SELECT left_article_id, right_article_id FROM links"))


# --- which come first, and how long a passage is


def test_of_articles_of_one_day_that_which_was_fetched_first_is_the_origin(file: Path) -> None:
    pieces = {
        "a": Piece(_own(1), "a.example", DAY, DAY + timedelta(hours=2)),
        "z": Piece(_own(1), "z.example", DAY, DAY + timedelta(hours=1)),
    }
    put(file, pieces)
    assert ask(file, "SELECT left_article_id FROM links") == [("z",)]
    assert ask(file, "SELECT article_id FROM clusters WHERE is_origin") == [("z",)]


@pytest.mark.parametrize("threads", [1, 2])
def test_stored_and_new_articles_that_copy_are_read_alike(file: Path, threads: int) -> None:
    chosen = replace(HERE, limits=Limits(threads=threads))
    quote = "We heard of it on the radio like everybody else and then we went down to the quay to see for ourselves"
    copy = Piece(f"{quote}, said the crew of the ferry.", "a.example", DAY + timedelta(days=2))
    put(file, {"article1": copy, "article2": Piece(_own(1), "b.example", DAY), "article6": copy}, chosen)
    assert ask(file, "SELECT * FROM links") == []
    late = {"article3": Piece(f"{quote}.", "b.example", DAY), "article2": None}
    put(file, {"article0": copy, "article1": copy, "article4": copy, "article5": copy} | late, chosen)
    copies = "SELECT article_id FROM provenance WHERE origin_article_id = 'article3' ORDER BY article_id"
    assert ask(file, copies) == [("article0",), ("article1",), ("article4",), ("article5",), ("article6",)]


@pytest.mark.parametrize("table", ["articles", "documents"])
def test_whole_rows_are_those_that_are_stored_and_those_that_the_run_brings(file: Path, table: str) -> None:
    key, other = {"articles": ("article_id", "documents"), "documents": ("source", "articles")}[table]
    stored, fresh = "('article1', 'a'), ('article2', 'b'), ('article6', 'c')", (0, 1, 3, 4, 5)
    new = ", ".join(f"('article{n}', 'd')" for n in fresh)
    with closing(duckdb.connect(file, config={"threads": 1})) as connection:
        connection.execute(f"CREATE TABLE {table} ({key} TEXT, text TEXT)")
        connection.execute(f"CREATE TABLE {other} (article_id TEXT, source TEXT, text TEXT)")
        connection.execute(f"INSERT INTO {table} VALUES {stored}")
    with closing(duckdb.connect(file, config={"threads": 1})) as connection:
        connection.execute("BEGIN")
        connection.execute(f"DELETE FROM {table} WHERE {key} <= 'article5'")
        connection.execute(f"INSERT INTO {table} VALUES {new}")
        connection.execute(sql.statement("queries/whole_rows.sql"))
        connection.execute(
            "CREATE TEMP TABLE wanted AS SELECT * FROM (VALUES ('article0'), ('article1'), ('article1'), ('article4'), "
            f"('article5'), ('article6')) AS names ({key})"
        )
        found = connection.execute(f"SELECT {key}, text FROM {table}_in('wanted') ORDER BY ALL").fetchall()
    assert found == [*((f"article{n}", "d") for n in fresh if n != 3), ("article6", "c")]


def test_a_crowd_of_one_day_is_linked_with_those_that_were_fetched_first(file: Path) -> None:
    hours = {"a": 3, "b": 1, "c": 2}
    pieces = {name: Piece(_own(1), f"{name}.example", DAY, DAY + timedelta(hours=hours[name])) for name in hours}
    put(file, pieces, replace(HERE, matching=Matching(most_occurrences=1)))
    assert ask(file, "SELECT left_article_id, right_article_id FROM links ORDER BY ALL") == [("b", "a"), ("b", "c")]


def test_each_stretch_of_a_window_has_earliest_ones_of_its_own(file: Path) -> None:
    pieces = {f"day{n:02}": Piece(_own(1), f"{n}.example", DAY + timedelta(days=n)) for n in (0, 1, 10, 11)}
    put(file, pieces, replace(HERE, matching=Matching(most_occurrences=1, window_days=2)))
    links = ask(file, "SELECT left_article_id, right_article_id FROM links ORDER BY ALL")
    assert links == [("day00", "day01"), ("day10", "day11")]


def test_a_paragraph_of_six_words_is_a_copy_and_one_of_five_is_not(file: Path) -> None:
    six, five = "Nobody was hurt there on Tuesday", "Nobody was hurt on Tuesday"
    pieces = {f"{n}{len(text)}": Piece(text, f"{n}.example", DAY) for n in range(2) for text in (six, five)}
    put(file, pieces)
    assert ask(file, "SELECT relation, shared_words FROM links") == [("exact", 6)]


# --- what is marked as a copy, and of what

_COPIES = """
    SELECT substring(text, "start" + 1, "end" - "start"), origin_article_id, cluster_id IS NOT NULL
    FROM provenance JOIN articles USING (article_id) WHERE verdict = 'copy' AND article_id = ? ORDER BY "start"
"""


def test_a_whole_copy_of_an_article_is_one_span_though_an_earlier_one_has_a_quote_of_it(file: Path) -> None:
    whole = " ".join(_own(n) for n in range(1, 6))
    pieces = {
        "early": Piece(f"{_own(8)} {_own(9)} {_own(3)} {_own(10)}", "early.example", DAY),
        "origin": Piece(whole, "origin.example", DAY + timedelta(days=1)),
        "copy": Piece(whole, "copy.example", DAY + timedelta(days=2)),
    }
    put(file, pieces)
    assert ask(file, _COPIES, "origin") == [(_own(3) + " ", "early", False)]
    assert ask(file, _COPIES, "copy") == [(whole, "origin", True)]


def test_a_quote_is_a_copy_of_what_was_published_first_and_of_one_day_what_was_fetched_first(file: Path) -> None:
    quote, remark = _own(7), _own(8)
    pieces = {
        "a": Piece(f"{_own(1)} {quote} {_own(2)} {remark} {_own(3)}", "a.example", DAY, DAY + timedelta(hours=2)),
        "y": Piece(f"{_own(4)} {quote} {_own(5)}", "y.example", DAY - timedelta(days=1), DAY + timedelta(hours=3)),
        "z": Piece(f"{_own(6)} {remark} {_own(9)}", "z.example", DAY, DAY + timedelta(hours=1)),
        "copy": Piece(f"{_own(10)} {quote} {_own(11)} {remark} {_own(12)}", "b.example", DAY, DAY + timedelta(hours=4)),
    }
    put(file, pieces)
    assert ask(file, _COPIES, "copy") == [(quote + " ", "y", False), (remark + " ", "z", False)]


def test_of_two_passages_of_one_origin_that_overlap_the_longer_keeps_its_span(file: Path) -> None:
    passage = _own(1).split() + _own(2).split()
    long, short = " ".join(passage[:20]), " ".join(passage[12:])
    lines = [f"{_own(3)} {_own(4)} {short} {_own(5)}", f"{_own(6)} {_own(7)} {long} {_own(8)}"]
    pieces = {
        "origin": Piece("\n".join(lines), "origin.example", DAY),
        "copy": Piece(" ".join([_own(10), *passage, _own(11)]), "copy.example", DAY + timedelta(days=1)),
    }
    put(file, pieces)
    assert ask(file, "SELECT shared_words FROM links ORDER BY ALL") == [(12,), (20,)]
    assert [text.split() for text, *_ in ask(file, _COPIES, "copy")] == [passage[:20], passage[20:]]


def test_an_excerpt_of_an_earlier_article_is_a_copy_and_what_holds_an_earlier_note_is_not(file: Path) -> None:
    excerpt, note = _own(2), _own(12)
    later = f"{_own(11)} {note} {_own(13)}"
    pieces = {
        "report": Piece(f"{_own(1)} {excerpt} {_own(3)}", "a.example", DAY),
        "excerpt": Piece(excerpt, "b.example", DAY + timedelta(days=1)),
        "note": Piece(note, "c.example", DAY),
        "later": Piece(later, "d.example", DAY + timedelta(days=1)),
    }
    put(file, pieces)
    assert ask(file, "SELECT relation FROM links ORDER BY left_article_id") == [("contained_in",), ("contains",)]
    assert ask(file, _COPIES, "excerpt") == [(excerpt, "report", True)]
    assert ask(file, _COPIES, "later") == [(note + " ", "note", False)]
    unique = dict(ask(file, "SELECT article_id, unique_text FROM unique_articles"))
    assert unique.keys() == {"report", "note", "later"}
    assert unique["later"] == later


def test_a_copy_is_none_any_more_when_its_origin_drops_the_quote(file: Path) -> None:
    origin, quote = Piece(f"{_own(1)} {_own(7)}", "origin.example", DAY), Piece(f"{_own(7)} {_own(2)}", "b.example")
    put(file, {"origin": origin, "quote": quote})
    assert ask(file, _COPIES, "quote") == [(_own(7) + " ", "origin", False)]
    put(file, {"origin": replace(origin, text=" ".join(_own(n) for n in (1, 3, 4)))})
    assert ask(file, "FROM links") == []
    assert ask(file, _COPIES, "quote") == []


def test_copies_name_their_origin_by_its_outlet_of_today(file: Path) -> None:
    origin = Piece(_own(1), "a.example", DAY)
    put(file, {"origin": origin, "copy": Piece(_own(1), "b.example", DAY + timedelta(days=1))})
    put(file, {"origin": replace(origin, outlet="c.example")})
    assert ask(file, "SELECT origin_outlet FROM provenance WHERE verdict = 'copy'") == [("c.example",)]


# --- what goes leaves no trace


def test_a_link_goes_when_what_it_rests_on_becomes_too_common_and_comes_back_when_it_is_rare_again(file: Path) -> None:
    few = replace(HERE, matching=Matching(crowded_above=2, earliest=1, common_above=1))
    pieces = {
        f"a{n}": Piece(f"{_own(n)} {_STOCK} {_own(n + 50)}", f"{n}.example", DAY + timedelta(days=n))
        for n in range(1, 8)
    }
    last = {name: pieces.pop(name) for name in ("a6", "a7")}
    put(file, last, few)
    before = everything(file)
    assert ask(file, "SELECT left_article_id, right_article_id FROM links") == [("a6", "a7")]
    put(file, pieces, few)
    assert {left for (left,) in ask(file, "SELECT left_article_id FROM links")} == {"a1"}
    whole = file.with_name("whole.duckdb")
    put(whole, pieces | last, few)
    assert_alike(everything(file), everything(whole))
    put(file, dict.fromkeys(pieces), few)
    assert_alike(everything(file), before)


def test_chains_of_likenesses_that_lose_their_heads_are_as_if_they_had_never_had_them(file: Path) -> None:
    # Each text is near the next one only: without the first, each second one begins a cluster instead, and the last one
    # of the even chain is left over, as that of the odd chain was before.
    chains = {}
    for first, texts in ((0, 14), (20, 13)):
        said = " ".join(_own(first + n) for n in range(9)).split()
        for n in range(texts):
            text = " ".join(said[5 * n : 5 * n + 40])
            chains[f"chain{first:02}, {n:02}"] = Piece(text, f"{n}.example", DAY + timedelta(days=n))
    put(file, chains)
    assert ask(file, "SELECT count(*), count(DISTINCT cluster_id) FROM clusters") == [(26, 13)]
    heads = [name for name in chains if name.endswith(" 00")]
    put(file, dict.fromkeys(heads))
    assert ask(file, "SELECT count(*), count(DISTINCT cluster_id) FROM clusters") == [(24, 12)]
    whole = file.with_name("whole.duckdb")
    put(whole, {name: piece for name, piece in chains.items() if name not in heads})
    assert_alike(everything(file), everything(whole))


# --- windows, histories, disputes


def test_articles_further_apart_than_the_window_are_not_linked(file: Path) -> None:
    pieces = {f"day{n}": Piece(_own(1), f"{n}.example", DAY + timedelta(days=n)) for n in (0, 5, 12)}
    pieces["undated"] = Piece(_own(1), "undated.example")
    put(file, pieces, replace(HERE, matching=Matching(window_days=7)))
    assert ask(file, "SELECT left_article_id, right_article_id FROM links ORDER BY ALL") == [
        ("day0", "day5"),
        ("day0", "undated"),
        ("day12", "undated"),
        ("day5", "day12"),
        ("day5", "undated"),
    ]


def test_another_window_is_refused_until_rebuilt(file: Path) -> None:
    put(file, {"a": Piece(_own(1), "a.example", DAY)})
    week = replace(HERE, matching=Matching(window_days=7))
    with pytest.raises(WarehouseError, match=r"link_window_days: None is stored, 7 is asked for.*--rebuild"):
        put(file, {"b": Piece(_own(1), "b.example", DAY)}, week)
    put(file, {"a": Piece(_own(1), "a.example", DAY)}, replace(week, rebuild=True))
    put(file, {"b": Piece(_own(1), "b.example", DAY)}, week)
    assert len(ask(file, "FROM links")) == 1


def test_the_history_of_a_passage_begins_where_it_was_first_seen(file: Path) -> None:
    quote = _own(1)
    put(
        file,
        {
            "third": Piece(f"{_own(5)} {quote}", "third.example", DAY + timedelta(days=3), attributed_to="AFP"),
            "first": Piece(f"{quote} {_own(3)}", "first.example", DAY + timedelta(days=1)),
            "second": Piece(f"{_own(4)} {quote} {_own(9)}", "second.example", DAY + timedelta(days=2)),
            "other": Piece(_own(9), "other.example", DAY),
        },
    )
    start = len(_own(4)) + 1
    found = ask(
        file,
        "SELECT place, outlet, passage, relation, shared_words, attributed_to FROM passage_history(?, ?, ?)",
        "second",
        start,
        start + len(quote),
    )
    assert found == [
        (1, "first.example", quote, "shares_passage", 12, None),
        (2, "second.example", quote, "itself", None, None),
        (3, "third.example", quote, "shares_passage", 12, "AFP"),
    ]


def test_where_an_article_names_another_source_its_origin_is_disputed(file: Path) -> None:
    names = {"a": "AFP", "b": "The Harbour Courier", "c": "Courier", "d": None}
    pieces = {
        f"{outlet}{name}": Piece(_own(1), f"{outlet}.example", DAY + timedelta(days=1), attributed_to=name)
        for outlet, name in names.items()
    }
    pieces["origin"] = Piece(_own(1), "harbourcourier.example", DAY, attributed_to="MPA")
    put(file, pieces)
    assert ask(file, "SELECT outlet, attributed_to, origin_outlet, origin_attributed_to FROM disputed_origins") == [
        ("a.example", "AFP", "harbourcourier.example", "MPA")
    ]


_TEXTS = (
    "渡し船は火曜日の朝に出航しなかったと会社は発表した。乗客は岸壁で一晩中待ち、毛布とスープを受け取った。",
    "渡轮公司周二表示，两艘渡轮将于2024年3月1日停航，旅客必须在码头等候新的班次。",
    "قَالَ الوَزِيرُ إِنَّ الجِسرَ سَيُفتَحُ غَدًا أَمَامَ السَّيَّارَاتِ وَالمُشَاةِ فِي المَدِينَةِ",
    "The ferry's crew of 1,204 didn't wait; l’équipage de l'île n'attend pas 3.5 heures on the quay.",
    "เรือข้ามฟากจะหยุดให้บริการในวันอังคารเป็นเวลาสามวันเพราะพายุใหญ่ที่กำลังจะมาถึงชายฝั่ง",
)


def test_words_of_copies_are_counted_as_the_matcher_counts_them(file: Path) -> None:
    pieces = {
        f"{name}{n}": Piece(text, f"{name}{n}.example", DAY + timedelta(days=name == "second"))
        for n, text in enumerate(_TEXTS)
        for name in ("first", "second")
    }
    put(file, pieces)
    expected = dict(enumerate(tokenise(_TEXTS).words().tolist()))
    links = ask(file, "SELECT left_article_id, right_article_id, shared_words FROM links")
    assert sorted(links) == [(f"first{n}", f"second{n}", words) for n, words in expected.items()]
    copied = ask(file, "SELECT had_it_first, outlet, words FROM who_copied_whom")
    assert sorted(copied) == [(f"first{n}.example", f"second{n}.example", words) for n, words in expected.items()]


_NAMED_AND_ORIGIN = (
    ("AP", "japandaily.com", True),
    ("Sunday Herald", "sun.com", True),
    ("beta.info", "alpha.info", True),
    ("Sun", "co.sun-times.com", True),
    ("AP", "ap.org", False),
    ("BBC", "bbc.co.uk", False),
    ("BBC News", "www.bbc.co.uk", False),
    ("The Guardian", "theguardian.com", False),
    ("Guardian", "theguardian.com", False),
    ("Le Monde", "lemonde.fr", False),
    ("Der Spiegel", "spiegel.de", False),
    ("Reuters and AP", "ap.org", False),
    ("www.alpha.info", "alpha.info", False),
    ("News.com.au", "news.com.au", False),
    ("Al-Jazeera", "aljazeera.net", False),
    ("Küstenbote", "kuestenbote.example", False),
    ("Küsten-Anzeiger", "kustenanzeiger.example", False),
    ("Le Progrès", "leprogres.fr", False),
    ("Harbour Courier", "The Harbour Courier", False),
)


def test_sources_are_compared_by_whole_words_and_labels(file: Path) -> None:
    pieces = {}
    for n, (named, origin, _) in enumerate(_NAMED_AND_ORIGIN):
        pieces[f"origin{n}"] = Piece(_own(n), origin, DAY)
        pieces[f"later{n}"] = Piece(_own(n), "later.example", DAY + timedelta(days=1), attributed_to=named)
    put(file, pieces)
    assert ask(file, "SELECT count(*) FROM links") == [(len(_NAMED_AND_ORIGIN),)]
    disputed = {(named, origin) for named, origin, is_disputed in _NAMED_AND_ORIGIN if is_disputed}
    assert set(ask(file, "SELECT attributed_to, origin_outlet FROM disputed_origins")) == disputed


def test_candidates_are_verified_alike_in_one_part_and_in_many(
    template: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    quote = "we shall repair the pier before the autumn storms arrive whatever it may cost the county"
    pieces = {
        f"article{n}": Piece(f"{name} said in the harbour: {quote}.", f"{name.lower()}.example", DAY)
        for n, name in enumerate(("Anna", "Bela", "Carla", "Dora"))
    }
    earlier = {"article9": Piece(f"Emil wrote that {quote} and then left town.", "emil.example", DAY)}
    found = []
    for name, pairs_at_a_time in (("whole", reuse.PAIRS_AT_A_TIME), ("parts", 1)):
        monkeypatch.setattr(reuse, "PAIRS_AT_A_TIME", pairs_at_a_time)
        warehouse = fresh_copy(template, tmp_path / name)
        put(warehouse, earlier)
        put(warehouse, pieces)
        found.append(everything(warehouse))
    assert found[0] == found[1]
    assert len(found[0]["text_pairs"]) == 10


def test_a_text_without_words_is_compared_with_nothing(file: Path) -> None:
    put(file, {f"a{n}": Piece("* * *\n" + _own(n), f"{n}.example", DAY) for n in range(3)})
    assert ask(file, "SELECT count(*) FROM passages WHERE words = 0") == [(3,)]
    assert ask(file, "SELECT count(*) FROM signatures") == [(3,)]
    assert ask(file, "FROM links") == []
