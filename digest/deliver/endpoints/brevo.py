"""Post through Brevo: one template, and a version of it for each reader.

Source: developers.brevo.com, «Send a transactional email», «Batch send», «Idempotency».
"""

from __future__ import annotations

from datetime import timedelta
from typing import ClassVar

import msgspec

from digest.config.settings import EndpointSettings
from digest.deliver.address import person
from digest.deliver.endpoints.options import needed_token
from digest.deliver.endpoints.service import Heard, Request, Service, accepted, in_order
from digest.deliver.filled import fill_headers
from digest.deliver.variables import BRACES_LOOKALIKE, Notation, template
from digest.http import PostClient
from digest.model.delivery import Answer, Answered, Capabilities, Letter, Mailing, NotAllowed
from digest.ports import Now

URL = "https://api.brevo.com/v3/smtp/email"
_CAN = Capabilities(
    batch_size=1_000,
    # Half an hour now, a quarter of one in an older note: believing the longer could send twice.
    key_lifetime=timedelta(minutes=15),
)
NOTATION = Notation("{{params.", "}}", BRACES_LOOKALIKE, "brace", "{")
_STOPPED = frozenset({"not_enough_credits", "permission_denied", "account_under_validation"})


class BrevoEndpoint(Service):
    """Brevo's transactional mail."""

    name: ClassVar[str] = "Brevo"
    fills: ClassVar[bool] = True

    def __init__(self, settings: EndpointSettings, client: PostClient, now: Now) -> None:
        super().__init__(settings, client, now, _CAN)
        self._url = settings.url or URL
        self._key = needed_token(settings, "the API key")

    def _payload(self, mailing: Mailing) -> bytes:
        masthead, form = mailing.masthead, template(mailing, NOTATION)
        shared: dict[str, object] = {
            "sender": person(masthead.sender_email, masthead.sender_name),
            "subject": form.subject,
            "htmlContent": form.html,
            "textContent": form.text,
            "tags": [masthead.bulletin],
            "messageVersions": [
                {
                    "to": [person(letter.email, letter.name)],
                    "params": form.values(letter.values),
                    "headers": _headers(mailing, letter),
                }
                for letter in mailing.letters
            ],
        }
        if masthead.reply_to:
            shared["replyTo"] = person(masthead.reply_to, None)
        return msgspec.json.encode(shared)

    def _request(self, payload: bytes, key: str) -> Request:
        # The key stands among the headers of the mail, and is put there only now: the payload
        # stays what the mailing alone makes it.
        marked = b'{"headers":' + msgspec.json.encode({"idempotencyKey": key}) + b"," + payload[1:]
        headers = {
            "api-key": self._key,
            "Content-Type": "application/json",
            "Accept": "application/json",
        }
        return Request(self._url, marked, headers)

    def _read(self, heard: Heard) -> Answer | None:
        code = heard.part("code")
        if 200 <= heard.status < 300:
            ids = heard.listed("messageIds") or [heard.part("messageId")]
            return in_order(heard.deliveries, (accepted(message_id) for message_id in ids))
        if code == "duplicate_request":
            return Answered({})  # this key was taken before; what it was called is not said again
        if heard.status in {400, 402} and code in _STOPPED:
            return NotAllowed(f"Brevo answered {code}; look at the account there")
        return None

    def _asked_to_wait(self, heard: Heard) -> str | None:
        return heard.headers.get("x-sib-ratelimit-reset") or heard.headers.get("retry-after")


def _headers(mailing: Mailing, letter: Letter) -> dict[str, str]:
    return {**dict(fill_headers(mailing, letter)), "X-Mailin-custom": letter.delivery_id}
