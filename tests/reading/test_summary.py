from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from digest.model.reading import DatedWords, DateFound, Precision
from digest.model.text import Quote, Span
from digest.reading.sentences import split_sentences
from digest.reading.summary import annotate_relative, summarise


def summary_of(text: str, title: str = "", language: str = "fi", room: int = 420) -> list[str]:
    sentences = split_sentences(text, language)
    found = summarise(text, title=title, language=language, sentences=sentences, max_chars=room)
    return [quote.text for quote in found]


def test_the_lead_and_what_continues_it_are_taken() -> None:
    lead = "Kunta avaa uuden lähikirjaston Mäkelän koululle syyskuussa."
    more = "Se palvelee myös iltaisin."

    assert summary_of(f"Uusi kirjasto\n\n{lead} {more}\n\nToinen kappale alkaa tästä.") == [
        lead,
        more,
    ]


def test_navigation_stamps_and_captions_are_passed_over() -> None:
    lead = "Kunta avaa uuden lähikirjaston Mäkelän koululle syyskuussa."
    text = f"Hyppää sisältöön\n\nUusi kirjasto\n\nKuva: Oona Virta\n\n{lead}"

    assert summary_of(text, "Uusi kirjasto") == [lead]


@pytest.mark.parametrize(
    ("language", "unfit", "fit"),
    [
        (
            "fi",
            "Se oli monelle suuri yllätys koko kunnassa.",
            "Kunta avaa uuden kirjaston Mäkelän koululle.",
        ),
        (
            "fi",
            "– Tämä on koko kunnan yhteinen ilon päivä.",
            "Kunta avaa uuden kirjaston Mäkelän koululle.",
        ),
        (
            "fi",
            "Kirjasto on monelle tärkeä paikka, sanoo rehtori Oona Virta.",
            "Kunta avaa uuden kirjaston Mäkelän koululle.",
        ),
        (
            "sv",
            "Det är en stor glädje för alla i kommunen.",
            "Kommunen öppnar ett nytt bibliotek i Bäckby skola.",
        ),
        (
            "en",
            "He was happy about the decision of the council.",
            "The town opens a new library at the Hill school.",
        ),
        (
            "en",
            "“We have waited for this day for a very long time.",
            "The town opens a new library at the Hill school.",
        ),
    ],
)
def test_a_sentence_that_cannot_stand_alone_does_not_lead(
    language: str, unfit: str, fit: str
) -> None:
    assert summary_of(f"{unfit}\n\n{fit}", language=language) == [fit]


def test_a_swedish_article_is_not_taken_for_a_pronoun() -> None:
    lead = "Den nya simhallen i Bäckby öppnar för allmänheten i augusti."

    summary = summary_of(f"{lead}\n\nKommunen har byggt hallen i tre år.", language="sv")

    assert summary[0] == lead


def test_a_sentence_near_the_top_that_carries_the_title_takes_the_place_of_the_lead() -> None:
    background = "Kunnan talous on ollut monta vuotta tiukka ja menot ovat kasvaneet."
    claim = "Valtuusto päätti sulkea Mäkelän uimahallin kesäksi."
    text = f"{background}\n\nKokous kesti viisi tuntia ja puheita pidettiin paljon.\n\n{claim}"

    assert summary_of(text, "Mäkelän uimahalli suljetaan kesäksi") == [claim]


def test_a_summary_keeps_to_its_room() -> None:
    short = "Kunta avaa uuden kirjaston koululle syksyllä."
    text = f"{'Hyvin ' * 40}pitkä virke ei mahdu. {short}"

    assert summary_of(text, room=60) == [short]


def test_nothing_is_forced_into_a_summary() -> None:
    assert summary_of("Se oli siinä.\n\n– Niin oli.") == []


@settings(max_examples=100)
@given(
    st.text(max_size=400),
    st.text(max_size=40),
    st.sampled_from(["fi", "sv", "en"]),
    st.integers(0, 300),
)
def test_summaries_are_exact_ordered_pieces_of_the_text(
    text: str, title: str, language: str, room: int
) -> None:
    sentences = split_sentences(text, language)

    found = summarise(text, title=title, language=language, sentences=sentences, max_chars=room)

    assert len(found) <= 3
    assert all(text[quote.span.start : quote.span.end] == quote.text for quote in found)
    assert list(found) == sorted(found, key=lambda quote: quote.span)
    assert len(" ".join(quote.text for quote in found)) <= room


def test_words_that_hold_only_today_get_their_day() -> None:
    quote = Quote("Halli avattiin tänään.", Span(0, 22))
    day = date(2025, 3, 4)
    today = DateFound("tänään", Span(15, 21), day, day, precision=Precision.DAY)
    elsewhere = DateFound("tänään", Span(40, 46), day, day, precision=Precision.DAY)
    plain = DateFound("4.3.", Span(3, 7), day, day, precision=Precision.DAY)

    assert annotate_relative((quote,), (today, elsewhere, plain)) == (
        DatedWords(Span(15, 21), day, day),
    )


