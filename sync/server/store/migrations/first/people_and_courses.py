"""People, groups, courses, and the trail of who did what."""

import sqlalchemy as sa
from alembic import op

from sync.records.columns import UtcDateTime
from sync.server.store.migrations.first.columns import FALSE, TRUE, WORD


def make() -> None:
    _people()
    _groups()
    _group_members()
    _learner_states()
    _scorm_packages()
    _package_files()
    _course_policies()
    _audit_trail()


def _people() -> None:
    op.create_table(
        "people",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.String(length=255), nullable=True),
        sa.Column("made_at", UtcDateTime(), nullable=False),
        sa.Column("given_name", sa.String(length=255), server_default=sa.text("('')"), nullable=False),
        sa.Column("family_name", sa.String(length=255), server_default=sa.text("('')"), nullable=False),
        sa.Column("sort_name", sa.Text(), server_default=sa.text("('')"), nullable=False),
        sa.Column("email", sa.String(length=320), nullable=True),
        sa.Column("language", sa.String(length=35), nullable=True),
        sa.Column("role", WORD, server_default="learner", nullable=False),
        sa.Column("guest", sa.Boolean(), server_default=FALSE, nullable=False),
        sa.Column("source_id", sa.String(length=255), nullable=True),
        sa.Column("deactivated_at", UtcDateTime(), nullable=True),
        sa.Column("given_to", sa.Uuid(), nullable=True),
        sa.Column("erased_at", UtcDateTime(), nullable=True),
        sa.ForeignKeyConstraint(["given_to"], ["people.id"], name="fk_people_given_to"),
        sa.PrimaryKeyConstraint("id", name="pk_people"),
        comment=(
            "number: what the center calls the person, shown to courses as learner_id where there is "
            "one; source_id: their sourcedId in a OneRoster roster; given_to: whom a guest's work was "
            "given to; erased_at: a tombstone, its names are gone"
        ),
    )
    op.create_index("ix_people_number", "people", ["number"], unique=True)
    op.create_index("ix_people_sort_name", "people", ["sort_name"], unique=False)
    op.create_index("ix_people_source_id", "people", ["source_id"], unique=True)


