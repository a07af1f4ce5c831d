"""Say what is done with readers' data, from the settings, the database and what the code does.

What Digest cannot know, such as a data protection officer, is left for the controller to fill in.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from ipaddress import ip_address
from urllib.parse import urlsplit

from digest import __version__
from digest.config.settings import EndpointSettings, Settings
from digest.publisher.workshop import Workshop
from digest.store.holdings import People

OTHERS = 0o077  # of a file's mode: what anybody but its owner may do

CATEGORIES = (
    "address",
    "name",
    "choices",
    "proof",
    "deliveries",
    "reports",
    "asks",
    "notes",
    "suppression",
    "trail",
)
"""What is kept of people, by the names of the texts in `words`."""


@dataclass(frozen=True, slots=True)
class Fact:
    """A measure that protects the data, and whether it holds here and now."""

    name: str
    holds: bool


@dataclass(frozen=True, slots=True)
class Recipient:
    """Who else is given addresses. `host`: None where nothing leaves this computer."""

    purpose: str
    host: str | None


@dataclass(frozen=True, slots=True)
class Record:
    """All of it, without a word in any language.

    Attributes:
        controller, postal_address, contact, privacy_url: who is responsible.
        bulletins: name and titles by language.
        bases: on which people are mailed, as they were recorded.
        own_fields: names and meanings of what the operator keeps besides.
        retention: days until something is deleted, by its name.
    """

    made_at: datetime
    program: str
    controller: str
    postal_address: str | None
    contact: str | None
    privacy_url: str | None
    bulletins: tuple[tuple[str, dict[str, str]], ...]
    bases: tuple[str, ...]
    people: People
    categories: tuple[str, ...]
    own_fields: tuple[tuple[str, str], ...]
    recipients: tuple[Recipient, ...]
    retention: dict[str, int]
    security: tuple[Fact, ...]


def record(shop: Workshop) -> Record:
    """The record as of now."""
    settings = shop.settings
    return Record(
        made_at=shop.now(),
        program=f"Digest {__version__}",
        controller=settings.site.name,
        postal_address=settings.sender.postal_address,
        contact=settings.site.contact or settings.sender.reply_to or settings.sender.email,
        privacy_url=settings.site.privacy_url,
        bulletins=tuple((one.name, dict(one.title)) for one in settings.bulletins.values()),
        bases=shop.holdings.bases(),
        people=shop.holdings.people(),
        categories=CATEGORIES,
        own_fields=tuple((one.name, one.meaning) for one in settings.subscriber_fields),
        recipients=_recipients(settings),
        retention={
            "asks": settings.subscribing.confirm_within.days,
            "unconfirmed": settings.retention.unconfirmed.days,
            "deliveries": settings.retention.deliveries.days,
        },
        security=_security(shop),
    )


def _recipients(settings: Settings) -> tuple[Recipient, ...]:
    posts = Recipient("mail", host_of(settings.endpoint))
    mailbox = settings.bounces.mailbox.host
    return (posts, *((Recipient("bounces", mailbox),) if mailbox else ()))


def host_of(endpoint: EndpointSettings) -> str | None:
    """Where mail is handed over; None where it stays on this computer."""
    host = urlsplit(endpoint.url or "").hostname or endpoint.options.get("host")
    return str(host) if host and not _is_here(str(host)) else None


def _security(shop: Workshop) -> tuple[Fact, ...]:
    settings, path = shop.settings, shop.database.path
    url = urlsplit(settings.endpoint.url or "")
    inside = url.hostname is None or _is_here(url.hostname)
    return (
        Fact("https", settings.site.public_url.startswith("https:")),
        Fact("tls_to_endpoint", inside or url.scheme in ("https", "smtps", "")),
        Fact("file_mode", path is None or not path.stat().st_mode & OTHERS),
        Fact("editors_here_only", True),
        Fact("sealed_links", True),
        Fact("keyed_hashes", True),
        Fact("no_tracking", True),
        Fact("no_network_addresses", True),
        Fact("trail", shop.trail.broken_link() is None),
        Fact("erasure", True),
    )


def _is_here(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
