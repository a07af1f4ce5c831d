"""The tables of `config.toml`. Their docstrings and descriptions are the settings table's text."""

from __future__ import annotations

from typing import Annotated

from msgspec import Meta, field

from digest.config.settings import Consequence, FieldType, Personalise, Transport
from digest.config.shape import Table
from digest.model.delivery import Policy
from digest.model.finding import MailProgram
from digest.model.item import ItemKind

OneLine = Annotated[str, Meta(min_length=1, max_length=200)]
Address = Annotated[str, Meta(min_length=1, max_length=2000)]


class SiteTable(Table):
    """Who publishes, and where readers find the web pages."""

    name: Annotated[OneLine, Meta(description="The publisher, as readers know it")]
    public_url: Annotated[
        Address, Meta(description="Address of the web pages; https, also in mail")
    ]
    timezone: Annotated[str, Meta(description="IANA name of the local time")] = "Europe/Helsinki"
    languages: Annotated[
        tuple[str, ...], Meta(description="Languages of pages and mail; the first is the default")
    ] = ("fi", "sv", "en")
    development: Annotated[
        bool, Meta(description="Allow http on loopback as public address, to try things out")
    ] = False
    contact: Annotated[str | None, Meta(description="Whom readers may ask, for the footer")] = None
    privacy_url: Annotated[str | None, Meta(description="Privacy notice, for the footer")] = None
    accessibility_url: Annotated[
        str | None, Meta(description="Accessibility statement, for the footer")
    ] = None
    feedback_url: Annotated[str | None, Meta(description="Feedback page, for the footer")] = None


class StoreTable(Table):
    """Where Digest keeps its database."""

    url: Annotated[
        str, Meta(description="`sqlite:///FILE`, or `postgresql+psycopg://user@host/name`")
    ] = "sqlite:///var/digest.db"
    password_env: Annotated[
        str | None, Meta(description="Variable that holds the database password")
    ] = None
    password_file: Annotated[
        str | None, Meta(description="File that holds the database password")
    ] = None


class SenderTable(Table):
    """Who the mail is from."""

    email: Annotated[OneLine, Meta(description="Address in From")]
    name: Annotated[OneLine, Meta(description="Name in From")]
    reply_to: Annotated[str | None, Meta(description="Where answers go; From when absent")] = None
    postal_address: Annotated[
        str | None, Meta(description="Postal address of the publisher, for the footer")
    ] = None
    dkim_selectors: Annotated[
        tuple[str, ...],
        Meta(description="DKIM selectors of the mail, for `digest doctor` to check"),
    ] = ()


class EndpointTable(Table, forbid_unknown_fields=False):
    """The service that posts the mail. Further keys are options of its adapter."""

    kind: Annotated[
        OneLine, Meta(description="`http`, `smtp`, `folder`, or another of docs/endpoints.md")
    ]
    name: Annotated[
        str, Meta(description="What `/hooks/NAME` calls it", pattern="^[a-z0-9][a-z0-9_-]*$")
    ] = "main"
    url: Annotated[str | None, Meta(description="Where messages are posted")] = None
    path: Annotated[str | None, Meta(description="Folder that `folder` writes .eml files to")] = (
        None
    )
    token_env: Annotated[str | None, Meta(description="Variable that holds the token")] = None
    token_file: Annotated[str | None, Meta(description="File that holds the token")] = None
    webhook_secret_env: Annotated[
        str | None, Meta(description="Variable that holds the secret of events sent back")
    ] = None
    webhook_secret_file: Annotated[
        str | None, Meta(description="File that holds the secret of events sent back")
    ] = None
    personalise: Annotated[
        Personalise,
        Meta(description="`there`: the endpoint fills variables; `here`: one message a request"),
    ] = Personalise.THERE
    batch_size: Annotated[
        int, Meta(description="Most recipients in one request", ge=1, le=10_000)
    ] = 500
    connections: Annotated[int, Meta(description="Requests at a time", ge=1, le=64)] = 8
    policy: Annotated[
        Policy,
        Meta(description="After an unknown outcome `keyed`: repeat; `hold`: ask; `resend`"),
    ] = Policy.KEYED
    per_second: Annotated[
        float, Meta(description="Recipients a second; 0 = as fast as it goes", ge=0, le=1e6)
    ] = 0
    settle_seconds: Annotated[
        int, Meta(description="Wait before asking for an unknown outcome", ge=0, le=86_400)
    ] = 60
    compress: Annotated[bool, Meta(description="Send bodies gzipped")] = False
    transport: Annotated[
        Transport,
        Meta(description="`fast`; or `plain`, slower, should an endpoint not get along with it"),
    ] = Transport.FAST
    timeout: Annotated[str, Meta(description="Longest wait for one answer")] = "30s"