def _groups() -> None:
    op.create_table(
        "groups",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.String(length=255), nullable=False),
        sa.Column("source_id", sa.String(length=255), nullable=True),
        sa.Column("made_at", UtcDateTime(), nullable=False),
        sa.Column("removed_at", UtcDateTime(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_groups"),
        comment="an instructor in a group teaches the learners in it",
    )
    op.create_index("ix_groups_source_id", "groups", ["source_id"], unique=True)


def _group_members() -> None:
    op.create_table(
        "group_members",
        sa.Column("group_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["group_id"], ["groups.id"], name="fk_group_members_group_id"),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name="fk_group_members_person_id"),
        sa.PrimaryKeyConstraint("group_id", "person_id", name="pk_group_members"),
    )
    op.create_index("ix_group_members_person_id", "group_members", ["person_id"], unique=False)


def _learner_states() -> None:
    op.create_table(
        "learner_states",
        sa.Column("learner_id", sa.Uuid(), nullable=False),
        sa.Column("global_objectives", sa.JSON(), nullable=False),
        sa.Column("shared_data", sa.JSON(), nullable=False),
        sa.Column("changed_at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["learner_id"], ["people.id"], name="fk_learner_states_learner_id"),
        sa.PrimaryKeyConstraint("learner_id", name="pk_learner_states"),
        comment=("global objectives and adl.data stores that outlive one course (SN 3.10.1, RTE 4.3)"),
    )


def _scorm_packages() -> None:
    op.create_table(
        "scorm_packages",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("sort_title", sa.Text(), nullable=False),
        sa.Column("description", sa.Text(), server_default=sa.text("('')"), nullable=False),
        sa.Column("edition", sa.String(length=24), nullable=False),
        sa.Column("launch", sa.Text(), nullable=False),
        sa.Column("launch_count", sa.Integer(), nullable=False),
        sa.Column("sco_count", sa.Integer(), nullable=False),
        sa.Column("passing_score", sa.Float(precision=53), nullable=True),
        sa.Column("completion_threshold", sa.Float(precision=53), nullable=True),
        sa.Column("duration", sa.String(length=64), nullable=True),
        sa.Column("attempt_limit", sa.Integer(), nullable=True),
        sa.Column("size_bytes", sa.BigInteger(), nullable=False),
        sa.Column("picture", sa.Text(), nullable=True),
        sa.Column("imported_at", UtcDateTime(), nullable=False),
        sa.Column("removed_at", UtcDateTime(), nullable=True),
        sa.Column("identifier", sa.Text(), nullable=True),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("replaced_by", sa.Uuid(), nullable=True),
        sa.ForeignKeyConstraint(["replaced_by"], ["scorm_packages.id"], name="fk_scorm_packages_replaced_by"),
        sa.PrimaryKeyConstraint("id", name="pk_scorm_packages"),
        sa.UniqueConstraint("sha256", name="uq_scorm_packages_sha256"),
        comment=(
            "removed_at: the files are gone from this seat, what learners did stays; identifier: that "
            "of the manifest, the same in every version of a course; replaced_by: the next version"
        ),
    )
    op.create_index(
        "ix_scorm_packages_removed_at",
        "scorm_packages",
        ["removed_at"],
        unique=False,
        sqlite_where=sa.text("removed_at IS NOT NULL"),
        postgresql_where=sa.text("removed_at IS NOT NULL"),
    )
    op.create_index(
        "ix_scorm_packages_replaced_by",
        "scorm_packages",
        ["replaced_by"],
        unique=False,
        sqlite_where=sa.text("replaced_by IS NOT NULL"),
        postgresql_where=sa.text("replaced_by IS NOT NULL"),
    )
    op.create_index("ix_scorm_packages_sort_title", "scorm_packages", ["sort_title"], unique=False)


def _package_files() -> None:
    op.create_table(
        "package_files",
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("size_bytes", sa.BigInteger(), nullable=False),
        sa.Column("stored_at", UtcDateTime(), nullable=False),
        sa.Column("stored_by", sa.Uuid(), nullable=True),
        sa.PrimaryKeyConstraint("sha256", name="pk_package_files"),
        comment="packages whose files are in the depot",
    )


def _course_policies() -> None:
    op.create_table(
        "course_policies",
        sa.Column("package_id", sa.Uuid(), nullable=False),
        sa.Column("attempt_limit", sa.Integer(), nullable=True),
        sa.Column("counting", WORD, server_default="best", nullable=False),
        sa.Column("self_enrolment", sa.Boolean(), server_default=TRUE, nullable=False),
        sa.Column("certificate", WORD, server_default="success", nullable=False),
        sa.Column("certificate_months", sa.Integer(), nullable=True),
        sa.Column("certificate_template", sa.Text(), nullable=True),
        sa.Column("changed_at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["package_id"], ["scorm_packages.id"], name="fk_course_policies_package_id"),
        sa.PrimaryKeyConstraint("package_id", name="pk_course_policies"),
        comment=(
            "what the center decided for one course; no row: the defaults. attempt_limit NULL: the "
            "package's own, 0: none; certificate_months: how long one is valid, NULL: for good"
        ),
    )


def _audit_trail() -> None:
    op.create_table(
        "audit_trail",
        sa.Column("device_id", sa.Uuid(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("actor_id", sa.Uuid(), nullable=True),
        sa.Column("action", sa.String(length=64), nullable=False),
        sa.Column("subject_kind", sa.String(length=32), nullable=True),
        sa.Column("subject_id", sa.Uuid(), nullable=True),
        sa.Column("detail", sa.JSON(), nullable=False),
        sa.Column("previous_hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("hash", sa.LargeBinary(length=32), nullable=False),
        sa.PrimaryKeyConstraint("device_id", "seq", name="pk_audit_trail"),
        comment=(
            "append-only and chained: hash is SHA-256 of previous_hash and the row; people are named by"
            " id alone, so that erasing one leaves nothing readable; actor_id NULL: the program itself"
        ),
    )
    op.create_index("ix_audit_trail_action", "audit_trail", ["action"], unique=False)
    op.create_index("ix_audit_trail_actor_id", "audit_trail", ["actor_id"], unique=False)
    op.create_index("ix_audit_trail_at", "audit_trail", ["at"], unique=False)
    op.create_index("ix_audit_trail_subject_id", "audit_trail", ["subject_id"], unique=False)
