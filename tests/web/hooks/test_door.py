"""From the posted bytes to the books: the whole way in."""

from __future__ import annotations

import hmac
import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from digest.assembly import open_publisher
from digest.config.load import load
from digest.config.settings import EndpointSettings
from digest.publisher import Publisher
from digest.testing.clock import FakeClock
from digest.web.front import Front
from tests.cli.office import furnish
from tests.deliver.receipts import events
from tests.deliver.receipts.events import bytes_of

NOW = datetime(2026, 11, 25, 10, 5, tzinfo=UTC)
TOKEN = "t" * 50


@pytest.fixture
def publisher(tmp_path: Path) -> Iterator[Publisher]:
    loaded = load(furnish(tmp_path) / "config.toml", {})
    endpoint = EndpointSettings("mailgun", webhook_secret="key")
    with open_publisher(replace(loaded, endpoint=endpoint), now=FakeClock(NOW)) as opened:
        yield opened


def signed(event: str) -> bytes:
    """The signature block is the same for every event: it does not cover the body."""
    stamp = str(int(NOW.timestamp()))
    mac = hmac.digest(b"key", f"{stamp}{TOKEN}".encode(), "sha256").hex()
    block = {"timestamp": stamp, "token": TOKEN, "signature": mac}
    return bytes_of({**events.mailgun(event), "signature": block})


def test_a_signature_put_on_another_body_is_refused(publisher: Publisher) -> None:
    door = Front(publisher)

    kept = [door.receive("main", {}, signed("delivered")) for _ in range(3)]
    swapped = door.receive("main", {}, signed("complained"))

    assert (kept, swapped) == ([True] * 3, False)
    assert [one.kind for one in publisher.receipts()] == ["delivered"]


def test_a_report_to_another_name_is_refused(publisher: Publisher) -> None:
    assert not Front(publisher).receive("other", {}, signed("delivered"))


def test_what_is_forged_leaves_no_trace(publisher: Publisher) -> None:
    forged = json.loads(signed("complained"))
    forged["signature"]["signature"] = "0" * 64

    assert not Front(publisher).receive("main", {}, bytes_of(forged))
    assert publisher.receipts() == ()