class NetworkTable(Table):
    """How Digest reaches sources."""

    allow: Annotated[
        tuple[str, ...], Meta(description="Private address ranges that sources may be in")
    ] = ()
    per_origin: Annotated[
        int, Meta(description="Connections to one site at a time", ge=1, le=16)
    ] = 1
    threads: Annotated[int, Meta(description="Sources visited at a time", ge=1, le=64)] = 8
    timeout: Annotated[str, Meta(description="Longest time for one answer, in all")] = "30s"
    max_bytes: Annotated[
        int, Meta(description="Largest answer, unpacked", ge=1_000, le=100_000_000)
    ] = 10_000_000
    user_agent: Annotated[
        str | None, Meta(description="How Digest introduces itself; has a good default")
    ] = None


class SourceTable(Table):
    """Where items come from; one table a source."""

    name: Annotated[OneLine, Meta(description="What commands and reports call it; unique")]
    kind: Annotated[
        OneLine, Meta(description="`feed`, `calendar`, `page`, `folder`, or an adapter's name")
    ]
    url: Annotated[str | None, Meta(description="Address of a feed, calendar or list page")] = None
    path: Annotated[str | None, Meta(description="Folder of Markdown notes")] = None
    language: Annotated[
        str | None, Meta(description="Language of its texts; found by itself when absent")
    ] = None
    items: Annotated[
        str | None, Meta(description="`page`: CSS selector of one entry of the list")
    ] = None
    link: Annotated[str | None, Meta(description="`page`: selector of the link in it")] = None
    title: Annotated[str | None, Meta(description="`page`: selector of an article's title")] = None
    date: Annotated[str | None, Meta(description="`page`: selector of an article's date")] = None
    content: Annotated[str | None, Meta(description="`page`: selector of an article's text")] = None
    item_kind: Annotated[
        ItemKind | None, Meta(description="Kind of all its items; else the text decides")
    ] = None
    topics: Annotated[tuple[str, ...], Meta(description="Topics of all its items")] = ()
    regions: Annotated[tuple[str, ...], Meta(description="Regions of all its items")] = ()
    first_run: Annotated[
        str, Meta(description="What counts as new at first: `newest N`, `all`, `since DAY`")
    ] = "newest 10"
    max_items: Annotated[
        int, Meta(description="Most items taken in one visit", ge=1, le=10_000)
    ] = 100
    images: Annotated[bool, Meta(description="You may publish its pictures")] = False
    headers_env: Annotated[
        dict[str, str], Meta(description='Request headers from variables: `{Header = "VARIABLE"}`')
    ] = field(default_factory=dict)
    interval: Annotated[str, Meta(description="Shortest time between scheduled visits")] = "1h"
    weight: Annotated[
        int, Meta(description='Heavier ones stand first where a section has `order = "weight"`')
    ] = 0
    active: Annotated[bool, Meta(description="false = left alone for now")] = True


class WebTable(Table):
    """Where `digest serve` listens."""

    host: Annotated[OneLine, Meta(description="Address to listen on")] = "127.0.0.1"
    port: Annotated[int, Meta(description="Port to listen on", ge=1, le=65_535)] = 8080


class CheckTable(Table):
    """What `digest check` judges by."""

    clients: Annotated[
        tuple[MailProgram, ...], Meta(description="Mail programs that readers use; all by default")
    ] = tuple(MailProgram)


class BouncesTable(Table):
    """What comes back: the mailbox for reports by mail, and what a report does to its reader."""

    host: Annotated[
        str | None,
        Meta(
            description="IMAP server (TLS) of the mailbox, fetched from by `serve` and `bounces fetch`"
        ),
    ] = None
    port: Annotated[int, Meta(description="Its port", ge=1, le=65_535)] = 993
    user: Annotated[str | None, Meta(description="Who logs in there")] = None
    password_env: Annotated[
        str | None, Meta(description="Variable that holds the mailbox's password")
    ] = None
    password_file: Annotated[
        str | None, Meta(description="File that holds the mailbox's password")
    ] = None
    folder: Annotated[OneLine, Meta(description="Folder of the mailbox")] = "INBOX"
    timeout: Annotated[str, Meta(description="Longest wait for one answer")] = "30s"
    interval: Annotated[str, Meta(description="How often `digest serve` fetches from it")] = "5m"
    hard: Annotated[
        Consequence,
        Meta(description="After a hard bounce: `nothing`; `stop` mailing; `suppress` the address"),
    ] = Consequence.STOP
    soft: Annotated[
        Consequence, Meta(description="After `soft_bounces` deliveries that bounced softly")
    ] = Consequence.STOP
    soft_bounces: Annotated[int, Meta(description="How many of them", ge=1, le=100)] = 3
    soft_within: Annotated[str, Meta(description="… within which time")] = "90d"
    complaint: Annotated[Consequence, Meta(description="After a reader called a mail spam")] = (
        Consequence.SUPPRESS
    )
    unsubscribe: Annotated[
        Consequence, Meta(description="After a reader left at the mailing service")
    ] = Consequence.STOP


