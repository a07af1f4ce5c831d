from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from digest.testing.protocol import filled, filled_html, violations
from tests.testing.requests import KEY, message, request

Spoil = Callable[[dict[str, Any]], Any]


def wrong_with(document: dict[str, Any], key: str = KEY) -> tuple[str, ...]:
    return violations(document, key, batch_limit=2)


def test_a_request_as_the_protocol_has_it_is_right() -> None:
    assert wrong_with(request()) == ()


@pytest.mark.parametrize(
    ("spoil", "complaint"),
    [
        (lambda d: d.update(version=2), "version"),
        (lambda d: d["issue"].update(number="1"), "issue.number"),
        (lambda d: d["template"]["from"].update(email=""), "template.from"),
        (lambda d: d["template"].update(reply_to={"email": "x"}), "reply_to"),
        (lambda d: d["template"].update(subject="a\r\nBcc: b"), "line break in the subject"),
        (lambda d: d["template"].update(html="%%surname%%"), "slot without a value"),
        (lambda d: d["messages"].append(message("d3", "c@example.org")), "3 messages"),
        (lambda d: d["messages"].clear(), "0 messages"),
        (lambda d: d["messages"].__setitem__(1, d["messages"][0]), "twice"),
        (lambda d: d["messages"][0]["values"].update(greeting="a\nb"), "line break in a value"),
        (lambda d: [m["values"].clear() for m in d["messages"]], "a %% is left"),
        (lambda d: d.pop("messages"), "shape"),
    ],
)
def test_each_breach_is_named(spoil: Spoil, complaint: str) -> None:
    document = request()
    spoil(document)

    assert any(complaint in wrong for wrong in wrong_with(document))


def test_a_key_that_is_no_uuid_is_a_breach() -> None:
    assert "UUID" in wrong_with(request(), key="7")[0]


def test_a_value_that_looks_like_a_slot_is_not_filled_again() -> None:
    assert filled("%%a%% %%b%%", {"a": "%%b%%", "b": "x"}) == "%%b%% x"


def test_values_are_escaped_in_html() -> None:
    assert filled_html("<p>%%a%%</p>", {"a": "<b>"}) == "<p>&lt;b&gt;</p>"
