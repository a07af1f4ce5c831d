"""Events in running text: which dates are events, of what kind, and how they are called."""

from __future__ import annotations

import unicodedata
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from digest.reading.events.setting.cues import Cue, cues
from digest.reading.lexicon import languages
from digest.reading.lexicon.words import EventWords
from tests.reading.event_texts import decisions_on, events_in, proposed_in

TOLD = (
    # a thing to attend, said to happen
    ("fi", "Kotihoidon kehittäjien verkostopäivä pidetään 14.1.2027 Kuopiossa.", "network_day", "2027-01-14"),
    ("fi", "Aluekoordinaattorit kutsuvat hankkeet webinaariin 3.12.2026 klo 9–11.", "webinar", "2026-12-03"),
    ("fi", "Syksyllä 2027 alkava valmennus on tarkoitettu lähiesihenkilöille.", "training", "2027-09-01"),
    ("fi", "Kiertue käynnistyy Rovaniemeltä 2. helmikuuta.", "tour", "2027-02-02"),
    ("fi", "Tammikuun lopussa starttaa kuntien yhteinen työpajasarja.", "workshop", "2027-01-22"),
    ("fi", "Kotouttamisen teemapäivää vietetään torstaina 4.2.2027.", "event", "2027-02-04"),
    ("fi", "Helmikuussa järjestetään kolme alueellista seminaaria.", "seminar", "2027-02-01"),
    ("sv", "Vi bjuder in till en nätverksträff i Borgå den 14 januari 2027.", "network_day", "2027-01-14"),
    ("sv", "Kursen i patientsäkerhet inleds den 1 februari.", "training", "2027-02-01"),
    ("sv", "Turnén startar i Karleby i mars 2027.", "tour", "2027-03-01"),
    ("sv", "Den 9 februari kl. 13 ordnar vi en verkstad för kommunerna.", "workshop", "2027-02-09"),
    ("en", "Our spring seminar takes place in Turku on 11 February 2027.", "seminar", "2027-02-11"),
    ("en", "The roadshow will visit Vaasa on 3 March 2027.", "tour", "2027-03-03"),
    ("en", "A free training session for managers is scheduled for 20 January.", "training", "2027-01-20"),
    # right beside its date, no verb
    ("fi", "Omaishoidon kehittäjien tapaaminen ma 14.12. klo 13", "event", "2026-12-14"),
    ("sv", "Webbinarium 10.12 kl. 9: så läser du statistik", "webinar", "2026-12-10"),
    ("en", "Webinar: Reading statistics, 10 December 2026", "webinar", "2026-12-10"),
    # a participle ties date and noun
    ("fi", "Ilmoittautuminen 5.2.2027 pidettävään seminaariin on auki.", "seminar", "2027-02-05"),
    ("fi", "Maaliskuussa alkavaan kurssiin mahtuu 20 kuntaa.", "training", "2027-03-01"),
    ("fi", "Hankkeet esittäytyvät 9.2.2027 järjestettävässä työpajassa.", "workshop", "2027-02-09"),
    # last days
    ("fi", "Ilmoittaudu työpajaan viimeistään 8.1.2027.", "deadline", "2027-01-08"),
    ("fi", "Hakemukset on toimitettava kirjaamoon 29.1.2027 klo 16.15 mennessä.", "deadline", "2027-01-29"),
    ("fi", "Kyselyyn voi vastata 18.12. asti.", "deadline", "2026-12-18"),
    ("fi", "Hankehaku sulkeutuu 28. helmikuuta.", "deadline", "2027-02-28"),
    ("sv", "Skicka in ert utlåtande senast den 8 januari 2027.", "deadline", "2027-01-08"),
    ("sv", "Sista anmälningsdag är den 20 januari.", "deadline", "2027-01-20"),
    ("sv", "Ansökningsperioden stänger 29.1.2027 kl. 16.15.", "deadline", "2027-01-29"),
    ("en", "Submit your abstract no later than 8 January 2027.", "deadline", "2027-01-08"),
    ("en", "The deadline for nominations is 20 January.", "deadline", "2027-01-20"),
    ("en", "Comments must be received by 29 January 2027.", "deadline", "2027-01-29"),
    # calls and consultations
    ("fi", "Valtionavustusten haku avautuu 4.1.2027.", "application", "2027-01-04"),
    ("fi", "Kehittämisrahaa voi hakea 1.–28.2.2027.", "application", "2027-02-01"),
    ("fi", "Asukaskysely on auki 1.–18.12.2026.", "consultation", "2026-12-01"),
    ("sv", "Utlysningen öppnar den 4 januari 2027.", "application", "2027-01-04"),
    ("sv", "Enkäten är öppen 1–18 december 2026.", "consultation", "2026-12-01"),
    ("en", "The call for proposals opens on 4 January 2027.", "application", "2027-01-04"),
    ("en", "The public consultation runs from 1 to 18 December 2026.", "consultation", "2026-12-01"),
    # publications
    ("fi", "Arviointiraportti valmistuu tammikuussa 2027.", "release", "2027-01-01"),
    ("fi", "Työpajan esitykset tulevat verkkoon ensi viikolla.", "release", "2026-11-23"),
    ("sv", "Handboken utkommer i februari 2027.", "release", "2027-02-01"),
    ("en", "The new guidelines will be published on 3 February 2027.", "release", "2027-02-03"),
    # guidance that takes effect
    ("sv", "De nya anvisningarna träder i kraft den 1 januari 2027.", "event", "2027-01-01"),
)  # fmt: skip


