"""What rows of the audit trail are about, by name as it is today: people, groups, courses, learners on a course."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, FromClause, Select, literal, select

from sync.records.center import certificates, groups, people
from sync.records.tables import attempts, scorm_enrollments, scorm_packages

_NONE: Final = literal("")


@dataclass(frozen=True, slots=True)
class Subject:
    """`person` and `thing` are names, "" where there is none; a person who was erased has none left."""

    person: str = ""
    thing: str = ""


def subjects(connection: Connection, kind: str, identifiers: Iterable[UUID]) -> dict[UUID, Subject]:
    """The names of those that are there; nothing for a kind that has no names."""
    wanted = list(set(identifiers))
    if kind not in _NAMES or not wanted:
        return {}
    key, query = _NAMES[kind]
    rows = connection.execute(query.where(key.in_(wanted)))
    return {identifier: Subject(f"{given} {family}".strip(), thing) for identifier, given, family, thing in rows}


def _on_course(key: ColumnElement[UUID], source: FromClause) -> tuple[ColumnElement[UUID], Select[Any]]:
    """Of a learner on a course, reached from `source`."""
    named = select(key, people.c.given_name, people.c.family_name, scorm_packages.c.title).select_from(source)
    named = named.join(people, people.c.id == scorm_enrollments.c.learner_id)
    return key, named.join(scorm_packages, scorm_packages.c.id == scorm_enrollments.c.package_id)


_NAMES: Final[Mapping[str, tuple[ColumnElement[UUID], Select[Any]]]] = {
    "person": (people.c.id, select(people.c.id, people.c.given_name, people.c.family_name, _NONE)),
    "group": (groups.c.id, select(groups.c.id, _NONE, _NONE, groups.c.name)),
    "package": (scorm_packages.c.id, select(scorm_packages.c.id, _NONE, _NONE, scorm_packages.c.title)),
    "enrollment": _on_course(scorm_enrollments.c.id, scorm_enrollments),
    "attempt": _on_course(
        attempts.c.id, attempts.join(scorm_enrollments, scorm_enrollments.c.id == attempts.c.enrollment_id)
    ),
    "certificate": _on_course(
        certificates.c.id, certificates.join(scorm_enrollments, scorm_enrollments.c.id == certificates.c.enrollment_id)
    ),
}
