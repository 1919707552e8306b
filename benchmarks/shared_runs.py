"""What of the text that outlets truly share the warehouse finds, on real coverage of the same events.

    python -m benchmarks.shared_runs FOLDER --words 12

FOLDER holds text scrapes, either as `*.txt` (one article of one event in each, every file an outlet of its own) or as
`*.jsonl` (one article a line: `event`, `outlet`, `text`; if known `url`, `title` and `date`). All are loaded by the
steps of a run into a warehouse in a temporary folder: read, judged, matched.

The truth is found by brute force: every maximal run of so many equal tokens or more between the passages of two
articles of different outlets on the same event, wherever it stands. A passage is a kept line, as it is matched; tokens
are equal in their normal form. A run is found where a link of the two articles covers it on both sides. Links that
cover no such run are beyond the truth: shorter runs, and paragraphs that are alike through edits.
"""

from __future__ import annotations

import argparse
import itertools
import json
import shutil
import tempfile
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from cleaning.near_duplicates.tokens import tokenise
from flows.runs import start_run
from flows.settings import Settings
from flows.steps import STEPS, perform
from warehouse.store import open_for_reading

_LONGEST_SHOWN = 100


@dataclass(frozen=True, slots=True, eq=False)
class Scrape:
    """An article as the warehouse has it. Passages stand one after another in its tokens, with a gap between."""

    event: str
    outlet: str
    text: str
    tokens: NDArray[np.uint64]
    starts: NDArray[np.int64]
    """First character of each token in `text`."""
    ends: NDArray[np.int64]
    gaps: NDArray[np.bool_]
    """What is no token but stands between two passages."""


class Shared(NamedTuple):
    """Half-open character spans in the texts of two articles, which are named by their ids."""

    left: str
    left_start: int
    left_end: int
    right: str
    right_start: int
    right_end: int

    def covers(self, other: Shared) -> bool:
        """Whether this holds all of what two articles share there, on both sides."""
        return (
            self.left_start <= other.left_start
            and other.left_end <= self.left_end
            and self.right_start <= other.right_start
            and other.right_end <= self.right_end
        )


def write_inbox(folder: Path, inbox: Path) -> dict[str, str]:
    """Write the scrapes of a folder as a run reads them; the event of each file of the inbox, by its path in it."""
    events = {}
    for file in sorted(folder.glob("*.txt")):
        (inbox / file.stem).mkdir(parents=True)
        shutil.copyfile(file, inbox / file.stem / file.name)
        events[f"{file.stem}/{file.name}"] = folder.name
    records = [json.loads(line) for file in sorted(folder.glob("*.jsonl")) for line in file.open() if line.strip()]
    for number, record in enumerate(records):
        known = {name: record[name] for name in ("outlet", "url", "title", "text") if record.get(name)}
        name = f"records/{number}.jsonl"
        (inbox / name).parent.mkdir(parents=True, exist_ok=True)
        (inbox / name).write_text(json.dumps({**known, "published_at": record.get("date")}) + "\n", encoding="utf-8")
        events[name] = str(record["event"])
    return events


def load(inbox: Path, warehouse: Path, settings: Settings) -> None:
    """One run over an inbox, but for the published copy."""
    with start_run(inbox, warehouse, settings) as run:
        for step in STEPS:
            if step.name != "publish_copy":
                perform(step, run)


def scrapes_of(warehouse: Path, events: dict[str, str]) -> dict[str, Scrape]:
    """The articles of a warehouse by their ids, with the tokens of their passages."""
    with open_for_reading(warehouse) as connection:
        articles = connection.execute("SELECT article_id, source, outlet, text FROM articles ORDER BY ALL").fetchall()
        spans = connection.execute('SELECT article_id, "start", "end" FROM passages ORDER BY ALL').fetchall()
    passages = defaultdict(list)
    for article_id, start, end in spans:
        passages[article_id].append((start, end))
    return {
        article_id: _scrape(events[source.partition("#")[0]], outlet, text, passages[article_id])
        for article_id, source, outlet, text in articles
    }


def _scrape(event: str, outlet: str, text: str, passages: list[tuple[int, int]]) -> Scrape:
    tokens = tokenise([text[start:end] for start, end in passages])
    begins = np.repeat(np.array([start for start, _ in passages], dtype=np.int64), tokens.counts())
    behind = tokens.offsets[1:]  # a gap stands behind each passage
    return Scrape(
        event,
        outlet,
        text,
        np.insert(tokens.hashes, behind, 0),
        np.insert(tokens.starts + begins, behind, 0),
        np.insert(tokens.ends + begins, behind, 0),
        np.insert(np.zeros(len(tokens.hashes), dtype=np.bool_), behind, True),
    )


def shared_runs(scrapes: dict[str, Scrape], words: int) -> list[Shared]:
    """Every maximal run of so many equal tokens between two articles of different outlets on the same event."""
    return [
        Shared(a, *_characters(left, i, length), b, *_characters(right, j, length))
        for (a, left), (b, right) in pairs_of(scrapes)
        for i, j, length in _equal_runs(left, right, words)
    ]


def _characters(scrape: Scrape, first: int, length: int) -> tuple[int, int]:
    return int(scrape.starts[first]), int(scrape.ends[first + length - 1])


def pairs_of(scrapes: dict[str, Scrape]) -> Iterator[tuple[tuple[str, Scrape], tuple[str, Scrape]]]:
    """The pairs of articles that are compared, with their ids."""
    for left, right in itertools.combinations(scrapes.items(), 2):
        if left[1].event == right[1].event and left[1].outlet != right[1].outlet:
            yield left, right


