"""The tables that issue "Play a real SCORM course offline" needs: records of both ends, the seat's own three."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.sql.schema import SchemaItem

from sync.records.columns import UtcDateTime

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

_STATUS_RULE = (
    "CASE WHEN success = 'passed' THEN 'passed' WHEN success = 'failed' THEN 'failed' "
    "WHEN completion = 'completed' THEN 'completed' WHEN started_at IS NOT NULL THEN 'in progress' "
    "ELSE 'not started' END"
)


def upgrade() -> None:
    _make_people()
    _make_packages()
    _make_enrollments()
    _make_attempts()
    _make_tracking()
    _make_seat()


def downgrade() -> None:
    raise NotImplementedError("A seat never goes back; it restores the backup made before the migration.")


def _results() -> list[SchemaItem]:
    scores = ("progress", "score_scaled", "score_raw", "score_min", "score_max")
    return [
        sa.Column("completion", sa.String(24), nullable=False, server_default="unknown"),
        sa.Column("success", sa.String(24), nullable=False, server_default="unknown"),
        *(sa.Column(name, sa.Float(53)) for name in scores),
    ]


def _make_people() -> None:
    op.create_table(
        "learners",
        sa.Column("id", sa.Uuid, nullable=False),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("number", sa.String(255)),
        sa.Column("made_at", UtcDateTime, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_learners"),
    )
    op.create_table(
        "learner_states",
        sa.Column("learner_id", sa.Uuid, nullable=False),
        sa.Column("global_objectives", sa.JSON, nullable=False),
        sa.Column("shared_data", sa.JSON, nullable=False),
        sa.Column("changed_at", UtcDateTime, nullable=False),
        sa.PrimaryKeyConstraint("learner_id", name="pk_learner_states"),
        sa.ForeignKeyConstraint(["learner_id"], ["learners.id"], name="fk_learner_states_learner_id"),
    )


def _make_packages() -> None:
    op.create_table(
        "scorm_packages",
        sa.Column("id", sa.Uuid, nullable=False),
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("sort_title", sa.Text, nullable=False),
        sa.Column("description", sa.Text, nullable=False, server_default=sa.text("''")),
        sa.Column("edition", sa.String(24), nullable=False),
        sa.Column("launch", sa.Text, nullable=False),
        sa.Column("launch_count", sa.Integer, nullable=False),
        sa.Column("sco_count", sa.Integer, nullable=False),
        sa.Column("passing_score", sa.Float(53)),
        sa.Column("completion_threshold", sa.Float(53)),
        sa.Column("duration", sa.String(64)),
        sa.Column("attempt_limit", sa.Integer),
        sa.Column("size_bytes", sa.BigInteger, nullable=False),
        sa.Column("picture", sa.Text),
        sa.Column("imported_at", UtcDateTime, nullable=False),
        sa.Column("removed_at", UtcDateTime),
        sa.PrimaryKeyConstraint("id", name="pk_scorm_packages"),
        sa.UniqueConstraint("sha256", name="uq_scorm_packages_sha256"),
    )
    op.create_index("ix_scorm_packages_sort_title", "scorm_packages", ["sort_title"])


def _make_enrollments() -> None:
    op.create_table(
        "scorm_enrollments",
        sa.Column("id", sa.Uuid, nullable=False),
        sa.Column("learner_id", sa.Uuid, nullable=False),
        sa.Column("package_id", sa.Uuid, nullable=False),
        sa.Column("status", sa.String(24), sa.Computed(_STATUS_RULE, persisted=True), nullable=False),
        *_results(),
        sa.Column("attempts", sa.Integer, nullable=False, server_default="0"),
        sa.Column("current_attempt_id", sa.Uuid),
        sa.Column("last_session_id", sa.Uuid),
        sa.Column("last_activity", sa.Text),
        sa.Column("last_activity_at", UtcDateTime),
        sa.Column("enrolled_at", UtcDateTime, nullable=False),
        sa.Column("started_at", UtcDateTime),
        sa.Column("completed_at", UtcDateTime),
        sa.Column("time_spent", sa.Float(53), nullable=False, server_default="0"),
        sa.Column("preferences", sa.JSON),
        sa.Column("location", sa.Text),
        sa.Column("suspend_data", sa.Text),
        sa.PrimaryKeyConstraint("id", name="pk_scorm_enrollments"),
        sa.UniqueConstraint("learner_id", "package_id", name="uq_scorm_enrollments_learner_id_package_id"),
        sa.ForeignKeyConstraint(["learner_id"], ["learners.id"], name="fk_scorm_enrollments_learner_id"),
        sa.ForeignKeyConstraint(["package_id"], ["scorm_packages.id"], name="fk_scorm_enrollments_package_id"),
    )


def _make_attempts() -> None:
    op.create_table(
        "attempts",
        sa.Column("id", sa.Uuid, nullable=False),
        sa.Column("enrollment_id", sa.Uuid, nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("state", sa.String(24), nullable=False),
        *_results(),
        sa.Column("seconds", sa.Float(53), nullable=False, server_default="0"),
        sa.Column("began_at", UtcDateTime, nullable=False),
        sa.Column("ended_at", UtcDateTime),
        sa.Column("sequencing", sa.JSON),
        sa.PrimaryKeyConstraint("id", name="pk_attempts"),
        sa.ForeignKeyConstraint(["enrollment_id"], ["scorm_enrollments.id"], name="fk_attempts_enrollment_id"),
    )
    op.create_index("ix_attempts_enrollment_id", "attempts", ["enrollment_id"])
    op.create_table(
        "sessions",
        sa.Column("id", sa.Uuid, nullable=False),
        sa.Column("enrollment_id", sa.Uuid, nullable=False),
        sa.Column("attempt_id", sa.Uuid, nullable=False),
        sa.Column("activity", sa.Text, nullable=False),
        sa.Column("activity_attempt", sa.Integer, nullable=False),
        sa.Column("parent_id", sa.Uuid),
        sa.Column("device_id", sa.Uuid, nullable=False),
        sa.Column("for_credit", sa.Boolean, nullable=False),
        sa.Column("began_at", UtcDateTime, nullable=False),
        sa.Column("ended_at", UtcDateTime),
        sa.Column("ended_by", sa.String(24)),
        sa.Column("last_seq", sa.Integer, nullable=False, server_default="0"),
        *_results(),
        sa.Column("seconds", sa.Float(53), nullable=False, server_default="0"),
        sa.PrimaryKeyConstraint("id", name="pk_sessions"),
        sa.ForeignKeyConstraint(["enrollment_id"], ["scorm_enrollments.id"], name="fk_sessions_enrollment_id"),
        sa.ForeignKeyConstraint(["attempt_id"], ["attempts.id"], name="fk_sessions_attempt_id"),
    )
    op.create_index("ix_sessions_enrollment_id", "sessions", ["enrollment_id"])
    op.create_index("ix_sessions_attempt_id", "sessions", ["attempt_id"])


def _make_tracking() -> None:
    op.create_table(
        "scorm_tracking",
        sa.Column("attempt_id", sa.Uuid, nullable=False),
        sa.Column("activity", sa.Text, nullable=False),
        sa.Column("activity_attempt", sa.Integer, nullable=False),
        sa.Column("element", sa.Text, nullable=False),
        sa.Column("enrollment_id", sa.Uuid, nullable=False),
        sa.Column("session_id", sa.Uuid, nullable=False),
        sa.Column("device_id", sa.Uuid, nullable=False),
        sa.Column("seq", sa.Integer, nullable=False),
        sa.Column("place", sa.Integer, nullable=False),
        sa.Column("recorded_at", UtcDateTime, nullable=False),
        sa.Column("value", sa.Text),
        sa.PrimaryKeyConstraint("attempt_id", "activity", "activity_attempt", "element", name="pk_scorm_tracking"),
        sa.ForeignKeyConstraint(["attempt_id"], ["attempts.id"], name="fk_scorm_tracking_attempt_id"),
        sa.ForeignKeyConstraint(["enrollment_id"], ["scorm_enrollments.id"], name="fk_scorm_tracking_enrollment_id"),
        sa.ForeignKeyConstraint(["session_id"], ["sessions.id"], name="fk_scorm_tracking_session_id"),
    )
    op.create_index(
        "ix_scorm_tracking_place", "scorm_tracking", ["attempt_id", "activity", "activity_attempt", "place"]
    )


def _make_seat() -> None:
    op.create_table(
        "seat",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("device_id", sa.Uuid, nullable=False),
        sa.Column("made_at", UtcDateTime, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_seat"),
    )
    op.create_table(
        "outbox",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("kind", sa.String(24), nullable=False),
        sa.Column("record_id", sa.Uuid, nullable=False),
        sa.Column("revision", sa.Integer, nullable=False),
        sa.Column("queued_at", UtcDateTime, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_outbox"),
        sa.UniqueConstraint("kind", "record_id", name="uq_outbox_kind_record_id"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "course_storage",
        sa.Column("enrollment_id", sa.Uuid, nullable=False),
        sa.Column("changed_at", UtcDateTime, nullable=False),
        sa.Column("local", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("enrollment_id", name="pk_course_storage"),
        sa.ForeignKeyConstraint(["enrollment_id"], ["scorm_enrollments.id"], name="fk_course_storage_enrollment_id"),
    )
