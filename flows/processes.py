"""Work spread over processes that may crash or hang without taking the run with them."""

from __future__ import annotations

import multiprocessing
import os
import sys
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import TimeoutError as FutureTimeout
from multiprocessing.context import BaseContext, ForkServerContext, ForkServerProcess
from multiprocessing.popen_forkserver import Popen
from multiprocessing.process import BaseProcess
from types import ModuleType
from typing import Any, TypeVar

import pebble

Item = TypeVar("Item")
Result = TypeVar("Result")

FEW = 200
"""So many items are not worth starting processes for."""

_TASKS_BEFORE_RENEWAL = 2000
_WAITING_PER_WORKER = 8
_PRELOADED = ["cleaning.extract", "cleaning.judge", "cleaning.preload", "cleaning.near_duplicates.preload"]


class Lost(Exception):
    """The process that worked on an item was killed or crashed; the message says which."""


def default_workers() -> int:
    """As many processes as this process may use processors."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def spread(
    function: Callable[[Item], Result], items: Iterable[Item], *, workers: int, seconds: float | None = None
) -> Iterator[tuple[Item, Result | Exception]]:
    """Each item with what `function` made of it, in the order of the items.

    An exception of the function is answered in place of a result; so is Lost, where the process ran longer than
    `seconds` on one item or died. Processes are forked from a clean server, never from a process with threads.
    """
    with pebble.ProcessPool(max_workers=workers, max_tasks=_TASKS_BEFORE_RENEWAL, context=_context()) as pool:
        waiting: deque[tuple[Item, pebble.ProcessFuture[Any]]] = deque()
        try:
            for item in items:
                waiting.append((item, pool.schedule(function, args=(item,), timeout=seconds)))
                if len(waiting) >= workers * _WAITING_PER_WORKER:
                    first, future = waiting.popleft()
                    yield first, _outcome(future, seconds)
            while waiting:
                first, future = waiting.popleft()
                yield first, _outcome(future, seconds)
        except BaseException:
            pool.stop()  # type: ignore[no-untyped-call]
            raise


def in_chunks(items: Iterable[Item], size: int) -> Iterator[list[Item]]:
    """The items in lists of `size`, the last one shorter."""
    chunk: list[Item] = []
    for item in items:
        chunk.append(item)
        if len(chunk) == size:
            yield chunk
            chunk = []
    if chunk:
        yield chunk


def in_processes(
    function: Callable[[Item], Result], chunks: Iterable[Item], *, items: int, workers: int
) -> Iterator[Result]:
    """What `function` makes of each chunk, in order; in this process where all chunks hold few `items`.

    Raises what the function raises, and Lost where a process died.
    """
    if items <= FEW or workers == 1:
        yield from map(function, chunks)
        return
    for _, outcome in spread(function, chunks, workers=workers):
        if isinstance(outcome, Exception):
            raise outcome
        yield outcome


def _context() -> BaseContext:
    """Processes forked from a server that has imported what they need, where the system can fork."""
    if "forkserver" not in multiprocessing.get_all_start_methods():
        return multiprocessing.get_context("spawn")
    context = _ForkServerContext()
    context.set_forkserver_preload(_PRELOADED)
    return context


class _Process(ForkServerProcess):
    """A process that does not import the main module of its parent again.

    What runs here is always found by its own module. The main module is whatever called us: Prefect's engine, which
    takes seconds to import, or a script that would start its run once more.
    """

    @staticmethod
    def _Popen(process_obj: BaseProcess) -> Popen:  # noqa: N802
        main = sys.modules["__main__"]
        sys.modules["__main__"] = ModuleType("__main__")
        try:
            started: Popen = ForkServerProcess._Popen(process_obj)
            return started
        finally:
            sys.modules["__main__"] = main


class _ForkServerContext(ForkServerContext):
    Process = _Process


def _outcome(future: pebble.ProcessFuture[Any], seconds: float | None) -> Any:
    try:
        return future.result()
    except FutureTimeout:
        return Lost(f"took longer than {seconds:g} seconds and was stopped")
    except pebble.ProcessExpired as error:
        return Lost(f"crashed the process that worked on it (exit code {error.exitcode})")
    except Exception as error:
        return error
