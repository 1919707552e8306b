"""The command line: `copydesk run`, `xray`, `rules`, `check`, `sql`, `evaluate`.

Exit codes: 0 done; 1 failed, and the warehouse is as it was unless the message says that the load stands (and only the
published copy is older); 2 the call was wrong; 3 done, but something was set aside.
"""

from __future__ import annotations

import inspect
import os
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import click

from .console import Console

if TYPE_CHECKING:
    import duckdb

    from cleaning.evaluation.labelled_lines import Part
    from cleaning.house_style import HouseStyle
    from cleaning.records import Level
    from cleaning.rules.example import Example


FAILED, WRONG_CALL, WITH_FAILURES = 1, 2, 3
DEFAULT_WAREHOUSE = Path("copydesk.duckdb")

warehouse_option = click.option(
    "--warehouse",
    "-w",
    type=click.Path(path_type=Path, dir_okay=False),
    default=DEFAULT_WAREHOUSE,
    envvar="COPYDESK_WAREHOUSE",
    show_default=True,
    show_envvar=True,
    help="The DuckDB file.",
)


house_option = click.option(
    "--house",
    type=click.Path(path_type=Path, dir_okay=False),
    help="A TOML file with what your house decides: kinds that stay, rules and lines of single outlets.",
)


level_option = click.option(
    "--level",
    type=click.Choice(["careful", "thorough"]),
    help="How far judging goes where no rule speaks: thorough takes more junk, and more news.  "
    "[default: what the house says, else careful]",
)


class _Commands(click.Group):
    """Errors that a person can mend are said in one line, without a traceback."""

    def invoke(self, ctx: click.Context) -> Any:
        from warehouse.store import WarehouseError

        try:
            return super().invoke(ctx)
        except WarehouseError as error:
            raise click.ClickException(str(error)) from error
        except OSError as error:
            if isinstance(error, BrokenPipeError):
                os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
                return None
            place = f"{error.filename}: " if error.filename else ""
            raise click.ClickException(f"{place}{error.strerror or error}") from error


def examples(*lines: str) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Put examples at the end of a command's help, line for line."""

    def add(function: Callable[..., Any]) -> Callable[..., Any]:
        shown = "\n".join(f"  {line}" for line in lines)
        function.__doc__ = f"{inspect.cleandoc(function.__doc__ or '')}\n\n\b\nExamples:\n{shown}"
        return function

    return add


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110})
@click.version_option(package_name="copydesk")
def main() -> None:
    """Scraped news to a DuckDB warehouse of cleaned articles, in which every character has a verdict.

    \b
    Exit codes: 0 done; 1 failed, the warehouse is as it was, or the message says that the load stands;
                2 the call was wrong; 3 done, but something was set aside (see the table failures).
    """


