"""Takes people out of what was sealed and of what a server told: lines hold names, answers and reasons."""

from collections.abc import Collection, Mapping
from typing import Final
from uuid import UUID

from sqlalchemy import Connection, delete, func

from desktop.store.journal import among
from desktop.store.journal_epochs import begin_epoch
from desktop.store.journal_tables import journal, known, matters, put_off
from sync.records.vocabulary import RecordKind

_OF_PEOPLE: Final = (RecordKind.PERSON, RecordKind.LEARNER_STATE)


def erase_records(connection: Connection, whom: Collection[UUID], theirs: Mapping[RecordKind, Collection[UUID]]) -> int:
    """Drop every record of these people and of their facts, sent or not; returns how many.

    The chain has gaps then, so a new epoch begins. The server redacts what it was sent, once the tombstone arrives.
    """
    names = [str(one) for one in whom]
    gone = 0
    for kind in _OF_PEOPLE:
        gone += _drop(connection, kind, names)
    for kind, identifiers in theirs.items():
        gone += _drop(connection, kind, [str(one) for one in identifiers])
    for name in names:
        gone += _drop_enrollments(connection, name)
    for table, told in ((matters, matters.c.document), (put_off, put_off.c.body)):
        connection.execute(delete(table).where(*among(func.json_extract(told, "$.learner"), names)))
    if gone:
        begin_epoch(connection, doubt=False)
    return gone


def _drop(connection: Connection, kind: RecordKind, subjects: Collection[str]) -> int:
    connection.execute(delete(known).where(known.c.kind == kind, *among(known.c.subject, subjects)))
    connection.execute(delete(put_off).where(put_off.c.kind == kind.value, *among(put_off.c.subject, subjects)))
    lines = delete(journal).where(journal.c.kind == kind, *among(journal.c.subject, subjects))
    return connection.execute(lines).rowcount


def _drop_enrollments(connection: Connection, learner: str) -> int:
    """They are named "<learner>/<sha256>"."""
    kind, of = RecordKind.ENROLLMENT, f"{learner}/"
    connection.execute(delete(known).where(known.c.kind == kind, known.c.subject.startswith(of)))
    connection.execute(delete(put_off).where(put_off.c.kind == kind.value, put_off.c.subject.startswith(of)))
    lines = delete(journal).where(journal.c.kind == kind, journal.c.subject.startswith(of))
    return connection.execute(lines).rowcount