def _equal_runs(left: Scrape, right: Scrape, fewest: int) -> Iterator[tuple[int, int, int]]:
    """Where maximal runs of equal tokens start in each, and how many tokens they have: all cells of the table."""
    before = np.zeros(len(right.tokens) + 1, dtype=np.int64)
    for i in range(len(left.tokens) + 1):
        after = np.zeros_like(before)
        if i < len(left.tokens) and not left.gaps[i]:
            after[1:] = np.where((right.tokens == left.tokens[i]) & ~right.gaps, before[:-1] + 1, 0)
        ended = np.append(after[1:], 0) == 0
        for j in np.flatnonzero(ended & (before >= fewest)).tolist():
            length = int(before[j])
            yield i - length, j - length, length
        before = after


def links_of(warehouse: Path) -> list[tuple[Shared, str, int]]:
    """What the warehouse says is shared, with its relation and the words of the longest equal run."""
    query = """
        SELECT left_article_id, left_start, left_end, right_article_id, right_start, right_end, relation, longest_run
        FROM links ORDER BY ALL
    """
    with open_for_reading(warehouse) as connection:
        rows = connection.execute(query).fetchall()
    return [(_in_order(Shared(*row[:6])), row[6], row[7]) for row in rows]


def _in_order(shared: Shared) -> Shared:
    return shared if shared.left < shared.right else Shared(*shared[3:], *shared[:3])


@dataclass(frozen=True, slots=True)
class Score:
    """What was to be found and what was; `pairs` are pairs of articles, by their ids."""

    articles: int
    events: int
    compared: int
    runs: list[Shared]
    missed: list[Shared]
    links: int
    beyond: list[tuple[Shared, str, int]]
    across: int
    """Links between articles on different events."""

    def pairs(self) -> set[tuple[str, str]]:
        """The pairs that share a run."""
        return {(run.left, run.right) for run in self.runs}

    def pairs_found(self) -> set[tuple[str, str]]:
        """Those of them of which no run was missed."""
        return self.pairs() - {(run.left, run.right) for run in self.missed}


def score(scrapes: dict[str, Scrape], links: list[tuple[Shared, str, int]], words: int) -> Score:
    """Compare the links of a warehouse with every run that its articles share."""
    runs = [_in_order(run) for run in shared_runs(scrapes, words)]
    of_pair: dict[tuple[str, str], list[Shared]] = defaultdict(list)
    for link, _, _ in links:
        of_pair[link.left, link.right].append(link)
    runs_of_pair: dict[tuple[str, str], list[Shared]] = defaultdict(list)
    for run in runs:
        runs_of_pair[run.left, run.right].append(run)
    within = [link for link in links if scrapes[link[0].left].event == scrapes[link[0].right].event]
    return Score(
        articles=len(scrapes),
        events=len({scrape.event for scrape in scrapes.values()}),
        compared=sum(1 for _ in pairs_of(scrapes)),
        runs=runs,
        missed=[run for run in runs if not any(link.covers(run) for link in of_pair[run.left, run.right])],
        links=len(within),
        beyond=[
            link for link in within if not any(link[0].covers(run) for run in runs_of_pair[link[0].left, link[0].right])
        ],
        across=len(links) - len(within),
    )


def main(arguments: list[str] | None = None) -> None:
    """Print what is shared, what the warehouse finds of it, and what it misses."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, help="of *.txt or *.jsonl")
    parser.add_argument("--words", type=int, default=12, help="the fewest tokens of a run that is to be found [12]")
    parser.add_argument("--most", type=int, default=5, help="list so many of what is missed, and of what is beyond [5]")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as name:
        inbox, warehouse = Path(name) / "inbox", Path(name) / "warehouse.duckdb"
        events = write_inbox(options.folder, inbox)
        if not events:
            parser.error(f"there is no *.txt or *.jsonl in {options.folder}")
        load(inbox, warehouse, Settings(workers=1))
        scrapes = scrapes_of(warehouse, events)
        found = score(scrapes, links_of(warehouse), options.words)
    _print(found, scrapes, len(events), options)


def _print(found: Score, scrapes: dict[str, Scrape], files: int, options: Any) -> None:
    pairs, pairs_found, covered = len(found.pairs()), len(found.pairs_found()), len(found.runs) - len(found.missed)
    print(f"{found.articles:,} articles of {files:,} scrapes, {found.events:,} events")
    print(f"{found.compared:,} pairs of articles of different outlets on the same event")
    print(f"runs of {options.words} and more equal words: {len(found.runs):,}, in {pairs:,} pairs")
    print(f"covered by a link on both sides: {covered:,} runs, recall {_share(covered, len(found.runs))}")
    print(f"pairs all of whose runs are covered: {pairs_found:,}, recall {_share(pairs_found, pairs)}")
    print(
        f"links: {found.links:,}, of which {len(found.beyond):,} cover no such run; {found.across:,} more across events"
    )
    for run in found.missed[: options.most]:
        print(f"missed  {_named(run, scrapes)}: {_shown(run, scrapes)}")
    for link, relation, longest in found.beyond[: options.most]:
        print(f"beyond  {_named(link, scrapes)}, {relation}, longest run {longest}: {_shown(link, scrapes)}")


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.4f}" if whole else "of nothing"


def _named(shared: Shared, scrapes: dict[str, Scrape]) -> str:
    return f"{scrapes[shared.left].outlet} / {scrapes[shared.right].outlet}"


def _shown(shared: Shared, scrapes: dict[str, Scrape]) -> str:
    text = scrapes[shared.left].text[shared.left_start : shared.left_end]
    return text if len(text) <= _LONGEST_SHOWN else text[:_LONGEST_SHOWN] + " ..."


if __name__ == "__main__":
    main()
