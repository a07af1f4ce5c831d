from __future__ import annotations

import pytest

from tests.reading.test_summary import summary_of


def test_what_says_a_little_more_of_the_title_is_told_where_it_goes_on_with_the_lead() -> None:
    lead = "Joka viides Laiskan asukas on käynyt kylän kirjastossa kuluneen talven aikana."
    who = "Eniten kirjastossa kävivät nuoret."
    claim = "Kirjastossa käyneet ovat kylän asukkaista selvästi muita tyytyväisempiä."

    summary = summary_of(
        f"{lead} {who} {claim}", "Laiskan kylän kirjastossa käyneet ovat muita tyytyväisempiä"
    )

    assert summary[0] == lead
    assert claim in summary


def test_what_is_told_right_behind_the_lead_may_lean_on_it_and_carry_the_title() -> None:
    lead = "Laiskan lautakunta esitti torstaina uuden opettajan palkkaamista kouluun."
    claim = "Lisäksi rehtorin nimike muuttuu johtajaksi."
    far = "Nimike ei nosta palkkaa kylän koulussa."

    summary = summary_of(f"{lead}\n\n{claim}\n\n{far}", "Laiskan rehtorin nimike muuttuu")

    assert summary[:2] == [lead, claim]


def test_a_sentence_that_leans_never_stands_for_the_lead() -> None:
    lead = "Förra veckan samlades många vid det gamla huset."
    leaning = "Då öppnade museet i Laiska igen efter fem år av reparationer."

    assert summary_of(f"{lead} {leaning}", "Museet öppnade efter reparationer", "sv")[0] == lead


def test_a_long_sentence_with_more_of_the_title_does_not_push_out_a_lead_that_names_it() -> None:
    lead = "The salmon of Laiska have taught researchers of two universities about defence."
    found = "The study shows that the strongest salmon were the worst at keeping parasites away."
    long = (
        "Salmon defend themselves against parasites in many ways, of which three are the most "
        "common: they swim away from parasites, they fight parasites once these are inside, and "
        "they repair what parasites did, which costs a fish so much strength that it can be good "
        "at only one or two of the ways, and the rest of its life is then spent in the weeds of "
        "a slow river bend."
    )

    summary = summary_of(
        f"{lead} {found}\n\n{long}", "Salmon have many ways to defend against parasites", "en"
    )

    assert summary == [lead, found]


@pytest.mark.parametrize(
    ("language", "title", "lead", "asked", "found"),
    [
        (
            "fi",
            "Metsäkoneet ja maa",
            "Laiskan metsissä ajetaan koneilla ympäri vuoden, koska puuta tarvitaan aina tehtailla.",
            "Kaksi laitosta on tutkinut, mitä raskaat metsäkoneet tekevät maan huokosille ja vedelle.",
            "Tutkijat havaitsivat, että urissa maa läpäisee vettä huonommin kuin urien vieressä.",
        ),
        (
            "sv",
            "Skogsmaskiner och marken",
            "I Laiska skogar körs det med maskiner året om, eftersom fabrikerna alltid behöver trä.",
            "Två institut har undersökt vad tunga skogsmaskiner gör med markens porer och vatten.",
            "De kom fram till att marken i spåren leder vatten sämre än marken intill dem.",
        ),
    ],
)
def test_what_was_studied_is_told_with_what_was_found(
    language: str, title: str, lead: str, asked: str, found: str
) -> None:
    assert found in summary_of(f"{lead} {asked} {found}", title, language)


def test_a_summary_without_a_day_takes_the_day_that_stands_before_its_claim() -> None:
    scene = "Spring has come to Laiska, and the gardens are full of people again."
    nice = "Neighbours greet each other over the fences as they used to."
    day = "On Saturday 6 May at 10.30 the first coffee morning is held in the shed."
    claim = "Members hold a swap of seeds and tools, so bring what is left over."

    summary = summary_of(f"{scene} {nice}\n\n{day} {claim}", "Seed swap", "en")

    assert day in summary
    assert claim in summary


def test_no_summary_has_more_than_three_sentences() -> None:
    opening = "Laiskan koulu on alkanut. Lapset palasivat luokkiin."
    evening = "Koulun vanhempainilta on 24.8. kello 18."
    more = "Ilta alkaa kahvilla salissa."

    summary = summary_of(f"{opening}\n\n{evening}\n\n{more}", "Koulu alkoi ja vanhempainilta")

    assert len(summary) == 3


@pytest.mark.parametrize(
    ("language", "title", "opening", "later"),
    [
        (
            "fi",
            "Kirje kotiin",
            "Olen viimeiset kaksi vuotta opettanut Laiskan kylän lapsia lukemaan ja laskemaan.",
            "Keittiön ikkuna on auki ja sen takana kasvaa suuri vanha vaahtera.",
        ),
        (
            "sv",
            "Ett brev hem",
            "Jag har de senaste åren lärt barnen i Laiska by att läsa och att räkna.",
            "Köksfönstret står öppet och utanför växer en stor gammal lönn.",
        ),
        (
            "en",
            "A letter home",
            "I have spent the last two years teaching the children of Laiska to read and count.",
            "The kitchen window is open and a large old maple grows behind it.",
        ),
    ],
)
def test_a_letter_is_told_by_its_opening_rather_than_by_a_detail(
    language: str, title: str, opening: str, later: str
) -> None:
    assert summary_of(f"{opening}\n\n{later}", title, language)[0] == opening


