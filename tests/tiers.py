"""Which tests are `unit` or `slow`: by where they live and what they ask for, never by a list.

What lives beside a pure package, as the contract in pyproject.toml names them, is a unit, unless it
asks for something that starts a process. While a unit runs, nothing may be started or opened.
"""

from __future__ import annotations

import sys
import tomllib
from collections.abc import Generator
from pathlib import Path

import pytest

TESTS = Path(__file__).resolve().parent
STARTS_A_PROCESS = {"browser", "sandbox", "pool"}  # fixtures
REACHES_OUT = {"subprocess.Popen", "os.fork", "os.posix_spawn", "socket.connect", "sqlite3.connect"}

_running: list[str] = []


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Nothing else is even read where only units are asked for."""
    only_units = config.getoption("markexpr") == "unit"
    return (
        True
        if only_units and collection_path.parent == TESTS and not _is_pure(collection_path)
        else None
    )


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark them."""
    for item in items:
        if STARTS_A_PROCESS & set(getattr(item, "fixturenames", ())):
            item.add_marker("slow")
        below = item.path.relative_to(TESTS).parts[0]
        if _is_pure(TESTS / below) and not any(map(item.get_closest_marker, ("slow", "browser"))):
            item.add_marker("unit")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    """Watch over units."""
    _running[:] = [item.nodeid] if item.get_closest_marker("unit") else []
    try:
        return (yield)
    finally:
        _running.clear()


def _is_pure(folder: Path) -> bool:
    return folder in _PURE


def _refuse(event: str, _arguments: tuple[object, ...]) -> None:
    if _running and event in REACHES_OUT:
        raise AssertionError(f"{_running[0]} reaches out ({event}): mark it slow")


def _pure_folders() -> frozenset[Path]:
    project = tomllib.loads((TESTS.parent / "pyproject.toml").read_text("utf-8"))
    contracts = project["tool"]["importlinter"]["contracts"]
    (pure,) = (one for one in contracts if one["name"].startswith("Pure packages"))
    return frozenset(TESTS / name.rpartition(".")[2] for name in pure["source_modules"])


_PURE = _pure_folders()
sys.addaudithook(_refuse)
