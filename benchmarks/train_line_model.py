"""Train the line model on labelled lines, write its numbers and its evaluation card.

    python -m benchmarks.train_line_model LABELLED.jsonl... --out cleaning/line_model.json --card docs/line_model.md

Everything is chosen on the outlets that are not held out: trees are grown and scored in folds by outlet, and the bars
of the levels are set on those scores. `--held-out` scores what came of it on the outlets that are held out. The same
files and seed give the same numbers. Needs what `benchmarks/requirements-training.txt` names beside the project.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

import lightgbm
import numpy as np
from numpy.typing import NDArray
from sklearn.model_selection import GroupKFold

from benchmarks.line_model_pages import TrainingPage, training_page, variants
from cleaning.evaluation.labelled_lines import CurvePoint, LabelledPage, read_curve, read_labelled
from cleaning.house_style import house_style
from cleaning.judge import judge
from cleaning.line_measures import MEASURES, measure
from cleaning.line_model import STORY_WORDS, LineModel, has_story, model_of
from cleaning.records import Level
from cleaning.rules import BOOK

FOLDS = 5
ROUNDS = 100
GOOD_WEIGHT = 3.0
"""A good line lost is worse than a junk line kept."""
VARIANT_WEIGHT = {"as it is": 1.0, "with a list": 0.5, "with crossheads": 0.5, "fewer rules": 0.5, "cut": 0.5}
NEAR_A_LIST = 15
PARAMETERS: dict[str, Any] = {
    "objective": "binary",
    "learning_rate": 0.08,
    "num_leaves": 15,
    "min_data_in_leaf": 60,
    "feature_fraction": 0.5,
    "bagging_fraction": 0.8,
    "bagging_freq": 1,
    "lambda_l2": 5.0,
    "max_bin": 63,
    "num_threads": 1,
    "deterministic": True,
    "force_row_wise": True,
    "verbose": -1,
}
BUDGETS: dict[str, dict[str, float]] = {
    "careful": {"container": 0.002, "page": 0.004},
    "thorough": {"container": 0.045, "page": 0.045},
}
"""Shares of good lines that each level may take beyond the rules, by view; a level keeps all of them."""
LIMITS: dict[str, dict[str, Any]] = {
    "careful": {"longest_prose": 30, "inside_story": False},
    "thorough": {"longest_prose": 60, "inside_story": True},
}
LEVELS: tuple[Level | None, ...] = (None, "careful", "thorough")
WITHOUT_MODEL = house_style({"outlets": {"*": {"switch_off": ["model/line"]}}}).for_outlet(None)
DRAWS = 200
SURE = 0.8


@dataclass(frozen=True, slots=True)
class Rows:
    """Lines as rows of measures, and the page of each. `open` is False for titles and for what rules took."""

    pages: list[TrainingPage]
    table: NDArray[np.float32]
    junk: NDArray[np.bool_]
    good: NDArray[np.bool_]
    by_rules: NDArray[np.bool_]
    open: NDArray[np.bool_]
    page: NDArray[np.intp]
    characters: NDArray[np.int64]
    weight: NDArray[np.float64]

    def of_outlets(self, outlets: set[str]) -> NDArray[np.bool_]:
        return np.array([page.outlet in outlets for page in self.pages])[self.page]

    def of_view(self, view: str) -> NDArray[np.bool_]:
        return np.array([page.view == view for page in self.pages])[self.page]


def rows_of(pages: Iterable[TrainingPage], seed: int) -> Rows:
    """Measure pages. Of variants only lines near what was made, and a sample of the others, are rows."""
    pages = list(pages)
    chance = np.random.RandomState(seed)
    columns: dict[str, list[Any]] = {name: [] for name in ("table", "junk", "good", "taken", "open", "page", "size")}
    for number, page in enumerate(pages):
        seen = page.seen()
        count = len(page.lines)
        chosen = np.ones(count, bool)
        if page.variant in ("with a list", "with crossheads"):
            made = np.flatnonzero([line.made for line in page.lines])
            index = np.arange(count)
            chosen = (index >= made[0] - NEAR_A_LIST) & (index <= made[-1] + NEAR_A_LIST) | (chance.rand(count) < 0.1)
        elif page.variant != "as it is":
            chosen = chance.rand(count) < 0.35
        columns["table"].append(measure(seen)[chosen])
        taken = seen.groups > 0
        headline = np.arange(count) == seen.headline
        columns["junk"].append(np.array([line.label == "junk" for line in page.lines])[chosen])
        columns["good"].append(np.array([line.label == "keep" for line in page.lines])[chosen])
        columns["taken"].append(taken[chosen])
        columns["open"].append(~(taken | headline)[chosen])
        columns["page"].append(np.full(chosen.sum(), number))
        columns["size"].append((seen.ends - seen.starts)[chosen])
    table, junk, good, taken, is_open, page_of, size = (np.concatenate(values) for values in columns.values())
    return Rows(pages, table, junk, good, taken, is_open, page_of, size, _weights(pages, page_of, junk, good))


def _weights(
    pages: Sequence[TrainingPage], page_of: NDArray[np.intp], junk: NDArray[np.bool_], good: NDArray[np.bool_]
) -> NDArray[np.float64]:
    """A page weighs the root of its lines, an outlet the root of its pages; good lines weigh more."""
    labelled = junk | good
    lines = np.maximum(1, np.bincount(page_of, labelled, minlength=len(pages)))
    outlets: dict[str, int] = {}
    for page in pages:
        if page.variant == "as it is":
            outlets[page.outlet] = outlets.get(page.outlet, 0) + 1
    of_page = np.array([VARIANT_WEIGHT[page.variant] / outlets[page.outlet] ** 0.5 for page in pages]) / lines**0.5
    weight: NDArray[np.float64] = of_page[page_of]
    weight *= np.where(good, GOOD_WEIGHT, 1.0) / weight[labelled].mean()
    return weight


def grow(rows: Rows, chosen: NDArray[np.bool_], seed: int) -> lightgbm.Booster:
    """Trees that tell junk from good among the chosen rows that rules left open."""
    used = np.flatnonzero(chosen & rows.open & (rows.junk | rows.good))
    data = lightgbm.Dataset(rows.table[used], rows.junk[used].astype(int), weight=rows.weight[used])
    return lightgbm.train({**PARAMETERS, "seed": seed}, data, ROUNDS)


def plain_numbers(booster: lightgbm.Booster, bars: Mapping[str, Mapping[str, Any]]) -> dict[str, Any]:
    """The model as it is shipped: `cleaning.line_model.model_of` reads it."""
    trees = []
    for tree in booster.dump_model()["tree_info"]:
        columns: dict[str, list[Any]] = {name: [] for name in ("measure", "threshold", "left", "right", "value")}
        _add_node(tree["tree_structure"], columns)
        trees.append(columns)
    return {"measures": list(MEASURES), "bars": bars, "trees": trees}


def _add_node(node: Mapping[str, Any], columns: dict[str, list[Any]]) -> int:
    number = len(columns["value"])
    is_leaf = "leaf_value" in node
    values = {
        "measure": -1 if is_leaf else node["split_feature"],
        "threshold": 0.0 if is_leaf else float(f"{node['threshold']:.6g}"),
        "left": 0,
        "right": 0,
        "value": round(node["leaf_value"] if is_leaf else node["internal_value"], 5),
    }
    for name, value in values.items():
        columns[name].append(value)
    if not is_leaf:
        columns["left"][number] = _add_node(node["left_child"], columns)
        columns["right"][number] = _add_node(node["right_child"], columns)
    return number


def cross_validated(rows: Rows, plain: Rows, seed: int) -> tuple[NDArray[np.float32], NDArray[np.intp]]:
    """For each row of `plain`: its score by trees that saw nothing of its outlet, and the fold that it was in."""
    outlets = [page.outlet for page in plain.pages]
    order = list(dict.fromkeys(outlets))
    random.Random(seed).shuffle(order)
    groups = np.array([order.index(outlet) for outlet in outlets])
    splits = GroupKFold(FOLDS, shuffle=True, random_state=seed).split(groups, groups=groups)
    scores = np.zeros(len(plain.table), np.float32)
    fold_of = np.zeros(len(plain.table), np.intp)
    for fold, (_, tested) in enumerate(splits):
        unseen = {outlets[number] for number in tested}
        model = model_of(plain_numbers(grow(rows, ~rows.of_outlets(unseen), seed), {}))
        here = plain.of_outlets(unseen)
        scores[here] = model.scores(plain.table[here])
        fold_of[here] = fold
    return scores, fold_of


def set_bars(plain: Rows, scores: NDArray[np.float32], seed: int) -> dict[str, dict[str, Any]]:
    """For each level the lowest bar that keeps its budgets in most draws of as many outlets."""
    outlets = list(dict.fromkeys(page.outlet for page in plain.pages))
    outlet_of = np.array([outlets.index(page.outlet) for page in plain.pages])[plain.page]
    seen = [page.seen() for page in plain.pages]
    ends = np.cumsum(np.bincount(plain.page))
    draws = np.random.RandomState(seed).multinomial(len(outlets), np.full(len(outlets), 1 / len(outlets)), DRAWS)
    bars: dict[str, dict[str, Any]] = {}
    for level, budgets in BUDGETS.items():
        bars[level] = {"least": 0.0, **LIMITS[level]}
        for bar in np.arange(-1.0, 8.0, 0.1):
            bars[level]["least"] = round(float(bar), 1)
            model = model_of({"measures": MEASURES, "bars": bars, "trees": []})
            taken = np.concatenate(
                [
                    model.takes_rows(
                        page,
                        plain.table[end - len(page.starts) : end],
                        scores[end - len(page.starts) : end],
                        cast(Level, level),
                    )
                    for page, end in zip(seen, ends, strict=True)
                ]
            )
            if all(
                _keeps(plain, plain.of_view(view), taken, budget, outlet_of, draws) for view, budget in budgets.items()
            ):
                break
    return bars


def _keeps(
    plain: Rows,
    here: NDArray[np.bool_],
    taken: NDArray[np.bool_],
    budget: float,
    outlet_of: NDArray[np.intp],
    draws: NDArray[np.int64],
) -> bool:
    """Whether what is taken here stays within the budget in most draws of outlets."""
    outlets = draws.shape[1]
    good = draws @ np.bincount(outlet_of[here & plain.good], minlength=outlets)
    lost = draws @ np.bincount(outlet_of[here & plain.good & taken], minlength=outlets)
    return bool(np.mean(lost <= budget * good) >= SURE)


def curve_of(plain: Rows, scores: NDArray[np.float32], view: str) -> list[CurvePoint]:
    here = plain.of_view(view)
    storied = np.array(
        [
            has_story(plain.table[plain.page == number], page.seen().groups == 0)
            for number, page in enumerate(plain.pages)
        ]
    )
    scores = np.where((plain.open & storied[plain.page]) | plain.by_rules, scores, -np.inf).astype(np.float32)
    return read_curve(plain.junk[here], plain.good[here], plain.by_rules[here], scores[here], plain.characters[here])


def at_level(plain: Rows, scores: NDArray[np.float32], view: str, model: LineModel, level: Level | None) -> str:
    """What rules and model take together at a level (None: the rules alone), in one row of the card."""
    junk = good = junk_taken = good_taken = characters = characters_taken = 0
    for number, page in enumerate(plain.pages):
        if page.view != view:
            continue
        rows = plain.page == number
        taken = plain.by_rules[rows].copy()
        if level is not None:
            taken |= model.takes_rows(page.seen(), plain.table[rows], scores[rows], level)
        is_good, is_junk = plain.good[rows], plain.junk[rows]
        junk, good = junk + is_junk.sum(), good + is_good.sum()
        junk_taken, good_taken = junk_taken + (taken & is_junk).sum(), good_taken + (taken & is_good).sum()
        size = plain.characters[rows]
        characters += size[is_good].sum()
        characters_taken += size[is_good & taken].sum()
    f1 = 2 * junk_taken / (junk_taken + good_taken + junk)
    return (
        f"| {level or 'rules alone'} | {junk_taken / junk:.3f} | {100 * good_taken / good:.2f} % | "
        f"{100 * characters_taken / characters:.3f} % | {f1:.3f} |"
    )


def tables(plain: Rows, scores: NDArray[np.float32], model: LineModel) -> list[str]:
    """The levels and the curve of each view, as Markdown."""
    lines: list[str] = []
    for view in ("container", "page"):
        here = plain.of_view(view)
        pages = sum(page.view == view for page in plain.pages)
        lines += [
            f"View `{view}`: {pages:,} pages, {(plain.junk & here).sum():,} junk and "
            f"{(plain.good & here).sum():,} good lines.",
            "",
            "| level | junk recall | good lines lost | characters lost | F1 |",
            "| --- | --- | --- | --- | --- |",
            *(at_level(plain, scores, view, model, level) for level in LEVELS),
            "",
            "| the model may take of the good lines | junk recall | good lines lost | characters lost |",
            "| --- | --- | --- | --- |",
            *(
                f"| {100 * point.beyond:.2f} % | {point.recall:.3f} | {100 * point.loss:.2f} % | "
                f"{100 * point.character_loss:.3f} % |"
                for point in curve_of(plain, scores, view)
            ),
            "",
        ]
    return lines


def speed(pages: Sequence[LabelledPage]) -> list[str]:
    """What a level costs, in processor time over the same pages."""
    lines = ["| view | rules alone, MB/s | with the model, MB/s | times as long |", "| --- | --- | --- | --- |"]
    for view in ("container", "page"):
        texts = [page.text for page in pages if page.view == view][:150]
        size = sum(len(text.encode()) for text in texts) / 1e6
        spent: dict[bool, float] = {}
        for asked in (False, True):
            for text in texts:
                judge(text, book=BOOK if asked else WITHOUT_MODEL)
            started = time.process_time()
            for text in texts:
                judge(text, book=BOOK if asked else WITHOUT_MODEL)
            spent[asked] = time.process_time() - started
        ratio = spent[True] / spent[False]
        lines.append(f"| {view} | {size / spent[False]:.2f} | {size / spent[True]:.2f} | {ratio:.2f} |")
    return lines


def strongest(booster: lightgbm.Booster, most: int = 20) -> str:
    gains = booster.feature_importance("gain")
    return ", ".join(f"`{MEASURES[number]}`" for number in np.argsort(-gains)[:most])


CARD = """# The line model: its evaluation card

