"""Make the entry of an item or event that an editor wants in, though nothing offered it."""

from __future__ import annotations

from digest.compose.lifecycle import reason_to_show
from digest.compose.select import Slate, event_entry, item_entry
from digest.errors import Refused, UsageError
from digest.model.event import EventReason, KnownEvent
from digest.model.issue import Entry, Issue
from digest.model.item import Item, ItemState
from digest.publisher.composing import slate_of, told_before
from digest.publisher.workshop import Workshop


def entry_for(shop: Workshop, issue: Issue, wanted: str) -> Entry:
    """The entry of an item or event, by its id.

    Raises:
        UsageError: there is neither an item nor an event of that id.
        Refused: it may not be shown: under embargo, held back, or over.
    """
    slate = slate_of(shop, issue)
    event = shop.events.get(wanted)
    if event is not None:
        return _event(shop, issue, event, slate)
    found = shop.items.get(wanted)
    if found is None:
        raise UsageError(
            f"there is no item or event {wanted!r}; see digest items list and digest events list"
        )
    item, reading = found
    _refuse_hidden(item, slate)
    return item_entry(item, reading, slate)


def _event(shop: Workshop, issue: Issue, known: KnownEvent, slate: Slate) -> Entry:
    found = shop.items.get(known.item_id)
    if found is None or known.event.end_on < slate.issue_on:
        raise Refused(f"{known.id} is over when {issue.name} goes out")
    _refuse_hidden(found[0], slate)
    told = told_before(shop, slate, besides=issue.id).get(known.id, ())
    reason = reason_to_show(known, told, issue_on=slate.issue_on, next_on=slate.next_on)
    return event_entry(known, found[0], reason or EventReason.NEW, slate)


def _refuse_hidden(item: Item, slate: Slate) -> None:
    if item.embargo_on is not None and slate.issue_on < item.embargo_on:
        raise Refused(f"{item.id} is under embargo until {item.embargo_on}")
    if item.state is ItemState.QUARANTINED:
        raise Refused(
            f"{item.id} is held back because its source {item.source!r} looks rebuilt; "
            f"let it in with digest sources accept {item.source}"
        )
