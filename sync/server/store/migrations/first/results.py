"""Enrolments and all that belongs to them, and what the server gave them for good."""

import sqlalchemy as sa
from alembic import op

from sync.records.columns import UtcDateTime
from sync.server.store.migrations.first.columns import FALSE, WORD


def make() -> None:
    _scorm_enrollments()
    _attempts()
    _sessions()
    _scorm_tracking()
    _certificates()
    _decisions()
    _attempt_numbers()
    _aliases()


def _scorm_enrollments() -> None:
    op.create_table(
        "scorm_enrollments",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("learner_id", sa.Uuid(), nullable=False),
        sa.Column("package_id", sa.Uuid(), nullable=False),
        sa.Column(
            "status",
            WORD,
            sa.Computed(
                (
                    "CASE WHEN success = 'passed' THEN 'passed' WHEN success = 'failed' THEN 'failed' WHEN "
                    "completion = 'completed' THEN 'completed' WHEN started_at IS NOT NULL THEN 'in progress' "
                    "ELSE 'not started' END"
                ),
                persisted=True,
            ),
            nullable=False,
        ),
        sa.Column("completion", WORD, server_default="unknown", nullable=False),
        sa.Column("success", WORD, server_default="unknown", nullable=False),
        sa.Column("progress", sa.Float(precision=53), nullable=True),
        sa.Column("score_scaled", sa.Float(precision=53), nullable=True),
        sa.Column("score_raw", sa.Float(precision=53), nullable=True),
        sa.Column("score_min", sa.Float(precision=53), nullable=True),
        sa.Column("score_max", sa.Float(precision=53), nullable=True),
        sa.Column("attempts", sa.Integer(), server_default="0", nullable=False),
        sa.Column("current_attempt_id", sa.Uuid(), nullable=True),
        sa.Column("last_session_id", sa.Uuid(), nullable=True),
        sa.Column("last_activity", sa.Text(), nullable=True),
        sa.Column("last_activity_at", UtcDateTime(), nullable=True),
        sa.Column("enrolled_at", UtcDateTime(), nullable=False),
        sa.Column("started_at", UtcDateTime(), nullable=True),
        sa.Column("completed_at", UtcDateTime(), nullable=True),
        sa.Column("time_spent", sa.Float(precision=53), server_default="0", nullable=False),
        sa.Column("preferences", sa.JSON(), nullable=True),
        sa.Column("origin", WORD, server_default="self", nullable=False),
        sa.Column("due_at", UtcDateTime(), nullable=True),
        sa.Column("withdrawn_at", UtcDateTime(), nullable=True),
        sa.Column("extra_attempts", sa.Integer(), server_default="0", nullable=False),
        sa.Column("counted_attempt_id", sa.Uuid(), nullable=True),
        sa.Column("counted_completion", WORD, nullable=True),
        sa.Column("counted_success", WORD, nullable=True),
        sa.Column("counted_score_scaled", sa.Float(precision=53), nullable=True),
        sa.Column("counted_score_raw", sa.Float(precision=53), nullable=True),
        sa.Column(
            "standing",
            WORD,
            sa.Computed(
                (
                    "CASE WHEN coalesce(counted_success, success) = 'passed' THEN 'passed' WHEN "
                    "coalesce(counted_success, success) = 'failed' THEN 'failed' WHEN "
                    "coalesce(counted_completion, completion) = 'completed' THEN 'completed' WHEN started_at IS"
                    " NOT NULL THEN 'in progress' ELSE 'not started' END"
                ),
                persisted=True,
            ),
            nullable=False,
        ),
        sa.Column("location", sa.Text(), nullable=True),
        sa.Column("suspend_data", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["learner_id"], ["people.id"], name="fk_scorm_enrollments_learner_id"),
        sa.ForeignKeyConstraint(["package_id"], ["scorm_packages.id"], name="fk_scorm_enrollments_package_id"),
        sa.PrimaryKeyConstraint("id", name="pk_scorm_enrollments"),
        sa.UniqueConstraint("learner_id", "package_id", name="uq_scorm_enrollments_learner_id_package_id"),
        comment=(
            "results are those of the current attempt; completed_at is the first completion and never "
            "cleared; counted_*: what counts where that is not the current attempt's, NULL where it is;"
            " standing: the status that counts; extra_attempts: granted beyond the course's limit"
        ),
    )
    op.create_index(
        "ix_scorm_enrollments_newest",
        "scorm_enrollments",
        ["learner_id", "last_activity_at", "enrolled_at", "standing", "package_id", "id"],
        unique=False,
        sqlite_where=sa.text("withdrawn_at IS NULL"),
        postgresql_where=sa.text("withdrawn_at IS NULL"),
    )
    op.create_index("ix_scorm_enrollments_package_id", "scorm_enrollments", ["package_id"], unique=False)
    op.create_index(
        "ix_scorm_enrollments_standing",
        "scorm_enrollments",
        ["learner_id", "standing", "last_activity_at", "package_id", "due_at", "withdrawn_at"],
        unique=False,
    )


