"""What a page says of itself in JSON-LD: headline, dates, authors, events. Pure.

Nothing here is trusted to be well formed; what is not understood is left out.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, tzinfo

from digest.collect.paragraphs import one_line
from digest.collect.stamp import find_stamps, read_stamp
from digest.model.event import EventStatus
from digest.model.item import Author, FoundEvent

_MAX_NODES = 2_000
_ARTICLES = ("Article", "NewsArticle", "BlogPosting", "Report", "PressRelease", "WebPage")
STATUSES = {  # of schema.org and of Linked Events
    "EventCancelled": EventStatus.CANCELLED,
    "EventPostponed": EventStatus.MOVED,
    "EventRescheduled": EventStatus.MOVED,
}


@dataclass(frozen=True, slots=True)
class Linked:
    """What was said, the first article's word before others'."""

    headline: str | None = None
    published_at: datetime | None = None
    authors: tuple[Author, ...] = ()
    events: tuple[FoundEvent, ...] = ()


Node = Mapping[str, object]


def read_linked(scripts: Iterable[str], zone: tzinfo) -> Linked:
    """Read the contents of `<script type="application/ld+json">`, in the page's order."""
    nodes = tuple(node for script in scripts for node in _nodes(script))
    articles = [node for node in nodes if _is_a(node, _ARTICLES)]
    return Linked(
        headline=next((text for node in articles if (text := _text(node, "headline"))), None),
        published_at=next(
            (at for node in articles if (at := read_stamp(_text(node, "datePublished"), zone))),
            None,
        ),
        authors=next((found for node in articles if (found := _authors(node))), ()),
        events=tuple(event for node in nodes if (event := _event(node, zone)) is not None),
    )


def _nodes(script: str) -> Iterator[Node]:
    """Every object of a script, outer before inner; never more than 2,000."""
    try:
        # Broken writers leave raw line breaks in strings.
        rest: list[object] = [json.loads(script.strip().rstrip(";"), strict=False)]
    except (ValueError, RecursionError):
        return
    for _ in range(_MAX_NODES):
        if not rest:
            return
        value = rest.pop(0)
        if isinstance(value, dict):
            yield value
            rest.extend(part for part in value.values() if isinstance(part, dict | list))
        elif isinstance(value, list):
            rest.extend(part for part in value if isinstance(part, dict | list))


def _is_a(node: Node, kinds: Iterable[str]) -> bool:
    return any(_type(name).endswith(tuple(kinds)) for name in _list(node.get("@type")))


def _type(name: object) -> str:
    return str(name).rpartition("/")[2].rpartition(":")[2]


def _event(node: Node, zone: tzinfo) -> FoundEvent | None:
    start = next(iter(find_stamps(_text(node, "startDate"), zone)), None)
    title = one_line(_text(node, "name"))
    if start is None or not title or not _is_event(node):
        return None
    end = next(iter(find_stamps(_text(node, "endDate"), zone)), start)
    url = _web(_text(node, "url"))
    place, online_url = _places(node)
    start_on, end_on = (stamp.at.astimezone(zone).date() for stamp in (start, end))
    return FoundEvent(
        uid=_web(_text(node, "@id")) or url or f"{title} {start_on.isoformat()}",
        title=title,
        start_on=start_on,
        end_on=max(start_on, end_on),
        starts_at=start.at if start.has_time else None,
        ends_at=end.at if end.has_time and end.at > start.at else None,
        place=place,
        online_url=online_url,
        registration_url=_registration(node),
        status=STATUSES.get(_type(node.get("eventStatus")), EventStatus.ANNOUNCED),
    )


def _is_event(node: Node) -> bool:
    """Event and its kinds (EducationEvent, Festival …), never EventSeries or EventStatus."""
    names = [_type(name) for name in _list(node.get("@type"))]
    return any(name.endswith("Event") or name in {"Festival", "Hackathon"} for name in names)


def _registration(node: Node) -> str | None:
    urls = (_web(_text(offer, "url")) for offer in _list(node.get("offers")))
    return next((url for url in urls if url), None)


def _places(node: Node) -> tuple[str | None, str | None]:
    """Where it is, and where it is online."""
    place, online_url = None, None
    for location in _list(node.get("location")):
        if isinstance(location, str):
            place = place or one_line(location) or None
        elif isinstance(location, Mapping) and _is_a(location, ("VirtualLocation",)):
            online_url = online_url or _web(_text(location, "url"))
        elif isinstance(location, Mapping):
            place = place or _place(location)
    return place, online_url


def _place(location: Node) -> str | None:
    address = location.get("address")
    parts = [_text(location, "name")]
    if isinstance(address, Mapping):
        parts += [_text(address, "streetAddress"), _text(address, "addressLocality")]
    elif isinstance(address, str):
        parts.append(address)
    return ", ".join(dict.fromkeys(one_line(part) for part in parts if part)) or None


def _authors(node: Node) -> tuple[Author, ...]:
    people = (
        part
        for part in _list(node.get("author"))
        if isinstance(part, Mapping) and _is_a(part, ("Person",))
    )
    return tuple(
        Author(name, one_line(_text(person, "jobTitle")) or None)
        for person in people
        if (name := one_line(_text(person, "name")))
    )


def _text(node: object, key: str) -> str:
    value = node.get(key) if isinstance(node, Mapping) else None
    first = next(iter(_list(value)), "")
    return first if isinstance(first, str) else ""


def _list(value: object) -> list[object]:
    return value if isinstance(value, list) else [] if value is None else [value]


def _web(url: str) -> str | None:
    return url if url.startswith(("https://", "http://")) else None
