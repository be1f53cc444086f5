"""A page of changes from the server becomes rows of this seat: in one transaction with its cursor, and any number of
times the same.

What can't take its place yet is put off and tried again with every page and before packages are fetched, so that one
change never holds up the others: work of this seat that is not sent, a course that is open right now, a person who
comes with a later page.

This module goes through the page; how each kind takes its place is in `pulled_people`, `pulled_courses`,
`pulled_attempts` and `pulled_facts`, with `pulled_registers` for what is merged field by field. `pulling` is what all
of them know of the page, and `pulled_mirrors` counts the enrolments anew when it is in.
"""

import logging
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.exc import IntegrityError

from desktop.store.journal_tables import PutOff, put_off
from desktop.store.matters import drop_matters
from desktop.store.offers import drop_offers
from desktop.store.pulled_attempts import take_attempt
from desktop.store.pulled_courses import take_enrollment, take_learner_state, take_package, take_policy
from desktop.store.pulled_facts import take_center, take_certificate, take_decision, take_device, take_matter
from desktop.store.pulled_people import take_group, take_person
from desktop.store.pulling import Deferred, IsOpen, Pull, key_of
from desktop.store.server_link import keep_cursor
from sync.bodies import Body
from sync.checking import Malformed
from sync.documents import DOCUMENTS, DocumentKind
from sync.protocol import Change

_log: Final = logging.getLogger(__name__)

Take = Callable[[Pull, str, Any], Deferred | None]
_TAKE: Final[Mapping[DocumentKind, Take]] = {
    # What others name comes before those that name it.
    DocumentKind.PERSON: take_person,
    DocumentKind.GROUP: take_group,
    DocumentKind.PACKAGE: take_package,
    DocumentKind.POLICY: take_policy,
    DocumentKind.ENROLLMENT: take_enrollment,
    DocumentKind.LEARNER_STATE: take_learner_state,
    DocumentKind.DEVICE: take_device,
    DocumentKind.CENTER: take_center,
    DocumentKind.ATTEMPT: take_attempt,
    DocumentKind.DECISION: take_decision,
    DocumentKind.CERTIFICATE: take_certificate,
    DocumentKind.MATTER: take_matter,
}
_ORDER: Final = {kind.value: place for place, kind in enumerate(_TAKE)}
_TRIED_AGAIN: Final = (PutOff.UNSENT, PutOff.OPEN, PutOff.TAKEN)


@dataclass(frozen=True, slots=True)
class Pulled:
    """What a page came to. `touched`: enrolments that have to be mirrored and counted before the transaction ends.

    `placed`: attempts that the server's own picture replaced, see `Pull`; `ruled`: enrolments that have to be counted
    alone. `erased`: people of whom nothing may be left, not even in free pages and backups.
    """

    touched: frozenset[UUID]
    placed: Mapping[UUID, str | None]
    ruled: frozenset[UUID]
    erased: tuple[UUID, ...]


def take_changes(
    connection: Connection, changes: Iterable[Change], now: datetime, is_open: IsOpen, *, cursor: str | None = None
) -> Pulled:
    """Put these changes into the tables, and what had been put off as far as it is possible now.

    Part of the caller's transaction, which ends with `cursor` kept where there is one. A change that makes no sense
    here is kept for a later version and said in the log; it never stops the others.
    """
    told = {(change.kind, change.subject): change for change in changes}
    waiting = {key: change for key, change in _put_off(connection, _TRIED_AGAIN).items() if key not in told}
    to_take = [*waiting.values(), *told.values()]
    pull = Pull(connection, now, is_open)
    waited = connection.execute(select(put_off.c.kind, put_off.c.subject))
    put_off_before = {(row.kind, row.subject) for row in waited}
    while to_take:
        pull.people_told = _people_in(to_take)
        arrived = _take_all(pull, to_take, put_off_before)
        to_take = _waiting_for(connection, arrived)
    if cursor is not None:
        keep_cursor(connection, cursor)
    return Pulled(frozenset(pull.touched), pull.placed, frozenset(pull.ruled), tuple(pull.erased))


