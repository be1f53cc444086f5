"""The tables that a seat and the server share (ARCHITECTURE, "The records both ends hold").

Times are UTC, durations are seconds, progress is 0..100, scaled scores are -1..1. Texts a course writes have no limit:
the standard's minimum lengths are floors, not limits.
"""

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    Computed,
    Float,
    ForeignKey,
    Index,
    Integer,
    PrimaryKeyConstraint,
    String,
    Table,
    Text,
    UniqueConstraint,
    Uuid,
    text,
)
from sqlalchemy.sql.schema import SchemaItem

from sync.records.columns import UtcDateTime, word
from sync.records.metadata import shared
from sync.records.vocabulary import (
    AttemptStanding,
    AttemptState,
    Completion,
    EnrollmentOrigin,
    EnrollmentStatus,
    SessionEnd,
    Success,
)


def _result_columns() -> list[SchemaItem]:
    """What a session, an attempt and an enrolment each can say of success; made anew for each table."""
    return [
        Column("completion", word(Completion), nullable=False, server_default=Completion.UNKNOWN.value),
        Column("success", word(Success), nullable=False, server_default=Success.UNKNOWN.value),
        Column("progress", Float(53)),
        Column("score_scaled", Float(53)),
        Column("score_raw", Float(53)),
        Column("score_min", Float(53)),
        Column("score_max", Float(53)),
    ]


STATUS_RULE = (
    f"CASE WHEN success = '{Success.PASSED.value}' THEN '{EnrollmentStatus.PASSED.value}' "
    f"WHEN success = '{Success.FAILED.value}' THEN '{EnrollmentStatus.FAILED.value}' "
    f"WHEN completion = '{Completion.COMPLETED.value}' THEN '{EnrollmentStatus.COMPLETED.value}' "
    f"WHEN started_at IS NOT NULL THEN '{EnrollmentStatus.IN_PROGRESS.value}' "
    f"ELSE '{EnrollmentStatus.NOT_STARTED.value}' END"
)

learner_states = Table(
    "learner_states",
    shared,
    Column("learner_id", Uuid, ForeignKey("people.id"), primary_key=True),
    Column("global_objectives", JSON, nullable=False),
    Column("shared_data", JSON, nullable=False),
    Column("changed_at", UtcDateTime, nullable=False),
    comment="global objectives and adl.data stores that outlive one course (SN 3.10.1, RTE 4.3)",
)
STANDING_RULE = (
    f"CASE WHEN coalesce(counted_success, success) = '{Success.PASSED.value}' THEN '{EnrollmentStatus.PASSED.value}' "
    f"WHEN coalesce(counted_success, success) = '{Success.FAILED.value}' THEN '{EnrollmentStatus.FAILED.value}' "
    f"WHEN coalesce(counted_completion, completion) = '{Completion.COMPLETED.value}' "
    f"THEN '{EnrollmentStatus.COMPLETED.value}' "
    f"WHEN started_at IS NOT NULL THEN '{EnrollmentStatus.IN_PROGRESS.value}' "
    f"ELSE '{EnrollmentStatus.NOT_STARTED.value}' END"
)

scorm_packages = Table(
    "scorm_packages",
    shared,
    Column("id", Uuid, primary_key=True),
    Column("sha256", String(64), nullable=False, unique=True),
    Column("title", Text, nullable=False),
    Column("sort_title", Text, nullable=False, index=True),
    Column("description", Text, nullable=False, server_default=text("''")),
    Column("edition", String(24), nullable=False),
    Column("launch", Text, nullable=False),
    Column("launch_count", Integer, nullable=False),
    Column("sco_count", Integer, nullable=False),
    Column("passing_score", Float(53)),
    Column("completion_threshold", Float(53)),
    Column("duration", String(64)),
    Column("attempt_limit", Integer),
    Column("size_bytes", BigInteger, nullable=False),
    Column("picture", Text),
    Column("imported_at", UtcDateTime, nullable=False),
    Column("removed_at", UtcDateTime),
    Column("identifier", Text),
    Column("version", Integer, nullable=False, server_default="1"),
    Column("replaced_by", Uuid, ForeignKey("scorm_packages.id")),
    # The few that were removed, so that counting a long shelf reads no rows.
    Index(
        "ix_scorm_packages_removed_at",
        "removed_at",
        sqlite_where=text("removed_at IS NOT NULL"),
        postgresql_where=text("removed_at IS NOT NULL"),
    ),
    # The few that have a next version, for the same reason; and from a version back to the one before.
    Index(
        "ix_scorm_packages_replaced_by",
        "replaced_by",
        sqlite_where=text("replaced_by IS NOT NULL"),
        postgresql_where=text("replaced_by IS NOT NULL"),
    ),
    comment="removed_at: the files are gone from this seat, what learners did stays; identifier: that of the manifest, "
    "the same in every version of a course; replaced_by: the next version",
)

