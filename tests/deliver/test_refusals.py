"""An endpoint that refuses everybody: a wrong setting must not fail a whole issue."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.config.settings import Personalise
from digest.deliver.refusals import MOST, MOST_AT_FIRST, Refusals, after
from digest.model.delivery import Accepted, Answer, Answered, Certificate, PartlyWrong, TooLarge
from digest.model.issue import IssueState
from digest.store.acts import Operator
from digest.testing.faults import Conduct
from tests.deliver.sending import Desk

Make = Callable[..., Desk]
EVERYBODY = Conduct(poison="*")


@pytest.mark.parametrize("personalise", list(Personalise))
def test_an_endpoint_that_refuses_everybody_pauses_the_issue(
    make: Make, personalise: Personalise
) -> None:
    desk = make(readers=200, batch_size=20, conduct=EVERYBODY, personalise=personalise)

    books = desk.send(horizon=timedelta(0))

    assert desk.office.state(desk.issue) is IssueState.PAUSED
    assert books.failed <= MOST_AT_FIRST + desk.lanes
    assert books.pending == 200 - books.failed
    assert desk.posts() < 40


def test_the_pause_says_what_to_do_next(make: Make) -> None:
    desk = make(conduct=EVERYBODY)

    desk.send(horizon=timedelta(0))

    issue = desk.office.issues.get(desk.issue.id)
    assert issue is not None
    because = issue.paused_because or ""
    assert all(
        said in because
        for said in ("answered 422", "[endpoint]", "digest queue resume", "digest queue retry")
    )


def test_what_was_refused_goes_once_the_setting_is_mended(make: Make) -> None:
    desk = make(readers=50, batch_size=10, conduct=EVERYBODY)
    refused = desk.send(horizon=timedelta(0))

    desk.endpoint._desk._conduct = Conduct()
    desk.office.books.resume(desk.issue.id, desk.now())
    operator = Operator("ada", desk.now(), "the setting was wrong")
    retried = desk.office.acts.retry(desk.issue.id, operator, batch_size=10)
    books = desk.send()

    assert retried == refused.failed
    assert books == Certificate(audience=50, accepted=50)
    assert set(desk.got().values()) == {1}


def test_many_wrong_addresses_among_good_ones_fail_alone(make: Make) -> None:
    desk = make(readers=200, batch_size=50, conduct=Conduct(poison="reader*3@*"))

    books = desk.send()

    assert desk.office.state(desk.issue) is IssueState.SENT
    assert books == Certificate(audience=200, accepted=180, failed=20)


answers: st.SearchStrategy[Answer] = st.sampled_from(
    (PartlyWrong({}, "answered 400"), TooLarge(), Answered({}), PartlyWrong({"d": Accepted()}))
)


@given(st.lists(st.tuples(st.integers(1, 3), answers), max_size=40))
def test_only_letters_refused_alone_in_a_row_count(said: list[tuple[int, Answer]]) -> None:
    refusals, in_a_row = Refusals(), 0
    for letters, answer in said:
        refusals = after(refusals, letters, answer)
        is_refused = isinstance(answer, TooLarge) or answer == PartlyWrong({}, "answered 400")
        if not is_refused:
            in_a_row = 0
        elif letters == 1:
            in_a_row += 1

        assert refusals.in_a_row == in_a_row
        assert refusals.are_for_everybody == (
            in_a_row >= (MOST if refusals.has_taken else MOST_AT_FIRST)
        )
