"""What the server could not decide alone and waits for a person, as it told this seat."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, delete, select
from sqlalchemy.dialects.sqlite import insert

from desktop.store.journal_tables import matters as table
from sync.documents import MatterDocument


@dataclass(frozen=True, slots=True)
class KeptMatter:
    """`id` is the server's name of it."""

    id: str
    document: MatterDocument

    @property
    def is_settled(self) -> bool:
        return self.document.settled_at is not None


def matters(connection: Connection, reach: Iterable[UUID] | None = None) -> list[KeptMatter]:
    """Those about these learners (None: all, also those about nobody): what waits first, the oldest first of each."""
    found = [_matter(row) for row in connection.execute(select(table))]
    if reach is not None:
        whom = frozenset(reach)
        found = [each for each in found if each.document.learner in whom]
    return sorted(found, key=lambda each: (each.is_settled, each.document.at, each.id))


def matter(connection: Connection, identifier: str) -> KeptMatter | None:
    row = connection.execute(select(table).where(table.c.id == identifier)).one_or_none()
    return _matter(row) if row is not None else None


def matter_count(connection: Connection, reach: Iterable[UUID] | None = None) -> int:
    """How many wait."""
    return sum(not each.is_settled for each in matters(connection, reach))


def keep_matter(connection: Connection, identifier: str, document: MatterDocument) -> None:
    """The server told of it, or somebody here decided and the server does not know yet."""
    values = {"document": document.model_dump(mode="json"), "settled": document.settled_at is not None}
    statement = insert(table).values(id=identifier, **values)
    connection.execute(statement.on_conflict_do_update(index_elements=[table.c.id], set_=values))


def drop_matter(connection: Connection, identifier: str) -> None:
    connection.execute(delete(table).where(table.c.id == identifier))


def drop_matters(connection: Connection) -> None:
    connection.execute(delete(table))


def _matter(row: Row[Any]) -> KeptMatter:
    return KeptMatter(row.id, MatterDocument.model_validate(row.document))
