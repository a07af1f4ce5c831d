"""The days of a text, each as a table of tests writes it."""

from __future__ import annotations

from datetime import date
from zoneinfo import ZoneInfo

from digest.model.reading import DateFound
from digest.reading.dates import find_dates

HELSINKI = ZoneInfo("Europe/Helsinki")


def told_days(text: str, language: str, published_on: str) -> list[str]:
    """As "2027-04-10", "2027-04-10..2027-04-12", "2027-04-10@10:30-16:15"."""
    published = date.fromisoformat(published_on)
    found = find_dates(text, language=language, published_on=published, zone=HELSINKI)
    return [_written(one) for one in found]


def _written(found: DateFound) -> str:
    ends = "" if found.start_on == found.end_on else f"..{found.end_on}"
    if found.starts_at is None:
        return f"{found.start_on}{ends}"
    until = f"-{found.ends_at:%H:%M}" if found.ends_at not in {None, found.starts_at} else ""
    return f"{found.start_on}{ends}@{found.starts_at:%H:%M}{until}"
