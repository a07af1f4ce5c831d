"""One office for all tests of readers' own pages: each test brings readers of its own."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.web.public.reader_office import MONDAY, ReaderOffice, reader_office


@pytest.fixture(scope="session")
def _office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ReaderOffice]:
    with reader_office(tmp_path_factory.mktemp("office")) as opened:
        yield opened


@pytest.fixture
def office(_office: ReaderOffice) -> ReaderOffice:
    _office.clock.set(MONDAY)
    return _office
