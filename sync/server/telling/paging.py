"""What changed since a cursor, a page at a time: positions first, then each subject's document as it is now.

A cursor is opaque to seats: which server it is of, and where its page ended. In PostgreSQL a position is the number of
the transaction that wrote it, and a page ends before the oldest one that still runs: one that commits late is never
skipped. A sequence could not tell that.
"""

import base64
import binascii
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Annotated, Any, Final
from uuid import UUID

from pydantic import BaseModel, Field, ValidationError
from sqlalchemy import ColumnElement, Connection, Row, Select, bindparam, or_, select, tuple_

from sync.documents import DocumentKind
from sync.protocol import PAGE_CHANGES, Change, ProblemKind
from sync.records.center import group_members, people
from sync.records.vocabulary import Role
from sync.server.devices import Device
from sync.server.refusing import Refused
from sync.server.store.birth import ServerState
from sync.server.store.tables import changes, server_state
from sync.server.telling.documents import Documents

_FAR: Final = 10_000
"""Positions after which a device with groups is told where everybody is, lest it ask through the same ones again."""

_NO_NUL: Final = r"^[^\x00]*$"
"""A cursor is not signed, and neither database takes whatever a seat may have made of one."""


class Cursor(BaseModel):
    """`view` is what the device was allowed to see; without `kind` and `subject` the whole position was told."""

    generation: UUID
    view: str
    position: Annotated[int, Field(ge=-1)]
    kind: Annotated[str, Field(pattern=_NO_NUL)] | None = None
    subject: Annotated[str, Field(pattern=_NO_NUL)] | None = None

    def text(self) -> str:
        return base64.urlsafe_b64encode(self.model_dump_json(exclude_none=True).encode()).decode()


@dataclass(frozen=True, slots=True)
class Page:
    changes: tuple[Change, ...]
    cursor: str
    more: bool


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads for one device, in one transaction."""

    connection: Connection
    state: ServerState
    device: Device
    warn_after_hours: int

    def page(self, cursor: str | None, limit: int) -> Page:
        """At most `limit` subjects. Raises Refused with RESYNC."""
        since, rows, more = self._rows(cursor, limit)
        documents = Documents(self.connection, self.state, self.warn_after_hours)
        told = documents.read([(row.kind, row.subject) for row in rows if not row.gone])
        found = []
        for row in rows:
            body = told.get((row.kind, row.subject))
            # What vanished between the two looks has a later position, and is told then.
            if row.gone or body is not None:
                found.append(Change(kind=row.kind, subject=row.subject, body=body))
        return Page(tuple(found), since.text(), more)

    def subjects(self, cursor: str) -> list[str]:
        """Of all that changed since; for looking at a cursor."""
        return [row.subject for row in self._rows(cursor, PAGE_CHANGES)[1]]

    def _rows(self, cursor: str | None, limit: int) -> tuple[Cursor, Sequence[Row[Any, Any, Any, Any]], bool]:
        """Where the page ends, what is on it, and whether there is more."""
        horizon = self._horizon()
        since = self._since(cursor, horizon)
        whole = since.kind is None or since.subject is None
        given: dict[str, Any] = {"position": since.position, "horizon": horizon, "most": limit + 1}
        given |= {} if whole else {"kind": since.kind, "subject": since.subject}
        if self.device.groups:
            given |= {"groups": self.device.groups, "named_groups": list(map(str, self.device.groups))}
        asked = _asked(whole=whole, grouped=bool(self.device.groups))
        rows = self.connection.execute(asked, given).all()
        more, rows = len(rows) > limit, rows[:limit]
        if rows:
            last = rows[-1]
            since = since.model_copy(update={"position": last.position, "kind": last.kind, "subject": last.subject})
        elif self.device.groups and horizon - since.position > _FAR:
            since = since.model_copy(update={"position": horizon - 1, "kind": None, "subject": None})
        return since, rows, more

    def _horizon(self) -> int:
        """The first position that may still get something."""
        if self.connection.dialect.name == "postgresql":
            asked = "SELECT pg_snapshot_xmin(pg_current_snapshot())::text::bigint"
            return int(self.connection.exec_driver_sql(asked).scalar_one())
        return int(self.connection.execute(select(server_state.c.position)).scalar_one()) + 1

    def _since(self, text: str | None, horizon: int) -> Cursor:
        view = self._view()
        if text is None:
            return Cursor(generation=self.state.generation, view=view, position=-1)
        try:
            cursor = Cursor.model_validate_json(base64.urlsafe_b64decode(text.encode()))
        except (ValidationError, ValueError, binascii.Error) as error:
            raise _resync() from error
        # A position that is still to come is one of a database that has been replaced by an older copy.
        if cursor.generation != self.state.generation or cursor.view != view or cursor.position >= horizon:
            raise _resync()
        return cursor

    def _view(self) -> str:
        """Changes with the groups the device serves: then it has to hear everything again."""
        named = "\n".join(sorted(map(str, self.device.groups)))
        return hashlib.sha256(named.encode()).hexdigest()[:12] if named else ""


@cache
def _asked(*, whole: bool, grouped: bool) -> Select[Any]:
    """Made once: most pulls bring nothing, and putting the statement together would be most of their cost."""
    position, kind, subject = changes.c.position, changes.c.kind, changes.c.subject
    asked = select(kind, subject, position, changes.c.gone).where(position < bindparam("horizon"))
    if whole:
        asked = asked.where(position > bindparam("position"))
    else:
        place: tuple[Any, ...] = (bindparam("position"), bindparam("kind"), bindparam("subject"))
        # The first half lets SQLite use the index by itself.
        asked = asked.where(position >= bindparam("position"), tuple_(position, kind, subject) > tuple_(*place))
    if grouped:
        asked = asked.where(_seen())
    return asked.order_by(position, kind, subject).limit(bindparam("most"))


def _seen() -> ColumnElement[bool]:
    """A device that serves some groups sees their people and what is theirs; and those who administer it."""
    of_groups = group_members.c.group_id.in_(bindparam("groups", expanding=True))
    members = select(group_members.c.person_id).where(of_groups)
    staff = select(people.c.id).where(people.c.role == Role.ADMINISTRATOR)
    whose = changes.c.learner_id
    # A group's document names all who are in it.
    others = (changes.c.kind == DocumentKind.GROUP.value) & changes.c.subject.not_in(
        bindparam("named_groups", expanding=True)
    )
    return or_(whose.is_(None) & ~others, whose.in_(members), whose.in_(staff))


def _resync() -> Refused:
    say = "This server does not know where this seat was; it begins again from the start. Nothing of the seat is lost."
    return Refused(ProblemKind.RESYNC, say)
