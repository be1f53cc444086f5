"""Moves a guest's work to a person: attempts with all they consist of, and what outlives one course.

No enrolment is deleted: the guest's stays, emptied and withdrawn, so that a server that knew it learns of it.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Connection, case, delete, func, select, update

from desktop.store.attempts import Attempt, attempts_of, end_attempt, suspend_attempt
from desktop.store.enrollments import Enrollment, enrollment
from desktop.store.outbox import queue, queue_many
from desktop.store.people import LearnerState, keep_learner_state, learner_state
from desktop.store.results import Results
from desktop.store.seat import course_storage, device_id
from sync.records.tables import attempts, scorm_enrollments, scorm_tracking, sessions
from sync.records.vocabulary import AttemptState, RecordKind

_FOLLOWS: Final = (*Results().columns(), "last_session_id", "last_activity", "location", "suspend_data")
"""What an enrolment has from its current attempt."""
_COUNTED: Final = ("attempt_id", "completion", "success", "score_scaled", "score_raw")
EMPTY: Final[Mapping[str, Any]] = {
    **dict.fromkeys((*_FOLLOWS, "current_attempt_id", "last_activity_at", "started_at", "completed_at", "preferences")),
    **{f"counted_{name}": None for name in _COUNTED},
    **Results().columns(),
    "attempts": 0,
    "time_spent": 0.0,
}


def has_open_session(connection: Connection, person: UUID, since: datetime) -> bool:
    """Whether a course of theirs runs here: a session that began at `since` or later and has not ended.

    One that began earlier was interrupted; it is closed when its course is opened next.
    """
    query = (
        select(sessions.c.id)
        .join(scorm_enrollments, scorm_enrollments.c.id == sessions.c.enrollment_id)
        .where(scorm_enrollments.c.learner_id == person, sessions.c.ended_at.is_(None), sessions.c.began_at >= since)
        .where(sessions.c.device_id == device_id(connection))
        .limit(1)
    )
    return connection.execute(query).one_or_none() is not None


def enrollments_of(connection: Connection, person: UUID) -> list[Enrollment]:
    """All of a person's, the first made first; also those they were withdrawn from."""
    own = select(scorm_enrollments.c.id).where(scorm_enrollments.c.learner_id == person)
    found = (
        enrollment(connection, each) for each in connection.execute(own.order_by(scorm_enrollments.c.id)).scalars()
    )
    return [each for each in found if each is not None]


def move_attempts(connection: Connection, source: Enrollment, target: Enrollment, now: datetime) -> list[UUID]:
    """Every attempt of `source` becomes one of `target`, numbered on after those that are over; returns them in order.

    An attempt of the target's that is not over stays the current one, and comes last: a learner goes on with what they
    began. The moved ones that were not over are ended then. Whoever calls this recounts the target.
    """
    unfinished = next((one for one in attempts_of(connection, source.id) if one.state is AttemptState.OPEN), None)
    if unfinished is not None:
        suspend_attempt(connection, unfinished.id, now)
    moved = attempts_of(connection, source.id)
    if not moved:
        return []
    own = attempts_of(connection, target.id)
    goes_on = own[-1] if own and own[-1].state is not AttemptState.ENDED else None
    begin = len(own) - (goes_on is not None)
    _move(connection, [one.id for one in moved], source.id, target.id, begin, now)
    if goes_on is not None:
        _end_all(connection, moved, now)
        last = begin + len(moved) + 1
        connection.execute(update(attempts).where(attempts.c.id == goes_on.id).values(number=last))
        queue(connection, RecordKind.ATTEMPT, goes_on.id, now)
    _follow(connection, source, target, moved[-1] if goes_on is None else None)
    _move_storage(connection, source.id, target.id, replaces=goes_on is None)
    connection.execute(
        update(scorm_enrollments).where(scorm_enrollments.c.id == source.id).values(**EMPTY, withdrawn_at=now)
    )
    queue_many(connection, RecordKind.ENROLLMENT, (source.id, target.id), now)
    return [one.id for one in moved]


def merge_states(connection: Connection, guest: UUID, person: UUID, now: datetime) -> None:
    """What outlives the guest's courses is the person's too, where they have none of that name themselves."""
    left, own = learner_state(connection, guest), learner_state(connection, person)
    merged = LearnerState(left.global_objectives | own.global_objectives, left.shared_data | own.shared_data)
    if merged != own:
        keep_learner_state(connection, person, merged, now)
    if left != LearnerState():
        keep_learner_state(connection, guest, LearnerState(), now)


def _move(connection: Connection, moved: list[UUID], source: UUID, target: UUID, begin: int, now: datetime) -> None:
    numbers = {identifier: begin + place for place, identifier in enumerate(moved, start=1)}
    connection.execute(
        update(attempts)
        .where(attempts.c.id.in_(moved))
        .values(enrollment_id=target, number=case(numbers, value=attempts.c.id))
    )
    theirs = list(connection.execute(select(sessions.c.id).where(sessions.c.enrollment_id == source)).scalars())
    for table in (scorm_tracking, sessions):
        connection.execute(update(table).where(table.c.enrollment_id == source).values(enrollment_id=target))
    queue_many(connection, RecordKind.ATTEMPT, moved, now)
    queue_many(connection, RecordKind.SESSION, theirs, now)
    queue_many(connection, RecordKind.TRACKING, theirs, now)


def _end_all(connection: Connection, moved: list[Attempt], now: datetime) -> None:
    for one in moved:
        if one.state is not AttemptState.ENDED:
            # It has its results already, and is no enrolment's current attempt any more.
            end_attempt(connection, one.id, now)


def _follow(connection: Connection, source: Enrollment, target: Enrollment, current: Attempt | None) -> None:
    """`current`: the moved attempt that the target stands in from now on."""
    columns = scorm_enrollments.c
    guest = connection.execute(select(scorm_enrollments).where(columns.id == source.id)).one()._mapping
    mine = connection.execute(select(scorm_enrollments).where(columns.id == target.id)).one()._mapping
    count = select(func.count()).where(attempts.c.enrollment_id == target.id).scalar_subquery()
    seconds = select(func.coalesce(func.sum(sessions.c.seconds), 0)).where(sessions.c.enrollment_id == target.id)
    values: dict[str, Any] = {
        "attempts": count,
        "time_spent": seconds.scalar_subquery(),
        "preferences": (guest["preferences"] or {}) | (mine["preferences"] or {}) or None,
        "started_at": min(_known(guest["started_at"], mine["started_at"]), default=None),
        "completed_at": min(_known(guest["completed_at"], mine["completed_at"]), default=None),
        "last_activity_at": max(_known(guest["last_activity_at"], mine["last_activity_at"]), default=None),
    }
    if current is not None:
        values |= {name: guest[name] for name in _FOLLOWS} | {"current_attempt_id": current.id}
    connection.execute(update(scorm_enrollments).where(columns.id == target.id).values(**values))


def _known(*times: datetime | None) -> list[datetime]:
    return [time for time in times if time is not None]


def _move_storage(connection: Connection, source: UUID, target: UUID, *, replaces: bool) -> None:
    """The course's own localStorage belongs to the attempt that goes on."""
    of = course_storage.c.enrollment_id
    if replaces and connection.execute(select(of).where(of == source)).one_or_none() is not None:
        connection.execute(delete(course_storage).where(of == target))
        connection.execute(update(course_storage).where(of == source).values(enrollment_id=target))
    connection.execute(delete(course_storage).where(of == source))
