"""Post through Mailjet's Send API v3.1: what all share, and a short message for each reader.

Source: dev.mailjet.com, «Send API v3.1»: a 4xx may be a partial failure; each message has its own
status.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, ClassVar

import msgspec

from digest.config.settings import EndpointSettings
from digest.deliver.address import addr_spec
from digest.deliver.endpoints.options import basic, needed, needed_token
from digest.deliver.endpoints.service import (
    Heard,
    Request,
    Service,
    Verdict,
    accepted,
    in_order,
)
from digest.deliver.endpoints.wire import without_addresses
from digest.deliver.filled import fill_headers
from digest.deliver.personalise import spoken
from digest.deliver.variables import BRACES_LOOKALIKE, Notation, template
from digest.http import PostClient
from digest.model.delivery import (
    Answer,
    Capabilities,
    Letter,
    Mailing,
    NotAllowed,
    NotNow,
    Refusal,
    Rejected,
)
from digest.ports import Now

URL = "https://api.mailjet.com/v3.1/send"
_CAN = Capabilities(batch_size=50, body_limit_bytes=15_000_000)
NOTATION = Notation("{{var:", ':""}}', BRACES_LOOKALIKE, "brace", "{")
_SETS_ITSELF = frozenset({"list-id"})
"""Headers of ours that would refuse every message (`send-0011`): Mailjet writes its own."""


class MailjetEndpoint(Service):
    """Mailjet."""

    name: ClassVar[str] = "Mailjet"
    fills: ClassVar[bool] = True

    def __init__(self, settings: EndpointSettings, client: PostClient, now: Now) -> None:
        super().__init__(settings, client, now, _CAN)
        self._url = settings.url or URL
        secret = needed_token(settings, "the secret key")
        self._login = basic(needed(settings, "api_key", "the API key; or api_key_env"), secret)

    def _payload(self, mailing: Mailing) -> bytes:
        masthead, form = mailing.masthead, template(mailing, NOTATION)
        shared: dict[str, object] = {
            "From": _person(masthead.sender_email, masthead.sender_name),
            "Subject": form.subject,
            "HTMLPart": form.html,
            "TextPart": form.text,
            "TemplateLanguage": True,
            "TrackOpens": "disabled",
            "TrackClicks": "disabled",
        }
        if masthead.reply_to:
            shared["ReplyTo"] = _person(masthead.reply_to, None)
        messages = [
            {
                "To": [_person(letter.email, letter.name)],
                "CustomID": letter.delivery_id,
                "Headers": _headers(mailing, letter),
                "Variables": form.values(letter.values),
            }
            for letter in mailing.letters
        ]
        return msgspec.json.encode({"Globals": shared, "Messages": messages})

    def _request(self, payload: bytes, key: str) -> Request:  # noqa: ARG002 - it keeps no keys
        headers = {"Authorization": self._login, "Content-Type": "application/json"}
        return Request(self._url, payload, headers)

    def _read(self, heard: Heard) -> Answer | None:
        messages = heard.listed("Messages")
        if messages and heard.status < 500 and heard.status != 429:
            return in_order(heard.deliveries, _verdicts(heard, messages))
        return None

    def _words(self, heard: Heard) -> object:
        return heard.part("ErrorMessage")


def _verdicts(heard: Heard, messages: Iterable[Any]) -> Iterable[Verdict]:
    """Of each message. One that is not told of in a 4xx was not taken."""
    told = [_verdict(message) for message in messages]
    untold = len(heard.deliveries) - len(told)
    return told if heard.status < 300 else told + [NotNow("not told of")] * untold


def _headers(mailing: Mailing, letter: Letter) -> dict[str, str]:
    filled = fill_headers(mailing, letter)
    return {name: value for name, value in filled if name.lower() not in _SETS_ITSELF}


def _verdict(message: Any) -> Verdict:
    if not isinstance(message, dict) or message.get("Status") == "success":
        return accepted(_message_id(message))
    errors = [error for error in message.get("Errors") or () if isinstance(error, dict)]
    words = without_addresses("; ".join(str(error.get("ErrorMessage")) for error in errors))
    if errors and all(_of_reader(error) for error in errors):
        return Rejected(Refusal.INVALID, words)
    # The sender, the account or the content: everybody's, so it says nothing of this reader.
    return NotAllowed(f"Mailjet does not take this mail: {words or 'it says no more'}")


def _of_reader(error: dict[str, Any]) -> bool:
    """Whether an error is about the address, as «To[0].Email» is."""
    if error.get("StatusCode") in {401, 403}:
        return False
    related = error.get("ErrorRelatedTo")
    return isinstance(related, list) and any(str(one).startswith("To") for one in related)


def _message_id(message: Any) -> object:
    try:
        return message["To"][0]["MessageID"]
    except (KeyError, IndexError, TypeError):
        return None


def _person(email: str, name: str | None) -> dict[str, str]:
    person = {"Email": addr_spec(email)}
    return {**person, "Name": spoken(name)} if name else person
