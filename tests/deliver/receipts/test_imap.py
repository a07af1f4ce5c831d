"""Fetching the bounce mailbox."""

from __future__ import annotations

import imaplib
import itertools
from datetime import timedelta

import pytest

from digest.config.settings import MailboxSettings
from digest.deliver.receipts.imap import fetch_new
from digest.errors import ConfigError, Temporary
from tests.deliver.receipts.imap_server import Mailbox, serving


def plain(mailbox: MailboxSettings, timeout_s: float) -> imaplib.IMAP4:
    """Without TLS: it is on this computer."""
    return imaplib.IMAP4(mailbox.host or "", mailbox.port, timeout=timeout_s)


def mailbox(server: Mailbox, *, password: str = "secret", folder: str = "INBOX") -> MailboxSettings:
    return MailboxSettings("127.0.0.1", server.port, "bounces", password, folder)


def test_reports_are_seen_and_the_rest_is_flagged_for_a_person() -> None:
    taken: list[bytes] = []

    def take(raw: bytes) -> bool:
        taken.append(raw)
        return raw.startswith(b"report")

    with serving(b"report 1\r\n", b"letter\r\n", b"report 2\r\n") as server:
        count = fetch_new(mailbox(server), take, clock=lambda: 0.0, connect=plain)
        again = fetch_new(mailbox(server), take, clock=lambda: 0.0, connect=plain)

        assert (count, again) == (3, 0)
        assert taken == [b"report 1\r\n", b"letter\r\n", b"report 2\r\n"]
        assert server.flags == {1: {r"\Seen"}, 2: {r"\Seen", r"\Flagged"}, 3: {r"\Seen"}}


def test_after_the_deadline_the_rest_stays_new() -> None:
    ticks = itertools.count(0.0, 60.0)
    with serving(b"1", b"2", b"3") as server:
        count = fetch_new(
            mailbox(server),
            lambda _raw: True,
            clock=lambda: next(ticks),
            connect=plain,
            within=timedelta(seconds=150),
        )

        assert count == 2
        assert server.flags[3] == set()


def test_a_mail_whose_report_could_not_be_kept_stays_new() -> None:
    def take(raw: bytes) -> bool:
        raise Temporary("the disk is full")

    with serving(b"1") as server:
        with pytest.raises(Temporary):
            fetch_new(mailbox(server), take, clock=lambda: 0.0, connect=plain)

        assert server.flags == {1: set()}


def test_a_wrong_password_names_the_setting_and_not_the_password() -> None:
    with serving() as server, pytest.raises(Temporary, match=r"\[bounces\] user") as caught:
        fetch_new(
            mailbox(server, password="wrong"), lambda _raw: True, clock=lambda: 0.0, connect=plain
        )

    assert "wrong" not in str(caught.value)


def test_a_missing_folder_is_named() -> None:
    with serving() as server, pytest.raises(ConfigError, match="'Bounces'"):
        fetch_new(
            mailbox(server, folder="Bounces"), lambda _raw: True, clock=lambda: 0.0, connect=plain
        )


def test_a_server_that_is_not_there_is_asked_another_time() -> None:
    with serving() as server:
        gone = mailbox(server)

    with pytest.raises(Temporary, match="does not answer"):
        fetch_new(gone, lambda _raw: True, clock=lambda: 0.0, connect=plain)


def test_without_a_mailbox_the_setting_is_named() -> None:
    with pytest.raises(ConfigError, match=r"\[bounces\] host"):
        fetch_new(MailboxSettings(), lambda _raw: True, clock=lambda: 0.0)
