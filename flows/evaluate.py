"""`copydesk evaluate`: how well the rules do on labelled lines and on gold pages, and what they got wrong."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from rich.progress import track
from rich.table import Table
from rich.text import Text

from cleaning.evaluation.gold_pages import PageScore, TakenSpan, f1, read_gold, score_gold_page
from cleaning.evaluation.labelled_lines import (
    CurvePoint,
    JudgedLine,
    LabelledPage,
    LineScores,
    Part,
    model_curve,
    read_labelled,
    score_lines,
)
from cleaning.extract import TRAFILATURA_MODES
from cleaning.house_style import NO_STYLE, HouseStyle, did_you_mean
from cleaning.templates import TEMPLATE_THRESHOLDS, TemplateThresholds, lines_of
from warehouse.rows import ARTICLES, GONE, NEW_LINES, Row, line_row, read_rows, write_rows
from warehouse.templates import learn_templates

from .console import Console
from .processes import spread

_SHOWN_CHARACTERS = 110
_ROWS = {
    "without junk": "trafilatura, its junk lines dropped",
    "extracted": "extracted alone",
    "cleaned": "and judged",
}


def evaluate(
    paths: Iterable[Path],
    part: Part,
    view: str | None,
    rule_id: str | None,
    most: int,
    workers: int,
    templates: bool = False,
    house: HouseStyle = NO_STYLE,
    curve: bool = False,
) -> None:
    """Print scores for labelled files and for folders of gold pages, judged by the style of a house.

    Raises ValueError for what is neither, and where no page or rule is of the name that was given.

    With `templates`, labelled pages are judged as if all of them were in one warehouse, and only those of outlets
    with enough pages to learn a template from. With `curve`, recall against loss of the line model is printed too.
    """
    rules = [rule.id for rule in house.rules()]
    if rule_id is not None and rule_id not in rules:
        raise ValueError(f"there is no rule {rule_id!r}; {did_you_mean(rule_id, rules)}")
    console = Console()
    files = [path for path in paths if path.is_file()]
    if files:
        pages = read_labelled(files, part, view)
        scores = _score_with_templates(pages, house) if templates else score_lines(pages, house=house)
        _print_lines(console, scores, rule_id, most)
        if curve:
            _print_curve(console, model_curve(read_labelled(files, part, view), house))
    for folder in (path for path in paths if path.is_dir()):
        _print_gold(console, folder, workers, most, house)


def _score_with_templates(pages: Iterable[LabelledPage], house: HouseStyle) -> LineScores:
    """Learn the templates of all pages with the queries of a run, and judge the outlets that have enough of them."""
    thresholds = house.templates
    every = list(pages)
    # A page may come in several views; each view of an outlet is a scraper of its own.
    pages_of = Counter((page.outlet, page.view) for page in every)
    chosen = [page for page in every if pages_of[page.outlet, page.view] >= thresholds.articles]
    if not chosen:
        raise ValueError(f"no outlet has the {thresholds.articles} pages of one view that it takes to learn a template")
    return score_lines(chosen, repeated_lines(chosen, thresholds), house)


def repeated_lines(
    pages: Sequence[LabelledPage], thresholds: TemplateThresholds = TEMPLATE_THRESHOLDS
) -> list[frozenset[int]]:
    """For each page the starts of the lines that its outlet repeats, as a run that had all of them would learn it."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        write_rows(folder / "chosen.parquet", ARTICLES, (_as_article(n, page) for n, page in enumerate(pages)))
        write_rows(folder / "gone.parquet", GONE, ())
        lines = (
            line_row(str(n), page.text, line)
            for n, page in enumerate(pages)
            for line in lines_of(page.text, page.title)
        )
        write_rows(folder / "new_lines.parquet", NEW_LINES, lines)
        learn_templates(folder / "none.duckdb", folder, thresholds)
        found = {row["article_id"]: frozenset(row["repeated"]) for row in read_rows(folder / "to_judge.parquet")}
    return [found[str(number)] for number in range(len(pages))]


