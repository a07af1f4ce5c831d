"""Plans in words."""

from __future__ import annotations

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from digest.model.bulletin import Occurrence
from digest.schedule.forecast import in_words

HELSINKI = ZoneInfo("Europe/Helsinki")
NOON = datetime(2026, 5, 12, 9, 0, tzinfo=UTC)


def test_a_moved_issue_names_the_day_it_would_have_had() -> None:
    moved = Occurrence(date(2026, 5, 13), NOON, "moved")

    (line,) = in_words([moved], HELSINKI, now=datetime(2026, 5, 1, tzinfo=UTC))

    assert (line.day, line.clock) == ("Tue 12 May 2026", "12:00 +03:00")
    assert line.note == "moved (otherwise 2026-05-13)"


@pytest.mark.parametrize(
    ("now", "away"),
    [
        (datetime(2026, 5, 11, 20, 59, tzinfo=UTC), "tomorrow"),
        (datetime(2026, 5, 11, 21, 1, tzinfo=UTC), "today"),  # past midnight in Helsinki
        (datetime(2026, 5, 13, 9, 0, tzinfo=UTC), "yesterday"),
        (datetime(2026, 5, 2, 9, 0, tzinfo=UTC), "in 10 days"),
        (datetime(2026, 5, 22, 9, 0, tzinfo=UTC), "10 days ago"),
    ],
)
def test_how_far_off_is_counted_in_local_days(now: datetime, away: str) -> None:
    (line,) = in_words([Occurrence(date(2026, 5, 12), NOON)], HELSINKI, now=now)

    assert (line.away, line.note) == (away, "")
