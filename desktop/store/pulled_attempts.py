"""Attempts as the server sees them, put whole in the place of what was here: sessions, values, the tree's state.

A page holds hundreds of them, and a course that commits meanwhile waits; so what is said often is built once.
"""

from collections.abc import Mapping, Sequence
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Connection, bindparam, delete, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from desktop.store.journal_tables import PutOff
from desktop.store.people import person
from desktop.store.pulled_courses import enrolled_as, package_id
from desktop.store.pulling import Deferred, Pull, is_attempt_unsent, missing
from desktop.store.reach import within
from sync.bodies import Outcome
from sync.documents import AttemptDocument, DocumentKind, SessionDocument
from sync.records.tables import attempts, scorm_enrollments, scorm_tracking, sessions

_e = scorm_enrollments.c
_BEFORE: Final = (
    select(attempts.c.enrollment_id, _e.learner_id, _e.package_id)
    .join(scorm_enrollments, _e.id == attempts.c.enrollment_id)
    .where(attempts.c.id == bindparam("attempt"))
)
_ALL_BUT_ID: Final = [column.name for column in attempts.c if column.name != "id"]
_PLACE: Final = upsert(attempts).values({column.name: bindparam(column.name) for column in attempts.c})
_PLACED: Final = _PLACE.on_conflict_do_update(
    index_elements=[attempts.c.id], set_={name: _PLACE.excluded[name] for name in _ALL_BUT_ID}
)
# While it is nobody's current attempt, triggers mirror none of its values; the enrolment is mirrored at the end.
_STEP_BACK: Final = (
    update(scorm_enrollments)
    .where(_e.id == bindparam("of_enrollment"), _e.current_attempt_id == bindparam("attempt"))
    .values(current_attempt_id=None)
)
_WITHOUT_VALUES: Final = delete(scorm_tracking).where(scorm_tracking.c.attempt_id == bindparam("attempt"))
# Triggers add up the time of the sessions that are here; the document has the last word.
_LAST_WORD: Final = (
    update(attempts).where(attempts.c.id == bindparam("attempt")).values(seconds=bindparam("told_seconds"))
)


def take_attempt(pull: Pull, subject: str, document: AttemptDocument | None) -> Deferred | None:
    """Put the attempt in the place of what was here of it; nothing where something of it is unsent, or it is open.

    A session that stood in another attempt here moves: the server gave a branch an attempt of its own. One that is not
    in the document stays where it is, and moves with the document that has it. `document` None: what is here stays.
    """
    if document is None:
        return None
    identifier, connection = UUID(subject), pull.connection
    whom, package = person(connection, document.learner), package_id(connection, document.package)
    if whom is None or package is None:
        learner = missing(DocumentKind.PERSON, document.learner)
        return learner if whom is None else missing(DocumentKind.PACKAGE, document.package)
    if whom.erased_at is not None:
        return None
    before = connection.execute(_BEFORE, {"attempt": identifier}).one_or_none()
    elsewhere = before is not None and pull.is_open(before.learner_id, before.package_id)
    if elsewhere or pull.is_open(document.learner, package):
        return Deferred(PutOff.OPEN)
    if is_attempt_unsent(pull, identifier, (session.id for session in document.sessions)):
        return Deferred(PutOff.UNSENT)
    enrolled = enrolled_as(connection, document.learner, package, pull)
    pull.placed[identifier] = document.storage
    pull.touched |= {enrolled, before.enrollment_id if before is not None else enrolled}
    for each in {enrolled, before.enrollment_id if before is not None else enrolled}:
        connection.execute(_STEP_BACK, {"of_enrollment": each, "attempt": identifier})
    connection.execute(_PLACED, _attempt(identifier, enrolled, document))
    pull.touched |= _write_sessions(connection, identifier, enrolled, document.sessions)
    _write_values(connection, identifier, enrolled, document)
    connection.execute(_LAST_WORD, {"attempt": identifier, "told_seconds": document.seconds})
    return None


def _outcome(outcome: Outcome) -> dict[str, Any]:
    """Its seven columns."""
    return {name: getattr(outcome, name) for name in Outcome.model_fields}


def _attempt(identifier: UUID, enrolled: UUID, document: AttemptDocument) -> dict[str, Any]:
    return {
        "id": identifier,
        "enrollment_id": enrolled,
        "number": document.number,
        "state": document.state,
        "seconds": document.seconds,
        "began_at": document.began_at,
        "ended_at": document.ended_at,
        "sequencing": document.sequencing,
        "standing": document.standing,
        "head_id": document.head,
        **_outcome(document.outcome),
    }


def _write_sessions(
    connection: Connection, attempt: UUID, enrolled: UUID, told: Sequence[SessionDocument]
) -> set[UUID]:
    """Returns the enrolments that sessions were taken from."""
    columns = (sessions.c.id, sessions.c.attempt_id, sessions.c.enrollment_id)
    own = within(sessions.c.id, [session.id for session in told])
    stood = {row.id: row for row in connection.execute(select(*columns).where(*own))}
    rows = [_session(session) | {"attempt_id": attempt, "enrollment_id": enrolled} for session in told]
    new = [row for row in rows if row["id"] not in stood]
    if new:
        connection.execute(insert(sessions), new)
    known = [{"of": row["id"], **row} for row in rows if row["id"] in stood]
    if known:
        connection.execute(_SESSION_AGAIN, known)
    moved = [row for row in stood.values() if row.attempt_id != attempt]
    for row in moved:
        # Its values go with it, or they would still name it where it no longer is.
        theirs = (scorm_tracking.c.attempt_id == row.attempt_id, scorm_tracking.c.session_id == row.id)
        connection.execute(delete(scorm_tracking).where(*theirs))
    return {row.enrollment_id for row in moved}


def _session(session: SessionDocument) -> dict[str, Any]:
    return {
        "id": session.id,
        "activity": session.activity,
        "activity_attempt": session.activity_attempt,
        "parent_id": session.parent,
        "follows_id": session.follows,
        "device_id": session.device,
        "for_credit": session.for_credit,
        "began_at": session.began_at,
        "ended_at": session.ended_at,
        "ended_by": session.ended_by,
        "last_seq": session.last_seq,
        "seconds": session.seconds,
        "measured": session.measured,
        **_outcome(session.outcome),
    }


_SESSION_AGAIN: Final = (
    update(sessions)
    .where(sessions.c.id == bindparam("of"))
    .values({column.name: bindparam(column.name) for column in sessions.c if column.name != "id"})
)


def _write_values(connection: Connection, attempt: UUID, enrolled: UUID, document: AttemptDocument) -> None:
    """Taken whole, never mixed with what was here: each activity attempt is as one session left it."""
    connection.execute(_WITHOUT_VALUES, {"attempt": attempt})
    wrote: Mapping[UUID, SessionDocument] = {session.id: session for session in document.sessions}
    rows = []
    for each in document.values:
        session = wrote[each.session]
        rows += [
            {
                "attempt_id": attempt,
                "activity": each.activity,
                "activity_attempt": each.activity_attempt,
                "element": element,
                "enrollment_id": enrolled,
                "session_id": session.id,
                "device_id": session.device,
                "seq": session.last_seq,
                "place": place,
                "recorded_at": session.ended_at or session.began_at,
                "value": value,
            }
            for place, (element, value) in enumerate(dict(each.values).items(), start=1)
        ]
    if rows:
        connection.execute(insert(scorm_tracking), rows)
