"""Attempts on a course and the sessions they consist of."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, func, insert, literal_column, select, update

from desktop.store import seat
from desktop.store.enrollments import record_results
from desktop.store.outbox import queue
from desktop.store.results import Results
from sync.records.identifiers import new_id
from sync.records.tables import attempts, scorm_enrollments, sessions
from sync.records.vocabulary import AttemptStanding, AttemptState, RecordKind, SessionEnd

Snapshot = dict[str, Any]
"""The state of the activity tree as JSON; sequencing writes and reads it, the store only keeps it."""


@dataclass(frozen=True, slots=True)
class Attempt:
    """One attempt of a learner on a course; `number` counts from 1, `seconds` adds up its sessions."""

    id: UUID
    enrollment: UUID
    number: int
    state: AttemptState
    results: Results
    seconds: float
    began_at: datetime
    ended_at: datetime | None
    sequencing: Snapshot | None
    standing: AttemptStanding = AttemptStanding.COUNTS


@dataclass(frozen=True, slots=True)
class Session:
    """One Initialize…Terminate of one activity. `parent` is the session whose state it resumed.

    `seconds` is what the course reported and hears again as total time; `measured` is how long the page was open where
    the course reported nothing, None where it did.
    """

    id: UUID
    enrollment: UUID
    attempt: UUID
    activity: str
    activity_attempt: int
    parent: UUID | None
    device: UUID
    for_credit: bool
    began_at: datetime
    ended_at: datetime | None
    ended_by: SessionEnd | None
    last_seq: int
    results: Results
    seconds: float
    measured: float | None = None


def begin_attempt(connection: Connection, enrollment: UUID, now: datetime) -> Attempt:
    """A new attempt, which becomes the current one: the enrolment's results, location and suspend data start afresh.

    An attempt that was still open or suspended is ended first, with the results it had.
    """
    unfinished = select(attempts.c.id).where(
        attempts.c.enrollment_id == enrollment, attempts.c.state != AttemptState.ENDED
    )
    for earlier in connection.execute(unfinished).scalars().all():
        end_attempt(connection, earlier, now)
    highest = select(func.coalesce(func.max(attempts.c.number), 0)).where(attempts.c.enrollment_id == enrollment)
    number = connection.execute(highest).scalar_one() + 1
    identifier = new_id(now)
    connection.execute(
        insert(attempts).values(
            id=identifier, enrollment_id=enrollment, number=number, state=AttemptState.OPEN, began_at=now
        )
    )
    connection.execute(
        update(scorm_enrollments)
        .where(scorm_enrollments.c.id == enrollment)
        .values(**Results().columns(), attempts=number, current_attempt_id=identifier, location=None, suspend_data=None)
    )
    queue(connection, RecordKind.ATTEMPT, identifier, now)
    queue(connection, RecordKind.ENROLLMENT, enrollment, now)
    return Attempt(identifier, enrollment, number, AttemptState.OPEN, Results(), 0.0, now, None, None)


def resume_attempt(connection: Connection, identifier: UUID, now: datetime) -> None:
    """A suspended attempt goes on."""
    _set_state(connection, identifier, AttemptState.OPEN, now, ended_at=None)


def suspend_attempt(connection: Connection, identifier: UUID, now: datetime, results: Results | None = None) -> None:
    """The learner left and will come back. Without `results` the attempt has what its enrolment shows."""
    _settle_results(connection, identifier, results, now)
    _set_state(connection, identifier, AttemptState.SUSPENDED, now, ended_at=None)


def end_attempt(connection: Connection, identifier: UUID, now: datetime, results: Results | None = None) -> None:
    """The attempt is over. Without `results` it has what its enrolment shows."""
    _settle_results(connection, identifier, results, now)
    _set_state(connection, identifier, AttemptState.ENDED, now, ended_at=now)


def keep_sequencing(connection: Connection, identifier: UUID, snapshot: Snapshot, now: datetime) -> None:
    """Keep the activity tree's state, so that the next launch goes on where sequencing was."""
    connection.execute(update(attempts).where(attempts.c.id == identifier).values(sequencing=snapshot))
    queue(connection, RecordKind.ATTEMPT, identifier, now)


def set_standing(connection: Connection, identifier: UUID, standing: AttemptStanding, now: datetime) -> None:
    """Whether the attempt counts. Whoever changes it recounts the enrolment after it."""
    connection.execute(update(attempts).where(attempts.c.id == identifier).values(standing=standing))
    queue(connection, RecordKind.ATTEMPT, identifier, now)


def attempt(connection: Connection, identifier: UUID) -> Attempt | None:
    """The attempt, None if there is no such one."""
    row = connection.execute(select(attempts).where(attempts.c.id == identifier)).one_or_none()
    return _attempt(row) if row is not None else None


def attempts_of(connection: Connection, enrollment: UUID) -> list[Attempt]:
    """The enrolment's attempts, the first first."""
    own = select(attempts).where(attempts.c.enrollment_id == enrollment).order_by(attempts.c.number, attempts.c.id)
    return [_attempt(row) for row in connection.execute(own)]


