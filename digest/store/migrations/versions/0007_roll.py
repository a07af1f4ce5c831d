"""Choices by bulletin, imports that can be resumed and undone, notes, and a chained trail."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"

ROW_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
CHOICES = ("language", "topics", "regions")


def upgrade() -> None:
    """Apply. What people chose once is what they now have chosen for each of their bulletins."""
    _choices_by_bulletin()
    _imports()
    _records()


def _choices_by_bulletin() -> None:
    for name, kind, default in (
        ("language", sa.String(), ""),
        ("topics", sa.Text(), "[]"),
        ("regions", sa.Text(), "[]"),
    ):
        op.add_column("subscription", sa.Column(name, kind, nullable=False, server_default=default))
        op.execute(
            f"UPDATE subscription SET {name} = (SELECT subscriber.{name} FROM subscriber "  # noqa: S608 - our own names
            "WHERE subscriber.id = subscription.subscriber_id)"
        )
    op.add_column(
        "subscription",
        sa.Column("frequency", sa.String(), nullable=False, server_default="every"),
    )
    op.add_column("subscription", sa.Column("paused_until", sa.Date(), nullable=True))
    op.add_column("subscription", sa.Column("roll_import_id", ROW_ID, nullable=True))
    op.drop_index("ix_subscription_bulletin_state", table_name="subscription")
    op.create_index(
        "ix_subscription_segment",
        "subscription",
        ["bulletin", "state", *CHOICES, "frequency"],
    )
    op.drop_column("subscriber", "topics")
    op.drop_column("subscriber", "regions")
    op.add_column(
        "subscriber",
        sa.Column("mixed_script", sa.Boolean(), nullable=False, server_default=sa.false()),
    )


def _imports() -> None:
    op.create_table(
        "roll_import",
        sa.Column("id", ROW_ID, nullable=False),
        sa.Column("bulletin", sa.String(), nullable=False),
        sa.Column("likeness", sa.String(), nullable=False),
        sa.Column("basis", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("started_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("finished_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("undone_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("rows", sa.Integer(), nullable=False),
        sa.Column("counts", sa.Text(), nullable=False),
        sa.Column("last_subscriber_id", ROW_ID, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_roll_import")),
    )
    op.create_index(op.f("ix_roll_import_likeness"), "roll_import", ["likeness"])
    op.create_table(
        "roll_change",
        sa.Column("roll_import_id", ROW_ID, nullable=False),
        sa.Column("subscriber_id", ROW_ID, nullable=False),
        sa.Column("was", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["roll_import_id"], ["roll_import.id"], name=op.f("fk_roll_change_roll_import_id")
        ),
        sa.ForeignKeyConstraint(
            ["subscriber_id"], ["subscriber.id"], name=op.f("fk_roll_change_subscriber_id")
        ),
        sa.PrimaryKeyConstraint("roll_import_id", "subscriber_id", name=op.f("pk_roll_change")),
    )
    op.create_index(op.f("ix_roll_change_subscriber_id"), "roll_change", ["subscriber_id"])


def _records() -> None:
    op.create_table(
        "note",
        sa.Column("id", ROW_ID, nullable=False),
        sa.Column("subscriber_id", ROW_ID, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["subscriber_id"], ["subscriber.id"], name=op.f("fk_note_subscriber_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_note")),
    )
    op.create_index(op.f("ix_note_subscriber_id"), "note", ["subscriber_id"])
    op.create_table(
        "trail",
        sa.Column("id", ROW_ID, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("act", sa.String(), nullable=False),
        sa.Column("bulletin", sa.String(), nullable=True),
        sa.Column("subscriber_id", ROW_ID, nullable=True),
        sa.Column("detail", sa.Text(), nullable=False),
        sa.Column("chain", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_trail")),
    )
    op.create_index(op.f("ix_trail_subscriber_id"), "trail", ["subscriber_id"])
    op.create_table(
        "handout",
        sa.Column("id", ROW_ID, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("path", sa.Text(), nullable=False),
        sa.Column("readers", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_handout")),
    )
