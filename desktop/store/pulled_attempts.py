"""Attempts as the server sees them, put whole in the place of what was here: sessions, values, the tree's state."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, delete, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from desktop.store.journal_tables import PutOff
from desktop.store.people import person
from desktop.store.pulled_courses import enrolled_as, package_id
from desktop.store.pulling import Deferred, Pull, is_attempt_unsent, missing
from desktop.store.seat import course_storage
from sync.bodies import Outcome
from sync.protocol import AttemptDocument, DocumentKind, SessionDocument
from sync.records.tables import attempts, scorm_enrollments, scorm_tracking, sessions


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
        kind, absent = (
            (DocumentKind.PERSON, document.learner) if whom is None else (DocumentKind.PACKAGE, document.package)
        )
        return missing(kind, absent)
    if whom.erased_at is not None:
        return None
    before = connection.execute(select(attempts).where(attempts.c.id == identifier)).one_or_none()
    if pull.is_open(document.learner, package) or _is_open_elsewhere(pull, before):
        return Deferred(PutOff.OPEN)
    if is_attempt_unsent(connection, identifier, (session.id for session in document.sessions)):
        return Deferred(PutOff.UNSENT)
    enrolled = enrolled_as(connection, document.learner, package, pull)
    pull.placed.add(identifier)
    pull.touched.add(enrolled)
    if before is not None:
        pull.touched.add(before.enrollment_id)
    _write_attempt(connection, identifier, enrolled, document)
    pull.touched |= _write_sessions(connection, identifier, enrolled, document.sessions)
    _write_values(connection, identifier, enrolled, document)
    # Triggers add up the time and mirror values while rows are written; the document has the last word.
    _write_attempt(connection, identifier, enrolled, document)
    keep_storage_of(pull, identifier, enrolled, document.storage)
    return None


def keep_storage_of(pull: Pull, attempt: UUID, enrollment: UUID, storage: str | None) -> None:
    """The course's own localStorage is that of the attempt with the greatest number."""
    newest = (
        select(attempts.c.id)
        .where(attempts.c.enrollment_id == enrollment)
        .order_by(attempts.c.number.desc(), attempts.c.id.desc())
        .limit(1)
    )
    if pull.connection.execute(newest).scalar_one() != attempt:
        return
    own = course_storage.c.enrollment_id == enrollment
    if storage is None:
        pull.connection.execute(delete(course_storage).where(own))
        return
    values = {"changed_at": pull.now, "local": storage}
    statement = upsert(course_storage).values(enrollment_id=enrollment, **values)
    differs = course_storage.c.local != statement.excluded.local
    pull.connection.execute(
        statement.on_conflict_do_update(index_elements=["enrollment_id"], set_=values, where=differs)
    )


def _is_open_elsewhere(pull: Pull, before: Row[Any] | None) -> bool:
    """Whether the attempt stands with another learner or course here, which is open."""
    if before is None:
        return False
    enrolled = pull.connection.execute(
        select(scorm_enrollments.c.learner_id, scorm_enrollments.c.package_id).where(
            scorm_enrollments.c.id == before.enrollment_id
        )
    ).one()
    return pull.is_open(enrolled.learner_id, enrolled.package_id)


def _outcome(outcome: Outcome) -> dict[str, Any]:
    """Its seven columns."""
    return {name: getattr(outcome, name) for name in Outcome.model_fields}


def _write_attempt(connection: Connection, identifier: UUID, enrolled: UUID, document: AttemptDocument) -> None:
    values = {
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
    statement = upsert(attempts).values(id=identifier, **values)
    connection.execute(statement.on_conflict_do_update(index_elements=["id"], set_=values))


def _write_sessions(
    connection: Connection, attempt: UUID, enrolled: UUID, told: Sequence[SessionDocument]
) -> set[UUID]:
    """Returns the enrolments that sessions were taken from."""
    left: set[UUID] = set()
    for session in told:
        values = _session(session) | {"attempt_id": attempt, "enrollment_id": enrolled}
        stood = connection.execute(
            select(sessions.c.attempt_id, sessions.c.enrollment_id).where(sessions.c.id == session.id)
        ).one_or_none()
        if stood is None:
            connection.execute(insert(sessions).values(id=session.id, **values))
            continue
        if stood.attempt_id != attempt:
            # Its values go with it, or they would still name it where it no longer is.
            own = (scorm_tracking.c.attempt_id == stood.attempt_id, scorm_tracking.c.session_id == session.id)
            connection.execute(delete(scorm_tracking).where(*own))
            left.add(stood.enrollment_id)
        connection.execute(update(sessions).where(sessions.c.id == session.id).values(**values))
    return left


def _session(session: SessionDocument) -> dict[str, Any]:
    return {
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


def _write_values(connection: Connection, attempt: UUID, enrolled: UUID, document: AttemptDocument) -> None:
    """Taken whole, never mixed with what was here: each activity attempt is as one session left it."""
    connection.execute(delete(scorm_tracking).where(scorm_tracking.c.attempt_id == attempt))
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
