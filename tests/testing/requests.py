"""A request of the mailing endpoint protocol, written by hand from its text."""

from __future__ import annotations

from typing import Any

KEY = "0e6f6b1c-6f1b-5c1e-9d0e-5b8f5d1d2c3a"
OTHER_KEY = "1e6f6b1c-6f1b-5c1e-9d0e-5b8f5d1d2c3a"


def headers(key: str = KEY) -> dict[str, str]:
    return {"Idempotency-Key": key, "Content-Type": "application/json"}


def request(*, number: int = 1) -> dict[str, Any]:
    return {
        "version": 1,
        "issue": {"id": "i1", "bulletin": "tiedote", "number": number, "language": "fi"},
        "template": {
            "from": {"email": "tiedote@example.org", "name": "Hanketoimisto"},
            "reply_to": None,
            "subject": "Ajankohtaista",
            "html": "<p>Hei %%greeting%%</p>",
            "text": "Hei %%greeting%%",
            "headers": {"List-Unsubscribe": "<%%unsubscribe_url%%>"},
        },
        "messages": [message("d1", "aino@example.org"), message("d2", "eino@example.org")],
    }


def message(delivery: str, email: str) -> dict[str, Any]:
    return {
        "id": delivery,
        "to": {"email": email, "name": None},
        "values": {
            "greeting": "Aino & Eino",
            "unsubscribe_url": f"https://tiedote.example.org/u/{delivery}",
        },
    }


def without(delivery: str) -> dict[str, Any]:
    whole = request()
    return whole | {"messages": [one for one in whole["messages"] if one["id"] != delivery]}