def _as_article(number: int, page: LabelledPage) -> Row:
    row: Row = dict.fromkeys(ARTICLES.names)
    outlet = f"{page.outlet} ({page.view})"
    return {**row, "article_id": str(number), "text": page.text, "outlet": outlet, "title": page.title}


def _print_lines(console: Console, scores: LineScores, rule_id: str | None, most: int) -> None:
    console.print(
        f"[bold]{scores.pages:,} pages[/bold]: {scores.junk:,} junk and {scores.good:,} good lines\n"
        f"junk recall      {scores.recall:.3f}\n"
        f"good lines lost  {100 * scores.loss:.2f} % ({scores.good_taken:,})\n"
        f"characters lost  {100 * scores.character_loss:.3f} % of good text\n"
        f"F1 of taking     {scores.f1:.3f}\n"
    )
    if rule_id is None:
        console.print(_precision_table("kind", scores.by_kind), "")
    console.print(_precision_table("rule", {k: v for k, v in scores.by_rule.items() if rule_id in (None, k)}))
    wrong = [line for line in scores.wrong if rule_id in (None, line.rule_id)]
    _print_examples(console, f"Good lines of which something was taken: {len(wrong):,}", wrong[:most])
    if rule_id is None:
        repeated = Counter(line.text.strip() for line in scores.missed)
        page_of = {line.text.strip(): line.page.page_id for line in reversed(scores.missed)}
        console.print(
            f"\n[bold]Junk lines that were kept: {len(scores.missed):,}[/bold], the most frequent, with a page of each"
        )
        for text, count in repeated.most_common(most):
            shown = Text(f"{count:>6}  ")
            shown.append(f"{page_of[text]}: ", style="dim")
            shown.append(text[:_SHOWN_CHARACTERS])
            console.print(shown, no_wrap=True, overflow="ellipsis")


def _precision_table(what: str, counts: dict[str, Counter[str]]) -> Table:
    table = Table(what, "junk", "good", "other", "precision", box=None, header_style="bold")
    for column in table.columns[1:]:
        column.justify = "right"
    for name, labels in sorted(counts.items(), key=lambda item: (-item[1]["junk"], item[0])):
        judged = labels["junk"] + labels["keep"]
        precision = f"{labels['junk'] / judged:.3f}" if judged else "-"
        table.add_row(name, f"{labels['junk']:,}", f"{labels['keep']:,}", f"{labels.total() - judged:,}", precision)
    return table


def _print_curve(console: Console, points: Iterable[CurvePoint]) -> None:
    console.print("\n[bold]Rules and line model[/bold], by what the model may take of the good lines beyond the rules")
    table = Table("beyond", "recall", "good lines lost", "characters lost", "bar", box=None, header_style="bold")
    for column in table.columns:
        column.justify = "right"
    for point in points:
        table.add_row(
            f"{100 * point.beyond:.2f} %",
            f"{point.recall:.3f}",
            f"{100 * point.loss:.2f} %",
            f"{100 * point.character_loss:.3f} %",
            f"{point.bar:+.2f}",
        )
    console.print(table)


def _print_examples(console: Console, heading: str, lines: list[JudgedLine]) -> None:
    console.print(f"\n[bold]{heading}[/bold]")
    for line in lines:
        shown = Text(f"{line.rule_id:<24} ", style="red")
        shown.append(f"{line.page.outlet}, {line.page.page_id}: ", style="dim")
        shown.append(line.text.strip()[:_SHOWN_CHARACTERS])
        console.print(shown, no_wrap=True, overflow="ellipsis")


