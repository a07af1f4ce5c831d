"""One real server on loopback for all tests of the pages; its publisher begins each test anew."""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest

from digest.web.app import create_app
from digest.web.server import WebServer
from tests.web.fake import NOON, FakePublisher


@pytest.fixture(scope="session")
def _stage() -> Iterator[tuple[FakePublisher, WebServer]]:
    publisher = FakePublisher()
    app = create_app(publisher, now=lambda: NOON)
    with WebServer(app, host="127.0.0.1", port=0) as server:
        yield publisher, server


@pytest.fixture
def publisher(_stage: tuple[FakePublisher, WebServer]) -> FakePublisher:
    _stage[0].begin_anew()
    return _stage[0]


@pytest.fixture
def url(_stage: tuple[FakePublisher, WebServer], publisher: FakePublisher) -> str:
    return _stage[1].url


@pytest.fixture(scope="session")
def _client() -> Iterator[httpx.Client]:
    with httpx.Client(trust_env=False, timeout=60) as client:
        yield client


@pytest.fixture
def client(_client: httpx.Client, url: str) -> httpx.Client:
    """Speaks to the server from this computer, without cookies."""
    _client.base_url = httpx.URL(url)
    return _client
