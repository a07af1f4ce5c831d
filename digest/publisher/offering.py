"""What readers can choose of a bulletin: what its sources and sections name, and nothing made up."""

from __future__ import annotations

from collections.abc import Iterable

from digest.model.bulletin import Bulletin
from digest.model.wish import Offer
from digest.publisher.workshop import Workshop


def offer(shop: Workshop, bulletin: Bulletin) -> Offer:
    """The languages of a bulletin, and the topics and regions that its issues can have.

    A source that is switched off brings none. Those of a section stand in notes, at least.
    """
    everything = "*" in bulletin.sources
    sources = [
        one
        for one in shop.settings.sources
        if one.active and (everything or one.name in bulletin.sources)
    ]
    return Offer(
        bulletin=bulletin.name,
        title=bulletin.title,
        languages=bulletin.languages,
        topics=_once(
            [one.topics for one in sources], [sorted(one.topics) for one in bulletin.sections]
        ),
        regions=_once(
            [one.regions for one in sources], [sorted(one.regions) for one in bulletin.sections]
        ),
        names=shop.settings.names,
    )


def offered(shop: Workshop, name: str) -> Offer | None:
    """The offer of a bulletin that people may subscribe to on the web; else None."""
    bulletin = shop.settings.bulletins.get(name)
    if bulletin is None or not shop.settings.subscribing.open:
        return None
    return offer(shop, bulletin)


def _once(*named: Iterable[Iterable[str]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for lists in named for names in lists for name in names))
