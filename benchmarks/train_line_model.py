"""Train the line model on labelled lines, and print its evaluation card.

    python benchmarks/train_line_model.py LABELLED.jsonl... --out cleaning/line_model.json [--held-out] [--card FILE]

Needs lightgbm (4.x, which brings scipy) besides the project; nothing at run time does. The files have the form that
`copydesk evaluate` reads. Everything is chosen by cross-validation grouped by outlet over the outlets that are not held
out: the weights of words too are learned without the outlet that they are used on. With `--held-out` the held-out
third is judged once at the end. The same files give the same numbers.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import math
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import lightgbm
import numpy as np
from numpy.typing import NDArray

from cleaning.evaluation import LabelledPage, judge_page, read_labelled
from cleaning.judge import look_at
from cleaning.line_model import (
    _WORD,
    MEASURES,
    RECIPE,
    Bar,
    Level,
    Matrix,
    SeenLine,
    measure,
    needed,
    read_model,
    spared,
)
from cleaning.rules.rule import fold

FOLDS = 5
LABEL_OUTLETS = 6
NEWS_OUTLETS = 30
LABEL_LINE_WORDS = 15
LABEL_WEIGHT = 0.7
MOST_JUNK = 30
VIEW_WEIGHT = {"container": 2.0}
TREES = 140
SETTINGS: dict[str, Any] = {
    "objective": "binary",
    "learning_rate": 0.06,
    "num_leaves": 24,
    "max_depth": 6,
    "min_data_in_leaf": 60,
    "feature_fraction": 0.3,
    "bagging_fraction": 0.7,
    "bagging_freq": 1,
    "lambda_l2": 5,
    "max_bin": 63,
    "seed": 1,
    "deterministic": True,
    "force_row_wise": True,
    "num_threads": 2,
    "verbose": -1,
}
SHAPES = {"careful": Bar(0, 1.0, 1.0, 40), "thorough": Bar(0, 0.0, 0.5, 60)}
"""What is asked beyond the least log-odds: more between prose, more of prose, nothing of long prose."""
BUDGETS: dict[Level, dict[str, float]] = {
    "careful": {"container": 0.0022, "page": 0.005},
    "thorough": {"container": 0.042, "page": 0.042},
}
"""Shares of good lines that the model may take beyond what the rules take: in 95 of 100 draws of as many outlets from
the cross-validated ones, since a few pages of lists hold most of the loss, and the next outlets have others."""
DRAWS = 1000
SURE = 95
BARS = np.arange(0.0, 9.01, 0.05)
CURVE = (0.001, 0.0022, 0.005, 0.01, 0.02, 0.042)


@dataclass(frozen=True, slots=True)
class Page:
    """A labelled page as the model sees it: a label (1 junk, 0 good, -1 neither), what rules took, whether open."""

    outlet: str
    view: str
    title: str | None
    seen: list[SeenLine]
    labels: NDArray[np.int64]
    titles: NDArray[np.bool_]
    characters: NDArray[np.int64]
    removed: NDArray[np.int64]
    by_rules: NDArray[np.bool_]
    open: NDArray[np.bool_]
    fold: int


def look(page: LabelledPage) -> Page:
    ends, at = [], 0
    for line in page.lines:
        at += len(line) + 1
        ends.append(at)
    judged = judge_page(page)
    lines = look_at("\n".join(page.lines), title=page.title)
    numbers = [bisect_right(ends, segment.start) for segment, _ in lines]
    labels = [page.labels[number] for number in numbers]
    return Page(
        outlet=page.outlet,
        view=page.view,
        title=fold(page.title).strip() if page.title else None,
        seen=[seen for _, seen in lines],
        labels=np.array([{"junk": 1, "keep": 0}.get(label, -1) for label in labels]),
        titles=np.array([label == "title" for label in labels], bool),
        characters=np.array([len(page.lines[number]) for number in numbers]),
        removed=np.array([judged[number].characters_removed for number in numbers]),
        by_rules=np.array(
            [2 * judged[n].characters_removed >= max(1, len(page.lines[n].strip())) for n in numbers], bool
        ),
        open=np.array([seen.taken is None and not seen.headline for _, seen in lines], bool),
        fold=int(hashlib.sha256(f"fold:{page.outlet}".encode()).hexdigest(), 16) % FOLDS,
    )


def label_words(pages: Iterable[Page]) -> dict[str, float]:
    """Words of many outlets' short junk lines, and of many outlets' news, with the log-odds over outlets."""
    junk: dict[str, set[str]] = defaultdict(set)
    news: dict[str, set[str]] = defaultdict(set)
    for page in pages:
        for line, label in zip(page.seen, page.labels, strict=True):
            if label == 0 or (label == 1 and line.words <= LABEL_LINE_WORDS):
                for word in _WORD.findall(line.text)[:40]:
                    (junk if label == 1 else news)[word.lower()].add(page.outlet)
    weights = {}
    for word in sorted(junk.keys() | news.keys()):
        in_junk, in_news = len(junk.get(word, ())), len(news.get(word, ()))
        if in_junk >= LABEL_OUTLETS or in_news >= NEWS_OUTLETS:
            weight = math.log((in_junk + 0.5) / (in_news + 0.5))
            if abs(weight) > LABEL_WEIGHT:
                weights[word] = round(weight, 2)
    return weights


def above_the_story(table: Matrix) -> NDArray[np.bool_]:
    above: NDArray[np.bool_] = table[:, MEASURES.index("prose_before")] == 0
    return above


def fit(pages: Sequence[Page], tables: Sequence[Matrix]) -> lightgbm.Booster:
    """Trees for the undecided lines; a page's junk weighs no more than `MOST_JUNK` lines, and its title is good."""
    rows, labels, weights = [], [], []
    for page, table in zip(pages, tables, strict=True):
        label = np.where(page.titles & above_the_story(table), 0, page.labels)
        weight = np.full(len(label), VIEW_WEIGHT.get(page.view, 1.0))
        junk = page.open & (label == 1)
        if junk.sum() > MOST_JUNK:
            weight[junk] *= MOST_JUNK / junk.sum()
        chosen = page.open & (label >= 0)
        rows.append(table[chosen])
        labels.append(label[chosen])
        weights.append(weight[chosen])
    known = lightgbm.Dataset(np.concatenate(rows), np.concatenate(labels), weight=np.concatenate(weights))
    return lightgbm.train(SETTINGS, known, TREES)


