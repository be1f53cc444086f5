"""What people decided about attempts: never changed, taken back by a later decision."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, insert

from desktop.store.outbox import queue
from desktop.store.seat import device_id
from sync.records.exchange import decisions
from sync.records.identifiers import new_id
from sync.records.vocabulary import DecisionKind, RecordKind


@dataclass(frozen=True, slots=True)
class Decided:
    """A decision to be kept. `value`: see `DecisionKind`; `actor` None: the program itself."""

    what: DecisionKind
    enrollment: UUID
    value: int | str | None
    reason: str
    actor: UUID | None
    attempt: UUID | None = None
    session: UUID | None = None


def record_decision(connection: Connection, decided: Decided, now: datetime, *, identifier: UUID | None = None) -> UUID:
    """Keep a decision of this seat's beside what it changed, and let the server know.

    `identifier` where two seats that decide the same must not count twice; one that is there stays as it is.
    """
    known = identifier or new_id(now)
    stamp = queue(connection, RecordKind.DECISION, known, now)
    connection.execute(
        insert(decisions)
        .prefix_with("OR IGNORE")
        .values(
            id=known,
            kind=decided.what,
            enrollment_id=decided.enrollment,
            attempt_id=decided.attempt,
            session_id=decided.session,
            value=decided.value,
            reason=decided.reason,
            actor_id=decided.actor,
            device_id=device_id(connection),
            hlc=stamp,
            at=now,
        )
    )
    return known
