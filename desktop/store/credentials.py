"""What signing in on this seat needs: verifiers of PINs, counted tries, badges. They never leave the seat."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final
from uuid import UUID

from sqlalchemy import (
    Column,
    Connection,
    ForeignKey,
    Integer,
    LargeBinary,
    Row,
    Table,
    Text,
    Uuid,
    delete,
    func,
    select,
)
from sqlalchemy.dialects.sqlite import insert

from desktop.store.seat import seat_only
from sync.records.center import people
from sync.records.columns import UtcDateTime
from sync.records.vocabulary import Role

verifiers: Final = Table(
    "verifiers",
    seat_only,
    Column("person_id", Uuid, ForeignKey(people.c.id), primary_key=True),
    Column("parameters", Text, nullable=False),
    Column("verifier", LargeBinary, nullable=False),
    Column("digits", Integer, nullable=False),
    Column("changed_at", UtcDateTime, nullable=False),
    comment="HMAC(pepper of this device, Argon2id(PIN)); parameters: salt and costs, as argon2's own text",
)

sign_in_tries: Final = Table(
    "sign_in_tries",
    seat_only,
    Column("person_id", Uuid, ForeignKey(people.c.id), primary_key=True),
    Column("failed", Integer, nullable=False),
    Column("last_at", UtcDateTime, nullable=False),
    Column("waits_until", UtcDateTime),
    comment="committed before a PIN is checked, so that pulling the plug between guess and verdict loses no try",
)

badges: Final = Table(
    "badges",
    seat_only,
    Column("badge_hash", LargeBinary(32), primary_key=True),
    Column("person_id", Uuid, ForeignKey(people.c.id), nullable=False, index=True),
    Column("made_at", UtcDateTime, nullable=False),
    comment="badge_hash: HMAC-SHA-256 of what the badge says under the device's pepper; the words are not kept",
)


@dataclass(frozen=True, slots=True)
class Verifier:
    """What is kept of a PIN; `digits` is how long it was, so that the pad can show as many places."""

    parameters: str
    digest: bytes
    digits: int
    changed_at: datetime


@dataclass(frozen=True, slots=True)
class Tries:
    """`failed` tries since the last right one; `waits_until` None: the next may come at once."""

    failed: int
    last_at: datetime
    waits_until: datetime | None


def verifier_of(connection: Connection, person: UUID) -> Verifier | None:
    """What is kept of the person's PIN, None if they have none here."""
    row = connection.execute(select(verifiers).where(verifiers.c.person_id == person)).one_or_none()
    return Verifier(row.parameters, row.verifier, row.digits, row.changed_at) if row is not None else None


def keep_verifier(connection: Connection, person: UUID, verifier: Verifier) -> None:
    """From now on this is the person's PIN."""
    values = {
        "parameters": verifier.parameters,
        "verifier": verifier.digest,
        "digits": verifier.digits,
        "changed_at": verifier.changed_at,
    }
    statement = insert(verifiers).values(person_id=person, **values)
    connection.execute(statement.on_conflict_do_update(index_elements=["person_id"], set_=values))


def administrators(connection: Connection) -> frozenset[UUID]:
    """Who can sign in and manage this seat; also one who is deactivated, so that nobody takes an empty chair."""
    found = connection.execute(
        select(people.c.id)
        .join(verifiers, verifiers.c.person_id == people.c.id)
        .where(people.c.role == Role.ADMINISTRATOR, people.c.erased_at.is_(None))
    )
    return frozenset(found.scalars())


def tries_of(connection: Connection, person: UUID) -> Tries | None:
    """The wrong tries that still count, None if there are none."""
    row = connection.execute(select(sign_in_tries).where(sign_in_tries.c.person_id == person)).one_or_none()
    return _tries(row) if row is not None else None


def keep_tries(connection: Connection, person: UUID, tries: Tries) -> None:
    """Replace what is known of the person's tries."""
    values: dict[str, Any] = {"failed": tries.failed, "last_at": tries.last_at, "waits_until": tries.waits_until}
    statement = insert(sign_in_tries).values(person_id=person, **values)
    connection.execute(statement.on_conflict_do_update(index_elements=["person_id"], set_=values))


def forget_tries(connection: Connection, person: UUID) -> None:
    connection.execute(delete(sign_in_tries).where(sign_in_tries.c.person_id == person))


def person_of_badge(connection: Connection, badge_hash: bytes) -> UUID | None:
    """Whose badge that is, None if nobody's."""
    return connection.execute(select(badges.c.person_id).where(badges.c.badge_hash == badge_hash)).scalar_one_or_none()


def keep_badge(connection: Connection, person: UUID, badge_hash: bytes, now: datetime) -> None:
    """The person's one badge from now on."""
    forget_badges(connection, person)
    connection.execute(insert(badges).values(badge_hash=badge_hash, person_id=person, made_at=now))


def forget_badges(connection: Connection, person: UUID) -> int:
    """How many there were."""
    return connection.execute(delete(badges).where(badges.c.person_id == person)).rowcount


def has_badge(connection: Connection, person: UUID) -> bool:
    found = connection.execute(select(func.count()).select_from(badges).where(badges.c.person_id == person))
    return bool(found.scalar_one())


def forget_credentials(connection: Connection, person: UUID) -> None:
    """Nothing lets this person in any more; for one who is erased."""
    forget_tries(connection, person)
    forget_badges(connection, person)
    connection.execute(delete(verifiers).where(verifiers.c.person_id == person))


def _tries(row: Row[Any]) -> Tries:
    return Tries(row.failed, row.last_at, row.waits_until)
