"""A seat that many people use: people and groups, what counts of their attempts, certificates, the audit trail."""

import unicodedata

import sqlalchemy as sa
from alembic import op

from sync.records.columns import UtcDateTime

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_STATUS = (
    "CASE WHEN {success} = 'passed' THEN 'passed' WHEN {success} = 'failed' THEN 'failed' "
    "WHEN {completion} = 'completed' THEN 'completed' WHEN started_at IS NOT NULL THEN 'in progress' "
    "ELSE 'not started' END"
)
_OLD_ENROLLMENT = (
    "id, learner_id, package_id, completion, success, progress, score_scaled, score_raw, score_min, score_max, "
    "attempts, current_attempt_id, last_session_id, last_activity, last_activity_at, enrolled_at, started_at, "
    "completed_at, time_spent, preferences, location, suspend_data"
)


def upgrade() -> None:
    # A table that others point to is made anew below; they are held to it again when this transaction ends.
    op.execute("PRAGMA defer_foreign_keys = ON")
    _turn_learners_into_people()
    _widen_packages_and_attempts()
    _make_enrollments_anew()
    _make_center()
    _make_trail()
    _make_seat_tables()


def downgrade() -> None:
    raise NotImplementedError("A seat never goes back; it restores the backup made before the migration.")


def _turn_learners_into_people() -> None:
    op.create_table(
        "people",
        sa.Column("id", sa.Uuid, nullable=False),
        sa.Column("number", sa.String(255)),
        sa.Column("made_at", UtcDateTime, nullable=False),
        sa.Column("given_name", sa.String(255), nullable=False, server_default=sa.text("''")),
        sa.Column("family_name", sa.String(255), nullable=False, server_default=sa.text("''")),
        sa.Column("sort_name", sa.Text, nullable=False, server_default=sa.text("''")),
        sa.Column("email", sa.String(320)),
        sa.Column("language", sa.String(35)),
        sa.Column("role", sa.String(24), nullable=False, server_default="learner"),
        sa.Column("guest", sa.Boolean, nullable=False, server_default=sa.text("FALSE")),
        sa.Column("source_id", sa.String(255)),
        sa.Column("deactivated_at", UtcDateTime),
        sa.Column("given_to", sa.Uuid),
        sa.Column("erased_at", UtcDateTime),
        sa.PrimaryKeyConstraint("id", name="pk_people"),
        sa.ForeignKeyConstraint(["given_to"], ["people.id"], name="fk_people_given_to"),
    )
    op.create_index("ix_people_sort_name", "people", ["sort_name"])
    op.create_index("ix_people_number", "people", ["number"], unique=True)
    op.create_index("ix_people_source_id", "people", ["source_id"], unique=True)
    connection = op.get_bind()
    # "Last, First", as the standards want a learner's name.
    for row in connection.execute(sa.text("SELECT id, name, number, made_at FROM learners")).all():
        family, _, given = (part.strip() for part in row.name.partition(","))
        names = {"given": given, "family": family, "sort": _sort_name(given, family)}
        connection.execute(
            sa.text(
                "INSERT INTO people (id, number, made_at, given_name, family_name, sort_name) "
                "VALUES (:id, :number, :made_at, :given, :family, :sort)"
            ),
            {"id": row.id, "number": row.number, "made_at": row.made_at, **names},
        )
    op.execute("CREATE TEMP TABLE earlier AS SELECT * FROM learner_states")
    op.drop_table("learner_states")
    op.create_table(
        "learner_states",
        sa.Column("learner_id", sa.Uuid, nullable=False),
        sa.Column("global_objectives", sa.JSON, nullable=False),
        sa.Column("shared_data", sa.JSON, nullable=False),
        sa.Column("changed_at", UtcDateTime, nullable=False),
        sa.PrimaryKeyConstraint("learner_id", name="pk_learner_states"),
        sa.ForeignKeyConstraint(["learner_id"], ["people.id"], name="fk_learner_states_learner_id"),
    )
    op.execute("INSERT INTO learner_states SELECT learner_id, global_objectives, shared_data, changed_at FROM earlier")
    op.execute("DROP TABLE earlier")


def _sort_name(given: str, family: str) -> str:
    """As it was written when this revision was made: without case and accents."""
    bare = "".join(
        sign for sign in unicodedata.normalize("NFKD", f"{given} {family}") if not unicodedata.combining(sign)
    )
    return " ".join(unicodedata.normalize("NFC", bare.casefold()).split())


