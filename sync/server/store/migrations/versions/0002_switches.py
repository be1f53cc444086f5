"""The compatibility switches of a course, as seats set them."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


COMMENT = (
    "what the center decided for one course; no row: the defaults. attempt_limit NULL: the package's own, 0: none; "
    "certificate_months: how long one is valid, NULL: for good; switches: the compatibility switches that were set for "
    "it, by name"
)


def upgrade() -> None:
    op.add_column("course_policies", sa.Column("switches", sa.JSON(), nullable=False, server_default=sa.text("'{}'")))
    if op.get_context().dialect.supports_comments:
        op.create_table_comment("course_policies", COMMENT)


def downgrade() -> None:
    raise NotImplementedError("A server never goes back; it restores the backup made before the migration.")
