"""Days that only belong to what is told before them: arrivals, last days of a run, rides and duties."""

from __future__ import annotations

import pytest

from tests.reading.event_texts import proposed_in


def _days(text: str, language: str) -> set[str]:
    return {event.start_on.isoformat() for event in proposed_in(text, language)}


CAMPS = {
    "en": "The summer camp is on 25–27 June 2027 in Kuru. ",
    "sv": "Sommarlägret hålls 25–27 juni 2027 i Kuru. ",
    "fi": "Kesäleiri pidetään 25.–27.6.2027 Kurussa. ",
}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "You may pitch tents from 17:00 on the Friday, the field must be empty by 16:00 on Sunday."),
        ("en", "Please leave the cabins clean by Sunday at 2 pm."),
        ("sv", "Tälten ska vara nere senast kl. 15 på söndagen."),
        ("sv", "Dörrarna öppnas kl. 18 på fredagen."),
        ("fi", "Teltat on purettava sunnuntaina klo 15 mennessä."),
        ("fi", "Saapuminen perjantaina klo 17 jälkeen ja lähtö sunnuntaina klo 14."),
    ],
)  # fmt: skip
def test_when_people_arrive_and_leave_is_part_of_the_camp(language: str, text: str) -> None:
    assert _days(CAMPS[language] + text, language) == {"2027-06-25"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The drama group meets on Thursday at 8 pm in the hall. "),
        ("fi", "Näytelmäkerho kokoontuu torstaina klo 20 talolla. "),
    ],
)
def test_a_weekday_told_before_the_days_is_of_its_own(language: str, text: str) -> None:
    fair = {
        "en": "The book fair is held from 25 to 28 November 2026.",
        "fi": "Kirjamessut pidetään 25.–28.11.2026.",
    }

    assert len(proposed_in(text + fair[language], language)) == 2


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The exhibition opens at the mill on 7 March 2027. It can be seen until 20 May 2027."),
        ("en", "Premiere 7 March 2027, performances until 20 May 2027."),
        ("sv", "Utställningen öppnar i kvarnen den 7 mars 2027. Den kan ses till och med den 20 maj."),
        ("sv", "Premiär 7 mars 2027, föreställningar till 20 maj 2027."),
        ("fi", "Näyttely avautuu museolla 7.3.2027. Näyttelyyn voi tutustua 20.5.2027 asti."),
        ("fi", "Ensi-ilta 7.3.2027, esitykset 20.5.2027 asti"),
    ],
)  # fmt: skip
def test_the_last_day_of_a_run_goes_with_its_first(language: str, text: str) -> None:
    assert _days(text, language) == {"2027-03-07"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Näyttely avautuu 7.3.2027. Kuvia näyttelyyn voi lähettää 20.2.2027 asti."),
        ("en", "The course starts on 7 March 2027. You can sign up until 20 February 2027."),
        ("sv", "Kursen börjar den 7 mars 2027. Du kan anmäla dig till den 20 februari 2027."),
    ],
)
def test_a_last_day_to_act_beside_a_run_is_offered(language: str, text: str) -> None:
    assert _days(text, language) == {"2027-03-07", "2027-02-20"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Registration is binding from 1 June 2027."),
        ("en", "After 1 June 2027 your registration is binding."),
        ("sv", "Anmälan är bindande fr.o.m. 1.6.2027."),
        ("sv", "Har du inte sagt att du uteblir innan 2027-05-20 kommer vi fakturera hela summan."),
        ("sv", "Vi har busstransport från Lovisa till Kuru 29.6 och 2.8, och tillbaka till Lovisa 4.8."),
        ("fi", "Ilmoittautuminen on sitova 1.6.2027 alkaen."),
        ("fi", "Järjestämme bussikuljetuksen Espoosta leirille 29.6. ja 2.8. ja takaisin 4.8."),
        ("sv", "Nämnden behandlar enkätens svar den 20 maj."),
        ("fi", "Lautakunta käsittelee kyselyn tuloksia 20.5."),
        ("en", "The planning committee will go through the comments on 20 May."),
        ("sv", "Julen närmar sig och vi har många evenemang på gång."),
        ("fi", "Joulu lähestyy ja luvassa on paljon tapahtumia."),
        ("en", "Autumn is here, Christmas is only five weeks away and we have lots of events for you!"),
    ],
)  # fmt: skip
def test_what_only_applies_carries_or_names_a_time_is_not_offered(language: str, text: str) -> None:
    assert not _days(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The council's consultation into how parking is charged for will close on 20 May."),
        ("en", "Articles for the next issue must be at the office by 20 May."),
        ("en", "People along the canal have until 20 May to say what they think."),
        ("en", "Please register by 20 May; registration is binding."),
        ("sv", "Enkäten, där man kan peka ut farliga korsningar, stängs den 20 maj."),
        ("sv", "Materialet till tidningen ska finnas på redaktionen senast den 20 maj."),
        ("sv", "Bindande anmälan senast den 20 maj."),
        ("fi", "Kylälehden aineiston on oltava perillä viimeistään 20.5."),
        ("fi", "Näyttelyt tulee olla anottuna viimeistään 20.5."),
        ("fi", "Sitovat ilmoittautumiset 20.5. mennessä."),
    ],
)
def test_what_must_be_in_by_a_day_is_a_last_day(language: str, text: str) -> None:
    (event,) = proposed_in(text, language)

    assert event.kind.value == "deadline"
    assert event.end_on.isoformat() == "2027-05-20"