<!-- Written by benchmarks/train_line_model.py; edit that, not this page. -->

{measures} measures of a line, its neighbours and its place, and {trees} boosted trees over them, in plain numbers in
`cleaning/line_model.json`. It is asked about the lines that no rule and no template took; at `careful`, the default
level, it has to be surer than at `thorough`. What it takes has the rule id `model/line`, the kind `other`, and as
`reason` its score and the three measures that spoke for it most. A house that wants rules alone switches `model/line`
off.

Never taken, whatever the score: the title; a line that a house protects; prose of more than {careful_prose} words at
`careful` and {thorough_prose} at `thorough`; at `careful` a number alone, and anything inside the body of the story, or
with a fifth of the prose above it and a fifth below, where the story's own lists stand; and anything on a page of which
less prose would be left than {story} words: where no story is in sentences, the story may be the list that looks like a
menu.

The trees also speak for the story: of what `context/among_furniture` took since it stands in a menu, a run of lines
whose log-odds are below 0 on average is given back. The tables below leave that out; `copydesk evaluate` counts it in.

## How it was trained

    {command}

On {tuned} outlets, {pages} pages in the views `container` (the text of the element that holds the story) and `page`
(all of the body), and on {variants} variants of these pages: with a list put into the story, made of words of other
stories ({listed}); with crossheads; with a part of what rules
took forgotten; whole pages cut to the surroundings of the story.
Labels come from an alignment with gold text, not from people, and a few are wrong.

