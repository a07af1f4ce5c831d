"""Let a batch say what became of all its deliveries, so that each row need not."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Apply. What is written in the rows of deliveries stays there and stays true."""
    op.add_column("batch", sa.Column("came_to", sa.String(), nullable=True))
    op.drop_column("delivery", "attempts")  # counted by batch; nobody read it