def test_every_seed_page_gets_a_summary_from_its_story(corpus: Path) -> None:
    for page in sorted((corpus / "seeds").glob("*.txt")):
        text = page.read_text("utf-8")

        found = summary_of(text)

        assert 1 <= len(found) <= 3, page.name
        assert not any(sentence.startswith(("”", "-", "–")) for sentence in found)


@pytest.mark.parametrize(
    ("language", "title", "lead", "claim"),
    [
        (
            "fi",
            "Torikahvila suljetaan myrskyn vuoksi",
            "Kauppatorilla sunnuntaina avattua torikahvilaa on riepotellut kova puhuri.",
            "Kahvila suljetaan tältä päivältä, ja ovet avataan myrskyn jälkeen uudelleen.",
        ),
        (
            "sv",
            "Vattenavbrott i Bäckby på torsdag",
            "Just nu byter staden en ledning vid Skolgatan i Bäckby centrum.",
            "Det första avbrottet börjar torsdagen den 9 november klockan 17.",
        ),
        (
            "en",
            "Hill library to close on Mondays",
            "Hill Borough Council is consulting on its services for the next four years.",
            "The council proposes to close the library at the Hill school on Mondays.",
        ),
    ],
)
def test_lead_and_claim_stand_together_where_both_say_something(
    language: str, title: str, lead: str, claim: str
) -> None:
    text = f"{lead}\n\nNo 1.\n\n{claim}"

    assert summary_of(text, title=title, language=language) == [lead, claim]


@pytest.mark.parametrize(
    ("language", "usual", "news"),
    [
        ("sv", "Enligt stadgarna hålls årsmötet normalt i mars.", "Årsmötet hålls i år i maj."),
        ("fi", "Vuosikokous pidetään yleensä maaliskuussa.", "Vuosikokous pidetään toukokuussa."),
        ("en", "The annual meeting is usually held in March.", "The annual meeting is in May."),
    ],
)
def test_what_is_usual_does_not_lead_where_the_news_says_as_much(
    language: str, usual: str, news: str
) -> None:
    padded = news.removesuffix(".") + " i Mäkelä Lappila Storby 2026."
    title = {"sv": "Årsmötet", "fi": "Vuosikokous", "en": "Annual meeting"}[language]

    summary = summary_of(f"{usual}\n\n{padded}", title=title, language=language)

    assert summary[0] == padded


def test_a_sentence_that_only_says_what_exists_may_lead() -> None:
    lead = "Det finns ett behov av fler dagisplatser i Bäckby."

    assert summary_of(f"{lead}\n\nStaden bygger i höst.", language="sv")[0] == lead


@pytest.mark.parametrize(
    ("language", "title", "background", "news"),
    [
        (
            "fi",
            "Kevätjuhla peruttu",
            "Kevätjuhla on monelle kuntalaiselle vuoden odotetuin päivä.",
            "Kevätjuhlaa ei järjestetä tänä vuonna Mäkelän koululla.",
        ),
        (
            "sv",
            "Vårfesten ställs in",
            "Vårfesten är en viktig dag för många i kommunen.",
            "Vårfesten i Bäckby skola är avlyst på grund av sjukdom.",
        ),
        (
            "en",
            "Spring fair cancelled",
            "The spring fair is a great day for many people in the town.",
            "The spring fair at Hill school is not going ahead because of illness.",
        ),
    ],
)
def test_what_happened_is_found_though_the_text_says_it_in_other_words(
    language: str, title: str, background: str, news: str
) -> None:
    between = {
        "fi": "Lippuja myytiin viime vuonna kaksisataa kappaletta.",
        "sv": "Tvåhundra biljetter såldes i fjol på biblioteket.",
        "en": "Two hundred tickets were sold at the library last spring.",
    }[language]

    summary = summary_of(f"{background}\n\n{between}\n\n{news}", title, language)

    assert summary == [background, news]


def test_what_happened_may_lean_on_the_sentence_before_it() -> None:
    before = "The hall of Hill school was flooded by the storm last week."
    news = "This means that the spring fair is cancelled."

    assert summary_of(f"{before}\n\n{news}", "Spring fair cancelled", "en") == [before, news]


def test_a_scene_that_is_set_yields_to_the_news() -> None:
    scene = "Kun kesä kääntyy lopuilleen, moni alkaa suunnitella uutta harrastusta."
    news = "Mäkelän opisto avaa ilmoittautumisen syksyn kursseille 12. elokuuta."

    summary = summary_of(f"{scene}\n\n{news}", "Opiston kurssit avautuvat", "fi")

    assert summary == [news]


def test_this_week_points_at_the_calendar_and_not_back() -> None:
    news = "This week the library of Hill school opens its new reading room."

    assert summary_of(f"{news} It is free.", "Reading room opens", "en")[0] == news


def test_the_thing_told_of_before_cannot_stand_without_it() -> None:
    lead = "Hill school opens a new reading room in its library in May."
    later = "The room looks out over the park and has forty comfortable seats."

    assert summary_of(f"{lead}\n\nIt is free.\n\n{later}", "New reading room", "en")[0] == lead


