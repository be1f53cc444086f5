"""What the center decided for one course: how often it may be tried, which attempt counts, what earns a certificate.

Beside it, by name and as JSON, the compatibility switches that were set for it. Names that this program does not know
are a later one's, and stay.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert

from desktop.store.outbox import queue
from sync.records.center import course_policies
from sync.records.vocabulary import CertificateRule, Counting, RecordKind


@dataclass(frozen=True, slots=True)
class CoursePolicy:
    """`attempt_limit` None: the package's own, 0: none. `certificate_months`: how long one is valid, None: for good."""

    attempt_limit: int | None = None
    counting: Counting = Counting.BEST
    self_enrolment: bool = True
    certificate: CertificateRule = CertificateRule.SUCCESS
    certificate_months: int | None = None
    certificate_template: str | None = None

    def limit(self, of_package: int | None) -> int | None:
        """How many attempts everybody has, None for any number; `of_package` is the limit in the manifest."""
        return (of_package if self.attempt_limit is None else self.attempt_limit) or None


def policy_of(connection: Connection, package: UUID) -> CoursePolicy:
    """What holds for the course; the defaults where nobody decided."""
    row = connection.execute(select(course_policies).where(course_policies.c.package_id == package)).one_or_none()
    if row is None:
        return CoursePolicy()
    return CoursePolicy(
        attempt_limit=row.attempt_limit,
        counting=row.counting,
        self_enrolment=row.self_enrolment,
        certificate=row.certificate,
        certificate_months=row.certificate_months,
        certificate_template=row.certificate_template,
    )


def set_policy(connection: Connection, package: UUID, policy: CoursePolicy, now: datetime) -> None:
    """From now on this holds for the course. Whoever changes what counts recounts the enrolments after it."""
    values = {
        "attempt_limit": policy.attempt_limit,
        "counting": policy.counting,
        "self_enrolment": policy.self_enrolment,
        "certificate": policy.certificate,
        "certificate_months": policy.certificate_months,
        "certificate_template": policy.certificate_template,
        "changed_at": now,
    }
    statement = insert(course_policies).values(package_id=package, **values)
    changed = {name: statement.excluded[name] for name in values}
    connection.execute(statement.on_conflict_do_update(index_elements=["package_id"], set_=changed))
    queue(connection, RecordKind.POLICY, package, now)


def switches_of(connection: Connection, package: UUID) -> Mapping[str, Any]:
    """The switches that were set for the course, by name; empty where nobody set any."""
    own = select(course_policies.c.switches).where(course_policies.c.package_id == package)
    return connection.execute(own).scalar_one_or_none() or {}


def keep_switches(connection: Connection, package: UUID, chosen: Mapping[str, Any], now: datetime) -> None:
    """From now on these are set for the course, and no others."""
    values = {"switches": dict(chosen), "changed_at": now}
    statement = insert(course_policies).values(package_id=package, **values)
    connection.execute(statement.on_conflict_do_update(index_elements=["package_id"], set_=values))
    queue(connection, RecordKind.POLICY, package, now)