def _print_gold(console: Console, folder: Path, workers: int, most: int, house: HouseStyle) -> None:
    """Score a folder of gold pages beside what trafilatura makes of them, and say what was taken, left and lost."""
    pages = read_gold(folder)
    began = time.monotonic()
    scores: list[PageScore] = []
    errors = Console(stderr=True)
    outcomes = spread(partial(score_gold_page, house=house), pages, workers=workers, seconds=60)
    shown = track(outcomes, "gold pages", len(pages), console=errors, transient=True, disable=not errors.is_terminal)
    for page, outcome in shown:
        if isinstance(outcome, Exception):
            raise ValueError(f"page {page[0]}: {outcome}") from outcome
        scores.append(outcome)
    seconds = time.monotonic() - began
    console.print(
        f"\n[bold]{len(scores):,} gold pages in {folder}[/bold] in {seconds:.0f} s (word 4-grams, averaged over pages)"
    )
    table = Table("", "precision", "recall", "F1", box=None, header_style="bold")
    f1_of: dict[str, float] = {}
    for name in (*TRAFILATURA_MODES, "without junk", "extracted", "cleaned"):
        precision, recall = (sum(score.compared[name][i] for score in scores) / len(scores) for i in range(2))
        f1_of[name] = f1(precision, recall)
        row = [f"{value:.4f}" for value in (precision, recall, f1_of[name])]
        table.add_row(_ROWS.get(name, name), *row, style="bold" if name == "cleaned" else None)
    console.print(table)
    gap = f1_of["without junk"] - f1_of["trafilatura"]
    best = max(TRAFILATURA_MODES, key=f1_of.__getitem__)
    closed = f"; {(f1_of['cleaned'] - f1_of['trafilatura']) / gap:.0%} of the gap to perfect judging" if gap > 0 else ""
    console.print(f"F1 against the best mode ({best}): {f1_of['cleaned'] - f1_of[best]:+.4f}{closed}")
    _print_taken(console, scores, most)
    worse = sorted((f1(*score.cleaned) - f1(*score.extracted), score.page_id) for score in scores)
    harmed = [(change, page_id) for change, page_id in worse if change < 0]
    console.print(f"\nPages that judging made worse: {len(harmed)}")
    for change, page_id in harmed[:most]:
        console.print(f"  {change:+.4f}  {page_id}")


def _print_taken(console: Console, scores: list[PageScore], most: int) -> None:
    """By rule what was taken, how much of it was good; then the good text that was lost, and the junk that is left."""
    gold = sum(score.gold_characters for score in scores)
    spans = [(score.page_id, span) for score in scores for span in score.taken]
    good = sum(span.good_characters for _, span in spans)
    console.print(f"\nGood text that judging took: {100 * good / max(1, gold):.3f} % of its characters")
    table = Table("rule", "spans", "characters", "of them good", box=None, header_style="bold")
    for column in table.columns[1:]:
        column.justify = "right"
    by_rule: dict[str, list[TakenSpan]] = {}
    for _, span in spans:
        by_rule.setdefault(span.rule_id, []).append(span)
    for rule_id, its in sorted(by_rule.items(), key=lambda item: (-sum(len(s.text) for s in item[1]), item[0])):
        characters, lost = sum(len(span.text) for span in its), sum(span.good_characters for span in its)
        table.add_row(rule_id, f"{len(its):,}", f"{characters:,}", f"{lost:,.0f}")
    console.print(table)
    lost_lines = sorted(((s.good_characters, s, page) for page, s in spans if s.good_characters >= 1), key=_by_loss)
    _print_lines_of(console, "Good text taken", [(p, f"{s.rule_id}: {s.text}") for _, s, p in lost_lines[:most]])
    left = sorted(((p.page_id, line) for p in scores for line in p.left), key=lambda entry: -len(entry[1]))
    _print_lines_of(console, f"Junk lines left: {len(left):,}, the longest", left[:most])
    missing = sorted(((p.page_id, line) for p in scores for line in p.lost), key=lambda entry: -len(entry[1]))
    _print_lines_of(console, f"Gold lines missing: {len(missing):,}, the longest", missing[:most])


def _by_loss(entry: tuple[float, TakenSpan, str]) -> float:
    return -entry[0]


def _print_lines_of(console: Console, heading: str, lines: list[tuple[str, str]]) -> None:
    if not lines:
        return
    console.print(f"\n[bold]{heading}[/bold]")
    for page_id, line in lines:
        shown = Text(f"{page_id[:12]:<12}  ", style="dim")
        shown.append(line.strip()[:_SHOWN_CHARACTERS], style="")
        console.print(shown, no_wrap=True, overflow="ellipsis")
