"""The house stays in order: imports run one way, generated pages are fresh, the lock is whole."""

from __future__ import annotations

import ast
import re
import tomllib
from pathlib import Path

import pytest
from setuptools import find_packages

from cleaning.rules import ALL_RULES
from flows.docs import PAGES

ROOT = Path(__file__).parent.parent
MAY_IMPORT = {
    "cleaning": {"cleaning"},
    "warehouse": {"warehouse", "cleaning"},
    "flows": {"flows", "warehouse", "cleaning"},
}
NOT_IN = {"cleaning": {"prefect", "duckdb"}, "warehouse": {"prefect"}, "flows": set()}


def imported_by(file: Path) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and node.level == 0:
            names.add(node.module.split(".")[0])
    return names


@pytest.mark.parametrize("package", sorted(MAY_IMPORT))
def test_imports_run_from_flows_to_warehouse_to_cleaning(package: str) -> None:
    for file in (ROOT / package).rglob("*.py"):
        names = imported_by(file)
        assert names & set(MAY_IMPORT) <= MAY_IMPORT[package], file
        assert not names & NOT_IN[package], file


_COMPILING = {"njit", "kernel", "inlined", "machine_code"}


def imported_by_kernels(source: str) -> tuple[int, set[str]]:
    """How many functions of a module are compiled, and what they use of other modules of the project."""
    module = ast.parse(source)
    foreign = {
        alias.asname or alias.name
        for node in ast.walk(module)
        if isinstance(node, ast.ImportFrom) and (node.level or (node.module or "").split(".")[0] in MAY_IMPORT)
        for alias in node.names
    }
    for node in module.body:
        if isinstance(node, ast.Assign | ast.AnnAssign) and node.value and names_in(node.value) & foreign:
            foreign |= names_in(*(node.targets if isinstance(node, ast.Assign) else [node.target]))
    compiled = [
        node
        for node in ast.walk(module)
        if isinstance(node, ast.FunctionDef) and names_in(*node.decorator_list) & _COMPILING
    ]
    return len(compiled), foreign & names_in(*(line for function in compiled for line in function.body))


def names_in(*nodes: ast.AST) -> set[str]:
    return {name.id for node in nodes for name in ast.walk(node) if isinstance(name, ast.Name)}


def test_what_is_kept_compiled_rests_on_its_own_file_alone() -> None:
    # numba compiles anew when that file has changed, and sees no change of another.
    found = {file: imported_by_kernels(file.read_text(encoding="utf-8")) for file in (ROOT / "cleaning").rglob("*.py")}
    assert sum(compiled for compiled, _ in found.values()) > 50
    assert {file.name: names for file, (_, names) in found.items() if names} == {}


def test_a_kernel_that_rests_on_another_file_is_found() -> None:
    kernel = "from .hints import LONGEST, other\n_MOST = 1 << LONGEST\n@njit(cache=True)\ndef f(x):\n    return "
    assert imported_by_kernels(kernel + "x & _MOST") == (1, {"_MOST"})
    assert imported_by_kernels(kernel + "other(x)") == (1, {"other"})
    assert imported_by_kernels(kernel + "x") == (1, set())


@pytest.mark.parametrize("name", sorted(PAGES))
def test_generated_pages_are_fresh(name: str) -> None:
    assert (ROOT / "docs" / name).read_text(encoding="utf-8") == PAGES[name](), "run `make docs`"


def test_every_column_of_the_schema_reference_is_described() -> None:
    page = PAGES["schema.md"]()
    assert [line for line in page.splitlines() if line.endswith(("| |", "|  |", ",."))] == []
    assert "right_article_id, right_start, right_end; writer: load." in page


def test_every_sql_file_says_what_it_is_for() -> None:
    for file in (ROOT / "warehouse").rglob("*.sql"):
        assert file.read_text(encoding="utf-8").startswith("-- "), file


def test_the_lock_is_hashed_and_names_no_host() -> None:
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    assert "://" not in lock
    pins = re.findall(r"^[a-z0-9][\w.\[\]-]*==\S+", lock, re.MULTILINE)
    assert len(pins) > 50
    assert lock.count("--hash=sha256:") >= len(pins)


def test_every_dependency_is_in_the_lock() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    wanted = project["project"]["dependencies"] + project["dependency-groups"]["dev"]
    for requirement in wanted:
        name = re.split(r"[<>=~!\[ ]", requirement)[0].lower().replace("_", "-")
        assert re.search(rf"^{re.escape(name)}(?:\[[^\]]*\])?==", lock, re.MULTILINE), name


def test_every_folder_of_modules_is_shipped() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    shipped = set(find_packages(str(ROOT), include=project["tool"]["setuptools"]["packages"]["find"]["include"]))
    there = {
        ".".join(file.parent.relative_to(ROOT).parts)
        for package in MAY_IMPORT
        for file in (ROOT / package).rglob("*.py")
    }
    assert shipped == there


@pytest.mark.parametrize("package", sorted(MAY_IMPORT))
def test_every_file_that_code_reads_is_shipped(package: str) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    patterns = project["tool"]["setuptools"]["package-data"].get(package, [])
    shipped = {file for pattern in patterns for file in (ROOT / package).glob(pattern)}
    there = {file for file in (ROOT / package).rglob("*.*") if "__pycache__" not in file.parts and file.suffix != ".py"}
    assert shipped == there


def test_every_rule_that_is_named_in_words_is_there() -> None:
    known = {rule.id for rule in ALL_RULES}
    packs = {rule_id.partition("/")[0] for rule_id in known}
    named = {
        node.value
        for file in (ROOT / "cleaning").rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and re.fullmatch(r"[a-z]+/[a-z_]+", node.value)
        and node.value.partition("/")[0] in packs
    }
    assert len(named) > len(known) / 2
    assert named <= known
