"""A guest who comes on a day, and a place that lets people in again."""

from __future__ import annotations

import pytest

from digest.model.event import EventKind
from tests.reading.event_texts import proposed_in


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("fi", "Sunnuntaivieraana on 13.12. näyttelijä Anna Ranta.", 13),
        ("fi", "Sen jälkeen kirjaston vieraana on 13.12. kirjailija Olli Suo.", 13),
        ("fi", "Vierailijana torstaina 10.12. on kansanedustaja Anna Ranta.", 10),
        ("fi", "Luennoitsijana 9.12. on Mari Halla.", 9),
        ("sv", "Gäst är den 13 december skådespelaren Anna Strand.", 13),
        ("sv", "Därefter är söndagsgästen den 13 december författaren Olle Myr.", 13),
        ("sv", "Föreläsare den 9 december är forskaren Maria Berg.", 9),
        ("en", "Our guest on 13 December is the actor Anna Shore.", 13),
        ("en", "The next Sunday guest, on 13 December, is writer Oliver Marsh.", 13),
        ("en", "The guest speaker on 9 December will be Professor Carl Pine.", 9),
        ("en", "On 13 December our guest is Lisa Grove.", 13),
    ],
)
def test_who_the_guest_is_tells_that_people_meet(language: str, text: str, day: int) -> None:
    (event,) = proposed_in(text, language)

    assert (event.kind, event.start_on.month, event.start_on.day) == (EventKind.EVENT, 12, day)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Sunnuntaivieraana oli 8.11. näyttelijä Anna Ranta."),
        ("fi", "Vieraana piti olla 13.12. Anna Ranta, mutta vierailu on peruttu."),
        ("fi", "Anna Ranta aloittaa johtajana 13.12."),
        ("sv", "Gäst var den 8 november skådespelaren Anna Strand."),
        ("sv", "Anna Strand blir ny chef den 13 december."),
        ("en", "Our guest on 8 November was the actor Anna Shore."),
        ("en", "Anna Shore becomes director on 13 December."),
    ],
)
def test_a_guest_who_was_there_and_a_new_post_are_no_events(language: str, text: str) -> None:
    assert proposed_in(text, language) == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Kylän museo on remontoitu, ja lauantaina 5.12. se avaa ovensa uudelleen."),
        ("fi", "Museo avataan jälleen yleisölle lauantaina 5.12. peruskorjauksen jälkeen."),
        ("fi", "Teatterin ovet avautuvat taas 5.12. kahden vuoden remontin jälkeen."),
        ("sv", "Museet har renoverats, och lördag den 5 december slås portarna äntligen upp igen."),
        ("sv", "Efter renoveringen öppnar museet åter dörrarna lördagen den 5 december."),
        ("sv", "Teatern öppnar igen för publik den 5 december efter en lång renovering."),
        ("en", "After renovation the museum reopens its doors to visitors on Saturday 5 December."),
        ("en", "The library is renewed, and on Saturday 5 December it opens its doors again."),
        ("en", "The gallery will reopen to the public on 5 December after a restoration."),
    ],
)
def test_a_place_that_lets_people_in_again_is_an_event(language: str, text: str) -> None:
    (event,) = proposed_in(text, language)

    assert (event.kind, event.start_on.isoformat()) == (EventKind.EVENT, "2026-12-05")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Museo avasi ovensa uudelleen lauantaina 7.11."),
        ("fi", "Kirjasto on suljettu 1.–4.12. ja avoinna taas normaalisti 5.12."),
        ("fi", "Toimisto on suljettu joulun ajan ja avataan uudelleen 7.1."),
        ("sv", "Museet slog upp portarna igen den 7 november."),
        ("sv", "Biblioteket är stängt 1–4 december och öppet som vanligt igen den 5 december."),
        ("en", "The museum reopened its doors to visitors on 7 November."),
        ("en", "The library is closed from 1 to 4 December and reopens as usual on 5 December."),
        ("en", "The office is closed over Christmas and reopens to visitors on 7 January."),
    ],
)
def test_a_place_that_is_open_again_as_usual_is_none(language: str, text: str) -> None:
    assert proposed_in(text, language) == ()
