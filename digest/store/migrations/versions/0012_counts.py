"""What old issues came to, once the rows of their readers are gone."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"


def upgrade() -> None:
    """Apply. Every issue has its rows still."""
    op.create_table(
        "tally",
        sa.Column("issue_id", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("detail", sa.Text(), nullable=False),
        sa.Column("readers", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["issue_id"], ["issue.id"], name=op.f("fk_tally_issue_id")),
        sa.PrimaryKeyConstraint("issue_id", "state", "detail", name=op.f("pk_tally")),
    )
    op.create_table(
        "closing",
        sa.Column("issue_id", sa.String(), nullable=False),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("fingerprints", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["issue_id"], ["issue.id"], name=op.f("fk_closing_issue_id")),
        sa.PrimaryKeyConstraint("issue_id", name=op.f("pk_closing")),
    )
