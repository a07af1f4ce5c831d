"""Write a reading as the document that `digest read` prints. Pure.

Times are ISO 8601 with the offset of the site's zone; days are local days; spans are code points
into the text that was read, half-open.
"""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

from digest.model.event import Event
from digest.model.reading import DateFound, Reading
from digest.model.text import Quote


def to_document(
    id: str | int | None,  # noqa: A002 - the field's name in the contract
    reading: Reading,
    *,
    zone: ZoneInfo,
    text: str | None = None,
) -> dict[str, object]:
    """The fields of one reading; unknown ones are None.

    Args:
        id: as the caller gave it, returned unchanged.
        text: the text that spans point into, when the caller does not have it (from HTML).
    """
    document: dict[str, object] = {
        "id": id,
        "language": reading.language,
        "kind": reading.kind.value,
        "title": reading.title or None,
        "published_at": _time(reading.published_at, zone),
        "published_on": _local_day(reading.published_at, zone),
        "authors": [{"name": each.name, "title": each.title} for each in reading.authors],
        "contacts": [
            {"name": each.name, "role": each.role, "phone": each.phone, "email": each.email}
            for each in reading.contacts
        ],
        "materials": [{"title": each.title, "url": each.url} for each in reading.materials],
        "dates": [_date(each, zone) for each in reading.dates],
        "recurrences": [
            {"text": each.text, "span": list(each.span)} for each in reading.recurrences
        ],
        "events": [_event(each, zone) for each in reading.events],
        "summary": [_quote(each) for each in reading.summary],
    }
    return document if text is None else document | {"text": text}


def _date(found: DateFound, zone: ZoneInfo) -> dict[str, object]:
    return {
        "start_on": found.start_on.isoformat(),
        "end_on": found.end_on.isoformat(),
        "starts_at": _time(found.starts_at, zone),
        "ends_at": _time(found.ends_at, zone),
        "text": found.text,
        "span": list(found.span),
        "role": found.role.value,
    }


def _event(event: Event, zone: ZoneInfo) -> dict[str, object]:
    return {
        "kind": event.kind.value,
        "title": event.title,
        "start_on": event.start_on.isoformat(),
        "end_on": event.end_on.isoformat(),
        "starts_at": _time(event.starts_at, zone),
        "ends_at": _time(event.ends_at, zone),
        "place": event.place,
        "online_url": event.online_url,
        "registration_url": event.registration_url,
        "registration_closes_on": _day(event.registration_closes_on),
        "theme": event.theme,
        "organiser": event.organiser,
        "capacity": event.capacity,
        "series": event.series,
        "status": event.status.value,
        "moved_from": _day(event.moved_from),
        "proposed": event.proposed,
        "why_not": event.why_not,
        "evidence": _quote(event.evidence),
        "more_evidence": [_quote(each) for each in event.more_evidence],
    }


def _quote(quote: Quote) -> dict[str, object]:
    return {"text": quote.text, "span": list(quote.span)}


def _time(moment: datetime | None, zone: ZoneInfo) -> str | None:
    return moment.astimezone(zone).isoformat() if moment else None


def _local_day(moment: datetime | None, zone: ZoneInfo) -> str | None:
    return _day(moment.astimezone(zone).date() if moment else None)


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None
