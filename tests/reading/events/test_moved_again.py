"""What is moved once more, moved to a day in reserve, or stays while something else is called off."""

from __future__ import annotations

from datetime import date

import pytest

from digest.model.event import EventStatus
from tests.reading.event_texts import proposed_in

ON = date(2027, 4, 1)


def days(text: str, language: str) -> list[str]:
    return [f"{event.start_on:%-d.%-m.}" for event in proposed_in(text, language, on=ON)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "The annual meeting has earlier been moved to 12 May. The board has decided to change this date to 15 September 2027.",
        ),
        ("en", "The fair was postponed to 12 May. It has now been moved again to 15 September."),
        ("en", "The concert had been moved to 12 May. The new date is 15 September."),
        (
            "en",
            "The championships, re-scheduled for May 12, will be postponed again, until the new date September 15.",
        ),
        (
            "en",
            "The seminar was moved to 12 May. We have had to postpone it further. It will be held on 15 September.",
        ),
        (
            "sv",
            "Årsmötet har tidigare flyttats till den 12 maj. Styrelsen beslutade i går att flytta denna tidpunkt till den 15 september 2027.",
        ),
        (
            "sv",
            "Konserten flyttades till den 12 maj. Den flyttas nu vidare till den 15 september.",
        ),
        ("sv", "Årsmötet sköts upp till den 12 maj. Det nya datumet är den 15 september."),
        (
            "sv",
            "Festen hade flyttats till den 12 maj. Nu skjuts den upp ytterligare, till den 15 september.",
        ),
        (
            "fi",
            "Liittokokous on siirretty pidettäväksi 12.5. Hallitus päätti muuttaa tämän ajankohdan 15.9.2027.",
        ),
        (
            "fi",
            "Konsertti siirrettiin pidettäväksi 12.5. Nyt se siirtyy edelleen 15.9. pidettäväksi.",
        ),
        (
            "fi",
            "Markkinat siirrettiin pidettäväksi 12.5. Niitä siirretään edelleen: uusi päivä on 15.9.",
        ),
    ],
)
def test_of_what_is_moved_twice_only_the_last_day_is_offered(language: str, text: str) -> None:
    assert days(text, language) == ["15.9."]


def test_what_is_moved_twice_keeps_its_name_and_the_day_it_was_moved_from() -> None:
    text = "Kevätseminaari on siirretty pidettäväksi 12.5. Hallitus päätti muuttaa tätä ajankohtaa: 15.9.2027."

    [event] = proposed_in(text, "fi", on=ON)

    assert (event.title, event.moved_from) == ("Kevätseminaari", date(2027, 5, 12))
    assert event.status is EventStatus.MOVED


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The seminar was moved to 12 May. It has been postponed again, with no new date."),
        ("sv", "Kursen har flyttats till den 12 maj. Den skjuts nu upp på obestämd tid."),
        ("fi", "Kurssi on siirretty pidettäväksi 12.5. Nyt se siirtyy toistaiseksi."),
    ],
)
def test_what_is_moved_on_without_a_new_day_is_not_offered(language: str, text: str) -> None:
    assert days(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The concert has been moved to 12 May. The summer party is on 15 September."),
        ("en", "The concert is on 12 May. The new date for the fair is 15 September."),
        ("sv", "Mötet har flyttats till den 12 maj. Nytt datum för festen är den 15 september."),
        ("fi", "Konsertti on siirretty pidettäväksi 12.5. Kesäjuhlan uusi ajankohta on 15.9."),
    ],
)
def test_the_move_of_another_thing_leaves_the_day_alone(language: str, text: str) -> None:
    assert days(text, language) == ["12.5.", "15.9."]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The concert has been moved to 12 May. It was moved from 24 April."),
        ("en", "The course starts on 12 May. It has been moved to the library."),
        ("sv", "Konserten har flyttats till den 12 maj. Den flyttades från den 24 april."),
        ("sv", "Mötet hålls i Kuru den 12 maj. Just detta datum har spelat en viktig roll."),
        ("fi", "Konsertti on siirretty pidettäväksi 12.5. Se siirtyi lauantailta 24.4."),
        ("fi", "Kurssi alkaa 12.5. Se on siirretty kirjastoon."),
        (
            "en",
            "The club decided to move the relay to the reserve day, which is Wednesday 12 May.",
        ),
        ("en", "The regatta on 24 April is moved to the reserve day, 12 May."),
        ("sv", "Klubben beslöt att flytta tävlingen den 24 april till reservdagen, den 12 maj."),
        (
            "fi",
            "Toimikunta päätti siirtää viestin hiihdettäväksi varapäivälle, joka on keskiviikko 12. toukokuuta.",
        ),
    ],
)
def test_the_day_that_a_thing_is_moved_to_is_offered(language: str, text: str) -> None:
    assert days(text, language) == ["12.5."]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We have decided to move the walk, which is on Saturday 24 April."),
        ("sv", "Styrelsen beslöt att flytta regattan, som är den 24 april."),
        ("fi", "Seura päätti siirtää soutukilpailun, joka on 24.4."),
    ],
)
def test_a_day_behind_what_is_moved_is_its_old_one(language: str, text: str) -> None:
    assert days(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "The decision concerns only the main event; the Junior Run (24.4.2027) and the Family Walk (12.5.2027) are held as planned.\nWe will write to all about the cancellation of the event.",
        ),
        (
            "en",
            "This applies only to the marathon on 8 May; the fun run on 24 April and the walk on 12 May go ahead as planned.",
        ),
        (
            "sv",
            "Loppet den 8 maj är inställt. Beslutet gäller bara huvudloppet: Barnens lopp den 24 april och Nattloppet den 12 maj hålls som planerat.",
        ),
        (
            "fi",
            "Päätös koskee vain päätapahtumaa, joka on 8.5.; lasten hiihto 24.4. ja yöhiihto 12.5. pidetään suunnitellusti.",
        ),
        (
            "fi",
            "Peruutus koskee vain isoa konserttia, iltalaulut 24.4. ja tanssit 12.5. pidetään normaalisti.",
        ),
    ],
)
def test_what_is_held_as_planned_is_offered_and_what_the_decision_concerns_is_not(
    language: str, text: str
) -> None:
    assert days(text, language) == ["24.4.", "12.5."]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The concert on 8 May, which will not go ahead as planned, was popular."),
        ("en", "This concerns only the concert on 8 May, which will not go ahead as planned."),
        (
            "en",
            "The fee applies only to adults. The race on 12 May goes ahead as planned. The event has been cancelled.",
        ),
        ("sv", "Beslutet gäller bara loppet. Barnloppet den 12 maj kan inte hållas som planerat."),
        (
            "fi",
            "Päätös koskee vain maratonia. Lasten juoksua 12.5. ei voida järjestää suunnitellusti.",
        ),
    ],
)
def test_a_denied_plan_is_no_promise(language: str, text: str) -> None:
    assert days(text, language) == []
