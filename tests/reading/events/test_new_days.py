"""The new day of what is moved, told in one sentence with the old one; and what moves but is not met."""

from __future__ import annotations

from datetime import date

import pytest

from digest.model.event import EventStatus
from tests.reading.event_texts import proposed_in

ON = date(2027, 4, 1)


def days(text: str, language: str) -> list[str]:
    return [event.start_on.isoformat() for event in proposed_in(text, language, on=ON)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The Beacon Supper, planned for 20 May, will now take place on 10 June."),
        ("en", "The committee has decided to change the date of the Lantern Walk to 10 June."),
        ("en", "It was agreed to change the date of the annual meeting from 20 May to 10 June."),
        ("en", "We have had to postpone the quiz night, scheduled for 20 May, until 10 June."),
        (
            "en",
            "The club postponed the fair, originally set for Thursday 20 May, to Thursday 10 June.",
        ),
        ("en", "The spring concert is moving from Thursday 20 May to Thursday 10 June."),
        ("en", "The fun run, first advertised for 20 May, will now be held on 10 June at 11 am."),
        ("en", "Please come to the ceilidh on Thursday 10 June rather than 20 May."),
        ("en", "The poetry slam on 20 May won't happen; come along on 10 June instead."),
        ("sv", "Kyrkkaffet som var utlyst till den 20 maj hålls först den 10 juni."),
        ("sv", "Vi beslöt att ändra datumet för grillkvällen till den 10/6 kl. 18."),
        ("sv", "Vi har beslutat ändra datum för loppisen från den 20 maj till den 10 juni."),
        ("sv", "På grund av värmen flyttar vi talkot från den 20 maj till den 10 juni."),
        (
            "sv",
            "Vi skjuter upp konserten, ursprungligen planerad till den 20 maj, till den 10 juni.",
        ),
        ("sv", "Årsmötet den 20 maj flyttas fram till den 10 juni."),
        ("fi", "Kevätkonsertti, jonka piti olla 20.5., pidetäänkin 10.6."),
        ("fi", "Kylpyläretki siirtyy 20.5. pidettäväksi 10.6."),
        (
            "fi",
            "Kuorokonsertti vaihtuu viikolla ja kuullaan torstaina 10.6. entisen 20.5. sijasta.",
        ),
    ],
)
def test_only_the_new_day_is_offered(language: str, text: str) -> None:
    assert days(text, language) == ["2027-06-10"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The annual meeting, which had been set for July, will now be in November."),
        ("sv", "Utställningen, som planerats till juli, visas i stället i november."),
        ("fi", "Heinäkuulle suunniteltu vuosikokous pidetään nyt marraskuussa."),
    ],
)
def test_a_month_takes_the_place_of_another(language: str, text: str) -> None:
    assert days(text, language) == ["2027-11-01"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "The board has decided to move the summer lecture to September.\nIt will be held on Sunday 5 September.",
        ),
        (
            "sv",
            "Vi har beslutat att flytta juliföreläsningen till september.\nDen hålls söndagen den 5 september.",
        ),
    ],
)
def test_a_month_that_something_moves_to_is_its_day_of_the_next_sentence(
    language: str, text: str
) -> None:
    assert days(text, language) == ["2027-09-05"]


def test_the_new_day_has_the_status_of_a_move() -> None:
    text = "The Beacon Supper, planned for 20 May, will now take place on 10 June."

    (event,) = proposed_in(text, "en", on=ON)

    assert (event.status, event.moved_from) == (EventStatus.MOVED, date(2027, 5, 20))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The resurfacing of Mill Road, planned for 20 May, will now take place on 10 June."),
        ("en", "The introduction of charges, planned for 20 May, has been put back to 10 June."),
        ("en", "The spring concert, moved from 20 May to 10 June, has now been cancelled."),
        (
            "en",
            "The fair, planned for 20 May, has been postponed and a new date will be announced.",
        ),
        ("sv", "Införandet av nya avgifter senareläggs från den 20 maj till den 10 juni."),
        ("sv", "Asfalteringen av Storgatan, som planerats till den 20 maj, börjar den 10 juni."),
        ("fi", "Uimahallin sulkeminen siirtyy torstailta 20.5. torstaille 10.6."),
        ("fi", "Alun perin 20.5. pidettäväksi suunniteltu konsertti on peruttu."),
    ],
)
def test_what_nobody_meets_for_or_what_is_off_has_no_new_day(language: str, text: str) -> None:
    assert days(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Both the evensong on 20 May and the supper on 21 May have been called off."),
        ("en", "Neither the evensong on 20 May nor the supper on 21 May will go ahead."),
        ("en", "The gala on 20 May is off, and so is the parade on 21 May."),
        ("sv", "Varken marknaden den 20 maj eller paraden den 21 maj blir av."),
        ("sv", "Körens vesper den 20 maj är inställd, likaså kyrkkaffet den 21 maj."),
        ("fi", "Sekä 20.5. markkinat että 21.5. kulkue on peruttu."),
        ("fi", "Infoilta 20.5. perutaan, samoin 27.5."),
    ],
)
def test_one_word_cancels_two_days(language: str, text: str) -> None:
    assert days(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The evensong on 20 May goes ahead but the supper on 21 May is off."),
        ("fi", "Kuoron vesper 20.5. pidetään, mutta kirkkokahvit 21.5. on peruttu."),
        ("sv", "Körens vesper den 20 maj hålls som vanligt men kyrkkaffet den 21 maj utgår."),
    ],
)
def test_what_is_held_is_not_cancelled_with_the_next(language: str, text: str) -> None:
    assert days(text, language) == ["2027-05-20"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            (
                "• Saturday 8 May\n  Outing to the garden. By bus or car. CANCELLED.\n"
                "• Sunday 16 May\n  Walk in the wood. 1 pm in the village hall."
            ),
        ),
        (
            "sv",
            (
                "• Lördag 8 maj\n  Utflykt till trädgården. Buss eller egen bil. INSTÄLLD.\n"
                "• Söndag 16 maj\n  Vandring i skogen. Kl. 13 i Byagården."
            ),
        ),
    ],
)
def test_the_last_word_of_a_row_cancels_its_own_day_and_not_the_next(
    language: str, text: str
) -> None:
    assert days(text, language) == ["2027-05-16"]