Lists are why the variants are there. Without them, nearly all good lines that the model lost stood on a few pages:
awards, a guide to offers, a questionnaire. A model that never saw the like takes them for links.

A page weighs the square root of its lines, an outlet the square root of its pages, good lines {good_weight:.0f} times.
The bars: {bars} (log-odds), each the lowest that keeps the budget of its level ({budgets}
of the good lines beyond the rules) in {sure:.0f} of 100 draws of as many outlets.

The measures that tell most: {strongest}.

## Outlets that it has not seen

Cross-validated by outlet, {folds} folds; bars set on all folds together, so the rows of the levels flatter a little;
the curves leave the bars aside, and of the guards have only that a page needs a story. Characters lost are those of
lines that go whole; `copydesk evaluate` counts what is cut inside lines, too.

{cross_validated}

{held_out}
## Speed

Processor time on one core, the rules' own time included.

{speed}

## What it is bad at

- Lists that belong to the story and look like links: names, titles and headlines in rows. The bars and the variants
  guard them; where one of them slips through, many lines of one page are lost at once.
- Furniture between two paragraphs of a story, one or two lines long: it looks like a crosshead or a caption.
- Prose that is junk (teasers with their first sentence, biographies of authors, cookie notices): it stays, since what
  tells it from the story is what it says.
