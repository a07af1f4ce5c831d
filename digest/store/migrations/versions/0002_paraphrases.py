"""Remember what a language model made of a text."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Apply."""
    op.create_table(
        "paraphrase",
        sa.Column("content_hash", sa.String(), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("accepted", sa.Text(), nullable=True),
        sa.Column("doubt", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("content_hash", name=op.f("pk_paraphrase")),
    )
