"""People, and what of a learner outlives one course."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, insert, select
from sqlalchemy.dialects.sqlite import insert as upsert

from desktop.store.outbox import queue
from sync.records.center import people
from sync.records.identifiers import new_id
from sync.records.tables import learner_states
from sync.records.vocabulary import RecordKind, Role


@dataclass(frozen=True, slots=True)
class Person:
    """`number` is what the center calls the person; courses see it as learner_id where there is one.

    `language` is a BCP 47 tag, None where the person never chose one. `erased_at`: a tombstone without names.
    """

    id: UUID
    given_name: str
    family_name: str
    number: str | None
    email: str | None
    language: str | None
    role: Role
    guest: bool
    source_id: str | None
    made_at: datetime
    deactivated_at: datetime | None
    given_to: UUID | None
    erased_at: datetime | None

    @property
    def name(self) -> str:
        """As people say it: "Amina Yusuf"."""
        return f"{self.given_name} {self.family_name}".strip()

    @property
    def course_name(self) -> str:
        """As both standards want it: "Yusuf, Amina" (RTE 4.2.13, cmi.learner_name)."""
        return ", ".join(part for part in (self.family_name, self.given_name) if part)


@dataclass(frozen=True, slots=True)
class LearnerState:
    """JSON that sequencing and the run-time own: global objectives (SN 3.10.1), adl.data stores by target."""

    global_objectives: dict[str, Any] = field(default_factory=dict)
    shared_data: dict[str, str] = field(default_factory=dict)


def add_person(
    connection: Connection,
    given_name: str,
    family_name: str,
    now: datetime,
    *,
    role: Role = Role.LEARNER,
    number: str | None = None,
    guest: bool = False,
) -> Person:
    """A new person. The number must be nobody else's."""
    identifier = new_id(now)
    connection.execute(
        insert(people).values(
            id=identifier,
            given_name=given_name,
            family_name=family_name,
            sort_name=sort_name(given_name, family_name),
            number=number,
            role=role,
            guest=guest,
            made_at=now,
        )
    )
    queue(connection, RecordKind.PERSON, identifier, now)
    made = person(connection, identifier)
    if made is None:
        raise LookupError(f"The person {identifier} was not stored.")
    return made


def sort_name(given_name: str, family_name: str) -> str:
    """What lists sort and search by."""
    return f"{given_name} {family_name}".strip().casefold()


def person(connection: Connection, identifier: UUID) -> Person | None:
    """The person, None if there is no such one."""
    row = connection.execute(select(people).where(people.c.id == identifier)).one_or_none()
    return _person(row) if row is not None else None


def everybody(connection: Connection) -> list[Person]:
    """Every person, the first made first."""
    return [_person(row) for row in connection.execute(select(people).order_by(people.c.made_at, people.c.id))]


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


def _person(row: Row[Any]) -> Person:
    return Person(
        id=row.id,
        given_name=row.given_name,
        family_name=row.family_name,
        number=row.number,
        email=row.email,
        language=row.language,
        role=row.role,
        guest=row.guest,
        source_id=row.source_id,
        made_at=row.made_at,
        deactivated_at=row.deactivated_at,
        given_to=row.given_to,
        erased_at=row.erased_at,
    )
