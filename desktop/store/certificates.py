"""Certificates: what a learner earned, once per enrolment and rule, with the names as they were on the day."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, Row, exists, select, update
from sqlalchemy.dialects.sqlite import insert

from desktop.scorm.package import Edition
from desktop.store.outbox import queue
from desktop.store.settings import set_setting, setting
from sync.records.center import certificates, course_policies, people
from sync.records.tables import scorm_enrollments, scorm_packages
from sync.records.vocabulary import CertificateRule, Completion, RecordKind, Success

_COUNTER: Final = "certificate_counter"


@dataclass(frozen=True, slots=True)
class Certificate:
    """`score_scaled` and `pass_mark` are -1..1, None where there is none; `confirmed_at` None: provisional.

    `credential` is the signed Open Badges 3.0 document as JSON text, empty once its learner was erased.
    """

    id: UUID
    enrollment: UUID
    learner: UUID
    package: UUID
    package_sha256: str
    rule: CertificateRule
    number: str
    attempt: UUID | None
    device: UUID
    issued_at: datetime
    expires_at: datetime | None
    learner_name: str
    course_title: str
    score_scaled: float | None
    pass_mark: float | None
    seconds: float
    credential: str
    confirmed_at: datetime | None


@dataclass(frozen=True, slots=True)
class Earning:
    """What of an enrolment decides on its certificate. Results are those that count.

    `pass_mark` is scaled (-1..1); `can_be_passed`: there is one, or somebody passed or failed the course before.
    """

    enrollment: UUID
    learner: UUID
    learner_name: str
    learner_number: str | None
    guest: bool
    package: UUID
    course_title: str
    course_description: str
    rule: CertificateRule
    months: int | None
    completion: Completion
    success: Success
    can_be_passed: bool
    attempt: UUID | None
    score_scaled: float | None
    score_raw: float | None
    score_min: float | None
    score_max: float | None
    pass_mark: float | None
    seconds: float


def earning(connection: Connection, enrollment: UUID) -> Earning | None:
    """What counts for the enrolment's certificate; None where there is no such enrolment or its learner was erased."""
    row = connection.execute(
        select(
            scorm_enrollments,
            (people.c.given_name + " " + people.c.family_name).label("learner_name"),
            people.c.number.label("learner_number"),
            people.c.guest,
            scorm_packages.c.title,
            scorm_packages.c.description,
            scorm_packages.c.passing_score,
            scorm_packages.c.edition,
            course_policies.c.certificate,
            course_policies.c.certificate_months,
        )
        .join(people, people.c.id == scorm_enrollments.c.learner_id)
        .join(scorm_packages, scorm_packages.c.id == scorm_enrollments.c.package_id)
        .outerjoin(course_policies, course_policies.c.package_id == scorm_enrollments.c.package_id)
        .where(scorm_enrollments.c.id == enrollment, people.c.erased_at.is_(None))
    ).one_or_none()
    if row is None:
        return None
    success = row.counted_success or row.success
    counts_another = row.counted_attempt_id not in (None, row.current_attempt_id)
    return Earning(
        enrollment=row.id,
        learner=row.learner_id,
        learner_name=row.learner_name.strip(),
        learner_number=row.learner_number,
        guest=row.guest,
        package=row.package_id,
        course_title=row.title,
        course_description=row.description,
        rule=row.certificate or CertificateRule.SUCCESS,
        months=row.certificate_months,
        completion=row.counted_completion or row.completion,
        success=success,
        can_be_passed=success is not Success.UNKNOWN
        or row.passing_score is not None
        or _was_ever_judged(connection, row.package_id),
        attempt=row.counted_attempt_id or row.current_attempt_id,
        score_scaled=row.counted_score_scaled if counts_another else _first(row.counted_score_scaled, row.score_scaled),
        score_raw=row.counted_score_raw if counts_another else _first(row.counted_score_raw, row.score_raw),
        score_min=row.score_min,
        score_max=row.score_max,
        pass_mark=_scaled(row.passing_score, row.edition),
        seconds=row.time_spent,
    )


def is_issued(connection: Connection, enrollment: UUID, rule: CertificateRule) -> bool:
    """Whether the enrolment has its certificate by this rule."""
    own = (certificates.c.enrollment_id == enrollment) & (certificates.c.rule == rule)
    return bool(connection.execute(select(exists().where(own))).scalar_one())


def next_count(connection: Connection) -> int:
    """The next number of this seat's certificates, from 1. Never given twice, also after certificates were erased."""
    count = int(setting(connection, _COUNTER) or 0) + 1
    set_setting(connection, _COUNTER, count)
    return count


