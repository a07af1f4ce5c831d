"""What the mailing endpoint protocol asks of a request, and how slots are filled. Pure.

Written apart from the adapter, from the protocol's text, so that one can catch the other.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Mapping
from typing import Any
from uuid import UUID

_SLOT = re.compile(r"%%([a-z][a-z0-9_]*)%%")


def violations(document: Any, key: str, *, batch_limit: int) -> tuple[str, ...]:
    """What is wrong with a request, in short English phrases; empty when all is well."""
    try:
        return tuple(_violations(document, key, batch_limit))
    except (KeyError, TypeError, AttributeError, IndexError) as error:
        return (f"the body has not the protocol's shape: {type(error).__name__} {error}",)


def filled(text: str, values: Mapping[str, str]) -> str:
    """Subject, text or header for one recipient."""
    return _SLOT.sub(lambda slot: values[slot[1]], text)


def filled_html(text: str, values: Mapping[str, str]) -> str:
    """HTML for one recipient: values escaped."""
    return _SLOT.sub(lambda slot: html.escape(values[slot[1]]), text)


def slots_used(template: Mapping[str, Any]) -> frozenset[str]:
    """Names of all slots of a template."""
    return frozenset(name for text in _texts(template) for name in _SLOT.findall(text))


def _violations(document: Any, key: str, batch_limit: int) -> Iterator[str]:
    template, messages = document["template"], document["messages"]
    if document["version"] != 1:
        yield "version is not 1"
    if not _is_uuid(key):
        yield "the Idempotency-Key is no UUID"
    if not 1 <= len(messages) <= batch_limit:
        yield f"{len(messages)} messages; 1 to {batch_limit} are allowed"
    if len({message["id"] for message in messages}) < len(messages):
        yield "a delivery stands twice in one batch"
    yield from _in_head(document["issue"], template)
    yield from _in_values(template, messages)


def _in_head(issue: Mapping[str, Any], template: Mapping[str, Any]) -> Iterator[str]:
    for name, kind in {"id": str, "bulletin": str, "number": int, "language": str}.items():
        if not isinstance(issue[name], kind):
            yield f"issue.{name} is no {kind.__name__}"
    if "@" not in template["from"]["email"]:
        yield "template.from has no address"
    if template["reply_to"] is not None and "@" not in template["reply_to"]["email"]:
        yield "template.reply_to has no address"
    if any(_breaks(text) for text in (template["subject"], *template["headers"].values())):
        yield "a line break in the subject or a header"


def _in_values(template: Mapping[str, Any], messages: list[Any]) -> Iterator[str]:
    slots = slots_used(template)
    if any(slots - message["values"].keys() for message in messages):
        yield "a slot without a value"
    if any(_breaks(value) for message in messages for value in message["values"].values()):
        yield "a line break in a value"
    if not any(message["values"] for message in messages):
        if any("%%" in text for text in _texts(template)):
            yield "filled by the sender, yet a %% is left"
        if len(messages) > 1:
            yield "filled by the sender, yet more than one message"


def _texts(template: Mapping[str, Any]) -> Iterator[str]:
    yield from (template["subject"], template["html"], template["text"])
    yield from template["headers"].values()


def _breaks(text: str) -> bool:
    return "\r" in text or "\n" in text


def _is_uuid(key: str) -> bool:
    try:
        return str(UUID(key)) == key.lower()
    except ValueError:
        return False
