"""Every service's reports, in one vocabulary."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from digest.deliver.receipts import READERS, receipts_in
from digest.model.receipt import BounceClass, Reason, Receipt, ReceiptKind
from tests.deliver.receipts import events
from tests.deliver.receipts.events import AINO, DELIVERY, bytes_of, enveloped

FIVE_PAST = datetime(2026, 11, 26, 0, 5, tzinfo=UTC)
KINDS = ("http", *READERS)


def one(kind: str, document: object) -> Receipt:
    (receipt,) = receipts_in(kind, bytes_of(document))
    return receipt


def ses_bounce(kind: str) -> dict[str, Any]:
    told = {
        "bounceType": kind,
        "bounceSubType": "General",
        "bouncedRecipients": [{"emailAddress": AINO, "diagnosticCode": "smtp; 550 no such user"}],
    }
    return enveloped(events.ses("Bounce", "bounce", told))


HARD_BOUNCES = {
    "http": events.http(),
    "brevo": events.brevo("hard_bounce"),
    "mailjet": events.mailjet("bounce", hard_bounce=True, error="user unknown"),
    "mailgun": events.mailgun("failed", severity="permanent", reason="bounce"),
    "postmark": events.postmark(
        "Bounce", Type="HardBounce", ID=42, Email=AINO, BouncedAt="2026-11-25T10:05:00Z"
    ),
    "resend": events.resend("email.bounced", bounce={"type": "Permanent", "message": "gone"}),
    "scaleway": enveloped(events.scaleway("email_mailbox_not_found", email_response_code=550)),
    "ses": ses_bounce("Permanent"),
}
SOFT_BOUNCES = {
    "http": events.http(bounce_class="soft"),
    "brevo": events.brevo("soft_bounce"),
    "mailjet": events.mailjet("bounce", hard_bounce=False, error="quota exceeded"),
    "mailgun": events.mailgun("failed", severity="permanent", reason="old"),
    "postmark": events.postmark("Bounce", Type="SoftBounce", ID=43, Email=AINO),
    "resend": events.resend("email.bounced", bounce={"type": "Transient", "message": "full"}),
    "scaleway": enveloped(
        events.scaleway("email_dropped", email_response_message="552 5.2.2 mailbox full")
    ),
    "ses": ses_bounce("Transient"),
}
DELIVERED = {
    "http": events.http("delivered"),
    "brevo": events.brevo("delivered"),
    "mailjet": events.mailjet("sent"),
    "mailgun": events.mailgun("delivered"),
    "postmark": events.postmark("Delivery", Recipient=AINO, DeliveredAt="2026-11-25T10:05:00Z"),
    "resend": events.resend("email.delivered"),
    "scaleway": enveloped(events.scaleway("email_delivered")),
    "ses": enveloped(events.ses("Delivery", "delivery", {"recipients": [AINO]})),
}
COMPLAINTS = {
    "http": events.http("complained"),
    "brevo": events.brevo("spam"),
    "mailjet": events.mailjet("spam"),
    "mailgun": events.mailgun("complained"),
    "postmark": events.postmark("SpamComplaint", Type="SpamComplaint", ID=44, Email=AINO),
    "resend": events.resend("email.complained"),
    "ses": enveloped(
        events.ses("Complaint", "complaint", {"complainedRecipients": [{"emailAddress": AINO}]})
    ),
}
LEFT = {
    "http": events.http("unsubscribed"),
    "brevo": events.brevo("unsubscribe"),
    "mailjet": events.mailjet("unsub"),
    "mailgun": events.mailgun("unsubscribed"),
    "postmark": events.postmark(
        "SubscriptionChange",
        SuppressSending=True,
        SuppressionReason="ManualSuppression",
        Recipient=AINO,
    ),
    "ses": enveloped(events.ses("Subscription", "subscription", {})),
}
DEFERRED = {
    "http": events.http("deferred"),
    "brevo": events.brevo("deferred"),
    "mailjet": events.mailjet("bounce", error="greylisted"),
    "mailgun": events.mailgun("failed", severity="temporary", reason="generic"),
    "postmark": events.postmark("Bounce", Type="Transient", ID=45, Email=AINO),
    "resend": events.resend("email.delivery_delayed"),
    "scaleway": enveloped(events.scaleway("email_deferred")),
    "ses": enveloped(
        events.ses(
            "DeliveryDelay", "deliveryDelay", {"delayedRecipients": [{"emailAddress": AINO}]}
        )
    ),
}


@pytest.mark.parametrize("service", KINDS)
def test_a_hard_bounce_is_one_everywhere(service: str) -> None:
    receipt = one(service, HARD_BOUNCES[service])

    assert (receipt.kind, receipt.bounce_class) == (ReceiptKind.BOUNCED, BounceClass.HARD)
    assert receipt.recipient == AINO


@pytest.mark.parametrize("service", KINDS)
def test_a_soft_bounce_is_one_everywhere(service: str) -> None:
    receipt = one(service, SOFT_BOUNCES[service])

    assert (receipt.kind, receipt.bounce_class) == (ReceiptKind.BOUNCED, BounceClass.SOFT)


@pytest.mark.parametrize(
    ("kind", "reports"),
    [
        (ReceiptKind.DELIVERED, DELIVERED),
        (ReceiptKind.COMPLAINED, COMPLAINTS),
        (ReceiptKind.UNSUBSCRIBED, LEFT),
        (ReceiptKind.DEFERRED, DEFERRED),
    ],
    ids=["delivered", "complained", "left", "deferred"],
)
def test_every_service_s_word_is_understood(
    kind: ReceiptKind, reports: dict[str, dict[str, Any]]
) -> None:
    assert {service: one(service, report).kind for service, report in reports.items()} == (
        dict.fromkeys(reports, kind)
    )


@pytest.mark.parametrize("service", sorted(set(KINDS) - {"scaleway"}))
def test_our_delivery_is_found_where_the_service_puts_it(service: str) -> None:
    assert one(service, HARD_BOUNCES[service]).delivery_id == DELIVERY


@pytest.mark.parametrize("service", sorted(set(KINDS) - {"http"}))
def test_the_service_s_own_id_comes_without_brackets(service: str) -> None:
    message_id = one(service, DELIVERED[service]).message_id

    assert message_id is not None
    assert message_id == message_id.strip("<>")


@pytest.mark.parametrize("service", sorted(set(KINDS) - {"postmark"}))
def test_the_time_is_that_of_the_event(service: str) -> None:
    occurred_at = one(service, HARD_BOUNCES[service]).occurred_at

    assert occurred_at is not None
    assert occurred_at.replace(microsecond=0) in (
        datetime(2026, 11, 25, 10, 5, tzinfo=UTC),
        datetime.fromtimestamp(1795687500, UTC),
    )


def test_one_event_may_be_about_several_readers() -> None:
    told = {"recipients": [AINO, "ben@example.net"]}
    body = bytes_of(enveloped(events.ses("Delivery", "delivery", told)))

    assert [one.recipient for one in receipts_in("ses", body)] == [AINO, "ben@example.net"]


def test_one_report_may_hold_several_events() -> None:
    body = bytes_of([events.mailjet("sent"), events.mailjet("spam")])

    assert [one.kind for one in receipts_in("mailjet", body)] == [
        ReceiptKind.DELIVERED,
        ReceiptKind.COMPLAINED,
    ]


@pytest.mark.parametrize(
    ("service", "report", "reason"),
    [
        ("brevo", events.brevo("blocked"), Reason.BLOCKED),
        ("mailjet", events.mailjet("blocked", error="preblocked"), Reason.BLOCKED),
        (
            "mailgun",
            events.mailgun("failed", severity="permanent", reason="suppress-bounce"),
            Reason.BOUNCED,
        ),
        ("postmark", events.postmark("Bounce", Type="BadEmailAddress", ID=1), Reason.INVALID),
        (
            "scaleway",
            enveloped(events.scaleway("email_blocklisted", blocklist_type="mailbox_not_found")),
            Reason.BOUNCED,
        ),
    ],
)
def test_what_a_service_did_not_try_was_rejected(
    service: str, report: dict[str, Any], reason: Reason
) -> None:
    receipt = one(service, report)

    assert (receipt.kind, receipt.reason) == (ReceiptKind.REJECTED, reason)


@pytest.mark.parametrize("service", KINDS)
def test_openings_and_clicks_are_nobody_s_business(service: str) -> None:
    opened = {
        "ses": enveloped(events.ses("Open", "open", {})),
        "scaleway": enveloped(events.scaleway("unknown_type")),
        "mailgun": events.mailgun("opened"),
        "postmark": events.postmark("Open"),
        "resend": events.resend("email.opened"),
        "http": events.http("opened"),
    }
    report = opened.get(service, {**HARD_BOUNCES[service], "event": "open"})

    assert one(service, report).kind is ReceiptKind.UNKNOWN


def test_a_subscription_that_is_to_be_confirmed_says_nothing_of_a_mail() -> None:
    body = bytes_of(enveloped(events.ses("Send", "send", {}), Type="SubscriptionConfirmation"))

    assert receipts_in("ses", body) == ()


def test_words_of_a_server_are_kept_on_one_line_without_address_or_control() -> None:
    said = f"550 5.1.1 <{AINO}>\r\n\x1b[31m<script>alert(1)</script>\u202e " + "x" * 9999

    detail = one("http", events.http(detail=said)).detail

    assert detail.startswith("550 5.1.1 <…@example.net> [31m<script>alert(1)</script> x")
    assert detail.isprintable()
    assert len(detail) <= 400


JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=12,
)


@given(st.sampled_from(KINDS), st.data())
@settings(max_examples=100, deadline=None)
def test_no_report_makes_reading_fail(service: str, data: st.DataObject) -> None:
    report = dict(HARD_BOUNCES[service])
    key = data.draw(st.sampled_from(sorted(report)))
    report[key] = data.draw(JSON)
    if service in {"ses", "scaleway"}:
        report["Message"] = data.draw(st.just(report["Message"]) | JSON.map(str))

    assert all(isinstance(one, Receipt) for one in receipts_in(service, bytes_of(report)))


@given(st.sampled_from(KINDS), st.binary(max_size=200))
@settings(max_examples=50, deadline=None)
def test_what_is_no_report_brings_nothing(service: str, body: bytes) -> None:
    assert receipts_in(service, body) == ()


@pytest.mark.parametrize("service", KINDS)
def test_endless_nesting_brings_nothing(service: str) -> None:
    assert receipts_in(service, b"[" * 200_000) == ()