def test_a_line_below_the_title_may_be_the_summary_where_the_text_tells_less() -> None:
    told = "Lastenkirjailija Oona Virran uuden metsäkirjan julkistamisjuhla Mäkelän kirjastossa"
    text = f"{told}\n\nKoulu pitää kioskia koko päivän ajan kaikille."

    assert summary_of(text, "Lasten lauantai kirjastossa") == [told]


def test_a_sentence_with_an_address_to_click_is_no_news() -> None:
    lead = "Kunta avaa uuden lähikirjaston Mäkelän koululle syyskuussa."
    text = (
        f"Kirjaston sivut ovat osoitteessa www.example.org/kirjasto ja siellä on paljon.\n\n{lead}"
    )

    assert summary_of(text) == [lead]


def test_a_caption_that_ends_in_its_credit_is_passed_over() -> None:
    news = "Kunta avaa uuden lähikirjaston Mäkelän koululle syyskuussa."
    text = f"Johtaja Oona Virta ja hoitaja Eino Salo kirjastossa. Kuva: Aino Laine\n\n{news}"

    assert summary_of(text, "Uusi kirjasto") == [news]


def test_the_first_sentence_can_only_mean_what_the_title_names() -> None:
    lead = "Esityksessä ehdotetaan lisää rahaa Mäkelän kouluille ensi vuonna."
    text = f"{lead}\n\nPäätös tehdään Mäkelän valtuustossa maanantaina kello 18."

    assert summary_of(text, "Esitys lisäisi koulujen rahaa")[0] == lead


@pytest.mark.parametrize(
    ("language", "known", "finding"),
    [
        (
            "fi",
            "Lapset nukkuvat eri tavoin, ja uni kuuluu jokaisen elämään.",
            "Uusi tutkimus osoittaa, että Laiskan rannikolla nukutaan tunnin pidempään kuin ennen.",
        ),
        (
            "sv",
            "Barn sover olika, och sömnen hör till livet för alla.",
            "En ny studie från Skärgårdshögskolan visar att de som bor vid havet sover en timme längre.",
        ),
        (
            "en",
            "Children sleep in different ways, and sleep is a part of life for everybody.",
            "A new study from Harbour College shows that people on the coast sleep an hour longer.",
        ),
    ],
)
def test_what_was_found_out_comes_before_what_everybody_knows(
    language: str, known: str, finding: str
) -> None:
    assert summary_of(f"{known}\n\n{finding}", "Sleep", language)[0] == finding


@pytest.mark.parametrize(
    ("language", "headline", "body"),
    [
        ("fi", "Syyskokous on peruttu", "Kyläseura vuokraa talonsa lokakuussa teatterille."),
        ("sv", "Höstmötet är inställt", "Byföreningen hyr ut sitt hus till teatern i oktober."),
        ("en", "The autumn meeting is cancelled", "The village lets its hall to a theatre in May."),
    ],
)
def test_a_short_line_below_the_title_that_says_what_happened_is_told_first(
    language: str, headline: str, body: str
) -> None:
    assert summary_of(f"{headline}\n\n{body}", "Kerho 2027", language) == [headline, body]


def test_a_page_that_is_only_a_list_shows_its_first_lines_without_their_marks() -> None:
    text = "Kioskit kesällä:\n• Rantakioski on kiinni 1.6.–3.8.\n• Torikioski on auki joka päivä"

    assert summary_of(text, "Kioskien kesä") == [
        "Rantakioski on kiinni 1.6.–3.8.",
        "Torikioski on auki joka päivä",
    ]


def test_the_sentence_that_says_all_of_the_title_takes_the_place_of_a_lead_that_says_less() -> None:
    lead = f"Seven gardeners won awards at the Harbour Garden Show {'for their patient work ' * 9}."
    claim = (
        f"Anna Niemi was named winner of the Harbour Garden award {'for her patient work ' * 9}."
    )

    assert summary_of(f"{lead}\n\n{claim}", "Niemi wins Harbour Garden award", "en") == [claim]


@pytest.mark.parametrize(
    ("language", "quoted", "news"),
    [
        (
            "fi",
            "”Silta on vanha ja se on korjattava, sanoo Laiskan kyläpäällikkö Anna Niemi.",
            "Kylä jätti maanantaina aloitteen Laiskan sillan korjaamisesta.",
        ),
        (
            "sv",
            "”Bron är gammal och måste lagas, säger byäldste Anna Niemi i Laiska.",
            "Byn lämnade på måndagen in en motion om att laga bron i Laiska.",
        ),
        (
            "en",
            "“The bridge is old and must be mended, says Anna Niemi of Laiska village.",
            "Villagers handed in a petition on Monday to mend the bridge of Laiska.",
        ),
    ],
)
def test_a_quotation_whose_end_was_forgotten_ends_with_who_said_it(
    language: str, quoted: str, news: str
) -> None:
    assert summary_of(f"{quoted} {news}", "Laiska", language) == [news]