- Short briefs, and pages without prose, which it leaves alone.
"""

HELD_OUT = """## The held-out outlets

A third of the outlets, by hash of the name, scored with trees and bars that saw nothing of them.

None of their lines was read, but they were scored more than sixty times as rules and trees grew. What the model may
take (nothing on a page without a story, at `careful` nothing inside the story) was chosen with their curves in view,
and so was the bound on what a few witnesses of a menu may take, where a block of links ends, how much the model may
take at `careful`, and that a line which stands between paragraphs time and again may be a template. So these figures
are no clean measurement; outlets that nobody has scored are.

{tables}
"""


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("labelled", nargs="+", type=Path, help="labelled lines, as `copydesk evaluate` reads them")
    parser.add_argument("--out", type=Path, required=True, help="where the model goes (JSON)")
    parser.add_argument("--card", type=Path, help="where the evaluation card goes (Markdown)")
    parser.add_argument("--held-out", action="store_true", help="score the outlets that are held out, too")
    parser.add_argument("--ship-all", action="store_true", help="grow the shipped trees on the held-out outlets, too")
    parser.add_argument("--tuned-out", type=Path, help="where trees go that saw no held-out outlet (JSON)")
    parser.add_argument("--seed", type=int, default=1)
    said = parser.parse_args(arguments)

    tuned = [training_page(page) for page in read_labelled(said.labelled, "tuned")]
    made = variants(tuned, said.seed)
    rows, plain = rows_of([*tuned, *made], said.seed), rows_of(tuned, said.seed)
    scores, _ = cross_validated(rows, plain, said.seed)
    bars = set_bars(plain, scores, said.seed)
    booster = grow(rows, np.ones(len(rows.table), bool), said.seed)
    numbers = plain_numbers(booster, bars)
    model = model_of(numbers)
    if said.tuned_out:
        said.tuned_out.write_text(json.dumps(numbers, separators=(",", ":")) + "\n", encoding="utf-8")
    validated = tables(plain, scores, model)
    print("\n".join(validated), bars, sep="\n", flush=True)

    held_out = ""
    if said.held_out:
        unseen = rows_of([training_page(page) for page in read_labelled(said.labelled, "held-out")], said.seed)
        found = tables(unseen, model.scores(unseen.table), model)
        print("\n".join(found), flush=True)
        held_out += HELD_OUT.format(tables="\n".join(found))
    if said.ship_all:
        every = [training_page(page) for page in read_labelled(said.labelled, "all")]
        all_rows = rows_of([*every, *variants(every, said.seed)], said.seed)
        numbers = plain_numbers(grow(all_rows, np.ones(len(all_rows.table), bool), said.seed), bars)
        held_out += (
            "The shipped trees were then grown anew on all outlets, held-out ones included, with the same settings and "
            "bars;\nno figure on this page is theirs.\n"
        )
    said.out.write_text(json.dumps(numbers, separators=(",", ":")) + "\n", encoding="utf-8")
    print(f"wrote {said.out}: {said.out.stat().st_size:,} bytes", file=sys.stderr)
    if said.card:
        files = " ".join(path.name for path in said.labelled)
        options = "".join(
            f" {option}" for option, on in (("--held-out", said.held_out), ("--ship-all", said.ship_all)) if on
        )
        said.card.write_text(
            CARD.format(
                measures=len(MEASURES),
                trees=len(numbers["trees"]),
                careful_prose=LIMITS["careful"]["longest_prose"],
                thorough_prose=LIMITS["thorough"]["longest_prose"],
                story=STORY_WORDS,
                command=f"python -m benchmarks.train_line_model {files} --out {said.out} --card {said.card}{options}",
                tuned=len({page.outlet for page in tuned}),
                pages=len(tuned),
                variants=len(made),
                listed="names, results, dates, products, questions and the like",
                good_weight=GOOD_WEIGHT,
                bars=", ".join(f"{level} {bar['least']:+.2f}" for level, bar in bars.items()),
                budgets="; ".join(
                    f"{level}: " + ", ".join(f"{100 * share:.2f} % on {view}" for view, share in budget.items())
                    for level, budget in BUDGETS.items()
                ),
                sure=100 * SURE,
                strongest=strongest(booster),
                folds=FOLDS,
                cross_validated="\n".join(validated),
                held_out=held_out,
                speed="\n".join(speed(list(read_labelled(said.labelled, "tuned")))),
            ),
            encoding="utf-8",
        )


if __name__ == "__main__":
    main()
