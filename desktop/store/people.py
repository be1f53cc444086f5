"""People, and what of a learner outlives one course."""

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from desktop.store.outbox import queue, queue_many
from desktop.store.reach import within
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


@dataclass(frozen=True, slots=True)
class PersonFacts:
    """What can be said of a person by hand or by a roster."""

    given_name: str
    family_name: str
    number: str | None = None
    email: str | None = None
    language: str | None = None
    role: Role = Role.LEARNER
    source_id: str | None = None

    @classmethod
    def of(cls, person: Person) -> "PersonFacts":
        return cls(
            person.given_name,
            person.family_name,
            person.number,
            person.email,
            person.language,
            person.role,
            person.source_id,
        )

    @property
    def name(self) -> str:
        """As people say it."""
        return f"{self.given_name} {self.family_name}".strip()

    def columns(self) -> dict[str, object]:
        return {
            "given_name": self.given_name,
            "family_name": self.family_name,
            "sort_name": sort_name(self.given_name, self.family_name),
            "number": self.number,
            "email": self.email,
            "language": self.language,
            "role": self.role,
            "source_id": self.source_id,
        }


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
    return _add(connection, PersonFacts(given_name, family_name, number, role=role), now, guest=guest)


def add_with(connection: Connection, facts: PersonFacts, now: datetime) -> Person:
    """A new person with everything that is known of them. Number and source_id must be nobody else's."""
    return _add(connection, facts, now, guest=False)


def add_many(connection: Connection, many: Sequence[PersonFacts], now: datetime) -> list[UUID]:
    """New people in the order given, in two statements however many they are. Numbers must be nobody else's."""
    identifiers = [new_id(now) for _ in many]
    if many:
        rows = [
            facts.columns() | {"id": identifier, "guest": False, "made_at": now}
            for identifier, facts in zip(identifiers, many, strict=True)
        ]
        connection.execute(insert(people), rows)
        queue_many(connection, RecordKind.PERSON, identifiers, now)
    return identifiers


def change_person(connection: Connection, identifier: UUID, facts: PersonFacts, now: datetime) -> None:
    """Replace what is known of a person. Number and source_id must be nobody else's."""
    connection.execute(update(people).where(people.c.id == identifier).values(**facts.columns()))
    queue(connection, RecordKind.PERSON, identifier, now)


def take_numbers(connection: Connection, identifiers: Iterable[UUID]) -> None:
    """For a moment nobody of these has a number, so that `change_person` can give them each other's."""
    connection.execute(update(people).where(*within(people.c.id, identifiers)).values(number=None))


def deactivate(connection: Connection, identifier: UUID, now: datetime) -> None:
    """They can't sign in any more; all they did stays."""
    connection.execute(update(people).where(people.c.id == identifier).values(deactivated_at=now))
    queue(connection, RecordKind.PERSON, identifier, now)


def bring_back(connection: Connection, identifier: UUID, now: datetime) -> None:
    """Undo `deactivate`."""
    connection.execute(update(people).where(people.c.id == identifier).values(deactivated_at=None))
    queue(connection, RecordKind.PERSON, identifier, now)


def hand_over(connection: Connection, guest: UUID, to: UUID, now: datetime) -> None:
    """From now on the guest's work is that person's, and the guest can't come back."""
    connection.execute(update(people).where(people.c.id == guest).values(given_to=to, deactivated_at=now))
    queue(connection, RecordKind.PERSON, guest, now)


def entomb(connection: Connection, identifier: UUID, now: datetime) -> None:
    """Take everything off the row that says who it was; what is left says that there was somebody."""
    connection.execute(
        update(people)
        .where(people.c.id == identifier)
        .values(
            given_name="",
            family_name="",
            sort_name="",
            number=None,
            email=None,
            language=None,
            source_id=None,
            deactivated_at=now,
            erased_at=now,
        )
    )
    queue(connection, RecordKind.PERSON, identifier, now)


def sort_name(given_name: str, family_name: str) -> str:
    """What lists sort and search by."""
    return folded(f"{given_name} {family_name}")


def folded(text: str) -> str:
    """Without case, accents and surplus blanks: "tomas" finds "Tomás". What is searched for goes through it too."""
    bare = "".join(sign for sign in unicodedata.normalize("NFKD", text) if not unicodedata.combining(sign))
    return " ".join(unicodedata.normalize("NFC", bare.casefold()).split())


def person_of_number(connection: Connection, number: str) -> Person | None:
    """Whom the center calls by that number, None if nobody."""
    row = connection.execute(select(people).where(people.c.number == number)).one_or_none()
    return _person(row) if row is not None else None


def active_administrators(connection: Connection) -> frozenset[UUID]:
    """Who manages this center and was not deactivated."""
    found = connection.execute(
        select(people.c.id).where(people.c.role == Role.ADMINISTRATOR, people.c.deactivated_at.is_(None))
    )
    return frozenset(found.scalars())


def person(connection: Connection, identifier: UUID) -> Person | None:
    """The person, None if there is no such one."""
    row = connection.execute(select(people).where(people.c.id == identifier)).one_or_none()
    return _person(row) if row is not None else None


def everybody(connection: Connection) -> list[Person]:
    """Every person, the first made first."""
    return [_person(row) for row in connection.execute(select(people).order_by(people.c.made_at, people.c.id))]


def _add(connection: Connection, facts: PersonFacts, now: datetime, *, guest: bool) -> Person:
    identifier = new_id(now)
    connection.execute(insert(people).values(id=identifier, guest=guest, made_at=now, **facts.columns()))
    queue(connection, RecordKind.PERSON, identifier, now)
    made = person(connection, identifier)
    if made is None:
        raise LookupError(f"The person {identifier} was not stored.")
    return made


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
