"""Read the keys of `[endpoint]` that belong to one kind; a missing or wrong one is named."""

from __future__ import annotations

from base64 import b64encode
from typing import Any

from digest.config.settings import EndpointSettings
from digest.errors import ConfigError


def needed(settings: EndpointSettings, name: str, meaning: str) -> str:
    """A text the kind cannot do without.

    Raises:
        ConfigError: it is missing, or no text.
    """
    value = option(settings, name, str)
    if not value:
        raise ConfigError(
            f'config.toml: [endpoint] kind = "{settings.kind}" needs the key {name!r}: {meaning}'
        )
    return str(value)


def needed_token(settings: EndpointSettings, meaning: str) -> str:
    """The secret the kind cannot do without.

    Raises:
        ConfigError: it is missing.
    """
    if not settings.token:
        raise ConfigError(
            f'config.toml: [endpoint] kind = "{settings.kind}" needs token_env or token_file: '
            f"{meaning}"
        )
    return settings.token


def option(settings: EndpointSettings, name: str, kind: type) -> Any:
    """What the operator wrote, or None.

    Raises:
        ConfigError: it is of another type.
    """
    value = settings.options.get(name)
    if value is not None and type(value) is not kind:
        wanted = "a text in quotes" if kind is str else f"a {kind.__name__} without quotes"
        raise ConfigError(f"config.toml: [endpoint] {name} is {value!r}; write {wanted}")
    return value


def basic(user: str, password: str) -> str:
    """An Authorization header: RFC 7617."""
    return "Basic " + b64encode(f"{user}:{password}".encode()).decode()