def begin_session(  # noqa: PLR0913 (three are keywords)
    connection: Connection,
    attempt: Attempt,
    activity: str,
    activity_attempt: int,
    now: datetime,
    *,
    parent: UUID | None = None,
    for_credit: bool = True,
    kept: bool = True,
) -> Session:
    """A session of `activity` begins; the enrolment counts as started. `for_credit` is cmi.credit at launch.

    It follows the attempt's head and becomes it; a session without credit changes nothing, so it has no place there.
    Looking around needs no more than the session itself: where it is not `kept`, nothing is stored.
    """
    session = Session(
        id=new_id(now),
        enrollment=attempt.enrollment,
        attempt=attempt.id,
        activity=activity,
        activity_attempt=activity_attempt,
        parent=parent,
        device=seat.device_id(connection),
        for_credit=for_credit,
        began_at=now,
        ended_at=None,
        ended_by=None,
        last_seq=0,
        results=Results(),
        seconds=0.0,
    )
    if kept:
        _keep_session(connection, session)
    return session


def _keep_session(connection: Connection, session: Session) -> None:
    of_attempt = attempts.c.id == session.attempt
    head = select(attempts.c.head_id).where(of_attempt).scalar_subquery()
    connection.execute(
        insert(sessions).values(
            id=session.id,
            enrollment_id=session.enrollment,
            attempt_id=session.attempt,
            activity=session.activity,
            activity_attempt=session.activity_attempt,
            parent_id=session.parent,
            device_id=session.device,
            for_credit=session.for_credit,
            began_at=session.began_at,
            follows_id=head if session.for_credit else None,
        )
    )
    if session.for_credit:
        connection.execute(update(attempts).where(of_attempt).values(head_id=session.id))
    enrolled = scorm_enrollments.c
    connection.execute(
        update(scorm_enrollments)
        .where(enrolled.id == session.enrollment)
        .values(
            started_at=func.coalesce(enrolled.started_at, session.began_at),
            last_session_id=session.id,
            last_activity=session.activity,
            last_activity_at=session.began_at,
        )
    )
    queue(connection, RecordKind.SESSION, session.id, session.began_at)


def end_session(
    connection: Connection,
    session: Session,
    ended_by: SessionEnd,
    now: datetime,
    results: Results,
    seconds: float,
    measured: float | None = None,
) -> None:
    """The session is over: its results and the time to count (seconds) become facts that nothing changes later.

    `measured` is for a session that reported no time (see Session). Ending it twice changes nothing, so time is counted
    once.
    """
    ended = connection.execute(
        update(sessions)
        .where(sessions.c.id == session.id, sessions.c.ended_at.is_(None))
        .values(**results.columns(), ended_at=now, ended_by=ended_by, seconds=seconds, measured=measured)
    )
    if ended.rowcount != 1:
        return
    connection.execute(
        update(scorm_enrollments).where(scorm_enrollments.c.id == session.enrollment).values(last_activity_at=now)
    )
    queue(connection, RecordKind.SESSION, session.id, now)


def keep_storage(connection: Connection, attempt: Attempt, local: str, now: datetime) -> None:
    """Keep what the course has in its localStorage, which goes where its attempt goes; `local` is JSON as text."""
    seat.keep_storage(connection, attempt.enrollment, local, now)
    queue(connection, RecordKind.ATTEMPT, attempt.id, now)


def session(connection: Connection, identifier: UUID) -> Session | None:
    """The session, None if there is no such one."""
    row = connection.execute(select(sessions).where(sessions.c.id == identifier)).one_or_none()
    return _session(row) if row is not None else None


def open_sessions(connection: Connection) -> list[Session]:
    """Sessions of this seat that never ended: after a start, those that a crash or a power cut interrupted.

    One that runs on another seat, as the server told, is that seat's to end.
    """
    own = (sessions.c.ended_at.is_(None), sessions.c.device_id == seat.device_id(connection))
    return [_session(row) for row in connection.execute(select(sessions).where(*own))]


def sessions_of(connection: Connection, attempt: UUID) -> list[Session]:
    """The attempt's sessions in the order they were begun here."""
    # rowid is the order of insertion, whatever the clock said.
    own = select(sessions).where(sessions.c.attempt_id == attempt).order_by(literal_column("sessions.rowid"))
    return [_session(row) for row in connection.execute(own)]


def _set_state(
    connection: Connection, identifier: UUID, state: AttemptState, now: datetime, ended_at: datetime | None
) -> None:
    connection.execute(update(attempts).where(attempts.c.id == identifier).values(state=state, ended_at=ended_at))
    queue(connection, RecordKind.ATTEMPT, identifier, now)


def _settle_results(connection: Connection, identifier: UUID, results: Results | None, now: datetime) -> None:
    current = connection.execute(
        select(scorm_enrollments).where(scorm_enrollments.c.current_attempt_id == identifier)
    ).one_or_none()
    if results is None:
        if current is None:
            return
        results = Results.of(current)
    elif current is not None:
        record_results(connection, current.id, results, now)
    connection.execute(update(attempts).where(attempts.c.id == identifier).values(**results.columns()))


def _attempt(row: Row[Any]) -> Attempt:
    return Attempt(
        row.id,
        row.enrollment_id,
        row.number,
        row.state,
        Results.of(row),
        row.seconds,
        row.began_at,
        row.ended_at,
        row.sequencing,
        row.standing,
    )


def _session(row: Row[Any]) -> Session:
    return Session(
        id=row.id,
        enrollment=row.enrollment_id,
        attempt=row.attempt_id,
        activity=row.activity,
        activity_attempt=row.activity_attempt,
        parent=row.parent_id,
        device=row.device_id,
        for_credit=row.for_credit,
        began_at=row.began_at,
        ended_at=row.ended_at,
        ended_by=row.ended_by,
        last_seq=row.last_seq,
        results=Results.of(row),
        seconds=row.seconds,
        measured=row.measured,
    )
