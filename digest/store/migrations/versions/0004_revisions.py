"""Keep every saved state of an issue, and what an editor left out."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Apply. What was made before has one revision: what it shows now."""
    op.create_table(
        "revision",
        sa.Column("issue_id", sa.String(length=12), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("after", sa.Integer(), nullable=True),
        sa.Column("composed", sa.Text(), nullable=False),
        sa.Column("decisions", sa.Text(), nullable=False),
        sa.Column("subjects", sa.Text(), nullable=False),
        sa.Column("preheaders", sa.Text(), nullable=False),
        sa.Column("coming", sa.Text(), nullable=False, server_default="[]"),
        sa.ForeignKeyConstraint(["issue_id"], ["issue.id"], name=op.f("fk_revision_issue_id")),
        sa.PrimaryKeyConstraint("issue_id", "number", name=op.f("pk_revision")),
    )
    op.execute(
        'INSERT INTO revision (issue_id, number, made_at, "by", what, composed, decisions, '
        "subjects, preheaders) SELECT id, revision, created_at, 'digest', 'compose', sections, "
        "'[]', subjects, preheaders FROM issue"
    )
    op.add_column("issue", sa.Column("leads", sa.Text(), nullable=False, server_default="{}"))
    op.add_column("issue", sa.Column("coming", sa.Text(), nullable=False, server_default="[]"))
    op.add_column("offer", sa.Column("until_on", sa.Date(), nullable=True))
    op.add_column(
        "announcement",
        sa.Column("shown", sa.Boolean(), nullable=False, server_default=sa.true()),
    )
    op.add_column("announcement", sa.Column("until_on", sa.Date(), nullable=True))
    op.add_column("announcement", sa.Column("start_on", sa.Date(), nullable=True))
