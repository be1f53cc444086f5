"""Two people who turn out to be one: all that was the one's becomes the other's, and nothing is lost.

Rows keep their ids, so what waits to be sent of them is sent as it is. The row of the one who is no more stays, and
says whose they were.
"""

from datetime import datetime
from typing import Final
from uuid import UUID

from sqlalchemy import Connection, delete, select, update
from sqlalchemy.dialects.sqlite import insert

from desktop.store import credentials
from desktop.store.attempts import suspend_attempt
from desktop.store.handover import EMPTY, merge_states
from desktop.store.journal_known import agree
from desktop.store.outbox import queue
from desktop.store.sealing_registers import registers
from desktop.store.seat import course_storage
from sync.records.center import certificates, group_members, people
from sync.records.exchange import decisions
from sync.records.tables import attempts, scorm_enrollments, scorm_tracking, sessions
from sync.records.vocabulary import AttemptState, RecordKind

_FOLLOWS: Final = (attempts, sessions, scorm_tracking, decisions)
"""What belongs to an enrolment and moves with the work."""


def become_one(connection: Connection, alias: UUID, person: UUID, now: datetime) -> set[UUID]:
    """Everything of `alias` becomes `person`'s. Returns the enrolments whose attempts changed; they are to be mirrored.

    Where both have a PIN the person's own holds; every badge of either lets them in. Certificates are never taken back:
    one for which the person has another stays where it was.
    """
    touched: set[UUID] = set()
    own = select(scorm_enrollments).where(scorm_enrollments.c.learner_id == alias)
    for source in connection.execute(own.order_by(scorm_enrollments.c.id)).all():
        target = connection.execute(
            select(scorm_enrollments).where(
                scorm_enrollments.c.learner_id == person, scorm_enrollments.c.package_id == source.package_id
            )
        ).one_or_none()
        if target is None:
            moved = update(scorm_enrollments).where(scorm_enrollments.c.id == source.id)
            connection.execute(moved.values(learner_id=person))
            queue(connection, RecordKind.ENROLLMENT, source.id, now)
        else:
            _move_work(connection, source.id, target.id, now)
            touched |= {source.id, target.id}
    merge_states(connection, alias, person, now)
    _move_groups(connection, alias, person, now)
    _move_credentials(connection, alias, person)
    connection.execute(update(people).where(people.c.given_to == alias).values(given_to=person))
    gone = {"given_to": person, "deactivated_at": now, "number": None, "source_id": None}
    connection.execute(update(people).where(people.c.id == alias).values(**gone))
    return touched


def _move_work(connection: Connection, source: UUID, target: UUID, now: datetime) -> None:
    interrupted = select(attempts.c.id).where(attempts.c.enrollment_id == source, attempts.c.state == AttemptState.OPEN)
    for attempt in connection.execute(interrupted).scalars().all():
        # Only the enrolment knows what it came to, and that is emptied in a moment.
        suspend_attempt(connection, attempt, now)
    for table in _FOLLOWS:
        connection.execute(update(table).where(table.c.enrollment_id == source).values(enrollment_id=target))
    held = select(certificates.c.rule).where(certificates.c.enrollment_id == target)
    theirs = (certificates.c.enrollment_id == source, certificates.c.rule.not_in(held))
    connection.execute(update(certificates).where(*theirs).values(enrollment_id=target))
    _move_storage(connection, source, target)
    columns = scorm_enrollments.c
    left, mine = (
        connection.execute(select(columns.extra_attempts, columns.preferences).where(columns.id == each)).one()
        for each in (source, target)
    )
    both = {
        "extra_attempts": left.extra_attempts + mine.extra_attempts,
        "preferences": (left.preferences or {}) | (mine.preferences or {}) or None,
    }
    connection.execute(update(scorm_enrollments).where(columns.id == target).values(**both))
    emptied = {**EMPTY, "extra_attempts": 0, "withdrawn_at": now}
    connection.execute(update(scorm_enrollments).where(columns.id == source).values(**emptied))
    # The server knows that the two are one; the emptied row says nothing that it should hear.
    for register in registers(connection, RecordKind.ENROLLMENT, [source]).values():
        agree(connection, RecordKind.ENROLLMENT, register.subject, register.fields)


def _move_storage(connection: Connection, source: UUID, target: UUID) -> None:
    """The course's own localStorage: of the two, the one that was written last goes with the attempt that goes on."""
    of = course_storage.c
    kept = {
        row.enrollment_id: row.changed_at
        for row in connection.execute(select(course_storage).where(of.enrollment_id.in_((source, target))))
    }
    if source in kept and (target not in kept or kept[target] < kept[source]):
        connection.execute(delete(course_storage).where(of.enrollment_id == target))
        connection.execute(update(course_storage).where(of.enrollment_id == source).values(enrollment_id=target))
    connection.execute(delete(course_storage).where(of.enrollment_id == source))


def _move_groups(connection: Connection, alias: UUID, person: UUID, now: datetime) -> None:
    theirs = group_members.c.person_id == alias
    for group in connection.execute(select(group_members.c.group_id).where(theirs)).scalars().all():
        joined = insert(group_members).values(group_id=group, person_id=person).on_conflict_do_nothing()
        connection.execute(joined)
        queue(connection, RecordKind.GROUP, group, now)
    connection.execute(delete(group_members).where(theirs))


def _move_credentials(connection: Connection, alias: UUID, person: UUID) -> None:
    verifier = credentials.verifier_of(connection, alias)
    if verifier is not None and credentials.verifier_of(connection, person) is None:
        credentials.keep_verifier(connection, person, verifier)
    badges = credentials.badges
    connection.execute(update(badges).where(badges.c.person_id == alias).values(person_id=person))
    credentials.forget_credentials(connection, alias)
