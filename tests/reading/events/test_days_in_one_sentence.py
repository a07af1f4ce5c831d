"""Several occasions told in one sentence, each with its day, and days set apart by commas."""

from __future__ import annotations

import pytest

from tests.reading.event_texts import proposed_in


def days(text: str, language: str) -> list[str]:
    return [event.start_on.isoformat() for event in proposed_in(text, language)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Pe 4.12. lavalla on Sointu-yhtye, la 5.12. Rannan trio ja su 6.12. kuoro Helmi."),
        ("sv", "4 december står Klang på scenen, 5 december Ströms trio och 6 december kören Sol."),
        ("en", "The Reeds are on stage on 4 December, Stone’s trio on 5 December and the choir on 6 December."),
    ],
)  # fmt: skip
def test_a_day_without_a_verb_shares_the_verb_before_it(language: str, text: str) -> None:
    assert days(text, language) == ["2026-12-04", "2026-12-05", "2026-12-06"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Museossa vierailevat kirjailijat Elsa Niemi (3.12.) ja Ville Aho (10.12.)."),
        ("sv", "Museet gästas av författarna Elsa Nyman (3/12) och Viktor Holm (10/12)."),
        ("en", "The museum welcomes authors Elsa Newman (3 December) and Ed Holm (10 December)."),
        (
            "sv",
            "Först, den 3 december, hörs orgelmusik, och sedan, den 10 december, sjunger vi.",
        ),
        (
            "en",
            "First, on 3 December, there is organ music, and later, on 10 December, we sing carols.",
        ),
    ],
)
def test_two_guests_or_two_parts_have_a_day_each(language: str, text: str) -> None:
    assert days(text, language) == ["2026-12-03", "2026-12-10"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Muistokivi, jonka kotiseutuyhdistys on hankkinut, paljastetaan 3.12."),
        ("sv", "Minnesstenen, som hembygdsföreningen har skaffat, avtäcks den 3 december."),
        ("en", "The stone, which the history society has bought, will be unveiled on 3 December."),
    ],
)
def test_what_was_done_before_is_told_aside(language: str, text: str) -> None:
    assert days(text, language) == ["2026-12-03"]


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("fi", "Infowebinaari lähestyy! Nähdään 3.12. Kuuralassa.", "webinar"),
        ("fi", "Onhan keramiikkakurssi jo kalenterissasi? Kokoonnumme 3.12.", "training"),
        ("sv", "Missa inte vår workshop! Vi träffas den 3 december.", "workshop"),
        ("en", "Our information webinar is nearly here! See you on 3 December.", "webinar"),
        ("en", "Our fair is nearly here! See you on 3 December.", "event"),
    ],
)
def test_the_sentence_before_says_what_it_is(language: str, text: str, kind: str) -> None:
    (event,) = proposed_in(text, language)

    assert event.kind.value == kind


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Shore Run is on 3 December, and anyone can take part.", ["2026-12-03"]),
        ("The Lantern Parade is on 3 December.", ["2026-12-03"]),
        ("The Mayor of Shoreham is on leave on 3 December.", []),
    ],
)
def test_what_has_a_name_is_on_its_day(text: str, expected: list[str]) -> None:
    assert days(text, "en") == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Äitini tulee kylään torstaina 3.12. klo 18."),
        ("fi", "Ministeri on virkamatkalla Oslossa 3.12."),
        ("sv", "Min mamma kommer på besök torsdagen den 3 december kl. 18."),
        ("sv", "Ministern är på tjänsteresa i Oslo den 3 december."),
        ("en", "My mother is coming to stay on Thursday 3 December at 6 pm."),
        ("en", "The minister is in Oslo on business on 3 December."),
        ("en", "She returns to work on 3 December."),
    ],
)
def test_a_day_of_somebodys_own_life_is_not_offered(language: str, text: str) -> None:
    assert days(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The craft fair, which aims to show old skills, takes place on 3 December."),
        (
            "en",
            "The walk, a day that hopes to bring villages together, will be held on 3 December.",
        ),
        ("sv", "Mässan, som siktar på att visa hantverk, ordnas den 3 december."),
    ],
)
def test_what_it_is_meant_for_is_no_doubt(language: str, text: str) -> None:
    assert days(text, language) == ["2026-12-03"]


@pytest.mark.parametrize(
    "text",
    [
        "If the money is granted, the craft fair takes place on 3 December.",
        "The society aims to hold a fair on 3 December.",
    ],
)
def test_a_condition_stays_a_doubt(text: str) -> None:
    assert days(text, "en") == []


GAPPED = [
    ("fi", "Tiistaina lavalla on Kurun kvartetti, torstaina Trio Hanki."),
    ("fi", "Tiistaina esiintyy Aino Harju ja torstaina Liisa Ala."),
    ("fi", "Luento pidetään tiistaina suomeksi ja torstaina ruotsiksi."),
    ("sv", "På tisdag uppträder Anna Ek och på torsdag Lisa Berg."),
    ("en", "The choir sings on Tuesday in Kuru and on Thursday in Nord."),
]
ALONE = [
    ("fi", "Luento pidetään tiistaina, ei torstaina."),
    ("fi", "Luento pidetään tiistaina koululla, ja torstaina koulu on suljettu."),
    ("sv", "Konserten är på tisdag i kyrkan, på torsdag är kansliet stängt."),
    ("en", "The concert is on Tuesday and the office is closed on Thursday."),
]


@pytest.mark.parametrize(("language", "text"), GAPPED)
def test_a_weekday_shares_the_verb_of_the_one_before_it(language: str, text: str) -> None:
    offered = sorted(event.start_on for event in proposed_in(text, language))
    assert [f"{day:%-d.%-m.}" for day in offered] == ["24.11.", "26.11."]


@pytest.mark.parametrize(("language", "text"), ALONE)
def test_a_weekday_with_words_of_its_own_shares_nothing(language: str, text: str) -> None:
    offered = [event.start_on for event in proposed_in(text, language)]
    assert [f"{day:%-d.%-m.}" for day in offered] == ["24.11."]
