"""What people decided about attempts: never changed, taken back by a later decision."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID, uuid5

from sqlalchemy import Connection, insert, select

from desktop.store.enrollments import grant_attempts
from desktop.store.outbox import queue
from desktop.store.seat import device_id
from sync.records.exchange import decisions
from sync.records.identifiers import new_id
from sync.records.tables import scorm_enrollments, scorm_packages
from sync.records.vocabulary import DecisionKind, RecordKind


@dataclass(frozen=True, slots=True)
class Decided:
    """A decision to be kept. `value`: see `DecisionKind`; `actor` None: the program itself."""

    what: DecisionKind
    enrollment: UUID
    value: int | str | None
    reason: str
    actor: UUID | None
    attempt: UUID | None = None
    session: UUID | None = None


def grant(
    connection: Connection, enrollment: UUID, number: int, reason: str, actor: UUID | None, now: datetime
) -> None:
    """So many attempts more than everybody has; a negative number takes them back, as far as there are any."""
    columns = scorm_enrollments.c
    held = connection.execute(select(columns.extra_attempts).where(columns.id == enrollment)).scalar_one()
    effective = max(number, -held)
    if effective:
        grant_attempts(connection, enrollment, effective, now)
        record_decision(connection, Decided(DecisionKind.GRANT, enrollment, effective, reason, actor), now)


def carry_grants(connection: Connection, earlier: UUID, later: UUID, now: datetime) -> None:
    """What was granted on one version of a course holds on the next one, where the enrolment has it already.

    Every seat that carries it over says so under one id, so that it counts once.
    """
    columns = scorm_enrollments.c
    both = connection.execute(
        select(columns.id, columns.learner_id, columns.extra_attempts, scorm_packages.c.sha256)
        .join(scorm_packages, scorm_packages.c.id == columns.package_id)
        .where(columns.id.in_((earlier, later)))
    )
    of = {row.id: row for row in both}
    if of[later].extra_attempts:
        decided = Decided(DecisionKind.GRANT, later, of[later].extra_attempts, "", None)
        identifier = uuid5(of[later].learner_id, f"{of[earlier].sha256} {of[later].sha256}")
        record_decision(connection, decided, now, identifier=identifier)


def record_decision(connection: Connection, decided: Decided, now: datetime, *, identifier: UUID | None = None) -> UUID:
    """Keep a decision of this seat's beside what it changed, and let the server know.

    `identifier` where two seats that decide the same must not count twice; one that is there stays as it is.
    """
    known = identifier or new_id(now)
    stamp = queue(connection, RecordKind.DECISION, known, now)
    connection.execute(
        insert(decisions)
        .prefix_with("OR IGNORE")
        .values(
            id=known,
            kind=decided.what,
            enrollment_id=decided.enrollment,
            attempt_id=decided.attempt,
            session_id=decided.session,
            value=decided.value,
            reason=decided.reason,
            actor_id=decided.actor,
            device_id=device_id(connection),
            hlc=stamp,
            at=now,
        )
    )
    return known