def _attempts() -> None:
    op.create_table(
        "attempts",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("enrollment_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("state", WORD, nullable=False),
        sa.Column("completion", WORD, server_default="unknown", nullable=False),
        sa.Column("success", WORD, server_default="unknown", nullable=False),
        sa.Column("progress", sa.Float(precision=53), nullable=True),
        sa.Column("score_scaled", sa.Float(precision=53), nullable=True),
        sa.Column("score_raw", sa.Float(precision=53), nullable=True),
        sa.Column("score_min", sa.Float(precision=53), nullable=True),
        sa.Column("score_max", sa.Float(precision=53), nullable=True),
        sa.Column("seconds", sa.Float(precision=53), server_default="0", nullable=False),
        sa.Column("began_at", UtcDateTime(), nullable=False),
        sa.Column("ended_at", UtcDateTime(), nullable=True),
        sa.Column("sequencing", sa.JSON(), nullable=True),
        sa.Column("standing", WORD, server_default="counts", nullable=False),
        sa.Column("head_id", sa.Uuid(), nullable=True),
        sa.ForeignKeyConstraint(["enrollment_id"], ["scorm_enrollments.id"], name="fk_attempts_enrollment_id"),
        sa.PrimaryKeyConstraint("id", name="pk_attempts"),
        comment=(
            "one learner's attempt on a course; sequencing is the activity tree's state at the last "
            "suspend or end; head_id: the session that left it there"
        ),
    )
    op.create_index("ix_attempts_enrollment_id", "attempts", ["enrollment_id"], unique=False)


def _sessions() -> None:
    op.create_table(
        "sessions",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("enrollment_id", sa.Uuid(), nullable=False),
        sa.Column("attempt_id", sa.Uuid(), nullable=False),
        sa.Column("activity", sa.Text(), nullable=False),
        sa.Column("activity_attempt", sa.Integer(), nullable=False),
        sa.Column("parent_id", sa.Uuid(), nullable=True),
        sa.Column("device_id", sa.Uuid(), nullable=False),
        sa.Column("for_credit", sa.Boolean(), nullable=False),
        sa.Column("began_at", UtcDateTime(), nullable=False),
        sa.Column("ended_at", UtcDateTime(), nullable=True),
        sa.Column("ended_by", WORD, nullable=True),
        sa.Column("last_seq", sa.Integer(), server_default="0", nullable=False),
        sa.Column("completion", WORD, server_default="unknown", nullable=False),
        sa.Column("success", WORD, server_default="unknown", nullable=False),
        sa.Column("progress", sa.Float(precision=53), nullable=True),
        sa.Column("score_scaled", sa.Float(precision=53), nullable=True),
        sa.Column("score_raw", sa.Float(precision=53), nullable=True),
        sa.Column("score_min", sa.Float(precision=53), nullable=True),
        sa.Column("score_max", sa.Float(precision=53), nullable=True),
        sa.Column("seconds", sa.Float(precision=53), server_default="0", nullable=False),
        sa.Column("measured", sa.Float(precision=53), nullable=True),
        sa.Column("follows_id", sa.Uuid(), nullable=True),
        sa.ForeignKeyConstraint(["attempt_id"], ["attempts.id"], name="fk_sessions_attempt_id"),
        sa.ForeignKeyConstraint(["enrollment_id"], ["scorm_enrollments.id"], name="fk_sessions_enrollment_id"),
        sa.PrimaryKeyConstraint("id", name="pk_sessions"),
        comment=(
            "one Initialize to Terminate of one activity; parent_id is the session whose state it "
            "resumed; follows_id: the attempt's head when it began, so that the sessions of one attempt"
            " form a graph; seconds: what the course reported; measured: how long it was open where the"
            " course reported nothing"
        ),
    )
    op.create_index("ix_sessions_attempt_id", "sessions", ["attempt_id"], unique=False)
    op.create_index(
        "ix_sessions_ended_at",
        "sessions",
        ["ended_at"],
        unique=False,
        sqlite_where=sa.text("ended_at IS NULL"),
        postgresql_where=sa.text("ended_at IS NULL"),
    )
    op.create_index("ix_sessions_enrollment_id", "sessions", ["enrollment_id"], unique=False)


def _scorm_tracking() -> None:
    op.create_table(
        "scorm_tracking",
        sa.Column("attempt_id", sa.Uuid(), nullable=False),
        sa.Column("activity", sa.Text(), nullable=False),
        sa.Column("activity_attempt", sa.Integer(), nullable=False),
        sa.Column("element", sa.Text(), nullable=False),
        sa.Column("enrollment_id", sa.Uuid(), nullable=False),
        sa.Column("session_id", sa.Uuid(), nullable=False),
        sa.Column("device_id", sa.Uuid(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("recorded_at", UtcDateTime(), nullable=False),
        sa.Column("value", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["attempt_id"], ["attempts.id"], name="fk_scorm_tracking_attempt_id"),
        sa.ForeignKeyConstraint(["enrollment_id"], ["scorm_enrollments.id"], name="fk_scorm_tracking_enrollment_id"),
        sa.ForeignKeyConstraint(["session_id"], ["sessions.id"], name="fk_scorm_tracking_session_id"),
        sa.PrimaryKeyConstraint("attempt_id", "activity", "activity_attempt", "element", name="pk_scorm_tracking"),
        comment=(
            "the newest value of each element (docs/adr/0003); place: order of first writing; value NULL: cleared"
        ),
    )
    op.create_index(
        "ix_scorm_tracking_place",
        "scorm_tracking",
        ["attempt_id", "activity", "activity_attempt", "place"],
        unique=False,
    )


def _certificates() -> None:
    op.create_table(
        "certificates",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("enrollment_id", sa.Uuid(), nullable=False),
        sa.Column("rule", WORD, nullable=False),
        sa.Column("number", sa.String(length=64), nullable=False),
        sa.Column("attempt_id", sa.Uuid(), nullable=True),
        sa.Column("device_id", sa.Uuid(), nullable=False),
        sa.Column("issued_at", UtcDateTime(), nullable=False),
        sa.Column("expires_at", UtcDateTime(), nullable=True),
        sa.Column("learner_name", sa.Text(), nullable=False),
        sa.Column("course_title", sa.Text(), nullable=False),
        sa.Column("score_scaled", sa.Float(precision=53), nullable=True),
        sa.Column("seconds", sa.Float(precision=53), server_default="0", nullable=False),
        sa.Column("credential", sa.Text(), nullable=False),
        sa.Column("confirmed_at", UtcDateTime(), nullable=True),
        sa.ForeignKeyConstraint(["attempt_id"], ["attempts.id"], name="fk_certificates_attempt_id"),
        sa.ForeignKeyConstraint(["enrollment_id"], ["scorm_enrollments.id"], name="fk_certificates_enrollment_id"),
        sa.PrimaryKeyConstraint("id", name="pk_certificates"),
        sa.UniqueConstraint("enrollment_id", "rule", name="uq_certificates_enrollment_id_rule"),
        sa.UniqueConstraint("number", name="uq_certificates_number"),
        comment=(
            "names as they were on the day; credential: signed Open Badges 3.0 JSON; confirmed_at NULL: provisional"
        ),
    )


def _decisions() -> None:
    op.create_table(
        "decisions",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("kind", WORD, nullable=False),
        sa.Column("enrollment_id", sa.Uuid(), nullable=False),
        sa.Column("attempt_id", sa.Uuid(), nullable=True),
        sa.Column("session_id", sa.Uuid(), nullable=True),
        sa.Column("value", sa.JSON(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("actor_id", sa.Uuid(), nullable=True),
        sa.Column("device_id", sa.Uuid(), nullable=False),
        sa.Column("hlc", sa.BigInteger(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_decisions"),
        comment=(
            "what a person decided about attempts: never changed, taken back by a later one; the newest by hlc holds"
        ),
    )
    op.create_index("ix_decisions_attempt_id", "decisions", ["attempt_id"], unique=False)
    op.create_index("ix_decisions_enrollment_id", "decisions", ["enrollment_id"], unique=False)


def _attempt_numbers() -> None:
    op.create_table(
        "attempt_numbers",
        sa.Column("attempt_id", sa.Uuid(), nullable=False),
        sa.Column("learner_id", sa.Uuid(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("counted", sa.Boolean(), server_default=FALSE, nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("storage", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("attempt_id", name="pk_attempt_numbers"),
        comment=(
            "the number people see, given at first sight and never changed; counted: it once counted; "
            "storage: the course's localStorage as its head left it"
        ),
    )
    op.create_index("ix_attempt_numbers_learner", "attempt_numbers", ["learner_id", "sha256"], unique=False)


def _aliases() -> None:
    op.create_table(
        "aliases",
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("of_id", sa.Uuid(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("person_id", name="pk_aliases"),
        comment=("people who are one: person_id was seen later than of_id, which is nobody's alias"),
    )
    op.create_index("ix_aliases_of_id", "aliases", ["of_id"], unique=False)