def _widen_packages_and_attempts() -> None:
    op.add_column("scorm_packages", sa.Column("identifier", sa.Text))
    op.add_column("scorm_packages", sa.Column("version", sa.Integer, nullable=False, server_default="1"))
    # SQLite adds a column with its foreign key only in one statement, which Alembic would split.
    op.execute("ALTER TABLE scorm_packages ADD COLUMN replaced_by CHAR(32) REFERENCES scorm_packages (id)")
    op.create_index(
        "ix_scorm_packages_replaced_by",
        "scorm_packages",
        ["replaced_by"],
        sqlite_where=sa.text("replaced_by IS NOT NULL"),
    )
    op.add_column("sessions", sa.Column("measured", sa.Float(53)))
    op.add_column("attempts", sa.Column("standing", sa.String(24), nullable=False, server_default="counts"))


def _make_enrollments_anew() -> None:
    op.drop_index("ix_scorm_enrollments_standing", "scorm_enrollments")
    op.execute(f"CREATE TEMP TABLE earlier AS SELECT {_OLD_ENROLLMENT} FROM scorm_enrollments")
    op.drop_table("scorm_enrollments")
    scores = ("progress", "score_scaled", "score_raw", "score_min", "score_max")
    standing = _STATUS.format(
        success="coalesce(counted_success, success)", completion="coalesce(counted_completion, completion)"
    )
    status = _STATUS.format(success="success", completion="completion")
    op.create_table(
        "scorm_enrollments",
        sa.Column("id", sa.Uuid, nullable=False),
        sa.Column("learner_id", sa.Uuid, nullable=False),
        sa.Column("package_id", sa.Uuid, nullable=False),
        sa.Column("status", sa.String(24), sa.Computed(status, persisted=True), nullable=False),
        sa.Column("completion", sa.String(24), nullable=False, server_default="unknown"),
        sa.Column("success", sa.String(24), nullable=False, server_default="unknown"),
        *(sa.Column(name, sa.Float(53)) for name in scores),
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
        sa.Column("origin", sa.String(24), nullable=False, server_default="self"),
        sa.Column("due_at", UtcDateTime),
        sa.Column("withdrawn_at", UtcDateTime),
        sa.Column("extra_attempts", sa.Integer, nullable=False, server_default="0"),
        sa.Column("counted_attempt_id", sa.Uuid),
        sa.Column("counted_completion", sa.String(24)),
        sa.Column("counted_success", sa.String(24)),
        sa.Column("counted_score_scaled", sa.Float(53)),
        sa.Column("counted_score_raw", sa.Float(53)),
        sa.Column("standing", sa.String(24), sa.Computed(standing, persisted=True), nullable=False),
        sa.Column("location", sa.Text),
        sa.Column("suspend_data", sa.Text),
        sa.PrimaryKeyConstraint("id", name="pk_scorm_enrollments"),
        sa.UniqueConstraint("learner_id", "package_id", name="uq_scorm_enrollments_learner_id_package_id"),
        sa.ForeignKeyConstraint(["learner_id"], ["people.id"], name="fk_scorm_enrollments_learner_id"),
        sa.ForeignKeyConstraint(["package_id"], ["scorm_packages.id"], name="fk_scorm_enrollments_package_id"),
    )
    op.execute(f"INSERT INTO scorm_enrollments ({_OLD_ENROLLMENT}) SELECT {_OLD_ENROLLMENT} FROM earlier")
    op.execute("DROP TABLE earlier")
    op.drop_table("learners")
    op.create_index(
        "ix_scorm_enrollments_standing",
        "scorm_enrollments",
        ["learner_id", "standing", "last_activity_at", "package_id", "due_at", "withdrawn_at"],
    )
    op.create_index("ix_scorm_enrollments_package_id", "scorm_enrollments", ["package_id"])
    op.create_index(
        "ix_scorm_enrollments_newest",
        "scorm_enrollments",
        ["learner_id", "last_activity_at", "enrolled_at", "standing", "package_id", "id"],
        sqlite_where=sa.text("withdrawn_at IS NULL"),
    )
    op.create_index("ix_sessions_ended_at", "sessions", ["ended_at"], sqlite_where=sa.text("ended_at IS NULL"))


def _make_center() -> None:
    op.create_table(
        "groups",
        sa.Column("id", sa.Uuid, nullable=False),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("source_id", sa.String(255)),
        sa.Column("made_at", UtcDateTime, nullable=False),
        sa.Column("removed_at", UtcDateTime),
        sa.PrimaryKeyConstraint("id", name="pk_groups"),
    )
    op.create_index("ix_groups_source_id", "groups", ["source_id"], unique=True)
    op.create_table(
        "group_members",
        sa.Column("group_id", sa.Uuid, nullable=False),
        sa.Column("person_id", sa.Uuid, nullable=False),
        sa.PrimaryKeyConstraint("group_id", "person_id", name="pk_group_members"),
        sa.ForeignKeyConstraint(["group_id"], ["groups.id"], name="fk_group_members_group_id"),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name="fk_group_members_person_id"),
    )
    op.create_index("ix_group_members_person_id", "group_members", ["person_id"])
    op.create_table(
        "course_policies",
        sa.Column("package_id", sa.Uuid, nullable=False),
        sa.Column("attempt_limit", sa.Integer),
        sa.Column("counting", sa.String(24), nullable=False, server_default="best"),
        sa.Column("self_enrolment", sa.Boolean, nullable=False, server_default=sa.text("TRUE")),
        sa.Column("certificate", sa.String(24), nullable=False, server_default="success"),
        sa.Column("certificate_months", sa.Integer),
        sa.Column("certificate_template", sa.Text),
        sa.Column("changed_at", UtcDateTime, nullable=False),
        sa.PrimaryKeyConstraint("package_id", name="pk_course_policies"),
        sa.ForeignKeyConstraint(["package_id"], ["scorm_packages.id"], name="fk_course_policies_package_id"),
    )


