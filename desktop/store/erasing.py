"""Deletes what a person did, and what says who they were; a row without a name is all that stays."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Final
from uuid import UUID

from sqlalchemy import Connection, Table, delete, func, select

from desktop.store import credentials, people
from desktop.store.journal_erasing import erase_records
from desktop.store.outbox import queue
from desktop.store.reach import within
from desktop.store.seat import course_storage, outbox
from sync.records.center import certificates, group_members
from sync.records.center import people as people_table
from sync.records.exchange import decisions
from sync.records.tables import attempts, learner_states, scorm_enrollments, scorm_tracking, sessions
from sync.records.vocabulary import RecordKind

_OF_ENROLLMENTS: Final = (
    (scorm_tracking, None),
    (course_storage, None),
    (decisions, RecordKind.DECISION),
    (certificates, RecordKind.CERTIFICATE),
    (sessions, RecordKind.SESSION),
    (attempts, RecordKind.ATTEMPT),
)
"""Tables that belong to an enrolment, those that others point to last, and what their records are called."""


@dataclass(frozen=True, slots=True)
class Removed:
    attempts: int
    certificates: int


def erase(connection: Connection, person: UUID, now: datetime) -> Removed:
    """Everything of this person and of the guests whose work was given to them.

    What waited to be sent is not sent any more but for the tombstones, from which a server learns that it has to erase
    the same; what was sealed leaves the journal. With secure_delete the pages hold zeros afterwards.
    """
    given = select(people_table.c.id).where(people_table.c.given_to == person)
    whom = [person, *connection.execute(given).scalars()]
    mine = select(scorm_enrollments.c.id).where(*within(scorm_enrollments.c.learner_id, whom))
    enrolled = list(connection.execute(mine).scalars())
    removed = Removed(_count(connection, attempts, enrolled), _count(connection, certificates, enrolled))
    theirs: dict[RecordKind, list[UUID]] = {}
    for table, kind in _OF_ENROLLMENTS:
        of = within(table.c.enrollment_id, enrolled)
        if kind is not None:
            identifiers = list(connection.execute(select(table.c.id).where(*of)).scalars())
            theirs[kind] = identifiers
            _forget(connection, kind, identifiers)
            if kind is RecordKind.SESSION:
                _forget(connection, RecordKind.TRACKING, identifiers)
        connection.execute(delete(table).where(*of))
    connection.execute(delete(scorm_enrollments).where(*within(scorm_enrollments.c.id, enrolled)))
    connection.execute(delete(learner_states).where(*within(learner_states.c.learner_id, whom)))
    _forget(connection, RecordKind.ENROLLMENT, enrolled)
    _forget(connection, RecordKind.LEARNER_STATE, whom)
    erase_records(connection, whom, theirs)
    for one in whom:
        _leave_groups(connection, one, now)
        credentials.forget_credentials(connection, one)
        people.entomb(connection, one, now)
    return removed


def _count(connection: Connection, table: Table, enrolled: Iterable[UUID]) -> int:
    counted = select(func.count()).select_from(table).where(*within(table.c.enrollment_id, enrolled))
    return int(connection.execute(counted).scalar_one())


def _leave_groups(connection: Connection, person: UUID, now: datetime) -> None:
    theirs = group_members.c.person_id == person
    for group in connection.execute(select(group_members.c.group_id).where(theirs)).scalars().all():
        queue(connection, RecordKind.GROUP, group, now)
    connection.execute(delete(group_members).where(theirs))


def _forget(connection: Connection, kind: RecordKind, records: Iterable[UUID]) -> None:
    connection.execute(delete(outbox).where(outbox.c.kind == kind, *within(outbox.c.record_id, records)))
