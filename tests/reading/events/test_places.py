"""Where an event is held: the fullest run of the text that says so, and whether it is online."""

from __future__ import annotations

import pytest

from tests.reading.event_texts import events_in, proposed_in

FI, SV, EN = "fi", "sv", "en"


def place_in(text: str, language: str, *, title: str = "") -> str | None:
    """The place of the first event that is offered."""
    return next(e.place for e in events_in(text, language, title=title) if e.proposed)


@pytest.mark.parametrize(
    ("language", "text", "place"),
    [
        (FI, "Luento pidetään 5.2.2027 klo 18 Kahvila Havussa, Kivikatu 7.", "Kahvila Havussa, Kivikatu 7"),
        (FI, "Näyttely avataan 5.2.2027 Galleria Kuparissa, Kotkassa.", "Galleria Kuparissa, Kotkassa"),
        (FI, "Talvipäivä järjestetään Kuusiston kurssikeskuksessa Kaarinassa 5.2.2027.", "Kuusiston kurssikeskuksessa Kaarinassa"),
        (FI, "Konsertti on 5.2.2027 Imatralla konserttitalo Kosken lavalla.", "Imatralla konserttitalo Kosken lavalla"),
        (FI, "Kokous pidetään 5.2.2027 kirkon alasalissa 2.", "kirkon alasalissa 2"),
        (FI, "Avajaiset pidetään kauppakeskus Sillan 3. kerroksessa 5.2.2027.", "kauppakeskus Sillan 3. kerroksessa"),
        (FI, "Juhla pidetään m/s Nukassa 5.2.2027.", "m/s Nukassa"),
        (FI, "Vuosikokous pidetään 5.2.2027 klo 18 osoitteessa Torikatu 12, Salo.", "Torikatu 12, Salo"),
        (FI, "Luento pidetään 5.2.2027 Linna K -rakennuksen luokassa 3104.", "Linna K -rakennuksen luokassa 3104"),
        (FI, "Konsertti pidetään Sillankulman edustalla 5.2.2027.", "Sillankulman edustalla"),
        (FI, "Runokahvila 5.2.2027 klo 18 (Ravintola Ruska, Oulu)", "Ravintola Ruska, Oulu"),
        (SV, "Poesicafé 5.2.2027 kl. 18 (Restaurang Ro, Vasa)", "Restaurang Ro, Vasa"),
        (EN, "Poetry café, 5 February 2027, 6 pm (The Wren Inn, Marlby)", "The Wren Inn, Marlby"),
        (SV, "Kvällen ordnas 5.2.2027 på Café Lyra, Stengatan 7, Ekenäs.", "Café Lyra, Stengatan 7, Ekenäs"),
        (SV, "Mötet hålls i Sibbo församlingshem (Kyrkovägen 4) 5.2.2027.", "Sibbo församlingshem (Kyrkovägen 4)"),
        (SV, "Träffen ordnas 5.2.2027 i bibliotekets källare.", "bibliotekets källare"),
        (SV, "Mötet hålls 5.2.2027 i stadshusets källare, Hamnvägen 11–13.", "stadshusets källare, Hamnvägen 11–13"),
        (SV, "Middagen hålls ombord på m/s Ejdern 5.2.2027.", "m/s Ejdern"),
        (SV, "Vernissagen firas på andra våningen i köpcentret Lyktan 5.2.2027.", "andra våningen i köpcentret Lyktan"),
        (EN, "The evening is on 5 February 2027 at Café Lyre, 7 Stone Street, Marlby.", "Café Lyre, 7 Stone Street, Marlby"),
        (EN, "A recital is given in All Saints Church, Marlby, on 5 February 2027.", "All Saints Church, Marlby"),
        (EN, "The talk is on 5 February 2027 in the Lecture Theatre of the Wren Centre.", "Lecture Theatre of the Wren Centre"),
        (EN, "The meeting is on 5 February 2027 in committee room 4 on the second floor of the town hall.", "committee room 4 on the second floor of the town hall"),
        (EN, "The dinner is held aboard MS Eider on 5 February 2027.", "MS Eider"),
        (EN, "The service is held at St. Olave’s Chapel on 5 February 2027.", "St. Olave’s Chapel"),
        (EN, "The meeting will be held on 5 February 2027 at 6 pm at 9 Quay Road, Marlby.", "9 Quay Road, Marlby"),
    ],
)  # fmt: skip
def test_a_venue_keeps_its_room_its_street_and_its_town(
    language: str, text: str, place: str
) -> None:
    assert place_in(text, language) == place


