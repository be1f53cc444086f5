"""People and groups as the server tells them; also who turned out to be one, and who was erased."""

from collections.abc import Mapping
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Column, Connection, delete, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from desktop.store.becoming_one import become_one
from desktop.store.erasing import erase
from desktop.store.journal_known import agree
from desktop.store.journal_tables import PutOff
from desktop.store.people import sort_name
from desktop.store.pulled_registers import news_of, settle
from desktop.store.pulling import Deferred, Pull, is_unsent, missing
from desktop.store.reach import within
from desktop.store.sealing_lines import plain
from desktop.store.sealing_registers import registers
from desktop.store.seat import outbox
from sync.documents import DocumentKind
from sync.records.center import group_members, groups, people
from sync.records.vocabulary import RecordKind

_THEIRS_ALONE: Final = ("number", "source_id")
"""No two people here have the same one."""
_MEMBER: Final = "member:"
_NOBODY: Final[Mapping[str, Any]] = {}


def take_person(pull: Pull, subject: str, fields: Mapping[str, Any] | None) -> Deferred | None:
    """A person as they are now. `fields` None, or a time of erasing in them: a tombstone, whose like is left here too.

    Whoever was erased stays erased, whatever an older word says.
    """
    identifier = UUID(subject)
    known = _row(pull.connection, identifier)
    if known is not None and known["erased_at"] is not None:
        return None
    if fields is None:
        at = {"erased_at": plain(pull.now)}
        return _erase(pull, identifier, at, there=True) if known is not None else None
    if fields.get("erased_at") is not None:
        return _erase(pull, identifier, fields, there=known is not None)
    if fields.get("alias_of") is not None:
        return _merge(pull, identifier, fields, there=known is not None)
    news = news_of(pull, RecordKind.PERSON, subject, identifier if known is not None else None, fields)
    values = news.values()
    values.pop("alias_of", None)
    deferred = _require_given_to(pull, values)
    held = _hold_back(pull, identifier, known or _NOBODY, values)
    _write(pull, identifier, known, values)
    settle(pull, news, held | ({"given_to": None} if deferred is not None else {}))
    if held:
        return Deferred(PutOff.TAKEN, is_here=True)
    return deferred or news.deferred()


def take_group(pull: Pull, subject: str, fields: Mapping[str, Any] | None) -> Deferred | None:
    """A group with its members. `fields` None: nobody is taught through it here any more."""
    identifier, connection = UUID(subject), pull.connection
    row = connection.execute(select(groups).where(groups.c.id == identifier)).one_or_none()
    if fields is None:
        removed = update(groups).where(groups.c.id == identifier, groups.c.removed_at.is_(None))
        connection.execute(removed.values(removed_at=pull.now))
        return None
    news = news_of(pull, RecordKind.GROUP, subject, identifier if row is not None else None, fields)
    values = news.values()
    held: dict[str, Any] = {}
    code = values.get("source_id")
    if code is not None and _holder(connection, groups.c.source_id, code) not in (None, identifier):
        held["source_id"] = row.source_id if row is not None else None
        del values["source_id"]
    if row is None:
        connection.execute(insert(groups).values({"id": identifier, "name": "", "made_at": pull.now} | _known(values)))
    elif values:
        connection.execute(update(groups).where(groups.c.id == identifier).values(**_with_made_at(values)))
    absent = _take_members(connection, identifier, news.open)
    settle(pull, news, held | dict.fromkeys(f"{_MEMBER}{person}" for person in absent))
    if held:
        return Deferred(PutOff.TAKEN, is_here=True)
    return missing(DocumentKind.PERSON, absent[0], is_here=True) if absent else news.deferred()


def _row(connection: Connection, identifier: UUID) -> Mapping[str, Any] | None:
    row = connection.execute(select(people).where(people.c.id == identifier)).one_or_none()
    return dict(row._mapping) if row is not None else None


def _known(values: Mapping[str, Any]) -> dict[str, Any]:
    """Without what is nothing, so that a new row has its own defaults there."""
    return {name: value for name, value in values.items() if value is not None}


def _with_made_at(values: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if name != "made_at" or value is not None}


def _write(pull: Pull, identifier: UUID, known: Mapping[str, Any] | None, values: Mapping[str, Any]) -> None:
    connection = pull.connection
    named = {**(known or {"given_name": "", "family_name": ""}), **values}
    written = _with_made_at(values) | {"sort_name": sort_name(named["given_name"], named["family_name"])}
    if known is None:
        connection.execute(insert(people).values({"id": identifier, "made_at": pull.now} | _known(written)))
    else:
        connection.execute(update(people).where(people.c.id == identifier).values(**written))


def _require_given_to(pull: Pull, values: dict[str, Any]) -> Deferred | None:
    """Take from `values` a person who has not arrived yet."""
    given_to = values.get("given_to")
    if given_to is None or _row(pull.connection, given_to) is not None:
        return None
    del values["given_to"]
    return missing(DocumentKind.PERSON, given_to, is_here=True)