def _make_trail() -> None:
    op.create_table(
        "certificates",
        sa.Column("id", sa.Uuid, nullable=False),
        sa.Column("enrollment_id", sa.Uuid, nullable=False),
        sa.Column("rule", sa.String(24), nullable=False),
        sa.Column("number", sa.String(64), nullable=False),
        sa.Column("attempt_id", sa.Uuid),
        sa.Column("device_id", sa.Uuid, nullable=False),
        sa.Column("issued_at", UtcDateTime, nullable=False),
        sa.Column("expires_at", UtcDateTime),
        sa.Column("learner_name", sa.Text, nullable=False),
        sa.Column("course_title", sa.Text, nullable=False),
        sa.Column("score_scaled", sa.Float(53)),
        sa.Column("seconds", sa.Float(53), nullable=False, server_default="0"),
        sa.Column("credential", sa.Text, nullable=False),
        sa.Column("confirmed_at", UtcDateTime),
        sa.PrimaryKeyConstraint("id", name="pk_certificates"),
        sa.UniqueConstraint("number", name="uq_certificates_number"),
        sa.UniqueConstraint("enrollment_id", "rule", name="uq_certificates_enrollment_id_rule"),
        sa.ForeignKeyConstraint(["enrollment_id"], ["scorm_enrollments.id"], name="fk_certificates_enrollment_id"),
        sa.ForeignKeyConstraint(["attempt_id"], ["attempts.id"], name="fk_certificates_attempt_id"),
    )
    op.create_table(
        "audit_trail",
        sa.Column("device_id", sa.Uuid, nullable=False),
        sa.Column("seq", sa.Integer, nullable=False),
        sa.Column("at", UtcDateTime, nullable=False),
        sa.Column("actor_id", sa.Uuid),
        sa.Column("action", sa.String(64), nullable=False),
        sa.Column("subject_kind", sa.String(32)),
        sa.Column("subject_id", sa.Uuid),
        sa.Column("detail", sa.JSON, nullable=False),
        sa.Column("previous_hash", sa.LargeBinary(32), nullable=False),
        sa.Column("hash", sa.LargeBinary(32), nullable=False),
        sa.PrimaryKeyConstraint("device_id", "seq", name="pk_audit_trail"),
    )
    for column in ("at", "actor_id", "action", "subject_id"):
        op.create_index(f"ix_audit_trail_{column}", "audit_trail", [column])


def _make_seat_tables() -> None:
    op.create_table(
        "verifiers",
        sa.Column("person_id", sa.Uuid, nullable=False),
        sa.Column("parameters", sa.Text, nullable=False),
        sa.Column("verifier", sa.LargeBinary, nullable=False),
        sa.Column("digits", sa.Integer, nullable=False),
        sa.Column("changed_at", UtcDateTime, nullable=False),
        sa.PrimaryKeyConstraint("person_id", name="pk_verifiers"),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name="fk_verifiers_person_id"),
    )
    op.create_table(
        "sign_in_tries",
        sa.Column("person_id", sa.Uuid, nullable=False),
        sa.Column("failed", sa.Integer, nullable=False),
        sa.Column("last_at", UtcDateTime, nullable=False),
        sa.Column("waits_until", UtcDateTime),
        sa.PrimaryKeyConstraint("person_id", name="pk_sign_in_tries"),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name="fk_sign_in_tries_person_id"),
    )
    op.create_table(
        "badges",
        sa.Column("badge_hash", sa.LargeBinary(32), nullable=False),
        sa.Column("person_id", sa.Uuid, nullable=False),
        sa.Column("made_at", UtcDateTime, nullable=False),
        sa.PrimaryKeyConstraint("badge_hash", name="pk_badges"),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name="fk_badges_person_id"),
    )
    op.create_index("ix_badges_person_id", "badges", ["person_id"])
    op.create_table(
        "settings",
        sa.Column("name", sa.String(64), nullable=False),
        sa.Column("value", sa.JSON, nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_settings"),
    )
    op.create_table(
        "secrets",
        sa.Column("name", sa.String(64), nullable=False),
        sa.Column("value", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_secrets"),
    )
