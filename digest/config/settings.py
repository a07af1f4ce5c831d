"""What `config.toml` says, as typed values. Docstrings here are the settings table's text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from enum import StrEnum
from ipaddress import IPv4Network, IPv6Network
from pathlib import Path
from zoneinfo import ZoneInfo

from digest.model.bulletin import Bulletin
from digest.model.delivery import Policy
from digest.model.finding import MailProgram
from digest.model.subscriber import OwnField
from digest.model.wish import Names


@dataclass(frozen=True, slots=True)
class Site:
    """`[site]`: who publishes, and where readers find the web pages.

    Attributes:
        public_url: without a trailing slash; https, but for development on loopback.
        languages: the first is the default.
        development: allows http on loopback in public addresses.
        contact, privacy_url, accessibility_url, feedback_url: shown in the footer when set.
    """

    name: str
    public_url: str
    zone: ZoneInfo = field(default_factory=lambda: ZoneInfo("Europe/Helsinki"))
    languages: tuple[str, ...] = ("fi", "sv", "en")
    development: bool = False
    contact: str | None = None
    privacy_url: str | None = None
    accessibility_url: str | None = None
    feedback_url: str | None = None


@dataclass(frozen=True, slots=True)
class Sender:
    """`[sender]`: the From of every mail, and the postal address in its footer.

    Attributes:
        dkim_selectors: names of the keys the mail is signed with; only looked at by `doctor`.
    """

    email: str
    name: str
    reply_to: str | None = None
    postal_address: str | None = None
    dkim_selectors: tuple[str, ...] = ()


class Personalise(StrEnum):
    """Who fills the slots of a message."""

    THERE = "there"  # variables, filled by the endpoint
    HERE = "here"  # one full message a request


class Transport(StrEnum):
    """What carries requests to the endpoint."""

    FAST = "fast"  # HTTP/1.1 written and read by Digest
    PLAIN = "plain"  # by httpcore, the library that also fetches sources


@dataclass(frozen=True, slots=True)
class EndpointSettings:
    """`[endpoint]`: the service that posts mail.

    Attributes:
        path: folder of the `folder` endpoint.
        token, webhook_secret: read from the variable or file named by `token_env`,
            `token_file`, `webhook_secret_env`, `webhook_secret_file`; never printed.
        per_second: recipients a second, 0 = as fast as it goes.
        settle: how long after an unknown outcome a look-up can be trusted.
        options: further keys of the table, for the adapter; `KEY_env` and `KEY_file` come as
            the secret `KEY` they name.
        missing: why a secret named here could not be read. Only our own protocol posts without it.
    """

    kind: str
    name: str = "main"
    url: str | None = None
    path: Path | None = None
    token: str | None = field(default=None, repr=False)
    webhook_secret: str | None = field(default=None, repr=False)
    personalise: Personalise = Personalise.THERE
    batch_size: int = 500
    connections: int = 8
    policy: Policy = Policy.KEYED
    per_second: float = 0
    settle: timedelta = timedelta(seconds=60)
    compress: bool = False
    transport: Transport = Transport.FAST
    timeout: timedelta = timedelta(seconds=30)
    options: Mapping[str, object] = field(default_factory=dict, repr=False)
    missing: str | None = None


@dataclass(frozen=True, slots=True)
class Network:
    """`[network]`: how Digest reaches sources.

    Attributes:
        allow: private ranges that may be reached; none by default.
        per_origin: connections to one scheme, host and port at a time.
        user_agent: None = Digest's name, version and the public address.
    """

    allow: tuple[IPv4Network | IPv6Network, ...] = ()
    per_origin: int = 1
    threads: int = 8
    timeout: timedelta = timedelta(seconds=30)
    max_bytes: int = 10_000_000
    user_agent: str | None = None


@dataclass(frozen=True, slots=True)
class SourceSettings:
    """One `[[sources]]`: where items come from.

    Attributes:
        kind: `feed`, `calendar`, `page`, `folder`, or a plugin's name.
        url: of all but `folder`; path: of `folder`.
        items, link, title, date, content: CSS selectors of `page`; found by itself if absent.
        first_run: "newest N", "all" or "since YYYY-MM-DD".
        max_items: most items taken in one visit.
        images: the publisher may use this source's images.
        headers: request headers, values read from the variables named by `headers_env`.
        interval: shortest time between visits by the scheduler.
        weight: the heaviest stand first in sections ordered by weight.
        active: False = paused by its owner.
        missing: why a header named here could not be read; not to be visited until then.
    """

    name: str
    kind: str
    url: str | None = None
    path: Path | None = None
    language: str | None = None
    items: str | None = None
    link: str | None = None
    title: str | None = None
    date: str | None = None
    content: str | None = None
    item_kind: str | None = None
    topics: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()
    first_run: str = "newest 10"
    max_items: int = 100
    images: bool = False
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    interval: timedelta = timedelta(hours=1)
    weight: int = 0
    active: bool = True
    missing: str | None = None


@dataclass(frozen=True, slots=True)
class Web:
    """`[web]`: where `digest serve` listens."""

    host: str = "127.0.0.1"
    port: int = 8080


class Consequence(StrEnum):
    """What a receipt means for its reader."""

    NOTHING = "nothing"  # it is only listed
    STOP = "stop"  # no more mail, until the reader comes back
    SUPPRESS = "suppress"  # … and nobody can add the address again


@dataclass(frozen=True, slots=True)
class BounceRules:
    """What comes back, and what it does to its reader.

    Attributes:
        soft: what `soft_bounces` deliveries that bounced within `soft_within` do together.
    """

    hard: Consequence = Consequence.STOP
    soft: Consequence = Consequence.STOP
    soft_bounces: int = 3
    soft_within: timedelta = timedelta(days=90)
    complaint: Consequence = Consequence.SUPPRESS
    unsubscribe: Consequence = Consequence.STOP


@dataclass(frozen=True, slots=True)
class MailboxSettings:
    """The mailbox where reports arrive as mail.

    Attributes:
        host: of its IMAP server; None when mail is piped to `digest bounces pipe`, or not at all.
        interval: between visits by the scheduler.
        missing: why the password could not be read.
    """

    host: str | None = None
    port: int = 993
    user: str | None = None
    password: str | None = field(default=None, repr=False)
    folder: str = "INBOX"
    timeout: timedelta = timedelta(seconds=30)
    interval: timedelta = timedelta(minutes=5)
    missing: str | None = None


@dataclass(frozen=True, slots=True)
class Bounces:
    """`[bounces]`: the mailbox for what comes back by mail, and the rules for all of it."""

    rules: BounceRules = field(default_factory=BounceRules)
    mailbox: MailboxSettings = field(default_factory=MailboxSettings)


class FieldType(StrEnum):
    """What one of the operator's own fields holds; the names are those of `segment.Kind`."""

    TEXT = "text"
    NUMBER = "number"
    DATE = "date"
    YES_NO = "yes_no"


