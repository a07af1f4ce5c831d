"""What `digest doctor` says of the language model, asked over a real server on loopback."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from digest.model.finding import Severity
from digest.publisher.remark import Remark
from tests.collect.loopback import Answer, Page
from tests.publisher import news_office
from tests.publisher.news_office import ASKED, Desk, feed

KEYLESS = ASKED + 'token_env = "DIGEST_TEST_NO_SUCH_KEY"\n'


@contextmanager
def desk(root: Path, answer: Answer, *, settings: str = ASKED) -> Iterator[Desk]:
    with news_office.desk(root, answer, feed(title="Uutinen"), settings=settings) as made:
        yield made


def said(content: str) -> Page:
    choice = {"message": {"role": "assistant", "content": content}, "finish_reason": "stop"}
    return Page(json.dumps({"choices": [choice]}).encode())


def hang_up(_: Callable[[bytes], None]) -> None:
    """Without a word."""


def remark_on(office: Desk, *, offline: bool = False) -> Remark:
    (found,) = (
        one for one in office.publisher.examine(offline=offline) if one.topic == "language model"
    )
    return found


def test_without_a_model_the_source_s_sentences_stand_and_all_is_in_order(tmp_path: Path) -> None:
    with desk(tmp_path, said("x"), settings="") as office:
        found = remark_on(office)

        assert found.severity is None
        assert "none is asked" in found.message


def test_a_model_that_answers_is_in_order_and_was_asked_about_our_own_sentence(
    tmp_path: Path,
) -> None:
    with desk(tmp_path, said("The library opens on Monday.")) as office:
        found = remark_on(office)
        (question,) = office.questions()

        assert found.severity is None
        assert "it answers" in found.message
        assert "The library of the village" in question.body.decode()


@pytest.mark.parametrize(
    ("answer", "why"),
    [
        (Page(b"no", 401), "status 401"),
        (Page(b"no such model", 404), "status 404"),
        (Page(drip=hang_up), "could not be reached|cut|made no sense|shape"),
    ],
    ids=["key", "model", "silent"],
)
def test_a_model_that_does_not_answer_is_told_with_the_reason_and_what_to_do(
    tmp_path: Path, answer: Answer, why: str
) -> None:
    with desk(tmp_path, answer) as office:
        found = remark_on(office)

        assert found.severity is Severity.WARNING
        assert re.search(why, found.message)
        assert "see url, model and token_env" in found.message


def test_a_key_that_is_not_there_is_told_and_nobody_is_asked(tmp_path: Path) -> None:
    with desk(tmp_path, said("x"), settings=KEYLESS) as office:
        found = remark_on(office)

        assert found.severity is Severity.WARNING
        assert "DIGEST_TEST_NO_SUCH_KEY" in found.message
        assert office.questions() == []


def test_offline_nobody_is_asked(tmp_path: Path) -> None:
    with desk(tmp_path, said("x")) as office:
        found = remark_on(office, offline=True)

        assert found.severity is None
        assert "not asked" in found.message
        assert office.questions() == []
