"""Times that begin the rows of a day's programme are no days."""

from __future__ import annotations

import pytest

from digest.reading.dates import find_dates
from tests.reading.event_texts import HELSINKI, TODAY


def _days(text: str) -> list[str]:
    found = find_dates(text, language="sv", published_on=TODAY, zone=HELSINKI)
    return [one.start_on.isoformat() for one in found]


@pytest.mark.parametrize(
    "rows",
    [
        "9.30-10.00 Kaffe och anmälan\n\n10.00 Konferensen öppnas\n- direktör Olav Berg\n\n10.10 Byarnas liv\n\n12.00 Lunch",
        "09.00 Inledning\n09.10 Om marken\n10.10 Om vattnet\n11.05 Paus\n11.10 Diskussion",
        "8.30–9.00 Registrering\n9.10–10.10 Nuläget\n10.10–10.40 Paus\n10.40 Slut",
        "kl 8.30 Kaffe\nkl 10.12 Vattnet i backen\nkl 11.11 Paus",
    ],
)  # fmt: skip
def test_rows_below_a_time_tell_times(rows: str) -> None:
    assert set(_days(f"Tisdag 11 maj 2027\n\n{rows}")) == {"2027-05-11"}


@pytest.mark.parametrize(
    "rows",
    [
        "9.10 Byavandring i Kuru\n10.10 Torgdag i Nordby\n11.11 Mårtensfest i bygdegården",
        "9.10 18.00 Konsert i kyrkan\n10.10 12.00 Soppdag\n11.11 14.00 Visning",
        "18.00 Dörrarna öppnas\n\n9.10 Byavandring\n10.10 Torgdag\n11.11 Mårtensfest",
    ],
)
def test_rows_of_a_list_of_days_stay_days(rows: str) -> None:
    days = _days(f"Höstens program 2027\n\n{rows}")

    assert [day for day in days if day.endswith(("10-09", "10-10", "11-11"))] == [
        "2027-10-09",
        "2027-10-10",
        "2027-11-11",
    ]