@main.command()
@click.argument("inbox", type=click.Path(path_type=Path, file_okay=False))
@warehouse_option
@click.option("--flow", is_flag=True, help="Run as a Prefect flow, even where PREFECT_API_URL is not set.")
@house_option
@level_option
@click.option("--workers", type=click.IntRange(min=1), help="Processes to work in.  [default: one a processor]")
@click.option("--memory-limit", metavar="SIZE", help="What DuckDB may use, such as 4GB.  [default: DuckDB's own]")
@click.option(
    "--spill-folder",
    type=click.Path(path_type=Path, file_okay=False),
    help="Where DuckDB puts what does not fit into memory.  [default: beside the warehouse]",
)
@click.option("--threads", type=click.IntRange(min=1), help="Threads that DuckDB may use.  [default: one a processor]")
@click.option(
    "--window-days",
    type=click.IntRange(min=1),
    help="Compare only articles published within so many days of each other; another window needs --rebuild.  "
    "[default: all]",
)
@click.option(
    "--near",
    type=click.FloatRange(0, 1, min_open=True),
    default=0.7,
    show_default=True,
    help="From which Jaccard similarity paragraphs are near-duplicates; another one needs --rebuild.",
)
@click.option(
    "--containment",
    type=click.FloatRange(0, 1, min_open=True),
    default=0.8,
    show_default=True,
    help="Which share of a paragraph another must have to contain it; another one needs --rebuild.",
)
@click.option(
    "--max-characters",
    type=click.IntRange(min=1),
    default=5_000_000,
    show_default=True,
    help="Set longer documents aside.",
)
@click.option(
    "--extract-seconds",
    type=click.FloatRange(min=0, min_open=True),
    default=30.0,
    show_default=True,
    help="Set pages aside that take longer.",
)
@click.option("--retry-failures", is_flag=True, help="Read files again that stand in the table failures.")
@click.option("--rebuild", is_flag=True, help="Judge and fingerprint every stored article again.")
@click.option(
    "--wait",
    "wait_seconds",
    type=click.FloatRange(min=0),
    default=0.0,
    show_default=True,
    metavar="SECONDS",
    help="Wait that long for another run to end.",
)
@click.option("--quiet", "-q", is_flag=True, help="Print nothing but errors.")
@examples(
    "copydesk run inbox",
    "copydesk run /data/scrapes --warehouse /data/news.duckdb --memory-limit 4GB",
    "PREFECT_API_URL=http://127.0.0.1:4200/api copydesk run inbox",
)
def run(
    inbox: Path,
    warehouse: Path,
    flow: bool,
    house: Path | None,
    level: Level | None,
    workers: int | None,
    memory_limit: str | None,
    spill_folder: Path | None,
    threads: int | None,
    window_days: int | None,
    near: float,
    containment: float,
    max_characters: int,
    extract_seconds: float,
    retry_failures: bool,
    rebuild: bool,
    wait_seconds: float,
    quiet: bool,
) -> None:
    """Read what is new in INBOX, clean it, find what outlets share, and load it.

    INBOX is a folder with .html, .htm, .txt, .jsonl, .csv (all may be gzipped) and .parquet files, at any depth. A
    document is known by its path below INBOX: the same path with other content replaces it.
    """
    if not inbox.is_dir():
        raise click.UsageError(f"there is no folder {inbox}; name the folder that holds the scraped files")
    from cleaning.near_duplicates.verify import Thresholds
    from warehouse.matching import Matching
    from warehouse.store import Limits

    from .processes import default_workers
    from .settings import Settings

    settings = Settings(
        max_characters=max_characters,
        extract_seconds=extract_seconds,
        workers=workers or default_workers(),
        retry_failures=retry_failures,
        rebuild=rebuild,
        house_style=_house_style(house).at(level),
        thresholds=Thresholds(near=near, containment=containment),
        matching=Matching(window_days=window_days),
        limits=Limits(memory=memory_limit, spill_folder=spill_folder, threads=threads),
    )
    if flow or os.environ.get("PREFECT_API_URL"):
        from .ingest import run_flow

        said = run_flow(inbox, warehouse, settings, wait_seconds)
    else:
        from .terminal import run_here

        said = run_here(inbox, warehouse, settings, wait_seconds, quiet)
    if not quiet:
        from .terminal import print_run

        print_run(said, warehouse, is_default=warehouse == DEFAULT_WAREHOUSE)
    if said["run"][0]["set_aside"]:
        sys.exit(WITH_FAILURES)


@main.command()
@click.argument("article")
@warehouse_option
@examples(
    "copydesk xray 4f1d08aa",
    "copydesk xray https://www.harbourcourier.example/news/bridge",
    "copydesk xray courier/bridge.txt",
)
def xray(article: str, warehouse: Path) -> None:
    """Show what became of every part of ARTICLE: kept plain, junk struck out, copies in colour.

    ARTICLE is an article_id or the start of one, a URL, or a source (the path below the inbox, or the end of it).
    """
    from .xray import find_article, print_article

    with _open(warehouse) as connection:
        print_article(connection, find_article(connection, article))


