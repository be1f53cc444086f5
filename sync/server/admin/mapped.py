"""The records as objects, for the library that lists them. Read-only: whatever is written goes through the server.

Mapped by hand onto the tables there are, so that no second description of them exists.
"""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import and_
from sqlalchemy.orm import Mapped, foreign, registry, relationship, remote

from sync.records.center import audit_trail, people
from sync.records.exchange import devices, lms_sync_log
from sync.records.tables import scorm_enrollments, scorm_packages
from sync.records.vocabulary import (
    DeviceStanding,
    Direction,
    EnrollmentOrigin,
    EnrollmentStatus,
    ExchangeOutcome,
    MatterKind,
    Role,
)
from sync.server.store.tables import matters


class Person:
    id: Mapped[UUID]
    number: Mapped[str | None]
    given_name: Mapped[str]
    family_name: Mapped[str]
    sort_name: Mapped[str]
    email: Mapped[str | None]
    language: Mapped[str | None]
    role: Mapped[Role]
    guest: Mapped[bool]
    source_id: Mapped[str | None]
    made_at: Mapped[datetime]
    deactivated_at: Mapped[datetime | None]
    erased_at: Mapped[datetime | None]
    given_to: Mapped[UUID | None]

    @property
    def name(self) -> str:
        """Erased people have none any more."""
        return f"{self.given_name} {self.family_name}".strip() or "Somebody without a name"


class Device:
    id: Mapped[UUID]
    name: Mapped[str]
    standing: Mapped[DeviceStanding]
    enrolled_at: Mapped[datetime]
    last_seen_at: Mapped[datetime | None]


class Package:
    id: Mapped[UUID]
    sha256: Mapped[str]
    title: Mapped[str]
    sort_title: Mapped[str]
    description: Mapped[str]
    edition: Mapped[str]
    launch: Mapped[str]
    launch_count: Mapped[int]
    sco_count: Mapped[int]
    passing_score: Mapped[float | None]
    attempt_limit: Mapped[int | None]
    size_bytes: Mapped[int]
    imported_at: Mapped[datetime]
    removed_at: Mapped[datetime | None]
    identifier: Mapped[str | None]
    version: Mapped[int]
    replaced_by: Mapped[UUID | None]


class Enrolment:
    id: Mapped[UUID]
    learner_id: Mapped[UUID]
    package_id: Mapped[UUID]
    standing: Mapped[EnrollmentStatus]
    status: Mapped[EnrollmentStatus]
    progress: Mapped[float | None]
    score_scaled: Mapped[float | None]
    score_raw: Mapped[float | None]
    counted_score_scaled: Mapped[float | None]
    attempts: Mapped[int]
    current_attempt_id: Mapped[UUID | None]
    extra_attempts: Mapped[int]
    last_activity_at: Mapped[datetime | None]
    enrolled_at: Mapped[datetime]
    started_at: Mapped[datetime | None]
    completed_at: Mapped[datetime | None]
    time_spent: Mapped[float]
    origin: Mapped[EnrollmentOrigin]
    due_at: Mapped[datetime | None]
    withdrawn_at: Mapped[datetime | None]
    learner: Mapped[Person]
    package: Mapped[Package]


class Matter:
    id: Mapped[str]
    what: Mapped[MatterKind]
    learner_id: Mapped[UUID | None]
    sha256: Mapped[str | None]
    attempt_id: Mapped[UUID | None]
    record_id: Mapped[UUID | None]
    sides: Mapped[list[dict[str, Any]]]
    say: Mapped[str]
    at: Mapped[datetime]
    settled_at: Mapped[datetime | None]
    settled_by: Mapped[UUID | None]
    learner: Mapped[Person | None]
    package: Mapped[Package | None]
    settler: Mapped[Person | None]


class Exchange:
    id: Mapped[UUID]
    at: Mapped[datetime]
    system: Mapped[str]
    device_id: Mapped[UUID | None]
    direction: Mapped[Direction]
    what: Mapped[str]
    records: Mapped[int]
    bytes: Mapped[int]
    seconds: Mapped[int]
    outcome: Mapped[ExchangeOutcome]
    counts: Mapped[dict[str, int] | None]
    error: Mapped[str | None]
    device: Mapped[Device | None]


class AuditEntry:
    device_id: Mapped[UUID]
    seq: Mapped[int]
    at: Mapped[datetime]
    actor_id: Mapped[UUID | None]
    action: Mapped[str]
    subject_kind: Mapped[str | None]
    subject_id: Mapped[UUID | None]
    detail: Mapped[dict[str, Any]]
    actor: Mapped[Person | None]
    subject: Mapped[Person | None]
    device: Mapped[Device | None]


_mapper = registry()
_mapper.map_imperatively(Person, people)
_mapper.map_imperatively(Device, devices)
_mapper.map_imperatively(Package, scorm_packages)
_mapper.map_imperatively(
    Enrolment,
    scorm_enrollments,
    exclude_properties=["suspend_data", "location", "preferences"],
    properties={
        "learner": relationship(Person, viewonly=True),
        "package": relationship(Package, viewonly=True),
    },
)
_mapper.map_imperatively(
    Matter,
    matters,
    properties={
        "learner": relationship(
            Person, primaryjoin=foreign(matters.c.learner_id) == remote(people.c.id), viewonly=True
        ),
        "package": relationship(
            Package, primaryjoin=foreign(matters.c.sha256) == remote(scorm_packages.c.sha256), viewonly=True
        ),
        "settler": relationship(
            Person, primaryjoin=foreign(matters.c.settled_by) == remote(people.c.id), viewonly=True
        ),
    },
)
_mapper.map_imperatively(
    Exchange,
    lms_sync_log,
    properties={
        "device": relationship(
            Device, primaryjoin=foreign(lms_sync_log.c.device_id) == remote(devices.c.id), viewonly=True
        )
    },
)
_mapper.map_imperatively(
    AuditEntry,
    audit_trail,
    exclude_properties=["previous_hash", "hash"],
    properties={
        "actor": relationship(
            Person, primaryjoin=foreign(audit_trail.c.actor_id) == remote(people.c.id), viewonly=True
        ),
        "subject": relationship(
            Person,
            primaryjoin=and_(
                foreign(audit_trail.c.subject_id) == remote(people.c.id), audit_trail.c.subject_kind == "person"
            ),
            viewonly=True,
        ),
        "device": relationship(
            Device, primaryjoin=foreign(audit_trail.c.device_id) == remote(devices.c.id), viewonly=True
        ),
    },
)
_mapper.configure()
