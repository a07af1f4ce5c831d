"""Swedish words by field of life: occasions and their kinds, last days, publications, and what nobody attends."""

from __future__ import annotations

import pytest

from digest.model.event import EventKind
from tests.reading.event_texts import proposed_in

DAY = "2026-12-03"


def kinds_and_days(text: str) -> list[tuple[EventKind, str]]:
    return [(event.kind, event.start_on.isoformat()) for event in proposed_in(text, "sv")]


@pytest.mark.parametrize(
    "text",
    [
        "Kafferep på Furuvik torsdagen den 3 december.",
        "Fårklippning på Norrgård den 3 december.",
        "Korgflätning i bodarna den 3 december.",
        "Stjärngossetåg genom Lillbyn den 3 december.",
        "Skridskodisko på plan den 3 december.",
        "Webbsändningen om de nya avgifterna startar klockan 13 den 3 december.",
        "Kallelse: Södra fiskelaget håller extra stämma tisdag den 3 december kl. 18.",
        "Gift er drop-in i bystugan den 3 december.",
        "Kvällens vers klingar över parken den 3 december.",
        "Brandlaget drillar barnen i släckning den 3 december.",
    ],
)
def test_an_occasion_of_any_field_of_life_is_offered(text: str) -> None:
    assert kinds_and_days(text) == [(EventKind.EVENT, DAY)]


@pytest.mark.parametrize(
    "text",
    [
        "Specialvisning av vävarna den 3 december.",
        "Visningar på engelska: 3 december kl. 13.",
        "Konstvandring i Strandbyn den 3 december.",
        "Öppen visning torsdag 3 december kl. 17.",
        "3 december: Visning av museets utställning ”Bläck”.",
        "Kapten Ros lotsar besökare genom magasinet den 3 december.",
    ],
)
def test_a_visit_with_somebody_who_shows_is_a_tour(text: str) -> None:
    assert kinds_and_days(text) == [(EventKind.TOUR, DAY)]


@pytest.mark.parametrize("shown", ["Filmvisning", "Modevisning", "Visning av filmen Is"])
def test_a_film_or_clothes_that_are_shown_are_no_tour(shown: str) -> None:
    assert kinds_and_days(f"{shown} på Bio Ljuset den 3 december.") == [(EventKind.EVENT, DAY)]


@pytest.mark.parametrize(
    "text",
    [
        "Sista beställningsdag för granar är den 3 december.",
        "Sista chansen att rösta fram båtens namn är den 3 december.",
        "Köp din biljett före den 3 december.",
        "Laganmälan ska vara registrerad den 3 december.",
        "Vi behöver ditt svar den 3 december.",
        "Bindande anmälan: 3 december",
    ],
)
def test_a_last_day_in_other_words_is_a_deadline(text: str) -> None:
    assert kinds_and_days(text) == [(EventKind.DEADLINE, DAY)]


def test_a_last_chance_to_see_is_something_to_attend() -> None:
    text = "Sista chansen att se revyn är den 3 december."

    assert kinds_and_days(text) == [(EventKind.EVENT, DAY)]


@pytest.mark.parametrize(
    "text",
    [
        "Utredaren lämnar sitt betänkande den 3 december.",
        "Arbetsgruppen lägger fram sitt betänkande den 3 december.",
        "Årsberättelsen släpps den 3 december.",
        "Romanen når bokhandlarna den 3 december.",
    ],
)
def test_what_comes_out_is_a_release(text: str) -> None:
    assert kinds_and_days(text) == [(EventKind.RELEASE, DAY)]


def test_a_share_that_opens_is_an_application() -> None:
    text = "Andelslaget Ved öppnar för nya medlemmar den 3 december."

    assert kinds_and_days(text) == [(EventKind.APPLICATION, DAY)]


@pytest.mark.parametrize(
    "text",
    [
        "Inspektörerna besöker mejeriet den 3 december.",
        "Trädfällning görs vid dammen den 3 december.",
        "Parkeringen sopas den 3 december.",
        "Hyresavierna delas ut den 3 december.",
        "Byggstarten planeras till den 3 december.",
        "Inflyttning sker den 3 december.",
        "Avstämningsdag är den 3 december.",
        "Ovädret väntas till Norrbotten den 3 december.",
        "Föreskrifterna träder i kraft den 3 december.",
        "Arbetet pågår under dessa dagar:\n- Torsdag den 3 december, från kl. 22 till trafikens slut",
    ],
)
def test_what_others_do_or_what_only_changes_is_not_offered(text: str) -> None:
    assert kinds_and_days(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Revyn den 3 december sålde slut på elva minuter.",
        "Skattjakten den 3 december har fler anmälda än platser.",
    ],
)
def test_what_is_sold_out_is_not_offered(text: str) -> None:
    assert kinds_and_days(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Den 3 december slipper du laga mat, kom på julbord i Logen!",
        "Den 3 december är det konsert i lilla salen, som den stora salen inte har plats för.",
    ],
)
def test_a_denial_of_something_else_leaves_the_occasion(text: str) -> None:
    assert [day for _, day in kinds_and_days(text)] == [DAY]


def test_a_week_beside_its_day_only_says_which_week_is_meant() -> None:
    text = (
        "v. 49 Sagostund, tors 3/12 kl. 10\n"
        "v. 50 Stängt tis 8/12 pga. fortbildning\n"
        "v. 51 Författarbesök: Nina Falk, tis 15/12 kl. 18"
    )

    assert [day for _, day in kinds_and_days(text)] == [DAY, "2026-12-15"]


@pytest.mark.parametrize(
    "text",
    [
        "Snödumparna flyttas den 3 december.",
        "Ekonomiavdelningen flyttas till Åbo den 3 december.",
        "Bänkarna i parken flyttas den 3 december.",
    ],
)
def test_a_move_of_what_nobody_attends_is_not_offered(text: str) -> None:
    assert kinds_and_days(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Julmarknaden flyttas till den 3 december.",
        "Körens julkonsert har flyttats till den 3 december.",
    ],
)
def test_the_new_day_of_an_occasion_that_moves_is_offered(text: str) -> None:
    assert kinds_and_days(text) == [(EventKind.EVENT, DAY)]


@pytest.mark.parametrize(
    "text",
    [
        "Julmarknaden den 3 december har utgått ur programmet.",
        "Luciakröningen den 3 december har dessvärre fått ge vika.",
        "Visaftonen den 3 december blir det inget av.",
    ],
)
def test_what_falls_through_is_not_offered(text: str) -> None:
    assert kinds_and_days(text) == []
