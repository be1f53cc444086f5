"""Where each record is just now: on this seat alone, sealed and on its way, or on the server."""

from collections.abc import Collection, Iterable
from enum import Enum
from uuid import UUID

from sqlalchemy import Connection, select

from desktop.store.journal import among
from desktop.store.journal_tables import journal
from desktop.store.reach import within
from desktop.store.seat import outbox
from sync.bodies import learner_package
from sync.records.tables import scorm_enrollments, scorm_packages
from sync.records.vocabulary import RecordKind


class Whereabouts(Enum):
    """How far a record has come, ascending."""

    HERE = "here"
    ON_ITS_WAY = "on its way"
    ON_SERVER = "on server"


def whereabouts(connection: Connection, kind: RecordKind, record_ids: Collection[UUID]) -> dict[UUID, Whereabouts]:
    """How far each record has come, with its newest change."""
    kinds = (RecordKind.SESSION, RecordKind.TRACKING) if kind is RecordKind.SESSION else (kind,)
    waits = select(outbox.c.record_id).where(outbox.c.kind.in_(kinds), *within(outbox.c.record_id, record_ids))
    here = set(connection.execute(waits).scalars())
    subjects = _subjects(connection, kind, record_ids)
    unsent = (
        journal.c.kind == kind,
        *among(journal.c.subject, subjects.values()),
        journal.c.acknowledged_at.is_(None),
    )
    under_way = set(connection.execute(select(journal.c.subject).where(*unsent)).scalars())
    found = {}
    for record in record_ids:
        if record in here:
            found[record] = Whereabouts.HERE
        else:
            left = subjects.get(record) in under_way
            found[record] = Whereabouts.ON_ITS_WAY if left else Whereabouts.ON_SERVER
    return found


def _subjects(connection: Connection, kind: RecordKind, ids: Iterable[UUID]) -> dict[UUID, str]:
    """What the records of these rows are called."""
    if kind in (RecordKind.PACKAGE, RecordKind.POLICY):
        columns = scorm_packages.c
        rows = connection.execute(select(columns.id, columns.sha256).where(*within(columns.id, ids)))
        return {row.id: row.sha256 for row in rows}
    if kind is RecordKind.ENROLLMENT:
        enrolled = scorm_enrollments.c
        found = connection.execute(
            select(enrolled.id, enrolled.learner_id, scorm_packages.c.sha256)
            .join(scorm_packages, scorm_packages.c.id == enrolled.package_id)
            .where(*within(enrolled.id, ids))
        )
        return {row.id: learner_package(row.learner_id, row.sha256) for row in found}
    return {identifier: str(identifier) for identifier in ids}
