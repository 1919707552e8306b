"""`copydesk evaluate`: how well the rules do on labelled lines and on gold pages, and what they got wrong."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from tempfile import TemporaryDirectory

from rich.table import Table
from rich.text import Text

from cleaning.evaluation import (
    JudgedLine,
    LabelledPage,
    LineScores,
    Part,
    f1,
    read_gold,
    read_labelled,
    score_gold_page,
    score_lines,
)
from cleaning.templates import TemplateThresholds, lines_of
from warehouse.rows import ARTICLES, LINES, NEW_LINES, Row, line_row, read_rows, write_rows
from warehouse.templates import learn_templates

from .console import Console
from .processes import spread

_SHOWN_CHARACTERS = 110


def evaluate(
    paths: Iterable[Path],
    part: Part,
    view: str | None,
    rule_id: str | None,
    most: int,
    workers: int,
    templates: bool = False,
) -> None:
    """Print scores for labelled files and for folders of gold pages. Raises ValueError for what is neither.

    With `templates`, labelled pages are judged as if all of them were in one warehouse, and only those of outlets
    with enough pages to learn a template from.
    """
    console = Console()
    files = [path for path in paths if path.is_file()]
    if files:
        pages = read_labelled(files, part, view)
        scores = _score_with_templates(pages) if templates else score_lines(pages)
        _print_lines(console, scores, rule_id, most)
    for folder in (path for path in paths if path.is_dir()):
        _print_gold(console, folder, workers, most)


def _score_with_templates(pages: Iterable[LabelledPage]) -> LineScores:
    """Learn the templates of all pages with the queries of a run, and judge the outlets that have enough of them."""
    thresholds = TemplateThresholds()
    held = list(enumerate(pages))
    # A page may come in several views; each view of an outlet is a scraper of its own.
    pages_of = Counter((page.outlet, page.view) for _, page in held)
    held = [(number, page) for number, page in held if pages_of[page.outlet, page.view] >= thresholds.articles]
    with TemporaryDirectory() as name:
        folder = Path(name)
        write_rows(folder / "chosen.parquet", ARTICLES, (_as_article(number, page) for number, page in held))
        write_rows(folder / "gone.parquet", LINES, ())
        lines = (
            line_row(str(number), page.text, line) for number, page in held for line in lines_of(page.text, page.title)
        )
        write_rows(folder / "new_lines.parquet", NEW_LINES, lines)
        learn_templates(folder / "none.duckdb", folder, thresholds)
        repeated = {row["article_id"]: row["repeated"] for row in read_rows(folder / "to_judge.parquet")}
    return score_lines([page for _, page in held], [frozenset(repeated[str(number)]) for number, _ in held])


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
    table = Table("rule", "junk", "good", "other", "precision", box=None, header_style="bold")
    for column in table.columns[1:]:
        column.justify = "right"
    for name, labels in sorted(scores.by_rule.items(), key=lambda item: (-item[1]["junk"], item[0])):
        if rule_id in (None, name):
            judged = labels["junk"] + labels["keep"]
            precision = f"{labels['junk'] / judged:.3f}" if judged else "-"
            other = labels.total() - judged
            table.add_row(name, f"{labels['junk']:,}", f"{labels['keep']:,}", f"{other:,}", precision)
    console.print(table)
    wrong = [line for line in scores.wrong if rule_id in (None, line.rule_id)]
    _print_examples(console, f"Good lines of which something was taken: {len(wrong):,}", wrong[:most])
    if rule_id is None:
        repeated = Counter(line.text.strip() for line in scores.missed)
        console.print(f"\n[bold]Junk lines that were kept: {len(scores.missed):,}[/bold], the most frequent")
        for text, count in repeated.most_common(most):
            console.print(Text(f"{count:>6}  {text[:_SHOWN_CHARACTERS]}"), no_wrap=True, overflow="ellipsis")


def _print_examples(console: Console, heading: str, lines: list[JudgedLine]) -> None:
    console.print(f"\n[bold]{heading}[/bold]")
    for line in lines:
        shown = Text(f"{line.rule_id:<24} ", style="red")
        shown.append(f"{line.page.outlet}: ", style="dim")
        shown.append(line.text.strip()[:_SHOWN_CHARACTERS])
        console.print(shown, no_wrap=True, overflow="ellipsis")


def _print_gold(console: Console, folder: Path, workers: int, most: int) -> None:
    scores = []
    for page, outcome in spread(score_gold_page, read_gold(folder), workers=workers, seconds=60):
        if isinstance(outcome, Exception):
            raise ValueError(f"page {page[0]}: {outcome}") from outcome
        scores.append(outcome)
    console.print(f"\n[bold]{len(scores):,} gold pages in {folder}[/bold] (word 4-grams, averaged over pages)")
    table = Table("", "precision", "recall", "F1", box=None, header_style="bold")
    for name in ("extracted", "cleaned"):
        precision, recall = (sum(getattr(score, name)[i] for score in scores) / len(scores) for i in range(2))
        values = (precision, recall, f1(precision, recall))
        table.add_row("extracted alone" if name == "extracted" else "and judged", *(f"{value:.4f}" for value in values))
    console.print(table)
    worse = sorted((f1(*score.cleaned) - f1(*score.extracted), score.page_id) for score in scores)
    harmed = [(change, page_id) for change, page_id in worse if change < 0]
    console.print(f"\nPages that judging made worse: {len(harmed)}")
    for change, page_id in harmed[:most]:
        console.print(f"  {change:+.4f}  {page_id}")
