"""What readers can choose of a bulletin: what its sources say of themselves, and nothing made up."""

from __future__ import annotations

from collections.abc import Iterable

from digest.model.bulletin import Bulletin
from digest.model.wish import Offer
from digest.publisher.workshop import Workshop


def offer(shop: Workshop, bulletin: Bulletin) -> Offer:
    """The languages, topics and regions of a bulletin."""
    everything = "*" in bulletin.sources
    sources = [one for one in shop.settings.sources if everything or one.name in bulletin.sources]
    return Offer(
        bulletin=bulletin.name,
        title=bulletin.title,
        languages=bulletin.languages,
        topics=_once(topic for one in sources for topic in one.topics),
        regions=_once(region for one in sources for region in one.regions),
    )


def offered(shop: Workshop, name: str) -> Offer | None:
    """The offer of a bulletin that people may subscribe to on the web; else None."""
    bulletin = shop.settings.bulletins.get(name)
    if bulletin is None or not shop.settings.subscribing.open:
        return None
    return offer(shop, bulletin)


def _once(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(names))
