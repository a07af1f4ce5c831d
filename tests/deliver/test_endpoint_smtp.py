from __future__ import annotations

import email
import email.policy
import threading
from email.message import EmailMessage
from typing import Any

import pytest

from digest.config.settings import EndpointSettings
from digest.deliver.endpoints import build
from digest.errors import ConfigError
from digest.http import PostClient
from digest.model.delivery import (
    Accepted,
    Ambiguous,
    Answer,
    Answered,
    Later,
    Letter,
    NotAllowed,
    NotNow,
    Policy,
    Refusal,
    Rejected,
    Result,
    TooLarge,
    Unreached,
)
from digest.model.issue import Slotted
from digest.ports import Endpoint
from digest.testing.clock import FakeClock
from digest.testing.contracts import check_endpoint
from tests.deliver.letters import KEY, edition, letter, mailing
from tests.deliver.mail_relay import DROP, MailRelay, certificate
from tests.deliver.test_dkim import ED25519, pem, verify

TAKEN = Answered({"d1": Accepted("<d1@example.org>")})
CLIENT = PostClient(user_agent="test")


def smtp(url: str = "smtp://relay.example.org", **chosen: Any) -> Endpoint:
    options = {"security": "none", "hello": "digest.example.org", **chosen.pop("options", {})}
    settings = EndpointSettings(
        "smtp",
        url=url,
        options=options,
        **{"policy": Policy.HOLD, **chosen},
    )
    return build(settings, CLIENT, FakeClock())


def submit(relay: MailRelay, *letters: Letter, scheme: str = "smtp", **chosen: Any) -> list[Answer]:
    endpoint = smtp(f"{scheme}://{relay.address}", **chosen)
    try:
        return [endpoint.post(endpoint.encode(mailing(one)), KEY) for one in letters or [letter()]]
    finally:
        endpoint.close()


def test_the_adapter_holds_the_contract() -> None:
    check_endpoint(smtp)


def test_a_letter_arrives_as_it_was_written() -> None:
    with MailRelay() as relay:
        assert submit(relay) == [TAKEN]

    [mail] = relay.mails
    assert (mail.sender, mail.recipient) == ("tiedote@example.org", "reader1@example.org")
    assert read(mail.content)["List-Unsubscribe"] == "<https://t.example.org/u/1>"
    assert read(mail.content)["Message-ID"] == "<d1@example.org>"


def test_a_line_that_is_a_dot_does_not_end_a_mail() -> None:
    dotted = edition(text=Slotted.plain("one\n.\n..two\n"))
    with MailRelay() as relay:
        endpoint = smtp(f"smtp://{relay.address}")
        endpoint.post(endpoint.encode(mailing(of=dotted)), KEY)
        endpoint.close()

    text = read(relay.mails[0].content).get_body(("plain",))
    assert text is not None
    assert text.get_content().splitlines() == ["one", ".", "..two"]


def test_one_connection_carries_many_mails() -> None:
    with MailRelay() as relay:
        submit(relay, letter(1), letter(2), letter(3))

    assert len(relay.mails) == 3
    assert relay.connections == 1
    assert relay.commands[-1].upper() == "QUIT"


