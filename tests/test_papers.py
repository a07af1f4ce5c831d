"""The project's papers say what the code does, and its wheel carries what they promise."""

from __future__ import annotations

import json
import os
import re
import shlex
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from digest.cli.manual import command_tree
from digest.testing.endpoint import FaultEndpoint
from tests.cli.office import BASIS, furnish, post_to, told

ROOT = Path(__file__).resolve().parent.parent
PAPERS = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md")])
GENERATED = [
    ROOT / "README.md",
    *(ROOT / "docs" / f"{name}.md" for name in ("checks", "commands", "settings", "threats")),
]

SHELL = re.compile(r"^```sh\n(.*?)^```", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")
LANGUAGES = {"fi", "sv", "en"}
HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, unpacked where it can be imported from."""
    home = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(home)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    [packed] = home.glob("*.whl")
    with zipfile.ZipFile(packed) as archive:
        archive.extractall(home / "site")
    return home / "site"


def named(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def anchors(text: str) -> set[str]:
    """What a heading is linked by: lower case, words joined by hyphens."""
    return {
        re.sub(r"[^\w -]", "", heading).strip().lower().replace(" ", "-")
        for heading in HEADING.findall(text)
    }


def broken_links(paper: Path) -> Iterator[str]:
    for link in LINK.findall(paper.read_text("utf-8")):
        target, _, anchor = link.partition("#")
        if "://" in target:
            continue
        file = paper.parent / target if target else paper
        if not file.is_file() or (anchor and anchor not in anchors(file.read_text("utf-8"))):
            yield link


def shown_commands() -> Iterator[list[str]]:
    """Every call of `digest` in a shell block, as its words."""
    for paper in PAPERS:
        for block in SHELL.findall(paper.read_text("utf-8")):
            for line in block.replace("\\\n", " ").splitlines():
                for call in line.partition(" #")[0].split("&&"):
                    words = shlex.split(call)
                    if words[:1] == ["digest"]:
                        yield words


def unknown_words(words: list[str], commands: dict[str, click.Command]) -> list[str]:
    """The parts of a call that the command does not have."""
    name = max((one for one in commands if words[: one.count(" ") + 1] == one.split()), key=len)
    command = commands[name]
    if isinstance(command, click.Group):
        return words
    options = {option for parameter in command.params for option in parameter.opts}
    given = [word.partition("=")[0] for word in words if word.startswith("-")]
    return [word for word in given if word not in options]


def run_digest(site: Path, folder: Path, *arguments: str) -> str:
    """What the command prints when run from an unpacked wheel, as without a checkout."""
    done = subprocess.run(
        [sys.executable, "-m", "digest", *arguments],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(site)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def every_document(folder: Path) -> dict[str, dict[str, object]]:
    """What each command prints with `--json` in the course of one issue, by its first words."""
    person = ("aino@example.org", "--bulletin", "weekly")
    with FaultEndpoint() as endpoint:
        post_to(folder, endpoint.url)
        return {
            shlex.join(call[:3]): told(folder, *call)
            for call in (
                ("doctor",),
                ("collect", "notes"),
                ("items", "list"),
                ("read", str(folder / "notes" / "house.md")),
                ("events", "list"),
                ("subscribers", "import", str(folder / "roll.csv"), *BASIS),
                ("subscribers", "add", *person, "--basis", "consent"),
                ("subscribers", "list"),
                ("schedule", "list"),
                ("schedule", "next", "weekly"),
                ("issue", "new", "weekly"),
                ("check", "latest"),
                ("preview", "latest"),
                ("issue", "approve", "latest"),
                ("issue", "list"),
                ("send", "latest", "--dry-run"),
                ("send", "latest", "--yes"),
                ("issue", "certificate", "latest"),
                ("queue", "status"),
                ("queue", "pause", "--why", "a test"),
                ("queue", "resume", "--why", "a test"),
                ("sources", "pause", "notes"),
                ("sources", "accept", "notes"),
                ("sources", "remove", "notes"),
                ("subscribers", "remove", *person),
            )
        }


def fields_of(document: object) -> Iterator[str]:
    """Every key at every depth, but for those that are languages."""
    if isinstance(document, dict):
        yield from (key for key in document if key not in LANGUAGES)
        document = list(document.values())
    if isinstance(document, list):
        for part in document:
            yield from fields_of(part)


@pytest.mark.parametrize("paper", PAPERS, ids=named)
def test_every_link_between_papers_leads_somewhere(paper: Path) -> None:
    assert list(broken_links(paper)) == []


def test_every_command_shown_exists_with_its_options() -> None:
    commands = dict(command_tree())

    calls = list(shown_commands())

    assert len(calls) >= 8
    assert {shlex.join(call): unknown_words(call, commands) for call in calls} == {
        shlex.join(call): [] for call in calls
    }


def test_every_field_of_a_document_is_described(tmp_path: Path) -> None:
    described = set(re.findall(r"`(\w+)`", (ROOT / "docs" / "json.md").read_text("utf-8")))

    documents = every_document(furnish(tmp_path))

    assert len(documents) >= 15
    assert [name for name, document in documents.items() if "error" in document] == []
    assert {
        command: unknown
        for command, document in documents.items()
        if (unknown := set(fields_of(document)) - described)
    } == {}


@pytest.mark.slow
def test_the_generated_parts_are_up_to_date() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "cogapp", "--check", "--diff", *map(str, GENERATED)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, f"run `make docs`\n{done.stdout}{done.stderr}"


@pytest.mark.slow
def test_the_wheel_carries_all_that_is_not_code(wheel: Path) -> None:
    wanted = [
        "digest/py.typed",
        "digest/starter/files/config.toml",
        "digest/starter/files/schedules/ajankohtaistiedote.toml",
        "digest/starter/files/templates/bulletin/bulletin.mjml.j2",
        "digest/starter/files/templates/bulletin/bulletin.txt.j2",
        "digest/starter/files/notes/example.md",
        "digest/demo/content/config.toml",
        "digest/demo/content/readers.csv",
        "digest/store/migrations/script.py.mako",
        "digest/web/pages/base.html",
        "digest/web/static/digest.css",
    ]

    assert [name for name in wanted if not (wheel / name).is_file()] == []
    assert list(wheel.glob("*.dist-info/licenses/LICENSE"))


@pytest.mark.slow
def test_the_wheel_alone_leads_from_an_empty_folder_to_a_draft(wheel: Path, tmp_path: Path) -> None:
    run_digest(wheel, tmp_path, "init", "bulletin")
    folder = tmp_path / "bulletin"

    run_digest(wheel, folder, "collect")
    made = json.loads(run_digest(wheel, folder, "issue", "new", "ajankohtaistiedote", "--json"))
    written = json.loads(run_digest(wheel, folder, "preview", "latest", "--json"))

    assert made["issue"]["name"] == "ajankohtaistiedote/1"
    assert made["issue"]["sections"]
    assert all(Path(file["path"]).stat().st_size for file in written["files"])
