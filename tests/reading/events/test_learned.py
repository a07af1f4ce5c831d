"""What labelled texts have taught is asked where no rule decides, and of what the rules would offer."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.reading.lexicon import lexicon, register, withdraw
from digest.reading.lexicon.words import valued
from tests.reading.event_texts import decisions_on, proposed_in

UNDECIDED = "Mrs Moss feeds the ducks on 3 December."
OFFERED = "The seminar is held on 3 December."
Taught = Callable[..., str]


@pytest.fixture
def taught() -> Iterator[Taught]:
    """English that has learned what the test says, under a code of its own."""

    def teach(**learned: float) -> str:
        register(replace(lexicon("en"), code="zz", learned=learned))
        return "zz"

    yield teach
    withdraw("zz")


def days(text: str, language: str) -> list[str]:
    return [event.start_on.isoformat() for event in proposed_in(text, language)]


def test_without_anything_learned_the_rules_alone_decide(taught: Taught) -> None:
    assert days(UNDECIDED, taught()) == []
    assert days(OFFERED, taught()) == ["2026-12-03"]


def test_a_day_that_no_rule_decides_is_offered_where_its_signs_say_so(taught: Taught) -> None:
    language = taught(**{"=ducks": 2.0})

    (decision,) = decisions_on(UNDECIDED, language)

    assert (
        decision.rule == "what stands around the day is what stands around things to take part in"
    )
    assert decision.event is not None
    assert decision.event.proposed


def test_signs_that_say_too_little_change_nothing(taught: Taught) -> None:
    assert days(UNDECIDED, taught(**{"=ducks": 0.5})) == []


def test_an_offer_whose_signs_speak_against_it_is_held_back_and_says_why(taught: Taught) -> None:
    language = taught(**{"=seminar": -4.0})

    (decision,) = decisions_on(OFFERED, language)

    assert decision.event is not None
    assert not decision.event.proposed
    assert decision.standing is not None
    assert decision.standing.text == "seminar"
    assert decision.event.why_not == (
        "what stands around the day is not what stands around things to take part in"
    )


@pytest.mark.parametrize(
    "text",
    [
        "The talk on 3 December is cancelled.",
        "Mrs Moss fed the ducks on 3 November 2026.",
        "The office is closed on 3 December.",
    ],
)
def test_what_a_rule_refuses_is_never_offered_for_what_was_learned(
    text: str, taught: Taught
) -> None:
    assert days(text, taught(exact=9.0)) == []


def test_a_day_that_another_sentence_tells_of_is_left_to_that_sentence(taught: Taught) -> None:
    language = taught(exact=2.0)
    text = f"The talk on 3 December is cancelled.\n\n{UNDECIDED}"

    assert days(text, language) == []
    assert days(UNDECIDED, language) == ["2026-12-03"]


def test_one_day_told_twice_is_offered_once(taught: Taught) -> None:
    text = f"{UNDECIDED}\n\nThe ducks know it: on 3 December there is bread."

    assert days(text, taught(exact=2.0)) == ["2026-12-03"]


@given(st.dictionaries(st.from_regex(r"\S{1,9}", fullmatch=True), st.integers(-99, 99), max_size=8))
def test_a_table_of_signs_is_read_back(worth: dict[str, int]) -> None:
    written = "\n".join(f"{sign} {value / 10}" for sign, value in worth.items())

    assert valued(written) == {sign: value / 10 for sign, value in worth.items()}


@pytest.mark.parametrize(
    "text", ["Full papers due: 20 March 2027", "The seminar is moved to 3 December."]
)
def test_what_a_label_or_a_move_says_outright_is_not_held_back(text: str, taught: Taught) -> None:
    assert len(days(text, taught(exact=-9.0))) == 1


def test_a_month_without_a_noun_of_its_own_kind_is_held_back_sooner(taught: Taught) -> None:
    loose = "The harvest supper is held in December."
    named = "The seminar is held in December."

    language = taught(**{"in-month": -1.0})

    assert (days(loose, "en"), days(named, "en")) == (["2026-12-01"], ["2026-12-01"])
    assert (days(loose, language), days(named, language)) == ([], ["2026-12-01"])


ARTICLE = """Last year the old mill in the village was given a new roof, and the banks behind it were cleared
by volunteers. Some thirty people took part in the work. The windows of the ground floor were replaced,
the walls painted and the yard paved again. It cost less than had been reckoned, as the timber was a
gift. The society thanks all who gave their time. Now the mill is sound again, and one can walk there
safely after dark as well. """.replace("\n", " ")


@pytest.mark.parametrize(
    ("text", "alone", "in_article"),
    [
        ("In March, historian Lea Kuru talks about the mills at the library.", 1, 1),
        ("The Great Herring Blow will be held in March.", 1, 1),
        ("The choir concert is coming in March.", 1, 0),
        ("The seminar is coming in March.", 1, 1),
        ("The concert is on 5 March.", 1, 1),
    ],
)
def test_in_an_article_a_month_is_offered_where_something_is_said_to_be_held(
    text: str, alone: int, in_article: int
) -> None:
    assert (len(days(text, "en")), len(days(ARTICLE + text, "en"))) == (alone, in_article)


@pytest.mark.parametrize(
    ("text", "worth", "alone", "in_article"),
    [
        ("Concert today in St Mary's Church.", 1.0, 1, 0),
        ("The concert is on Friday.", 1.0, 1, 0),
        ("The concert is on Friday.", 2.5, 1, 1),
        ("The concert is on 5 March.", 1.0, 1, 1),
    ],
)
def test_in_an_article_a_day_told_in_words_needs_more_around_it(
    text: str, worth: float, alone: int, in_article: int, taught: Taught
) -> None:
    language = taught(**{"*": worth})

    assert (len(days(text, language)), len(days(ARTICLE + text, language))) == (alone, in_article)