scorm_enrollments = Table(
    "scorm_enrollments",
    shared,
    Column("id", Uuid, primary_key=True),
    Column("learner_id", Uuid, ForeignKey("people.id"), nullable=False),
    Column("package_id", Uuid, ForeignKey("scorm_packages.id"), nullable=False),
    Column("status", word(EnrollmentStatus), Computed(STATUS_RULE, persisted=True), nullable=False),
    *_result_columns(),
    Column("attempts", Integer, nullable=False, server_default="0"),
    Column("current_attempt_id", Uuid),
    Column("last_session_id", Uuid),
    Column("last_activity", Text),
    Column("last_activity_at", UtcDateTime),
    Column("enrolled_at", UtcDateTime, nullable=False),
    Column("started_at", UtcDateTime),
    Column("completed_at", UtcDateTime),
    Column("time_spent", Float(53), nullable=False, server_default="0"),
    Column("preferences", JSON),
    Column("origin", word(EnrollmentOrigin), nullable=False, server_default=EnrollmentOrigin.SELF.value),
    Column("due_at", UtcDateTime),
    Column("withdrawn_at", UtcDateTime),
    Column("extra_attempts", Integer, nullable=False, server_default="0"),
    Column("counted_attempt_id", Uuid),
    Column("counted_completion", word(Completion)),
    Column("counted_success", word(Success)),
    Column("counted_score_scaled", Float(53)),
    Column("counted_score_raw", Float(53)),
    Column("standing", word(EnrollmentStatus), Computed(STANDING_RULE, persisted=True), nullable=False),
    Column("location", Text),
    # Last, so that a list of enrolments never reads the pages a long value spills over.
    Column("suspend_data", Text),
    UniqueConstraint("learner_id", "package_id"),
    # Holds all that counting a learner's courses by status and due date needs, and finding the one to continue.
    Index(
        "ix_scorm_enrollments_standing",
        "learner_id",
        "standing",
        "last_activity_at",
        "package_id",
        "due_at",
        "withdrawn_at",
    ),
    Index("ix_scorm_enrollments_package_id", "package_id"),
    # Holds all that tells of each learner in which course they were last, and where they stand there.
    Index(
        "ix_scorm_enrollments_newest",
        "learner_id",
        "last_activity_at",
        "enrolled_at",
        "standing",
        "package_id",
        "id",
        sqlite_where=text("withdrawn_at IS NULL"),
        postgresql_where=text("withdrawn_at IS NULL"),
    ),
    comment="results are those of the current attempt; completed_at is the first completion and never cleared; "
    "counted_*: what counts where that is not the current attempt's, NULL where it is; standing: the status that "
    "counts; extra_attempts: granted beyond the course's limit",
)

attempts = Table(
    "attempts",
    shared,
    Column("id", Uuid, primary_key=True),
    Column("enrollment_id", Uuid, ForeignKey("scorm_enrollments.id"), nullable=False, index=True),
    # Not unique: two seats that are offline may both begin a second attempt, and both are kept.
    Column("number", Integer, nullable=False),
    Column("state", word(AttemptState), nullable=False),
    *_result_columns(),
    Column("seconds", Float(53), nullable=False, server_default="0"),
    Column("began_at", UtcDateTime, nullable=False),
    Column("ended_at", UtcDateTime),
    Column("sequencing", JSON),
    Column("standing", word(AttemptStanding), nullable=False, server_default=AttemptStanding.COUNTS.value),
    Column("head_id", Uuid),
    comment="one learner's attempt on a course; sequencing is the activity tree's state at the last suspend or end; "
    "head_id: the session that left it there",
)

sessions = Table(
    "sessions",
    shared,
    Column("id", Uuid, primary_key=True),
    Column("enrollment_id", Uuid, ForeignKey("scorm_enrollments.id"), nullable=False, index=True),
    Column("attempt_id", Uuid, ForeignKey("attempts.id"), nullable=False, index=True),
    Column("activity", Text, nullable=False),
    Column("activity_attempt", Integer, nullable=False),
    Column("parent_id", Uuid),
    Column("device_id", Uuid, nullable=False),
    Column("for_credit", Boolean, nullable=False),
    Column("began_at", UtcDateTime, nullable=False),
    Column("ended_at", UtcDateTime),
    Column("ended_by", word(SessionEnd)),
    Column("last_seq", Integer, nullable=False, server_default="0"),
    *_result_columns(),
    Column("seconds", Float(53), nullable=False, server_default="0"),
    Column("measured", Float(53)),
    Column("follows_id", Uuid),
    # The few that are open, or were never ended.
    Index(
        "ix_sessions_ended_at",
        "ended_at",
        sqlite_where=text("ended_at IS NULL"),
        postgresql_where=text("ended_at IS NULL"),
    ),
    comment="one Initialize to Terminate of one activity; parent_id is the session whose state it resumed; "
    "follows_id: the attempt's head when it began, so that the sessions of one attempt form a graph; seconds: what "
    "the course reported; measured: how long it was open where the course reported nothing",
)

scorm_tracking = Table(
    "scorm_tracking",
    shared,
    Column("attempt_id", Uuid, ForeignKey("attempts.id"), nullable=False),
    Column("activity", Text, nullable=False),
    Column("activity_attempt", Integer, nullable=False),
    Column("element", Text, nullable=False),
    Column("enrollment_id", Uuid, ForeignKey("scorm_enrollments.id"), nullable=False),
    Column("session_id", Uuid, ForeignKey("sessions.id"), nullable=False),
    Column("device_id", Uuid, nullable=False),
    Column("seq", Integer, nullable=False),
    Column("place", Integer, nullable=False),
    Column("recorded_at", UtcDateTime, nullable=False),
    Column("value", Text),
    PrimaryKeyConstraint("attempt_id", "activity", "activity_attempt", "element"),
    Index("ix_scorm_tracking_place", "attempt_id", "activity", "activity_attempt", "place"),
    comment="the newest value of each element (docs/adr/0003); place: order of first writing; value NULL: cleared",
)
