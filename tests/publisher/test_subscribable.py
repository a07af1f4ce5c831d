"""The calendar of a bulletin: what readers were told of, as it stands now."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import icalendar
import pytest

from digest.assembly import open_publisher
from digest.config.load import load
from digest.publisher import Publisher
from digest.testing.clock import FakeClock
from tests.cli.office import furnish

NOTE = """\
+++
title = "Verkostopäivä kokoaa kunnat"
kind = "news"
language = "fi"
published = 2026-11-20

[event]
title = "Kuntien verkostopäivä"
kind = "network_day"
start = 2026-12-03T09:00:00+02:00
end = 2026-12-03T15:00:00+02:00
place = "Kotka"
status = "{status}"
+++
Kuntien verkostopäivä järjestetään Kotkassa joulukuussa.
"""


def calendar(publisher: Publisher) -> list[tuple[str, str]]:
    parsed = icalendar.Calendar.from_ical(publisher.calendar("weekly", "fi"))
    return [(str(one["SUMMARY"]), str(one["STATUS"])) for one in parsed.walk("VEVENT")]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    furnish(tmp_path)
    (tmp_path / "notes" / "day.md").write_text(NOTE.format(status="announced"))
    return tmp_path


def test_an_event_stands_in_it_once_its_issue_went_out_and_says_when_it_is_called_off(
    root: Path,
) -> None:
    clock = FakeClock(datetime(2026, 11, 23, 6, tzinfo=UTC))
    with open_publisher(load(root / "config.toml", {}), now=clock) as publisher:
        publisher.collect(["notes"])
        publisher.draft("weekly")
        before = calendar(publisher)
        publisher.approve("weekly/1", by="Aino")
        publisher.queue("weekly/1")
        told = calendar(publisher)
        (root / "notes" / "day.md").write_text(NOTE.format(status="cancelled"))
        publisher.collect(["notes"])
        after = calendar(publisher)

    assert before == []
    assert told == [("Kuntien verkostopäivä", "CONFIRMED")]
    assert after == [("Kuntien verkostopäivä", "CANCELLED")]
