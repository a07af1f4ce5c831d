"""A folder of Markdown notes: an editor's own items."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from digest.collect.frontmatter import NoteError
from digest.collect.note import found_in_note
from digest.collect.settle import settle
from digest.collect.sources.visit import WiredSource
from digest.errors import ConfigError, UnreadableSource
from digest.model.item import Found
from digest.ports import FetchState, Harvest

_MAX_BYTES = 1_000_000


class FolderSource(WiredSource):
    """`ports.Source` for `kind = "folder"`. Reads `*.md`, in subfolders too."""

    def collect(self, state: FetchState, *, is_known: Callable[[str], bool]) -> Harvest:  # noqa: ARG002 - notes are cheap to read again
        """Read every note. A wrong one is noted and loses only itself. Raises SourceError."""
        folder = self._folder()
        notes: list[str] = []
        found = tuple(self._found(folder, notes))
        newest_first = sorted(found, key=_when, reverse=True)
        return Harvest(
            found=tuple(newest_first),
            state=FetchState(visited=True),
            notes=tuple(notes),
            broken=len(notes),
        )

    def _folder(self) -> Path:
        folder = self._settings.path
        if folder is None:
            raise ConfigError(f"source {self.name!r}: kind 'folder' needs a path")
        if not folder.is_dir():
            raise UnreadableSource(
                f"{self.name}: there is no folder {folder}; make it or change path"
            )
        return folder

    def _found(self, folder: Path, notes: list[str]) -> Iterator[Found]:
        for file in sorted(folder.rglob("*.md")):
            name = file.relative_to(folder).as_posix()
            if any(part.startswith(".") for part in file.relative_to(folder).parts):
                continue
            try:
                found = found_in_note(_read(file), name=f"{self.name}/{name}", zone=self._zone)
            except NoteError as error:
                notes.append(f"{folder.name}/{name}:{error.line}: {error.reason}")
            else:
                yield settle(found, self._settings, self._now())


def _read(file: Path) -> str:
    """Raises NoteError when the file is no text of a reasonable size."""
    try:
        if file.stat().st_size > _MAX_BYTES:
            raise NoteError(1, f"larger than {_MAX_BYTES:,} bytes")
        return file.read_bytes().decode()
    except OSError as error:
        raise NoteError(1, f"cannot be read ({error.strerror})") from error
    except UnicodeDecodeError as error:
        raise NoteError(1, "is not UTF-8 text; save it again as UTF-8") from error


def _when(found: Found) -> float:
    return found.published_at.timestamp() if found.published_at else 0.0
