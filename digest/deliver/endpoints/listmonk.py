"""Post to whatever already takes listmonk's postbacks: one finished message a request.

The receiver was written for listmonk's «postback» messenger, and cannot tell the difference. It
gets the HTML only, as from there; our headers stand where listmonk puts a campaign's.
"""

from __future__ import annotations

from typing import ClassVar

import msgspec

from digest.config.settings import EndpointSettings
from digest.deliver.address import Mailbox, addr_spec, display
from digest.deliver.endpoints.options import basic, needed_token, option
from digest.deliver.endpoints.service import Request, Service
from digest.deliver.filled import fill_json
from digest.deliver.personalise import spoken
from digest.errors import ConfigError
from digest.http import PostClient
from digest.model.delivery import Capabilities, Mailing
from digest.ports import Now


class ListmonkPostbackEndpoint(Service):
    """A receiver of listmonk's postbacks."""

    name: ClassVar[str] = "the receiver of postbacks"

    def __init__(self, settings: EndpointSettings, client: PostClient, now: Now) -> None:
        eai = option(settings, "non_ascii_addresses", bool)
        can = Capabilities(batch_size=1, non_ascii_addresses=eai is not False)
        super().__init__(settings, client, now, can)
        if not settings.url:
            raise ConfigError('config.toml: [endpoint] kind = "listmonk-postback" needs a url')
        self._url = settings.url
        self._headers = {"Content-Type": "application/json"}
        user = option(settings, "username", str)
        if user:
            password = needed_token(settings, "the password that goes with username")
            self._headers["Authorization"] = basic(user, password)

    def _payload(self, mailing: Mailing) -> bytes:
        [letter] = mailing.letters
        masthead, filled = mailing.masthead, fill_json(mailing, letter)
        sender = display(Mailbox(masthead.sender_email, masthead.sender_name))
        headers = [{name: value} for name, value in filled.headers]
        if masthead.reply_to:
            headers.append({"Reply-To": addr_spec(masthead.reply_to)})
        return msgspec.json.encode(
            {
                "from_email": sender,
                "subject": filled.subject,
                "content_type": "html",
                "body": filled.html,
                "recipients": [
                    {
                        "uuid": letter.delivery_id,
                        "email": addr_spec(letter.email),
                        "name": spoken(letter.name or ""),
                        "attribs": {},
                        "status": "enabled",
                    }
                ],
                "campaign": {
                    "from_email": sender,
                    "uuid": masthead.issue_id,
                    "name": f"{masthead.bulletin} {masthead.number}",
                    "headers": headers,
                    "tags": [masthead.bulletin],
                },
                "attachments": [],
            }
        )

    def _request(self, payload: bytes, key: str) -> Request:
        return Request(self._url, payload, {**self._headers, "Idempotency-Key": key})
