"""Keep which items are one another's translations."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    """Apply. Items collected before tell of no translations until they change."""
    op.create_table(
        "translation",
        sa.Column("item_id", sa.String(length=12), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["item_id"], ["item.id"], name=op.f("fk_translation_item_id")),
        sa.PrimaryKeyConstraint("item_id", "kind", "value", name=op.f("pk_translation")),
    )
    op.create_index("ix_translation_kind_value", "translation", ["kind", "value"])