@pytest.mark.parametrize(("language", "text", "kind", "start"), TOLD)
def test_an_event_is_offered_with_its_kind_and_day(
    language: str, text: str, kind: str, start: str
) -> None:
    (event,) = proposed_in(text, language)

    assert (event.kind, event.start_on.isoformat()) == (kind, start)


def test_the_future_in_a_name_makes_no_event() -> None:
    assert proposed_in("Tulevaisuuden sosiaalikeskus -ohjelma sai 2025 uuden johtajan.") == ()


def test_who_has_registered_is_no_invitation_to_register() -> None:
    text = "Tiistain verkostopäivään oli ilmoittautunut 210 kehittäjää."

    assert all(event.kind == "network_day" for event in events_in(text))
    assert proposed_in(text) == ()


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Haku avataan 1.3.2027 ja päättyy 31.3.2027.", "2027-03-01", "2027-03-31"),
        ("Avustushaku aukeaa 4.1.2027, ja hakuaika päättyy 26.2.2027.", "2027-01-04", "2027-02-26"),
        ("Haku alkaa tammikuussa 2027 ja jatkuu 12.3.2027 saakka.", "2027-01-01", "2027-03-12"),
    ],
)
def test_an_opening_and_its_end_are_one_period(text: str, first: str, last: str) -> None:
    (event,) = proposed_in(text)

    assert event.kind == "application"
    assert (event.start_on.isoformat(), event.end_on.isoformat()) == (first, last)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Työpajat pidetään 3.2., 10.2. ja 17.2.2027."),
        ("sv", "Workshoparna ordnas den 3 februari, den 10 februari och den 17 februari 2027."),
        ("en", "The workshops will be held on 3 February, 10 February and 17 February 2027."),
    ],
)
def test_listed_dates_are_one_event_in_the_words_of_the_source(language: str, text: str) -> None:
    (event,) = proposed_in(text, language)

    assert (event.start_on, event.end_on) == (date(2027, 2, 3), date(2027, 2, 17))
    assert event.when
    assert event.when in text


@pytest.mark.parametrize(
    ("language", "text", "new", "old"),
    [
        ("fi", "Webinaari siirtyy 3.12.2026 pidettäväksi 14.1.2027.", "2027-01-14", "2026-12-03"),
        ("sv", "Seminariet flyttas från den 3 december till den 14 januari 2027.", "2027-01-14", "2026-12-03"),
        ("en", "The course has been moved from 3 December to 14 January 2027.", "2027-01-14", "2026-12-03"),
        ("en", "The forum, originally scheduled for 3 December, will now be held on 14 January 2027 after being postponed.", "2027-01-14", "2026-12-03"),
    ],
)  # fmt: skip
def test_a_moved_event_is_offered_on_its_new_day(
    language: str, text: str, new: str, old: str
) -> None:
    (event,) = proposed_in(text, language)

    assert event.status == "moved"
    assert (event.start_on.isoformat(), event.moved_from and event.moved_from.isoformat()) == (
        new,
        old,
    )


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Seminaari pidetään 5.2.2027. Tilaisuus on peruttu.", "cancelled"),
        ("Seminaari pidetään 5.2.2027. Ilmoittautuminen on nyt auki.", "registration_open"),
        ("Seminaari pidetään 5.2.2027. Seminaarin ohjelma on julkaistu.", "programme_published"),
        ("Seminaari pidetään 5.2.2027. Tervetuloa!", "announced"),
    ],
)
def test_the_next_sentence_may_tell_what_became_of_it(text: str, status: str) -> None:
    (event,) = events_in(text)

    assert event.status == status


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Seuraava lähihoitajien verkostopäivä on 22.1.2027.",
            "Seuraava lähihoitajien verkostopäivä",
        ),
        ("Keväällä 2027 alkaa Parempi arki -valmennus.", "Parempi arki -valmennus"),
        ("Järjestämme 3.2.2027 webinaarin ”Tieto käyttöön”.", "Tieto käyttöön"),
        ("Avoin webinaari: Tieto käyttöön 3.2.2027 klo 9", "Avoin webinaari: Tieto käyttöön"),
        ("Ilmoittaudu 8.1.2027 mennessä.", "Ilmoittaudu"),
    ],
)
def test_a_title_is_in_the_words_of_the_source(text: str, title: str) -> None:
    (event,) = events_in(text)

    assert event.title == title
    assert event.title in text


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Vuosiseminaari pidetään yleensä maaliskuussa."),
        ("sv", "Nätverksdagen hålls vanligen i mars."),
        ("en", "The forum is usually held in March."),
    ],
)
def test_when_something_is_usually_held_is_no_date_of_it(language: str, text: str) -> None:
    assert proposed_in(text, language) == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Seminaaria ei ole peruttu, vaan se pidetään 5.2.2027."),
        ("sv", "Seminariet den 5 februari 2027 är inte inställt."),
        ("en", "The seminar on 5 February 2027 has not been cancelled."),
    ],
)
def test_what_is_not_cancelled_is_still_offered(language: str, text: str) -> None:
    (event,) = proposed_in(text, language)

    assert event.start_on == date(2027, 2, 5)


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("fi", "5.2.2027\nLääkehoidon webinaari kunnille", "webinar"),
        ("sv", "5 februari 2027\nSeminarium om läkemedelsvård", "seminar"),
        ("en", "5 February 2027\nDeadline for funding proposals", "deadline"),
    ],
)
def test_a_date_alone_on_its_line_belongs_to_the_line_below(
    language: str, text: str, kind: str
) -> None:
    (event,) = proposed_in(text, language)

    assert event.kind == kind
    assert event.evidence.text == text


