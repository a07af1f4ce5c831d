"""Votes of readers, one-off rounds, and last days to act that are told in passing."""

from __future__ import annotations

import pytest

from digest.model.event import EventKind
from tests.reading.event_texts import proposed_in


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Asukkaat voivat äänestää ideoita 11.–31. tammikuuta."),
        ("fi", "Osallistuva budjetointi – äänestysvaihe 11.1.–31.1.2027"),
        ("fi", "Sillan nimestä on verkkoäänestys 11.1.–31.1.2027."),
        ("sv", "Invånarna kan rösta på idéerna 11–31 januari 2027."),
        ("sv", "Omröstningen om parkens namn pågår 11–31 januari 2027."),
        ("sv", "Medborgarbudgeten: omröstning 11.1–31.1.2027"),
        ("fi", "Ehdotukset ovat äänestettävänä 11.–31.1.2027 kaupungin verkkosivuilla."),
        ("sv", "Förslaget är röstbart mellan 20 februari och 20 april 2027."),
        ("en", "The proposals are open for voting from 11 to 31 January 2027."),
        ("en", "Residents can vote for the ideas from 11 to 31 January."),
        ("en", "The online vote on the name runs from 11 to 31 January 2027."),
        ("en", "Participatory budgeting – vote 11 January – 31 January 2027"),
    ],
)
def test_a_vote_of_readers_that_runs_a_while_is_a_consultation(language: str, text: str) -> None:
    (event,) = proposed_in(text, language)

    assert event.kind is EventKind.CONSULTATION


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Muistitietokeruu kyläkouluista 11.1.–31.3.2027"),
        ("fi", "Uimahallien perinnekeruu on käynnissä 11.1.–31.3.2027."),
        ("fi", "Tarinankeruu vanhoista kioskeista 11.1.–31.3.2027"),
        ("sv", "Minnesinsamling om skolbespisning 11.1–31.3.2027"),
        ("sv", "Insamling av minnen om gruvan 11.1–31.3.2027"),
        ("en", "Memory collection on village schools, 11 January – 31 March 2027"),
    ],
)
def test_a_collection_of_memories_is_a_consultation(language: str, text: str) -> None:
    (event,) = proposed_in(text, language)

    assert event.kind is EventKind.CONSULTATION


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Roskankeruu torilla 5.12.2026 klo 12"),
        ("sv", "Insamling av kläder på torget den 5 december kl. 12"),
    ],
)
def test_a_collection_of_things_is_an_event(language: str, text: str) -> None:
    assert [event.kind for event in proposed_in(text, language)] == [EventKind.EVENT]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Kuntavaalien ennakkoäänestys on 11.–17. tammikuuta 2027."),
        ("sv", "Vid årsmötet 16–17 januari 2027 ska man rösta om stadgarna."),
        ("en", "Delegates vote on the rules at the congress on 16–17 January 2027."),
        ("en", "Voting in parish elections takes place on Thursday 14 January 2027."),
    ],
)
def test_an_election_or_a_meeting_that_votes_is_an_event(language: str, text: str) -> None:
    (event,) = proposed_in(text, language)

    assert event.kind is EventKind.EVENT


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Jaossa on vielä yksi hakukierros. Se on 11.1.–31.1.2027."),
        ("sv", "Det ordnas ännu en ansökningsomgång. Den pågår 11–31 januari 2027."),
        ("en", "There will be one more grant cycle. It runs from 11 to 31 January 2027."),
    ],
)
def test_the_period_of_the_round_told_before_is_an_application(language: str, text: str) -> None:
    (event,) = proposed_in(text, language)

    assert event.kind is EventKind.APPLICATION


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "fi",
            "Apurahoja jaetaan kerran vuodessa ja hakemukset tulee lähettää 11.1.2027 mennessä.",
        ),
        ("fi", "Hakijan tulee täyttää ehdot 11.1.2027 mennessä."),
        ("fi", "Liput on palautettava viimeistään 11.1.2027."),
        ("fi", "Liitteiden toimitusaikaa jatketaan 11.1.2027 asti."),
        ("sv", "Bidrag söks en gång om året och ansökningarna ska skickas senast den 11 januari."),
        ("sv", "Sökanden ska uppfylla villkoren senast den 11 januari."),
        ("sv", "Biljetterna ska återlämnas före den 11 januari."),
        ("en", "Grants are given once a year and applications must be sent by 11 January."),
        ("en", "Applicants must meet the criteria by 11 January."),
        ("en", "The course fee must be paid by Monday 11 January."),
    ],
)
def test_a_last_day_to_act_is_a_deadline(language: str, text: str) -> None:
    (event,) = proposed_in(text, language)

    assert event.kind is EventKind.DEADLINE


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Hakemukset lähetetään joka vuosi 31.1. mennessä."),
        ("sv", "Ansökningarna ska varje år skickas senast den 31 januari."),
        ("en", "Applications are due each January 31, although you can write sooner."),
    ],
)
def test_what_is_due_every_year_is_no_deadline(language: str, text: str) -> None:
    assert proposed_in(text, language) == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "On 11 January, registration for the spring courses opens."),
        ("fi", "11.1.2027 alkaa ilmoittautuminen kevään kursseille."),
    ],
)
def test_the_season_of_the_courses_does_not_take_the_day_of_registration(
    language: str, text: str
) -> None:
    (event,) = proposed_in(text, language)

    assert (event.kind, event.start_on.isoformat()) == (EventKind.APPLICATION, "2027-01-11")
