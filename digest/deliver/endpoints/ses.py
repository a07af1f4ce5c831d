"""Post through Amazon SES v2: one inline template and the values of up to 50 readers.

Source: docs.aws.amazon.com/ses, «SendBulkEmail»: one status for each entry, in order. It keeps no
idempotency keys, and does not escape what it fills into HTML.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, ClassVar

import msgspec

from digest.config.settings import EndpointSettings
from digest.deliver.address import Mailbox, addr_spec
from digest.deliver.endpoints.options import needed, needed_token, option
from digest.deliver.endpoints.service import (
    Heard,
    Request,
    Service,
    Verdict,
    accepted,
    in_order,
)
from digest.deliver.endpoints.sigv4 import Keys, Scope, signed
from digest.deliver.endpoints.wire import without_addresses
from digest.deliver.filled import fill_headers
from digest.deliver.mime import shown
from digest.deliver.variables import BRACES_LOOKALIKE, Notation, Template, template
from digest.http import PostClient
from digest.model.delivery import (
    Answer,
    Capabilities,
    Later,
    Letter,
    Mailing,
    NotAllowed,
    NotNow,
    Refusal,
    Rejected,
)
from digest.ports import Now

_CAN = Capabilities(batch_size=50, body_limit_bytes=10_000_000)
NOTATION = Notation("{{", "}}", BRACES_LOOKALIKE, "brace", "{")
_BUSY = frozenset({"ACCOUNT_THROTTLED", "ACCOUNT_DAILY_QUOTA_EXCEEDED"})
_REFUSED = "MESSAGE_REJECTED"  # for its content or its identity, but for barred addresses
_INVALID = "INVALID_PARAMETER"
_AGAIN = frozenset({"TRANSIENT_FAILURE", "FAILED"})
_OF_ACCOUNT = frozenset(
    {
        "AccountSuspendedException",
        "SendingPausedException",
        "MailFromDomainNotVerifiedException",
        "NotFoundException",
    }
)
_OF_PACE = frozenset({"TooManyRequestsException", "LimitExceededException"})


class SesEndpoint(Service):
    """Amazon SES."""

    name: ClassVar[str] = "Amazon SES"
    fills: ClassVar[bool] = True

    def __init__(self, settings: EndpointSettings, client: PostClient, now: Now) -> None:
        super().__init__(settings, client, now, _CAN)
        region = needed(settings, "region", "such as eu-north-1")
        host = (settings.url or f"https://email.{region}.amazonaws.com").rstrip("/")
        self._url = f"{host}/v2/email/outbound-bulk-emails"
        self._scope = Scope(region, "ses")
        self._set = option(settings, "configuration_set", str)
        self._keys = Keys(
            needed(settings, "access_key", "the access key's id; or access_key_env"),
            needed_token(settings, "the secret access key"),
            option(settings, "session_token", str),
        )

    def _payload(self, mailing: Mailing) -> bytes:
        masthead, form = mailing.masthead, template(mailing, NOTATION)
        request: dict[str, object] = {
            "FromEmailAddress": shown(Mailbox(masthead.sender_email, masthead.sender_name)),
            "DefaultContent": {
                "Template": {
                    "TemplateContent": {
                        "Subject": form.subject,
                        "Html": form.html,
                        "Text": form.text,
                    },
                    "TemplateData": "{}",
                }
            },
            "BulkEmailEntries": [_entry(mailing, form, letter) for letter in mailing.letters],
        }
        if masthead.reply_to:
            request["ReplyToAddresses"] = [addr_spec(masthead.reply_to)]
        if self._set:
            request["ConfigurationSetName"] = self._set
        return msgspec.json.encode(request)

    def _request(self, payload: bytes, key: str) -> Request:  # noqa: ARG002 - it keeps no keys
        headers = signed(
            "POST",
            self._url,
            {"Content-Type": "application/json"},
            payload,
            keys=self._keys,
            scope=self._scope,
            now=self._now(),
        )
        return Request(self._url, payload, headers)

    def _read(self, heard: Heard) -> Answer | None:
        entries = heard.listed("BulkEmailEntryResults")
        if 200 <= heard.status < 300 and entries:
            return in_order(heard.deliveries, _verdicts(entries))
        kind = heard.headers.get("x-amzn-errortype", "").partition(":")[0]
        words = without_addresses(self._words(heard))
        if kind in _OF_ACCOUNT:
            return NotAllowed(f"Amazon SES does not send for this account: {words or kind}")
        if kind in _OF_PACE:
            return Later(detail=words or kind)
        return None

    def _words(self, heard: Heard) -> object:
        return heard.part("message") or heard.part("Message")


def _entry(mailing: Mailing, form: Template, letter: Letter) -> dict[str, object]:
    values = msgspec.json.encode(form.values(letter.values)).decode()
    return {
        "Destination": {"ToAddresses": [shown(Mailbox(letter.email, letter.name))]},
        "ReplacementEmailContent": {"ReplacementTemplate": {"ReplacementTemplateData": values}},
        "ReplacementHeaders": [
            {"Name": name, "Value": value} for name, value in fill_headers(mailing, letter)
        ],
        "ReplacementTags": [{"Name": "delivery", "Value": letter.delivery_id}],
    }


def _verdicts(entries: Iterable[Any]) -> Iterable[Verdict]:
    return (_verdict(entry if isinstance(entry, dict) else {}) for entry in entries)


def _verdict(entry: dict[str, Any]) -> Verdict:
    status = entry.get("Status", "SUCCESS")
    words = without_addresses(entry.get("Error")) or str(status)
    if status == "SUCCESS":
        return accepted(entry.get("MessageId"))
    if status == _INVALID:
        return Rejected(Refusal.INVALID, words)
    if status == _REFUSED and "suppression" in words.lower():
        return Rejected(Refusal.BLOCKED, words)
    if status in _AGAIN:
        return NotNow(words)
    if status in _BUSY:
        return Later(detail=words)
    return NotAllowed(f"Amazon SES does not send for this account: {words}")