@pytest.mark.parametrize(
    ("title", "kicker"), [("Vi håller tyst", "Debatt."), ("Vi håller tyst", "Anna Niemi.")]
)
def test_a_word_above_the_story_does_not_open_it(title: str, kicker: str) -> None:
    opening = "Jag bor i en kommun med dålig ekonomi och betalar högst skatt av alla."
    detail = "Det lagas mat åt fyrtio gamla i skolans kök."

    assert summary_of(f"{kicker} {opening}\n\n{detail}", title, "sv")[0] == opening


def test_an_introduction_before_its_stamp_is_part_of_the_story() -> None:
    ingress = "Laiska kör öppnar sin nya sal för alla som vill sjunga i vinter och vår."
    body = "Salen byggdes av medlemmarna under två somrar."

    summary = summary_of(f"{ingress} 14.4.2011 kl. 00:00\n\n{body}", "Plats för sång", "sv")

    assert summary == [ingress, body]


def test_a_piece_of_a_line_is_no_standfirst() -> None:
    piece = "Laiska byaförenings årsmöte den 27 april i byagården vid sjön och bron,"
    lead = "I strålande sol möttes medlemmar från alla byar till årsmöte."

    assert summary_of(f"{piece}\n\n{lead}", "Årsmöte 2014", "sv") == [lead]


def test_what_somebody_is_below_the_name_is_no_standfirst() -> None:
    role = "Senior Writer and Communications Consultant, Laiska Village Office of Communications"
    lead = "Clean water and a short way to school make communities happy, says new research."

    summary = summary_of(f"Anna Niemi\n{role}\n\n{lead}", "Happy communities", "en")

    assert summary == [lead]


@pytest.mark.parametrize(
    ("language", "caption", "news"),
    [
        (
            "fi",
            "Laiskan koululaiset tulivat portaille kuvattaviksi. Anna Niemi on kuvassa oikealla.",
            "Anna Niemi jää eläkkeelle Laiskan koulusta keväällä.",
        ),
        (
            "sv",
            "Skolbarnen i Laiska kom ut på trappan. Anna Niemi står till höger i bilden.",
            "Anna Niemi går i pension från Laiska skola i vår.",
        ),
        (
            "en",
            "Autumn mist hangs over the village of Laiska in October. Reuters/Anna Niemi (FINLAND)",
            "Clean water makes villages happy, a new study of forty villages shows.",
        ),
        (
            "en",
            "Looking forward, Anna Niemi sits in the bus of the village. Photo by Oona Virta.",
            "Old people got a promise from Anna Niemi of a bus of their own.",
        ),
        (
            "fi",
            "Laiskan koululaiset seisovat rannalla. Etualalla näkyy kylän vanha vene.",
            "Anna Niemi jää eläkkeelle Laiskan koulusta keväällä.",
        ),
        (
            "sv",
            "Skolbarnen i Laiska står på stranden och ser rakt in i kameran.",
            "Anna Niemi går i pension från Laiska skola i vår.",
        ),
        (
            "en",
            "A cup of tea stands on a wooden table. Two old books are in the background.",
            "Anna Niemi leaves the school of Laiska in spring.",
        ),
    ],
)
def test_a_caption_is_known_by_any_of_its_sentences(language: str, caption: str, news: str) -> None:
    assert summary_of(f"{caption}\n\n{news}", "Anna Niemi", language) == [news]


def test_a_paragraph_that_ends_with_who_is_seen_in_a_picture_is_still_told() -> None:
    news = (
        "Sedan i höstas har byborna i Laiska träffats varje vecka i en studiecirkel, för att "
        "samla in uppgifter om hur livet levdes i byn förr i tiden."
    )
    seen = "På fotot är från vänster Anna Niemi och Oona Virta vid den gamla kvarnen."

    assert summary_of(f"{news} {seen}", "Laiska", "sv")[0] == news


def test_a_page_about_itself_gives_way_to_its_list() -> None:
    text = (
        "Laiskan viikkokirje ilmestyy joka torstai. Tietoihin voi tulla muutoksia.\n"
        "- Kylätalo on nyt maalattu ja avoinna kaikille\n"
        "- Kirjastoauto käy torilla keskiviikkoisin"
    )

    assert summary_of(text, "Laiska viikolla 4") == [
        "Kylätalo on nyt maalattu ja avoinna kaikille",
        "Kirjastoauto käy torilla keskiviikkoisin",
    ]


