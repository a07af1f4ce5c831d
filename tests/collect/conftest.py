"""What tests of collecting share: a client that may reach loopback, and one sandbox."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from ipaddress import ip_network
from zoneinfo import ZoneInfo

import pytest

from digest.config.settings import Network
from digest.http import GuardedClient
from digest.sandbox import SandboxPool

ZONE = ZoneInfo("Europe/Helsinki")
NOON = datetime(2026, 5, 6, 12, tzinfo=UTC)


@pytest.fixture(scope="session")
def sandbox() -> Iterator[SandboxPool]:
    with SandboxPool() as pool:
        yield pool


@pytest.fixture
def client() -> Iterator[GuardedClient]:
    network = Network(allow=(ip_network("127.0.0.0/8"),))
    with GuardedClient(network, user_agent="Digest test") as guarded:
        yield guarded