@dataclass(frozen=True, slots=True)
class SummariserSettings:
    """`[summariser]`: the language model that is asked for summaries.

    Attributes:
        url: of its API, up to and without "/chat/completions".
        token: read from the variable or file named by `token_env`, `token_file`; never printed.
        calls_per_run, time_per_run: most questions after one round of collecting, and how long
            they may take in all.
        options: further keys of the table, for the adapter; `KEY_env` and `KEY_file` come as
            the secret `KEY` they name.
        missing: why a secret named here could not be read; nothing is asked until then.
    """

    kind: str
    model: str
    url: str | None = None
    token: str | None = field(default=None, repr=False)
    timeout: timedelta = timedelta(seconds=20)
    calls_per_run: int = 30
    time_per_run: timedelta = timedelta(minutes=2)
    options: Mapping[str, object] = field(default_factory=dict, repr=False)
    missing: str | None = None


@dataclass(frozen=True, slots=True)
class Subscribing:
    """`[subscribe]`: the form on the web.

    Attributes:
        confirm_within: how long the button in the confirmation mail works.
        per_visitor, in_all: most forms an hour, from one place and together.
        proxies: computers whose X-Forwarded-For is believed, beside this one.
    """

    open: bool = True
    confirm_within: timedelta = timedelta(days=7)
    per_visitor: int = 30
    in_all: int = 500
    proxies: tuple[IPv4Network | IPv6Network, ...] = ()


@dataclass(frozen=True, slots=True)
class Retention:
    """`[retention]`: how long what names people is kept.

    Attributes:
        unconfirmed: whom a list left pending, and who never confirmed.
        deliveries: who got which issue, and what came back of it; then only counts.
    """

    unconfirmed: timedelta = timedelta(days=30)
    deliveries: timedelta = timedelta(days=90)


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything the files say.

    Attributes:
        root: the folder that holds `config.toml`.
        store_url: SQLAlchemy URL, SQLite path made absolute; may hold a password.
        templates: the user's template folder.
        mail_programs: that readers use, and the gate judges by.
        summariser: None asks no language model.
        bulletins: by name, from `schedules/*.toml`.
    """

    root: Path
    site: Site
    store_url: str = field(repr=False)
    sender: Sender
    endpoint: EndpointSettings
    network: Network
    sources: tuple[SourceSettings, ...]
    templates: Path
    web: Web = field(default_factory=Web)
    bounces: Bounces = field(default_factory=Bounces)
    mail_programs: tuple[MailProgram, ...] = tuple(MailProgram)
    summariser: SummariserSettings | None = None
    subscriber_fields: tuple[OwnField, ...] = ()
    subscribing: Subscribing = field(default_factory=Subscribing)
    retention: Retention = field(default_factory=Retention)
    names: Names = field(default_factory=Names)
    bulletins: Mapping[str, Bulletin] = field(default_factory=dict)
