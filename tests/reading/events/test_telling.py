"""What a text tells of an event beside its day, and the twins of which nothing must be told."""

from __future__ import annotations

from datetime import date

import pytest

from tests.reading.event_texts import events_in, proposed_in


@pytest.mark.parametrize(
    ("language", "text", "theme"),
    [
        ("fi", "Mylläripäivä on 5.2.2027. Teemana on tällä kertaa ruis.", "ruis"),
        ("fi", "Seminaari pidetään 5.2.2027. Päivän pääteema on puhdas vesi.", "puhdas vesi"),
        ("fi", "Ilta pidetään 5.2.2027 koululla. Aiheina ovat mm. tiet ja valot.", "tiet ja valot"),
        ("fi", "Kyläilta 5.2.2027 klo 18\nAihe: Vanhat kartat\nKahvia", "Vanhat kartat"),
        ("fi", "Luento on 5.2.2027. Illan otsikko on ”Kuka omistaa järven”.", "Kuka omistaa järven"),
        ("fi", "Seminaari on 5.2.2027. Teemana on lepo, ja kahvia saa klo 8.", "lepo"),
        ("sv", "Seminariet hålls 5.2.2027. Temat är den här gången råg.", "råg"),
        ("sv", "Kursen hålls 5.2.2027. Nu är temat gamla kartor.", "gamla kartor"),
        ("sv", "Mötet hålls 5.2.2027. Temat för kvällen är sömn och vila.", "sömn och vila"),
        ("sv", "Seminariet hålls 5.2.2027. Dagen har temat åar och bjuder på kaffe.", "åar"),
        ("sv", "Tema: Ljus i norr\nTid: 5.2.2027 kl. 18\nPlats: Kvarnen", "Ljus i norr"),
        ("en", "The seminar is on 5 February 2027. This time the theme is rye.", "rye"),
        ("en", "The seminar is on 5 February 2027. The theme of the day is “Old maps”.", "Old maps"),
        ("en", "The forum is on 5 February 2027. It focuses on clean water.", "clean water"),
        ("en", "A seminar on the theme of sleep is held on 5 February 2027.", "sleep"),
        ("fi", "Kokous on 5.2.2027. Viime kerralla teemana oli avaruus.", None),
        ("fi", "Seminaari pidetään 5.2.2027. Teema on vielä avoin.", None),
        ("fi", "Lukupiiri on 5.2.2027. Seuraavalla kerralla aiheena on runous.", None),
        ("fi", "Kurssi on 5.2.2027. Kirjoita viestin aiheeksi: keväinen kurssi.", None),
        ("sv", "Dagen firas 5.2.2027 i Hangö. Som tema för dagen har valts rent hav.", "rent hav"),
        ("en", "Harbour Day is held on 5 February 2027. The theme chosen for the day is a clean sea.", "a clean sea"),
        ("sv", "Mötet hålls 5.2.2027. Förra gången var temat rymden.", None),
        ("sv", "Seminariet hålls 5.2.2027. Temat meddelas senare.", None),
        ("sv", "Bokcirkeln träffas 5.2.2027. I mars är temat poesi.", None),
        ("en", "The meeting is on 5 February 2027. The theme was space.", None),
        ("en", "The sports day is on 5 February 2027. This event is subject to good weather.", None),
        ("fi", "Seminaari pidetään 5.2.2027. Tarkoitettu kaikille aiheesta kiinnostuneille.", None),
        ("en", "The seminar is on 5 February 2027. The theme will be announced later.", None),
        ("en", "The book circle meets on 5 February 2027. In March the theme will be poems.", None),
    ],
)  # fmt: skip
def test_a_theme_is_told_without_small_words_and_clauses(
    language: str, text: str, theme: str | None
) -> None:
    assert proposed_in(text, language)[0].theme == theme