@pytest.mark.parametrize(
    ("language", "lead", "leaning"),
    [
        (
            "fi",
            "Laiskan kunta kysyy kesällä asukkailta, mitä satamasta puuttuu.",
            "Kylän satama saa vastauksia näihin kysymyksiin syksyllä.",
        ),
        (
            "sv",
            "Byn Laiska frågar i sommar invånarna vad som saknas i hamnen.",
            "Byns hamn får svar på dessa frågor till hösten.",
        ),
        (
            "en",
            "The village of Laiska asks people in summer what the harbour lacks.",
            "The harbour of the village has answers to these questions in autumn.",
        ),
    ],
)
def test_what_points_back_from_inside_is_not_told_far_behind_its_question(
    language: str, lead: str, leaning: str
) -> None:
    between = {
        "fi": "”Onko meillä venettä?” ”Puuttuuko laituri?”",
        "sv": "”Har vi en båt?” ”Saknas det en brygga?”",
        "en": "“Have we a boat?” “Do we lack a jetty?”",
    }

    told = summary_of(f"{lead}\n\n{between[language]}\n\n{leaning}", "Laiska", language)

    assert told == [lead]


def test_what_a_picture_shows_is_not_told_above_its_caption() -> None:
    page = (
        "Floristen Alva Ek i Laiska.\nBildtext Alva Ek har sålt blommor i tio år.\n"
        "Bild: Per Sten / Laiskabladet\n\n"
        "Företagen i Laiska tror på framtiden, visar en enkät bland företagarna.\n\n"
        "En av de många är Alva Ek, som säljer blommor vid torget i Laiska."
    )

    summary = summary_of(page, "Företag i Laiska tror på framtiden", "sv")

    assert summary[0].startswith("Företagen i Laiska tror")


def test_what_stands_above_a_title_that_ends_the_page_is_the_story() -> None:
    title = "Laiskan kirkkoherrat saunovat yhä yhdessä"
    story = "Eläkkeellä olevat Laiskan kirkkoherrat ovat saunoneet yhdessä jo 40 vuoden ajan."

    assert summary_of(f"{story}\n\n{title}", title)[:1] == [story]
    assert summary_of(title, title) == []


@pytest.mark.parametrize(
    ("language", "address"),
    [
        ("fi", "Hyvä jäsen ja Laiskan kylän ystävä, kevät on taas täällä."),
        ("sv", "Till medlemsföreningarna i Laiska hembygdsförbund."),
        ("en", "To all members of the Laiska village association."),
    ],
)
def test_whom_a_letter_is_sent_to_is_not_its_news(language: str, address: str) -> None:
    news = "Laiska 7.3. 2027: Alva Ek ja Per Sten."

    assert address not in summary_of(f"{address}\n\n{news}", "Laiska", language)


@pytest.mark.parametrize(
    ("language", "title", "lead", "behind"),
    [
        (
            "fi",
            "Laiskan sauna",
            "Laiskan kylä avaa toukokuussa saunan vanhan sataman laiturilla kaikille kävijöille.",
            "Avaimen saa Anna Niemeltä, joka asuu sataman vieressä koko kesän.",
        ),
        (
            "sv",
            "Bastun i Laiska",
            "Byn Laiska öppnar i maj en bastu på bryggan i den gamla hamnen för alla besökare.",
            "Nyckeln fås av Anna Niemi, som bor bredvid hamnen hela sommaren.",
        ),
        (
            "en",
            "The sauna of Laiska",
            "The village of Laiska opens a sauna on the jetty of its old harbour to all visitors in May.",
            "The key is with Anna Niemi, who lives beside the harbour all summer long.",
        ),
    ],
)
def test_a_short_summary_takes_what_stands_right_behind_it_in_the_next_paragraph(
    language: str, title: str, lead: str, behind: str
) -> None:
    assert summary_of(f"{lead}\n\n{behind}", title, language) == [lead, behind]


@pytest.mark.parametrize(
    ("language", "title", "lead", "opening", "claim"),
    [
        (
            "fi",
            "Kesäjuhla siirtyy hallille",
            "Laiskan kylällä on kaksi kenttää ja yksi halli, joita kaikki käyttävät.",
            "Kyläneuvosto Anna Niemen johdolla kuuli urheiluseuraa torstaina.",
            "Kesäjuhla siirtyy hallille, koska kentän nurmi on uusittava ennen syksyä.",
        ),
        (
            "sv",
            "Sommarfesten flyttar till hallen",
            "Byn Laiska har två planer och en hall, och alla använder dem.",
            "Byrådet under Anna Niemi hörde idrottsföreningen på torsdagen.",
            "Sommarfesten flyttar till hallen, för planens gräs ska läggas om före hösten.",
        ),
        (
            "en",
            "Summer fair moves to the hall",
            "The village of Laiska has two fields and a hall, and everybody uses them.",
            "The council under Anna Niemi heard the sports club on Thursday.",
            "Summer fair moves to the hall, as the grass of the field is to be laid anew.",
        ),
    ],
)
def test_a_claim_from_inside_a_paragraph_is_told_with_what_opens_it(
    language: str, title: str, lead: str, opening: str, claim: str
) -> None:
    aside = {
        "fi": "”Se on meille tärkeää.”",
        "sv": "”Det är viktigt för oss.”",
        "en": "“It matters to us.”",
    }

    told = summary_of(f"{lead}\n\n{aside[language]}\n\n{opening} {claim}", title, language)

    assert told == [lead, opening, claim]
