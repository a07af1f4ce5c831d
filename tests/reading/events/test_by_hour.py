"""Another thing of the same day, told by its hour alone, and what belongs to the one above it."""

from __future__ import annotations

import pytest

from tests.reading.event_texts import proposed_in


def told(text: str, language: str) -> list[str]:
    return [
        f"{event.start_on:%-d.%-m.} {event.starts_at:%H:%M}"
        for event in proposed_in(text, language)
        if event.starts_at
    ]


@pytest.mark.parametrize(
    ("language", "text", "hours"),
    [
        (
            "fi",
            (
                "Torstaina 26.11. klo 9 alkaa Verkkoarjen webinaari, jota voi seurata kirjastossa. "
                "Lintujen muutto -luento alkaa klo 17 Koivukoulun auditoriossa."
            ),
            ["26.11. 09:00", "26.11. 17:00"],
        ),
        (
            "fi",
            (
                "Torstaina 26.11. klo 9 alkaa Verkkoarjen webinaari, jota voi seurata kirjastossa. "
                "Lintujen muutto -luento alkaa klo 17 Koivukoulun auditoriossa. "
                "Vanhassa viljamakasiinissa kuullaan puolestaan Hiljaiset kellot -konsertti klo 18."
            ),
            ["26.11. 09:00", "26.11. 17:00", "26.11. 18:00"],
        ),
        (
            "fi",
            "Sunnuntaina 29.11. messu alkaa klo 11. Illalla klo 17 juhlistetaan uutta alttaritaulua.",
            ["29.11. 11:00", "29.11. 17:00"],
        ),
        (
            "fi",
            (
                "Maanantaina 30.11. klo 13–15 on tietokonekurssi kirjastossa. "
                "Lukupiiri kokoontuu klo 18 lehtisalissa."
            ),
            ["30.11. 13:00", "30.11. 18:00"],
        ),
        (
            "fi",
            (
                "Keskiviikkona 2.12. klo 10 museossa on opastettu kierros. "
                "Taidehallissa on samana päivänä työpaja klo 14–15."
            ),
            ["2.12. 10:00", "2.12. 14:00"],
        ),
        (
            "sv",
            (
                "Torsdagen den 26 november kl. 9 börjar webbinariet om skolmat. "
                "Föreläsningen Fåglar på väg börjar kl. 17 i Björkskolans aula."
            ),
            ["26.11. 09:00", "26.11. 17:00"],
        ),
        (
            "sv",
            (
                "Söndagen den 29 november kl. 10 är det högmässa i Lidens kyrka. "
                "Kl. 16 sjunger kören julsånger i Norrby bönehus."
            ),
            ["29.11. 10:00", "29.11. 16:00"],
        ),
        (
            "sv",
            (
                "Söndag 29 november kl. 11 hålls gudstjänst i Lidens kyrka. "
                "På kvällen kl. 18 firas det nya orgelverket med en konsert."
            ),
            ["29.11. 11:00", "29.11. 18:00"],
        ),
        (
            "sv",
            (
                "Onsdag 2 december kl. 10 hålls en guidad visning på museet. "
                "Samma dag kl. 14–15 ordnas en verkstad i Konsthallen."
            ),
            ["2.12. 10:00", "2.12. 14:00"],
        ),
        (
            "en",
            (
                "The webinar on school meals begins at 9 am on Thursday 26 November. "
                "The lecture Birds on the Move begins at 5 pm in Birch Hall."
            ),
            ["26.11. 09:00", "26.11. 17:00"],
        ),
        (
            "en",
            (
                "Mass is on Sunday 29 November at 10 am in St Brannoc’s Church. "
                "Later that evening, at 7 pm, the choir sings in Norton Chapel."
            ),
            ["29.11. 10:00", "29.11. 19:00"],
        ),
        (
            "en",
            (
                "The parish meeting takes place on Monday 30 November at 10 am in the village hall. "
                "The same day at 5 pm there is a talk on bats at Marsh Library."
            ),
            ["30.11. 10:00", "30.11. 17:00"],
        ),
        (
            "en",
            (
                "A storytime is held on Wednesday 2 December at 10 am in Marsh Library. "
                "A carol concert starts at 7 pm in Norton Chapel."
            ),
            ["2.12. 10:00", "2.12. 19:00"],
        ),
        (
            "en",
            (
                "The toddler group meets on Wednesday 2 December, 9.30 am to 11 am, in Marsh Library. "
                "The poet Olive Penn reads from her poems at 6 pm in Lantern Café, and no tickets are needed."
            ),
            ["2.12. 09:30", "2.12. 18:00"],
        ),
        (
            "sv",
            (
                "Onsdag 2 december kl. 10 träffas småbarnsklubben på biblioteket. "
                "På kvällen kl. 18 läser poeten Olof Penna dikter på Café Lyktan."
            ),
            ["2.12. 10:00", "2.12. 18:00"],
        ),
        (
            "fi",
            (
                "Itsenäisyyspäivän messu on 6.12. klo 10 Vesijärven kirkossa. "
                "Torvisoittokunnan konsertti alkaa klo 17 Vesijärven koululla, eikä siihen tarvita lippuja."
            ),
            ["6.12. 10:00", "6.12. 17:00"],
        ),
    ],
)
def test_another_thing_of_the_day_has_its_hour(language: str, text: str, hours: list[str]) -> None:
    assert told(text, language) == hours


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "fi",
            "Seminaari on torstaina 26.11. klo 9 Koivukoululla. Kahvitarjoilu alkaa klo 8.30.",
        ),
        (
            "fi",
            (
                "Seminaari on torstaina 26.11. klo 9 Koivukoululla. Professori Aalto luennoi klo 13. "
                "Seminaari päättyy klo 16."
            ),
        ),
        ("fi", "Konsertti on perjantaina 27.11. klo 19 Seurojentalolla. Ovet aukeavat klo 18."),
        ("fi", "Konsertti on perjantaina 27.11. klo 19 Seurojentalolla. Se päättyy klo 21."),
        (
            "fi",
            "Joulumyyjäiset ovat lauantaina 28.11. klo 10–15 Kylätuvalla. Joulupukki saapuu klo 12.",
        ),
        (
            "fi",
            (
                "Kyläjuhla on lauantaina 28.11. klo 12 Kylätuvalla. "
                "Näytelmä esitetään klo 14 ja tanssit alkavat klo 19."
            ),
        ),
        ("fi", "Retki on lauantaina 28.11. klo 9. Bussi lähtee torilta klo 8.30. Paluu on klo 17."),
        ("fi", "Luento on torstaina 26.11. klo 18 kirjastossa. Kirjasto on avoinna klo 10–20."),
        ("fi", "Sunnuntaina 29.11. klo 10 on messu. Raamattupiiri kokoontuu tiistaisin klo 18."),
        ("fi", "Webinaari on torstaina 26.11. klo 9. Lounas on klo 12."),
        (
            "fi",
            "Kirkkokierros on torstaina 26.11. klo 9 Vesijärvellä. Kierros kestää klo 11.30 asti.",
        ),
        ("fi", "Lukupiiri on torstaina 26.11. klo 14. Iltakonserttia ei pidetä klo 18."),
        (
            "sv",
            (
                "Seminariet hålls torsdagen den 26 november kl. 9 i Björkskolan. "
                "Kaffe serveras från kl. 8.30."
            ),
        ),
        (
            "sv",
            (
                "Seminariet hålls torsdagen den 26 november kl. 9 i Björkskolan. "
                "Professor Ek föreläser kl. 13. Seminariet slutar kl. 16."
            ),
        ),
        (
            "sv",
            "Konserten är fredag 27 november kl. 19 i Folkets hus. Dörrarna öppnas kl. 18.",
        ),
        ("sv", "Julmarknaden är lördag 28 november kl. 10–15 i byagården. Tomten kommer kl. 12."),
        (
            "sv",
            (
                "Utflykten är lördag 28 november kl. 9. Bussen avgår från torget kl. 8.30. "
                "Hemresan är kl. 17."
            ),
        ),
        (
            "sv",
            (
                "Föreläsningen är torsdag 26 november kl. 18 på biblioteket. "
                "Biblioteket är öppet kl. 10–20."
            ),
        ),
        ("sv", "Söndag 29 november kl. 10 är det högmässa. Bibelgruppen träffas tisdagar kl. 18."),
        (
            "sv",
            (
                "Årsmötet hålls torsdag 26 november kl. 18 i byagården. "
                "Efter mötet, kl. 19.30, visar Bo Ek bilder."
            ),
        ),
        (
            "en",
            (
                "The seminar is on Thursday 26 November at 9 am in Birch Hall. "
                "Coffee is served from 8.30 am."
            ),
        ),
        (
            "en",
            (
                "The seminar is on Thursday 26 November at 9 am in Birch Hall. "
                "Professor Elm gives a lecture at 1 pm. The seminar ends at 4 pm."
            ),
        ),
        (
            "en",
            "The concert is on Friday 27 November at 7 pm in Birch Hall. Doors open at 6 pm.",
        ),
        (
            "en",
            (
                "The Christmas fair is on Saturday 28 November, 10 am to 3 pm, in the village hall. "
                "Father Christmas arrives at 12.30 pm."
            ),
        ),
        (
            "en",
            (
                "The trip is on Saturday 28 November at 9 am. The coach leaves the square at 8.30 am. "
                "It returns at 5 pm."
            ),
        ),
        (
            "en",
            (
                "The lecture is on Thursday 26 November at 6 pm in Marsh Library. "
                "The library is open from 10 am to 8 pm."
            ),
        ),
        (
            "en",
            "Mass is on Sunday 29 November at 10 am. The Bible group meets on Tuesdays at 6 pm.",
        ),
        (
            "en",
            (
                "The conference is on Thursday 26 November at 9 am. "
                "Lunch is at 12.30 pm and the panel discussion starts at 2 pm."
            ),
        ),
        (
            "en",
            (
                "The seminar is on Thursday 26 November at 9 am in Birch Hall. "
                "A workshop on nets begins at 1 pm in the Oak Room."
            ),
        ),
        (
            "en",
            (
                "The lecture is on Thursday 26 November at 2 pm in Marsh Library. "
                "There is no lecture at 6 pm this time."
            ),
        ),
    ],
)
def test_what_belongs_to_an_event_is_no_other(language: str, text: str) -> None:
    assert len(proposed_in(text, language)) == 1


