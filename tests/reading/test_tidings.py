"""What a sentence has of news in itself, whatever the title says: calls, changes, what is new."""

from __future__ import annotations

import pytest

from digest.reading.lexicon import lexicon
from digest.reading.tidings import asks, is_new, turns
from tests.reading.test_summary import summary_of

_CALLS = [
    ("fi", "Keräämme nyt muistoja kylän vanhasta kansakoulusta."),
    ("fi", "Etsimme talkoolaisia saunan kattoa korjaamaan."),
    ("fi", "Museon näyttelyyn keräämme kuvia uittomiehistä."),
    ("fi", "Pyydämme kyläläisiä kertomaan, missä valoja puuttuu."),
    ("fi", "Nyt kerätään tarinoita lavatansseista."),
    ("fi", "Vetoamme kuntaan, jotta uimaranta säilyy."),
    ("sv", "Vi samlar nu in minnen från byns gamla folkskola."),
    ("sv", "Till hösten söker vi tre nya körsångare."),
    ("sv", "Vi efterlyser bilder av flottare och båtar."),
    ("sv", "Nu bjuder vi in alla bybor att tycka till om torget."),
    ("sv", "Vi ber alla berätta var belysningen saknas."),
    ("sv", "Vi behöver fler vuxna som kan läsa med barnen."),
    ("en", "We are now collecting memories of the old village school."),
    ("en", "We’re looking for three singers for the autumn choir."),
    ("en", "This spring we are asking residents where lights are missing."),
    ("en", "We need more adults who can read with children."),
    ("en", "We invite every household to draw its own map of the stream."),
    ("en", "We are calling for the ferry to be kept."),
]
_CALLS_NOW = [
    ("fi", "Laiskan kirjasto etsii nyt lukukoiria."),
    ("fi", "Kylien museot keräävät nyt muistoja lavatansseista."),
    ("fi", "Veneseura tarvitsee nyt uuden satamavahdin."),
    ("sv", "Biblioteket i Laiska söker nu läshundar."),
    ("sv", "Byarnas museer samlar nu in minnen av danser."),
    ("sv", "Båtklubben behöver nu en ny hamnvakt."),
    ("en", "Laiska Library is now looking for reading dogs."),
    ("en", "The village museums are now collecting memories of dances."),
    ("en", "The boat club now needs a new harbour guard."),
]
_NO_CALLS = [
    ("fi", "Laiskan kirjasto etsii aina hyviä kirjoja hyllyihinsä."),
    ("sv", "Båten söker sig mot hamnen i dimman."),
    ("en", "The museum collects shells, stones and wrecks."),
    ("fi", "Etsimme tiemme rantaan lyhtyjen valossa."),
    ("fi", "Talkoolaiset kerääntyivät saunalle aamulla."),
    ("fi", "Tarvitsemme toisiamme, kun illat pimenevät."),
    ("sv", "Vi söker oss till stranden när kvällen kommer."),
    ("sv", "Vi berättar om flottare och båtar i utställningen."),
    ("sv", "Vi behöver inte frysa i kyrkan längre."),
    ("en", "We look forward to the autumn choir."),
    ("en", "We needed three boats to cross the stream."),
    ("en", "In the dark months we ask ourselves where the light went."),
]
_BUSY = [
    ("fi", "Syksyllä keräämme sieniä ja marjoja lähimetsästä."),
    ("fi", "Messussa etsimme rauhaa arjen keskelle."),
    ("fi", "Kutsumme sitä kodiksi, vaikka katto vuotaa."),
    ("fi", "Pyydämme ilmoittautumaan retkelle 3. toukokuuta mennessä."),
    ("fi", "Tarvitsemme valoa, kun illat pimenevät."),
    ("sv", "I mässan söker vi frid mitt i vardagen."),
    ("sv", "Vi ber för freden i kyrkan på söndag."),
    ("sv", "Vi ber er anmäla er till utflykten senast den 3 maj."),
    ("sv", "Vi behöver ljus när kvällarna mörknar."),
    ("en", "At the service we are looking for peace in a busy week."),
    ("en", "On Sunday we ask God for peace."),
    ("en", "We ask you to register for the trip by 3 May."),
    ("en", "We need light when the evenings darken."),
]
_TURNS = [
    ("fi", "Kanttori Aino Lehto jää eläkkeelle pääsiäisen jälkeen."),
    ("fi", "Talonmies Oiva Karhu eläköityy 40 vuoden työn jälkeen."),
    ("fi", "Rehtori Aino Lehto luopuu tehtävästään keväällä."),
    ("fi", "Tänä vuonna lukuhaaste tehdään puhelimella."),
    ("fi", "Kylä järjestää uinnin ensimmäistä kertaa talvella."),
    ("sv", "Kantor Greta Lind går i pension efter påsk."),
    ("sv", "Vaktmästare Nils Forsman avtackas efter 40 år."),
    ("sv", "Rektor Greta Lind slutar som rektor i vår."),
    ("sv", "I år görs läsutmaningen på telefonen."),
    ("sv", "Byn ordnar simningen på vintern för första gången."),
    ("en", "Organist Hetty Marsh is retiring after Easter."),
    ("en", "Caretaker Ned Barrow steps down after 40 years."),
    ("en", "Hetty Marsh takes over as head in May."),
    ("en", "This year the reading challenge is done on a phone."),
    ("en", "The village holds its swim in winter for the first time."),
]
_NO_TURNS = [
    ("fi", "Eläkkeellä oleva kanttori Aino Lehto soittaa messussa."),
    ("fi", "Eläkeläiset kokoontuvat kirjastossa keskiviikkoisin."),
    ("fi", "Rehtorin tehtäviin kuuluu myös tiedottaminen."),
    ("sv", "Den pensionerade kantorn Greta Lind spelar i mässan."),
    ("sv", "Bryggan väntade i årtionden på en ny ägare."),
    ("sv", "De som är i pensionsåldern möts i biblioteket."),
    ("en", "The retired organist Hetty Marsh plays on Sunday."),
    ("en", "Retirement homes meet in the library on Wednesdays."),
    ("en", "The head is a retiring man who likes boats."),
]
_PLACES_AND_SEASONS = [
    ("sv", "I vår by finns tre bryggor."),
    ("en", "This time of year brings three ferries."),
]
_NEW = [
    ("fi", "Uutta tänä syksynä on iltakahvila kappelissa."),
    ("fi", "Uutena ryhmänä aloittaa isien soutupiiri."),
    ("fi", "Uutta on sekin, että kerho kokoontuu laiturilla."),
    ("sv", "Nytt för hösten är kvällskaféet i kapellet."),
    ("sv", "Nytt i år är pappornas roddgrupp."),
    ("sv", "En nyhet är att klubben träffas på bryggan."),
    ("en", "New this autumn is an evening café in the chapel."),
    ("en", "New for May: a rowing group for fathers meets on Mondays."),
    ("en", "New in our programme is a club on the pier."),
]
_NOT_NEW = [
    ("fi", "Uutena vuotena kappelissa lauletaan."),
    ("fi", "Uuttera kahvilan pitäjä avaa ovet aamulla."),
    ("sv", "Nyttan av kvällskaféet är stor."),
    ("en", "Newton Chapel has an evening café."),
]


