"""Keys of a table that only its adapter knows, handed on to it."""

from __future__ import annotations

import difflib
from collections.abc import Mapping

import msgspec

from digest.config.document import Place
from digest.config.secrets import Secrets
from digest.config.shape import keys_of, nearest
from digest.errors import ConfigError


def options_of(
    shape: type[msgspec.Struct], at: Place, *, own: frozenset[str] | None, secrets: Secrets
) -> Mapping[str, object]:
    """The keys of the table at `at` that its shape does not name, secrets looked up.

    Args:
        own: those its adapter knows; None where the adapter comes from another package.

    Raises:
        ConfigError: the adapter does not know a key, or it looks like a slip of the pen.
    """
    (table,) = at.keys
    written = at.document.table[str(table)]
    assert isinstance(written, dict)  # noqa: S101 - its shape was checked
    known = (*keys_of(shape), *(own or ()))
    options: dict[str, object] = {}
    for key, value in written.items():
        if key in keys_of(shape):
            continue
        near = key not in known and difflib.get_close_matches(key, known, n=1, cutoff=0.8)
        if near or (own is not None and key not in own):
            where = (at / key).where
            raise ConfigError(f"{where}: unknown key '{key}' in [{table}]; {nearest(key, known)}")
        if isinstance(value, str) and key.endswith("_env"):
            options[key.removesuffix("_env")] = secrets.variable(value, at / key)
        elif isinstance(value, str) and key.endswith("_file"):
            options[key.removesuffix("_file")] = secrets.file(value, at / key)
        else:
            options[key] = value
    return options
