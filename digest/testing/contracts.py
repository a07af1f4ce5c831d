"""What every endpoint adapter must hold, as checks that a plugin's own tests can run.

    def test_my_endpoint_keeps_the_contract():
        check_endpoint(lambda: MyEndpoint(settings))

    def test_my_endpoint_understands_what_goes_wrong():
        check_conversation(lambda url: MyEndpoint(replace(settings, url=url)))

The first posts nothing: it looks at capabilities and at the encoding. The second is for adapters
that speak HTTP, and plays the service on loopback.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import timedelta

from digest.model.delivery import (
    Accepted,
    Ambiguous,
    Answer,
    Answered,
    Later,
    Letter,
    Mailing,
    Masthead,
    NotAllowed,
    TooLarge,
    Unreached,
)
from digest.model.issue import Edition, Slot, Slotted
from digest.ports import Endpoint
from digest.testing.service import Reply, ScriptedService

_SMUGGLED = re.compile(rb"(\n|\\n|\\u000a|%0a)Bcc: ?x", re.IGNORECASE)
_LONGEST_WAIT = timedelta(days=1)
_KEY = "0e6f6b1c-6f1b-5c1e-9d0e-5b8f5d1d2c3a"
_A_YEAR = {"retry-after": "31536000"}
_STATUSES: tuple[tuple[Reply, type[Answer]], ...] = (
    (Reply(500), Ambiguous),
    (Reply(503, document=b"<html>busy</html>"), Ambiguous),
    (Reply(0), Ambiguous),
    (Reply(401), NotAllowed),
    (Reply(403), NotAllowed),
    (Reply(404), NotAllowed),
    (Reply(413), TooLarge),
    (Reply(429, _A_YEAR), Later),
    (Reply(200, document=b"{not json"), Answered),
)


class ContractBrokenError(AssertionError):
    """The adapter does not hold what its kind promises; the message says what."""


def demand(holds: bool, promise: str) -> None:
    """Break off at the first promise that does not hold.

    Raises:
        ContractBrokenError: it does not.
    """
    if not holds:
        raise ContractBrokenError(f"{promise}: this adapter does not hold it")


def check_endpoint(make: Callable[[], Endpoint]) -> None:
    """Check an endpoint adapter.

    Args:
        make: gives a new adapter, configured alike each time.

    Raises:
        ContractBrokenError: at the first promise that does not hold.
    """
    endpoint, twin = make(), make()
    try:
        _check_capabilities(endpoint)
        _check_encoding(endpoint, twin)
    finally:
        endpoint.close()
        endpoint.close()  # closing twice must be harmless
        twin.close()


def check_conversation(make: Callable[[str], Endpoint]) -> None:
    """Check that an adapter that speaks HTTP understands what can happen to a request.

    Args:
        make: gives a new adapter that posts to the address it is given.

    Raises:
        ContractBrokenError: at the first promise that does not hold.
    """
    for reply, meaning in _STATUSES:
        answer = _posted(make, reply)
        demand(
            isinstance(answer, meaning),
            f"{reply.status or 'a broken connection'} means {meaning.__name__}, not {answer!r}",
        )
        if isinstance(answer, Later):
            demand((answer.wait or _LONGEST_WAIT) <= _LONGEST_WAIT, "no wait is longer than a day")
        if isinstance(answer, Answered):
            taken = all(isinstance(result, Accepted) for result in answer.results.values())
            demand(taken, "a 2xx that cannot be read was accepted: nobody is tried again")
    _check_silence(make)
    _check_names_nobody(make)
    _check_repeats(make)


def sample_mailing(letters: int) -> Mailing:
    """A mailing with all that content can hold: slots, markup, `%%`, line breaks, Finnish."""
    edition = Edition(
        language="fi",
        segment="",
        subject="Syksyn haut & 100 %% hyviä uutisia",
        preheader="",
        html=Slotted(
            ("<p>Hei ", Slot("greeting"), "</p><a href='", Slot("unsubscribe_url"), "'>Peru</a>%%")
        ),
        text=Slotted(("Hei ", Slot("greeting"), "\n\nPeru: ", Slot("unsubscribe_url"), "\n")),
        headers=(
            ("List-Unsubscribe", Slotted(("<", Slot("unsubscribe_url"), ">"))),
            ("List-Unsubscribe-Post", Slotted.plain("List-Unsubscribe=One-Click")),
        ),
    )
    masthead = Masthead("issue-1", "tiedote", 1, "tiedote@example.org", "Hanketoimisto")
    return Mailing(masthead, edition, tuple(_letter(number) for number in range(letters)))


def _letter(number: int) -> Letter:
    return Letter(
        delivery_id=f"delivery-{number}",
        email=f"reader{number}@example.org",
        name='Aino "A" <Esimerkki>\r\nBcc: x@example.org',
        values={
            "greeting": "Aino <&> %%greeting%%\r\nBcc: x@example.org",
            "unsubscribe_url": f"https://tiedote.example.org/u/{number}",
        },
    )


def _check_capabilities(endpoint: Endpoint) -> None:
    can = endpoint.capabilities
    demand(can.batch_size >= 1, "batch_size is the number of letters in a request: 1 or more")
    demand(
        can.body_limit_bytes is None or can.body_limit_bytes >= 1_000,
        "body_limit_bytes is None or at least 1,000",
    )
    demand(
        can.key_lifetime is None or can.key_lifetime > timedelta(0),
        "key_lifetime is None where keys are not kept, else longer than nothing",
    )
    demand(can == endpoint.capabilities, "capabilities never change")


def _check_encoding(endpoint: Endpoint, twin: Endpoint) -> None:
    full = sample_mailing(min(endpoint.capabilities.batch_size, 3))
    one = Mailing(full.masthead, full.edition, full.letters[:1])
    first = endpoint.encode(full)
    demand(bool(first), "encode gives a body")
    demand(not _SMUGGLED.search(first), "no line break of a name or value is passed on")
    demand(endpoint.encode(full) == first, "the same mailing gives the same bytes")
    demand(twin.encode(full) == first, "another adapter, configured alike, gives the same bytes")
    demand(endpoint.encode(one) == twin.encode(one), "what was encoded before leaves no trace")
    _check_ways_out(full, first.replace(b"\\/", b"/"))


def _check_ways_out(mailing: Mailing, body: bytes) -> None:
    """RFC 8058: a header pair in every letter, whose address is the reader's own."""
    for name in (b"List-Unsubscribe", b"List-Unsubscribe-Post"):
        demand(name in body, f"{name.decode()} is sent")
    for letter in mailing.letters:
        link = letter.values["unsubscribe_url"].removeprefix("https://").encode()
        demand(link in body, "every reader can leave by a link of their own")
        demand(letter.email.encode() in body, "every letter of a mailing is in its request")


