"""What Finnish says of things to attend: nouns in their cases, verbs, invitations."""

from __future__ import annotations

import pytest

from digest.model.event import EventKind
from digest.reading.events.setting.cues import Cue, cues
from tests.reading.event_texts import proposed_in


def days(text: str) -> list[str]:
    return [event.start_on.isoformat() for event in proposed_in(text)]


def is_attended(word: str) -> bool:
    found = cues("fi").of_word(word)
    return any(isinstance(cue, EventKind) or cue is Cue.GATHERINGS for cue in found)


@pytest.mark.parametrize(
    "words",
    [
        "konsertti konsertin konserttia konserttiin konsertissa konsertit konsertteja konserttien",
        "työpaja työpajan työpajaa työpajaan työpajassa työpajat työpajoja työpajojen työpajoissa",
        "myyjäiset myyjäisiä myyjäisten myyjäisiin myyjäisissä avajaiset avajaisten avajaisiin",
        "kyläilta kyläillan kyläiltaa kyläiltaan kyläillassa kyläillat kyläiltoja kyläiltoihin",
        "hölkkä hölkän hölkkää hölkkään hölkässä hiihto hiihdon hiihtoa hiihtoon hiihdossa",
        "satutunti satutunnin satutuntia satutunnilla satutunnit satutunteja satutunteihin",
        "keikka keikan keikkaa keikalla keikat keikkoja keikkojen luento luennon luentoja luennoille",
        "kurssi kurssin kursseja kursseilla leiri leirejä leireillä paneeli paneeleja paneeleissa",
        "talkoot talkoita talkoiden talkoisiin markkinat markkinoita markkinoille markkinoilla",
        "verenluovutus verenluovutuksen tuomasmessu tuomasmessuun iltahartaus iltahartauden",
    ],
)
def test_a_noun_is_known_in_all_its_cases(words: str) -> None:
    assert [word for word in words.split() if not is_attended(word)] == []


@pytest.mark.parametrize(
    "word",
    [
        *("kaupungeilta", "asukkailta", "kyliltä"),  # from towns, not an evening of towns
        *("viranomaisneuvottelussa", "neuvottelut"),  # talks, not a match
        *("manifesti", "lisäinfoa", "polkaistaan"),
        *("aineistopäivä", "ilmestymispäivä", "etäpäivä", "käyttöpäivä", "opintoviikko"),
    ],
)
def test_a_word_that_only_looks_like_one_is_not(word: str) -> None:
    assert not is_attended(word)
    assert Cue.WORKS not in cues("fi").of_word(word)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Lähde kanssamme Kuuran saareen lauantaina 5.12.!", "2026-12-05"),
        ("Piispa vihkii kellotapulin käyttöön sunnuntaina 13.12.", "2026-12-13"),
        ("Kuuran kisakentällä pelaa kylän joukkue lauantaina 5.12.", "2026-12-05"),
        ("Matkaamme Kuuran markkinoille 5.12.", "2026-12-05"),
        ("Runoilija Ilmi Suo lukee tekstejään 3.12. Kahvila Kuurassa.", "2026-12-03"),
        ("Koe hiljainen kirjasto 4.12.! Ovet aukeavat kahdeksalta.", "2026-12-04"),
        ("Soutajien mestaruudet ratkotaan Kuurassa 4.12.", "2026-12-04"),
        ("Kirjailija Antti Kuru puhuu aiheesta 10.12. Nordin seurassa.", "2026-12-10"),
        ("Suunnistajat nousevat lavalle perjantaina 4.12.", "2026-12-04"),
        ("Akvarelleja on esillä kirjaston käytävässä 1.–23.12.", "2026-12-01"),
        ("Vuoden viimeinen kerta on keskiviikkona 16.12.", "2026-12-16"),
        ("Palkinnot jaetaan helmikuussa 2027.", "2027-02-01"),
        ("Maaliskuussa filosofi Ilmi Suo pohtii toivoa.", "2027-03-01"),
    ],
)
def test_a_verb_of_what_people_do_together_announces(text: str, day: str) -> None:
    assert days(text) == [day]


@pytest.mark.parametrize(
    "text",
    [
        "Kuntaliitos toteutuu 1.1.2029.",
        "Urakan on määrä valmistua 18.12.",
        "Isännöitsijä jää eläkkeelle 30.12.",
        "Hissi on poissa käytöstä tiistaina 1.12. klo 8–16.",
        "Hakemukset ratkaistaan 15.12. mennessä.",
        "Hän luennoi Kuurassa vielä keväällä.",
        "Pyhäinpäivänä 31.10.2027 auki 12–16.",
        "Työt alkavat kylätiellä maanantaina 30.11.",
    ],
)
def test_what_nobody_attends_is_not_offered(text: str) -> None:
    assert days(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Kurssi 5.12. on täynnä, mutta jonoon mahtuu.",
        "Ilmoittautuminen 5.12. alkavaan koulutukseen on päättynyt.",
        "Retki 12.12. Kuuran saareen on täynnä.",
    ],
)
def test_what_is_full_is_not_offered(text: str) -> None:
    assert days(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Kuuran seura aloitti sunnuntaina talven kisalla.",
        "Perjantain konsertti sujui hyvin.",
        "Kyläillassa kisailtiin sunnuntaina.",
        "Kuuran kirkossa laulettiin sunnuntaina joululauluja.",
        "Tanssiryhmä esiintyi sunnuntaina kylätalon avajaisissa.",
        "Kävimme sunnuntaina retkellä Kuuran saaressa.",
        "Kuuran rannassa vietettyä juhlaa on tänään vaivannut lumi ja pakkanen.",
        "Joulukonsertti on sunnuntaina kuullut jo ensimmäiset aplodinsa.",
    ],
)
def test_what_was_done_is_not_offered(text: str) -> None:
    assert days(text) == []


