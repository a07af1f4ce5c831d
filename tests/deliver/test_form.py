from __future__ import annotations

import email
import email.policy
from dataclasses import replace
from email.message import EmailMessage

from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import structs

from digest.deliver.filled import fill
from digest.deliver.form import written
from digest.model.delivery import Letter, Mailing
from digest.model.issue import Slot, Slotted
from tests.deliver.letters import MASTHEAD, edition, letter, mailing

NASTY = st.text(
    st.sampled_from("ab =.?_:<>@,\r\n\x0b\x85\u2028ä%") | st.characters(codec="utf-8"), max_size=60
)
LINES = st.text(st.sampled_from("ab =.\tä\n"), max_size=200)
CONTENT = st.lists(LINES | st.just(Slot("greeting")), min_size=1, max_size=8).map(
    lambda parts: Slotted(tuple(parts))
)
EXPECTED = [
    *("From", "Reply-To", "Subject", "Date", "MIME-Version", "List-Help", "Feedback-ID"),
    *("To", "Message-ID", "List-Unsubscribe", "Content-Type"),
]


@settings(max_examples=80, deadline=None)
@given(content=CONTENT, value=st.text(max_size=120))
def test_a_spliced_mail_reads_like_the_filled_edition(content: Slotted, value: str) -> None:
    edited = edition(html=content, text=content)
    one = letter(greeting=value)

    read = parsed(written(Mailing(MASTHEAD, edited, (one,)), one))

    filled = fill(edited, one.values)
    assert content_of(read, "plain") == lines(filled.text)
    assert content_of(read, "html") == lines(filled.html)


@settings(max_examples=80, deadline=None)
@given(subject=NASTY, name=NASTY, value=NASTY, local=NASTY, bulletin=NASTY)
def test_nothing_in_a_mailing_starts_a_header_or_a_part_of_its_own(
    subject: str, name: str, value: str, local: str, bulletin: str
) -> None:
    one = structs.replace(letter(greeting=value), email=local + "@example.net", name=name)
    one = structs.replace(one, values={**one.values, "unsubscribe_url": value})
    masthead = replace(MASTHEAD, bulletin=bulletin, sender_name=name)

    mail = written(Mailing(masthead, edition(subject=subject), (one,)), one)

    head, _, body = mail.partition(b"\r\n\r\n")
    unfolded = head.replace(b"\r\n ", b" ").split(b"\r\n")
    assert [line.split(b":")[0].decode() for line in unfolded] == EXPECTED
    assert body.count(b"\r\n--=_") == 2
    assert max(map(len, mail.split(b"\r\n"))) <= 998


def test_lines_of_the_body_stay_short_around_a_long_value() -> None:
    content = Slotted(("x" * 75, Slot("greeting"), "y" * 76, Slot("greeting"), "z = " * 40))
    mail = letter_with(content, "ä" * 300)

    _, _, body = mail.partition(b"\r\n\r\n")

    assert max(map(len, body.split(b"\r\n"))) <= 76


def test_every_reader_gets_their_own_headers_and_the_edition_s() -> None:
    first, second = (letter(number) for number in (1, 2))
    both = mailing(first, second)

    one, other = (parsed(written(both, each)) for each in (first, second))

    assert (one["Message-ID"], other["Message-ID"]) == ("<d1@example.org>", "<d2@example.org>")
    assert other["To"] == "Aino Esimerkki <reader2@example.org>"
    assert other["List-Unsubscribe"] == "<https://t.example.org/u/2>"
    assert one["Subject"] == other["Subject"] == "Verkostopäivä lähestyy"
    assert one["Feedback-ID"] == "4f1c0b6d2a9e:tiedote:fi:digest"
    assert one["List-Help"] == "<mailto:hanke@example.org>"


def test_an_edition_that_says_where_help_is_keeps_its_word() -> None:
    edited = edition()
    own = ("List-Help", Slotted.plain("<https://t.example.org/help>"))
    edited = replace(edited, headers=(*edited.headers, own))

    read = parsed(written(mailing(of=edited), letter()))

    assert read.get_all("List-Help") == ["<https://t.example.org/help>"]


def letter_with(content: Slotted, value: str) -> bytes:
    one: Letter = letter(greeting=value)
    return written(mailing(one, of=edition(html=content, text=content)), one)


def parsed(mail: bytes) -> EmailMessage:
    return email.message_from_bytes(mail, EmailMessage, policy=email.policy.default)


def content_of(mail: EmailMessage, subtype: str) -> str:
    part = mail.get_body((subtype,))
    assert part is not None
    octets = part.get_payload(decode=True)
    assert isinstance(octets, bytes)
    return lines(octets.decode())


def lines(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")
