"""What editors read of findings, in Finnish and Swedish: whole, natural in form, and never mixed."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import chain

import pytest

from digest.check import markup
from digest.check.rulebook import rules
from digest.check.words import CATALOGUES, told
from digest.model.finding import Finding, Severity
from tests.check.cases import CASES
from tests.check.letters import all_found
from tests.check.test_page_rules import SPOILT
from tests.check.test_rulebook import BY_ID, SHOWN, findings_on

BY_LINTER = {rule.id for rule in rules() if rule.family.startswith("Is the MJML")}
GAPS = re.compile(r"[%~]([1-9])")
LANGUAGES = sorted(CATALOGUES)


@pytest.fixture(scope="module")
def findings() -> list[Finding]:
    """Every finding of every bad example, but for those that leave no page to tell them on."""
    told = chain(
        *(all_found(spoil()) for _, _, spoil in SPOILT),
        *(bad() for rule, (bad, _) in CASES.items() if rule not in BY_LINTER),
        *(findings_on(BY_ID[rule].bad) for rule in SHOWN if rule not in BY_LINTER),
    )
    return [one for one in told if one.rule not in BY_LINTER]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_finding_has_words_in_every_language(language: str, findings: list[Finding]) -> None:
    assert {one.message for one in findings if told(one, language).language != language} == set()
    assert len(findings) > 100


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_gap_is_left_open(language: str, findings: list[Finding]) -> None:
    assert [one.message for one in findings if GAPS.search(told(one, language).message)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_rule_says_why_it_matters(language: str) -> None:
    assert set(CATALOGUES[language].whys) == {rule.id for rule in rules()} - BY_LINTER
    assert len(BY_LINTER) == len(markup.RULES)


def test_the_languages_say_the_same_messages_and_use_the_same_gaps() -> None:
    finnish, swedish = (CATALOGUES[code].said for code in ("fi", "sv"))

    assert finnish.keys() == swedish.keys()
    assert [
        one for one in finnish if set(GAPS.findall(finnish[one])) - set(GAPS.findall(one))
    ] == []
    assert [
        one for one in swedish if set(GAPS.findall(swedish[one])) - set(GAPS.findall(one))
    ] == []


def test_numbers_days_and_quotation_marks_are_those_of_the_language() -> None:
    size = Finding(
        "SIZE-01",
        Severity.WARNING,
        "the HTML is 87,975 bytes and Gmail shows 102,400: leave out entries or shorten summaries",
    )
    over = Finding("EVT-03", Severity.BLOCKER, "“Messut” was over on 2027-01-04: leave it out")
    moved = "“Juna kulkee.…” has moved in its source, which changed: read it again there"

    assert "87\u00a0975 tavua" in told(size, "fi").message
    assert told(over, "fi").message == "”Messut” päättyi 4.1.2027. Jätä tapahtuma pois."
    assert "”Juna kulkee.…”" in told(Finding("FAITH-01", Severity.WARNING, moved), "sv").message


@pytest.mark.parametrize(("language", "part"), [("fi", "alatunniste"), ("en", "footer")])
def test_a_part_of_the_mail_has_a_name_and_a_heading_keeps_its_own(
    language: str, part: str
) -> None:
    empty = Finding("HDR-02", Severity.BLOCKER, "the subject is empty: write one", block="footer")

    assert told(empty, language).part == part
    assert told(replace(empty, block="Uutiset"), language).part == ""


def test_what_has_no_words_stays_as_its_rule_said_it_and_says_so() -> None:
    unknown = Finding("SIZE-01", Severity.NOTE, "a message of a version to come")

    for language in ("fi", "en", "de"):
        said = told(unknown, language)
        assert (said.message, said.language) == ("a message of a version to come", "en")
        assert said.why.startswith("Gmail cuts off")
