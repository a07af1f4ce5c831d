"""What holds for every service that ships."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from functools import partial
from typing import Any

import pytest

from digest.config.endpoint import OPTIONS as DOCUMENTED
from digest.config.settings import EndpointSettings, Personalise
from digest.deliver.endpoints import KINDS as SHIPPED
from digest.deliver.endpoints import build
from digest.errors import ConfigError
from digest.http import PostClient
from digest.model.delivery import Later, Policy
from digest.model.issue import Slotted
from digest.testing.clock import FakeClock
from digest.testing.contracts import check_conversation, check_endpoint
from digest.testing.service import Reply
from tests.deliver.letters import letter, mailing
from tests.deliver.services import KINDS, OPTIONS, converse, service

FILLS = ("brevo", "mailgun", "mailjet", "ses")
NOWHERE = "http://127.0.0.1:9"


@pytest.mark.parametrize("kind", KINDS)
def test_the_adapter_holds_the_contract(kind: str) -> None:
    check_endpoint(partial(service, kind, NOWHERE))


@pytest.mark.parametrize("kind", KINDS)
def test_the_adapter_understands_what_can_go_wrong(kind: str) -> None:
    check_conversation(partial(service, kind))


@pytest.mark.parametrize("kind", FILLS)
def test_a_service_that_fills_variables_takes_finished_letters_too(kind: str) -> None:
    there = partial(service, kind, NOWHERE, personalise=Personalise.HERE)

    check_endpoint(there)

    assert there().capabilities.batch_size == 1


@pytest.mark.parametrize("kind", KINDS)
def test_every_letter_carries_its_own_unsubscribe_link(kind: str) -> None:
    endpoint = service(kind, NOWHERE)
    most = min(endpoint.capabilities.batch_size, 2)

    _, there = converse(kind, Reply(), *(letter(number) for number in range(1, most + 1)))

    body = there.requests[0].body
    assert all(
        f"https://t.example.org/u/{number}".encode() in body for number in range(1, most + 1)
    )
    assert b"List-Unsubscribe" in body


def test_a_header_that_mailjet_writes_itself_is_left_to_it() -> None:
    own = ("List-Id", Slotted.plain("Tiedote <tiedote.example.org>"))
    edition = replace(mailing().edition, headers=(*mailing().edition.headers, own))
    there = service("mailjet", NOWHERE)

    body = there.encode(replace(mailing(), edition=edition))

    assert b"List-Id" not in body
    assert b"List-Unsubscribe" in body


@pytest.mark.parametrize("kind", KINDS)
def test_a_service_is_not_asked_for_more_than_settings_allow(kind: str) -> None:
    assert service(kind, NOWHERE, batch_size=1).capabilities.batch_size == 1


@pytest.mark.parametrize("kind", KINDS)
def test_a_missing_secret_is_named(kind: str) -> None:
    with pytest.raises(ConfigError, match="token_env"):
        service(kind, NOWHERE, token=None)


@pytest.mark.parametrize(
    ("kind", "name"),
    [(kind, name) for kind, needs in OPTIONS.items() for name in needs if name != "username"],
)
def test_a_missing_key_is_named(kind: str, name: str) -> None:
    options: dict[str, Any] = {name: None}

    with pytest.raises(ConfigError, match=name):
        service(kind, NOWHERE, options=options)


def test_every_key_an_adapter_needs_may_be_written() -> None:
    assert DOCUMENTED.keys() == set(SHIPPED)
    assert all(DOCUMENTED[kind] >= needs.keys() for kind, needs in OPTIONS.items())


@pytest.mark.parametrize("kind", [kind for kind in SHIPPED if kind not in {"http", "folder"}])
def test_a_service_without_keys_makes_the_operator_choose_what_doubt_means(kind: str) -> None:
    settings = EndpointSettings(
        kind,
        url="smtp://mail.example.org" if kind == "smtp" else NOWHERE,
        token="s3cret",
        options=OPTIONS.get(kind, {}),
    )
    client = PostClient(user_agent="test")
    held = build(replace(settings, policy=Policy.HOLD), client, FakeClock())

    if held.capabilities.key_lifetime is None:
        with pytest.raises(ConfigError, match="hold"):
            build(settings, client, FakeClock())
    else:
        assert build(settings, client, FakeClock()).capabilities == held.capabilities


@pytest.mark.parametrize(
    ("kind", "header"),
    [("brevo", "x-sib-ratelimit-reset"), ("resend", "ratelimit-reset"), ("mailgun", "retry-after")],
)
def test_a_busy_service_is_given_the_time_it_asks_for(kind: str, header: str) -> None:
    answer, _ = converse(kind, Reply(429, {header: "7"}))

    assert answer == Later(timedelta(seconds=7), "answered 429")
