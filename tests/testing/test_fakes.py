from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from digest.model.delivery import Accepted, Ambiguous, Answered, Capabilities, Mailing
from digest.testing.clock import FakeClock
from digest.testing.contracts import ContractBrokenError, check_endpoint, sample_mailing
from digest.testing.endpoints import RecordingEndpoint


def test_a_fake_clock_stands_until_it_is_moved() -> None:
    clock = FakeClock(datetime(2026, 3, 4, 12, 0, tzinfo=UTC))

    assert clock() == clock()
    assert clock.advance(timedelta(hours=1)) == clock() == datetime(2026, 3, 4, 13, 0, tzinfo=UTC)


def test_a_fake_clock_needs_a_zone() -> None:
    with pytest.raises(ValueError, match="aware"):
        FakeClock(datetime(2026, 3, 4))  # noqa: DTZ001 - the mistake under test


def test_a_recording_endpoint_answers_its_script_and_then_accepts() -> None:
    endpoint = RecordingEndpoint(
        Ambiguous("lost"), lambda _body, key: Answered({"d": Accepted(key)})
    )
    body = endpoint.encode(sample_mailing(2))

    answers = [endpoint.post(body, key) for key in ("k1", "k2", "k3")]

    assert answers == [Ambiguous("lost"), Answered({"d": Accepted("k2")}), Answered({})]
    assert endpoint.posts[0].emails == ("reader0@example.org", "reader1@example.org")
    assert endpoint.posts[0].delivery_ids == ("delivery-0", "delivery-1")


def test_a_recording_endpoint_holds_the_contract() -> None:
    check_endpoint(RecordingEndpoint)


class Forgetful(RecordingEndpoint):
    """Encodes differently each time."""

    calls = 0

    def encode(self, mailing: Mailing) -> bytes:
        Forgetful.calls += 1
        return b"%d" % Forgetful.calls


def test_an_adapter_whose_bytes_change_breaks_the_contract() -> None:
    with pytest.raises(ContractBrokenError, match="same bytes"):
        check_endpoint(Forgetful)


class Captor(RecordingEndpoint):
    """Leaves a header out."""

    def encode(self, mailing: Mailing) -> bytes:
        return super().encode(mailing).replace(b"List-Unsubscribe", b"X-Stay")


class Crowd(RecordingEndpoint):
    """Gives all readers the first one's letter."""

    def encode(self, mailing: Mailing) -> bytes:
        return super().encode(replace(mailing, letters=mailing.letters[:1]))


@pytest.mark.parametrize(
    ("adapter", "promise"), [(Captor, "List-Unsubscribe"), (Crowd, "a link of their own")]
)
def test_an_adapter_that_keeps_readers_from_leaving_breaks_the_contract(
    adapter: type[RecordingEndpoint], promise: str
) -> None:
    with pytest.raises(ContractBrokenError, match=promise):
        check_endpoint(adapter)


def test_an_adapter_without_room_for_a_letter_breaks_the_contract() -> None:
    none = replace(Capabilities(), batch_size=0)

    with pytest.raises(ContractBrokenError, match="batch_size"):
        check_endpoint(lambda: RecordingEndpoint(capabilities=none))
