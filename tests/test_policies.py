"""What holds for every module, file, command and setting, so that it need not be reviewed by eye."""

from __future__ import annotations

import ast
import os
import re
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import msgspec
import pytest

from digest.cli.commands import COMMANDS
from digest.cli.manual import command_tree
from digest.config.schedule_tables import ScheduleFile
from digest.config.table import settings_table
from digest.config.tables import ConfigFile

ROOT = Path(__file__).resolve().parent.parent
LONGEST_MODULE = 400
LONGEST_FUNCTION = 45
LONGEST_PAUSE_S, SHORTEST_TIMEOUT_S = 0.05, 60  # in tests
NAMELESS = {"utils", "util", "helpers", "common", "manager", "misc", "data", "info"}

# Where the clock enters. Everything else is told the time.
CLOCK_DOORS = {
    "digest/assembly.py",  # the clock of every stage
    "digest/cli/output.py",  # … of a command
    "digest/web/app.py",  # … of the pages, when nobody hands one in
    "digest/http/client.py",  # … of Retry-After, likewise
    "digest/schedule/ticker.py",  # the ticker's first tick
}
# A schema is one list of tables, however long.
LISTS = ("digest/store/migrations/versions/", "digest/store/schema.py")

GENERATED = {".git", ".venv", "var", "build", "dist"}
REGISTRIES = ("pypi.org", "pythonhosted.org", "npmjs.org", "npmjs.com", "jsdelivr", "unpkg.com")
MACHINE_PATHS = ("/work/", "/tmp/", "/root/", "/home/")


@cache
def modules() -> dict[str, ast.Module]:
    """Every module of the package, parsed, by its path in the checkout."""
    return {
        path.relative_to(ROOT).as_posix(): ast.parse(path.read_text("utf-8"))
        for path in sorted((ROOT / "digest").rglob("*.py"))
    }


def tracked_texts() -> Iterator[tuple[str, str]]:
    """Path and text of every file of the project that is written by people."""
    for folder, inner, names in os.walk(ROOT):
        inner[:] = [one for one in inner if one not in GENERATED and not is_cache(one)]
        for name in names:
            path = Path(folder, name)
            content = path.read_bytes()
            if b"\0" not in content and path != Path(__file__).resolve():
                yield path.relative_to(ROOT).as_posix(), content.decode("utf-8")


def is_cache(folder: str) -> bool:
    return folder.endswith(("_cache", ".egg-info")) or folder in {"__pycache__", ".hypothesis"}


def functions(tree: ast.Module) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def lines_of(node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    assert node.end_lineno is not None
    return node.end_lineno - node.lineno + 1


def imported(tree: ast.Module) -> set[str]:
    """Top names of all that a module imports, at its head or later."""
    names = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.add(node.module.partition(".")[0])
    return names


def reads_the_clock(node: ast.AST) -> bool:
    match node:
        case ast.Attribute(value=ast.Name(id="datetime"), attr="now" | "utcnow" | "today"):
            return True
        case ast.Attribute(value=ast.Name(id="date"), attr="today"):
            return True
        case ast.Attribute(value=ast.Name(id="time"), attr="time" | "localtime"):
            return True
    return False


def hurries(node: ast.expr) -> bool:
    """Whether it expects something to be over soon; wait with `tests.patience`, or hand in a clock."""
    match node:
        case ast.Compare(ops=[ast.Lt() | ast.LtE()]):
            return any(map(measures_time, ast.walk(node)))
        case ast.Call(func=ast.Attribute(ast.Name("time"), "sleep"), args=[ast.Constant(seconds)]):
            return isinstance(seconds, float | int) and seconds > LONGEST_PAUSE_S
        case ast.Call(func=ast.Attribute(ast.Name("httpx"), "get" | "post" | "Client")):
            return all(given.arg != "timeout" for given in node.keywords)
        case ast.Call(keywords=[*_, ast.keyword("timeout", ast.Constant(seconds))]):
            return isinstance(seconds, float | int) and seconds < SHORTEST_TIMEOUT_S
    return False


def measures_time(node: ast.AST) -> bool:
    match node:
        case ast.Attribute(ast.Name("time"), "monotonic" | "perf_counter" | "process_time"):
            return True
    return False


# Modules


def test_every_module_says_what_it_decides() -> None:
    silent = [path for path, tree in modules().items() if not ast.get_docstring(tree)]

    assert silent == []


def test_every_module_is_named_for_one_idea() -> None:
    vague = [path for path in modules() if Path(path).stem in NAMELESS]

    assert vague == []


@pytest.mark.parametrize("folder", ["digest", "tests", "bench"])
def test_no_module_grows_beyond_reading(folder: str) -> None:
    lengths = {
        path.relative_to(ROOT).as_posix(): path.read_text("utf-8").count("\n")
        for path in (ROOT / folder).rglob("*.py")
    }
    long = {path for path, lines in lengths.items() if lines > LONGEST_MODULE}

    assert {path for path in long if not path.startswith(LISTS)} == set()


def test_no_function_grows_beyond_a_screen() -> None:
    long = {
        f"{path}: {function.name}": lines_of(function)
        for path, tree in modules().items()
        if not path.startswith(LISTS)
        for function in functions(tree)
        if lines_of(function) > LONGEST_FUNCTION
    }

    assert long == {}


def test_nothing_is_pickled() -> None:
    pickling = [
        path
        for path, tree in modules().items()
        if imported(tree) & {"pickle", "shelve", "marshal", "dill", "joblib"}
    ]

    assert pickling == []


def test_only_the_doors_read_the_clock() -> None:
    clocked = {
        path for path, tree in modules().items() if any(map(reads_the_clock, ast.walk(tree)))
    }

    assert clocked == CLOCK_DOORS


def test_nothing_is_left_for_later() -> None:
    marks = re.compile(r"\b(?:TODO|FIXME)\b")

    assert [path for path in modules() if marks.search((ROOT / path).read_text("utf-8"))] == []


# Tests


def test_no_test_counts_on_a_fast_machine() -> None:
    hurried = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path in sorted((ROOT / "tests").rglob("*.py"))
        if re.search(r"\btime\.|timeout|httpx", text := path.read_text("utf-8"))
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.Compare | ast.Call) and hurries(node)
    ]

    assert hurried == []


