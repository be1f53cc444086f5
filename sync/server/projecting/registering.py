"""Folds what was told of a register into what holds, field by field, and keeps it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType
from typing import Any, Final
from uuid import UUID

from sqlalchemy import select

from sync.documents import DocumentKind
from sync.records.vocabulary import RecordKind
from sync.server.intake.lines import fields_in
from sync.server.projecting.work import Stored, Work, digest_of, pieces
from sync.server.store.tables import registers
from sync.told import FieldsTold, Held, merge_fields

_NONE: Final[Mapping[str, UUID]] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Register:
    """`held` is every field that was ever set; `is_new`: the server had never heard of the subject."""

    kind: RecordKind
    subject: str
    held: Mapping[str, Held]
    is_new: bool = False

    @property
    def values(self) -> dict[str, Any]:
        """As JSON has them."""
        return {name: held.value for name, held in self.held.items()}

    def value(self, name: str, otherwise: Any = None) -> Any:  # noqa: ANN401
        held = self.held.get(name)
        return otherwise if held is None or held.value is None else held.value


def told_in(stored: Iterable[Stored], server: UUID, servers_own: frozenset[str]) -> list[FieldsTold]:
    """What records say, without what only a server may say."""
    found = []
    for each in stored:
        fields = fields_in(each.line)
        if each.device != server and servers_own & fields.keys():
            fields = {name: value for name, value in fields.items() if name not in servers_own}
        found.append(FieldsTold(each.device, each.hlc, each.id, fields))
    return found


def merged(kind: RecordKind, subject: str, told: Iterable[FieldsTold], known: Register | None) -> Register:
    return Register(kind, subject, merge_fields(told), is_new=known is None)


def known_registers(work: Work, kind: RecordKind, subjects: Sequence[str]) -> dict[str, Register]:
    """As they were worked out last."""
    found: dict[str, Register] = {}
    asked = select(registers.c.subject, registers.c.fields).where(registers.c.kind == kind.value)
    for some in pieces(sorted(set(subjects))):
        for row in work.connection.execute(asked.where(registers.c.subject.in_(some))):
            held = {
                name: Held(kept["value"], kept["hlc"], UUID(kept["device"]), UUID(kept["record"]))
                for name, kept in row.fields.items()
            }
            found[row.subject] = Register(kind, row.subject, held)
    return found


def keep(work: Work, register: Register, learner: UUID | None = None, unheard: UUID | None = None) -> None:
    """Keep it, and tell the seats if it says something new; `learner`: whose it is.

    `unheard`: a record that was not believed; whoever wrote it hears again what holds.
    """
    more = {register.subject: unheard} if unheard is not None else {}
    keep_all(work, [register], {register.subject: learner} if learner is not None else {}, more)


def keep_all(
    work: Work, found: Sequence[Register], learners: Mapping[str, UUID], unheard: Mapping[str, UUID] = _NONE
) -> None:
    """The same for many of one kind."""
    if not found:
        return
    kind = DocumentKind(found[0].kind.value)
    digests = {
        each.subject: digest_of(
            sorted(each.held.items()), *([unheard[each.subject]] if each.subject in unheard else [])
        )
        for each in found
    }
    news = work.news(kind, digests)
    rows = [_row(register, work.now) for register in found if register.subject in news]
    work.put(registers, rows, once=("seen_at",))
    work.tell(kind, {subject: digests[subject] for subject in sorted(news)}, learners)


def _row(register: Register, now: datetime) -> dict[str, Any]:
    fields = {
        name: {"value": held.value, "hlc": held.hlc, "device": str(held.device), "record": str(held.record)}
        for name, held in register.held.items()
    }
    return {"kind": register.kind.value, "subject": register.subject, "fields": fields, "seen_at": now}