def has_put_off(connection: Connection) -> bool:
    """Whether `take_changes` without a change could do something."""
    query = select(put_off.c.subject).where(put_off.c.reason.in_(_TRIED_AGAIN)).limit(1)
    return connection.execute(query).one_or_none() is not None


def try_unreadable(connection: Connection) -> list[Change]:
    """What an earlier version of the program could not read; this one may."""
    return list(_put_off(connection, (PutOff.UNREADABLE,)).values())


def start_over(connection: Connection) -> None:
    """The server tells everything again from the beginning: what only repeats its words goes, no row of the tables."""
    keep_cursor(connection, None)
    drop_offers(connection)
    drop_matters(connection)
    connection.execute(delete(put_off))


def _people_in(changes: Iterable[Change]) -> dict[UUID, Mapping[str, Any]]:
    return {
        UUID(change.subject): change.body.get("fields") or {}
        for change in changes
        if change.kind == DocumentKind.PERSON.value and change.body is not None
    }


def _take_all(pull: Pull, changes: Iterable[Change], before: set[tuple[str, str]]) -> set[str]:
    """Returns what is here now and was waited for, perhaps. `before`: what was put off until now."""
    arrived: set[str] = set()
    for change in sorted(changes, key=lambda each: _ORDER.get(each.kind, len(_ORDER))):
        deferred = _take_one(pull, change)
        if deferred is not None:
            _put_off_one(pull.connection, change, deferred)
            before.add((change.kind, change.subject))
        elif (change.kind, change.subject) in before:
            own = (put_off.c.kind == change.kind, put_off.c.subject == change.subject)
            pull.connection.execute(delete(put_off).where(*own))
        if deferred is None or deferred.is_here:
            arrived.add(key_of(change.kind, change.subject))
    return arrived


def _take_one(pull: Pull, change: Change) -> Deferred | None:
    step = pull.connection.begin_nested()
    try:
        kind = DocumentKind(change.kind)
        deferred = _TAKE[kind](pull, change.subject, _read(kind, change))
    except (ValueError, LookupError, IntegrityError) as error:
        step.rollback()
        _log.warning("The %s %s was put aside: %s", change.kind, change.subject, error)
        return Deferred(PutOff.UNREADABLE)
    step.commit()
    return deferred


def _read(kind: DocumentKind, change: Change) -> Body | Mapping[str, Any] | None:
    """The document, checked against its model; the fields of a register. Raises ValueError."""
    if change.body is None:
        return None
    if kind in DOCUMENTS:
        return DOCUMENTS[kind].model_validate(change.body)
    fields = change.body.get("fields")
    if not isinstance(fields, dict):
        raise Malformed(f"The {change.kind} {change.subject} does not hold fields.")
    return fields


def _put_off(connection: Connection, reasons: Iterable[PutOff]) -> dict[tuple[str, str], Change]:
    rows = connection.execute(select(put_off).where(put_off.c.reason.in_(tuple(reasons))))
    return {(row.kind, row.subject): Change(kind=row.kind, subject=row.subject, body=row.body) for row in rows}


def _waiting_for(connection: Connection, arrived: Iterable[str]) -> list[Change]:
    keys = list(arrived)
    if not keys:
        return []
    rows = connection.execute(select(put_off).where(put_off.c.waits_for.in_(keys)))
    return [Change(kind=row.kind, subject=row.subject, body=row.body) for row in rows]


def _put_off_one(connection: Connection, change: Change, deferred: Deferred) -> None:
    values = {"body": change.body, "reason": deferred.reason, "waits_for": deferred.waits_for}
    statement = insert(put_off).values(kind=change.kind, subject=change.subject, **values)
    connection.execute(statement.on_conflict_do_update(index_elements=["kind", "subject"], set_=values))
