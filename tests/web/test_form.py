from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from digest.web.form import first, form_of

URLENCODED, JSON = "application/x-www-form-urlencoded", "application/json; charset=utf-8"


def test_a_posted_form_gives_every_value_of_every_field() -> None:
    form = form_of(b"email=a%40b.fi&topics=x&topics=%C3%A4&empty=", URLENCODED)

    assert form is not None
    assert first(form, "email") == "a@b.fi"
    assert list(form["topics"]) == ["x", "ä"]
    assert first(form, "empty") == first(form, "missing") == ""


def test_a_json_object_is_read_as_the_same_form() -> None:
    form = form_of(b'{"email": "a@b.fi", "topics": ["x"], "n": 3, "none": null}', JSON)

    assert form == {"email": ["a@b.fi"], "topics": ["x"], "n": ["3"]}


@pytest.mark.parametrize("body", [b"", b"[]", b"{", b'"x"', b"[" * 5000])
def test_what_is_no_json_object_is_no_form(body: bytes) -> None:
    assert form_of(body, JSON) is None


def test_a_form_of_a_thousand_fields_is_none() -> None:
    assert form_of(b"&".join(b"a=1" for _ in range(1000)), URLENCODED) is None


@given(st.binary(max_size=200), st.sampled_from([URLENCODED, JSON, ""]))
@settings(max_examples=100)
def test_any_bytes_are_judged_not_stumbled_over(body: bytes, content_type: str) -> None:
    form = form_of(body, content_type)

    assert form is None or all(isinstance(first(form, name), str) for name in form)