@pytest.mark.parametrize(("language", "call"), [*_CALLS, *_CALLS_NOW])
def test_whoever_writes_asks_for_something(language: str, call: str) -> None:
    assert asks(call, lexicon(language).prose.summary)


@pytest.mark.parametrize(("language", "other"), [*_NO_CALLS, *_BUSY])
def test_the_same_words_may_ask_for_nothing(language: str, other: str) -> None:
    assert not asks(other, lexicon(language).prose.summary)


@pytest.mark.parametrize(("language", "change"), _TURNS)
def test_who_leaves_or_begins_and_what_is_so_this_year_is_a_change(
    language: str, change: str
) -> None:
    assert turns(change, lexicon(language).prose.summary)


@pytest.mark.parametrize(("language", "state"), [*_NO_TURNS, *_PLACES_AND_SEASONS])
def test_who_has_long_left_is_no_change(language: str, state: str) -> None:
    assert not turns(state, lexicon(language).prose.summary)


@pytest.mark.parametrize(("language", "new"), _NEW)
def test_what_says_that_it_is_new_is_new(language: str, new: str) -> None:
    assert is_new(new, lexicon(language).prose.summary)


@pytest.mark.parametrize(("language", "other"), _NOT_NEW)
def test_a_word_that_begins_as_new_does_is_not(language: str, other: str) -> None:
    assert not is_new(other, lexicon(language).prose.summary)


@pytest.mark.parametrize(
    ("language", "title", "background", "call"),
    [
        (
            "fi",
            "Opin ilo",
            (
                "Moni on käynyt elämänsä aikana kansanopiston iltakurssin. Kurssit tuovat virkistystä. "
                "Osalle opisto on toinen koti."
            ),
            "Keräämme nyt muistoja opistojen kursseilta.",
        ),
        (
            "sv",
            "Lust att lära",
            (
                "De flesta har gått en kvällskurs på en folkhögskola. Kurserna ger vila. "
                "Somliga har skolan som ett andra hem."
            ),
            "Vi samlar nu in minnen från skolornas kurser.",
        ),
        (
            "en",
            "The joy of learning",
            (
                "Plenty of people went to an evening class once. The classes give rest. "
                "Some have the college as a second home."
            ),
            "We are now collecting memories of the classes.",
        ),
    ],
)
def test_a_call_behind_background_is_told(
    language: str, title: str, background: str, call: str
) -> None:
    assert call in summary_of(f"{background}\n\n{call}", title, language)


