"""The flow `ingest`: the coat that Prefect gives the steps, and the way to run it without a server of one's own."""

from __future__ import annotations

import json
import os
import time
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, Any, cast
from uuid import UUID

# Prefect reads these when it is imported. A flow run without a server starts one for itself, which is slow on a busy
# machine; and nothing is sent to anyone.
os.environ.setdefault("PREFECT_SERVER_EPHEMERAL_STARTUP_TIMEOUT_SECONDS", "120")
os.environ.setdefault("PREFECT_SERVER_ANALYTICS_ENABLED", "false")
os.environ.setdefault("DO_NOT_TRACK", "1")

import prefect.runtime.flow_run
from prefect import flow, get_run_logger, task
from prefect.artifacts import create_markdown_artifact, create_progress_artifact, update_progress_artifact
from prefect.cache_policies import NO_CACHE
from prefect.client.schemas.objects import State, TaskRun
from prefect.states import Completed, Failed
from prefect.tasks import Task
from pydantic import Field

from cleaning.house_style import HouseStyle, HouseStyleError, read_house_style
from cleaning.near_duplicates.verify import Thresholds
from cleaning.records import Level
from flows.processes import default_workers
from flows.runs import NoInbox, Run, new_run_id, start_run
from flows.settings import Settings
from flows.steps import STEPS, Counts, Progress, Step, perform
from warehouse.loading import BrokenPromise
from warehouse.matching import Matching
from warehouse.store import Limits, NotCheckpointed, WarehouseError

SUMMARY_KEY = "run-summary"
PROGRESS_KEY = "run-progress"

_DEFAULTS = Settings()
_RETRY_AFTER = [5.0, 30.0]
_SECONDS_BETWEEN_MOVES = 1.0

_Count = Annotated[int, Field(gt=0)]
_Seconds = Annotated[float, Field(gt=0)]
_Share = Annotated[float, Field(gt=0, le=1)]


@flow(
    name="ingest",
    description="Reads what is new in a folder of scraped news, cleans it, finds what outlets share, and loads it.",
    flow_run_name=new_run_id,
)
def ingest(
    inbox: Path,
    warehouse: Path = Path("copydesk.duckdb"),
    workers: _Count | None = None,
    memory_limit: str | None = None,
    spill_folder: Path | None = None,
    threads: _Count | None = None,
    window_days: _Count | None = _DEFAULTS.matching.window_days,
    near: _Share = _DEFAULTS.thresholds.near,
    containment: _Share = _DEFAULTS.thresholds.containment,
    max_characters: _Count = _DEFAULTS.max_characters,
    extract_seconds: _Seconds = _DEFAULTS.extract_seconds,
    retry_failures: bool = _DEFAULTS.retry_failures,
    rebuild: bool = _DEFAULTS.rebuild,
    house: Path | None = None,
    level: Level | None = None,
    wait_seconds: Annotated[float, Field(ge=0)] = 0.0,
) -> Any:
    """Read what is new in the inbox, clean it, find what outlets share, and load it in one transaction.

    The flow run bears the name of the run in the warehouse. It ends Completed, or `Completed with failures` where it
    set something aside, with the facts of its summary as data; or Failed, and where that was before the load was done
    the warehouse is as it was. An inbox that is not there, and what a person has to mend in the warehouse, is said in
    the message of that state.

    Args:
        inbox: Folder of scraped files (.html, .txt, .jsonl, .csv, .parquet), read at any depth.
        warehouse: The DuckDB file to load into. It is made where there is none.
        workers: Processes to spread work over. Empty: one a processor.
        memory_limit: What DuckDB may use, such as 4GB. Empty: DuckDB's own limit.
        spill_folder: Where DuckDB puts what does not fit into memory. Empty: beside the warehouse.
        threads: Threads that DuckDB may use. Empty: one a processor.
        window_days: Only articles that were published (else fetched) within so many days of each other are compared;
            undated ones are with all. Empty: all with all. Another window than last time needs a rebuild.
        near: From which Jaccard similarity on, above 0 and up to 1, paragraphs are near-duplicates.
        containment: From which share of its words found in another on, above 0 and up to 1, a paragraph is contained.
        max_characters: Longer documents are set aside.
        extract_seconds: Pages that take longer to extract are set aside.
        retry_failures: Read files again that stand in the table failures, though they have not changed.
        rebuild: Judge and fingerprint every stored article again.
        house: A TOML file with what the house decides: kinds that stay, rules and lines of single outlets. Empty: none.
        level: How far judging goes where no rule speaks: careful or thorough. Empty: what the house says, else careful.
        wait_seconds: How long to wait for another run that holds the warehouse, before this one fails.
    """
    try:
        settings = _settings_of(
            workers=workers,
            memory_limit=memory_limit,
            spill_folder=spill_folder,
            threads=threads,
            window_days=window_days,
            near=near,
            containment=containment,
            max_characters=max_characters,
            extract_seconds=extract_seconds,
            retry_failures=retry_failures,
            rebuild=rebuild,
            house=house,
            level=level,
        )
        with start_run(inbox, warehouse, settings, prefect.runtime.flow_run.name, wait_seconds) as run:
            said = _go(run)
    except (NoInbox, WarehouseError, HouseStyleError) as error:
        get_run_logger().error("%s", error)
        return Failed(message=str(error), data=error)
    return _verdict(said)


