from __future__ import annotations

import email
import email.policy
from collections.abc import Callable
from email.message import EmailMessage
from pathlib import Path

import pytest
from msgspec import structs

from digest.config.settings import EndpointSettings
from digest.deliver.endpoints import build
from digest.errors import ConfigError
from digest.http import PostClient
from digest.model.delivery import Accepted, Answered, NotAllowed
from digest.ports import Endpoint
from digest.testing.clock import FakeClock
from digest.testing.contracts import check_endpoint
from tests.deliver.letters import KEY, letter, mailing

MakeFolder = Callable[..., Endpoint]


@pytest.fixture
def make(tmp_path: Path) -> MakeFolder:
    def built(path: Path | None = tmp_path / "mails") -> Endpoint:
        client = PostClient(user_agent="test")
        return build(EndpointSettings("folder", path=path), client, FakeClock())

    return built


def test_the_adapter_holds_the_contract(make: MakeFolder) -> None:
    check_endpoint(make)


def test_each_letter_becomes_a_mail_of_its_own(make: MakeFolder, tmp_path: Path) -> None:
    endpoint = make()

    answer = endpoint.post(endpoint.encode(mailing(letter(1), letter(2, greeting="Åke"))), KEY)

    assert answer == Answered(
        {"d1": Accepted("<d1@example.org>"), "d2": Accepted("<d2@example.org>")}
    )
    mail = parsed((tmp_path / "mails" / "d2.eml").read_bytes())
    body = mail.get_body(("plain",))
    assert mail["To"].addresses[0].addr_spec == "reader2@example.org"
    assert mail["Reply-To"] == "hanke@example.org"
    assert mail["List-Unsubscribe"] == "<https://t.example.org/u/2>"
    assert body is not None
    assert body.get_content().splitlines() == ["Hei Åke!"]


def test_a_replay_overwrites_its_own_mails_and_adds_none(make: MakeFolder, tmp_path: Path) -> None:
    endpoint = make()
    body = endpoint.encode(mailing(letter(1), letter(2)))

    first, second = endpoint.post(body, KEY), endpoint.post(body, KEY)

    assert first == second
    assert sorted(path.name for path in (tmp_path / "mails").iterdir()) == ["d1.eml", "d2.eml"]


def test_a_folder_that_cannot_be_written_pauses_and_says_why(
    make: MakeFolder, tmp_path: Path
) -> None:
    (tmp_path / "occupied").write_text("a file, not a folder")
    endpoint = make(tmp_path / "occupied")

    answer = endpoint.post(endpoint.encode(mailing()), KEY)

    assert isinstance(answer, NotAllowed)
    assert "occupied" in answer.detail


def test_a_delivery_id_cannot_leave_the_folder(make: MakeFolder) -> None:
    stray = structs.replace(letter(), delivery_id="../../etc/passwd")

    with pytest.raises(ValueError, match="delivery id"):
        make().encode(mailing(stray))


def test_a_missing_path_is_refused(make: MakeFolder) -> None:
    with pytest.raises(ConfigError, match="path"):
        make(None)


def parsed(mail: bytes) -> EmailMessage:
    return email.message_from_bytes(mail, EmailMessage, policy=email.policy.default)
