"""One command to a Prefect server with Copydesk on it: `python -m flows.ui`.

It keeps everything it writes in one folder, so that a Prefect profile of yours is neither read nor changed.
"""

from __future__ import annotations

import contextlib
import http
import json
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import FrameType
from typing import Any

import click
import filelock
import psutil

PROJECT = Path(__file__).resolve().parent.parent
POOL = "copydesk"
HOST = "127.0.0.1"
FIRST_PORT = 4200

_SECONDS_TO_START = 180
_SECONDS_TO_STOP = 20
_SECONDS_BETWEEN_LOOKS = 0.5
_LINES_OF_LOG = 15
_JSON = {"Content-Type": "application/json"}
_TOLD_TO_STOP = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


class _StartError(Exception):
    """Something that was started did not do what it should; the message says what, and shows the end of its log."""


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a server keeps its things and where it is reached."""

    folder: Path
    port: int

    @property
    def url(self) -> str:
        return f"http://{HOST}:{self.port}"

    @property
    def environment(self) -> dict[str, str]:
        """The environment without what says where another Prefect is, and with what says where this one is."""
        return {name: value for name, value in os.environ.items() if not name.startswith("PREFECT_")} | {
            "PREFECT_HOME": str(self.folder / "prefect"),
            "PREFECT_API_URL": f"{self.url}/api",  # before the server starts, or its pages stay blank
            # Kept in memory, the slot of a run that was killed with its server would never be free again.
            "PREFECT_SERVER_CONCURRENCY_LEASE_STORAGE": "prefect.server.concurrency.lease_storage.filesystem",
            "PREFECT_WORKER_QUERY_SECONDS": "3",
            "PREFECT_SERVER_ANALYTICS_ENABLED": "false",
            "PREFECT_SERVER_UI_SHOW_PROMOTIONAL_CONTENT": "false",
            "DO_NOT_TRACK": "1",
        }

    def log(self, name: str) -> Path:
        return self.folder / "logs" / f"{name}.log"


@click.command()
@click.option(
    "--folder",
    type=click.Path(path_type=Path, file_okay=False),
    default=PROJECT / "var",
    help="Where the server keeps its database and the logs go.  [default: var]",
)
@click.option(
    "--port",
    type=click.IntRange(1, 65535),
    help=f"Port of the dashboard.  [default: {FIRST_PORT}, or the next that is free]",
)
def main(folder: Path, port: int | None) -> None:
    """Start a Prefect server with Copydesk's deployments and a worker that runs them, until Ctrl-C."""
    for name in _TOLD_TO_STOP:
        signal.signal(name, _stop)
    if not (PROJECT / "prefect.yaml").exists():
        raise click.ClickException(f"there is no prefect.yaml in {PROJECT}; call this in a clone of the project")
    folder = folder.resolve()
    (folder / "logs").mkdir(parents=True, exist_ok=True)
    (folder / ".gitignore").write_text("*\n", encoding="utf-8")
    try:
        with filelock.FileLock(folder / "ui.lock", timeout=0):
            _serve(_Place(folder, port or _free_port()))
    except filelock.Timeout:
        raise click.ClickException(
            f"a server is running in {folder} already; name another --folder, or stop it"
        ) from None
    except _StartError as error:
        raise click.ClickException(str(error)) from error
    except KeyboardInterrupt:
        click.echo("Stopped.")


def _stop(_signal: int, _frame: FrameType | None) -> None:
    raise KeyboardInterrupt


def _serve(place: _Place) -> None:
    click.echo(f"Starting Prefect at {place.url} (logs in {_shown(place.log('server').parent)}) ...")
    with _running(place, "server", "server", "start", "--host", HOST, "--port", str(place.port)) as server:
        _wait_until_healthy(place, server)
        _bury_dead_runs(place)
        _make_pool(place)
        with _running(place, "worker", "worker", "start", "--pool", POOL, "--name", POOL) as worker:
            _call(place, "--no-prompt", "deploy", "--all")
            click.echo(_what_next(place))
            while True:
                for name, child in (("server", server), ("worker", worker)):
                    if _has_ended(child, _SECONDS_BETWEEN_LOOKS):
                        raise _StartError(_why(f"the {name} ended by itself", child.returncode, place.log(name)))


def _what_next(place: _Place) -> str:
    return f"""
Dashboard    {place.url}
Runs by cron ingest/nightly, every night at 03:15 UTC (prefect.yaml says what, when and with which values)
Run it now   on its page in the dashboard: Run > Quick run; or
             PREFECT_API_URL={place.url}/api prefect deployment run ingest/nightly
Stop         Ctrl-C
"""