def run_flow(inbox: Path, warehouse: Path, settings: Settings, wait_seconds: float = 0) -> dict[str, Any]:
    """Run `ingest` in this process and answer with the facts of its summary.

    It is reported to the server that PREFECT_API_URL names, or else to one that lives as long as this process. Raises
    what the flow run failed with: NoInbox, WarehouseError, or the exception of a step.
    """
    ended = ingest(inbox, warehouse, wait_seconds=wait_seconds, **parameters_of(settings), return_state=True)
    try:
        return cast(State[dict[str, Any]], ended).result()
    except Exception as error:
        # Prefect keeps the exception until Python ends, and with it what its frames hold: connections, told as leaks.
        traceback.clear_frames(error.__traceback__)
        raise


def parameters_of(settings: Settings) -> dict[str, Any]:
    """The parameters of `ingest` that mean these settings. Raises ValueError where no parameter can say one of them."""
    parameters: dict[str, Any] = {
        "workers": settings.workers,
        "memory_limit": settings.limits.memory,
        "spill_folder": settings.limits.spill_folder,
        "threads": settings.limits.threads,
        "window_days": settings.matching.window_days,
        "near": settings.thresholds.near,
        "containment": settings.thresholds.containment,
        "max_characters": settings.max_characters,
        "extract_seconds": settings.extract_seconds,
        "retry_failures": settings.retry_failures,
        "rebuild": settings.rebuild,
        "house": settings.house_style.file,
        "level": settings.level,
    }
    if (meant := _settings_of(**parameters)) != settings:
        raise ValueError(f"the flow `ingest` has no parameters for all of {settings}; it would run with {meant}")
    return parameters


def _settings_of(
    *,
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
    house: Path | None,
    level: Level | None,
) -> Settings:
    return Settings(
        max_characters=max_characters,
        extract_seconds=extract_seconds,
        workers=workers or default_workers(),
        retry_failures=retry_failures,
        rebuild=rebuild,
        house_style=(read_house_style(house) if house else HouseStyle()).at(level),
        thresholds=Thresholds(near=near, containment=containment),
        matching=Matching(window_days=window_days),
        limits=Limits(memory=memory_limit or None, spill_folder=spill_folder, threads=threads),
    )


def _go(run: Run) -> dict[str, Any]:
    with _progress_shown() as show:
        for number, step in enumerate(STEPS):
            show(number, f"step {number + 1} of {len(STEPS)}: {step.does}")
            ended = perform_step.with_options(
                name=step.does,
                task_run_name=step.does,
                description=step.function.__doc__,
                retries=step.retries,
                retry_delay_seconds=_RETRY_AFTER,
            )(step, run, _mover(show, number, step), return_state=True)
            ended.result()  # raises what the step failed with; without return_state a failed task would just answer
        show(len(STEPS), f"all {len(STEPS)} steps done")
    said: dict[str, Any] = json.loads((run.folder / "summary.json").read_text(encoding="utf-8"))
    markdown = (run.folder / "summary.md").read_text(encoding="utf-8")
    create_markdown_artifact(markdown, key=SUMMARY_KEY, description=f"{run.run_id}: {_in_short(said)}")
    return said


def _can_mend_itself(_task: Task[..., Any], _task_run: TaskRun, state: State[Any]) -> bool:
    """Whether to try a step again: a file open elsewhere may be closed by then, a broken promise stays broken.

    What is loaded, though not checkpointed, is not loaded twice.
    """
    return not isinstance(state.result(raise_on_failure=False), BrokenPromise | NotCheckpointed)


@task(cache_policy=NO_CACHE, persist_result=False, retry_condition_fn=_can_mend_itself)
def perform_step(step: Step, run: Run, progress: Progress) -> Counts | State[Any]:
    """Do one step of the run, and log what it counted."""
    started = time.monotonic()
    try:
        counts = perform(step, run, progress)
    except WarehouseError as error:
        return Failed(message=str(error), data=error)
    get_run_logger().info("%s: %s in %.1f s", step.does, _in_words(counts), time.monotonic() - started)
    return counts


def _in_words(counts: Counts) -> str:
    return ", ".join(f"{count:,} {name.replace('_', ' ')}" for name, count in counts.items()) or "done"


def _in_short(said: dict[str, Any]) -> str:
    row = said["run"][0]
    aside = f"{row['new_failures']:,} set aside or mended" if row["new_failures"] else "nothing set aside"
    return (
        f"{row['new_files']:,} of {row['files']:,} files were new, {row['new_articles']:,} new and "
        f"{row['changed_articles']:,} changed articles, {aside}"
    )


def _verdict(said: dict[str, Any]) -> State[Any]:
    name = "Completed with failures" if said["run"][0]["new_failures"] else "Completed"
    return Completed(name=name, message=_in_short(said), data=said)


_Show = Callable[[float, str], None]


@contextmanager
def _progress_shown() -> Iterator[_Show]:
    """A progress artifact, and the way to move it: `show(steps_done, words)`. It never stops a run."""
    artifact = cast(UUID, create_progress_artifact(0.0, key=PROGRESS_KEY, description="starting"))
    shown = (0.0, "starting")

    def show(steps: float, words: str) -> None:
        nonlocal shown
        shown = (steps, words)
        try:
            update_progress_artifact(artifact, round(100 * steps / len(STEPS), 1), description=words)
        except Exception as error:
            get_run_logger().debug("the progress artifact could not be moved: %s", error)

    try:
        yield show
    except Exception:
        steps, words = shown
        show(steps, f"failed in {words}")
        raise


def _mover(show: _Show, number: int, step: Step) -> Progress:
    """What a step calls with (done, total); it moves the artifact at most once a second."""
    moved = time.monotonic()

    def progress(done: int, total: int) -> None:
        nonlocal moved
        if time.monotonic() - moved >= _SECONDS_BETWEEN_MOVES and total > 0:
            share = min(done / total, 1.0)
            show(number + share, f"step {number + 1} of {len(STEPS)}: {step.does}, {done:,} of {total:,}")
            moved = time.monotonic()

    return progress
