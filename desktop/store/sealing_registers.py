"""Registers as the tables hold them just now, and which of their fields the server does not know yet."""

from collections import defaultdict
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Connection, Row, Table, select

from desktop.store.reach import within
from desktop.store.sealing_lines import plain
from sync.bodies import OPEN_FIELDS, REGISTERS, learner_package
from sync.records.center import course_policies, group_members, groups, people
from sync.records.tables import learner_states, scorm_enrollments, scorm_packages
from sync.records.vocabulary import RecordKind


def _told_of(kind: RecordKind, table: Table, but: Collection[str] = ()) -> tuple[str, ...]:
    """The columns that are called as the register's fields are."""
    return tuple(name for name in REGISTERS[kind].model_fields if name in table.c and name not in but)


_PERSON: Final = _told_of(RecordKind.PERSON, people)
_GROUP: Final = _told_of(RecordKind.GROUP, groups)
# That the files are gone from this seat concerns nobody else, and a package is named by its SHA-256, not by an id here.
_PACKAGE: Final = _told_of(RecordKind.PACKAGE, scorm_packages, but=("removed_at", "replaced_by"))
_POLICY: Final = _told_of(RecordKind.POLICY, course_policies)
_ENROLLMENT: Final = _told_of(RecordKind.ENROLLMENT, scorm_enrollments)
_GIVEN_ONCE: Final = frozenset({"id"})
"""Whoever was first to name it is right: a seat that calls it otherwise does not argue."""


@dataclass(frozen=True, slots=True)
class Register:
    """`fields` as JSON has them. `whole`: also those that have their default are told."""

    subject: str
    fields: Mapping[str, Any]
    whole: bool = False


def registers(connection: Connection, kind: RecordKind, ids: Collection[UUID]) -> dict[UUID, Register]:
    """These registers by the id of the seat's own rows; those that are gone are left out."""
    return _READERS[kind](connection, ids)


def changed(kind: RecordKind, register: Register, agreed: Mapping[str, Any]) -> dict[str, Any]:
    """The fields that differ from what both ends agreed on. What nobody ever set has its default there."""
    defaults = _DEFAULTS[kind]
    found = {}
    for name, value in register.fields.items():
        if name in agreed:
            if name not in _GIVEN_ONCE and not _same(name, value, agreed[name]):
                found[name] = value
        elif register.whole or value != defaults.get(name):
            found[name] = value
    beginnings = OPEN_FIELDS.get(kind, ())
    for name, value in agreed.items():
        if beginnings and name.startswith(beginnings) and name not in register.fields and value is not None:
            found[name] = None
    return found


def _same(name: str, one: object, other: object) -> bool:
    """A time may be spelled in more than one way."""
    if name.endswith("_at") and isinstance(one, str) and isinstance(other, str):
        return datetime.fromisoformat(one) == datetime.fromisoformat(other)
    return one == other


def _read(row: Row[*tuple[Any, ...]], names: tuple[str, ...]) -> dict[str, Any]:
    mapping = row._mapping
    return {name: plain(mapping[name]) for name in names}


def _people(connection: Connection, ids: Collection[UUID]) -> dict[UUID, Register]:
    rows = connection.execute(select(people).where(*within(people.c.id, ids)))
    # Of somebody who was erased it is said that nothing is known, whatever the server still knows.
    return {row.id: Register(str(row.id), _read(row, _PERSON), whole=row.erased_at is not None) for row in rows}


def _groups(connection: Connection, ids: Collection[UUID]) -> dict[UUID, Register]:
    members: defaultdict[UUID, dict[str, bool]] = defaultdict(dict)
    inside = select(group_members).where(*within(group_members.c.group_id, ids))
    for row in connection.execute(inside):
        members[row.group_id][f"member:{row.person_id}"] = True
    rows = connection.execute(select(groups).where(*within(groups.c.id, ids)))
    return {row.id: Register(str(row.id), _read(row, _GROUP) | members[row.id]) for row in rows}


def _learner_states(connection: Connection, ids: Collection[UUID]) -> dict[UUID, Register]:
    rows = connection.execute(select(learner_states).where(*within(learner_states.c.learner_id, ids)))
    found = {}
    for row in rows:
        objectives = {f"objective:{name}": value for name, value in row.global_objectives.items()}
        data = {f"data:{target}": text for target, text in row.shared_data.items()}
        found[row.learner_id] = Register(str(row.learner_id), objectives | data)
    return found


def _packages(connection: Connection, ids: Collection[UUID]) -> dict[UUID, Register]:
    later = scorm_packages.alias("later")
    rows = connection.execute(
        select(scorm_packages, later.c.sha256.label("replaced_by_sha256"))
        .outerjoin(later, later.c.id == scorm_packages.c.replaced_by)
        .where(*within(scorm_packages.c.id, ids))
    )
    return {
        row.id: Register(row.sha256, _read(row, _PACKAGE) | {"replaced_by": row.replaced_by_sha256}) for row in rows
    }


def _policies(connection: Connection, ids: Collection[UUID]) -> dict[UUID, Register]:
    rows = connection.execute(
        select(course_policies, scorm_packages.c.sha256)
        .join(scorm_packages, scorm_packages.c.id == course_policies.c.package_id)
        .where(*within(course_policies.c.package_id, ids))
    )
    return {
        row.package_id: Register(
            row.sha256, _read(row, _POLICY) | {f"switch:{name}": value for name, value in row.switches.items()}
        )
        for row in rows
    }


def _enrollments(connection: Connection, ids: Collection[UUID]) -> dict[UUID, Register]:
    columns = [scorm_enrollments.c[name] for name in (*_ENROLLMENT, "learner_id")]
    rows = connection.execute(
        select(*columns)
        .add_columns(scorm_packages.c.sha256)
        .join(scorm_packages, scorm_packages.c.id == scorm_enrollments.c.package_id)
        .where(*within(scorm_enrollments.c.id, ids))
    )
    return {row.id: Register(learner_package(row.learner_id, row.sha256), _read(row, _ENROLLMENT)) for row in rows}


_READERS: Final[Mapping[RecordKind, Callable[[Connection, Collection[UUID]], dict[UUID, Register]]]] = MappingProxyType(
    {
        RecordKind.PERSON: _people,
        RecordKind.GROUP: _groups,
        RecordKind.LEARNER_STATE: _learner_states,
        RecordKind.PACKAGE: _packages,
        RecordKind.POLICY: _policies,
        RecordKind.ENROLLMENT: _enrollments,
    }
)
_DEFAULTS: Final = {
    kind: {name: plain(field.default) for name, field in model.model_fields.items()}
    for kind, model in REGISTERS.items()
}
