from __future__ import annotations

import re
from dataclasses import replace
from itertools import chain

import pytest

from digest.check.rulebook import Rule, as_markdown, rules, why
from digest.model.finding import Finding, Severity
from digest.model.issue import Edition, Slotted
from tests.check.cases import CASES, in_column
from tests.check.letters import all_found, good, rules_of, with_html
from tests.check.test_page_rules import SPOILT

PROMISED = """
SIZE-01 SIZE-02 MJ-01 MJ-02 MJ-03 MJ-04 MJ-05 MJ-06 MJ-07 PRIV-01 A11Y-01 A11Y-02 A11Y-03 A11Y-04
A11Y-05 A11Y-06 A11Y-07 A11Y-08 A11Y-09 A11Y-10 A11Y-11 A11Y-12 A11Y-13 DARK-01 DARK-02 IMG-01
IMG-02 CSS-01 CSS-02 FONT-01 LONG-01 PRE-01 TEXT-01 HDR-01 HDR-02 LINK-01 EVT-01 SAFE-01
"""
BY_ID = {rule.id: rule for rule in rules()}
SHOWN = sorted(set(BY_ID) - set(CASES))  # by the examples of the rule itself


def findings_on(example: str) -> tuple[Finding, ...]:
    """What the gate says when `example` stands in the sample."""
    if example.startswith("<mj-"):
        return in_column(example)
    return all_found(edition_with(example))


def edition_with(example: str) -> Edition:
    if example.startswith("<html"):
        (tag,) = re.findall(r"<html[^>]*>", str(good().html.parts[0]))
        return with_html(tag, example)
    if example.startswith("<title"):
        (title,) = re.findall(r"<title>.*?</title>", str(good().html.parts[0]), re.DOTALL)
        return with_html(title, example)
    if example.startswith("<"):
        return with_html("</h1>", f"</h1>{example}")
    name, _, value = example.partition(": ")
    if name in {"Subject", "Preheader"}:
        return replace(good(), **{name.lower(): value})  # type: ignore[arg-type]  # both are text
    headers = [pair for pair in good().headers if pair[0] != name]
    return replace(good(), headers=(*headers, (name, Slotted.plain(value))))


@pytest.mark.parametrize("rule", rules(), ids=lambda rule: rule.id)
def test_a_rule_says_all_that_a_rule_says(rule: Rule) -> None:
    assert rule.severities
    assert rule.family.endswith(("?", "."))
    assert all((rule.promise, rule.why, rule.source, rule.bad, rule.good, rule.mend))
    assert why(rule.id) == rule.why


def test_every_rule_that_was_promised_is_there_once() -> None:
    named = [rule.id for rule in rules()]

    assert set(PROMISED.split()) <= set(named)
    assert len(named) == len(set(named))


@pytest.mark.parametrize("rule_id", SHOWN)
def test_a_rule_fails_on_its_bad_example_and_passes_on_its_good_one(rule_id: str) -> None:
    rule = BY_ID[rule_id]

    assert rule_id in rules_of(findings_on(rule.bad))
    assert rule_id not in rules_of(findings_on(rule.good))


@pytest.mark.parametrize("rule_id", sorted(CASES))
def test_a_rule_fails_with_the_fault_and_passes_without(rule_id: str) -> None:
    bad, sound = CASES[rule_id]

    assert rule_id in rules_of(bad())
    assert rule_id not in rules_of(sound())


def test_no_rule_goes_unshown() -> None:
    assert set(CASES) | set(SHOWN) == set(BY_ID)
    assert set(CASES) <= set(BY_ID)


def test_findings_are_as_grave_as_their_rule_says() -> None:
    seen: dict[str, set[Severity]] = {}
    told = [all_found(spoil()) for _, _, spoil in SPOILT]
    for finding in chain(*told, *(bad() for bad, _ in CASES.values())):
        seen.setdefault(finding.rule, set()).add(finding.severity)

    assert {
        rule: severities - set(BY_ID[rule].severities)
        for rule, severities in seen.items()
        if severities - set(BY_ID[rule].severities)
    } == {}


def test_the_page_of_rules_tells_each_with_its_examples() -> None:
    page = as_markdown(rules())

    assert [rule.id for rule in rules() if f"### {rule.id}\n" not in page] == []
    assert '`<html lang="und">`' in page
