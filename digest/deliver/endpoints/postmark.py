"""Post through Postmark: up to 500 finished messages a request.

Source: postmarkapp.com/developer, «Send batch emails», «API error codes»: always 200, and one
answer for each message in order, its `ErrorCode` 0 when it was taken.
"""

from __future__ import annotations

import re
from typing import Any, ClassVar

import msgspec

from digest.config.settings import EndpointSettings
from digest.deliver.address import Mailbox, addr_spec, display
from digest.deliver.endpoints.options import needed_token, option
from digest.deliver.endpoints.service import (
    Heard,
    Request,
    Service,
    Verdict,
    accepted,
    in_order,
)
from digest.deliver.endpoints.wire import without_addresses
from digest.deliver.filled import fill_json
from digest.http import PostClient
from digest.model.delivery import (
    Answer,
    Capabilities,
    Letter,
    Mailing,
    NotAllowed,
    Refusal,
    Rejected,
)
from digest.ports import Now

URL = "https://api.postmarkapp.com/email/batch"
_CAN = Capabilities(batch_size=500, body_limit_bytes=50_000_000)
_INVALID, _INACTIVE = 300, 406  # a request that makes no sense; an address that bounced
_ABOUT_THE_READER = re.compile(r"(Invalid|Error parsing)\s+'To'", re.IGNORECASE)


class PostmarkEndpoint(Service):
    """Postmark, by its stream for bulletins."""

    name: ClassVar[str] = "Postmark"

    def __init__(self, settings: EndpointSettings, client: PostClient, now: Now) -> None:
        super().__init__(settings, client, now, _CAN)
        self._url = settings.url or URL
        self._token = needed_token(settings, "the server's API token")
        self._stream = option(settings, "message_stream", str) or "broadcast"

    def _payload(self, mailing: Mailing) -> bytes:
        return msgspec.json.encode([self._message(mailing, letter) for letter in mailing.letters])

    def _message(self, mailing: Mailing, letter: Letter) -> dict[str, object]:
        masthead, filled = mailing.masthead, fill_json(mailing, letter)
        message = {
            "From": display(Mailbox(masthead.sender_email, masthead.sender_name)),
            "To": display(Mailbox(letter.email, letter.name)),
            "Subject": filled.subject,
            "HtmlBody": filled.html,
            "TextBody": filled.text,
            "Headers": [{"Name": name, "Value": value} for name, value in filled.headers],
            "MessageStream": self._stream,
            "Tag": masthead.bulletin,
            "Metadata": {"delivery": letter.delivery_id},
            "TrackOpens": False,
            "TrackLinks": "None",
        }
        reply_to = masthead.reply_to
        return {**message, "ReplyTo": addr_spec(reply_to)} if reply_to else message

    def _request(self, payload: bytes, key: str) -> Request:  # noqa: ARG002 - it keeps no keys
        headers = {
            "X-Postmark-Server-Token": self._token,
            "Content-Type": "application/json",
            "Accept": "application/json",
        }
        return Request(self._url, payload, headers)

    def _read(self, heard: Heard) -> Answer | None:
        if 200 <= heard.status < 300 and isinstance(heard.document, list):
            return in_order(heard.deliveries, map(_verdict, heard.document))
        if heard.status == 422 and heard.part("ErrorCode"):
            # What is wrong with one message is said of that message; this is about all.
            return _stopped(heard.part("Message"))
        return None

    def _words(self, heard: Heard) -> object:
        return heard.part("Message")


def _verdict(told: Any) -> Verdict:
    if not isinstance(told, dict) or not told.get("ErrorCode"):
        return accepted(told.get("MessageID") if isinstance(told, dict) else None)
    code, words = told["ErrorCode"], str(told.get("Message"))
    if code == _INACTIVE:
        return Rejected(Refusal.BLOCKED, without_addresses(words))
    if code == _INVALID and _ABOUT_THE_READER.match(words):
        return Rejected(Refusal.INVALID, without_addresses(words))
    # The sender, a header, credit, approval, the stream: everybody's, not this reader's.
    return _stopped(words)


def _stopped(words: object) -> NotAllowed:
    return NotAllowed(f"Postmark does not send this: {without_addresses(words)}")