def test_each_thread_has_a_connection_of_its_own() -> None:
    with MailRelay() as relay:
        endpoint = smtp(f"smtp://{relay.address}")
        body = endpoint.encode(mailing())
        threads = [threading.Thread(target=endpoint.post, args=(body, KEY)) for _ in range(3)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        endpoint.close()

    assert len(relay.mails) == relay.connections == 3


@pytest.mark.parametrize("goodbye", [DROP, "421 4.4.2 idle too long"])
def test_a_connection_the_relay_has_closed_is_opened_again(goodbye: str) -> None:
    with MailRelay({"MAIL": ["250 fine", goodbye]}) as relay:
        first, second = submit(relay, letter(1), letter(2))

    assert isinstance(first, Answered)
    assert second == Answered({"d2": Accepted("<d2@example.org>")})
    assert relay.connections == 2


@pytest.mark.parametrize(
    ("verb", "reply", "meaning"),
    [
        ("HELLO", "421 4.3.2 come back", Later),
        ("HELLO", "554 5.7.1 no service", NotAllowed),
        ("HELLO", DROP, Unreached),
        ("MAIL", "452 4.3.1 disk full", Later),
        ("MAIL", "550 5.7.1 sender unknown", NotAllowed),
        ("MAIL", "552 5.3.4 too big", TooLarge),
        ("MAIL", DROP, Unreached),
        ("RCPT", "421 4.7.0 too many", Later),
        ("RCPT", "530 5.7.0 log in first", NotAllowed),
        ("RCPT", "554 5.7.1 Relay access denied", NotAllowed),
        ("RCPT", DROP, Unreached),
        ("DATA", "554 5.5.1 no valid recipients", Answered),
        ("DATA", DROP, Unreached),
        (".", "552 5.3.4 too big", TooLarge),
        (".", DROP, Ambiguous),
    ],
)
def test_how_far_a_mail_came_says_what_a_no_means(
    verb: str, reply: str, meaning: type[Answer]
) -> None:
    with MailRelay({verb: [reply]}) as relay:
        [answer] = submit(relay)

    assert isinstance(answer, meaning)
    assert relay.mails == []


@pytest.mark.parametrize(
    ("verb", "reply", "result"),
    [
        ("RCPT", "450 4.2.0 greylisted", NotNow("450 4.2.0 greylisted")),
        ("RCPT", "550 no such user", Rejected(Refusal.INVALID, "550 no such user")),
        ("RCPT", "550 5.1.1 gone", Rejected(Refusal.INVALID, "550 5.1.1 gone")),
        ("RCPT", "550 5.7.1 blocked", Rejected(Refusal.BLOCKED, "550 5.7.1 blocked")),
        ("RCPT", "552 5.2.2 full", Rejected(Refusal.OTHER, "552 5.2.2 full")),
        (".", "451 4.7.1 later", NotNow("451 4.7.1 later")),
        (".", "554 5.7.1 spam", Rejected(Refusal.SPAM, "554 5.7.1 spam")),
        (
            "RCPT",
            "550 5.1.1 <reader1@example.org>: unknown",
            Rejected(Refusal.INVALID, "550 5.1.1 <…>: unknown"),
        ),
    ],
)
def test_a_no_to_one_reader_leaves_the_others_alone(verb: str, reply: str, result: Result) -> None:
    with MailRelay({verb: [reply]}) as relay:
        first, second = submit(relay, letter(1), letter(2))

    assert first == Answered({"d1": result})
    assert isinstance(second, Answered)
    assert [mail.recipient for mail in relay.mails] == ["reader2@example.org"]
    assert relay.connections == 1


def test_where_nobody_listens_nothing_was_accepted() -> None:
    with MailRelay() as relay:
        gone = relay.address
    endpoint = smtp(f"smtp://{gone}")

    assert isinstance(endpoint.post(endpoint.encode(mailing()), KEY), Unreached)


def test_a_relay_that_does_not_sign_gets_signed_mail() -> None:
    key = certificate()[1]  # an elliptic curve that DKIM does not know
    options = {"dkim_domain": "example.org", "dkim_selector": "sel"}
    with MailRelay() as relay:
        submit(relay, options={**options, "dkim_key": pem(ED25519)})

    verify(relay.mails[0].content, ED25519)
    with pytest.raises(ConfigError, match="dkim_key"):
        smtp(options={**options, "dkim_key": key})


def test_the_right_password_lets_us_in_and_a_wrong_one_pauses() -> None:
    account: dict[str, Any] = {"options": {"username": "digest"}}
    with MailRelay(login=("digest", "s3cret")) as relay:
        right = submit(relay, token="s3cret", **account)
        [wrong] = submit(relay, token="other", **account)

    assert right == [TAKEN]
    assert isinstance(wrong, NotAllowed)
    assert "other" not in wrong.detail


def test_a_login_that_cannot_be_checked_now_is_tried_later() -> None:
    with MailRelay({"AUTH": ["454 4.7.0 try later"]}, login=("digest", "s3cret")) as relay:
        [answer] = submit(relay, token="s3cret", options={"username": "digest"})

    assert isinstance(answer, Later)


@pytest.mark.parametrize("scheme", ["smtp", "smtps"])
def test_a_connection_is_protected_before_anything_is_said(scheme: str) -> None:
    options = {"security": None, "ca": certificate()[0], "username": "digest"}
    features = ["STARTTLS"] if scheme == "smtp" else []
    with MailRelay(features=features, tls=scheme == "smtps", login=("digest", "s3cret")) as relay:
        answers = submit(relay, scheme=scheme, token="s3cret", options=options)

    assert answers == [TAKEN]


def test_a_certificate_of_somebody_else_gets_no_mail() -> None:
    with MailRelay(features=["STARTTLS"]) as relay:
        [answer] = submit(relay, options={"security": "starttls"})

    assert isinstance(answer, Unreached)
    assert "CERTIFICATE_VERIFY_FAILED" in answer.detail
    assert not any(command.startswith(("MAIL", "mail")) for command in relay.commands)


def test_a_relay_without_starttls_gets_no_mail() -> None:
    with MailRelay() as relay:
        [answer] = submit(relay, options={"security": "starttls"})

    assert isinstance(answer, NotAllowed)
    assert "STARTTLS" in answer.detail


def test_a_password_is_not_shown_to_the_network() -> None:
    with pytest.raises(ConfigError, match="starttls"):
        smtp(options={"username": "digest"}, token="s3cret")


def test_an_address_beyond_ascii_needs_a_relay_that_takes_it() -> None:
    nordic = letter(email="äiti@example.org")
    with MailRelay() as able:
        taken = submit(able, nordic)
    with MailRelay(features=[]) as unable:
        [refused] = submit(unable, nordic)

    assert taken == [TAKEN]
    assert able.mails[0].recipient == "äiti@example.org"
    assert isinstance(refused, Answered)
    assert refused.results["d1"] == Rejected(
        Refusal.INVALID, "553 5.6.7 addresses beyond ASCII are not taken"
    )


def test_every_mail_has_a_return_path_of_its_own() -> None:
    with MailRelay() as relay:
        submit(relay, letter(1), letter(2), options={"return_path": "bounces@example.org"})

    assert [mail.sender for mail in relay.mails] == [
        "bounces+d1@example.org",
        "bounces+d2@example.org",
    ]


def test_a_line_break_in_an_address_gives_no_command() -> None:
    with MailRelay() as relay:
        submit(relay, letter(email="a@example.org>\r\nRCPT TO:<b@example.org"))

    assert sum(command.upper().startswith("RCPT") for command in relay.commands) == 1


@pytest.mark.parametrize("url", [None, "https://relay.example.org", "relay.example.org:25"])
def test_an_address_that_is_no_relay_is_refused(url: str | None) -> None:
    with pytest.raises(ConfigError, match="smtp://"):
        build(EndpointSettings("smtp", url=url), CLIENT, FakeClock())


@pytest.mark.parametrize(
    ("options", "said"),
    [({"security": "ssl"}, "starttls"), ({"security": "tls", "ca": "no certificate"}, "ca_file")],
)
def test_a_wrong_option_is_named(options: dict[str, object], said: str) -> None:
    with pytest.raises(ConfigError, match=said):
        smtp(options=options)


def read(mail: bytes) -> EmailMessage:
    return email.message_from_bytes(mail, EmailMessage, policy=email.policy.default)