@pytest.mark.parametrize(
    ("language", "text", "capacity"),
    [
        ("fi", "Kurssi alkaa 5.2.2027. Paikkoja on 12 ja ne täyttyvät pian.", 12),
        ("fi", "Retki tehdään 5.2.2027. Mukaan otetaan 25 nopeinta.", 25),
        ("fi", "Retki tehdään 5.2.2027. Bussissa on 48 paikkaa.", 48),
        ("fi", "Kurssi 5.2.2027 klo 18\nPaikkamäärä: 200\nTervetuloa", 200),
        ("sv", "Kursen börjar 5.2.2027. Det finns 12 platser.", 12),
        ("sv", "Konserten hålls 5.2.2027. Kyrkan rymmer 350 åhörare.", 350),
        ("sv", "Kursen börjar 5.2.2027. Vi tar emot de 15 första som anmäler sig.", 15),
        ("sv", "Kurs 5.2.2027 kl. 18\nMax 40 pers.\nVälkommen", 40),
        ("en", "The lecture is on 5 February 2027. There are 120 places.", 120),
        ("en", "The trip is on 5 February 2027. The coach takes 50 passengers.", 50),
        ("en", "The course starts on 5 February 2027. Numbers are limited to 30.", 30),
        ("en", "The course starts on 5 February 2027. We welcome the first 15 to register.", 15),
        ("fi", "Kurssi alkaa 5.2.2027. Vielä on 4 paikkaa vapaana.", None),
        ("fi", "Messut pidetään 5.2.2027. Noin 200 osallistujaa odotetaan.", None),
        ("fi", "Juhla on 5.2.2027. Ensimmäiset 100 kävijää saavat kahvit.", None),
        ("fi", "Perhepäivä on 5.2.2027. Pajaan mahtuu kerrallaan 10 lasta.", None),
        ("sv", "Kursen börjar 5.2.2027. Det finns 4 platser kvar.", None),
        ("sv", "Mötet hålls 5.2.2027. Varje lag får anmäla högst 2 personer per grupp.", None),
        ("sv", "Festen är 5.2.2027. De 100 första besökarna får kaffe.", None),
        ("en", "The course starts on 5 February 2027. 4 places are left.", None),
        ("en", "The fair is on 5 February 2027. There will be 25 employers.", None),
        ("en", "The party is on 5 February 2027. The first 100 visitors get a coffee.", None),
        ("en", "The fair is on 5 February 2027. There are 40 parking spaces.", None),
        ("sv", "Kursen börjar 5.2.2027. Max 25 personer/gång.", None),
        ("sv", "Festen är 5.2.2027. Det finns rum för ett 80-tal gäster.", None),
    ],
)  # fmt: skip
def test_only_a_limit_of_people_or_places_is_a_capacity(
    language: str, text: str, capacity: int | None
) -> None:
    assert proposed_in(text, language)[0].capacity == capacity


@pytest.mark.parametrize(
    ("language", "text", "organiser"),
    [
        ("fi", "Ilta on 5.2.2027 klo 18 koululla. Järjestäjänä toimii Kulman Kylä ry.", "Kulman Kylä ry"),
        ("fi", "Retki tehdään 5.2.2027. Retken järjestää Polku ry yhteistyössä Ladun kanssa.", "Polku ry"),
        ("fi", "Ilta on 5.2.2027 klo 18. Illan järjestävät opisto, Martat ja Polku ry.", "opisto, Martat ja Polku ry"),
        ("fi", "Polun ja Ladun järjestämä retki on 5.2.2027.", "Polun ja Ladun"),
        ("fi", "Juhla on 5.2.2027. Juhlan järjestelyistä vastaa Polku ry.", "Polku ry"),
        ("sv", "Mötet hålls 5.2.2027. Arrangör är Stigen rf.", "Stigen rf"),
        ("sv", "Mötet hålls 5.2.2027. Som arrangör fungerar Stigen rf.", "Stigen rf"),
        ("sv", "Kursen hålls 5.2.2027 och ordnas gemensamt av Stigen och Spåret.", "Stigen och Spåret"),
        ("sv", "Festen är 5.2.2027. För arrangemanget svarar Stigen i Närpes.", "Stigen i Närpes"),
        ("en", "The course is on 5 February 2027. The day is organised by Hill Path.", "Hill Path"),
        ("en", "The course is on 5 February 2027. It is jointly hosted by Hill Path and Dale.", "Hill Path and Dale"),
        ("en", "Hill Path runs a course on 5 February 2027.", "Hill Path"),
        ("en", "The course is on 5 February 2027. Organiser: Hill Path, in cooperation with Dale.", "Hill Path"),
        ("en", "The walk is on 5 February 2027, organised by the Institute for Hills and takes an hour.", "the Institute for Hills"),
        ("fi", "Kurssi on 5.2.2027. Hallitus päätti järjestää kurssin Polulla.", None),
        ("fi", "Tapaaminen on 5.2.2027. Lisäksi Polku ry järjestää oman kurssinsa.", None),
        ("sv", "Mötet hålls 5.2.2027. Kvällen leds av Eva Holm.", None),
        ("sv", "Likt förra året bjuder vi in till en kurs 5.2.2027.", None),
        ("en", "The course is on 5 February 2027. The evening is led by Eva Holm.", None),
        ("en", "The course is on 5 February 2027. Coffee is provided by Hill Bakery.", None),
        ("fi", "Opiston Ystävät järjestää Porin kanssa Kevät-kurssin 5.2.2027.", "Opiston Ystävät"),
        ("sv", "Kursen hålls 5.2.2027 och ordnas av Stigen och man kan delta gratis.", "Stigen"),
        ("sv", "Kvällen hålls 5.2.2027. Där berättas om läger som ordnas av Stigen.", None),
        ("sv", "Stigen är med och arrangerar en kurs 5.2.2027.", None),
        ("fi", "Helsingissä on määrä järjestää kurssi 5.2.2027.", None),
        ("en", "The course is on 5 February 2027. Your host is Karl Hill.", None),
        ("en", "The council and Hill Path are holding a public meeting on 5 February 2027.", "The council and Hill Path"),
        ("en", "The summer project will run from 5 February 2027 with a concert.", None),
        ("fi", "Yhdistys järjestää kurssin 5.2.2027.", None),
        ("fi", "Polun yhdistys järjestää kurssin 5.2.2027.", "Polun yhdistys"),
        ("sv", "Föreningen ordnar en kurs den 5 februari 2027.", None),
        ("sv", "Stigens förening ordnar en kurs den 5 februari 2027.", "Stigens förening"),
        ("en", "The institute will hold a course on 5 February 2027.", None),
        ("en", "The course is on 5 February 2027. It is organised by the council.", None),
    ],
)  # fmt: skip
def test_an_organiser_is_a_name_and_of_this_event(
    language: str, text: str, organiser: str | None
) -> None:
    assert proposed_in(text, language)[0].organiser == organiser


