"""Our linter against MJML's own validator, document by document, fault by fault.

Where the validator says nothing and the linter does, the press is the reason: those are in
`test_lint.py`.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from digest.render.components import ATTRIBUTES, CHILDREN, COMPONENTS
from digest.render.lint import lint

ROOT = Path(__file__).resolve().parents[2]
NODE_MODULES = ROOT / "var" / "node" / "node_modules"

PARENT = {
    child: parent
    for parent in reversed(list(CHILDREN))
    for child in sorted(CHILDREN[parent])
    if child != "mj-raw"
} | {"mj-raw": "mj-column", "mj-section": "mj-body"}
NOT_PLACED = {
    "mjml",
    "mj-html-attributes",
    "mj-selector",
    "mj-html-attribute",
    "mj-all",
    "mj-class",
}
PLACED = sorted(COMPONENTS - NOT_PLACED)
TAKES = {  # one value that is right for each kind, by what the kind says of itself
    "anything": "Kirje",
    "pixels: 16px": "16px",
    "true or false": "true",
    "pixels or em: 1px, 0.1em": "0.1em",
    "a colour such as #0a4d8c": "#0a4d8c",
    "a whole number: 0": "0",
}
VALUES = [
    *("", " ", "0", "00", "10", "10px", "10px ", " 10px", "-10px", "1.5px", "1,5px", "..px", "px"),
    *("10%", "10 %", "1.5", "1em", "-0.1em", "10pt", "auto", "none", "10px 5%", "1px 2px 3px 4px"),
    *("1px 2px 3px 4px 5px", "10px  5px", "10px0", "calc(1px)", "0 0", "#fff", "#ffff", "#0A4D8C"),
    *("0a4d8c", "red", "Red", "rgb(1,2,3)", "RGB(1, 2, 3)", "rgb(1,2)", "rgba(1,2,3,0.5)", "left"),
    *("rgba(1,2,3,.5)", "hsl(1,2%,3%)", "transparent", "inherit", "Left", "left ", "middle", "rtl"),
    *("true", "false", "True", "1", "repeat", "full-width", "x1", "visible", "presentation"),
]


def in_its_place(name: str, attributes: str = "", parent: str = "") -> str:
    """A document in which a component stands where it may, or in `parent`, on line 2."""
    around = []
    outer = parent or PARENT[name]
    while outer != "mjml":
        around.append(outer)
        outer = PARENT[outer]
    opening = "".join(f"<{one}>" for one in reversed(around))
    closing = "".join(f"</{one}>" for one in around)
    return f"<mjml>{opening}\n<{name} {attributes}></{name}>\n{closing}</mjml>"


def right_value(said: str) -> str:
    """A value that an attribute of a kind takes."""
    listed = said.removeprefix("one of ").split(", ")
    return TAKES.get(said) or (listed[0] if said.startswith("one of") else "10px")


def valid() -> Iterator[str]:
    for name in PLACED:
        yield in_its_place(name)
        kinds = ATTRIBUTES[name].items()
        yield in_its_place(name, " ".join(f'{one}="{right_value(k.said)}"' for one, k in kinds))


def misspelt() -> Iterator[str]:
    for name in PLACED:
        yield in_its_place(name, 'colour="#0a4d8c" css-class="x"')
        yield in_its_place(name, 'width="1mm" height="red" padding="1rem" align="up" color="blu"')
        yield in_its_place(name).replace(f"{name} ", f"{name}s ").replace(f"/{name}", f"/{name}s")


def misplaced() -> Iterator[str]:
    holders = [name for name in CHILDREN if name not in NOT_PLACED and CHILDREN[name]]
    for holder in holders:
        for name in PLACED:
            yield in_its_place(name, parent=holder)
        yield in_its_place("p", parent=holder)


def valued() -> Iterator[str]:
    told = set()
    for name in PLACED:
        for attribute, kind in ATTRIBUTES[name].items():
            if kind.said not in told:
                told.add(kind.said)
                yield from (in_its_place(name, f'{attribute}="{value}"') for value in VALUES)


def verdicts(documents: Iterable[str]) -> list[set[tuple[int, str]]]:
    """Line and tag of each fault that MJML's own validator finds."""
    node = shutil.which("node")
    if node is None or not (NODE_MODULES / "mjml-validator").is_dir():
        pytest.skip("MJML's own validator is not here: make oracle (needs node and npm)")
    done = subprocess.run(
        [node, str(Path(__file__).with_name("oracle.cjs"))],
        input=json.dumps(list(documents)),
        env={**os.environ, "NODE_PATH": str(NODE_MODULES)},
        capture_output=True,
        text=True,
        check=True,
    )
    return [{(line, tag) for line, tag in found} for found in json.loads(done.stdout)]


def ours(document: str) -> set[tuple[int, str]]:
    """Line and tag of each fault that our linter finds in what MJML itself would judge."""
    lines = document.split("\n")
    return {
        (fault.line, lines[fault.line - 1].lstrip("<").partition(" ")[0])
        for fault in lint(document)
        if fault.rule == "MJ-01"
    }


@pytest.mark.slow
def test_every_fault_that_mjml_finds_is_found_and_no_other() -> None:
    documents = [*valid(), *misspelt(), *misplaced(), *valued()]

    judged = verdicts(documents)

    assert len(documents) > 1_000
    assert sum(map(bool, judged)) > 500
    assert [
        (document, theirs)
        for document, theirs in zip(documents, judged, strict=True)
        if ours(document) != theirs
    ] == []
