from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.model.issue import IssueSection
from digest.model.item import ItemKind
from digest.render.subject import propose_preheader, propose_subject, shortened
from tests.render.sample import bulletin, first_story, issue, item


def test_the_first_entries_of_each_section_lead() -> None:
    sections = tuple(
        IssueSection(name, {"fi": name}, (item(name, ItemKind.NEWS, f"{name} avautuu", ""),))
        for name in ("Kirjasto", "Neuvonta", "Uimahalli")
    )

    subject = propose_subject(sections, language="fi", bulletin=bulletin())

    assert subject == "Kirjasto avautuu · Neuvonta avautuu · Uimahalli avautuu"


def test_a_short_title_is_joined_to_the_bulletins_name() -> None:
    sections = (IssueSection("n", {"fi": "Uutiset"}, (item("a", ItemKind.NEWS, "Loma", ""),)),)

    assert propose_subject(sections, language="fi", bulletin=bulletin()) == (
        "Ajankohtaistiedote: Loma"
    )


def test_entries_in_the_editions_language_lead_where_there_are_any() -> None:
    subject = propose_subject(issue().sections, language="en", bulletin=bulletin())

    assert subject.startswith("Consultation on the quality criteria")


@given(st.text(alphabet="aä bcd", max_size=120), st.integers(5, 80))
def test_shortening_keeps_whole_words(text: str, longest: int) -> None:
    short = shortened(text, longest)

    assert len(short) <= longest
    if short != text and " " in text[:longest].strip():
        assert text.startswith(short.rstrip("…"))


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
@pytest.mark.parametrize("kept", [1, 2, 5])
def test_proposals_have_the_length_that_inboxes_show(language: str, kept: int) -> None:
    sections = issue().sections[:kept]

    subject = propose_subject(sections, language=language, bulletin=bulletin())
    preheader = propose_preheader(sections, language=language, bulletin=bulletin())

    assert 20 <= len(subject) <= 70
    assert 40 <= len(preheader) <= 110
    assert subject != preheader


@given(st.text(max_size=200))
def test_any_title_gives_a_subject_that_fits_on_one_line(title: str) -> None:
    whole = issue()
    first = replace(first_story(whole), title=title)
    sections = (replace(whole.sections[2], entries=(first,)),)

    subject = propose_subject(sections, language="fi", bulletin=bulletin())

    assert len(subject) <= 70
    assert "\n" not in subject
