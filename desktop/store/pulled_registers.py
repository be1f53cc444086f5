"""Registers as the server tells them: field by field, and what was changed here and not sent yet is kept.

A three-way merge: `known` holds what both ends agreed on last, so a field that differs from it was changed here. What
is kept so is told to the server with the next batch, and whichever word is newer comes back.
"""

import logging
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Connection

from desktop.store.journal_known import agree, agreed_fields, unsent_fields
from desktop.store.journal_tables import PutOff
from desktop.store.pulling import Deferred, Pull, is_unsent
from desktop.store.sealing_lines import plain
from desktop.store.sealing_registers import changed, registers
from sync.bodies import OPEN_FIELDS, REGISTERS, Body
from sync.checking import Malformed, check_field
from sync.records.vocabulary import RecordKind

_log: Final = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class News:
    """What a register's document changes here. `told` is all it says, as JSON; `body` and `open` only what to write.

    `names`: the closed fields of `body` to write. `is_contested`: something of the register is not on the server yet,
    so that the same document has to be looked at again when it is.
    """

    kind: RecordKind
    subject: str
    told: Mapping[str, Any]
    body: Body
    names: frozenset[str]
    open: Mapping[str, Any]
    is_contested: bool

    def values(self) -> dict[str, Any]:
        """The closed fields to write, as Python has them."""
        return {name: getattr(self.body, name) for name in sorted(self.names)}

    def deferred(self) -> Deferred | None:
        """What is still to be done where the register is contested."""
        return Deferred(PutOff.UNSENT, is_here=True) if self.is_contested else None


def news_of(pull: Pull, kind: RecordKind, subject: str, record: UUID | None, fields: Mapping[str, Any]) -> News:
    """What to write of these fields; `record` is the id of this seat's own row, None where there is none.

    A field that this version does not know, or whose value makes no sense to it, is left out.
    """
    told = {name: value for name, value in fields.items() if _is_understood(kind, subject, name, value)}
    contested = record is not None and is_unsent(pull, kind, record, subject)
    kept = _changed_here(pull.connection, kind, subject, record) if record is not None and contested else set()
    kept -= pull.freed.get(record, set()) if record is not None else set()
    beginnings = OPEN_FIELDS.get(kind, ())
    news = {name: value for name, value in told.items() if name not in kept}
    open_ = {name: value for name, value in news.items() if beginnings and name.startswith(beginnings)}
    closed = {name: value for name, value in news.items() if name not in open_}
    body = REGISTERS[kind].model_validate(closed)
    return News(kind, subject, told, body, frozenset(closed), open_, contested)


def settle(pull: Pull, news: News, held: Mapping[str, Any] | None = None) -> None:
    """Both ends agree on what was told, but for the fields in `held`: of those this seat has the value given there.

    A register that is written half way must not look as if the other half had been changed here.
    """
    said = {**news.told, **(held or {})}
    agree(pull.connection, news.kind, news.subject, {name: plain(value) for name, value in said.items()})


def _changed_here(connection: Connection, kind: RecordKind, subject: str, record: UUID) -> set[str]:
    mine = registers(connection, kind, [record]).get(record)
    agreed = agreed_fields(connection, kind, [subject]).get(subject, {})
    unsealed = set(changed(kind, mine, agreed)) if mine is not None else set()
    return unsealed | set(unsent_fields(connection, kind, subject))


def _is_understood(kind: RecordKind, subject: str, name: str, value: object) -> bool:
    try:
        check_field(kind, name, value)
    except Malformed as error:
        _log.warning("A field of the %s %s was left out: %s", kind.value, subject, error)
        return False
    return True
