"""Delivery status notifications, as servers write and mangle them."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from digest.deliver.receipts import dsn
from digest.deliver.receipts.parts import LARGEST, parsed
from digest.model.receipt import BounceClass, Receipt, ReceiptKind
from tests.deliver.receipts import mails


def read(raw: bytes) -> tuple[Receipt, ...]:
    return dsn.receipts(parsed(raw))


def test_a_failure_is_a_bounce_with_time_reader_and_words() -> None:
    (receipt,) = read(mails.dsn())

    assert receipt.kind is ReceiptKind.BOUNCED
    assert receipt.bounce_class is BounceClass.HARD
    assert receipt.recipient == "aino@example.net"
    assert receipt.occurred_at == datetime(2026, 11, 25, 10, 5, tzinfo=UTC)
    assert receipt.detail == "5.1.1 smtp; 550 5.1.1 <…@example.net>: no such user"


@pytest.mark.parametrize(
    ("action", "kind"),
    [
        ("delayed", ReceiptKind.DEFERRED),
        ("Delivered", ReceiptKind.DELIVERED),
        ("relayed", ReceiptKind.SENT),
        ("expanded", ReceiptKind.SENT),
    ],
)
def test_what_is_no_failure_is_no_bounce(action: str, kind: ReceiptKind) -> None:
    (receipt,) = read(mails.dsn(action=action, status="2.0.0"))

    assert receipt.kind is kind
    assert receipt.bounce_class is None


@pytest.mark.parametrize(
    ("status", "said", "wanted"),
    [
        ("5.1.1", "smtp; 550 no such user", BounceClass.HARD),
        ("5.2.2", "smtp; 552 mailbox full", BounceClass.SOFT),
        ("5.7.1", "smtp; 550 5.7.1 refused for its content", BounceClass.SOFT),
        ("5.0.0", "smtp; 550 5.1.1 unknown", BounceClass.HARD),
        ("5.0.0", "smtp; 550 5.7.1 spam", BounceClass.SOFT),
        ("5.0.0", "smtp; 550 unknown user", BounceClass.HARD),
        ("4.4.7", "smtp; 451 gave up", BounceClass.SOFT),
        ("", "", BounceClass.SOFT),
    ],
)
def test_only_a_missing_mailbox_is_a_hard_bounce(
    status: str, said: str, wanted: BounceClass
) -> None:
    (receipt,) = read(mails.dsn(status=status, said=said))

    assert receipt.bounce_class is wanted


SECOND = """
Final-Recipient: utf-8; väinö@example.net
Action: failed
Status: 5.2.2
Diagnostic-Code: smtp; 552 täynnä
"""


def test_every_recipient_of_a_global_report_is_read() -> None:
    raw = mails.dsn(
        kind="global-delivery-status", recipient="utf-8; äiti@example.net", second=SECOND
    )

    first, second = read(raw)

    assert (first.recipient, second.recipient) == ("äiti@example.net", "väinö@example.net")
    assert (first.bounce_class, second.bounce_class) == (BounceClass.HARD, BounceClass.SOFT)
    assert second.detail == "5.2.2 smtp; 552 täynnä"


def test_every_recipient_of_an_ordinary_report_is_read() -> None:
    assert len(read(mails.dsn(second=SECOND))) == 2


@pytest.mark.parametrize("encoding", ["base64", "quoted-printable"])
def test_a_report_may_be_encoded(encoding: str) -> None:
    import quopri
    from base64 import encodebytes

    plain = mails.dsn(kind="global-delivery-status", second=SECOND)
    start = plain.index(b"Reporting-MTA")
    end = plain.index(b"\n--B", start)
    inner = plain[start:end]
    coded = encodebytes(inner) if encoding == "base64" else quopri.encodestring(inner)
    head = plain[:start].rstrip() + f"\nContent-Transfer-Encoding: {encoding}\n\n".encode()

    assert len(read(head + coded + plain[end:])) == 2


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        (r"utf-8; v\x{E4}in\x{F6}@example.net", "väinö@example.net"),
        ("rfc822; aino+2Bnews@example.net", "aino+news@example.net"),
        ("aino@example.net", "aino@example.net"),
    ],
)
def test_addresses_are_decoded(typed: str, address: str) -> None:
    (receipt,) = read(mails.dsn(recipient=typed))

    assert receipt.recipient == address


def test_a_letter_is_no_notification() -> None:
    assert read(mails.letter()) == ()


@given(st.binary(max_size=400), st.integers(0, 1500))
@settings(max_examples=60, deadline=None)
def test_no_damage_makes_reading_fail(noise: bytes, place: int) -> None:
    raw = mails.dsn(second=SECOND)

    read(raw[:place] + noise + raw[place + len(noise) :])


def test_a_huge_report_is_read_only_so_far() -> None:
    raw = mails.dsn()

    assert read(raw + b"x" * 2 * LARGEST) == read(raw)
