"""What outlets truly share, found by brute force, and what of it a warehouse is said to find."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from benchmarks.shared_runs import Shared, _scrape, main, score, shared_runs

TWELVE = "nine ferries stayed at the quays until the lighthouse keeper brought soup"
ELEVEN = "nobody at the harbour office could say who had ordered it"
ONE = f"On Tuesday {TWELVE} down.\nAsked about the gangways, {ELEVEN}.\nThe union meets on Friday in the old hall."
OTHER = f"Passengers said that {TWELVE.upper()}, and bread.\nWeeks later {ELEVEN}, or so they claim in town."


def lines(text: str) -> list[tuple[int, int]]:
    ends = [at for at, character in enumerate(text + "\n") if character == "\n"]
    return list(zip([0, *(end + 1 for end in ends)], ends, strict=False))


def span(text: str, part: str) -> tuple[int, int]:
    return text.index(part), text.index(part) + len(part)


def truth(one: str, other: str, words: int = 12, outlets: tuple[str, str] = ("a", "b")) -> list[Shared]:
    scrapes = {
        name: _scrape("event", outlets[at], text, lines(text))
        for at, (name, text) in enumerate([("x", one), ("y", other)])
    }
    return shared_runs(scrapes, words)


def test_a_run_of_twelve_words_is_found_and_one_of_eleven_is_not() -> None:
    assert [len(part.split()) for part in (TWELVE, ELEVEN)] == [12, 11]
    twelve = Shared("x", *span(ONE, TWELVE), "y", *span(OTHER, TWELVE.upper()))
    eleven = Shared("x", *span(ONE, ELEVEN), "y", *span(OTHER, ELEVEN))
    assert truth(ONE, OTHER) == [twelve]
    assert truth(ONE, OTHER, words=11) == [twelve, eleven]


def test_a_run_ends_with_its_passage_and_is_found_wherever_it_stands() -> None:
    words = TWELVE.split()
    broken = " ".join(words[:6]) + "\n" + " ".join(words[6:])
    assert truth(TWELVE, broken) == []
    assert len(truth(broken, broken, words=6)) == 2
    assert len(truth(TWELVE, f"{TWELVE}\n{TWELVE} again")) == 2


def test_one_outlet_shares_nothing_with_itself() -> None:
    assert truth(ONE, ONE, outlets=("a", "a")) == []


def test_a_run_counts_as_found_where_one_link_covers_it_on_both_sides() -> None:
    scrapes = {"x": _scrape("event", "a", ONE, lines(ONE)), "y": _scrape("event", "b", OTHER, lines(OTHER))}
    (run,) = shared_runs(scrapes, 12)
    short = run._replace(right_end=run.right_end - 1)
    whole = score(scrapes, [(run, "shares_passage", 12)], 12)
    assert (whole.missed, whole.beyond, len(whole.pairs_found())) == ([], [], 1)
    cut = score(scrapes, [(short, "shares_passage", 11)], 12)
    assert (cut.missed, len(cut.beyond), len(cut.pairs_found())) == ([run], 1, 0)


def test_what_a_run_finds_is_printed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "courier.txt").write_text(ONE, encoding="utf-8")
    (tmp_path / "lantern.txt").write_text(OTHER, encoding="utf-8")
    # The same words on another event are no truth.
    record = {"event": "another", "outlet": "tidings.example", "text": f"{OTHER}\nAnd so on.", "date": "2024-04-09"}
    (tmp_path / "more.jsonl").write_text(json.dumps(record) + "\n", encoding="utf-8")
    main([str(tmp_path), "--words", "12"])
    printed = capsys.readouterr().out
    assert "3 articles of 3 scrapes, 2 events\n1 pairs of articles" in printed
    assert "runs of 12 and more equal words: 1, in 1 pairs" in printed
    assert "covered by a link on both sides: 1 runs, recall 1.0000" in printed
    assert "links: 2, of which 1 cover no such run; 4 more across events" in printed
    assert f"beyond  courier / lantern, shares_passage, longest run 11: {ELEVEN}" in printed
    assert "missed" not in printed
