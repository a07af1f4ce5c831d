"""One module a service that posts mail."""

from __future__ import annotations

from collections.abc import Callable

from digest.config.settings import EndpointSettings
from digest.deliver.endpoints.brevo import BrevoEndpoint
from digest.deliver.endpoints.folder import FolderEndpoint
from digest.deliver.endpoints.http import HttpEndpoint
from digest.deliver.endpoints.listmonk import ListmonkPostbackEndpoint
from digest.deliver.endpoints.mailgun import MailgunEndpoint
from digest.deliver.endpoints.mailjet import MailjetEndpoint
from digest.deliver.endpoints.postmark import PostmarkEndpoint
from digest.deliver.endpoints.resend import ResendEndpoint
from digest.deliver.endpoints.scaleway import ScalewayEndpoint
from digest.deliver.endpoints.ses import SesEndpoint
from digest.deliver.endpoints.smtp import SmtpEndpoint
from digest.errors import ConfigError
from digest.http import PostClient
from digest.model.delivery import Policy
from digest.ports import Endpoint, Now

_ADAPTERS: dict[str, Callable[[EndpointSettings, PostClient, Now], Endpoint]] = {
    "http": HttpEndpoint,
    "folder": FolderEndpoint,
    "smtp": SmtpEndpoint,
    "brevo": BrevoEndpoint,
    "listmonk-postback": ListmonkPostbackEndpoint,
    "mailgun": MailgunEndpoint,
    "mailjet": MailjetEndpoint,
    "postmark": PostmarkEndpoint,
    "resend": ResendEndpoint,
    "scaleway": ScalewayEndpoint,
    "ses": SesEndpoint,
}
KINDS = tuple(_ADAPTERS)


def build(settings: EndpointSettings, client: PostClient, now: Now) -> Endpoint:
    """The endpoint that `[endpoint]` names.

    Raises:
        ConfigError: no such kind, a key it needs is missing, or it cannot keep the policy.
    """
    if settings.kind not in _ADAPTERS:
        raise ConfigError(
            f"config.toml: [endpoint] kind {settings.kind!r} is unknown; "
            f"write one of {', '.join(KINDS)}"
        )
    endpoint = _ADAPTERS[settings.kind](settings, client, now)
    if settings.policy is Policy.KEYED and endpoint.capabilities.key_lifetime is None:
        raise ConfigError(
            f'config.toml: [endpoint] kind = "{settings.kind}" remembers no keys, so nothing can '
            'be repeated safely; write policy = "hold" (never twice) or "resend" (never lost)'
        )
    return endpoint
