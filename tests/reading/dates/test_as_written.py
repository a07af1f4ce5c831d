"""Days as people write them: torn, joined by a plus, without a last dot, told by half their words."""

from __future__ import annotations

from datetime import date

import pytest

from tests.reading.dates.test_find import days

APRIL = date(2027, 4, 5)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "The pier was opened on 1.10 2026.", ["2026-10-01"]),
        ("en", "The choir sings in November, on 24th.", ["2027-11-24"]),
        ("en", "In November, on 24 evenings, we sing.", ["2027-11-01..2027-11-30"]),
        ("en", "Art in the boathouse 31 Oct – 4\nNovember.", ["2027-10-31..2027-11-04"]),
        ("en", "Boats: 4\nNovember is wet.", ["2027-11-01..2027-11-30"]),
        ("en", "Names are drawn in mid/late May.", ["2027-05-11..2027-05-31"]),
        ("en", "Names are drawn in early-to-mid June 2028.", ["2028-06-01..2028-06-20"]),
        ("en", "Help for early-years settings and the early years of school.", []),
        ("en", "The pier is closed weeks 20 to 21.", ["2027-05-17..2027-05-30"]),
        ("sv", "Monday, 3 May 2027\nHamnen är öppen.", ["2027-05-03"]),
        ("en", "Rowing from 21st May through to the 20th June.", ["2027-05-21..2027-06-20"]),
        ("en", "The 6th May, is Ascension Day.", ["2027-05-06"]),
        ("en", "The 7th May is Ascension Day no more.", ["2027-05-07", "2027-05-06"]),
        ("sv", "Talkot (16+17 maj) är i hamnen.", ["2027-05-16..2027-05-17"]),
        ("sv", "Kommande lördag och söndag (10+11 april) vilar vi.", ["2027-04-10", "2027-04-11"]),
        ("fi", "Ilmoittaudu 10.\nmaaliskuuta 2028 mennessä.", ["2028-03-10"]),
        ("fi", "Ilmoittaudu 10.\ntoukokuuta mennessä.", ["2027-05-10"]),
        ("fi", "Kylä tulee sunnuntainakin laiturille.", ["2027-04-11"]),
        ("fi", "Retki on lauantaina eli 5.6. klo 9.", ["2027-06-05 09:00"]),
        ("fi", "Kurssi 1.9.–31.12.2027; haku 31.8.2027.", ["2027-09-01..2027-12-31", "2027-08-31"]),
    ],
)  # fmt: skip
def test_a_day_is_read_as_it_is_written(language: str, text: str, expected: list[str]) -> None:
    assert days(text, language, APRIL) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("28.9 harjoitellaan laiturilla.", ["2027-09-28"]),
        ("12.05 | Kokous | Tupa\n26.05 | Talkoot | Satama", ["2027-05-12", "2027-05-26"]),
        ("| 12.05 | Kokous |\n| 29.06 | Talkoot |", ["2027-05-12", "2027-06-29"]),
        ("12.10 Lounas\n13.05 Puheet\n18.05 Illallinen", []),
        ("Matka on 28.9 km.", []),
    ],
)
def test_a_row_of_finnish_days_needs_no_last_dot(text: str, expected: list[str]) -> None:
    assert days(text, "fi", APRIL) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("3.1. Aineisto\n\nLaiturit.\n\n3.2. Tulokset\n\nYksi.\n\n3.3. Pohdinta", []),
        ("3. Laiturit\n\n3.1. Aineisto\n\nKuva.\n\n4. Lopuksi", []),
        ("5.2. Hiihto\n12.2. Pulkka\n5.3. Avanto", ["2027-02-05", "2027-02-12", "2027-03-05"]),
        ("1.5. Avajaiset\n2.5. Luento\n3.5. Retki", ["2027-05-01", "2027-05-02", "2027-05-03"]),
    ],
)
def test_a_chapter_counts_on_from_the_one_before(text: str, expected: list[str]) -> None:
    assert days(text, "fi", APRIL) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "The club meets in May. Tuesday 18th is for beginners.",
         ["2027-05-01..2027-05-31", "2027-05-18"]),
        ("en", "The art opens on 3 June. On the 18th the painter tells of it.",
         ["2027-06-03", "2027-06-18"]),
        ("en", "Sing in October: the 4th, 11th and 18th.",
         ["2027-10-01..2027-10-31", "2027-10-04", "2027-10-11", "2027-10-18"]),
        ("en", "The fair is in June. Music is on 2nd and 3rd floors.", ["2027-06-01..2027-06-30"]),
        ("en", "The fair is in June. On the 18th floor there is a view.", ["2027-06-01..2027-06-30"]),
        ("fi", "Juhla on 12.5. klo 12. Saman päivän iltana klo 18 soudetaan.",
         ["2027-05-12 12:00", "2027-05-12 18:00"]),
        ("fi", "Lasku tulee kolmen viikon kuluttua 3.5. pidetystä juhlasta.", ["2027-05-03"]),
        ("fi", "Lupa tulee kahden viikon kuluttua EU:sta saadusta viestistä.", []),
        ("fi", "Kurssit ovat 12.–16.4. Laiskassa ja 22.–26.11. Norossa.",
         ["2027-04-12..2027-04-16", "2027-11-22..2027-11-26"]),
    ],
)  # fmt: skip
def test_a_day_is_counted_from_what_was_told(language: str, text: str, expected: list[str]) -> None:
    assert days(text, language, APRIL) == expected


def test_ranges_of_a_programme_go_on_in_its_year() -> None:
    text = "Kurssit ovat 12.–16.2. Laiskassa ja 22.–26.10. Norossa."

    assert days(text, "fi", date(2027, 1, 5)) == [
        "2027-02-12..2027-02-16",
        "2027-10-22..2027-10-26",
    ]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fi", "Klo 18 alkava juhla on torstaina 3.6.", ["2027-06-03 18:00"]),
        ("sv", "Festen som börjar kl. 18 hålls torsdagen den 3 juni.", ["2027-06-03 18:00"]),
        ("fi", "Avain on haettava klo 18, ja juhla on torstaina 3.6.", ["2027-06-03"]),
        ("fi", "Kokous 3.6., jossa valitaan soutajat, alkaa klo 14.", ["2027-06-03 14:00"]),
        ("sv", "Mötet den 3 juni, där roddarna väljs, flyttas till kl. 14.", ["2027-06-03 14:00"]),
        ("en", "The meeting on 3 June, where rowers are chosen, begins at 2 pm.",
         ["2027-06-03 14:00"]),
        ("fi", "Kokoukset ovat 15.12.2027, 17.12. ja 19.12.", ["2027-12-15", "2027-12-17", "2027-12-19"]),
    ],
)  # fmt: skip
def test_a_time_before_its_day_or_behind_a_clause_is_its_own(
    language: str, text: str, expected: list[str]
) -> None:
    assert days(text, language, APRIL) == expected


def test_a_price_to_come_tells_nothing_of_the_past() -> None:
    text = "Soup (it will only cost £7); 12 June on the pier."

    assert days(text, "en", date(2027, 3, 1)) == ["2027-06-12"]


def test_some_lecture_of_a_weekday_is_no_date() -> None:
    assert days("She gave a free Tuesday lecture on piers.", "en", APRIL) == []
    assert days("There is a talk Tuesday in the boathouse.", "en", APRIL) == ["2027-04-06"]
