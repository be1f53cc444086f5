"""Learners, and what of a learner outlives one course."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, insert, select
from sqlalchemy.dialects.sqlite import insert as upsert

from desktop.store.outbox import queue
from sync.records.identifiers import new_id
from sync.records.tables import learner_states, learners
from sync.records.vocabulary import RecordKind


@dataclass(frozen=True, slots=True)
class Learner:
    """`number` is what the center calls the learner; courses see it as learner_id where there is one."""

    id: UUID
    name: str
    number: str | None
    made_at: datetime


@dataclass(frozen=True, slots=True)
class LearnerState:
    """JSON that sequencing and the run-time own: global objectives (SN 3.10.1), adl.data stores by target."""

    global_objectives: dict[str, Any] = field(default_factory=dict)
    shared_data: dict[str, str] = field(default_factory=dict)


def add_learner(connection: Connection, name: str, now: datetime, number: str | None = None) -> Learner:
    """A new learner."""
    learner = Learner(new_id(now), name, number, now)
    connection.execute(insert(learners).values(id=learner.id, name=name, number=number, made_at=now))
    queue(connection, RecordKind.LEARNER, learner.id, now)
    return learner


def learner(connection: Connection, identifier: UUID) -> Learner | None:
    """The learner, None if there is no such one."""
    row = connection.execute(select(learners).where(learners.c.id == identifier)).one_or_none()
    return _learner(row) if row is not None else None


def all_learners(connection: Connection) -> list[Learner]:
    """Every learner, the first made first."""
    rows = connection.execute(select(learners).order_by(learners.c.made_at, learners.c.id))
    return [_learner(row) for row in rows]


def learner_state(connection: Connection, identifier: UUID) -> LearnerState:
    """What the learner's earlier courses left behind; empty if nothing."""
    row = connection.execute(select(learner_states).where(learner_states.c.learner_id == identifier)).one_or_none()
    return LearnerState(row.global_objectives, row.shared_data) if row is not None else LearnerState()


def keep_learner_state(connection: Connection, identifier: UUID, state: LearnerState, now: datetime) -> None:
    """Replace what outlives the learner's courses."""
    statement = upsert(learner_states).values(
        learner_id=identifier,
        global_objectives=state.global_objectives,
        shared_data=state.shared_data,
        changed_at=now,
    )
    changed = {name: statement.excluded[name] for name in ("global_objectives", "shared_data", "changed_at")}
    connection.execute(statement.on_conflict_do_update(index_elements=[learner_states.c.learner_id], set_=changed))
    queue(connection, RecordKind.LEARNER_STATE, identifier, now)


def _learner(row: Row[Any]) -> Learner:
    return Learner(row.id, row.name, row.number, row.made_at)
