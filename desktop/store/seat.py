"""What only a seat keeps: its own identity, the outbox, and what a course put into localStorage."""

from datetime import datetime
from typing import Final
from uuid import UUID

from sqlalchemy import (
    BigInteger,
    Column,
    Connection,
    ForeignKey,
    Integer,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    Uuid,
    select,
)
from sqlalchemy.dialects.sqlite import insert

from sync.records.columns import UtcDateTime, word
from sync.records.identifiers import new_id
from sync.records.metadata import shared
from sync.records.tables import scorm_enrollments
from sync.records.vocabulary import RecordKind

seat_only: Final = MetaData(naming_convention=shared.naming_convention)

seat = Table(
    "seat",
    seat_only,
    Column("id", Integer, primary_key=True),
    Column("device_id", Uuid, nullable=False),
    Column("made_at", UtcDateTime, nullable=False),
    comment="one row: which device this database was born on",
)

outbox = Table(
    "outbox",
    seat_only,
    Column("id", Integer, primary_key=True),
    Column("kind", word(RecordKind), nullable=False),
    Column("record_id", Uuid, nullable=False),
    Column("revision", Integer, nullable=False),
    Column("queued_at", UtcDateTime, nullable=False),
    Column("hlc", BigInteger, nullable=False, server_default="0"),
    UniqueConstraint("kind", "record_id"),
    comment="records that changed since they were sealed last, oldest first; hlc: the stamp of the newest change, 0 "
    "for values that a course sends all the time",
    # Without it SQLite may hand out the number of a deleted row again, and an old receipt would match a new change.
    sqlite_autoincrement=True,
)

course_storage = Table(
    "course_storage",
    seat_only,
    Column("enrollment_id", Uuid, ForeignKey(scorm_enrollments.c.id), primary_key=True),
    Column("changed_at", UtcDateTime, nullable=False),
    Column("local", Text, nullable=False),
    comment="the course's own localStorage as JSON, given back when it is opened again",
)

_THE_ONE: Final = 1


def device_id(connection: Connection) -> UUID:
    """This seat's identity. Raises NoResultFound before `settle`."""
    found: UUID = connection.execute(select(seat.c.device_id)).scalar_one()
    return found


def settle(connection: Connection, now: datetime) -> UUID:
    """Give a fresh database its device identity, or return the one it has."""
    connection.execute(insert(seat).values(id=_THE_ONE, device_id=new_id(now), made_at=now).on_conflict_do_nothing())
    return device_id(connection)


def made_at(connection: Connection) -> datetime:
    """When this seat's database was made. Raises NoResultFound before `settle`."""
    found: datetime = connection.execute(select(seat.c.made_at)).scalar_one()
    return found


def keep_storage(connection: Connection, enrollment: UUID, local: str, now: datetime) -> None:
    """Replace what the course keeps in localStorage; `local` is a JSON object as text (the bridge caps its size)."""
    statement = insert(course_storage).values(enrollment_id=enrollment, changed_at=now, local=local)
    connection.execute(
        statement.on_conflict_do_update(
            index_elements=[course_storage.c.enrollment_id],
            set_={"changed_at": statement.excluded.changed_at, "local": statement.excluded.local},
        )
    )


def storage_of(connection: Connection, enrollment: UUID) -> str | None:
    """What `keep_storage` kept last, None if the course never stored anything."""
    return connection.execute(
        select(course_storage.c.local).where(course_storage.c.enrollment_id == enrollment)
    ).scalar_one_or_none()
