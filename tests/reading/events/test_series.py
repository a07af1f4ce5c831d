"""The kind of a row, of “it” and of “the event”: what the sentence or the heading beside it names."""

from __future__ import annotations

import pytest

from digest.model.event import EventKind
from tests.reading.event_texts import events_in

SEMINAR, WEBINAR, WORKSHOP = EventKind.SEMINAR, EventKind.WEBINAR, EventKind.WORKSHOP
TRAINING, TOUR, EVENT = EventKind.TRAINING, EventKind.TOUR, EventKind.EVENT


def kinds(text: str, language: str, title: str = "") -> list[EventKind]:
    return [event.kind for event in events_in(text, language, title=title) if event.proposed]


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        (
            "en",
            (
                "Our research seminar meets in room 7, with coffee.\n\n"
                "8 March, 10.00: Ada Kuru, What rivers forget\n15 March, 10.00: Bo Shore, Old salt"
            ),
            SEMINAR,
        ),
        (
            "en",
            (
                "Lunch hour is our series of short webinars. Dates:\n"
                "- 9 March: Sick leave in brief\n- 16 March: The first invoice"
            ),
            WEBINAR,
        ),
        (
            "en",
            (
                "The mill's spring workshops are held every Saturday.\n"
                "6 March – Bark baskets\n13 March – Spoons"
            ),
            WORKSHOP,
        ),
        (
            "en",
            (
                "8 March – Ada Kuru: What rivers forget\n15 March – Bo Shore: Old salt\n\n"
                "The seminar begins at 15.15 in hall 5."
            ),
            SEMINAR,
        ),
        (
            "fi",
            (
                "Tutkijaseminaari kokoontuu maanantaisin salissa 7. Tervetuloa!\n\n"
                "8.3. klo 10 Ada Kuru: Mitä joki unohtaa\n15.3. klo 10 Bo Ranta: Vanha suola"
            ),
            SEMINAR,
        ),
        (
            "fi",
            "Työpajasarja pidetään myllyllä. Kerrat:\n– 6.3. Tuohikorit\n– 13.3. Lusikat",
            WORKSHOP,
        ),
        (
            "sv",
            (
                "Vårt forskarseminarium hålls på måndagar i sal 7.\n\n"
                "8 mars kl. 10: Ada Kuru, Vad älven glömmer\n15 mars kl. 10: Bo Strand, Gammalt salt"
            ),
            SEMINAR,
        ),
        (
            "sv",
            "Kursen ordnas i kvarnen. Träffarna:\n– 6 mars: Näverkorgar\n– 13 mars: Skedar",
            TRAINING,
        ),
    ],
)
def test_rows_are_of_the_kind_of_their_series(language: str, text: str, kind: EventKind) -> None:
    assert kinds(text, language) == [kind, kind]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (  # one sort of thing among others
            "en",
            (
                "The library also lends tools from its workshop.\n\n8 March: Poems by Ada Kuru, 6 pm\n"
                "15 March: Bo Shore, harp, 6 pm"
            ),
        ),
        (  # rows of what another line names
            "en",
            (
                "Our workshops continue in May.\n\nConcerts\n8 March: Ada Kuru, harp\n"
                "15 March: Bo Shore, lute"
            ),
        ),
        (  # a row with a noun of its own
            "en",
            "Our webinars continue all spring.\n\n8 March: Spring concert\n15 March: Flower market",
        ),
        ("sv", "Kursen hölls i fjol.\n\n8 mars: Ada Kuru, harpa\n15 mars: Bo Strand, luta"),
        ("fi", "Kurssi pidettiin viime vuonna.\n\n8.3. Ada Kuru, harppu\n15.3. Bo Ranta, luuttu"),
    ],
)
def test_rows_of_something_else_keep_their_own_kind(language: str, text: str) -> None:
    assert set(kinds(text, language, title="Marsh Mill")) <= {EVENT}


def test_a_row_of_a_series_that_is_off_is_not_offered() -> None:
    found = events_in(
        "Our seminar meets on Mondays.\n\n8 March: Ada Kuru, Rivers – CANCELLED\n"
        "15 March: Bo Shore, Old salt",
        "en",
    )

    assert [event.start_on.day for event in found if event.proposed] == [15]


def test_rows_of_fees_are_none_of_the_series() -> None:
    found = events_in(
        "Our courses are held in the mill.\n\n8 March: New fees take effect\n"
        "15 March: Bark boats\n22 March: Willow baskets",
        "en",
    )

    assert [event.start_on.day for event in found if event.proposed] == [15, 22]


@pytest.mark.parametrize(
    ("language", "text", "title", "kind"),
    [
        ("en", "Our webinar on soil is free. It takes place on 5 March at 6 pm.", "", WEBINAR),
        ("en", "The course is for clubs. The session starts on 5 March at 6 pm.", "", TRAINING),
        ("en", "5 March, 18.00, Town Hall\nThe workshop is free.", "", WORKSHOP),
        ("en", "Join us on 5 March at 6 pm. The seminar costs £5.", "", SEMINAR),
        ("en", "The event is held on 5 March at 6 pm.", "Webinar: Soil and salt", WEBINAR),
        ("sv", "Webbinariet är gratis. Det hålls den 5 mars kl. 18.", "", WEBINAR),
        ("sv", "Evenemanget hålls den 5 mars kl. 18.", "Seminarium om jord", SEMINAR),
        ("fi", "Webinaari on maksuton. Se pidetään 5.3. klo 18.", "", WEBINAR),
        ("fi", "Tilaisuus pidetään 5.3. klo 18.", "Seminaari maasta ja suolasta", SEMINAR),
    ],
)
def test_it_and_the_event_are_what_the_text_around_them_names(
    language: str, text: str, title: str, kind: EventKind
) -> None:
    assert kinds(text, language, title) == [kind]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Our webinars are free. The harvest supper is held on 5 March at 6 pm.", ""),
        ("The event is held on 5 March at 6 pm.", "Workshop manager bids farewell"),
        ("The spring concert is held on 5 March. The workshop shop sells cakes.", ""),
        ("The concert and the workshop are new. The event is held on 5 March at 6 pm.", ""),
    ],
)
def test_what_has_a_noun_of_its_own_is_not_taken_for_what_stands_beside_it(
    text: str, title: str
) -> None:
    assert kinds(text, "en", title) == [EVENT]
