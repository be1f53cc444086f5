"""The compatibility switches of a course, beside what else the center decided for it."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("course_policies", sa.Column("switches", sa.JSON, nullable=False, server_default=sa.text("'{}'")))


def downgrade() -> None:
    raise NotImplementedError("A seat never goes back; it restores the backup made before the migration.")