def test_a_line_that_says_when_takes_kind_and_title_from_the_lines_above() -> None:
    text = "Kotihoidon syysseminaari\n\nAika: 9.12.2026 klo 9–15\nPaikka: Kulttuuritalo, Kouvola"

    (event,) = events_in(text)

    assert (event.kind, event.title) == ("seminar", "Kotihoidon syysseminaari")
    assert event.place == "Kulttuuritalo, Kouvola"


def test_every_near_miss_says_why() -> None:
    (decision,) = decisions_on("Luvut perustuvat 15.11.2026 tilanteeseen.")

    assert decision.event is None
    assert decision.why_not == "tells how things stood on that day"


def test_every_decision_names_its_rule_and_cue() -> None:
    (decision,) = decisions_on("Verkostopäivä pidetään 14.1.2027.")

    assert decision.rule == "something to attend happens"
    assert decision.cue is not None
    assert decision.cue.text == "Verkostopäivä"


@pytest.mark.parametrize("cue", list(Cue))
def test_every_cue_has_words_in_the_shape_of_a_language(cue: Cue) -> None:
    assert cue.value in EventWords.__dataclass_fields__


@pytest.mark.parametrize("language", languages())
def test_every_language_knows_every_kind_that_is_attended(language: str) -> None:
    kinds = {kind.value for kind, stems in cues(language).words.kinds if stems}

    assert kinds >= {"network_day", "seminar", "webinar", "workshop", "training", "tour", "event"}


PIECES = st.sampled_from(
    [
        "Webinaari", "pidetään", "3.12.2026", "ti 8.12.", "klo 9–11", "peruttu", "siirtyy", "ja", "–",
        "Seminariet", "ordnas", "den 4 mars", "inställd", "The workshop", "by 5 May 2027", "if", ":",
        "\n", "\n\n", ". ", ", ", "\u00a0", "\u202f", "ä", "a\u0308", "İ", "👩‍⚕️", "(", "”",
    ]
)  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(
    text=st.lists(PIECES | st.text(max_size=12), max_size=25).map(" ".join),
    language=st.sampled_from(["fi", "sv", "en"]),
)
def test_any_text_is_read_and_every_quote_is_exact(text: str, language: str) -> None:
    for decision in decisions_on(text, language):
        quotes = [decision.when, decision.evidence, *([decision.cue] if decision.cue else [])]
        if decision.event:
            quotes += [decision.event.evidence, *decision.event.more_evidence]

        assert all(text[quote.span.start : quote.span.end] == quote.text for quote in quotes)


def test_decomposed_text_tells_the_same_events() -> None:
    text = "Kehittäjien verkostopäivä järjestetään 14.1.2027 Jyväskylässä."
    decomposed = unicodedata.normalize("NFD", text)

    (one,), (other,) = events_in(text), events_in(decomposed)

    assert (one.kind, one.start_on, one.proposed) == (other.kind, other.start_on, other.proposed)
    assert other.evidence.text == decomposed