@pytest.mark.parametrize(
    "word", ["laulettiin", "leikittiin", "ommeltiin", "soudettiin", "juostiin"]
)
def test_what_is_done_is_known_when_it_was_done(word: str) -> None:
    assert Cue.HELD in cues("fi").of_word(word)


@pytest.mark.parametrize("word", ["konserttiin", "nettiin", "pakettiin", "testiin"])
def test_a_noun_that_ends_like_a_verb_is_not_done(word: str) -> None:
    assert Cue.HELD not in cues("fi").of_word(word)


@pytest.mark.parametrize(
    "text",
    [
        "19.12. koulun joulujuhla (päivä on klo 9–12)\njoululoma 20.12.2026–6.1.2027",
        "19.12. koulun joulujuhla\n15.1. Loppiaisen jälkeinen perjantai on vapaa",
        "19.12. koulun joulujuhla\n8.1. vapaapäivä kaikille luokille",
    ],
)
def test_a_holiday_under_a_feast_is_not_offered(text: str) -> None:
    assert days(text) == ["2026-12-19"]


@pytest.mark.parametrize(
    "text",
    [
        "Konserttiin on vapaa pääsy lauantaina 5.12. klo 18.",
        "Joulujuhla on lauantaina 5.12., ja pääsy on vapaa.",
        "Lomaviikon puuhapäivä on lauantaina 5.12.",
    ],
)
def test_free_entry_is_no_day_off(text: str) -> None:
    assert days(text) == ["2026-12-05"]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Viikko päättyy sunnuntaina 13.12. kirkossa vietettävään kirkkopyhään.", "2026-12-13"),
        ("Palkinnot saadaan 5.12. kentällä pelattavassa ottelussa.", "2026-12-05"),
        ("Tavataan 5.12. kylätalolla juhlittavissa pikkujouluissa!", "2026-12-05"),
    ],
)
def test_a_participle_says_when_it_is_held(text: str, day: str) -> None:
    assert days(text) == [day]


@pytest.mark.parametrize(
    "text",
    [
        "Niiden päivämäärät ovat 5.12., 12.12. ja 19.12.",
        "Kuoron kokoontumispäivät ovat 5.12., 12.12. ja 19.12.",
        "Seuraavat kerrat ovat 5.12. ja 12.12. kylätalolla.",
    ],
)
def test_the_days_of_something_told_before_are_offered(text: str) -> None:
    assert days(text)[0] == "2026-12-05"


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Ammatillisen koulutuksen tutkimuspäivät", EventKind.EVENT),
        ("Seminaarin avajaiset", EventKind.EVENT),
        ("Tutkimuspäivän koulutus", EventKind.TRAINING),
    ],
)
def test_the_last_noun_of_a_name_says_what_it_is(title: str, kind: EventKind) -> None:
    found = proposed_in(f"{title}\n5.12.2026 klo 9\nKuuran talo, Kuratie 2")

    assert [event.kind for event in found] == [kind]


@pytest.mark.parametrize(
    "text",
    [
        "Ota villasukat mukaan: 5.12. on koko perheen lattiakonsertti.",
        "Ottakaa eväät mukaan: 5.12. on retki Kuuran saareen.",
        "Otathan kupin mukaan! 5.12. on kylätalon joulukahvit.",
    ],
)
def test_what_to_bring_is_no_state_of_things(text: str) -> None:
    assert days(text) == ["2026-12-05"]


@pytest.mark.parametrize(
    "text",
    ["Tilastojen mukaan 5.12. on vuoden pimein lauantai.", "Mukaan tullut summa laskettiin 5.12."],
)
def test_a_date_of_facts_still_is(text: str) -> None:
    assert days(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Näytelmä Kuuran nuorisoseuralla 5.12. klo 19.",
        "Kylätalon harjakaisia vietetään 5.12.",
        "Piispan virkaan vihkiminen\n5.12.2026\nKuuran tuomiokirkko",
    ],
)
def test_a_play_a_roof_and_a_bishop_are_celebrated(text: str) -> None:
    assert days(text) == ["2026-12-05"]


@pytest.mark.parametrize(
    "text",
    [
        "Kuuran terveysaseman ovet ovat auki 5.12. vain klo 8–12.",
        "Kirjaston ovet ovat auki 5.12. klo 8–12.",
        "Uimahallin kassa on auki 5.12. klo 8–12.",
    ],
)
def test_whose_doors_are_open_is_no_meeting(text: str) -> None:
    assert days(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Perjantaina 4.12. jäähalli muuttuu jäädiscoksi kello 17–19.",
        "Kirjasto muuttuu perjantaina 4.12. kello 18 karaokeillaksi.",
        "Tori muuttuu perjantaina 4.12. kello 16 lasten kirpputoriksi.",
    ],
)
def test_a_place_that_turns_into_a_feast_for_an_evening_is_offered(text: str) -> None:
    assert days(text) == ["2026-12-04"]


@pytest.mark.parametrize(
    "text",
    ["Taksa muuttuu perjantaina 4.12.", "Kirjaston palvelu muuttuu perjantaina 4.12. kello 9."],
)
def test_a_change_of_a_service_is_not(text: str) -> None:
    assert days(text) == []
