"""The contract of summarisers catches adapters that break it."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import timedelta

import pytest

from digest.http import PostClient, Reply
from digest.ports import Summariser, Unanswered
from digest.testing.contracts import ContractBrokenError
from digest.testing.summarisers import check_summariser

Answered = Callable[[bytes], str | Unanswered]


class Careless:
    """An adapter whose question and whose reading of the answer are given."""

    def __init__(
        self, url: str, client: PostClient, ask: Callable[[str], str], read: Answered
    ) -> None:
        self._url, self._client, self._ask, self._read = url, client, ask, read

    def propose(self, *, title: str, text: str, language: str, max_chars: int) -> str | Unanswered:
        body = json.dumps({"prompt": self._ask(text)}).encode()
        reply = self._client.post(self._url, body, {}, timedelta(seconds=5))
        if not isinstance(reply, Reply) or reply.status != 200 or reply.body is None:
            return Unanswered("is not there")
        return self._read(reply.body)


def plainly(body: bytes) -> str | Unanswered:
    try:
        return str(json.loads(body)["choices"][0]["message"]["content"]) or Unanswered("is silent")
    except (ValueError, LookupError, TypeError):
        return Unanswered("makes no sense")


def raising(body: bytes) -> str | Unanswered:
    return str(json.loads(body)["choices"][0]["message"]["content"]) or Unanswered("is silent")


def telling(body: bytes) -> str | Unanswered:
    said = plainly(body)
    return said if isinstance(said, str) else Unanswered("https://model.example.org gave nothing")


def embroidering(body: bytes) -> str | Unanswered:
    said = plainly(body)
    return said if isinstance(said, Unanswered) else f"In short: {said}"


def made(
    client: PostClient, ask: Callable[[str], str] = str, read: Answered = plainly
) -> Callable[[str], Summariser]:
    return lambda url: Careless(url, client, ask, read)


def test_an_adapter_that_hands_on_what_was_said_holds() -> None:
    with PostClient(user_agent="x") as client:
        check_summariser(made(client))


@pytest.mark.parametrize(
    ("ask", "read", "promise"),
    [
        (str, embroidering, "as they are"),
        (str, telling, "no address"),
        (lambda text: f"{len(text.split())} {text[0]} {text}", plainly, "changes no instruction"),
        (lambda text: "Summarise the news.", plainly, "the text is sent"),
    ],
)
def test_a_promise_that_is_broken_is_named(
    ask: Callable[[str], str], read: Answered, promise: str
) -> None:
    with PostClient(user_agent="x") as client, pytest.raises(ContractBrokenError, match=promise):
        check_summariser(made(client, ask, read))


def test_an_adapter_that_raises_shows_where() -> None:
    with PostClient(user_agent="x") as client, pytest.raises(json.JSONDecodeError):
        check_summariser(made(client, read=raising))
