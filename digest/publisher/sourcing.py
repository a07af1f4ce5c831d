"""What an editor decides about sources and items by hand."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from digest.collect.frontmatter import Note, NoteError
from digest.collect.note import found_of
from digest.collect.settle import settle
from digest.config.settings import SourceSettings
from digest.errors import UsageError
from digest.model.item import Item, ItemState
from digest.publisher.taking import Taking
from digest.publisher.workshop import Workshop


@dataclass(frozen=True, slots=True)
class Pushed:
    """What became of an item that was handed over: `new`, `changed`, `merged` or `known`."""

    item_id: str | None
    verdict: str


def pause(shop: Workshop, name: str) -> None:
    """Leave a source alone until it is resumed. Raises UsageError."""
    _must_be_known(shop, name)
    shop.sources.lay_aside(name, paused_at=shop.now())


def remove(shop: Workshop, name: str) -> None:
    """Leave a source alone for good; its items stay. Raises UsageError."""
    _must_be_known(shop, name)
    shop.sources.lay_aside(name, removed_at=shop.now())


def resume(shop: Workshop, name: str) -> None:
    """Visit a source again, at the scheduler's next tick. Raises UsageError."""
    one = _must_be_known(shop, name)
    if not one.active:
        raise UsageError(f"{name} has active = false in config.toml; take that line out")
    shop.sources.lay_aside(name)
    shop.sources.forget_next_visit(name)


def accept(shop: Workshop, name: str, *, as_known: bool) -> int:
    """Let quarantined items in as new, or mark them as old news. Raises UsageError."""
    _must_be_known(shop, name)
    return shop.items.release(name, ItemState.BASELINE if as_known else ItemState.NEW)


def newest_items(shop: Workshop, *, limit: int) -> tuple[Item, ...]:
    """The newest items; a new one that may not be shown yet is under embargo."""
    today = shop.local(shop.now()).date()
    return tuple(
        replace(one, state=ItemState.EMBARGOED) if _is_under_embargo(one, today) else one
        for one in shop.items.all(limit=limit)
    )


def push(shop: Workshop, note: Note, *, source: str) -> Pushed:
    """Keep an item that no visit brought; pushed twice it is kept once.

    Raises:
        UsageError: a field is unknown or wrong.
    """
    zone = shop.settings.site.zone
    try:
        found = found_of(note, name=None, zone=zone)
    except NoteError as error:
        raise UsageError(error.reason) from error
    settings = SourceSettings(source, "push")
    taking = Taking(shop, settings)
    taking.take_found((settle(found, settings, shop.now()),))
    intake = taking.intake()
    shop.items.keep(intake)
    for verdict, kept in (("new", intake.new), ("changed", intake.changed)):
        if kept:
            return Pushed(kept[0].item.id, verdict)
    return Pushed(intake.merged[0].item_id, "merged") if intake.merged else Pushed(None, "known")


def _is_under_embargo(item: Item, today: date) -> bool:
    waits = item.embargo_on is not None and today < item.embargo_on
    return waits and item.state is ItemState.NEW


def _must_be_known(shop: Workshop, name: str) -> SourceSettings:
    for one in shop.settings.sources:
        if one.name == name:
            return one
    known = ", ".join(one.name for one in shop.settings.sources)
    raise UsageError(f"there is no source {name!r}; there are: {known}")