# Files


def test_no_file_names_a_registry() -> None:
    found = [(path, one) for path, text in tracked_texts() for one in REGISTRIES if one in text]

    assert found == []


def test_no_file_names_a_place_on_one_machine() -> None:
    pattern = re.compile(rf"(?<![\w.:/-])(?:{'|'.join(MACHINE_PATHS)})")

    found = [(path, hit[0]) for path, text in tracked_texts() if (hit := pattern.search(text))]

    assert found == []


# Papers


def test_every_command_is_documented() -> None:
    told = (ROOT / "docs" / "commands.md").read_text("utf-8")

    assert {f"digest {name}" for name in COMMANDS} <= {name for name, _ in command_tree()}
    assert [name for name, _ in command_tree() if f"## `{name}`\n" not in told] == []


def test_every_setting_is_documented() -> None:
    told = (ROOT / "docs" / "settings.md").read_text("utf-8")
    tables = {
        field.encode_name
        for shape in (ConfigFile, ScheduleFile)
        for field in msgspec.structs.fields(shape)
    }

    assert settings_table().strip() in told
    assert [key for key in tables if not re.search(rf"`\[*{key}\b", told)] == []


def test_every_json_document_is_described() -> None:
    told = (ROOT / "docs" / "json.md").read_text("utf-8")
    speaks_json = {
        name
        for name, command in command_tree()
        if any("--json" in parameter.opts for parameter in command.params)
    }

    assert [
        name for name in speaks_json if not re.search(rf"^##.*`{name}[ `]", told, re.MULTILINE)
    ] == []


def test_every_dependency_is_justified() -> None:
    reasons = (ROOT / "docs" / "why.md").read_text("utf-8")
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    needed = [re.split(r"[<>=\[]", one)[0] for one in project["dependencies"]]

    assert needed
    assert [name for name in needed if f"| `{name}` |" not in reasons] == []


def test_every_dependency_is_used() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    used = set[str]().union(*(imported(tree) for tree in modules().values()))
    modules_of = {
        "dnspython": "dns",
        "email-validator": "email_validator",
        "markdown-it-py": "markdown_it",
        "mjml-python": "mjml",
        "python-dateutil": "dateutil",
        "recurring-ical-events": "recurring_ical_events",
        "tzdata": "zoneinfo",  # its database, where the system has none
    }
    needed = {re.split(r"[<>=\[]", one)[0] for one in project["dependencies"]}

    assert {name for name in needed if modules_of.get(name, name) not in used} == set()
