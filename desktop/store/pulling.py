"""What taking one change of a page needs to know, and what it may answer."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, or_, select

from desktop.store.journal import among
from desktop.store.journal_tables import PutOff, journal
from desktop.store.reach import within
from desktop.store.seat import outbox
from sync.documents import DocumentKind
from sync.records.tables import sessions
from sync.records.vocabulary import RecordKind

IsOpen = Callable[[UUID, UUID | None], bool]
"""Whether the learner has this package open right now; None: any."""


@dataclass(frozen=True, slots=True)
class Deferred:
    """A change that could not take the place of what is here yet, in whole or in part.

    `is_here`: its subject has a row all the same, so that others need not wait for it.
    """

    reason: PutOff
    waits_for: str | None = None
    is_here: bool = False


@dataclass
class Pull:
    """One page on its way into the tables.

    `people_told`: of each person in it or still waiting, what is told. `placed`: attempts that were put whole in the
    place of what was here, with what the course kept in its localStorage there; `touched`: enrolments that have other
    attempts now; `ruled`: those whose course has other rules. `erased`: who was erased; `freed`: fields that were taken
    from their holder, who is told of other ones in the same page.
    """

    connection: Connection
    now: datetime
    is_open: IsOpen
    people_told: Mapping[UUID, Mapping[str, Any]] = field(default_factory=dict)
    placed: dict[UUID, str | None] = field(default_factory=dict)
    touched: set[UUID] = field(default_factory=set)
    ruled: set[UUID] = field(default_factory=set)
    erased: list[UUID] = field(default_factory=list)
    freed: dict[UUID, set[str]] = field(default_factory=dict)

    @cached_property
    def is_all_sent(self) -> bool:
        """Whether nothing at all waited when the page came, which is the usual thing: everything goes up first."""
        unsent = select(journal.c.id).where(journal.c.acknowledged_at.is_(None)).limit(1)
        return all(self.connection.execute(query).first() is None for query in (select(outbox.c.id).limit(1), unsent))


def missing(kind: DocumentKind, subject: UUID | str, *, is_here: bool = False) -> Deferred:
    """It waits for this subject to arrive."""
    return Deferred(PutOff.MISSING, key_of(kind.value, str(subject)), is_here)


def key_of(kind: str, subject: str) -> str:
    """How `put_off.waits_for` names a change."""
    return f"{kind}:{subject}"


def is_unsent(pull: Pull, kind: RecordKind, record: UUID, subject: str) -> bool:
    """Whether the server may not know yet what changed here of this record: not sealed, or not acknowledged."""
    if pull.is_all_sent:
        return False
    return _waits(pull.connection, (kind,), (record,)) or _sealed(pull.connection, (kind,), (subject,))


def is_attempt_unsent(pull: Pull, attempt: UUID, told: Iterable[UUID]) -> bool:
    """The same of an attempt with its sessions, those that are here and those that the server tells of."""
    if pull.is_all_sent:
        return False
    connection = pull.connection
    here = connection.execute(select(sessions.c.id).where(sessions.c.attempt_id == attempt)).scalars()
    of_sessions = {*here, *told}
    if _waits(connection, (RecordKind.ATTEMPT,), (attempt,)) or _waits(
        connection, (RecordKind.SESSION, RecordKind.TRACKING), of_sessions
    ):
        return True
    return _sealed(connection, (RecordKind.ATTEMPT,), (str(attempt),)) or _sealed(
        connection, (RecordKind.SESSION,), (str(session) for session in of_sessions)
    )


def _waits(connection: Connection, kinds: tuple[RecordKind, ...], records: Iterable[UUID]) -> bool:
    # "OR" rather than "IN", so that the index over (kind, record) is used.
    of_kind = or_(*(outbox.c.kind == kind for kind in kinds))
    found = select(outbox.c.id).where(of_kind, *within(outbox.c.record_id, records)).limit(1)
    return connection.execute(found).one_or_none() is not None


def _sealed(connection: Connection, kinds: tuple[RecordKind, ...], subjects: Iterable[str]) -> bool:
    of_kind = or_(*(journal.c.kind == kind for kind in kinds))
    unacknowledged = (of_kind, journal.c.acknowledged_at.is_(None), *among(journal.c.subject, subjects))
    return connection.execute(select(journal.c.id).where(*unacknowledged).limit(1)).one_or_none() is not None
