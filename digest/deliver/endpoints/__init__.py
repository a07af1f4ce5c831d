"""One module a service that posts mail."""

from __future__ import annotations

from digest.config.settings import EndpointSettings
from digest.deliver.endpoints.folder import FolderEndpoint
from digest.deliver.endpoints.http import HttpEndpoint
from digest.errors import ConfigError
from digest.http import PostClient
from digest.ports import Endpoint, Now

KINDS = ("http", "folder")


def build(settings: EndpointSettings, client: PostClient, now: Now) -> Endpoint:
    """The endpoint that `[endpoint]` names.

    Raises:
        ConfigError: no such kind, or a key it needs is missing.
    """
    match settings.kind:
        case "http":
            return HttpEndpoint(settings, client, now)
        case "folder":
            return FolderEndpoint(settings)
    raise ConfigError(
        f"config.toml: [endpoint] kind {settings.kind!r} is unknown; write one of {', '.join(KINDS)}"
    )
