"""The list of threats points at tests and protections that are there. That the tests go red without
them is proven by `python -m trust.threats`, which takes minutes."""

from __future__ import annotations

from pathlib import Path

import pytest

from trust.threats import THREATS, Threat

ROOT = Path(__file__).resolve().parent.parent
ASKED = {f"T{number}" for number in (*range(32, 44), 59, 64)}
UNPACKERS = ("extractall", "unpack_archive", "import tarfile", ".extract(")


def test_every_threat_to_readers_data_has_a_test() -> None:
    assert {one.name for one in THREATS} == ASKED


@pytest.mark.parametrize("threat", THREATS, ids=lambda one: f"{one.name}-{one.broken.path}")
def test_what_holds_it_off_and_its_test_are_there(threat: Threat) -> None:
    path, _, name = threat.test.partition("::")

    assert threat.broken.old in (ROOT / threat.broken.path).read_text("utf-8")
    assert f"def {name}(" in (ROOT / path).read_text("utf-8")


def test_nothing_is_ever_unpacked_to_disk() -> None:
    found = [
        path.name
        for path in (ROOT / "digest").rglob("*.py")
        if any(word in path.read_text("utf-8") for word in UNPACKERS)
    ]

    assert found == []
