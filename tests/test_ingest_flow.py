"""The flow under real Prefect: called by hand, and deployed on a server with a cron and a worker."""

from __future__ import annotations

import inspect
import json
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path
from typing import Any, cast

import duckdb
import psutil
import pytest
import yaml  # type: ignore[import-untyped]
from prefect.client.orchestration import get_client
from prefect.client.schemas.filters import ArtifactFilter, ArtifactFilterKey
from prefect.client.schemas.objects import State
from prefect.settings import PREFECT_API_URL, temporary_settings
from prefect.utilities.callables import parameter_schema

from cleaning.house_style import HouseStyle
from cleaning.near_duplicates.verify import Thresholds
from flows import ui
from flows.ingest import PROGRESS_KEY, SUMMARY_KEY, ingest, parameters_of, run_flow
from flows.runs import Run
from flows.settings import Settings
from flows.steps import STEPS, Counts, Progress, Step, perform
from warehouse.loading import BrokenPromise
from warehouse.store import WarehouseError, hold, published_copy_of

PROJECT = Path(__file__).resolve().parent.parent

PAGE = """<!doctype html><html lang="en"><head><title>Lighthouse lamp is lit again</title></head><body><article>
<h1>Lighthouse lamp is lit again</h1>
<p>The lamp of the Skerrow lighthouse was lit again on Monday evening after eleven years in the dark, and half of the
island's ninety inhabitants walked up the hill to see it turn.</p>
<p>Advertisement</p>
<p>"My father kept that lamp, and his father before him," said Una Brandreth, 74, who was asked to throw the switch.
"I had not thought that I would live to see it from my kitchen again."</p>
<p>The harbour trust paid for the new lens with the money that it had set aside for a second ferry ramp, which the
engineers found the island did not need.</p>
</article></body></html>
"""

SCRAPE = """Island lights its lamp after eleven years

The harbour trust paid for the new lens with the money that it had set aside for a second ferry ramp, which the engineers found the island did not need.

Ferries will keep to their winter timetable until the end of the month, the company said.
"""  # noqa: E501


