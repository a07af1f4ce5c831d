"""Remember what each source listed last, and which pages are watched for edits."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Apply. The first visit of each source to come compares its items one by one."""
    op.create_table(
        "listing",
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("met", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("source", name=op.f("pk_listing")),
    )
    op.add_column("source", sa.Column("pages", sa.Text(), nullable=False, server_default="[]"))
    op.drop_column("item_key", "content_hash")  # told the same, one row an item