@pytest.mark.parametrize(
    ("language", "text", "series"),
    [
        ("fi", "Luento pidetään 5.2.2027. Luento on osa Joki ja meri -sarjaa.", "Joki ja meri -sarjaa"),
        ("fi", "Joki ja meri -luentosarjan toinen luento on 5.2.2027.", "Joki ja meri -luentosarjan"),
        ("fi", "Luento on 5.2.2027. Se on osa sarjaa Joki ja meri.", "Joki ja meri"),
        ("sv", "Kursen hålls 5.2.2027. Kursen ingår i serien Hav som andas.", "Hav som andas"),
        ("sv", "Den andra föreläsningen i serien Hav och å hålls 5.2.2027.", "Hav och å"),
        ("sv", "Träffen hålls 5.2.2027. Den är en del av kursserien Hav.", "Hav"),
        ("en", "The talk is on 5 February 2027. It is part of the Sea at Night series.", "Sea at Night series"),
        ("en", "The second talk of the Rivers lecture series is on 5 February 2027.", "Rivers lecture series"),
        ("en", "The talk is on 5 February 2027. It belongs to the lecture series Sea and Air.", "Sea and Air"),
        ("fi", "Kurssi alkaa 5.2.2027. Katsomme samalla tuttua tv-sarjaa.", None),
        ("sv", "Kursen hålls 5.2.2027. Serien fortsätter i höst.", None),
        ("en", "The talk is on 5 February 2027. The series goes on in autumn.", None),
    ],
)  # fmt: skip
def test_a_series_is_told_by_its_name(language: str, text: str, series: str | None) -> None:
    assert proposed_in(text, language)[0].series == series


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Kurssi pidetään Lohjalla 2.2.2027 ja Raumalla 9.2.2027. Ilmoittaudu Lohjalle 25.1. mennessä ja Raumalle 1.2. mennessä."),
        ("sv", "Kursen hålls i Pargas 2.2.2027 och i Ingå 9.2.2027. Anmälan till Pargas senast 25.1 och till Ingå senast 1.2."),
        ("en", "A course is held in Elgin on 2 February 2027 and in Nairn on 9 February 2027. Register for Elgin by 25 January and for Nairn by 1 February."),
    ],
)  # fmt: skip
def test_as_many_last_days_as_events_go_to_them_in_order(language: str, text: str) -> None:
    told = {event.start_on: event.registration_closes_on for event in proposed_in(text, language)}

    assert told[date(2027, 2, 2)] == date(2027, 1, 25)
    assert told[date(2027, 2, 9)] == date(2027, 2, 1)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Kurssi-ilta 5.3.2027 klo 18\nPaikka: Kulma\nIlm. 20.2. mennessä"),
        ("fi", "Kurssi alkaa 5.3.2027. Ilmoittautuminen avautuu 1.2.2027 ja sulkeutuu 20.2.2027."),
        ("sv", "Kursen hålls 5.3.2027. Boka plats på numret 050 1 senast 20.2.2027."),
        ("sv", "Kursen hålls 5.3.2027. O.s.a. senast 20.2.2027."),
        ("en", "The course is on 5 March 2027. RSVP by 20 February 2027."),
        ("en", "The course is on 5 March 2027. The early-bird rate ends on 1 February 2027. Register by 20 February 2027."),
        ("en", "The course is on 5 March 2027. Texts must be sent in by 1 February 2027. Register by 20 February 2027."),
    ],
)  # fmt: skip
def test_a_last_day_to_register_is_told_in_many_ways(language: str, text: str) -> None:
    event = next(told for told in proposed_in(text, language) if told.start_on.month == 3)

    assert event.registration_closes_on == date(2027, 2, 20)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Joulumyyjäiset pidetään 5.3.2027. Pöytävaraukset 20.2.2027 mennessä."),
        ("fi", "Kurssi alkaa 5.3.2027. Kurssimaksu on maksettava 20.2.2027 mennessä."),
        ("sv", "Marknaden hålls 5.3.2027. Bordsbokningar senast 20.2.2027."),
        ("sv", "Kursen hålls 5.3.2027. Det rabatterade priset gäller till 20.2.2027."),
        ("en", "The fair is on 5 March 2027. Stalls must be booked by 20 February 2027."),
        ("en", "The seminar is on 5 March 2027. The fee is payable by 20 February 2027."),
        ("en", "The seminar is on 5 March 2027. Register for the summer camp by 20 February 2027."),
    ],
)  # fmt: skip
def test_a_last_day_of_another_matter_closes_no_registration(language: str, text: str) -> None:
    event = next(told for told in events_in(text, language) if told.start_on.month == 3)

    assert event.registration_closes_on is None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Kurssi alkaa 5.3.2027. Ilmoittaudu 20.2.2027 mennessä. Mukaan mahtuu 20 osallistujaa."),
        ("sv", "Kursen hålls 5.3.2027. Anmäl dig senast 20.2.2027. Det finns 20 platser."),
        ("en", "The course is on 5 March 2027. Register by 20 February 2027. There are 20 places."),
    ],
)  # fmt: skip
def test_room_is_told_of_the_event_and_not_of_its_last_day(language: str, text: str) -> None:
    course, deadline = proposed_in(text, language)

    assert (course.capacity, deadline.capacity) == (20, None)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Kurssi on 5.3.2027. Retki on 6.3.2027 ja sille otetaan 16 henkilöä. Retken järjestää Polku ry."),
        ("sv", "Kursen är 5.3.2027. Utfärden är 6.3.2027 och har 16 platser. Arrangör är Stigen rf."),
        ("en", "The course is on 5 March 2027. The trip is on 6 March 2027 and has 16 places. Organiser: Hill Path."),
    ],
)  # fmt: skip
def test_what_is_told_behind_the_next_event_is_of_that_one(language: str, text: str) -> None:
    course, trip = proposed_in(text, language)

    assert (course.capacity, course.organiser) == (None, None)
    assert trip.capacity == 16
    assert trip.organiser is not None


