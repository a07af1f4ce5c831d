"""Fewer trees under the roll: where people stand is kept by its key alone, hashes without an index."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"

ROW_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
SEGMENT = ("bulletin", "state", "language", "topics", "regions", "frequency")


def upgrade() -> None:
    """Apply. Reports that wait for their delivery name their reader, whom a hash was to find."""
    op.execute(
        "UPDATE receipt SET subscriber_id = (SELECT min(subscriber.id) FROM subscriber "
        "WHERE subscriber.address_hash = receipt.recipient_hash) "
        "WHERE delivery_id IS NULL AND settled_at IS NULL AND recipient_hash IS NOT NULL"
    )
    op.drop_index("ix_subscriber_address_hash", table_name="subscriber")
    if op.get_bind().dialect.name == "sqlite":
        _without_rowid()


def _without_rowid() -> None:
    op.drop_index("ix_subscription_segment", table_name="subscription")
    op.rename_table("subscription", "subscription_with_rowid")
    op.create_table(
        "subscription",
        sa.Column("subscriber_id", ROW_ID, nullable=False),
        sa.Column("bulletin", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("since_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("language", sa.String(), nullable=False, server_default=""),
        sa.Column("topics", sa.Text(), nullable=False, server_default="[]"),
        sa.Column("regions", sa.Text(), nullable=False, server_default="[]"),
        sa.Column("frequency", sa.String(), nullable=False, server_default="every"),
        sa.Column("paused_until", sa.Date(), nullable=True),
        sa.Column("roll_import_id", ROW_ID, nullable=True),
        sa.ForeignKeyConstraint(
            ["subscriber_id"], ["subscriber.id"], name=op.f("fk_subscription_subscriber_id")
        ),
        sa.PrimaryKeyConstraint("subscriber_id", "bulletin", name=op.f("pk_subscription")),
        sqlite_with_rowid=False,
    )
    names = ", ".join(("subscriber_id", "since_at", "paused_until", "roll_import_id", *SEGMENT))
    op.execute(
        f"INSERT INTO subscription ({names}) SELECT {names} FROM subscription_with_rowid "  # noqa: S608 - our own names
        "ORDER BY subscriber_id, bulletin"
    )
    op.drop_table("subscription_with_rowid")
    op.create_index("ix_subscription_segment", "subscription", list(SEGMENT))
