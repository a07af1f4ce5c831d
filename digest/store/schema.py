"""Every table, for SQLite and PostgreSQL alike. Changed only together with a migration."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Date,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
)

from digest.model.delivery import Letter
from digest.model.event import Event
from digest.model.issue import Calendar, Slotted
from digest.model.item import Material, Origin
from digest.model.reading import Reading
from digest.store.columns import JsonOf, Moment

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)

# SQLite numbers rows by itself only for INTEGER; a million readers a fortnight outgrow 32 bits.
RowId = BigInteger().with_variant(Integer(), "sqlite")
Words = JsonOf(tuple[str, ...])

meta = Table(
    "meta",
    metadata,
    Column("name", String, primary_key=True),
    Column("value", Text, nullable=False),
)

signing_key = Table(
    "signing_key",
    metadata,
    Column("id", String, primary_key=True),
    Column("secret", LargeBinary, nullable=False),
    Column("created_at", Moment, nullable=False),
)

source = Table(
    "source",
    metadata,
    Column("name", String, primary_key=True),
    Column("etag", Text),
    Column("last_modified", Text),
    Column("visited_at", Moment),  # last success; NULL = never collected
    Column("error", Text),
    Column("error_at", Moment),
    Column("failures", Integer, nullable=False, default=0),
    Column("next_visit_at", Moment),
    Column("outcome", String),  # of the last visit
    Column("moved_to", Text),
    Column("brought_at", Moment),  # when it last had something new
    Column("paused_at", Moment),  # by command; `active = false` in the settings is not kept here
    Column("removed_at", Moment),
)

# One visit to a source: what `digest sources show` tells of its health. Old ones are dropped.
visit = Table(
    "visit",
    metadata,
    Column("id", RowId, primary_key=True),
    Column("source", String, nullable=False),
    Column("visited_at", Moment, nullable=False),
    Column("outcome", String, nullable=False),
    Column("seconds", Float, nullable=False),
    Column("found", Integer, nullable=False),
    Column("new", Integer, nullable=False),
    Column("changed", Integer, nullable=False),
    Column("quarantined", Integer, nullable=False),
    Column("remark", Text),
    Index("ix_visit_source_visited_at", "source", "visited_at"),
)

item = Table(
    "item",
    metadata,
    Column("id", String(12), primary_key=True),
    Column("source", String, nullable=False),
    Column("title", Text, nullable=False),
    Column("content_hash", String, nullable=False),
    Column("published_at", Moment),
    Column("guid", Text),
    Column("url", Text),
    Column("kind", String, nullable=False),
    Column("language", String, nullable=False),
    Column("first_seen_at", Moment, nullable=False),
    Column("changed_at", Moment),
    Column("state", String, nullable=False),  # new, baseline or quarantined, for all bulletins
    Column("embargo_on", Date),
    Column("origins", JsonOf(tuple[Origin, ...]), nullable=False),
    Column("topics", Words, nullable=False),
    Column("regions", Words, nullable=False),
    Column("materials", JsonOf(tuple[Material, ...]), nullable=False),
    Column("flags", Words, nullable=False),
    # Last, because they are long: SQLite reads a row up to the column that is asked for.
    Column("text", Text, nullable=False),
    Column("reading", JsonOf(Reading), nullable=False),
    Index("ix_item_state_source", "state", "source"),
)

# How a found item is recognised: every guid, address and story it was met under. Narrow, so that
# a feed of known items is told from new ones without reading `item`.
item_key = Table(
    "item_key",
    metadata,
    Column("kind", String, primary_key=True),
    Column("value", String, primary_key=True),
    Column("item_id", ForeignKey("item.id"), primary_key=True, index=True),
    Column("content_hash", String, nullable=False),  # of what was last met under this key
    sqlite_with_rowid=False,
)

# The item ledger of a bulletin: by identity, so a late or undated item surfaces all the same.
offer = Table(
    "offer",
    metadata,
    Column("bulletin", String, primary_key=True),
    Column("item_id", ForeignKey("item.id"), primary_key=True),
    Column("issue_id", String, nullable=False, index=True),
    Column("state", String, nullable=False),
)

event = Table(
    "event",
    metadata,
    Column("id", String(12), primary_key=True),
    Column("item_id", ForeignKey("item.id"), nullable=False),
    Column("item_ids", Words, nullable=False),
    Column("uid", String, index=True),
    Column("event", JsonOf(Event), nullable=False),
    Column("start_on", Date, nullable=False, index=True),
    Column("end_on", Date, nullable=False, index=True),
    Column("language", String, nullable=False),
    Column("url", Text),
    Column("source", String, nullable=False),
    Column("first_seen_at", Moment, nullable=False),
    Column("changed_at", Moment, nullable=False),
    Column("sequence", Integer, nullable=False, default=0),
    Column("previous_start_on", Date),
    Column("topics", Words, nullable=False),
    Column("regions", Words, nullable=False),
)

# What readers were told of an event, and why: the memory of its life across issues.
announcement = Table(
    "announcement",
    metadata,
    Column("bulletin", String, primary_key=True),
    Column("event_id", ForeignKey("event.id"), primary_key=True),
    Column("issue_id", String, primary_key=True, index=True),
    Column("reason", String, nullable=False),
    Column("sequence", Integer, nullable=False),
)

issue = Table(
    "issue",
    metadata,
    Column("id", String(12), primary_key=True),
    Column("bulletin", String, nullable=False),
    Column("number", Integer),
    Column("state", String, nullable=False, index=True),
    Column("nominal_on", Date, nullable=False),
    Column("sends_at", Moment, nullable=False),
    Column("period_start_at", Moment),
    Column("period_end_at", Moment, nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("revision", Integer, nullable=False),
    Column("sections", Text, nullable=False),  # JSON, see store/issues.py
    Column("subjects", JsonOf(dict[str, str]), nullable=False),
    Column("preheaders", JsonOf(dict[str, str]), nullable=False),
    Column("content_hash", String),
    Column("approved_by", Text),
    Column("approved_at", Moment),
    Column("paused_because", Text),
    Column("queued_at", Moment),
    Column("audience", Integer),
    Column("without_edition", Integer),
    UniqueConstraint("bulletin", "nominal_on"),
    UniqueConstraint("bulletin", "number"),
)

edition = Table(
    "edition",
    metadata,
    Column("id", RowId, primary_key=True),
    Column("issue_id", ForeignKey("issue.id"), nullable=False),
    Column("language", String, nullable=False),
    Column("segment", String, nullable=False),
    Column("subject", Text, nullable=False),
    Column("preheader", Text, nullable=False),
    Column("html", JsonOf(Slotted), nullable=False),
    Column("text", JsonOf(Slotted), nullable=False),
    Column("headers", JsonOf(tuple[tuple[str, Slotted], ...]), nullable=False),
    Column("calendars", JsonOf(tuple[Calendar, ...]), nullable=False),
    UniqueConstraint("issue_id", "language", "segment"),
)

subscriber = Table(
    "subscriber",
    metadata,
    Column("id", RowId, primary_key=True),
    Column("address_key", Text, nullable=False, unique=True),
    Column("address_hash", String, nullable=False, index=True),  # keyed; joins suppression
    Column("email", Text, nullable=False),
    Column("ascii_only", Boolean, nullable=False),
    Column("name", Text),
    Column("language", String, nullable=False),
    Column("topics", Words, nullable=False),
    Column("regions", Words, nullable=False),
    Column("fields", JsonOf(dict[str, str]), nullable=False),
    Column("created_at", Moment, nullable=False),
)

subscription = Table(
    "subscription",
    metadata,
    Column("subscriber_id", ForeignKey("subscriber.id"), primary_key=True),
    Column("bulletin", String, primary_key=True),
    Column("state", String, nullable=False),
    Column("since_at", Moment, nullable=False),
    Index("ix_subscription_bulletin_state", "bulletin", "state"),
)

# Append-only: what a person agreed to or did, when, how, and who recorded it.
consent = Table(
    "consent",
    metadata,
    Column("id", RowId, primary_key=True),
    Column("subscriber_id", ForeignKey("subscriber.id"), nullable=False, index=True),
    Column("bulletin", String, nullable=False),
    Column("act", String, nullable=False),  # import, add, unsubscribe, resubscribe, remove …
    Column("basis", Text, nullable=False),
    Column("source", Text, nullable=False),
    Column("wording", Text),
    Column("given_at", Moment, nullable=False),
    Column("by", Text, nullable=False),
)

suppression = Table(
    "suppression",
    metadata,
    Column("address_hash", String, primary_key=True),
    Column("key_id", String, nullable=False),
    Column("reason", Text, nullable=False),
    Column("since_at", Moment, nullable=False),
)

# The unit of sending; its states are drawn in store/ledger.py.
batch = Table(
    "batch",
    metadata,
    Column("id", RowId, primary_key=True),
    Column("issue_id", ForeignKey("issue.id"), nullable=False),
    Column("edition_id", ForeignKey("edition.id"), nullable=False),
    Column("number", Integer, nullable=False),  # within its edition
    Column("state", String, nullable=False),
    Column("due_at", Moment, nullable=False),
    Column("key", String),
    Column("letters", JsonOf(tuple[Letter, ...])),  # frozen at the first claim, dropped when done
    Column("attempts", Integer, nullable=False, default=0),
    Column("first_posted_at", Moment),
    Column("expires_at", Moment),  # what was not accepted by then is news of yesterday
    Column("crashes", Integer, nullable=False, default=0, server_default="0"),
    Column("detail", Text),
    UniqueConstraint("edition_id", "number"),
    Index("ix_batch_state_due_at", "state", "due_at"),
    Index("ix_batch_issue_id_state", "issue_id", "state"),
)

# The ledger: one issue to one subscriber.
delivery = Table(
    "delivery",
    metadata,
    Column("id", RowId, primary_key=True),
    Column("issue_id", ForeignKey("issue.id"), nullable=False),
    Column("subscriber_id", ForeignKey("subscriber.id"), nullable=False),
    Column("batch_id", ForeignKey("batch.id"), nullable=False, index=True),
    Column("state", String, nullable=False),
    Column("attempts", Integer, nullable=False, default=0),
    Column("message_id", Text),
    Column("detail", Text),
    UniqueConstraint("issue_id", "subscriber_id"),
)

# One POST of a batch: the intent, and what came of it.
attempt = Table(
    "attempt",
    metadata,
    Column("id", RowId, primary_key=True),
    Column("batch_id", ForeignKey("batch.id"), nullable=False, index=True),
    Column("key", String, nullable=False),
    Column("started_at", Moment, nullable=False),
    Column("ended_at", Moment),
    Column("outcome", Text),
)

# What endpoints reported, verified and as it came; early, late and unknown ones are kept too.
report = Table(
    "report",
    metadata,
    Column("endpoint", String, primary_key=True),
    Column("report_id", String, primary_key=True),
    Column("received_at", Moment, nullable=False, index=True),
    Column("body", LargeBinary, nullable=False),
)

# What those reports say, one row a mail and event: each has one effect, however often it comes.
receipt = Table(
    "receipt",
    metadata,
    Column("id", RowId, primary_key=True),
    Column("channel", String, nullable=False),
    Column("key", String, nullable=False),
    Column("report_id", String, nullable=False),
    Column("kind", String, nullable=False),
    Column("bounce_class", String),
    Column("reason", String),
    Column("detail", Text, nullable=False),
    Column("occurred_at", Moment, nullable=False),
    Column("received_at", Moment, nullable=False),
    Column("message_id", Text),
    Column("recipient_hash", String),  # keyed, as in subscriber; the address itself is not kept
    Column("delivery_id", ForeignKey("delivery.id"), index=True),  # None until it is found
    Column("subscriber_id", ForeignKey("subscriber.id"), index=True),
    Column("settled_at", Moment, index=True),  # when it had its effect
    UniqueConstraint("channel", "key"),
)

# One row for all senders: when the next recipient may go.
pace = Table(
    "pace",
    metadata,
    Column("endpoint", String, primary_key=True),
    Column("free_at", Moment, nullable=False),
)

# Whether the endpoint is left alone because it cannot be reached.
breaker = Table(
    "breaker",
    metadata,
    Column("endpoint", String, primary_key=True),
    Column("failures", Integer, nullable=False),
    Column("open_until", Moment),
)

# Append-only and chained: what operators did to the books, when and why.
act = Table(
    "act",
    metadata,
    Column("id", RowId, primary_key=True),
    Column("issue_id", String, nullable=False, index=True),
    Column("act", String, nullable=False),
    Column("by", Text, nullable=False),
    Column("at", Moment, nullable=False),
    Column("why", Text, nullable=False),
    Column("was", String),
    Column("became", String),
    Column("deliveries", JsonOf(tuple[int, ...]), nullable=False),
    Column("chain", String, nullable=False),
)
