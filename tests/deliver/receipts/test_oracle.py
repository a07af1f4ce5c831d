"""Another library reads the same reports the same way, but for what is named here."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from anymail.webhooks.brevo import BrevoTrackingWebhookView
from anymail.webhooks.mailgun import MailgunTrackingWebhookView
from anymail.webhooks.mailjet import MailjetTrackingWebhookView
from anymail.webhooks.postmark import PostmarkTrackingWebhookView
from anymail.webhooks.resend import ResendTrackingWebhookView

import tests.deliver.test_endpoint_oracle  # noqa: F401 - sets Django up, which can be done once
from digest.deliver.receipts import receipts_in
from digest.deliver.receipts.mailjet import _REASONS
from digest.deliver.receipts.postmark import _TYPES
from tests.deliver.receipts import events
from tests.deliver.receipts.events import AINO, bytes_of

IGNORED = {"opened", "clicked", "subscribed", "inbound", "inbound_failed", "loaded"}
"""What we do not ask for: it is unknown to us."""


SECRET = {"webhook_secret": "user:password"}  # without one it warns


def theirs(kind: str, report: dict[str, Any]) -> Any:
    match kind:
        case "brevo":
            view = BrevoTrackingWebhookView(**SECRET)
        case "mailgun":
            view = MailgunTrackingWebhookView(**SECRET, webhook_signing_key="x")
        case "mailjet":
            view = MailjetTrackingWebhookView(**SECRET)
        case "postmark":
            view = PostmarkTrackingWebhookView(**SECRET)
        case _:
            request = SimpleNamespace(headers={})
            return ResendTrackingWebhookView(**SECRET).esp_to_anymail_event(report, request)
    return view.esp_to_anymail_event(report)


BREVO = [
    # The other library wants JSON there; ours is the id itself.
    events.brevo(name, **{"X-Mailin-custom": '{"delivery": "a1b2c3d4e5f6-17"}'})
    for name in (
        *("request", "delivered", "hard_bounce", "soft_bounce", "blocked", "spam", "complaint"),
        *("invalid_email", "deferred", "opened", "click", "unsubscribe", "error", "strange"),
    )
]
MAILJET = [
    *(events.mailjet(name) for name in ("sent", "open", "click", "spam", "unsub", "strange")),
    *(events.mailjet("bounce", error=error) for error in (*_REASONS, "greylisted")),
    events.mailjet("bounce", error="greylisted", hard_bounce=True),
    events.mailjet("blocked", error="preblocked"),
]
MAILGUN = [
    *(
        events.mailgun(name)
        for name in ("accepted", "delivered", "opened", "clicked", "complained", "unsubscribed")
    ),
    events.mailgun("failed", severity="temporary", reason="generic"),
    events.mailgun("failed", severity="permanent", reason="bounce"),
    events.mailgun("failed", severity="permanent", reason="generic"),
    events.mailgun("rejected", reject={"reason": "not allowed"}, reason="x"),
]
POSTMARK = [
    *(events.postmark(name, Email=AINO) for name in ("Delivery", "Open", "Click")),
    *(events.postmark("Bounce", Type=name, ID=1, Email=AINO) for name in _TYPES),
    *(
        events.postmark("SubscriptionChange", SuppressSending=True, SuppressionReason=name)
        for name in ("HardBounce", "SpamComplaint", "ManualSuppression")
    ),
    events.postmark("SubscriptionChange", SuppressSending=False),
    events.postmark("SpamComplaint", Type="SpamComplaint", ID=1, Email=AINO),
]
RESEND = [
    events.resend(f"email.{name}")
    for name in ("sent", "delivered", "delivery_delayed", "complained", "bounced", "opened")
]
ALL = [
    (kind, report)
    for kind, reports in (
        ("brevo", BREVO),
        ("mailjet", MAILJET),
        ("mailgun", MAILGUN),
        ("postmark", POSTMARK),
        ("resend", RESEND),
    )
    for report in reports
]


@pytest.mark.parametrize(("kind", "report"), ALL)
def test_both_read_the_same(kind: str, report: dict[str, Any]) -> None:
    (ours,) = receipts_in(kind, bytes_of(report))
    other = theirs(kind, report)

    assert ours.kind == ("unknown" if other.event_type in IGNORED else other.event_type)
    assert ours.recipient == other.recipient
    assert ours.message_id == (other.message_id or "").strip("<>")
    assert ours.occurred_at == other.timestamp


@pytest.mark.parametrize(("kind", "report"), [one for one in ALL if one[0] != "resend"])
def test_both_give_the_same_reason_for_what_did_not_arrive(
    kind: str, report: dict[str, Any]
) -> None:
    (ours,) = receipts_in(kind, bytes_of(report))
    other = theirs(kind, report)

    if other.event_type in {"bounced", "rejected"}:
        assert ours.reason == other.reject_reason