@pytest.mark.parametrize(
    ("language", "text", "place"),
    [
        (FI, "Messut pidetään 5.2.2027 Kouvola-talossa ja etäyhteydellä.", "Kouvola-talossa ja etäyhteydellä"),
        (FI, "Seminaari pidetään 5.2.2027 Porin teatterissa. Voit osallistua myös etänä.", "Porin teatterissa, etänä"),
        (FI, "Luento pidetään 5.2.2027 Porin kirjastossa. Sitä voi seurata myös Teamsin kautta.", "Porin kirjastossa, Teamsin kautta"),
        (FI, "Koulutus pidetään 5.2.2027 Zoomissa.", "Zoomissa"),
        (SV, "Mässan hålls 5.2.2027 i Sello i Esbo och på nätet.", "Sello i Esbo och på nätet"),
        (SV, "Seminariet hålls 5.2.2027 på Korpo gård. Du kan också delta på distans.", "Korpo gård, på distans"),
        (SV, "Föreläsningen hålls 5.2.2027 på Korpo bibliotek. Den strömmas också.", "Korpo bibliotek, strömmas"),
        (SV, "Kursen hålls 5.2.2027 i Teams.", "Teams"),
        (EN, "The fair is held on 5 February 2027 in Marlby Hall and on Zoom.", "Marlby Hall and on Zoom"),
        (EN, "The seminar is held on 5 February 2027 at Marlby Hall. You can also join online.", "Marlby Hall, online"),
        (EN, "The lecture is held on 5 February 2027 at Marlby Hall. It will be streamed for those who cannot come.", "Marlby Hall, streamed"),
        (EN, "The course is held on Microsoft Teams on 5 February 2027.", "Microsoft Teams"),
    ],
)  # fmt: skip
def test_the_word_for_online_belongs_to_the_place(language: str, text: str, place: str) -> None:
    assert place_in(text, language) == place


@pytest.mark.parametrize(
    ("language", "text", "place"),
    [
        (FI, "Kokous pidetään 5.2.2027 Salon museossa. Ilmoittaudu verkossa.", "Salon museossa"),
        (FI, "Kokous pidetään 5.2.2027 Salon museossa. Tallenne on katsottavissa verkossa.", "Salon museossa"),
        (FI, "Kokous pidetään 5.2.2027 Salon museossa. Sitä ei voi seurata verkossa.", "Salon museossa"),
        (SV, "Mötet hålls 5.2.2027 på Salo museum. Anmälan görs på nätet.", "Salo museum"),
        (SV, "Mötet hålls 5.2.2027 på Salo museum. Det kan ses i efterhand på nätet.", "Salo museum"),
        (SV, "Konserten hålls 5.2.2027 på Salo museum. Köp biljetter på webben.", "Salo museum"),
        (EN, "The meeting is held on 5 February 2027 at Salo Museum. Participants register online.", "Salo Museum"),
        (EN, "The meeting is held on 5 February 2027 at Salo Museum. Read more online.", "Salo Museum"),
        (EN, "The match is on 5 February 2027 at Salo Stadium. Twelve teams take part.", "Salo Stadium"),
    ],
)  # fmt: skip
def test_what_else_is_done_online_is_no_place(language: str, text: str, place: str) -> None:
    assert place_in(text, language) == place


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (FI, "Vaasassa toimiva yhdistys järjestää seminaarin 5.2.2027."),
        (FI, "Seminaarissa 5.2.2027 kuullaan, miten Kainuussa hoidetaan metsiä."),
        (FI, "Infoilta Suomessa asuville järjestetään 5.2.2027."),
        (FI, "Verkostopäivä pidetään 5.2.2027. Edellinen verkostopäivä pidettiin Kuopiossa."),
        (FI, "Yrittäjäpäivä pidetään 5.2.2027. Päivän jälkeen syödään Ravintola Ruskassa."),
        (FI, "Pyöräretki Kotkasta Haminaan tehdään 5.6.2027."),
        (SV, "Förbundet i Vasa ordnar ett seminarium den 5 februari 2027."),
        (SV, "På seminariet den 5 februari 2027 berättar vi hur skogen sköts i Kajanaland."),
        (SV, "En debatt om välfärden i Finland hålls den 5 februari 2027."),
        (SV, "Nätverksdagen hålls den 5 februari 2027. Förra nätverksdagen hölls i Kuopio."),
        (SV, "En exkursion till Satakundas fornminnen görs den 5 juni 2027."),
        (EN, "The society in Marlby is organising a seminar on 5 February 2027."),
        (EN, "At the seminar on 5 February 2027 you will hear how woods are kept in Lapland."),
        (EN, "A debate on schools in Finland is held on 5 February 2027."),
        (EN, "The network day is on 5 February 2027. The previous network day was held in Marlby."),
        (EN, "The cycling tour from Marlby to Reedham is held on 5 June 2027."),
        (EN, "The Family Day in the Park is held on 5 June 2027."),
    ],
)
def test_a_home_a_topic_and_a_country_are_no_place(language: str, text: str) -> None:
    assert place_in(text, language) is None


