"""Post through Scaleway Transactional Email: one finished message a request.

Source: scaleway.com/en/developers/api/transactional-email, «Send an email».
"""

from __future__ import annotations

from typing import ClassVar
from urllib.parse import quote

import msgspec

from digest.config.settings import EndpointSettings
from digest.deliver.address import addr_spec, person
from digest.deliver.endpoints.options import needed, needed_token, option
from digest.deliver.endpoints.service import Heard, Request, Service, accepted, in_order
from digest.deliver.filled import fill_json
from digest.http import PostClient
from digest.model.delivery import Answer, Capabilities, Mailing
from digest.ports import Now

HOST = "https://api.scaleway.com"
_CAN = Capabilities(batch_size=1, body_limit_bytes=2_000_000)


class ScalewayEndpoint(Service):
    """Scaleway, in Paris."""

    name: ClassVar[str] = "Scaleway"

    def __init__(self, settings: EndpointSettings, client: PostClient, now: Now) -> None:
        super().__init__(settings, client, now, _CAN)
        region = quote(option(settings, "region", str) or "fr-par", safe="")
        host = (settings.url or HOST).rstrip("/")
        self._url = f"{host}/transactional-email/v1alpha1/regions/{region}/emails"
        self._secret = needed_token(settings, "the secret key")
        self._project = needed(settings, "project_id", "the project that pays for the mail")

    def _payload(self, mailing: Mailing) -> bytes:
        [letter] = mailing.letters
        masthead, filled = mailing.masthead, fill_json(mailing, letter)
        headers = filled.headers
        if masthead.reply_to:
            headers = (*headers, ("Reply-To", addr_spec(masthead.reply_to)))
        return msgspec.json.encode(
            {
                "project_id": self._project,
                "from": person(masthead.sender_email, masthead.sender_name),
                "to": [person(letter.email, letter.name)],
                "subject": filled.subject,
                "html": filled.html,
                "text": filled.text,
                "additional_headers": [{"key": name, "value": value} for name, value in headers],
            }
        )

    def _request(self, payload: bytes, key: str) -> Request:  # noqa: ARG002 - it keeps no keys
        headers = {"X-Auth-Token": self._secret, "Content-Type": "application/json"}
        return Request(self._url, payload, headers)

    def _read(self, heard: Heard) -> Answer | None:
        if not 200 <= heard.status < 300:
            return None
        mails = (mail for mail in heard.listed("emails") if isinstance(mail, dict))
        return in_order(heard.deliveries, (accepted(mail.get("id")) for mail in mails))
