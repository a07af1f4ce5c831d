"""The demo's working folder: settings, notes and readers, written on the first run and then kept.

The folder remembers its day and its ports. A later run, even months later, serves the same texts at
the same addresses, and so has nothing new to tell.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from string import Template

import msgspec

from digest.demo.articles import CONTENT
from digest.demo.calendar_words import resolve
from digest.starter import starter_files

_MEMORY = "demo.json"


class Memory(msgspec.Struct, frozen=True):
    """What a demo folder remembers. Ports are 0 until they are known."""

    day: date
    site_port: int = 0
    endpoint_port: int = 0


@dataclass(frozen=True, slots=True)
class DemoFolder:
    """Where the demo lives: `var/demo` unless told otherwise."""

    root: Path

    @property
    def config(self) -> Path:
        """The settings file."""
        return self.root / "config.toml"

    @property
    def mails(self) -> Path:
        """Where the endpoint writes what it accepted."""
        return self.root / "mail"

    @property
    def previews(self) -> Path:
        """Where the editions are written to look at."""
        return self.root / "preview"

    @property
    def ledger(self) -> Path:
        """The endpoint's own books."""
        return self.root / "endpoint.jsonl"

    def recall(self, today: date) -> Memory:
        """What the folder remembers; for a new one, `today` and no ports."""
        memory = self.root / _MEMORY
        if memory.is_file():
            return msgspec.json.decode(memory.read_bytes(), type=Memory)
        return Memory(today)

    def write(self, memory: Memory, *, site: str, endpoint: str) -> None:
        """Settings, schedule, templates and notes; nothing that is there is overwritten."""
        for name, source in starter_files().items():
            if name.parts[0] in {"schedules", "templates"}:
                _once(self.root / name, source.read_bytes())
        for note in (CONTENT / "notes").iterdir():
            text = resolve(note.read_text("utf-8"), memory.day)
            _once(self.root / "notes" / note.name, text.encode())
        config = Template((CONTENT / "config.toml").read_text("utf-8"))
        _once(self.config, config.substitute(site=site, endpoint=endpoint).encode())
        _once(self.root / _MEMORY, msgspec.json.encode(memory))

    def readers(self) -> bytes:
        """The list of subscribers, as an office would hand it over."""
        return (CONTENT / "readers.csv").read_bytes()


def _once(path: Path, content: bytes) -> None:
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
