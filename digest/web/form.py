"""Read a form that a page or a program posted: names to values, and nothing by surprise. Pure."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from urllib.parse import parse_qs

MOST_FIELDS = 200
LARGEST_FORM = 10_000  # bytes

Form = Mapping[str, Sequence[str]]


def form_of(body: bytes, content_type: str) -> Form | None:
    """The fields of a body, or None when it is no form: url-encoded, or one JSON object."""
    if content_type.partition(";")[0].strip().lower() == "application/json":
        return _from_json(body)
    try:
        text = body.decode("ascii")
        return parse_qs(text, keep_blank_values=True, max_num_fields=MOST_FIELDS, errors="replace")
    except ValueError:
        return None


def first(form: Form, name: str) -> str:
    """The one value of a field, or ""."""
    return next(iter(form.get(name, ())), "").strip()


def is_json(content_type: str) -> bool:
    """Whether a program posts, which wants to be answered alike."""
    return content_type.partition(";")[0].strip().lower() == "application/json"


def _from_json(body: bytes) -> Form | None:
    try:
        found = json.loads(body)
    except (ValueError, RecursionError):
        return None
    if not isinstance(found, dict):
        return None
    return {
        str(name): [str(one) for one in (value if isinstance(value, list) else [value])]
        for name, value in found.items()
        if value is not None
    }
