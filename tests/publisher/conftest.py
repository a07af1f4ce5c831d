"""The sent office, made once for all tests that ask."""

from __future__ import annotations

import pytest

from digest.testing.faults import Status
from tests.publisher.sent_office import Sent, send


@pytest.fixture(scope="session")
def sent(tmp_path_factory: pytest.TempPathFactory) -> Sent:
    """Both readers' mail was accepted."""
    return send(tmp_path_factory.mktemp("sent"))


@pytest.fixture(scope="session")
def doubtful(tmp_path_factory: pytest.TempPathFactory) -> Sent:
    """Nobody knows whether it was."""
    return send(tmp_path_factory.mktemp("doubtful"), Status(503, accepts=True))
