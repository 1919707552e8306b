"""A run in the terminal: its steps with progress bars, and what it did in a few lines."""

from __future__ import annotations

import json
import shlex
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from rich.markup import escape
from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

from warehouse.store import published_copy_of

from .console import Console
from .runs import start_run
from .settings import Settings
from .steps import STEPS, perform


def run_here(inbox: Path, warehouse: Path, settings: Settings, wait_seconds: float, quiet: bool) -> dict[str, Any]:
    """Run the steps in this process, with a progress bar for each on a terminal; the facts of the summary."""
    with start_run(inbox, warehouse, settings, wait_seconds=wait_seconds) as started, _bars(quiet) as bar:
        for number, step in enumerate(STEPS, start=1):
            with bar(f"{number}/{len(STEPS)} {step.does}") as progress:
                perform(step, started, progress)
        said: dict[str, Any] = json.loads((started.folder / "summary.json").read_text(encoding="utf-8"))
    return said


@contextmanager
def _bars(quiet: bool) -> Iterator[Callable[[str], Any]]:
    """A progress bar for each step on a terminal; nothing where the output goes elsewhere."""
    console = Console(stderr=True)
    columns = (
        SpinnerColumn(),
        TextColumn("{task.description:<32}"),
        BarColumn(30),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
    )
    with Progress(*columns, console=console, disable=quiet or not console.is_terminal) as bars:

        @contextmanager
        def bar(does: str) -> Iterator[Callable[[int, int], None]]:
            task = bars.add_task(does, total=None)
            yield lambda done, total: bars.update(task, completed=done, total=total)
            bars.update(task, total=bars.tasks[task].completed or 1, completed=bars.tasks[task].completed or 1)

        yield bar


def print_run(said: dict[str, Any], warehouse: Path, *, is_default: bool) -> None:
    """Say in a few lines what a run did, from the facts of its summary, and how to go on."""
    row = said["run"][0]
    verdicts = {verdict["verdict"]: verdict for verdict in said["verdicts"]}
    lines = [
        f"[bold]{row['status'].capitalize()}[/bold] in {float(row['seconds']):.1f} s.",
        f"Read:   {row['new_files']:,} new of {row['files']:,} files: {row['new_articles']:,} new and "
        f"{row['changed_articles']:,} changed articles; the warehouse holds {row['articles']:,}.",
    ]
    if row["rejudged_articles"]:
        lines.append(f"Judged: {row['rejudged_articles']:,} stored articles again.")
    if said["repairs"]:
        listed = ", ".join(f"{repair['repairs']:,} {repair['what']}" for repair in said["repairs"])
        lines.append(f"Mended: {listed} in these articles.")
    for verdict, word in (("junk", "Junk:  "), ("copy", "Copied:")):
        if found := verdicts.get(verdict):
            share = f"{found['percent']} % of the text"
            lines.append(f"{word} {found['spans']:,} spans in {found['articles']:,} of these articles, {share}.")
    option = "" if is_default else f" -w {shlex.quote(str(warehouse))}"
    command = "copydesk" if shutil.which("copydesk") else sys.argv[0]
    if row["new_failures"]:
        noted = row["new_failures"] - row["set_aside"]
        counts = [f"{row['set_aside']:,} set aside"] if row["set_aside"] else []
        counts += [f"{noted:,} noted on what was loaded all the same"] if noted else []
        word = "[yellow]Failed:[/yellow]" if row["set_aside"] else "Noted: "
        lines.append(f'{word} {", ".join(counts)}; why: {command} sql "FROM failures"{option}')
    if row["withdrawn"]:
        lines.append(f"House:  documents withdrawn: {row['withdrawn']:,}.")
    lines += [
        f"[yellow]House:[/yellow]  nothing was withdrawn yet by the name {escape(name['withdrawn'])}"
        for name in said["unseen"]
    ]
    for stranger in said["strangers"]:
        near = f"; did you mean {stranger['did you mean']}?" if stranger["did you mean"] else ""
        lines.append(
            f"[yellow]House:[/yellow]  no document is of the outlet {escape(stranger['outlet'])}{escape(near)}"
        )
    lines += [
        f"Ask {published_copy_of(warehouse)}, which is read-only and never locked:",
        f'  {command} sql "FROM who_copied_whom"{option}',
    ]
    console = Console(soft_wrap=True)
    for line in lines:
        console.print(line)