def plain_trees(booster: lightgbm.Booster) -> list[dict[str, list[float]]]:
    trees = []
    for info in booster.dump_model()["tree_info"]:
        tree: dict[str, list[float]] = {name: [] for name in ("measure", "threshold", "left", "right", "value")}

        def add(node: dict[str, Any], tree: dict[str, list[float]] = tree) -> tuple[int, float, float]:
            number = len(tree["value"])
            for name in tree:
                tree[name].append(0)
            if "leaf_value" in node:
                tree["threshold"][number] = 0
                tree["left"][number] = tree["right"][number] = number
                count, value = float(node.get("leaf_count", 1)), float(node["leaf_value"])
            else:
                tree["measure"][number] = node["split_feature"]
                tree["threshold"][number] = float(f"{node['threshold']:.6g}")
                left, left_count, left_value = add(node["left_child"])
                right, right_count, right_value = add(node["right_child"])
                tree["left"][number], tree["right"][number] = left, right
                count = left_count + right_count
                value = (left_count * left_value + right_count * right_value) / count
            tree["value"][number] = round(value, 4)
            return number, count, value

        add(info["tree_structure"])
        trees.append(tree)
    return trees


@dataclass(frozen=True, slots=True)
class Lines:
    """All lines of one view, one after the other."""

    log_odds: NDArray[np.float64]
    table: Matrix
    outlets: NDArray[np.str_]
    labels: NDArray[np.int64]
    titles: NDArray[np.bool_]
    characters: NDArray[np.int64]
    removed: NDArray[np.int64]
    by_rules: NDArray[np.bool_]
    open: NDArray[np.bool_]

    def margins(self, level: Level, shape: Bar) -> NDArray[np.float64]:
        """What each line has beyond what the level asks of it, apart from the least log-odds."""
        margin = self.log_odds - needed(self.table, replace(shape, least=0.0))
        return np.where(self.open & ~spared(self.table, level), margin, -np.inf)

    def least_within(self, budget: float, level: Level, shape: Bar) -> float:
        good = self.labels == 0
        margins = np.sort(self.margins(level, shape)[good & ~self.by_rules])[::-1]
        return float(margins[int(budget * good.sum())]) + 1e-4

    def least_surely_within(self, budget: float, level: Level, shape: Bar) -> float:
        """The lowest bar at which draws of outlets stay within the budget; the highest of `BARS` where none does."""
        good = self.labels == 0
        margins = np.where(self.by_rules, -np.inf, self.margins(level, shape))[good]
        names, outlet = np.unique(self.outlets[good], return_inverse=True)
        lines = np.bincount(outlet)
        taken = np.stack([np.bincount(outlet, margins >= bar, len(names)) for bar in BARS], axis=1)
        draws = np.random.default_rng(1).multinomial(len(names), np.full(len(names), 1 / len(names)), DRAWS)
        losses = np.percentile((draws @ taken) / (draws @ lines)[:, None], SURE, axis=0)
        within = np.flatnonzero(losses <= budget)
        return float(BARS[within[0]]) if len(within) else float(BARS[-1])

    def scores(self, level: Level | None, shape: Bar) -> str:
        model = self.margins(level, shape) >= shape.least if level else np.zeros(len(self.labels), bool)
        taken = self.by_rules | model
        junk, good = self.labels == 1, self.labels == 0
        lost = np.where(model, self.characters, self.removed)[good].sum() / self.characters[good].sum()
        found, wrong = int((taken & junk).sum()), int((taken & good).sum())
        f1 = 2 * found / (found + wrong + junk.sum())
        heads = self.titles & above_the_story(self.table)
        titles = model[heads].mean() if heads.any() else 0.0
        return (
            f"recall {found / junk.sum():.3f}  good lines lost {100 * wrong / good.sum():.2f} %"
            f"  characters {100 * lost:.3f} %  F1 {f1:.3f}  titles above the story taken {100 * titles:.1f} %"
        )


