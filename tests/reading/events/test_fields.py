"""Fields of a page: a label and its day mean the same, however the two are written and set."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from digest.model.event import EventKind
from tests.reading.event_texts import proposed_in

FI, SV, EN = "fi", "sv", "en"
LAST_DAYS = {
    FI: """Hakuaika päättyy|Viimeinen hakupäivä|Haku umpeutuu|Hakemukset viimeistään
        Hakemusten viimeinen jättöpäivä|Ilmoittautuminen viimeistään|Ilmoittaudu viimeistään
        Viimeinen ilmoittautumispäivä|Ilmoittautumiset päättyvät|Ilmoittautumisaika päättyy
        Kurssille ilmoittautuminen päättyy|Rekisteröidy viimeistään|Vastaa kyselyyn viimeistään
        Kysely sulkeutuu|Vastausaika päättyy|Vastaukset viimeistään|Lausunnot viimeistään
        Lausuntoaika päättyy|Kommentit viimeistään|Mielipiteet viimeistään|Palautteet viimeistään
        Muistutukset viimeistään|Ehdotukset viimeistään|Tarjoukset viimeistään
        Tarjousaika päättyy|Tarjousten jättö viimeistään|Tiivistelmät viimeistään
        Abstraktien jättö päättyy|Käsikirjoitukset viimeistään|Kilpailuaika päättyy
        Varaukset viimeistään|Määräaika|Hakemusten määräaika|Takaraja|DL|Deadline""",
    SV: """Sista ansökningsdag|Sista dag att ansöka|Sista dagen för ansökan|Ansökan senast
        Ansökan stänger|Ansökningstiden går ut|Ansökningstiden löper ut|Sök senast|Ansök senast
        Ansökan ska vara inne senast|Sista anmälningsdag|Anmälan senast|Anmäl dig senast
        Anmälan till kursen senast|Anmälan stänger|Anmälningstiden går ut|OSA senast
        Registrera dig senast|Svar senast|Sista svarsdag|Svara på enkäten senast|Enkäten stänger
        Remissvar senast|Yttranden senast|Utlåtanden senast|Synpunkter senast
        Lämna synpunkter senast|Kommentarer senast|Nomineringar senast|Nominera senast
        Förslag senast|Anbud senast|Sista inlämningsdag|Manus senast|Abstract senast
        Motioner senast|Intresseanmälan senast|Sista datum|Deadline""",
    EN: """Application deadline|Applications close|Applications due|Applications due by
        Closing date|Closing date for applications|Last day to apply|Apply by|Apply before
        Deadline for applications|Call closes|CFP closes|Call for papers closes
        Registration closes|Registration deadline|Register by|Last day to register|Sign up by
        RSVP by|Bookings close|Enrolment closes|Survey closes|Consultation closes
        Consultation ends|Responses due|Please respond by|Comments due|Comments due by
        Feedback by|Submissions due|Submission deadline|Submit your abstract by|Abstracts due
        Full papers due|Nominations close|Nominations due|Entries close|Bids due|Tenders due
        Proposals due|Expressions of interest due|Early bird ends|Early bird deadline|Deadline""",
}  # fmt: skip
PERIODS = {
    FI: """Hakuaika|Hakuajat|Haku avoinna|Haku auki|Haettavana|Avustusta voi hakea
        Ilmoittautumisaika|Ilmoittautuminen|Ilmoittautuminen avoinna|Yhteishaku|Tarjousaika""",
    SV: """Ansökningstid|Ansökningsperiod|Ansökan öppen|Ansök|Sök bidrag|Bidrag kan sökas
        Anmälningstid|Anmälan öppen|Utlysningen är öppen|Nomineringstid""",
    EN: """Application period|Applications open|Application window|Apply|Call open
        Registration|Registration open|Nomination period|Call for applications""",
}
HEARINGS = {
    FI: "Lausuntoaika|Lausuntokierros|Kuuleminen|Kysely avoinna|Kommentointiaika",
    SV: "Remisstid|Samråd|Samrådstid|Granskningstid|Enkäten öppen|Hörande",
    EN: "Consultation period|Public consultation|Survey open|Comment period|Public display",
}
DAYS = {
    FI: """20.3.2027|20.3.|la 20.3.|lauantaina 20.3. klo 16|20. maaliskuuta 2027|20. maaliskuuta
        20.3.2027 klo 16.15""",
    SV: """20.3.2027|2027-03-20|20 mars 2027|den 20 mars|lördagen den 20 mars|20/3
        lör 20 mars kl. 12|20 mars 2027 kl. 16.15""",
    EN: """20 March 2027|March 20, 2027|20 March|Saturday 20 March|2027-03-20|20th March
        Saturday, March 20 at 12 noon|20 March 2027, 23:59 EET""",
}
SPANS = {
    FI: "1.2.–20.3.2027|1.2.-20.3.|1.2.2027–20.3.2027|1. helmikuuta – 20. maaliskuuta",
    SV: "1 februari–20 mars 2027|1.2–20.3.2027|den 1 februari till den 20 mars|1/2–20/3",
    EN: "1 February – 20 March 2027|1 February to 20 March|February 1 – March 20, 2027",
}
PLACES = (
    "{label} {day}",
    "{label}: {day}",
    "{label} {day}.",
    "• {label} {day}",
    "{label} – {day}",
    "{label} | {day}",
    "Lovisa | {label} | {day}",
    "Lovisa ({label} {day})",
    "{label}\n{day}",
    "{label}:\n{day}",
    "{label}\n\n{day}",
    "{day}: {label}",
    "{day} – {label}",
    "{day}\n{label}",
)


def _each(listed: str) -> list[str]:
    return [one.strip() for line in listed.splitlines() for one in line.split("|")]


def offered(text: str, language: str) -> list[tuple[EventKind, str]]:
    return [(event.kind, event.end_on.isoformat()) for event in proposed_in(text, language)]


@pytest.mark.parametrize("language", [FI, SV, EN])
@pytest.mark.parametrize(
    ("labels", "days", "kind"),
    [
        (LAST_DAYS, DAYS, EventKind.DEADLINE),
        (PERIODS, SPANS, EventKind.APPLICATION),
        (HEARINGS, SPANS, EventKind.CONSULTATION),
    ],
)
def test_a_label_means_the_same_beside_every_form_of_day(
    labels: dict[str, str], days: dict[str, str], kind: EventKind, language: str
) -> None:
    @settings(max_examples=60, deadline=None)
    @given(
        label=st.sampled_from(_each(labels[language])),
        day=st.sampled_from(_each(days[language])),
        place=st.sampled_from(PLACES),
    )
    def means_the_same(label: str, day: str, place: str) -> None:
        text = place.format(label=label, day=day)

        assert offered(text, language) == [(kind, "2027-03-20")]

    means_the_same()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (FI, "Avustushaku\n\nHaku päättyy\n20.3.2027\n\nHankeaika\n1.5.2027–30.4.2028"),
        (SV, "Bidrag\n\nAnsökan stänger\n20 mars 2027\n\nProjekttid\n1 maj 2027–30 april 2028"),
        (EN, "Grants\n\nCall closes\n20 March 2027\n\nProject period\n1 May 2027 – 30 April 2028"),
    ],
)
def test_a_period_of_a_project_is_no_period_to_apply(language: str, text: str) -> None:
    assert offered(text, language) == [(EventKind.DEADLINE, "2027-03-20")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (FI, "Valitusaika päättyy: 20.3.2027"),
        (FI, "Päätökset hakemuksista viimeistään 20.3.2027"),
        (FI, "Vastaus hakijoille viimeistään 20.3.2027"),
        (FI, "Muutoksenhakuaika\n1.2.–20.3.2027"),
        (FI, "Ministeriö ratkaisee hakemukset viimeistään 20.3.2027"),
        (SV, "Besvärstiden går ut: 20 mars 2027"),
        (SV, "Beslut om ansökningar senast 20 mars 2027"),
        (SV, "Svar till sökande senast 20 mars 2027"),
        (SV, "Överklagandetid\n1 februari–20 mars 2027"),
        (EN, "Appeal period ends: 20 March 2027"),
        (EN, "Decision deadline: 20 March 2027"),
        (EN, "Reviews of applications due 20 March 2027"),
        (EN, "Contract period\n1 February – 20 March 2027"),
        (EN, "20 March 2027: Results due"),
        (FI, "Vastaamme palautteisiin viimeistään 20.3.2027"),
    ],
)
def test_what_others_do_by_a_day_is_not_offered(language: str, text: str) -> None:
    assert offered(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (FI, "Hakuaika\n1.9.–30.10.2026"),
        (FI, "Haku päättyi\n30.10.2026"),
        (SV, "Sista ansökningsdag\n30 oktober 2026"),
        (SV, "Anmälan stängde 30 oktober 2026"),
        (EN, "Closing date\n30 October 2026"),
        (EN, "Applications closed 30 October 2026"),
        (EN, "No deadline\n20 March 2027"),
    ],
)
def test_a_field_that_is_over_or_denied_is_not_offered(language: str, text: str) -> None:
    assert offered(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "days"),
    [
        (
            FI,
            "Haku avautuu\n1.2.2027\n\nHaku päättyy\n20.3.2027\n\nPäätökset\n1.5.2027",
            [(EventKind.APPLICATION, "2027-02-01"), (EventKind.DEADLINE, "2027-03-20")],
        ),
        (
            SV,
            "Anmälan öppnar: 1 februari 2027\nAnmälan stänger: 20 mars 2027\nBeslut: 1 maj 2027",
            [(EventKind.APPLICATION, "2027-02-01"), (EventKind.DEADLINE, "2027-03-20")],
        ),
        (
            EN,
            "Call opens | 1 February 2027\nCall closes | 20 March 2027\nResults | 1 May 2027",
            [(EventKind.APPLICATION, "2027-02-01"), (EventKind.DEADLINE, "2027-03-20")],
        ),
    ],
)
def test_each_day_of_a_list_of_fields_has_its_own_label(
    language: str, text: str, days: list[tuple[EventKind, str]]
) -> None:
    assert offered(text, language) == days


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (FI, "Hakuaika 1.1.–31.5.2027 ja 1.8.–30.11.2027"),
        (SV, "Ansökningstid 1.1–31.5.2027 och 1.8–30.11.2027"),
    ],
)
def test_two_periods_of_one_label_are_one_call(language: str, text: str) -> None:
    assert offered(text, language) == [(EventKind.APPLICATION, "2027-11-30")]


@pytest.mark.parametrize(
    ("language", "text", "title"),
    [
        (FI, "Viimeinen hakupäivä\n20.3.2027", "Viimeinen hakupäivä"),
        (SV, "20 mars 2027: Sista dagen att söka bidrag", "Sista dagen att söka bidrag"),
        (EN, "Call for papers closes\n\n20 March 2027", "Call for papers closes"),
    ],
)
def test_a_label_away_from_its_day_is_the_title(language: str, text: str, title: str) -> None:
    assert [event.title for event in proposed_in(text, language)] == [title]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (FI, "Kurssi, jonka ilmoittautuminen on päättynyt, alkaa 20.3.2027."),
        (SV, "Anmälan till kursen som börjar den 20 mars pågår."),
        (EN, "The course with open registration is on 20 March 2027."),
    ],
)
def test_a_sentence_about_an_occasion_is_no_field(language: str, text: str) -> None:
    assert EventKind.DEADLINE not in [kind for kind, _ in offered(text, language)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (FI, "Ilmoittaudu\nviimeistään 20.3.2027"),
        (FI, "Ilmoittautuminen\nviimeistään 20.3.2027"),
        (FI, "Kyselyyn vastataan verkossa, viimeistään 20.3.2027."),
        (SV, "Anmäl dig\nsenast den 20 mars 2027 kl. 12"),
        (SV, "Ansökan\n\nsenast 20 mars 2027"),
        (EN, "Apply\nby 20 March 2027"),
        (EN, "Deadline\nno later than 20 March 2027"),
        (EN, "Applications\n\nnot later than 20 March 2027"),
    ],
)
def test_the_mark_of_a_last_day_may_stand_apart_from_its_label(language: str, text: str) -> None:
    assert offered(text, language) == [(EventKind.DEADLINE, "2027-03-20")]


@pytest.mark.parametrize(
    "text",
    [
        "The form for applications is available from 20 March 2027.",
        "Application forms are available from 20 March 2027.",
        "The registration form opens on 20 March 2027.",
    ],
)
def test_a_form_that_comes_opens_a_call(text: str) -> None:
    assert offered(text, EN) == [(EventKind.APPLICATION, "2027-03-20")]
