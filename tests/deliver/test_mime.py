from __future__ import annotations

import email
import email.policy
from dataclasses import replace
from datetime import UTC, datetime
from email.message import EmailMessage

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from digest.deliver.mime import Mail, Mailbox, message_id, serialise
from digest.errors import RenderError

MAIL = Mail(
    id="d-1",
    sender=Mailbox("tiedote@example.org", "Hanketoimisto"),
    to=Mailbox("aino@example.net", "Aino Esimerkki"),
    subject="Verkostopäivä lähestyy",
    html="<p>Hei Äiti!</p>\n",
    text="Hei Äiti!\n",
    reply_to=Mailbox("hanke@example.org"),
    headers=(("List-Id", "Tiedote <tiedote.example.org>"),),
    dated_at=datetime(2026, 3, 4, 7, 0, tzinfo=UTC),
)
NASTY = st.text(st.sampled_from('ab =?_:<>@,"\r\n\x0b\x85\u2028ä') | st.characters(), max_size=60)
SMUGGLED = "=?utf-8?q?Hi=0ABcc:_x?="
EXPECTED = [
    *("From", "To", "Reply-To", "Subject", "Date", "Message-ID", "MIME-Version"),
    *("List-Id", "Content-Type"),
]


def test_a_mail_reads_back_as_it_was_written() -> None:
    read = parsed(serialise(MAIL))

    assert read.keys() == EXPECTED
    assert read["Subject"] == "Verkostopäivä lähestyy"
    assert read["From"] == "Hanketoimisto <tiedote@example.org>"
    assert read["Date"] == "Wed, 04 Mar 2026 07:00:00 +0000"
    text, html = (part for part in read.iter_parts() if isinstance(part, EmailMessage))
    assert text.get_content().splitlines() == ["Hei Äiti!"]
    assert html.get_content().splitlines() == ["<p>Hei Äiti!</p>"]


def test_the_same_mail_gives_the_same_bytes_and_message_id() -> None:
    assert serialise(MAIL) == serialise(replace(MAIL))
    assert message_id("d-1", "tiedote@example.org") == "<d-1@example.org>"


@settings(max_examples=100)
@given(subject=NASTY, name=NASTY, header=NASTY, local=NASTY)
def test_nothing_written_into_a_mail_starts_a_header_of_its_own(
    subject: str, name: str, header: str, local: str
) -> None:
    mail = replace(
        MAIL,
        subject=subject,
        to=Mailbox(local + "@example.net", name),
        headers=(("List-Id", header),),
    )

    head, _, _ = serialise(mail).partition(b"\r\n\r\n")

    assert [line.split(b":")[0].decode() for line in unfolded(head)] == EXPECTED


@settings(max_examples=50)
@given(subject=NASTY, html=st.text(max_size=400), header=st.text(max_size=3000))
def test_no_line_is_longer_than_mail_allows(subject: str, html: str, header: str) -> None:
    mail = replace(MAIL, subject=subject * 20, html=html * 20, headers=(("X-Long", header),))

    assert max(map(len, serialise(mail).split(b"\r\n"))) <= 998


@pytest.mark.parametrize("where", ["subject", "to", "sender", "header"])
def test_an_encoded_word_with_a_line_break_inside_stays_text(where: str) -> None:
    box = Mailbox("aino@example.net", SMUGGLED)
    mail = {
        "subject": replace(MAIL, subject=SMUGGLED),
        "to": replace(MAIL, to=box),
        "sender": replace(MAIL, sender=box),
        "header": replace(MAIL, headers=(("List-Id", SMUGGLED),)),
    }[where]

    written = serialise(mail)

    assert SMUGGLED.encode() not in written
    # Python's own parser used to turn the decoded line break into a header when writing again.
    again = parsed(written).as_bytes()
    assert "Bcc" not in email.message_from_bytes(again)


def test_a_second_address_in_an_address_is_taken_apart() -> None:
    mail = replace(MAIL, to=Mailbox("a@example.net>, <b@example.net", None))

    read = parsed(serialise(mail))

    assert len(read["To"].addresses) == 1


def test_a_name_with_a_comma_is_one_reader() -> None:
    mail = replace(MAIL, to=Mailbox("aino@example.net", 'Esimerkki, Aino "Ainu"'))

    read = parsed(serialise(mail))

    assert read["To"].addresses[0].display_name == 'Esimerkki, Aino "Ainu"'


def test_a_phrase_is_encoded_and_its_list_id_is_not() -> None:
    mail = replace(MAIL, headers=(("List-Id", "Äänekäs <aanekas.example.org>"),))

    assert b"?= <aanekas.example.org>\r\n" in serialise(mail)


def test_an_international_domain_travels_in_ascii() -> None:
    mail = replace(MAIL, to=Mailbox("aino@esimerkkiä.example", None))

    assert b"To: aino@xn--esimerkki-32a.example\r\n" in serialise(mail)


def test_a_header_with_an_impossible_name_is_refused() -> None:
    with pytest.raises(RenderError, match="header"):
        serialise(replace(MAIL, headers=(("X Y", "1"),)))


def unfolded(head: bytes) -> list[bytes]:
    return head.replace(b"\r\n ", b" ").split(b"\r\n")


def parsed(mail: bytes) -> EmailMessage:
    return email.message_from_bytes(mail, EmailMessage, policy=email.policy.default)