def gather(
    pages: Sequence[Page], tables: Sequence[Matrix], log_odds: Sequence[NDArray[np.float64]]
) -> dict[str, Lines]:
    lines = {}
    for view in sorted({page.view for page in pages}):
        chosen = [number for number, page in enumerate(pages) if page.view == view]
        names = ("labels", "titles", "characters", "removed", "by_rules", "open")
        lines[view] = Lines(
            log_odds=np.concatenate([log_odds[number] for number in chosen]),
            table=np.concatenate([tables[number] for number in chosen]),
            outlets=np.concatenate([np.full(len(pages[number].labels), pages[number].outlet) for number in chosen]),
            **{name: np.concatenate([getattr(pages[number], name) for number in chosen]) for name in names},
        )
    return lines


def cross_validated(pages: Sequence[Page]) -> dict[str, Lines]:
    """Each page's lines as scored by trees, and with words, that never saw its outlet."""
    words = {
        frozenset((a, b)): label_words(page for page in pages if page.fold not in (a, b))
        for a in range(FOLDS)
        for b in range(a, FOLDS)
    }
    tables: list[Matrix] = [np.zeros((0, 0), np.float32)] * len(pages)
    log_odds = [np.zeros(0)] * len(pages)
    for fold_number in range(FOLDS):
        learned_on = [page for page in pages if page.fold != fold_number]
        booster = fit(
            learned_on,
            [measure(page.seen, page.title, words[frozenset((fold_number, page.fold))]) for page in learned_on],
        )
        for number, page in enumerate(pages):
            if page.fold == fold_number:
                tables[number] = measure(page.seen, page.title, words[frozenset((fold_number,))])
                log_odds[number] = booster.predict(tables[number], raw_score=True)
    return gather(pages, tables, log_odds)


def bars_of(lines: dict[str, Lines]) -> dict[Level, Bar]:
    """The lowest bar of each level at which every view surely stays within its budget."""
    return {
        level: replace(
            SHAPES[level],
            least=round(
                max(lines[v].least_surely_within(b, level, SHAPES[level]) for v, b in budgets.items() if v in lines), 3
            ),
        )
        for level, budgets in BUDGETS.items()
    }


def card(name: str, lines: dict[str, Lines], bars: dict[Level, Bar]) -> list[str]:
    said = [f"{name}"]
    for view, of_view in lines.items():
        good, junk = int((of_view.labels == 0).sum()), int((of_view.labels == 1).sum())
        said.append(f"  {view}: {junk:,} junk, {good:,} good lines")
        said.append(f"    rules     {of_view.scores(None, SHAPES['careful'])}")
        said += [f"    {level:<9} {of_view.scores(level, bar)}" for level, bar in bars.items()]
        for level, bar in bars.items():
            said.append(f"    curve of {level}: what the model takes beyond the rules")
            for budget in CURVE:
                at = replace(bar, least=of_view.least_within(budget, level, bar))
                said.append(f"      +{100 * budget:.2f} %  {of_view.scores(level, at)}")
    return said


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--held-out", action="store_true", help="judge the held-out outlets at the end")
    parser.add_argument("--card", type=Path, help="write the figures there too")
    asked = parser.parse_args()

    pages = [look(page) for page in read_labelled(asked.files, "tuned")]
    lines = cross_validated(pages)
    bars = bars_of(lines)
    figures = card(f"Cross-validated by outlet, {FOLDS} folds", lines, bars)

    without_fold = [label_words(page for page in pages if page.fold != number) for number in range(FOLDS)]
    booster = fit(pages, [measure(page.seen, page.title, without_fold[page.fold]) for page in pages])
    said = {
        "recipe": RECIPE,
        "measures": MEASURES,
        "depth": SETTINGS["max_depth"],
        "bars": {level: asdict(bar) for level, bar in bars.items()},
        "labels": label_words(pages),
        "trees": plain_trees(booster),
    }
    asked.out.write_text(json.dumps(said, ensure_ascii=False, separators=(",", ":")) + "\n", encoding="utf-8")
    figures.append(f"bars: {json.dumps({level: asdict(bar) for level, bar in bars.items()})}")
    gains = sorted(zip(booster.feature_importance("gain"), MEASURES, strict=True), reverse=True)
    figures.append("measures that tell most: " + ", ".join(name for _, name in gains[:20]))

    model = read_model(asked.out.read_text(encoding="utf-8"))
    sample = measure(pages[0].seen, pages[0].title, model.labels)
    np.testing.assert_allclose(model.log_odds(sample), booster.predict(sample, raw_score=True), atol=0.01)
    if asked.held_out:
        unseen = [look(page) for page in read_labelled(asked.files, "held-out")]
        tables = [measure(page.seen, page.title, model.labels) for page in unseen]
        scored = gather(unseen, tables, [model.log_odds(table) for table in tables])
        figures += card("Held-out outlets", scored, bars)
    print("\n".join(figures))
    if asked.card:
        asked.card.write_text("\n".join(figures) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
