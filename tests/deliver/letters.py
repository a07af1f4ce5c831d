"""Mailings for the tests of this folder."""

from __future__ import annotations

from datetime import UTC, datetime

from digest.model.delivery import Letter, Mailing, Masthead
from digest.model.issue import Edition, Slot, Slotted

MASTHEAD = Masthead(
    "4f1c0b6d2a9e",
    "tiedote",
    12,
    "tiedote@example.org",
    "Hanketoimisto",
    reply_to="hanke@example.org",
    dated_at=datetime(2026, 3, 4, 7, 0, tzinfo=UTC),
)
KEY = "0e6f6b1c-6f1b-5c1e-9d0e-5b8f5d1d2c3a"


def edition(
    *,
    subject: str = "Verkostopäivä lähestyy",
    html: Slotted = Slotted(("<p>Hei ", Slot("greeting"), "!</p>")),  # noqa: B008 - frozen
    text: Slotted = Slotted(("Hei ", Slot("greeting"), "!\n")),  # noqa: B008 - frozen
) -> Edition:
    link = Slotted(("<", Slot("unsubscribe_url"), ">"))
    return Edition("fi", "", subject, "", html, text, headers=(("List-Unsubscribe", link),))


def letter(number: int = 1, *, email: str | None = None, greeting: str = "Aino") -> Letter:
    return Letter(
        f"d{number}",
        email or f"reader{number}@example.org",
        "Aino Esimerkki",
        {"greeting": greeting, "unsubscribe_url": f"https://t.example.org/u/{number}"},
    )


def mailing(*letters: Letter, of: Edition | None = None) -> Mailing:
    return Mailing(MASTHEAD, of or edition(), letters or (letter(),))