def _check_silence(make: Callable[[str], Endpoint]) -> None:
    with ScriptedService() as service:
        gone = service.url
    answer = _post(make(gone))
    demand(isinstance(answer, Unreached), "where nobody listens, nothing was accepted")


def _check_names_nobody(make: Callable[[str], Endpoint]) -> None:
    words = "reader0@example.org is no good"
    document = {"message": words, "Message": words, "ErrorMessage": words, "detail": words}
    for status in (400, 401, 422, 429, 500):
        answer = _posted(make, Reply(status, document=document))
        demand("reader0@" not in repr(answer), "what goes into the books names nobody")


def _check_repeats(make: Callable[[str], Endpoint]) -> None:
    with ScriptedService(Reply(500)) as service:
        endpoint = make(service.url)
        try:
            body = endpoint.encode(_one(endpoint))
            for _ in range(2):
                endpoint.post(body, _KEY)
        finally:
            endpoint.close()
    first, second = service.requests
    demand(first.body == second.body, "a repetition carries the same bytes")
    if endpoint.capabilities.key_lifetime is not None:
        said = (*first.headers.values(), first.body.decode("utf-8", errors="replace"))
        demand(any(_KEY in text for text in said), "a key that is promised to count is sent")


def _posted(make: Callable[[str], Endpoint], reply: Reply) -> Answer:
    with ScriptedService(reply) as service:
        return _post(make(service.url))


def _post(endpoint: Endpoint) -> Answer:
    try:
        return endpoint.post(endpoint.encode(_one(endpoint)), _KEY)
    finally:
        endpoint.close()


def _one(endpoint: Endpoint) -> Mailing:
    return sample_mailing(min(endpoint.capabilities.batch_size, 2))
