"""The clock visits the bounce mailbox, so that who has no webhooks gets the bounces too."""

from __future__ import annotations

import logging
from dataclasses import replace
from datetime import timedelta

import pytest

from digest.config.settings import MailboxSettings
from digest.deliver.verp import return_path
from digest.model.subscriber import SubscriptionState
from digest.publisher.receiving import visit_mailbox
from digest.publisher.workshop import Workshop
from tests.deliver.receipts import mails
from tests.deliver.receipts.imap_server import serving
from tests.deliver.receipts.test_imap import mailbox, plain
from tests.publisher.sent_office import AINO, BEN, KEY, MAILBOX, Office, Sent, office

NOBODY = MailboxSettings("127.0.0.1", 9, "bounces", "secret", timeout=timedelta(seconds=1))


def with_mailbox(there: Office, settings: MailboxSettings) -> Workshop:
    shop = there.publisher._shop
    bounces = replace(shop.settings.bounces, mailbox=settings)
    return replace(shop, settings=replace(shop.settings, bounces=bounces))


def test_a_bounce_in_the_mailbox_reaches_its_reader(sent: Sent) -> None:
    with office(sent) as there:
        bounce = mails.dsn(to=return_path(MAILBOX, there.deliveries[AINO], KEY))
        with serving(bounce) as server:
            visit_mailbox(with_mailbox(there, mailbox(server)), connect=plain)

        assert there.standing(AINO) is SubscriptionState.BOUNCED
        assert there.standing(BEN) is SubscriptionState.ACTIVE


@pytest.mark.parametrize(
    "settings", [NOBODY, replace(NOBODY, missing="NAME is not set")], ids=["silent", "no password"]
)
def test_a_mailbox_that_cannot_be_visited_is_said_once_and_stops_nothing(
    sent: Sent, settings: MailboxSettings, caplog: pytest.LogCaptureFixture
) -> None:
    with office(sent) as there, caplog.at_level(logging.WARNING, "digest"):
        visit_mailbox(with_mailbox(there, settings), connect=plain)

    assert [record.levelname for record in caplog.records] == ["WARNING"]
    assert "secret" not in caplog.text