class SummariserTable(Table, forbid_unknown_fields=False):
    """A language model that is asked for summaries. Without this table no text leaves the house.

    Further keys are options of its adapter.
    """

    kind: Annotated[OneLine, Meta(description="`chat` (OpenAI-compatible), or a plugin's name")]
    model: Annotated[OneLine, Meta(description="Which model, as its service calls it")]
    url: Annotated[
        str | None,
        Meta(description="Of its API, without `/chat/completions`; https, but on loopback"),
    ] = None
    token_env: Annotated[str | None, Meta(description="Variable that holds the token")] = None
    token_file: Annotated[str | None, Meta(description="File that holds the token")] = None
    timeout: Annotated[str, Meta(description="Longest wait for one answer")] = "20s"
    calls_per_run: Annotated[
        int, Meta(description="Most texts sent after one round of collecting", ge=1, le=1_000)
    ] = 30
    time_per_run: Annotated[str, Meta(description="How long that may take in all")] = "2m"


class FieldTable(Table):
    """One of your own fields."""

    meaning: str = ""
    type: FieldType = FieldType.TEXT
    choices: tuple[OneLine, ...] = ()


class SubscribersTable(Table):
    """What is kept of readers beside address, name, language, topics, regions and frequency."""

    fields: Annotated[
        dict[str, str | FieldTable],
        Meta(
            description='Your own fields and what they mean: `name = "…"` is text; '
            '`name = {type = "date", meaning = "…"}`, where the type is `text`, `number`, `date` '
            "or `yes_no`; text may have `choices`"
        ),
    ] = field(default_factory=dict)


class SubscribeTable(Table):
    """The form where people subscribe on the web."""

    open: Annotated[bool, Meta(description="false = nobody can subscribe on the web")] = True
    confirm_within: Annotated[
        str, Meta(description="How long the button in the confirmation mail works; a day or more")
    ] = "7d"
    per_visitor: Annotated[
        int, Meta(description="Most forms an hour from one place", ge=1, le=10_000)
    ] = 30
    in_all: Annotated[
        int, Meta(description="Most forms an hour, and so confirmation mails", ge=1, le=100_000)
    ] = 500
    proxies: Annotated[
        tuple[str, ...],
        Meta(description="Ranges of reverse proxies on other computers, for `per_visitor`"),
    ] = ()


class RetentionTable(Table):
    """How long what names people is kept; then it is deleted by itself, see docs/retention.md."""

    unconfirmed: Annotated[
        str, Meta(description="People whom a list left pending, until they press the button")
    ] = "30d"
    deliveries: Annotated[
        str,
        Meta(
            description="Who got which issue, and what came back; then counts remain. 30d or more"
        ),
    ] = "90d"


class NamesTable(Table):
    """What readers see instead of the ids of topics, regions and sources; without a name, the id."""

    topics: Annotated[
        dict[str, dict[str, str]],
        Meta(description='Of topics, by language: `events = {fi = "Tapahtumat", en = "Events"}`'),
    ] = field(default_factory=dict)
    regions: Annotated[dict[str, dict[str, str]], Meta(description="Of regions, likewise")] = field(
        default_factory=dict
    )
    sources: Annotated[
        dict[str, dict[str, str]],
        Meta(
            description="Of sources, likewise, by their `name`; of `by-hand`, what was added by "
            "hand, the publisher's own by default"
        ),
    ] = field(default_factory=dict)


class ConfigFile(Table):
    """`config.toml`."""

    site: SiteTable
    sender: SenderTable
    endpoint: EndpointTable
    store: StoreTable = field(default_factory=StoreTable)
    network: NetworkTable = field(default_factory=NetworkTable)
    web: WebTable = field(default_factory=WebTable)
    bounces: BouncesTable = field(default_factory=BouncesTable)
    check: CheckTable = field(default_factory=CheckTable)
    summariser: SummariserTable | None = None
    subscribers: SubscribersTable = field(default_factory=SubscribersTable)
    subscribe: SubscribeTable = field(default_factory=SubscribeTable)
    retention: RetentionTable = field(default_factory=RetentionTable)
    names: NamesTable = field(default_factory=NamesTable)
    sources: tuple[SourceTable, ...] = ()
    templates: Annotated[str, Meta(description="Folder of your templates")] = "templates"