@contextlib.contextmanager
def _running(place: _Place, name: str, *arguments: str) -> Iterator[subprocess.Popen[bytes]]:
    """A `prefect` command that runs in the background, in a session of its own, until the block ends."""
    with place.log(name).open("wb") as log:
        child = subprocess.Popen(
            [sys.executable, "-m", "prefect", *arguments],
            cwd=PROJECT,
            env=place.environment,
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=subprocess.STDOUT,
            start_new_session=True,  # Ctrl-C is for this process, which stops its children in their order
        )
        try:
            yield child
        finally:
            _end(child)


def _call(place: _Place, *arguments: str) -> None:
    """A `prefect` command, to its end. Raises _StartError where it fails."""
    log = place.log("deploy")
    with _running(place, "deploy", *arguments) as child:
        if child.wait():
            raise _StartError(_why(f"`prefect {' '.join(arguments)}` failed", child.returncode, log))


def _wait_until_healthy(place: _Place, server: subprocess.Popen[bytes]) -> None:
    until = time.monotonic() + _SECONDS_TO_START
    while time.monotonic() < until:
        with (
            contextlib.suppress(urllib.error.URLError, OSError),
            urllib.request.urlopen(f"{place.url}/api/health", timeout=5),
        ):
            return
        if _has_ended(server, _SECONDS_BETWEEN_LOOKS):
            raise _StartError(_why("the server did not start", server.returncode, place.log("server")))
    raise _StartError(f"the server did not answer in {_SECONDS_TO_START} s; see {_shown(place.log('server'))}")


def _bury_dead_runs(place: _Place) -> None:
    """Mark as crashed what was running when this server was last killed: no worker of its is alive now."""
    unfinished = {"flow_runs": {"state": {"type": {"any_": ["RUNNING", "PENDING", "CANCELLING"]}}}}
    crashed = {"state": {"type": "CRASHED", "message": "The server was stopped while this ran."}, "force": True}
    for flow_run in _post(place, "flow_runs/filter", unfinished):
        _post(place, f"flow_runs/{flow_run['id']}/set_state", crashed)


def _make_pool(place: _Place) -> None:
    """Make the work pool where there is none. Its job template is left to the worker, which knows its type."""
    try:
        _post(place, "work_pools/", {"name": POOL, "type": "process", "description": "Runs flows on this machine."})
    except urllib.error.HTTPError as error:
        if error.code != http.HTTPStatus.CONFLICT:
            raise


def _post(place: _Place, path: str, body: dict[str, Any]) -> Any:
    request = urllib.request.Request(f"{place.url}/api/{path}", json.dumps(body).encode(), _JSON, method="POST")
    with urllib.request.urlopen(request, timeout=30) as answer:
        return json.load(answer)


def _why(what: str, code: int, log: Path) -> str:
    last = log.read_text(encoding="utf-8", errors="replace").rstrip().splitlines()[-_LINES_OF_LOG:]
    return "\n".join([f"{what} (exit code {code}); the end of {_shown(log)}:", *(f"  {line}" for line in last)])


def _end(child: subprocess.Popen[bytes]) -> None:
    """Stop a child and all that came of it. What it runs ends first, while it can still tell the server how.

    A process that may not be stopped keeps none of the others alive.
    """
    before = [(name, signal.signal(name, signal.SIG_IGN)) for name in _TOLD_TO_STOP]
    try:
        family = descendants(child.pid)
        for process in descendants(child.pid, recursive=False):
            with contextlib.suppress(psutil.Error):
                process.terminate()
        psutil.wait_procs(family, _SECONDS_TO_STOP)
        family = {*family, *descendants(child.pid)}
        if child.poll() is None:
            child.terminate()
        _has_ended(child, _SECONDS_TO_STOP)
        for process in family:
            with contextlib.suppress(psutil.Error):
                process.kill()
        child.kill()
        child.wait()
    finally:
        for name, handler in before:
            signal.signal(name, handler)


def descendants(pid: int, *, recursive: bool = True) -> set[psutil.Process]:
    """The processes that a process started and that live, with those that they started in turn.

    None if it is gone, or may not be asked.
    """
    try:
        return set(psutil.Process(pid).children(recursive=recursive))
    except psutil.Error:
        return set()


def _has_ended(child: subprocess.Popen[bytes], seconds: float) -> bool:
    """Whether a child has ended, or does within so many seconds."""
    with contextlib.suppress(subprocess.TimeoutExpired):
        child.wait(seconds)
    return child.returncode is not None


def _free_port() -> int:
    for port in range(FIRST_PORT, FIRST_PORT + 100):
        with contextlib.closing(socket.socket()) as tried:
            tried.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                tried.bind((HOST, port))
            except OSError:
                continue
            return port
    raise click.ClickException(f"no port from {FIRST_PORT} to {FIRST_PORT + 99} is free; name one with --port")


def _shown(path: Path) -> Path:
    return path.relative_to(Path.cwd()) if path.is_relative_to(Path.cwd()) else path


if __name__ == "__main__":
    main()
