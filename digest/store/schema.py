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
    false,
    true,
)

from digest.model.delivery import Letter
from digest.model.event import Event
from digest.model.finding import Finding
from digest.model.issue import Calendar, Dated, Slotted
from digest.model.item import Material, Origin
from digest.model.reading import Paraphrase, Reading
from digest.model.visit import WatchedPage
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
    Column("pages", JsonOf(tuple[WatchedPage, ...]), nullable=False, server_default="[]"),
)

# What a source listed at its last visit: item ids by the mark of what stood there. One row tells a
# feed of known items from new ones, wherever their keys lie.
listing = Table(
    "listing",
    metadata,
    Column("source", String, primary_key=True),
    Column("met", JsonOf(dict[str, str]), nullable=False),
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

# How a found item is recognised: every guid, address and story it was met under.
item_key = Table(
    "item_key",
    metadata,
    Column("kind", String, primary_key=True),
    Column("value", String, primary_key=True),
    Column("item_id", ForeignKey("item.id"), primary_key=True, index=True),
    sqlite_with_rowid=False,
)

# Under which key the same as an item is known in another language, once that is collected.
translation = Table(
    "translation",
    metadata,
    Column("item_id", ForeignKey("item.id"), primary_key=True),
    Column("kind", String, primary_key=True),
    Column("value", String, primary_key=True),
    Index("ix_translation_kind_value", "kind", "value"),
)

# What a language model made of a text, by the hash of its content, so that it is never asked twice:
# accepted, or refused for a reason. Both null: it has not answered yet.
paraphrase = Table(
    "paraphrase",
    metadata,
    Column("content_hash", String, primary_key=True),
    Column("asked_at", Moment, nullable=False),
    Column("tries", Integer, nullable=False),
    Column("accepted", JsonOf(Paraphrase)),
    Column("doubt", Text),
)

# The item ledger of a bulletin: by identity, so a late or undated item surfaces all the same.
offer = Table(
    "offer",
    metadata,
    Column("bulletin", String, primary_key=True),
    Column("item_id", ForeignKey("item.id"), primary_key=True),
    Column("issue_id", String, nullable=False, index=True),
    Column("state", String, nullable=False),
    Column("until_on", Date),  # of a snoozed item: the first day it may be offered again
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
    Column(
        "shown", Boolean, nullable=False, server_default=true()
    ),  # False: the editor left it out
    Column("until_on", Date),  # when left out for a while only
    Column("start_on", Date),  # the day it was told to stand on; NULL before that was kept
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
    Column("leads", JsonOf(dict[str, str]), nullable=False, server_default="{}"),
    Column("coming", JsonOf(tuple[Dated, ...]), nullable=False, server_default="[]"),
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

# What an approved issue was rendered with, so that it can be rendered again.
snapshot = Table(
    "snapshot",
    metadata,
    Column("issue_id", ForeignKey("issue.id"), primary_key=True),
    Column("taken", Text, nullable=False),  # JSON, see publisher/bundling.py
)

# Every saved state of an issue, so that an editor can compare and go back.
revision = Table(
    "revision",
    metadata,
    Column("issue_id", ForeignKey("issue.id"), primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("made_at", Moment, nullable=False),
    Column("by", Text, nullable=False),
    Column("what", Text, nullable=False),
    Column("after", Integer),
    Column("composed", Text, nullable=False),  # JSON, see store/issue_rows.py
    Column("decisions", Text, nullable=False),  # JSON, see store/revisions.py
    Column("subjects", JsonOf(dict[str, str]), nullable=False),
    Column("preheaders", JsonOf(dict[str, str]), nullable=False),
    Column("coming", JsonOf(tuple[Dated, ...]), nullable=False, server_default="[]"),
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
    Column("address_hash", String, nullable=False),  # keyed; joins suppression
    Column("email", Text, nullable=False),
    Column("ascii_only", Boolean, nullable=False),
    Column("mixed_script", Boolean, nullable=False, server_default=false()),
    Column("name", Text),
    Column("language", String, nullable=False),
    Column("fields", JsonOf(dict[str, str | float | bool]), nullable=False),
    Column("created_at", Moment, nullable=False),
)

subscription = Table(
    "subscription",
    metadata,
    Column("subscriber_id", ForeignKey("subscriber.id"), primary_key=True),
    Column("bulletin", String, primary_key=True),
    Column("state", String, nullable=False),
    Column("since_at", Moment, nullable=False),
    Column("language", String, nullable=False, server_default=""),
    Column("topics", Words, nullable=False, server_default="[]"),
    Column("regions", Words, nullable=False, server_default="[]"),
    Column("frequency", String, nullable=False, server_default="every"),
    Column("paused_until", Date),  # the first day they are mailed again
    Column("roll_import_id", RowId),  # the import that put them on, with the proof of consent
    # Holds all that most segments ask for: a million readers are counted without their rows.
    Index(
        "ix_subscription_segment",
        "bulletin",
        "state",
        "language",
        "topics",
        "regions",
        "frequency",
    ),
    sqlite_with_rowid=False,
)

# Append-only: what a person agreed to or did, when, how, and who recorded it. Those who came by an
# import and did nothing since have no row: their proof is the import's.
consent = Table(
    "consent",
    metadata,
    Column("id", RowId, primary_key=True),
    Column("subscriber_id", ForeignKey("subscriber.id"), nullable=False, index=True),
    Column("bulletin", String, nullable=False),
    Column("act", String, nullable=False),  # add, unsubscribe, resubscribe, remove …
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

# One import of a list: on what basis, how far it came, and what it came to.
roll_import = Table(
    "roll_import",
    metadata,
    Column("id", RowId, primary_key=True),
    Column("bulletin", String, nullable=False),
    Column("likeness", String, nullable=False, index=True),  # of the file and how it is read
    Column("basis", Text, nullable=False),
    Column("source", Text, nullable=False),
    Column("by", Text, nullable=False),
    Column("started_at", Moment, nullable=False),
    Column("finished_at", Moment),
    Column("undone_at", Moment),
    Column("rows", Integer, nullable=False),  # read so far
    Column("counts", JsonOf(dict[str, int]), nullable=False),
    Column("last_subscriber_id", RowId, nullable=False),  # ids up to here are never given again
)

# What an import changed of people it found on the roll, to take it back.
roll_change = Table(
    "roll_change",
    metadata,
    Column("roll_import_id", ForeignKey("roll_import.id"), primary_key=True),
    Column("subscriber_id", ForeignKey("subscriber.id"), primary_key=True, index=True),
    Column("was", Text, nullable=False),  # JSON, see store/imports.py
)

# What somebody asked for on the web at an address that may not be theirs; gone once it expires.
ask = Table(
    "ask",
    metadata,
    Column("id", RowId, primary_key=True),
    Column("kind", String, nullable=False),
    Column("bulletin", String, nullable=False),
    Column("address_hash", String, nullable=False, index=True),  # keyed, as in subscriber
    Column("address_key", Text, nullable=False),  # emptied once confirmed, as is email
    Column("email", Text, nullable=False),
    Column("ascii_only", Boolean, nullable=False),
    Column("mixed_script", Boolean, nullable=False),
    Column("subscriber_id", RowId, index=True),  # who moves, or who joined by it
    Column("other_id", RowId),  # of two addresses that both confirm, the other's ask
    Column("language", String, nullable=False),
    Column("topics", Words, nullable=False),
    Column("regions", Words, nullable=False),
    Column("frequency", String, nullable=False),
    Column("wording", Text, nullable=False),
    Column("source", Text, nullable=False),
    Column("asked_at", Moment, nullable=False),
    Column("expires_at", Moment, nullable=False, index=True),
    Column("mail_at", Moment, index=True),  # when to mail the button; None: mailed, or never
    Column("mailed_at", Moment),
    Column("confirmed_at", Moment),
    sqlite_autoincrement=True,  # a number that was in a mail is never another ask's
)

# What operators noted about a person; erased with them.
note = Table(
    "note",
    metadata,
    Column("id", RowId, primary_key=True),
    Column("subscriber_id", ForeignKey("subscriber.id"), nullable=False, index=True),
    Column("at", Moment, nullable=False),
    Column("by", Text, nullable=False),
    Column("text", Text, nullable=False),
)

# Append-only and chained: who did what to which reader's record, never with the address.
trail = Table(
    "trail",
    metadata,
    Column("id", RowId, primary_key=True),
    Column("at", Moment, nullable=False),
    Column("by", Text, nullable=False),
    Column("act", String, nullable=False),
    Column("bulletin", String),
    Column("subscriber_id", RowId, index=True),  # None: of nobody in particular
    Column("detail", Text, nullable=False),
    Column("chain", String, nullable=False),
)

# Files with readers' addresses that were written for people: erasing somebody names them.
handout = Table(
    "handout",
    metadata,
    Column("id", RowId, primary_key=True),
    Column("at", Moment, nullable=False),
    Column("by", Text, nullable=False),
    Column("kind", String, nullable=False),
    Column("path", Text, nullable=False),
    Column("readers", Integer, nullable=False),
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
    Column("came_to", String),  # what became of all that have no outcome of their own
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
    Column("state", String, nullable=False),  # of its own; else its batch's, see store/stands.py
    Column("message_id", Text),
    Column("detail", Text),
    UniqueConstraint("issue_id", "subscriber_id"),
)

# What the deliveries of an old issue came to, once their rows are gone: how many stood where and why.
tally = Table(
    "tally",
    metadata,
    Column("issue_id", ForeignKey("issue.id"), primary_key=True),
    Column("state", String, primary_key=True),
    Column("detail", Text, primary_key=True),
    Column("readers", Integer, nullable=False),
)

# Hashes over those rows, by how many of the last acts are thought away; see store/reducing.py.
closing = Table(
    "closing",
    metadata,
    Column("issue_id", ForeignKey("issue.id"), primary_key=True),
    Column("closed_at", Moment, nullable=False),
    Column("fingerprints", Words, nullable=False),
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
    Column("subscriber_id", ForeignKey("subscriber.id"), index=True),  # by the address reported
    Column("settled_at", Moment, index=True),  # when it had its effect
    UniqueConstraint("channel", "key"),
)

# Warnings of the gate that an editor took upon themselves, for this content of their edition.
acceptance = Table(
    "acceptance",
    metadata,
    Column("issue_id", ForeignKey("issue.id"), primary_key=True),
    Column("finding", String, primary_key=True),
    Column("content_hash", String, primary_key=True),
    Column("rule", String, nullable=False),
    Column("by", Text, nullable=False),
    Column("at", Moment, nullable=False),
    Column("why", Text, nullable=False),
)

# What the gate said of an issue when it was approved.
gate_report = Table(
    "gate_report",
    metadata,
    Column("issue_id", ForeignKey("issue.id"), primary_key=True),
    Column("content_hash", String, nullable=False),
    Column("made_at", Moment, nullable=False),
    Column("findings", JsonOf(tuple[Finding, ...]), nullable=False),
)

# Links of drafts that were tried; `problem` is None where a page answered.
tried_link = Table(
    "tried_link",
    metadata,
    Column("url", Text, primary_key=True),
    Column("tried_at", Moment, nullable=False, index=True),
    Column("problem", Text),
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
