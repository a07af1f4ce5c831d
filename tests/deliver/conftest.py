"""What tests of sending may ask for."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from digest.testing.endpoint import FaultEndpoint
from digest.testing.faults import Conduct, Fault
from tests.deliver.sending import Desk

Make = Callable[..., Desk]


@pytest.fixture
def make(tmp_path: Path) -> Iterator[Make]:
    with ExitStack() as closing:

        def made(
            faults: Iterable[Fault | None] = (),
            *,
            conduct: Conduct | None = None,
            pause: Callable[[float], object] = time.sleep,
            **given: Any,
        ) -> Desk:
            endpoint = closing.enter_context(FaultEndpoint(faults, conduct=conduct, pause=pause))
            desk = Desk(tmp_path, endpoint, **given)
            closing.callback(desk.close)
            desk.queue()
            return desk

        yield made
