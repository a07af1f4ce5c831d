"""What a mail in the bounce mailbox is."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from digest.deliver.receipts.mailbox import Automatic, Claimed, Letter, read_mail
from digest.model.receipt import BounceClass, ReceiptKind
from tests.deliver.receipts import mails


def test_a_notification_claims_a_delivery_and_carries_what_could_prove_it() -> None:
    found = read_mail(mails.dsn(to="bounces+x.y@example.org"), recipient="<pipe@example.org>")

    assert isinstance(found, Claimed)
    assert found.delivery_id == mails.DELIVERY
    assert found.tokens == (mails.TOKEN,)
    assert found.addresses == ("pipe@example.org", "bounces+x.y@example.org")


@pytest.mark.parametrize(
    ("feedback", "kind"),
    [
        ("abuse", ReceiptKind.COMPLAINED),
        ("fraud", ReceiptKind.COMPLAINED),
        ("opt-out", ReceiptKind.UNSUBSCRIBED),
        ("not-spam", ReceiptKind.UNKNOWN),
        ("auth-failure", ReceiptKind.UNKNOWN),
    ],
)
def test_a_feedback_report_is_read_by_its_type(feedback: str, kind: ReceiptKind) -> None:
    found = read_mail(mails.feedback(kind=feedback, mail_from="bounces+x.y@example.org"))

    assert isinstance(found, Claimed)
    assert [one.kind for one in found.receipts] == [kind]
    assert "bounces+x.y@example.org" in found.addresses
    assert found.tokens == (mails.TOKEN,)


def test_an_absence_note_is_no_bounce_even_when_it_speaks_of_550() -> None:
    assert read_mail(mails.absence()) == Automatic()


@pytest.mark.parametrize("header", ["X-Autoreply: yes", "Precedence: auto_reply"])
def test_older_absence_notes_are_known_too(header: str) -> None:
    assert read_mail(header.encode() + b"\n" + mails.letter()) == Automatic()


def test_a_letter_is_left_for_a_person() -> None:
    assert read_mail(mails.letter()) == Letter()


def test_plain_words_of_a_server_are_a_soft_bounce_at_most() -> None:
    found = read_mail(mails.plain(to="bounces+x.y@example.org"))

    assert isinstance(found, Claimed)
    assert found.plain
    assert [(one.kind, one.bounce_class) for one in found.receipts] == [
        (ReceiptKind.BOUNCED, BounceClass.SOFT)
    ]


def test_the_same_words_from_a_person_are_a_letter() -> None:
    raw = mails.plain(to="bounces@example.org").replace(b"MAILER-DAEMON", b"aino")

    assert read_mail(raw.replace(b"Return-Path: <>\n", b"")) == Letter()


@given(st.binary(max_size=600))
@settings(max_examples=60, deadline=None)
def test_anything_can_be_read(raw: bytes) -> None:
    assert isinstance(read_mail(raw), Claimed | Automatic | Letter)


def test_parts_within_parts_without_end_are_not_followed() -> None:
    nested = b"".join(
        b'Content-Type: multipart/mixed; boundary="%d"\n\n--%d\n' % (depth, depth)
        for depth in range(300)
    )

    assert read_mail(nested) == Letter()