@pytest.mark.parametrize(
    ("language", "text", "organiser", "theme"),
    [
        ("fi", "Seminaari pidetään 5.3.2027 klo 9.\n\nSeminaarin järjestää Polku ry.\n\nSeminaarin teemana on vesi.", "Polku ry", "vesi"),
        ("sv", "Kursen hålls 5.3.2027 kl. 9.\n\nKursen ordnas av Stigen rf.\n\nKursens tema är vatten.", "Stigen rf", "vatten"),
        ("en", "The webinar is on 5 March 2027 at 9 am.\n\nThis webinar is hosted by Hill Path.\n\nThe theme of the webinar is water.", "Hill Path", "water"),
        ("fi", "Seminaari pidetään 5.3.2027 klo 9.\n\nKevään aikana ympäristötalon järjestää uudelleen Polku ry.", None, None),
        ("sv", "Arrangör: Stigen rf\n\nKursen hålls 5.3.2027 kl. 9.", None, None),
        ("en", "The webinar is on 5 March 2027 at 9 am.\n\nOur café is hosting a theme week. Next year's theme is water.", None, None),
    ],
)  # fmt: skip
def test_a_later_paragraph_tells_of_the_event_where_it_names_it(
    language: str, text: str, organiser: str | None, theme: str | None
) -> None:
    (event,) = proposed_in(text, language)

    assert (event.organiser, event.theme) == (organiser, theme)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Avoimet ovet ovat 5.3.2027. Opastukselle mahtuu 25 ensiksi ilmoittautunutta. Messut tarjoavat Lapin herkkuja."),
        ("fi", "Parisuhdeilta pidetään 5.3.2027. Lastenhoitoon mahtuu 8 lasta. Keiton tarjoaa Lions Club."),
        ("sv", "Kvällen hålls 5.3.2027. Barnvakten tar emot 8 barn. Soppan bjuds av Lions Club."),
        ("en", "The evening is on 5 March 2027. The crèche takes 8 children. The soup is provided by Lions Club."),
    ],
)  # fmt: skip
def test_what_belongs_to_a_part_or_a_service_is_not_told_of_the_event(
    language: str, text: str
) -> None:
    (event,) = proposed_in(text, language)

    assert (event.capacity, event.organiser) == (None, None)
