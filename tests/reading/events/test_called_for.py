"""What a call is for has its own days, and what is granted has its own time."""

from __future__ import annotations

import pytest

from tests.reading.event_texts import proposed_in


def _told(text: str, language: str) -> set[tuple[str, str]]:
    return {(event.kind.value, event.start_on.isoformat()) for event in proposed_in(text, language)}


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("en", "Call for papers: Peat conference, 19–21 May 2027, Kuru. Deadline 20 March 2027.", "event"),
        ("en", "Call for abstracts, Workshop on River Ice, 19–21 May 2027, Kuru. Deadline: 20 March 2027", "workshop"),
        ("en", "Call for Papers, Moss and the Future, 19–21 May 2027, University of Kuru. Abstracts by 20 March 2027.", "event"),
        ("en", "Application for the Summer School on Soil in Kuru from May 19 - May 23 2027. Apply by 20 March 2027.", "training"),
        ("sv", "Call for papers: Nordisk konferens om torv, Kuru 19–21 maj 2027. Sista dag för abstrakt är den 20 mars 2027.", "event"),
        ("sv", "Inbjudan att lämna bidrag: Workshop om älvis, Kuru 19–21 maj 2027. Abstrakt senast 20 mars 2027.", "workshop"),
        ("sv", "Ansökan till kursen i Kuru den 19–21 maj 2027. Sök senast den 20 mars 2027.", "training"),
        ("fi", "Call for papers: Turvetutkimuksen päivät, Kuru 19.–21.5.2027. Määräaika 20.3.2027.", "event"),
        ("fi", "Kirjoituskutsu: Jokijään työpaja, Kuru 19.–21.5.2027. Abstraktit viimeistään 20.3.2027.", "workshop"),
        ("fi", "Haku kesäkouluun Kurussa 19.–21.5.2027. Hae viimeistään 20.3.2027.", "training"),
    ],
)  # fmt: skip
def test_a_call_and_what_it_is_for_have_a_day_each(language: str, text: str, kind: str) -> None:
    told = _told(text, language)

    assert told == {(kind, "2027-05-19"), ("deadline", "2027-03-20")}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Call for papers: 1 March – 20 April 2027."),
        ("en", "Call for papers for the Peat conference: 1 March – 20 April 2027."),
        ("en", "Applications for the summer school: 1–20 March 2027"),
        ("sv", "Ansökan till sommarskolan: 1–20 mars 2027"),
        ("sv", "Ansökningstid till kursen: 1–20 mars 2027."),
        ("fi", "Kesäkoulun hakuaika on 1.–20.3.2027."),
        ("fi", "Uimakoulujen ilmoittautumisaika on 1.–20.3.2027."),
        ("fi", "Kurssien haku 1.–20.3.2027."),
    ],
)
def test_a_period_behind_a_colon_or_a_call_is_the_calls(language: str, text: str) -> None:
    told = _told(text, language)

    assert told == {("application", "2027-03-01")}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Abstract submission: 20 March 2027"),
        ("en", "Paper submission: 20 March 2027"),
        ("sv", "Inlämning av bidrag: 20 mars 2027"),
        ("fi", "Abstraktien jättö: 20.3.2027"),
    ],
)
def test_the_day_of_what_is_handed_in_is_a_last_day(language: str, text: str) -> None:
    told = _told(text, language)

    assert told == {("deadline", "2027-03-20")}


@pytest.mark.parametrize(
    ("language", "heading", "row"),
    [
        ("en", "Deadline for applications: 20 March 2027", "Residency period: 1–30 May 2027"),
        ("en", "Deadline for applications: 20 March 2027", "Earliest start date: 1 May 2027"),
        ("sv", "Sista ansökningsdag: 20 mars 2027", "Arbetsperiod: 1–30 maj 2027"),
        ("sv", "Sista ansökningsdag: 20 mars 2027", "Bidragsperioden startar: Maj 2027"),
        ("fi", "Haku päättyy: 20.3.2027", "Työskentelyjakso: 1.–30.5.2027"),
        ("fi", "Haku päättyy: 20.3.2027", "Hanke alkaa: 1.5.2027"),
    ],
)
def test_the_time_of_what_is_granted_is_not_offered(language: str, heading: str, row: str) -> None:
    told = _told(f"{heading}\n\n{row}", language)

    assert told == {("deadline", "2027-03-20")}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Available residency periods:\n\n• 1–30 April 2027.\n• 1–30 May 2027.\n• 1–30 June 2027."),
        ("sv", "Lediga residensperioder:\n\n• 1–30 april 2027\n• 1–30 maj 2027\n• 1–30 juni 2027"),
        ("fi", "Vapaat residenssijaksot:\n\n• 1.–30.4.2027\n• 1.–30.5.2027\n• 1.–30.6.2027"),
    ],
)  # fmt: skip
def test_rows_of_such_times_are_not_offered(language: str, text: str) -> None:
    assert not _told(text, language)