@pytest.fixture(scope="module")
def inbox(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("inbox")
    for name, content in (
        ("skerrowpost.example/lamp.html", PAGE),
        ("mainlandecho.example/lamp.txt", SCRAPE),
        ("mainlandecho.example/broken.html", ""),
    ):
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(content, encoding="utf-8")
    return folder


class Served:
    """What `python -m flows.ui` started, and the way to ask its server."""

    def __init__(self, folder: Path) -> None:
        with closing(socket.socket()) as free:
            free.bind((ui.HOST, 0))
            self.port: int = free.getsockname()[1]
        self.output = folder / "output.txt"
        command = [sys.executable, "-m", "flows.ui", "--folder", str(folder), "--port", str(self.port)]
        with self.output.open("wb") as output:
            self.process = subprocess.Popen(command, cwd=PROJECT, stdout=output, stderr=subprocess.STDOUT)

    def ask(self, path: str, body: dict[str, Any]) -> Any:
        """What the server answers; as Prefect's own client does, asked again while it is too busy to answer (5xx)."""
        url = f"http://{ui.HOST}:{self.port}/api/{path}"
        request = urllib.request.Request(url, json.dumps(body).encode(), {"Content-Type": "application/json"})

        def answers() -> list[Any]:
            try:
                with urllib.request.urlopen(request, timeout=30) as answer:
                    return [json.load(answer)]
            except urllib.error.HTTPError as error:
                if error.code < 500:
                    raise
                return []

        return self.wait_for(answers, 30)[0]

    def wait_for(self, done: Callable[[], Any], seconds: float = 90) -> Any:
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            if answer := done():
                return answer
            with suppress(subprocess.TimeoutExpired):
                self.process.wait(0.5)
                pytest.fail(f"it has ended: {self.output.read_text(encoding='utf-8')}")
        raise AssertionError(f"not after {seconds:g} s; so far: {self.output.read_text(encoding='utf-8')}")


@pytest.fixture(scope="module")
def starting(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """A server that takes its time to start."""
    served = Served(tmp_path_factory.mktemp("var"))
    try:
        yield served
    finally:
        served.process.send_signal(signal.SIGTERM)
        served.process.wait(60)


@pytest.fixture(scope="module")
def served(starting: Served) -> Served:
    starting.wait_for(lambda: "Dashboard" in starting.output.read_text(encoding="utf-8"), ui._SECONDS_TO_START)
    return starting


# --- what is deployed


def deployments() -> dict[str, dict[str, Any]]:
    said = yaml.safe_load((PROJECT / "prefect.yaml").read_text(encoding="utf-8"))
    return {deployment["name"]: deployment for deployment in said["deployments"]}


def test_prefect_yaml_deploys_this_flow_one_run_at_a_time() -> None:
    for deployment in deployments().values():
        assert deployment["entrypoint"] == f"{ingest.fn.__module__}.{ingest.fn.__name__}"
        assert deployment["concurrency_limit"] == {"limit": 1, "collision_strategy": "ENQUEUE"}
        assert deployment["work_pool"]["name"] == ui.POOL
        assert deployment["parameters"].keys() <= inspect.signature(ingest.fn).parameters.keys()


def test_only_the_nightly_cron_is_switched_on() -> None:
    found = {
        name: [(schedule["cron"], schedule["timezone"], schedule["active"]) for schedule in deployment["schedules"]]
        for name, deployment in deployments().items()
    }
    assert found == {"nightly": [("15 3 * * *", "UTC", True)], "hourly": [("5 * * * *", "UTC", False)]}


def test_deployed_paths_hold_in_any_clone() -> None:
    for deployment in deployments().values():
        for name in ("inbox", "warehouse"):
            assert not Path(deployment["parameters"][name]).is_absolute()
        assert (PROJECT / deployment["parameters"]["inbox"]).is_dir()


def test_every_parameter_has_a_description_for_the_dashboard() -> None:
    described = parameter_schema(ingest.fn).properties
    assert described.keys() == inspect.signature(ingest.fn).parameters.keys()
    assert [name for name, property_ in described.items() if not property_.get("description")] == []


def test_the_flow_starts_from_the_same_defaults_as_the_settings() -> None:
    defaults = {name: parameter.default for name, parameter in inspect.signature(ingest.fn).parameters.items()}
    meant = parameters_of(Settings()) | {"workers": None, "level": None}
    assert {name: defaults[name] for name in meant} == meant


def test_a_setting_that_no_parameter_can_say_is_refused() -> None:
    with pytest.raises(ValueError, match="has no parameters for all of"):
        parameters_of(Settings(thresholds=Thresholds(gap=3)))
    with pytest.raises(ValueError, match="has no parameters for all of"):
        parameters_of(Settings(house_style=HouseStyle(withdrawn=("courier.example/lamp.txt",))))


# --- the flow, called in this process


@pytest.fixture(scope="module")
def _its_server(served: Served) -> Iterator[None]:
    with temporary_settings({PREFECT_API_URL: f"http://{ui.HOST}:{served.port}/api"}):
        yield


def artifacts(key: str) -> list[Any]:
    with get_client(sync_client=True) as client:
        found = client.read_artifacts(artifact_filter=ArtifactFilter(key=ArtifactFilterKey(any_=[key])))
    return sorted(found, key=lambda artifact: artifact.created or datetime.min)


def contents(warehouse: Path) -> dict[str, list[Any]]:
    with duckdb.connect(str(published_copy_of(warehouse)), read_only=True) as connection:
        tables = [name for (name,) in connection.execute("SELECT table_name FROM duckdb_tables()").fetchall()]
        return {name: connection.execute(f"FROM {name} ORDER BY ALL").fetchall() for name in tables if name != "runs"}


@pytest.mark.usefixtures("_its_server")
def test_the_flow_loads_a_warehouse_and_a_second_run_changes_nothing(inbox: Path, tmp_path: Path) -> None:
    warehouse = tmp_path / "news.duckdb"
    first = cast(State[dict[str, Any]], ingest(inbox, warehouse, return_state=True))
    assert (first.is_completed(), first.name) == (True, "Completed with failures")
    assert first.message is not None
    assert "1 set aside" in first.message
    row = first.result()["run"][0]
    assert (row["new_articles"], row["new_failures"]) == (2, 1)
    loaded = contents(warehouse)
    assert len(loaded["articles"]) == 2

    [progress], [summary] = artifacts(PROGRESS_KEY), artifacts(SUMMARY_KEY)
    assert (float(progress.data), progress.description) == (100.0, f"all {len(STEPS)} steps done")
    assert summary.data.startswith(f"# Run {row['run_id']}")
    with get_client(sync_client=True) as client:
        assert client.read_flow_run(summary.flow_run_id).name == row["run_id"]

    again = run_flow(inbox, warehouse, Settings())
    assert (again["run"][0]["status"], again["run"][0]["new_files"]) == ("completed", 0)
    assert contents(warehouse) == loaded


@pytest.mark.usefixtures("_its_server")
def test_what_a_person_has_to_mend_is_the_message_of_the_failed_state(inbox: Path, tmp_path: Path) -> None:
    missing = cast(State[Any], ingest(tmp_path / "nowhere", tmp_path / "news.duckdb", return_state=True))
    assert missing.is_failed()
    assert (
        missing.message
        == f"there is no folder {tmp_path / 'nowhere'} to read; name the folder that holds the scraped files"
    )

    with (
        hold(tmp_path / "news.duckdb", "another-run"),
        pytest.raises(WarehouseError, match="is held by run another-run"),
    ):
        run_flow(inbox, tmp_path / "news.duckdb", Settings())


@pytest.mark.usefixtures("_its_server")
def test_a_load_that_breaks_a_promise_ends_the_flow_and_is_not_tried_again(
    inbox: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    performed: list[str] = []

    def broken(step: Step, run: Run, progress: Progress) -> Counts:
        performed.append(step.name)
        if step.name == "load_warehouse":
            raise BrokenPromise("nothing was loaded, because the warehouse would break a promise")
        return perform(step, run, progress)

    monkeypatch.setattr("flows.ingest.perform", broken)
    state = cast(State[Any], ingest(inbox, tmp_path / "news.duckdb", return_state=True))
    assert (state.is_failed(), state.message) == (
        True,
        "nothing was loaded, because the warehouse would break a promise",
    )
    assert performed[-1] == "load_warehouse"
    assert performed.count("load_warehouse") == 1
    assert sorted(path.name for path in tmp_path.iterdir()) == ["news.duckdb.lock"]
    stopped = max(artifacts(PROGRESS_KEY), key=lambda artifact: artifact.created)
    assert stopped.description == "failed in step 9 of 11: load the warehouse"


# --- deployed


def test_a_cron_deployment_gets_scheduled_runs(served: Served) -> None:
    ids = {found["name"]: found["id"] for found in served.ask("deployments/filter", {})}

    def scheduled(name: str) -> list[str]:
        flow_runs = {"state": {"type": {"any_": ["SCHEDULED"]}}, "deployment_id": {"any_": [ids[name]]}}
        return [run["expected_start_time"] for run in served.ask("flow_runs/filter", {"flow_runs": flow_runs})]

    starts = served.wait_for(lambda: scheduled("nightly"), seconds=60)
    assert {datetime.fromisoformat(start).strftime("%H:%M") for start in starts} == {"03:15"}
    assert scheduled("hourly") == []


def test_a_worker_runs_the_deployment(served: Served, inbox: Path, tmp_path: Path) -> None:
    [nightly] = [found["id"] for found in served.ask("deployments/filter", {}) if found["name"] == "nightly"]
    parameters = {"inbox": str(inbox), "warehouse": str(tmp_path / "news.duckdb"), "workers": 2}
    started = served.ask(f"deployments/{nightly}/create_flow_run", {"parameters": parameters})

    def ended() -> Any:
        [run] = served.ask("flow_runs/filter", {"flow_runs": {"id": {"any_": [started["id"]]}}})
        return run if run["state_type"] in ("COMPLETED", "FAILED", "CRASHED") else None

    run = served.wait_for(ended)
    assert run["state_name"] == "Completed with failures", run["state"]["message"]
    with duckdb.connect(str(published_copy_of(tmp_path / "news.duckdb")), read_only=True) as connection:
        assert connection.execute("SELECT run_id, new_articles FROM runs").fetchall() == [(run["name"], 2)]


def test_a_process_that_may_not_be_told_to_stop_is_ended_with_all_others(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(process: psutil.Process) -> None:
        raise psutil.AccessDenied(process.pid)

    monkeypatch.setattr(ui, "_SECONDS_TO_STOP", 0.1)
    monkeypatch.setattr(psutil.Process, "terminate", refuse)
    sleeper = f"{sys.executable} -c 'import time; time.sleep(60)'"
    child = subprocess.Popen(["sh", "-c", f"{sleeper} & {sleeper} & echo started; wait"], stdout=subprocess.PIPE)
    assert child.stdout is not None
    with child.stdout:
        child.stdout.readline()
    family = ui.descendants(child.pid)
    assert len(family) == 2
    ui._end(child)
    assert child.returncode is not None
    _, alive = psutil.wait_procs(family, 5)
    assert [process for process in alive if process.status() != psutil.STATUS_ZOMBIE] == []


def test_ctrl_c_leaves_no_process_and_a_free_port(served: Served) -> None:
    family = ui.descendants(served.process.pid)
    assert len(family) >= 2
    served.process.send_signal(signal.SIGINT)
    assert served.process.wait(60) == 0
    assert [process for process in family if process.is_running()] == []
    with closing(socket.socket()) as port:
        port.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        port.bind((ui.HOST, served.port))
