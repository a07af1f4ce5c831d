from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.collect.stamp import find_stamps, read_stamp

HELSINKI = ZoneInfo("Europe/Helsinki")
MONTHS = {
    "fi": [
        "tammi",
        "helmi",
        "maalis",
        "huhti",
        "touko",
        "kesä",
        "heinä",
        "elo",
        "syys",
        "loka",
        "marras",
        "joulu",
    ],
    "sv": [
        "januari",
        "februari",
        "mars",
        "april",
        "maj",
        "juni",
        "juli",
        "augusti",
        "september",
        "oktober",
        "november",
        "december",
    ],
    "en": ["Jan", "Feb", "March", "Apr", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec"],
}


@pytest.mark.parametrize(
    ("words", "utc"),
    [
        ("7.5.2021 11.10", "2021-05-07T08:10"),
        ("7. 5. 2021 klo 11.10", "2021-05-07T08:10"),
        ("to, 06 touko 2021 11:10:00 +0300", "2021-05-06T08:10"),
        ("Thu, 6 May 2021 11:10 EEST", "2021-05-06T08:10"),
        ("Thu, 01 May 2026 00:55:47 GMT", "2026-05-01T00:55:47"),
        ("fre, 12 mars 2021 09:05:00 +0200", "2021-03-12T07:05"),
        ("3 november 2021 kl. 9.30", "2021-11-03T07:30"),
        ("15. marraskuuta 2021", "2021-11-14T22:00"),
        ("May 7th, 2021", "2021-05-06T21:00"),
        ("2026-05-28T00:55:47+03:00", "2026-05-27T21:55:47"),
        ("2026-05-28T00:55:47.123Z", "2026-05-28T00:55:47"),
        ("2019-01-28:00+03:00", "2019-01-27T22:00"),
        ("Julkaistu 13.9.2016 Maija Meikäläinen", "2016-09-12T21:00"),
        ("13.9.2016Maija", "2016-09-12T21:00"),
    ],
)
def test_a_full_date_is_read_as_people_write_it(words: str, utc: str) -> None:
    assert read_stamp(words, HELSINKI) == datetime.fromisoformat(utc).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    "words", ["", "22.9.", "Soteuttamo 2.0", "0400 546 613", "31.2.2021", "99.99.2021", "10.0.0.1", "v. 2021"]
)  # fmt: skip
def test_what_is_no_full_date_is_not_read(words: str) -> None:
    assert read_stamp(words, HELSINKI) is None


@given(
    st.datetimes().filter(lambda moment: 1000 < moment.year < 9999), st.sampled_from(sorted(MONTHS))
)
def test_every_month_is_known_in_every_language(moment: datetime, language: str) -> None:
    month = MONTHS[language][moment.month - 1]
    words = f"{moment.day} {month} {moment.year} {moment:%H:%M:%S} +0000"

    assert read_stamp(words, HELSINKI) == moment.replace(microsecond=0, tzinfo=UTC)


@given(st.text(alphabet="0123456789.:/-+T Zklomaj", max_size=60))
def test_stamps_of_any_text_stand_in_order_and_apart(text: str) -> None:
    stamps = find_stamps(text, HELSINKI)

    ends = [0, *(stamp.end for stamp in stamps)]
    assert all(start >= end for end, start in zip(ends, [s.start for s in stamps], strict=False))
