"""The tables of a training center around its courses: people and groups, policies, certificates, the audit trail."""

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    PrimaryKeyConstraint,
    String,
    Table,
    Text,
    UniqueConstraint,
    Uuid,
    text,
)

from sync.records.columns import UtcDateTime, word
from sync.records.metadata import shared
from sync.records.vocabulary import CertificateRule, Counting, Role

people = Table(
    "people",
    shared,
    Column("id", Uuid, primary_key=True),
    Column("number", String(255)),
    Column("made_at", UtcDateTime, nullable=False),
    Column("given_name", String(255), nullable=False, server_default=text("''")),
    Column("family_name", String(255), nullable=False, server_default=text("''")),
    Column("sort_name", Text, nullable=False, server_default=text("''"), index=True),
    Column("email", String(320)),
    Column("language", String(35)),
    Column("role", word(Role), nullable=False, server_default=Role.LEARNER.value),
    Column("guest", Boolean, nullable=False, server_default=text("FALSE")),
    Column("source_id", String(255)),
    Column("deactivated_at", UtcDateTime),
    Column("given_to", Uuid, ForeignKey("people.id")),
    Column("erased_at", UtcDateTime),
    # No two rows are one person of the roster; whoever has no number there is not told apart by it.
    Index("ix_people_number", "number", unique=True),
    Index("ix_people_source_id", "source_id", unique=True),
    comment="number: what the center calls the person, shown to courses as learner_id where there is one; source_id: "
    "their sourcedId in a OneRoster roster; given_to: whom a guest's work was given to; erased_at: a tombstone, its "
    "names are gone",
)

groups = Table(
    "groups",
    shared,
    Column("id", Uuid, primary_key=True),
    Column("name", String(255), nullable=False),
    Column("source_id", String(255)),
    Column("made_at", UtcDateTime, nullable=False),
    Column("removed_at", UtcDateTime),
    Index("ix_groups_source_id", "source_id", unique=True),
    comment="an instructor in a group teaches the learners in it",
)

group_members = Table(
    "group_members",
    shared,
    Column("group_id", Uuid, ForeignKey("groups.id"), nullable=False),
    Column("person_id", Uuid, ForeignKey("people.id"), nullable=False, index=True),
    PrimaryKeyConstraint("group_id", "person_id"),
)

course_policies = Table(
    "course_policies",
    shared,
    Column("package_id", Uuid, ForeignKey("scorm_packages.id"), primary_key=True),
    Column("attempt_limit", Integer),
    Column("counting", word(Counting), nullable=False, server_default=Counting.BEST.value),
    Column("self_enrolment", Boolean, nullable=False, server_default=text("TRUE")),
    Column("certificate", word(CertificateRule), nullable=False, server_default=CertificateRule.SUCCESS.value),
    Column("certificate_months", Integer),
    Column("certificate_template", Text),
    Column("changed_at", UtcDateTime, nullable=False),
    Column("switches", JSON, nullable=False, server_default=text("'{}'")),
    comment="what the center decided for one course; no row: the defaults. attempt_limit NULL: the package's own, 0: "
    "none; certificate_months: how long one is valid, NULL: for good; switches: the compatibility switches that were "
    "set for it, by name",
)

certificates = Table(
    "certificates",
    shared,
    Column("id", Uuid, primary_key=True),
    Column("enrollment_id", Uuid, ForeignKey("scorm_enrollments.id"), nullable=False),
    Column("rule", word(CertificateRule), nullable=False),
    Column("number", String(64), nullable=False, unique=True),
    Column("attempt_id", Uuid, ForeignKey("attempts.id")),
    Column("device_id", Uuid, nullable=False),
    Column("issued_at", UtcDateTime, nullable=False),
    Column("expires_at", UtcDateTime),
    Column("learner_name", Text, nullable=False),
    Column("course_title", Text, nullable=False),
    Column("score_scaled", Float(53)),
    Column("seconds", Float(53), nullable=False, server_default="0"),
    Column("credential", Text, nullable=False),
    Column("confirmed_at", UtcDateTime),
    UniqueConstraint("enrollment_id", "rule"),
    comment="names as they were on the day; credential: signed Open Badges 3.0 JSON; confirmed_at NULL: provisional",
)

audit_trail = Table(
    "audit_trail",
    shared,
    Column("device_id", Uuid, nullable=False),
    Column("seq", Integer, nullable=False),
    Column("at", UtcDateTime, nullable=False, index=True),
    Column("actor_id", Uuid, index=True),
    Column("action", String(64), nullable=False, index=True),
    Column("subject_kind", String(32)),
    Column("subject_id", Uuid, index=True),
    Column("detail", JSON, nullable=False),
    Column("previous_hash", LargeBinary(32), nullable=False),
    Column("hash", LargeBinary(32), nullable=False),
    PrimaryKeyConstraint("device_id", "seq"),
    comment="append-only and chained: hash is SHA-256 of previous_hash and the row; people are named by id alone, so "
    "that erasing one leaves nothing readable; actor_id NULL: the program itself",
)