def add_certificate(connection: Connection, made: Certificate, now: datetime) -> bool:
    """Keep a new certificate; False, and nothing happens, where the enrolment has one by this rule."""
    done = connection.execute(
        insert(certificates)
        .values(
            id=made.id,
            enrollment_id=made.enrollment,
            rule=made.rule,
            number=made.number,
            attempt_id=made.attempt,
            device_id=made.device,
            issued_at=made.issued_at,
            expires_at=made.expires_at,
            learner_name=made.learner_name,
            course_title=made.course_title,
            score_scaled=made.score_scaled,
            seconds=made.seconds,
            credential=made.credential,
            confirmed_at=made.confirmed_at,
        )
        .on_conflict_do_nothing(index_elements=["enrollment_id", "rule"])
    )
    if done.rowcount != 1:
        return False
    queue(connection, RecordKind.CERTIFICATE, made.id, now)
    return True


def certificate(connection: Connection, identifier: UUID) -> Certificate | None:
    """The certificate, None if there is no such one."""
    found = _certificates(connection, certificates.c.id == identifier, 1)
    return found[0] if found else None


def certificates_of(connection: Connection, learner: UUID, limit: int = 1000) -> tuple[Certificate, ...]:
    """A learner's certificates, the newest first."""
    return _certificates(connection, scorm_enrollments.c.learner_id == learner, limit)


def certificate_for(connection: Connection, enrollment: UUID) -> Certificate | None:
    """The newest certificate of an enrolment, None where it has none."""
    found = _certificates(connection, certificates.c.enrollment_id == enrollment, 1)
    return found[0] if found else None


def template_of(connection: Connection, package: UUID) -> str | None:
    """The course's own certificate template (HTML), None where it takes the bundled one."""
    own = course_policies.c.package_id == package
    return connection.execute(select(course_policies.c.certificate_template).where(own)).scalar_one_or_none()


def erase_names(connection: Connection, learner: UUID, now: datetime) -> None:
    """Leave of a learner's certificates only that there were some: no name and no credential."""
    theirs = select(scorm_enrollments.c.id).where(scorm_enrollments.c.learner_id == learner)
    mine = certificates.c.enrollment_id.in_(theirs)
    for identifier in connection.execute(select(certificates.c.id).where(mine)).scalars().all():
        queue(connection, RecordKind.CERTIFICATE, identifier, now)
    connection.execute(update(certificates).where(mine).values(learner_name="", credential=""))


def _was_ever_judged(connection: Connection, package: UUID) -> bool:
    """A course that says neither pass mark nor objective is known to be passable once it passed or failed somebody."""
    judged = (scorm_enrollments.c.package_id == package) & (scorm_enrollments.c.success != Success.UNKNOWN)
    return bool(connection.execute(select(exists().where(judged))).scalar_one())


def _scaled(passing_score: float | None, edition: str) -> float | None:
    """SCORM 1.2 writes pass marks from 0 to 100, SCORM 2004 from -1 to 1."""
    if passing_score is None:
        return None
    return passing_score if Edition(edition).is_2004 else passing_score / 100


def _first(*values: float | None) -> float | None:
    return next((value for value in values if value is not None), None)


def _certificates(connection: Connection, which: ColumnElement[bool], limit: int) -> tuple[Certificate, ...]:
    rows = connection.execute(
        select(
            certificates,
            scorm_enrollments.c.learner_id,
            scorm_enrollments.c.package_id,
            scorm_packages.c.sha256,
            scorm_packages.c.passing_score,
            scorm_packages.c.edition,
        )
        .join(scorm_enrollments, scorm_enrollments.c.id == certificates.c.enrollment_id)
        .join(scorm_packages, scorm_packages.c.id == scorm_enrollments.c.package_id)
        .where(which)
        .order_by(certificates.c.issued_at.desc(), certificates.c.id.desc())
        .limit(limit)
    )
    return tuple(_certificate(row) for row in rows)


def _certificate(row: Row[Any]) -> Certificate:
    return Certificate(
        id=row.id,
        enrollment=row.enrollment_id,
        learner=row.learner_id,
        package=row.package_id,
        package_sha256=row.sha256,
        rule=row.rule,
        number=row.number,
        attempt=row.attempt_id,
        device=row.device_id,
        issued_at=row.issued_at,
        expires_at=row.expires_at,
        learner_name=row.learner_name,
        course_title=row.course_title,
        score_scaled=row.score_scaled,
        pass_mark=_scaled(row.passing_score, row.edition),
        seconds=row.seconds,
        credential=row.credential,
        confirmed_at=row.confirmed_at,
    )