def test_sentences_with_an_hour_each_are_a_programme() -> None:
    text = (
        "The mass is on Sunday 29 November at 10 am. A concert in the garden begins at 1 pm. "
        "A lecture on bells begins at 3 pm. A procession through the village starts at 5 pm."
    )

    assert len(proposed_in(text, "en")) == 1


def test_an_hour_in_the_next_paragraph_is_left_alone() -> None:
    text = (
        "Mass is on Sunday 29 November at 10 am in St Brannoc’s Church.\n\n"
        "The choir concert begins at 6 pm in Norton Chapel."
    )

    assert len(proposed_in(text, "en")) == 1


def test_nothing_stands_beside_an_event_that_is_off() -> None:
    text = (
        "The mass on Sunday 29 November at 10 am is cancelled. "
        "The choir concert begins at 6 pm in Norton Chapel."
    )

    assert not proposed_in(text, "en")


def test_the_hour_is_quoted_as_its_when() -> None:
    text = (
        "Mass is on Sunday 29 November at 10 am in St Brannoc’s Church. "
        "Later that evening, at 7 pm, the choir sings in Norton Chapel."
    )

    _, later = proposed_in(text, "en")

    assert later.when == "at 7 pm"
    assert later.place == "Norton Chapel"
    assert later.evidence.text.startswith("Later that evening")