@pytest.mark.parametrize(
    ("language", "title", "season", "news"),
    [
        (
            "fi",
            "Kirkkoherran tervehdys",
            "Lehdet putoavat ja arki palaa koteihin. Syksyssä on oma rauhansa. Illat hämärtyvät.",
            "Uutta tänä syksynä on iltakahvila kappelissa.",
        ),
        (
            "sv",
            "Kyrkoherden hälsar",
            "Löven faller och vardagen kommer hem igen. Hösten har en egen ro. Kvällarna mörknar.",
            "Nytt för hösten är kvällskaféet i kapellet.",
        ),
        (
            "en",
            "The vicar’s greeting",
            "Leaves fall and homes are busy again. Autumn has a peace of its own. Evenings darken.",
            "New this autumn is an evening café in the chapel.",
        ),
    ],
)
def test_a_letter_tells_what_is_new_before_the_season(
    language: str, title: str, season: str, news: str
) -> None:
    assert summary_of(f"{season}\n\n{news}", title, language)[0] == news


@pytest.mark.parametrize(
    ("language", "title", "usual", "now"),
    [
        (
            "fi",
            "Kesän lukuhaaste",
            "Kesän lukuhaaste on tavallisesti kirjaston suurin tapahtuma.",
            "Tänä vuonna kesän lukuhaaste tehdään puhelimella.",
        ),
        (
            "sv",
            "Sommarens läsutmaning",
            "Sommarens läsutmaning är vanligtvis bibliotekets största händelse.",
            "I år görs sommarens läsutmaning på telefonen.",
        ),
        (
            "en",
            "The summer reading challenge",
            "The reading race is usually the biggest event of the library.",
            "This year the summer reading challenge is done on a phone.",
        ),
    ],
)
def test_what_is_so_this_year_is_told_before_what_is_usual(
    language: str, title: str, usual: str, now: str
) -> None:
    assert summary_of(f"{usual}\n\n{now}", title, language)[0] == now


@pytest.mark.parametrize(
    ("language", "title", "season", "change", "call"),
    [
        (
            "fi",
            "Puheenjohtajan palsta",
            "Lehdet putoavat ja sato on korjattu. Moni teistä kävi kyläjuhlassa.",
            "Puutarhuri Aino Lehto jää eläkkeelle joulukuussa.",
            "Etsimme uutta väkeä kasvimaalle.",
        ),
        (
            "sv",
            "Ordföranden har ordet",
            "Löven faller och skörden är inne. Många av er var på byfesten.",
            "Kassör Greta Lind går i pension i december.",
            "Vi söker någon som tar över böckerna.",
        ),
        (
            "en",
            "From the chair",
            "The leaves are turning and the harvest is in. Many of you enjoyed the fete.",
            "Our treasurer Hetty Marsh is retiring in December.",
            "We are looking for someone to take the books on.",
        ),
    ],
)
def test_a_call_inside_a_paragraph_is_told_with_what_opens_it(
    language: str, title: str, season: str, change: str, call: str
) -> None:
    assert summary_of(f"{season}\n\n{change} {call}", title, language) == [change, call]


@pytest.mark.parametrize(
    ("language", "title", "event", "favour"),
    [
        (
            "fi",
            "Kesäkonsertti kirkossa",
            "Laiskan kirkossa soi kesäkonsertti 6. kesäkuuta klo 18.",
            "Pyydämme kuulijoita pysäköimään koulun pihaan.",
        ),
        (
            "sv",
            "Sommarkonsert i kyrkan",
            "I Laiska kyrka hålls en sommarkonsert den 6 juni klockan 18.",
            "Vi ber alla parkera på skolans gård.",
        ),
        (
            "en",
            "Summer concert in the church",
            "A summer concert is given in Laiska church on 6 June at 6 pm.",
            "We ask all listeners to park at the school.",
        ),
    ],
)
def test_what_is_asked_of_guests_comes_behind_what_they_come_to(
    language: str, title: str, event: str, favour: str
) -> None:
    assert summary_of(f"{event} {favour}", title, language)[0] == event


def test_what_it_is_about_is_told_under_the_title_that_says_it() -> None:
    said = "Det handlar om sommarkort för 5 000 euro till dem som sommarjobbar."
    cost = "Det kostade mer i fjol."

    assert summary_of(f"{cost} {said}", "Sommarkort till sommarjobbare", "sv")[0] == said
