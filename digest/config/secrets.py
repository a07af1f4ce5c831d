"""Read secrets from the variable or file that a setting names. Never prints one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from digest.config import values
from digest.config.document import Place

MAX_BYTES = 10_000


@dataclass
class Secrets:
    """Looks secrets up, and remembers why one could not be read.

    A missing secret is no reason to refuse every command: who lists items needs no token.
    What needs it says so, with `missing`, when it is needed.
    """

    environ: Mapping[str, str]
    missing: list[str] = field(default_factory=list)

    def named(self, key: str, env: str | None, file: str | None, table: Place) -> str | None:
        """The secret that `KEY_env` or `KEY_file` names; None when neither does, or it is missing.

        Raises:
            ConfigError: both are given.
        """
        if env is not None and file is not None:
            raise (table / f"{key}_file").error(f"give {key}_env or {key}_file, not both")
        if env is not None:
            return self.variable(env, table / f"{key}_env")
        return None if file is None else self.file(file, table / f"{key}_file")

    def variable(self, name: str, place: Place) -> str | None:
        """The value of one variable; no line breaks, so that it may stand in a header."""
        value = self.environ.get(name, "").strip()
        if not value:
            self._miss(place, f"the variable '{name}' is not set; set it before starting Digest")
        elif not value.isprintable():
            self._miss(place, f"the variable '{name}' must hold one line")
        else:
            return value
        return None

    def file(self, name: str, place: Place) -> str | None:
        """What one file holds; one line."""
        try:
            value = values.path(name, place).read_bytes()[:MAX_BYTES].decode().strip()
        except (OSError, UnicodeDecodeError):
            value = ""
        if value and value.isprintable():
            return value
        self._miss(place, f"'{name}' cannot be read, or does not hold one line of text")
        return None

    def _miss(self, place: Place, message: str) -> None:
        self.missing.append(str(place.error(message)))

    def complaint(self) -> str | None:
        """Every secret that could not be read, or None."""
        return "\n".join(self.missing) or None
