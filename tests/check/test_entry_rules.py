from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from digest.check.facts import Facts
from digest.model.event import EventReason
from digest.model.finding import Severity
from digest.model.issue import EventEntry, ItemEntry, OwnWords
from digest.model.text import Quote, Span
from tests.check.cases import on_day, with_event
from tests.check.letters import facts, found, good, rules_of, sources
from tests.render.sample import PUBLIC, edition, first_story, issue


def test_a_day_printed_with_another_weekday_is_stopped() -> None:
    other_day = with_event(lambda entry: on_day(entry, date(2027, 1, 15)))

    findings = found(good(), of=other_day)

    (html, text) = (finding for finding in findings if finding.rule == "EVT-01")
    assert html.severity is Severity.BLOCKER
    assert html.entry_id == text.entry_id == "3f0a"
    assert "pe 15.1" in html.message


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_days_are_read_in_every_language(language: str) -> None:
    moved = with_event(lambda entry: on_day(entry, date(2027, 5, 3)))

    assert "EVT-01" not in rules_of(found(edition(language, of=moved), of=moved))


def test_an_event_that_ends_before_it_starts_is_stopped() -> None:
    turned = with_event(
        lambda entry: replace(entry, event=replace(entry.event, ends_at=entry.event.starts_at))
    )

    assert "EVT-02" in rules_of(found(good(), of=turned))


def test_what_is_over_is_stopped() -> None:
    findings = found(known=facts(issue(), today=date(2027, 1, 15)))

    assert [finding.entry_id for finding in findings if finding.rule == "EVT-03"] == ["3f0a"]


def test_what_is_over_may_stand_for_its_materials() -> None:
    over = with_event(lambda entry: replace(entry, reason=EventReason.MATERIALS_OUT))
    known = facts(over, today=date(2027, 1, 15))

    assert found(edition(of=over), of=over, known=known) == ()


def test_a_coming_event_without_its_calendar_file_is_stopped() -> None:
    findings = found(replace(good(), calendars=()))

    assert {finding.entry_id for finding in findings if finding.rule == "EVT-04"} == {
        *("3f0a", "77b2", "c0de", "d4d4")
    }


def test_a_sentence_its_source_never_said_is_stopped() -> None:
    lie = Quote("Kirjastoauto lopetetaan.", Span(0, 24))
    whole = issue()
    story = whole.sections[2].entries[0]
    assert isinstance(story, ItemEntry)
    lying = replace(whole.sections[2], entries=(replace(story, summary=(lie,)),))
    told = replace(whole, sections=(lying,))

    findings = found(edition(of=told), of=told, known=facts(whole))

    (finding,) = (finding for finding in findings if finding.rule == "FAITH-01")
    assert (finding.severity, finding.entry_id) == (Severity.BLOCKER, "n1")


def test_a_sentence_whose_source_is_not_known_is_only_warned_about() -> None:
    known = {item_id: text for item_id, text in sources(issue()).items() if item_id != "n1"}

    (finding,) = found(known=Facts(PUBLIC, date(2027, 1, 5), known))
    assert (finding.rule, finding.severity) == ("FAITH-01", Severity.WARNING)


def test_a_sentence_that_moved_in_its_source_is_only_warned_about() -> None:
    moved = {
        **sources(issue()),
        "n2": "Uusi alku. Junassa ehtii kysyä, mitä ihminen oikeastaan tarvitsee.",
    }

    (finding,) = found(known=Facts(PUBLIC, date(2027, 1, 5), moved))
    assert (finding.rule, finding.severity) == ("FAITH-01", Severity.WARNING)
    assert finding.entry_id == "n2"


def test_a_sentence_changed_on_its_way_into_the_mail_is_noticed() -> None:
    changed = with_event(
        lambda entry: replace(
            entry, event=replace(entry.event, evidence=Quote("Muu lause.", Span(0, 10)))
        )
    )

    assert "FAITH-02" in rules_of(found(good(), of=changed))


def test_http_on_loopback_is_a_note_while_developing() -> None:
    local = issue()
    home = "http://127.0.0.1:8000/a"
    story = replace(first_story(local), url=home)
    told = replace(local, sections=(replace(local.sections[2], entries=(story,)),))
    made = edition(of=told)

    outside = found(made, of=told)
    developing = found(made, of=told, known=facts(told, development=True))

    assert {finding.severity for finding in outside} == {Severity.WARNING}
    assert [finding.severity for finding in developing] == [Severity.NOTE]


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
@pytest.mark.parametrize(
    "title",
    [
        "Toimisto kertoo hyvin pitkästi " * 8,
        "saavutettavuusasiantuntijapalveluidenkehittämishankkeenohjausryhmä" * 3,
        "x" * 300,
        "Toinen \x00\x1b<b>uutinen</b> \u202eja\u2066 \u00ad&amp; e\u0301 \ue000",
        "{{ view.title }} {% raw %}",
        "STRASSE straße ﬁ İstanbul",
    ],
)
def test_the_shipped_template_keeps_its_rules_whatever_a_title_says(
    title: str, language: str
) -> None:
    told = issue()
    story, meeting = first_story(told), told.sections[0].entries[0]
    assert isinstance(meeting, EventEntry)
    named = replace(meeting, event=replace(meeting.event, title=f"Haku: {title}"))
    sections = (
        replace(told.sections[2], entries=(replace(story, title=title),)),
        replace(told.sections[0], entries=(named,)),
    )
    hostile = replace(told, sections=sections)

    findings = found(edition(language, of=hostile), of=hostile)

    assert rules_of(findings) <= {"MJ-07"}  # asks to look at what may be meant


def test_an_editors_title_in_a_third_language_is_marked_as_it_is_printed() -> None:
    told = issue()
    own = OwnWords("fi", title="Toimituksen oma otsikko")
    story = replace(first_story(told), own=(own,))
    edited = replace(told, sections=(replace(told.sections[2], entries=(story,)),))

    assert "A11Y-12" not in rules_of(found(edition("en", of=edited), of=edited))