@main.command()
@click.argument("rule_id", required=False, metavar="[ID]")
@click.option("--kind", help="Only rules of this kind, such as ad or share.")
@house_option
@examples("copydesk rules", "copydesk rules --kind share", "copydesk rules ads/label")
def rules(rule_id: str | None, kind: str | None, house: Path | None) -> None:
    """List the rules that judge, or show one with its reason, its pattern and its examples."""
    from cleaning.rules.rule import BY_EVIDENCE

    house_style = _house_style(house)
    all_rules = house_style.rules()
    console = Console()
    if rule_id is None:
        chosen = [rule for rule in all_rules if kind in (None, rule.kind)]
        if not chosen:
            raise click.UsageError(
                f"no rule is of kind {kind!r}; kinds: {', '.join(sorted({rule.kind for rule in all_rules}))}"
            )
        if house:
            for line in house_style.in_words():
                console.print(line, markup=False, soft_wrap=not console.is_terminal)
            console.print()
        width = max(len(rule.id) for rule in chosen)
        for rule in chosen:
            line = f"[bold]{rule.id:<{width}}[/bold]  [cyan]{rule.kind:<10}[/cyan]  {rule.why}"
            console.print(line + house_style.note_on(rule), soft_wrap=not console.is_terminal)
        return
    found = [rule for rule in all_rules if rule.id == rule_id]
    if not found:
        import difflib

        near = difflib.get_close_matches(rule_id, [rule.id for rule in all_rules], n=3, cutoff=0.4)
        hint = f"; did you mean {', '.join(near)}?" if near else "; `copydesk rules` lists them"
        raise click.UsageError(f"there is no rule {rule_id!r}{hint}")
    rule = found[0]
    console.print(f"[bold]{rule.id}[/bold]  kind {rule.kind}, holds {rule.where.value}")
    console.print(rule.why)
    for heading, lines, style in (("takes", rule.junk, "strike red"), ("keeps", rule.keep, "")):
        if lines:
            console.print(f"\n{heading}:")
        for line in lines:
            console.print("  " + line.replace("\n", "\n  "), style=style, markup=False)
    if rule.pages:
        _print_pages(console, rule.pages)
    if rule.pattern != BY_EVIDENCE:
        console.print("\npattern (RE2, on the line with plain quotes, dashes and spaces):")
        console.print("  " + rule.pattern.regex, markup=False, soft_wrap=True)
    else:
        console.print("\nIt has no pattern: it rests on what is known of the line beside its words.")


def _print_pages(console: Console, examples: Iterable[Example]) -> None:
    from cleaning.rules.example import MARKS

    styles = {"-": "strike red", "!": "strike dim", "+": "green"}
    said = "; ".join(f"[{styles[mark]}]{mark}[/] {meaning}" for mark, meaning in MARKS.items() if mark in styles)
    console.print(f"\non pages, where … is a story, and a line that {said}:")
    for example in examples:
        console.print(f"\n{example.title()}", style="bold", markup=False)
        for line in example.text.splitlines():
            wraps = not console.is_terminal
            console.print(f"  {line}", style=styles.get(line[0], ""), markup=False, soft_wrap=wraps)


@main.command()
@warehouse_option
@examples("copydesk check", "copydesk check --warehouse /data/news.duckdb")
def check(warehouse: Path) -> None:
    """Check every promise of the warehouse: spans tile the text, clean text is what was kept, and so on."""
    from warehouse import sql
    from warehouse.store import check as check_promises
    from warehouse.store import open_for_reading

    console = Console()
    with open_for_reading(warehouse) as connection:
        articles = sql.value(connection, "SELECT count(*) FROM articles")
        broken = check_promises(connection)
    for file in sql.files("checks"):
        problems = [problem for problem in broken if problem[0] == file.stem]
        console.print(f"{'[red]broken[/red]' if problems else '[green]holds [/green]'}  {file.stem.replace('_', ' ')}")
        for _, article_id, problem in problems:
            console.print(f"        article {article_id}: {problem}", markup=False)
    console.print(f"{articles:,} articles checked.")
    if broken:
        sys.exit(FAILED)


