"""The files that a new working folder begins with, from the wheel or from the checkout."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath

FOLDERS = ("schedules", "templates/bulletin", "notes")
"""Of the sets of templates the one that the example's schedule names, and all others stand on."""
CONFIG = "config.toml"

_PACKAGED = Path(__file__).parent / "files"  # where the wheel carries them: pyproject.toml
_CHECKOUT = Path(__file__).parent.parent.parent


def starter_files() -> Mapping[PurePosixPath, Path]:
    """The files to copy, by their place in the working folder, sorted."""
    home = _PACKAGED if _PACKAGED.is_dir() else _CHECKOUT
    return {PurePosixPath(path.relative_to(home)): path for path in sorted(_files(home))}


def shipped_templates() -> Path:
    """The folder of templates that every installation can fall back on."""
    return (_PACKAGED if _PACKAGED.is_dir() else _CHECKOUT) / "templates"


def _files(home: Path) -> Iterator[Path]:
    yield home / CONFIG
    for folder in FOLDERS:
        for path in (home / folder).rglob("*"):
            shown = not any(part.startswith((".", "_")) for part in path.relative_to(home).parts)
            if path.is_file() and shown:
                yield path
