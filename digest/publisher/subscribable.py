"""The calendar of a bulletin, which readers' calendar programs fetch again and again."""

from __future__ import annotations

from datetime import timedelta

from digest.model.bulletin import Bulletin
from digest.model.issue import name_of
from digest.publisher.editing import source_names
from digest.publisher.workshop import Workshop
from digest.render.icalendar import Listed, subscribable_calendar
from digest.render.words import words_for

KEPT = timedelta(days=60)  # an event stays this long after it is over


def calendar(shop: Workshop, bulletin: Bulletin, language: str) -> str:
    """Events told in issues that went out, as they stand now; what was called off says so."""
    names = source_names(shop, language)
    today = shop.now().astimezone(bulletin.when.zone).date()
    listed = (
        Listed(
            id=known.id,
            event=known.event,
            name=name_of(known.event, item_title),
            url=known.url,
            source=names.get(known.source, known.source),
            stamped_at=known.changed_at,
            sequence=known.sequence,
        )
        for known, item_title in shop.events.public(bulletin.name, ending_from=today - KEPT)
    )
    return subscribable_calendar(
        listed,
        title=bulletin.title[language],
        words=words_for(language),
        zone=bulletin.when.zone,
        public_url=shop.settings.site.public_url,
    )
