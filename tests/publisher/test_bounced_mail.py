"""Mail in the bounce mailbox acts on its reader, and never on a forger's word."""

from __future__ import annotations

from digest.deliver.verp import return_path
from digest.model.subscriber import SubscriptionState
from digest.publisher.receiving import Mailed
from tests.deliver.receipts import mails
from tests.publisher.sent_office import AINO, BEN, KEY, MAILBOX, Office, Sent, office


def verp(there: Office, reader: str, key: str = KEY) -> str:
    return return_path(MAILBOX, there.deliveries[reader], key)


def original(there: Office, reader: str, *, link: str | None = None) -> str:
    link = there.links[reader] if link is None else link
    return (
        f"Message-ID: <{there.deliveries[reader]}@example.org>\nList-Unsubscribe: <{link}>\nTo: x\n"
    )


def test_a_bounce_to_the_return_path_of_a_delivery_is_believed(sent: Sent) -> None:
    with office(sent) as there:
        mailed = there.publisher.receive_mail(mails.dsn(to=verp(there, AINO)))

        assert mailed is Mailed.REPORT
        assert there.standing(AINO) is SubscriptionState.BOUNCED


def test_a_bounce_that_repeats_the_reader_s_own_link_is_believed(sent: Sent) -> None:
    with office(sent) as there:
        raw = mails.dsn(original=original(there, AINO))

        assert there.publisher.receive_mail(raw) is Mailed.REPORT
        assert there.standing(AINO) is SubscriptionState.BOUNCED


def test_a_complaint_by_mail_is_acted_on(sent: Sent) -> None:
    with office(sent) as there:
        raw = mails.feedback(mail_from=verp(there, BEN))

        assert there.publisher.receive_mail(raw) is Mailed.REPORT
        assert there.standing(BEN) is SubscriptionState.COMPLAINED


def test_the_envelope_s_recipient_is_enough(sent: Sent) -> None:
    with office(sent) as there:
        mailed = there.publisher.receive_mail(mails.dsn(), recipient=verp(there, AINO))

        assert mailed is Mailed.REPORT


def forgeries(there: Office) -> dict[str, bytes]:
    """Ben, who got his own mail, tries to throw Aino out."""
    bare = return_path(MAILBOX, there.deliveries[AINO], None)
    return {
        "her address alone": mails.dsn(original=""),
        "her message id, guessed": mails.dsn(original=original(there, AINO, link="https://x/u/")),
        "her message id, his link": mails.dsn(
            original=original(there, AINO, link=there.links[BEN])
        ),
        "her return path without proof": mails.dsn(to=bare),
        "her return path with a wrong proof": mails.dsn(to=verp(there, AINO, key="a guess")),
        "his proof on her delivery": mails.dsn(
            to=bare.replace("@", f".{verp(there, BEN).partition('.')[2].partition('@')[0]}@")
        ),
        "a complaint": mails.feedback(mail_from=bare),
        "plain words": mails.plain(to=bare),
    }


def test_a_forged_bounce_unsubscribes_nobody(sent: Sent) -> None:
    with office(sent) as there:
        told = {name: there.publisher.receive_mail(raw) for name, raw in forgeries(there).items()}

        assert told == dict.fromkeys(told, Mailed.NOT_OURS)
        assert there.standing(AINO) is SubscriptionState.ACTIVE
        assert there.publisher.receipts() == ()


def test_absence_notes_and_letters_change_nothing(sent: Sent) -> None:
    with office(sent) as there:
        to = verp(there, AINO)

        assert there.publisher.receive_mail(mails.absence(to=to)) is Mailed.AUTOMATIC
        assert there.publisher.receive_mail(mails.letter(to=to)) is Mailed.LETTER
        assert there.standing(AINO) is SubscriptionState.ACTIVE


def test_the_same_bounce_twice_is_one(sent: Sent) -> None:
    with office(sent) as there:
        raw = mails.dsn(to=verp(there, AINO))
        there.publisher.receive_mail(raw)
        there.publisher.receive_mail(raw)

        assert len(there.publisher.receipts()) == 1