@pytest.mark.parametrize(
    ("language", "text", "place"),
    [
        (FI, "Missä? Ravintola Vaahtera, Puistokatu 5\nMilloin? 5.2.2027 klo 17\nMitä? kiitosilta", "Ravintola Vaahtera, Puistokatu 5"),
        (FI, "Kevätkonsertti\nAika:\n5.2.2027 klo 19\nPaikka:\nKarkun kirkko", "Karkun kirkko"),
        (FI, "Paikka: Kulttuuritalo Virta\nAika: 5.2.2027\nJärjestäjä: Kuoroliitto\nKuoroilta", "Kulttuuritalo Virta"),
        (FI, "Aika ja paikka: pe 5.2.2027 klo 18, Nokian kaupungintalo, valtuustosali\nKeskusteluilta kaavasta", "Nokian kaupungintalo, valtuustosali"),
        (SV, "Konsert\nNär:\n5.2.2027 kl. 19\nVar:\nKorpo kyrka, Korpo", "Korpo kyrka, Korpo"),
        (SV, "Tidpunkt: 5.2.2027\nLokal: Ständerhuset, Helsingfors\nSeminarium om skogen", "Ständerhuset, Helsingfors"),
        (SV, "Konsert\nPlats och tid: Hembygdsgården, fre 5.2.2027 kl. 18", "Hembygdsgården"),
        (EN, "Concert\nWhen? 5 February 2027, 7 pm\nWhere? The Tower, 5 Quay Street, Marlby", "The Tower, 5 Quay Street, Marlby"),
        (EN, "Time: 5 February 2027\nAddress: House of the Estates, Marlby\nSeminar on woods", "House of the Estates, Marlby"),
        (FI, "Luontokoulutus\n\nAjankohta 5.2.2027 klo 9–15\nPaikka Havun luontokeskus, Espoo", "Havun luontokeskus, Espoo"),
        (SV, "Naturseminarium\nTid 5.2.2027\nPlats Naturcentret Gran, Noux", "Naturcentret Gran, Noux"),
        (EN, "Nature seminar\nTime 5 February 2027\nPlace Wren Nature Centre, Marlby", "Wren Nature Centre, Marlby"),
        (EN, "Seminar on woods\nDate: 5 February 2027\nVenue: to be announced", None),
    ],
)  # fmt: skip
def test_a_label_tells_the_place_in_any_order(language: str, text: str, place: str | None) -> None:
    assert place_in(text, language) == place


@pytest.mark.parametrize(
    ("language", "text", "places"),
    [
        (FI, "| Päivä | Mitä | Paikka |\n| 5.2.2027 | Kuoroilta | Työväentalo |\n| 9.2.2027 | Satutunti | Vaskikirjasto |", ["Työväentalo", "Vaskikirjasto"]),
        (SV, "| Datum | Vad | Plats |\n| 5.2.2027 | Körkväll | Arbis |\n| 9.2.2027 | Sagostund | Luckan |", ["Arbis", "Luckan"]),
        (EN, "| Date | What | Venue |\n| 5 February 2027 | Choir evening | Arts Club |\n| 9 February 2027 | Story time | Wren House |", ["Arts Club", "Wren House"]),
        (FI, "Tapahtumat\n\n5.2.2027 klo 18 Lukupiiri, Havun kirjasto\n9.2.2027 klo 18 Runoilta, Tuvan kirjasto, Kivikatu 7", ["Havun kirjasto", "Tuvan kirjasto, Kivikatu 7"]),
        (SV, "Evenemang\n\n5.2.2027 kl. 18 Bokcirkel, Borgå bibliotek\n9.2.2027 kl. 18 Poesikväll, Lyckans skola", ["Borgå bibliotek", "Lyckans skola"]),
        (EN, "What's on\n\n5 February 2027, 6 pm: Book club, Wren Library\n9 February 2027, 6 pm: Poetry night, Mill Library", ["Wren Library", "Mill Library"]),
        (FI, "Kuulemiset järjestetään 5.2.2027 Kotkassa ja 9.2.2027 Haminassa.", ["Kotkassa", "Haminassa"]),
        (SV, "Mötena hålls 5.2.2027 i Vasa och 9.2.2027 i Närpes.", ["Vasa", "Närpes"]),
        (EN, "Hearings are held on 5 February 2027 in Marlby and on 9 February 2027 in Reedham.", ["Marlby", "Reedham"]),
    ],
)  # fmt: skip
def test_each_of_several_events_has_its_own_place(
    language: str, text: str, places: list[str]
) -> None:
    assert [event.place for event in proposed_in(text, language)] == places


