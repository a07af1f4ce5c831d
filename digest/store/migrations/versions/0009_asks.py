"""What people asked for on the web, until they confirm it by mail."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"

ROW_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Apply. Nobody could ask before."""
    op.create_table(
        "ask",
        sa.Column("id", ROW_ID, nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("bulletin", sa.String(), nullable=False),
        sa.Column("address_hash", sa.String(), nullable=False),
        sa.Column("address_key", sa.Text(), nullable=False),
        sa.Column("email", sa.Text(), nullable=False),
        sa.Column("ascii_only", sa.Boolean(), nullable=False),
        sa.Column("mixed_script", sa.Boolean(), nullable=False),
        sa.Column("subscriber_id", ROW_ID, nullable=True),
        sa.Column("other_id", ROW_ID, nullable=True),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("topics", sa.Text(), nullable=False),
        sa.Column("regions", sa.Text(), nullable=False),
        sa.Column("frequency", sa.String(), nullable=False),
        sa.Column("wording", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("mail_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("mailed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("confirmed_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ask")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_ask_address_hash"), "ask", ["address_hash"])
    op.create_index(op.f("ix_ask_subscriber_id"), "ask", ["subscriber_id"])
    op.create_index(op.f("ix_ask_mail_at"), "ask", ["mail_at"])
    op.create_index(op.f("ix_ask_expires_at"), "ask", ["expires_at"])
