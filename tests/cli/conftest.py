"""A working folder for tests of commands."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.office import furnish


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A small office's working folder."""
    return furnish(tmp_path)
