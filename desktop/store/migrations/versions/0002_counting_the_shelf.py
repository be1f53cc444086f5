"""Two indexes, so that opening a long library counts it and finds the course to continue without reading every row."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_index(
        "ix_scorm_packages_removed_at",
        "scorm_packages",
        ["removed_at"],
        sqlite_where=sa.text("removed_at IS NOT NULL"),
        postgresql_where=sa.text("removed_at IS NOT NULL"),
    )
    op.create_index(
        "ix_scorm_enrollments_standing",
        "scorm_enrollments",
        ["learner_id", "status", "last_activity_at", "package_id"],
    )


def downgrade() -> None:
    raise NotImplementedError("A seat never goes back; it restores the backup made before the migration.")
