"""The services that ship, set up alike for the tests of this folder."""

from __future__ import annotations

import ssl
from typing import Any

from digest.config.settings import EndpointSettings
from digest.deliver.endpoints import build
from digest.http import PostClient
from digest.model.delivery import Answer, Letter, Policy
from digest.ports import Endpoint
from digest.testing.clock import FakeClock
from digest.testing.service import Reply, ScriptedService
from tests.deliver.letters import KEY, letter, mailing

OPTIONS: dict[str, dict[str, object]] = {
    "brevo": {},
    "listmonk-postback": {"username": "digest"},
    "mailgun": {"domain": "mg.example.org"},
    "mailjet": {"api_key": "public"},
    "postmark": {},
    "resend": {},
    "scaleway": {"project_id": "p-1"},
    "ses": {"region": "eu-north-1", "access_key": "AKIDEXAMPLE"},
}
KINDS = tuple(OPTIONS)
_TLS = ssl.create_default_context()  # made once: it costs more than the posts


def service(kind: str, url: str, **chosen: Any) -> Endpoint:
    """An adapter that posts to `url`. `options` are added to those it needs."""
    options = OPTIONS[kind] | chosen.pop("options", {})
    settings = EndpointSettings(
        kind,
        url=url,
        **{"token": "s3cret", "policy": Policy.HOLD, "options": options, **chosen},
    )
    client = PostClient(user_agent="test", ssl_context=_TLS)
    return build(settings, client, FakeClock())


def converse(
    kind: str, reply: Reply, *letters: Letter, **chosen: Any
) -> tuple[Answer, ScriptedService]:
    """Post letters to a service that gives one answer."""
    with ScriptedService(reply) as there:
        endpoint = service(kind, there.url, **chosen)
        answer = endpoint.post(endpoint.encode(mailing(*letters)), KEY)
        endpoint.close()
    return answer, there


def three() -> tuple[Letter, Letter, Letter]:
    """Letters `d1` to `d3`."""
    return letter(1), letter(2), letter(3)
