"""Keep what the gate said, which warnings were accepted, and which links were tried."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Apply. Issues that were approved before have no report; the gate judges them anew."""
    op.create_table(
        "acceptance",
        sa.Column("issue_id", sa.String(length=12), nullable=False),
        sa.Column("finding", sa.String(), nullable=False),
        sa.Column("content_hash", sa.String(), nullable=False),
        sa.Column("rule", sa.String(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["issue_id"], ["issue.id"], name=op.f("fk_acceptance_issue_id")),
        sa.PrimaryKeyConstraint("issue_id", "finding", "content_hash", name=op.f("pk_acceptance")),
    )
    op.create_table(
        "gate_report",
        sa.Column("issue_id", sa.String(length=12), nullable=False),
        sa.Column("content_hash", sa.String(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("findings", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["issue_id"], ["issue.id"], name=op.f("fk_gate_report_issue_id")),
        sa.PrimaryKeyConstraint("issue_id", name=op.f("pk_gate_report")),
    )
    op.create_table(
        "tried_link",
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("tried_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("problem", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("url", name=op.f("pk_tried_link")),
    )
    op.create_index("ix_tried_link_tried_at", "tried_link", ["tried_at"])
