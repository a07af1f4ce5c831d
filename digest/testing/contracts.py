"""What every endpoint adapter must hold, as checks that a plugin's own tests can run.

    def test_my_endpoint_keeps_the_contract():
        check_endpoint(lambda: MyEndpoint(settings))

Nothing is posted: the checks look at capabilities and at the encoding.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from digest.model.delivery import Letter, Mailing, Masthead
from digest.model.issue import Edition, Slot, Slotted
from digest.ports import Endpoint


class ContractBrokenError(AssertionError):
    """The adapter does not hold what an endpoint promises; the message says what."""


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
    _demand(can.batch_size >= 1, "batch_size is the number of letters in a request: 1 or more")
    _demand(
        can.body_limit_bytes is None or can.body_limit_bytes >= 1_000,
        "body_limit_bytes is None or at least 1,000",
    )
    _demand(
        can.key_lifetime is None or can.key_lifetime > timedelta(0),
        "key_lifetime is None where keys are not kept, else longer than nothing",
    )
    _demand(can == endpoint.capabilities, "capabilities never change")


def _check_encoding(endpoint: Endpoint, twin: Endpoint) -> None:
    full = sample_mailing(min(endpoint.capabilities.batch_size, 3))
    one = Mailing(full.masthead, full.edition, full.letters[:1])
    first = endpoint.encode(full)
    _demand(bool(first), "encode gives a body")
    _demand(endpoint.encode(full) == first, "the same mailing gives the same bytes")
    _demand(twin.encode(full) == first, "another adapter, configured alike, gives the same bytes")
    _demand(endpoint.encode(one) == twin.encode(one), "what was encoded before leaves no trace")


def _demand(holds: bool, promise: str) -> None:
    if not holds:
        raise ContractBrokenError(f"{promise}: this adapter does not hold it")
