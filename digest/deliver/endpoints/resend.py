"""Post through Resend: up to 100 finished messages a request, under an idempotency key.

Source: resend.com/docs, «Send batch emails», «Idempotency keys», «Errors».
"""

from __future__ import annotations

from datetime import timedelta
from typing import ClassVar

import msgspec

from digest.config.settings import EndpointSettings
from digest.deliver.address import Mailbox, addr_spec, display
from digest.deliver.endpoints.options import needed_token
from digest.deliver.endpoints.service import Heard, Request, Service, accepted
from digest.deliver.endpoints.wire import without_addresses
from digest.deliver.filled import fill_json
from digest.http import PostClient
from digest.model.delivery import (
    Answer,
    Answered,
    Capabilities,
    Later,
    Letter,
    Mailing,
    Refusal,
    Rejected,
    Result,
)
from digest.ports import Now

URL = "https://api.resend.com/emails/batch"
_CAN = Capabilities(batch_size=100, key_lifetime=timedelta(hours=24))


class ResendEndpoint(Service):
    """Resend."""

    name: ClassVar[str] = "Resend"

    def __init__(self, settings: EndpointSettings, client: PostClient, now: Now) -> None:
        super().__init__(settings, client, now, _CAN)
        self._url = settings.url or URL
        self._token = needed_token(settings, "the API key")

    def _payload(self, mailing: Mailing) -> bytes:
        return msgspec.json.encode([_message(mailing, letter) for letter in mailing.letters])

    def _request(self, payload: bytes, key: str) -> Request:
        headers = {
            "Authorization": f"Bearer {self._token}",
            "Content-Type": "application/json",
            "Idempotency-Key": key,
            # Else one wrong address would refuse the other ninety-nine.
            "x-batch-validation": "permissive",
        }
        return Request(self._url, payload, headers)

    def _read(self, heard: Heard) -> Answer | None:
        if 200 <= heard.status < 300:
            return Answered(_results(heard))
        if heard.status == 409 and heard.part("name") == "concurrent_idempotent_requests":
            return Later(detail="Resend still works on this key")
        return None

    def _asked_to_wait(self, heard: Heard) -> str | None:
        return heard.headers.get("retry-after") or heard.headers.get("ratelimit-reset")


def _results(heard: Heard) -> dict[str, Result]:
    """Who was refused is named by place; ids follow for the others, in order."""
    refused = {
        error["index"]: without_addresses(error.get("message"))
        for error in heard.listed("errors")
        if isinstance(error, dict) and type(error.get("index")) is int
    }
    ids = iter(heard.listed("data"))
    results: dict[str, Result] = {}
    for place, delivery in enumerate(heard.deliveries):
        if place in refused:
            results[delivery] = Rejected(Refusal.INVALID, refused[place])
            continue
        told = next(ids, None)
        results[delivery] = accepted(told.get("id") if isinstance(told, dict) else None)
    return results


def _message(mailing: Mailing, letter: Letter) -> dict[str, object]:
    masthead, filled = mailing.masthead, fill_json(mailing, letter)
    message: dict[str, object] = {
        "from": display(Mailbox(masthead.sender_email, masthead.sender_name)),
        "to": [display(Mailbox(letter.email, letter.name))],
        "subject": filled.subject,
        "html": filled.html,
        "text": filled.text,
        "headers": dict(filled.headers),
        "tags": [{"name": "delivery", "value": letter.delivery_id}],
    }
    reply_to = masthead.reply_to
    return {**message, "reply_to": [addr_spec(reply_to)]} if reply_to else message