@main.command()
@click.argument("query")
@warehouse_option
@click.option(
    "--format",
    "form",
    type=click.Choice(["table", "csv", "json", "markdown"]),
    default="table",
    show_default=True,
    help="How to print the rows.",
)
@click.option(
    "--rows", type=click.IntRange(min=1), default=40, show_default=True, help="The most rows of a table to print."
)
@examples(
    'copydesk sql "FROM who_copied_whom"',
    'copydesk sql "SELECT outlet, count(*) FROM clean_articles GROUP BY ALL"',
    'copydesk sql "FROM unique_articles" --format json > corpus.jsonl',
)
def sql(query: str, warehouse: Path, form: Literal["table", "csv", "json", "markdown"], rows: int) -> None:
    """Ask the published copy of the warehouse something."""
    import duckdb

    from .answers import print_rows

    with _open(warehouse) as connection:
        try:
            answer = connection.sql(query)
            if answer is not None:
                print_rows(answer, form, rows)
        except duckdb.Error as error:
            raise click.ClickException(str(error)) from error


@main.command()
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path, exists=True))
@click.option(
    "--outlets",
    "part",
    type=click.Choice(["tuned", "held-out", "all"]),
    default="all",
    show_default=True,
    help="Which outlets to score: a third, by hash of the name, is held out from tuning.",
)
@click.option("--view", help="Only pages of this view, such as container or page.")
@click.option("--rule", "rule_id", help="Only what this rule took.")
@click.option("--most", type=click.IntRange(min=0), default=20, show_default=True, help="How many lines to show.")
@click.option(
    "--templates", is_flag=True, help="Learn what outlets repeat from their pages; score outlets with at least 3."
)
@house_option
@level_option
@click.option("--curve", is_flag=True, help="Print recall against loss of the line model, whatever the level.")
@click.option("--workers", type=click.IntRange(min=1), help="Processes for gold pages.  [default: one a processor]")
@examples(
    "copydesk evaluate labelled.jsonl --outlets tuned",
    "copydesk evaluate labelled.jsonl --rule ads/label --most 100",
    "copydesk evaluate labelled.jsonl --view container --templates",
    "copydesk evaluate labelled.jsonl --house house.toml",
    "copydesk evaluate labelled.jsonl --view page --level thorough --curve",
    "copydesk evaluate article-extraction-benchmark/",
)
def evaluate(
    paths: tuple[Path, ...],
    part: Part,
    view: str | None,
    rule_id: str | None,
    most: int,
    templates: bool,
    house: Path | None,
    level: Level | None,
    curve: bool,
    workers: int | None,
) -> None:
    """Score the rules on labelled lines (.jsonl with `lines` and `labels`) and on folders of gold pages.

    Prints recall and loss, what each rule took, which good lines it took wrongly, and which junk lines stayed.

    \b
    Labelled lines: one page a line, as JSON (the file may be gzipped):
      {"lines": ["Crews walk off", "Advertisement"], "labels": ["keep", "junk"], "outlet": "courier.example"}
    as many labels as lines; optionally also "title", "view", "lang" and "id". Labels are keep and junk, and
    title, partial, opt, amb and nul, which do not count.

    \b
    Gold pages: a folder with ground-truth.json ({"ID": {"articleBody": "the text"}}) and html/ID.html or
    html/ID.html.gz, as that of article-extraction-benchmark.
    """
    from .evaluate import evaluate as print_scores
    from .processes import default_workers

    style = _house_style(house).at(level)
    try:
        print_scores(paths, part, view, rule_id, most, workers or default_workers(), templates, style, curve)
    except ValueError as error:
        raise click.UsageError(str(error)) from error


def _house_style(house: Path | None) -> HouseStyle:
    from cleaning.house_style import HouseStyle, HouseStyleError, read_house_style

    try:
        return read_house_style(house) if house else HouseStyle()
    except HouseStyleError as error:
        raise click.UsageError(str(error)) from error


@contextmanager
def _open(warehouse: Path) -> Iterator[duckdb.DuckDBPyConnection]:
    """The published copy, which no run locks; where there is none, the warehouse itself."""
    from warehouse.store import open_for_reading, published_copy_of

    copy = published_copy_of(warehouse)
    with open_for_reading(copy if copy.exists() else warehouse) as connection:
        yield connection


if __name__ == "__main__":
    main()
