"""Write the days of the rules' own tests as rows for `bench/learn_events.py`, with what the rules say of each.

Usage: TESTED_ROWS=ROWS pytest -n0 -p bench.tested_rows tests/reading/events tests/reading/test_events.py

The tests hold that what the rules say of these sentences is right, and the sentences are ours.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from digest.model.language import spoken
from digest.reading.events import find
from digest.reading.events.setting.cues import cues
from digest.reading.events.setting.scene import Scene
from digest.reading.events.setting.story import Story
from digest.reading.events.signs import signs_of
from digest.reading.events.trace import Decision

rows: dict[str, None] = {}  # each once, in order


def rules_alone(
    weighed: Sequence[tuple[Scene, Decision]], whole: Story, _learned: Mapping[str, float]
) -> Iterator[Decision]:
    """Note each day, and leave every decision to the rules."""
    code = next((code for code in spoken() if cues(code) is whole.words), None)
    for scene, decision in weighed:
        if code is not None:
            offered = decision.event is not None and decision.event.proposed
            signs = sorted(signs_of(scene, whole.words, whole.published_on))
            row = {"lang": code, "offered": offered, "signs": signs}
            rows[json.dumps(row, ensure_ascii=False)] = None
        yield decision


def pytest_configure() -> None:
    """Stand in for what was learned, so that it does not teach itself."""
    find.look_again = rules_alone


def pytest_sessionfinish() -> None:
    """Write the rows."""
    Path(os.environ["TESTED_ROWS"]).write_text("".join(f"{row}\n" for row in rows), "utf-8")
