"""Keep what an approved issue was rendered with."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    """Apply. Issues that were approved before cannot be rendered again from a bundle."""
    op.create_table(
        "snapshot",
        sa.Column("issue_id", sa.String(length=12), nullable=False),
        sa.Column("taken", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["issue_id"], ["issue.id"], name=op.f("fk_snapshot_issue_id")),
        sa.PrimaryKeyConstraint("issue_id", name=op.f("pk_snapshot")),
    )
