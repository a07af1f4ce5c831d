"""Decide whether a known source was rebuilt: its old items come again under other names. Pure.

A source that is moved to another system often gives every item a new id, address and wording at
once. Sent on, that would be a flood of old news; so the editor is asked first. What was published
after the last visit is no sign of it, however much it is: an office on holiday reads late.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import datetime, time, tzinfo

from digest.model.item import Found

LEAST_ITEMS = 10
SHARE = 0.6  # of all that is listed
_ONE_STAMP = 0.5  # of the new items; a system that forgot their dates gives all the same


def looks_rebuilt(
    new: Iterable[Found], listed: int, last_visit_at: datetime | None, zone: tzinfo
) -> bool:
    """Whether too much of what a source lists is new without being recent.

    Args:
        new: its items that were never met.
        listed: all items it lists, known ones too.
        last_visit_at: of the last good visit; None = the first one, where everything is new.
    """
    items = tuple(new)
    if last_visit_at is None or listed < LEAST_ITEMS:
        return False
    stamps = Counter(item.published_at for item in items if item.published_at)
    common = {stamp for stamp, count in stamps.items() if count > _ONE_STAMP * len(items)}
    since = last_visit_at.astimezone(zone)
    dated = [item for item in items if item.published_at not in common]
    recent = sum(1 for item in dated if _is_recent(item, since, zone))
    return len(items) - recent > SHARE * listed


def _is_recent(item: Found, since: datetime, zone: tzinfo) -> bool:
    """Whether it was published since the last visit; a day without a time counts whole."""
    if item.published_at is None or "future date" in item.flags:
        return False
    local = item.published_at.astimezone(zone)
    return local.date() >= since.date() if local.time() == time() else local > since
