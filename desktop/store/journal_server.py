"""The server that a seat's journal was told to: another one than before is told everything from the beginning."""

from datetime import datetime
from typing import Any, Final
from uuid import UUID, uuid4

from sqlalchemy import ColumnElement, Connection, delete, exists, insert, literal, or_, select, update

from desktop.store.journal_tables import chain, journal, known
from desktop.store.seat import device_id, outbox
from desktop.store.settings import set_setting, setting
from sync.chain import START
from sync.records.center import audit_trail, certificates, course_policies, groups, people
from sync.records.exchange import decisions
from sync.records.tables import attempts, learner_states, scorm_enrollments, scorm_packages, sessions
from sync.records.vocabulary import RecordKind

_TOLD: Final = "journal_server"
_OLDEST: Final = 1
"""The stamp of what is told only because somebody new listens: whatever the server knows itself is newer."""


def meet_server(connection: Connection, server: UUID, now: datetime) -> bool:
    """This seat belongs to that server from now on; whether it is another one than the journal was told to.

    The other one's acknowledgements and what was agreed on with it mean nothing here, so all that this seat has is told
    anew, under new ids. What other seats did is theirs to tell.
    """
    before = setting(connection, _TOLD)
    set_setting(connection, _TOLD, str(server))
    if before in (None, str(server)):
        return False
    connection.execute(delete(journal))
    connection.execute(delete(known))
    connection.execute(update(chain).values(epoch=uuid4(), seq=0, hash=START, acknowledged=0, durable=0))
    _queue_everything(connection, device_id(connection), now)
    return True


def _queue_everything(connection: Connection, device: UUID, now: datetime) -> None:
    own_session = exists().where(sessions.c.attempt_id == attempts.c.id, sessions.c.device_id == device)
    any_session = exists().where(sessions.c.attempt_id == attempts.c.id)
    every: tuple[tuple[RecordKind, ColumnElement[Any], ColumnElement[bool] | None], ...] = (
        (RecordKind.PERSON, people.c.id, None),
        (RecordKind.GROUP, groups.c.id, None),
        (RecordKind.LEARNER_STATE, learner_states.c.learner_id, None),
        (RecordKind.PACKAGE, scorm_packages.c.id, None),
        (RecordKind.POLICY, course_policies.c.package_id, None),
        (RecordKind.ENROLLMENT, scorm_enrollments.c.id, None),
        (RecordKind.ATTEMPT, attempts.c.id, or_(own_session, ~any_session)),
        (RecordKind.SESSION, sessions.c.id, sessions.c.device_id == device),
        (RecordKind.CERTIFICATE, certificates.c.id, certificates.c.device_id == device),
        (RecordKind.AUDIT, audit_trail.c.device_id, audit_trail.c.device_id == device),
    )
    for kind, identifier, which in every:
        _queue(connection, kind, identifier, which, literal(_OLDEST), now)
    _queue(connection, RecordKind.DECISION, decisions.c.id, decisions.c.device_id == device, decisions.c.hlc, now)


def _queue(
    connection: Connection,
    kind: RecordKind,
    identifier: ColumnElement[Any],
    which: ColumnElement[bool] | None,
    stamp: ColumnElement[int],
    now: datetime,
) -> None:
    """What waits already keeps its place and its stamp."""
    said = (
        literal(kind, outbox.c.kind.type),
        identifier,
        literal(1),
        literal(now, outbox.c.queued_at.type),
        stamp,
    )
    rows = select(*said).distinct()
    chosen = rows if which is None else rows.where(which)
    names = ["kind", "record_id", "revision", "queued_at", "hlc"]
    connection.execute(insert(outbox).prefix_with("OR IGNORE").from_select(names, chosen))