def _hold_back(pull: Pull, identifier: UUID, known: Mapping[str, Any], values: dict[str, Any]) -> dict[str, Any]:
    """Take from `values` what is still somebody else's here; returns what this seat has there instead."""
    held: dict[str, Any] = {}
    for name in _THEIRS_ALONE:
        wanted = values.get(name)
        holder = _holder(pull.connection, people.c[name], wanted) if wanted is not None else None
        if wanted is None or holder is None or holder == identifier or _gives_up(pull, holder, name, wanted):
            continue
        held[name] = known.get(name)
        del values[name]
    return held


def _holder(connection: Connection, column: Column[Any], value: str) -> UUID | None:
    return connection.execute(select(column.table.c.id).where(column == value)).scalar_one_or_none()


def _gives_up(pull: Pull, holder: UUID, name: str, value: str) -> bool:
    """Whether whoever has it here is told of another one, or none; then they lose it now and get theirs in a moment."""
    told = pull.people_told.get(holder)
    if told is None:
        return False
    moves_on = told.get(name) != value or told.get("alias_of") is not None or told.get("erased_at") is not None
    if not moves_on or is_unsent(pull, RecordKind.PERSON, holder, str(holder)):
        return False
    pull.connection.execute(update(people).where(people.c.id == holder).values({name: None}))
    pull.freed.setdefault(holder, set()).add(name)
    return True


def _erase(pull: Pull, identifier: UUID, fields: Mapping[str, Any], *, there: bool) -> Deferred | None:
    """The same is deleted here that was deleted where somebody erased them."""
    if pull.is_open(identifier, None):
        return Deferred(PutOff.OPEN)
    if there:
        erase(pull.connection, identifier, pull.now)
        pull.erased.append(identifier)
    news = news_of(pull, RecordKind.PERSON, str(identifier), None, fields)
    tombstone = {"erased_at": news.values()["erased_at"], "deactivated_at": news.values()["erased_at"]}
    if there:
        pull.connection.execute(update(people).where(people.c.id == identifier).values(**tombstone))
    else:
        pull.connection.execute(insert(people).values(id=identifier, made_at=pull.now, **tombstone))
    _agree_as_it_is(pull, identifier)
    return None


def _merge(pull: Pull, identifier: UUID, fields: Mapping[str, Any], *, there: bool) -> Deferred | None:
    """Two rows turned out to be one person: all that was the one's is the other's from now on."""
    person = UUID(str(fields["alias_of"]))
    if person == identifier:
        return None
    if _row(pull.connection, person) is None:
        return missing(DocumentKind.PERSON, person)
    if not there:
        # A row without a name, so that groups which still name it lead to the person.
        gone = {"given_to": person, "deactivated_at": pull.now}
        pull.connection.execute(insert(people).values(id=identifier, made_at=pull.now, **gone))
        return None
    if pull.is_open(identifier, None) or pull.is_open(person, None):
        return Deferred(PutOff.OPEN)
    # What is moved here has to be told to the server, and must not be taken for sent meanwhile.
    pull.is_all_sent = False
    pull.touched |= become_one(pull.connection, identifier, person, pull.now)
    agree(pull.connection, RecordKind.PERSON, str(identifier), fields)
    _agree_as_it_is(pull, identifier)
    return None


def _agree_as_it_is(pull: Pull, identifier: UUID) -> None:
    """Nothing of the row is to be told to the server, which told it."""
    mine = registers(pull.connection, RecordKind.PERSON, [identifier])[identifier]
    agree(pull.connection, RecordKind.PERSON, str(identifier), mine.fields)
    pull.connection.execute(delete(outbox).where(outbox.c.kind == RecordKind.PERSON, outbox.c.record_id == identifier))


def _take_members(connection: Connection, group: UUID, told: Mapping[str, Any]) -> list[UUID]:
    """Who is in the group and who is not; returns those who have not arrived here."""
    said = {UUID(name.removeprefix(_MEMBER)): bool(inside) for name, inside in told.items()}
    coming = [person for person, inside in said.items() if inside]
    whom = select(people.c.id, people.c.given_to, people.c.erased_at).where(*within(people.c.id, coming))
    known = connection.execute(whom).all()
    here = {row.id: row.given_to or row.id for row in known if row.erased_at is None}
    rows = [{"group_id": group, "person_id": person} for person in sorted(set(here.values()))]
    if rows:
        connection.execute(upsert(group_members).on_conflict_do_nothing(), rows)
    leaving = {person for person, inside in said.items() if not inside} - set(here.values())
    theirs = (group_members.c.group_id == group, *within(group_members.c.person_id, leaving))
    connection.execute(delete(group_members).where(*theirs))
    return sorted(set(coming) - {row.id for row in known})
