"""The grammar of segments: what it accepts, and where it says that it does not."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from digest.model.segment import (
    AnyOf,
    Every,
    Kind,
    Not,
    Rule,
    Test,
    parse_segment,
)

OWN = {"title": Kind.TEXT, "beds": Kind.NUMBER, "joined": Kind.DATE, "chief": Kind.YES_NO}
ROLES = {"role": Kind.TEXT}
TEXTS = st.sampled_from(["fi", "events", "HYKS", "it's", "ä ö", "a,b"])
TESTS = st.one_of(
    st.builds(
        lambda name, value: f'{name} = "{value}"', st.sampled_from(["language", "topic"]), TEXTS
    ),
    st.builds(lambda value: f'region not in ("{value}", "x")', TEXTS),
    st.builds(lambda number: f"beds >= {number}", st.integers(-5, 500)),
    st.sampled_from(['joined < "2026-05-13"', "chief = true", "title is not empty"]),
)
RULES = st.recursive(
    TESTS,
    lambda inner: (
        st.builds("{} {} {}".format, inner, st.sampled_from(["and", "or"]), inner)
        | inner.map(lambda one: f"not ({one})")
    ),
    max_leaves=6,
)


def test_the_example_of_the_manual_is_read() -> None:
    rule = parse_segment('language = "fi" and topic in ("events", "research") and region = "HYKS"')

    assert rule == Every(
        (
            Test("language", Kind.TEXT, "=", ("fi",)),
            Test("topic", Kind.SEVERAL, "=", ("events", "research")),
            Test("region", Kind.SEVERAL, "=", ("HYKS",)),
        )
    )


def test_and_binds_more_tightly_than_or() -> None:
    rule = parse_segment('language = "fi" or language = "sv" and frequency = "monthly"')

    assert isinstance(rule, AnyOf)
    assert isinstance(rule.rules[1], Every)


def test_brackets_and_not_change_that() -> None:
    rule = parse_segment('not (language = "fi" or language = "sv")')

    assert isinstance(rule, Not)
    assert isinstance(rule.rule, AnyOf)


@pytest.mark.parametrize(
    ("rule", "says", "caret"),
    [
        ("language is fi", '"empty" is missing', 12),
        ('langage = "fi"', 'did you mean "language"?', 0),
        ('topic in ("events"', "the list is not closed", 18),
        ("topic in events", "a list in brackets", 9),
        ('topic = ""', "a text in quotation marks comes here", 8),
        ('topic = "events" region = "x"', '"and" or "or" is missing', 17),
        ('language > "fi"', "has no order", 9),
        ('language = "fi', "the quotation mark is not closed", 11),
        ('language = "fi" and', "a name comes here", 19),
        ('(language = "fi"', "the bracket is not closed", 16),
        ('beds = "many"', "a number comes here", 7),
        ('joined > "13.5.2026"', "a day in quotation marks", 9),
        ('chief = "yes"', "yes or no", 8),
        ('language = "fi"; DROP TABLE subscriber', "';' is unknown", 15),
        ("", "a name comes here", 0),
    ],
)
def test_an_error_points_at_its_place(rule: str, says: str, caret: int) -> None:
    with pytest.raises(ValueError, match="makes no sense") as refusal:
        parse_segment(rule, OWN)

    message, line, pointer = str(refusal.value).split("\n")
    assert says in message
    assert line == f"  {rule}"
    assert pointer == f"  {' ' * caret}^"


def test_a_choice_is_asked_for_as_it_is_kept_however_it_is_written() -> None:
    role = parse_segment('role in ("NURSE", "Ｃhief")', ROLES, {"role": ("nurse", "Chief")})

    assert role == Test("role", Kind.TEXT, "=", ("nurse", "Chief"))


def test_what_no_reader_can_have_is_refused_with_what_they_can() -> None:
    with pytest.raises(ValueError, match='"role" can be nurse, Chief') as refusal:
        parse_segment('role = "nurs"', ROLES, {"role": ("nurse", "Chief")})

    assert str(refusal.value).endswith('\n  role = "nurs"\n         ^')


def test_the_line_of_a_long_rule_is_shown() -> None:
    with pytest.raises(ValueError, match="unknown") as refusal:
        parse_segment('language = "fi"\n  and colour = "red"\n  and region = "x"')

    assert str(refusal.value).endswith('\n    and colour = "red"\n        ^')


@pytest.mark.parametrize("rule", ["(" * 5_000, "not " * 1_000 + 'topic = "x"', "x" * 9_999])
def test_what_is_too_deep_or_too_long_is_refused(rule: str) -> None:
    with pytest.raises(ValueError, match=r"deep|longer"):
        parse_segment(rule)


@given(RULES)
@settings(max_examples=60, deadline=None)
def test_every_rule_of_the_grammar_is_read(text: str) -> None:
    rule: Rule = parse_segment(text, OWN)

    assert isinstance(rule, Test | Not | Every | AnyOf)


@given(st.text("()\"'=<>!, andortopicin1\n", max_size=40))
@settings(max_examples=80, deadline=None)
def test_no_text_does_worse_than_be_refused(text: str) -> None:
    try:
        rule = parse_segment(text, OWN)
    except ValueError as error:
        assert "^" in str(error)  # noqa: PT017 - both ways out are right
    else:
        assert isinstance(rule, Test | Not | Every | AnyOf)
