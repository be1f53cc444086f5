"""What waits for a person, as the page shows it: both sides beside each other, and what can be decided."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import Any, Final
from uuid import UUID

from markupsafe import Markup
from sqlalchemy import Connection, select

from sync.documents import Side
from sync.records.exchange import devices
from sync.records.tables import attempts
from sync.records.vocabulary import MatterKind, Role
from sync.server.admin import cells
from sync.server.admin.mapped import Matter


class Verb(Enum):
    """What a button does; its value is the last part of the address it sends to."""

    GO_ON = "go-on"
    COUNT = "count"
    SET_ASIDE = "set-aside"
    ACCEPT_ROLE = "accept-role"
    DISMISS = "dismiss"
    BACK = "back"


@dataclass(frozen=True, slots=True)
class Offer:
    """One button. `fields` go with it."""

    verb: Verb
    words: str
    fields: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class SideCard:
    """One side: on which machine, and what came of it. `goes_on`: this is the one the learner goes on from.

    `number`: of the attempt, where the sides are two attempts.
    """

    name: str
    number: int | None
    goes_on: bool
    status: Markup
    score: str
    spent: str
    at: datetime
    offer: Offer | None


@dataclass(frozen=True, slots=True)
class Card:
    """One matter. `note` says what happens to what is not chosen."""

    id: str
    icon: str
    title: str
    sub: str
    sides: tuple[SideCard, ...]
    offers: tuple[Offer, ...]
    note: str
    at: datetime
    settled_at: datetime | None
    settled_by: str | None


@dataclass(frozen=True, slots=True)
class _Known:
    """What ids in matters are called; `heads` of attempts are the sessions they go on from."""

    devices: Mapping[UUID, str]
    numbers: Mapping[UUID, int]
    heads: Mapping[UUID, UUID | None]


def cards(connection: Connection, rows: Sequence[Matter], *, manages: bool) -> list[Card]:
    """Of rows that came with their people and packages. `manages`: the reader is an administrator."""
    sides = {row.id: tuple(Side.model_validate(side) for side in row.sides) for row in rows}
    known = _known(connection, rows, (side for each in sides.values() for side in each))
    return [_card(row, sides[row.id], known, manages=manages) for row in rows]


def _known(connection: Connection, rows: Iterable[Matter], sides: Iterable[Side]) -> _Known:
    told = list(sides)
    machines = {side.device for side in told}
    tried = {attempt for attempt in (*(row.attempt_id for row in rows), *(side.attempt for side in told)) if attempt}
    names = connection.execute(select(devices.c.id, devices.c.name).where(devices.c.id.in_(machines)))
    columns = (attempts.c.id, attempts.c.number, attempts.c.head_id)
    found = connection.execute(select(*columns).where(attempts.c.id.in_(tried))).all()
    return _Known(
        devices={row.id: row.name for row in names},
        numbers={row.id: row.number for row in found},
        heads={row.id: row.head_id for row in found},
    )


def _card(row: Matter, sides: tuple[Side, ...], known: _Known, *, manages: bool) -> Card:
    name = row.learner.name if row.learner is not None else "Somebody"
    number = known.numbers.get(row.attempt_id) if row.attempt_id is not None else None
    title = row.package.title if row.package is not None else "A course this server has not seen"
    course = f"{title}, attempt {number}." if number else f"{title}."
    return Card(
        id=row.id,
        icon=cells.MATTER_ICON[row.what],
        title=_TITLES[row.what].format(name=name),
        sub=_SUBS[row.what].format(course=course, say=row.say, about=_about(row)),
        sides=tuple(_side(row, side, sides, known) for side in sides),
        offers=_offers(row, manages=manages),
        note=_note(row),
        at=row.at,
        settled_at=row.settled_at,
        settled_by=row.settler.name if row.settler is not None else None,
    )


def _about(row: Matter) -> str:
    """Whom and what a record concerns, as far as that is known."""
    named = [row.learner.name] if row.learner is not None else []
    named += [row.package.title] if row.package is not None else []
    return f"{', '.join(named)}: " if named else ""


def _side(row: Matter, side: Side, sides: tuple[Side, ...], known: _Known) -> SideCard:
    forked = row.what is MatterKind.FORKED and len(sides) > 1
    head = known.heads.get(row.attempt_id) if row.attempt_id is not None else None
    goes_on = forked and (side.session == head if head is not None else side is sides[0])
    machine = known.devices.get(side.device, "A device this server does not know")
    offer = None
    if forked and side.session is not None and (row.settled_at is None or not goes_on):
        offer = Offer(Verb.GO_ON, f"Go on from {machine}", {"session": str(side.session)})
    return SideCard(
        name=machine,
        number=known.numbers.get(side.attempt) if side.attempt is not None and not forked else None,
        goes_on=goes_on,
        status=cells.outcome_status(side.outcome),
        score=cells.score(side.outcome),
        spent=cells.span(side.seconds),
        at=side.at,
        offer=offer,
    )


_TITLES: Final = {
    MatterKind.FORKED: "{name} continued one attempt on two machines",
    MatterKind.OVER_LIMIT: "{name} made an attempt over the limit",
    MatterKind.PARKED: "A record could not be used",
    MatterKind.WITHDRAWN: "{name} worked on a course after being withdrawn",
    MatterKind.REPLACED: "{name} worked on a version that is replaced",
    MatterKind.SECOND_CERTIFICATE: "{name} was given two certificates for one course",
    MatterKind.ROLE: "A machine gave {name} another role",
}
_SUBS: Final = {
    MatterKind.FORKED: "{course} Both sides are stored. Choose the one to go on from.",
    MatterKind.OVER_LIMIT: "{course} It is kept, and counts only if somebody says so.",
    MatterKind.PARKED: "{about}{say} It is kept as it came; everything around it was taken.",
    MatterKind.WITHDRAWN: "{course} The work is kept; the rules of the course say if it counts.",
    MatterKind.REPLACED: "{course} The work is kept; the rules of the course say if it counts.",
    MatterKind.SECOND_CERTIFICATE: "{course} Both are genuine; no certificate is ever taken back by itself.",
    MatterKind.ROLE: "{say} The role on the server holds until an administrator changes it.",
}


def _offers(row: Matter, *, manages: bool) -> tuple[Offer, ...]:
    if row.settled_at is not None:
        return (Offer(Verb.BACK, "Let it wait again", {}),)
    if row.what is MatterKind.FORKED:
        return ()
    if row.what is MatterKind.OVER_LIMIT:
        return Offer(Verb.COUNT, "Count it", {}), Offer(Verb.SET_ASIDE, "Set aside", {})
    nothing = Offer(Verb.DISMISS, "Nothing to do", {})
    if row.what is MatterKind.ROLE and manages:
        return (*_roles(row), nothing)
    return (nothing,)


def _roles(row: Matter) -> tuple[Offer, ...]:
    had = row.learner.role if row.learner is not None else None
    return tuple(
        Offer(Verb.ACCEPT_ROLE, f"Make {'an' if role is not Role.LEARNER else 'a'} {role.value}", {"role": role.value})
        for role in Role
        if role is not had
    )


def _note(row: Matter) -> str:
    if row.what is MatterKind.FORKED:
        return "The other side stays in the list. You can switch back at any time."
    return "You can change this at any time."


def facts_of(row: Any) -> dict[str, Any]:  # noqa: ANN401
    """A stored record's line, for an administrator who wants to look at what was sent."""
    return {"kind": row.kind, "subject": row.subject, "line": bytes(row.line).decode("utf-8", "replace")}
