"""Events of an API → items: Linked Events, or schema.org Events of a page. Runs in a guarded child.

Source: Linked Events (City of Helsinki), `/v1/event/`; schema.org/Event in JSON-LD.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo
from urllib.parse import urljoin, urlsplit

import msgspec

from digest.collect.extract import Page
from digest.collect.linked import STATUSES, Node, read_linked
from digest.collect.paragraphs import decode
from digest.collect.parse.challenge import refuse_challenge
from digest.collect.parse.exchange import Parsed, Question, unpack_question
from digest.collect.parse.fields import text_of, title_of, url_of
from digest.collect.stamp import read_stamp
from digest.errors import UnreadableSource
from digest.model.event import EventStatus
from digest.model.item import Found, FoundEvent
from digest.model.language import spoken

_A_MOMENT = timedelta(seconds=1)


@dataclass(frozen=True, slots=True)
class EventsPage:
    """One answer: its items, and where the next ones are."""

    parsed: Parsed
    next_url: str | None = None


def task(payload: bytes) -> bytes:
    """A sandbox task: a packed question to one page of events."""
    question, body = unpack_question(payload)
    return msgspec.json.encode(parse_events(body, question))


def parse_events(body: bytes, question: Question) -> EventsPage:
    """Read Linked Events or a page with schema.org Events. Raises UnreadableSource."""
    if body.removeprefix(b"\xef\xbb\xbf").lstrip().startswith((b"{", b"[")):
        return _read_json(body, question)
    scripts = Page(decode(body, question.content_type)).scripts
    return _schema_org(scripts, body, question)


def _read_json(body: bytes, question: Question) -> EventsPage:
    try:
        document = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise UnreadableSource("this begins like JSON but is not; is it cut?") from error
    if not isinstance(document, dict) or not isinstance(document.get("data"), list):
        return _schema_org([body.decode("utf-8", "replace")], body, question)
    nodes = [node for node in document["data"] if isinstance(node, dict)]
    parents = {_text(_node(node, "super_event"), "@id") for node in nodes} - {""}
    # A recurring parent repeats what its children say one by one.
    told = [node for node in nodes if not _is_parent(node, parents)]
    notes: list[str] = []
    found = tuple(_items(told, question, notes))
    onward = url_of(_text(_node(document, "meta"), "next"), question.url)
    same_site = onward and urlsplit(onward).netloc == urlsplit(question.url).netloc
    return EventsPage(Parsed(found[: question.most], tuple(notes)), onward if same_site else None)


def _is_parent(node: Node, parents: set[str]) -> bool:
    return node.get("super_event_type") == "recurring" and _text(node, "@id") in parents


def _items(nodes: Iterable[Node], question: Question, notes: list[str]) -> Iterator[Found]:
    for node in nodes:
        if node.get("deleted") is True:
            continue
        found = _linked_event(node, question)
        if found is None:
            notes.append(f"an event was passed over: {_text(node, 'id')[:80]!r} has no name")
        else:
            yield found


def _linked_event(node: Node, question: Question) -> Found | None:
    language, title = _in_language(node, "name", question)
    if not title:
        return None
    _, short = _in_language(node, "short_description", question, language)
    _, long = _in_language(node, "description", question, language)
    _, url = _in_language(node, "info_url", question, language)
    page = url_of(url, question.url) or url_of(_text(node, "@id"), question.url)
    place = _place(node, question, language)
    text = text_of(long) or text_of(short) or title
    event = _event(node, title, place, question.tzinfo)
    return Found(
        source="",
        title=title_of(title),
        text="\n\n".join(part for part in (text, place) if part),
        guid=_text(node, "id") or _text(node, "@id") or None,
        url=page,
        language=language,
        published_at=_moment(node, ("date_published", "created_time"), question.tzinfo),
        events=(event,) if event else (),
        flags=() if event else ("no date of the event",),
    )


def _event(node: Node, title: str, place: str | None, zone: tzinfo) -> FoundEvent | None:
    starts_at = read_stamp(_text(node, "start_time"), zone)
    if starts_at is None:
        return None
    ends_at = read_stamp(_text(node, "end_time"), zone) or starts_at
    timed = node.get("has_start_time") is not False
    ends_timed = node.get("has_end_time") is not False
    # An end without a time of day is the midnight after the last day.
    last = ends_at if ends_timed else max(starts_at, ends_at - _A_MOMENT)
    closes = _moment(node, ("enrolment_end_time",), zone)
    return FoundEvent(
        uid=_text(node, "id") or _text(node, "@id") or title,
        title=title_of(title),
        start_on=starts_at.astimezone(zone).date(),
        end_on=max(starts_at, last).astimezone(zone).date(),
        starts_at=starts_at if timed else None,
        ends_at=ends_at if timed and ends_timed and ends_at > starts_at else None,
        place=place,
        registration_url=_offer_url(node),
        registration_closes_on=closes.astimezone(zone).date() if closes else None,
        status=STATUSES.get(_text(node, "event_status"), EventStatus.ANNOUNCED),
    )


def _place(node: Node, question: Question, language: str | None) -> str | None:
    location = _node(node, "location")
    parts = (
        _in_language(location, "name", question, language)[1],
        _in_language(location, "street_address", question, language)[1],
        _in_language(location, "address_locality", question, language)[1],
        _in_language(node, "location_extra_info", question, language)[1],
    )
    return ", ".join(dict.fromkeys(title_of(part) for part in parts if part)) or None


def _offer_url(node: Node) -> str | None:
    offers = node.get("offers")
    for offer in offers if isinstance(offers, list) else ():
        if isinstance(offer, dict):
            said = offer.get("info_url")
            urls = said.values() if isinstance(said, dict) else (said,)
            for url in urls:
                if isinstance(url, str) and (safe := url_of(url, "")):
                    return safe
    return None


def _schema_org(scripts: Iterable[str], body: bytes, question: Question) -> EventsPage:
    events = read_linked(scripts, question.tzinfo).events
    if not events:
        refuse_challenge(body)
        raise UnreadableSource("no events were found: neither Linked Events nor schema.org Event")
    found = tuple(
        Found(
            source="",
            title=event.title,
            text="\n\n".join(part for part in (event.title, event.place) if part),
            guid=event.uid,
            url=url_of(event.uid, question.url) or urljoin(question.url, ""),
            events=(event,),
        )
        for event in {one.uid: one for one in events}.values()
    )
    return EventsPage(Parsed(found[: question.most]))


def _in_language(
    node: Node, key: str, question: Question, preferred: str | None = None
) -> tuple[str | None, str]:
    """A text that is given by language: the source's own, else the first of ours that is there."""
    value = node.get(key)
    if isinstance(value, str):
        return preferred, value
    texts = value if isinstance(value, dict) else {}
    for language in (preferred, question.options.get("language"), *spoken()):
        if language and isinstance(text := texts.get(language), str) and text.strip():
            return language, text
    return preferred, ""


def _moment(node: Node, keys: Iterable[str], zone: tzinfo) -> datetime | None:
    return next((at for key in keys if (at := read_stamp(_text(node, key), zone))), None)


def _node(node: Node, key: str) -> Node:
    value = node.get(key)
    return value if isinstance(value, dict) else {}


def _text(node: Node, key: str) -> str:
    value = node.get(key)
    return value if isinstance(value, str) else ""
