"""Add `[[sources]]` to a settings file because a person asked for it. Nothing there is touched.

The new tables are written below the end of the file, so that comments and order stay as they are.
The result is read back before it takes the place of the file.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Mapping
from pathlib import Path

from digest.config.document import read_document
from digest.config.load import settings_of
from digest.config.settings import SourceSettings
from digest.errors import ConfigError

_WRITTEN = ("language", "items", "link", "title", "date", "content")


def source_block(source: SourceSettings) -> str:
    """A source as a table of TOML, without the keys that have their default."""
    pairs = {"name": source.name, "kind": source.kind}
    pairs |= {"url": source.url} if source.url else {}
    pairs |= {"path": str(source.path)} if source.path else {}
    pairs |= {key: value for key in _WRITTEN if (value := getattr(source, key))}
    lines = ["[[sources]]", *(f"{key} = {_text(value)}" for key, value in pairs.items())]
    if source.topics:
        lines.append(f"topics = [{', '.join(map(_text, source.topics))}]")
    if source.first_run != SourceSettings.__dataclass_fields__["first_run"].default:
        lines.append(f"first_run = {_text(source.first_run)}")
    return "\n".join(lines) + "\n"


def append_sources(
    path: Path, sources: Iterable[SourceSettings], environ: Mapping[str, str]
) -> None:
    """Write sources below the end of a settings file.

    Raises:
        ConfigError: with them the file would no longer be right; it stays as it was.
    """
    blocks = [source_block(one) for one in sources]
    before = path.read_text("utf-8")
    fresh = path.with_name(f".{path.name}.new")
    fresh.write_text("\n".join((before.rstrip("\n") + "\n", *blocks)), "utf-8")
    try:
        settings_of(read_document(fresh.absolute(), shown=path.name), environ)
        fresh.chmod(path.stat().st_mode)
        os.replace(fresh, path)  # noqa: PTH105 - one step, whatever stands there
    except ConfigError as error:
        raise ConfigError(f"nothing was added to {path.name}: {error}") from error
    finally:
        fresh.unlink(missing_ok=True)


def _text(value: str) -> str:
    """A basic string; JSON's escapes are TOML's, but for the letters beyond ASCII kept as they are."""
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