@pytest.mark.parametrize(
    ("language", "text", "place"),
    [
        (FI, "Luento pidetään 5.2.2027. Paikkana on Kuvien talo.", "Kuvien talo"),
        (FI, "Tapaaminen on 5.2.2027. Tilaisuus pidetään Salon Plazalla.", "Salon Plazalla"),
        (FI, "Messut\n5.2.2027 klo 10–15\nLiikuntakeskus Kivi, Nastola", "Liikuntakeskus Kivi, Nastola"),
        (SV, "Föreläsningen hålls 5.2.2027. Platsen är auditoriet i Ekstranda.", "auditoriet i Ekstranda"),
        (SV, "Träffen ordnas 5.2.2027. Den hålls på Campus Norr i Vasa.", "Campus Norr i Vasa"),
        (SV, "Mässa\n5.2.2027 kl. 10–15\nIdrottsparken, Mariehamn", "Idrottsparken, Mariehamn"),
        (EN, "The lecture is on 5 February 2027. The venue is the Old Mint.", "Old Mint"),
        (EN, "The meeting is on 5 February 2027. It will take place at Campus North in Marlby.", "Campus North in Marlby"),
        (FI, "Luento on 5.2.2027. Voit osallistua Havun salissa tai etänä.", "Havun salissa tai etänä"),
        (SV, "Föreläsningen är 5.2.2027. Du kan delta i Almska salen eller på distans.", "Almska salen eller på distans"),
        (EN, "The lecture is on 5 February 2027. You can attend in the Wren Hall or remotely.", "Wren Hall or remotely"),
        (EN, "Health fair\n5 February 2027, 10 am–3 pm\nRiverside Sports Park, Marlby", "Riverside Sports Park, Marlby"),
    ],
)  # fmt: skip
def test_the_next_sentence_or_the_line_below_may_tell_the_place(
    language: str, text: str, place: str
) -> None:
    assert place_in(text, language) == place


@pytest.mark.parametrize(
    ("language", "title", "text", "place"),
    [
        (FI, "Metsäseminaari Kajaanissa", "Seminaari pidetään 5.2.2027.", "Kajaanissa"),
        (SV, "Skogsseminarium i Karleby", "Seminariet hålls den 5 februari 2027.", "Karleby"),
        (EN, "Forest seminar in Marlby", "The seminar will be held on 5 February 2027.", "Marlby"),
        (EN, "Seminar on forest schools in Wales", "The seminar will be held on 5 February 2027.", None),
    ],
)  # fmt: skip
def test_a_title_tells_the_place_where_the_text_does_not(
    language: str, title: str, text: str, place: str | None
) -> None:
    assert place_in(text, language, title=title) == place


@pytest.mark.parametrize(
    ("language", "text", "place"),
    [
        (FI, "Luontoretki Kolille tehdään 5.6.2027.", "Kolille"),
        (FI, "Tervetuloa talkoisiin Santalan uimarannalle 5.6.2027!", "Santalan uimarannalle"),
        (SV, "Utfärden går till Högsåra lördagen den 5 juni 2027.", "Högsåra"),
        (EN, "The spring trip to Wren Fen is on 5 June 2027.", "Wren Fen"),
    ],
)
def test_a_trip_is_held_where_it_goes(language: str, text: str, place: str) -> None:
    assert place_in(text, language) == place


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (FI, "Kurssi pidetään 5.2.2027 Salon koululla. Ilmoittaudu verkossa viimeistään 22.1.2027."),
        (SV, "Kursen hålls 5.2.2027 i Salo skola. Anmäl dig på nätet senast 22.1.2027."),
        (EN, "The course is held on 5 February 2027 at Salo School. Register online by 22 January 2027."),
    ],
)  # fmt: skip
def test_a_last_day_to_register_has_no_place(language: str, text: str) -> None:
    course, last_day = proposed_in(text, language)

    assert course.place is not None
    assert last_day.place is None
