"""Facts as the tables hold them just now: the bodies of attempts, certificates, decisions and the audit trail.

They are plain mappings, not the models of `sync.bodies`: what a model would refuse must reach the server all the same,
which keeps it and says so, and must not stop what stands behind it.
"""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, Final
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, CursorResult, Row, Table, select

from desktop.store.reach import within
from sync.records.center import audit_trail, certificates
from sync.records.exchange import decisions
from sync.records.tables import attempts, scorm_enrollments, scorm_packages
from sync.records.vocabulary import RecordKind


@dataclass(frozen=True, slots=True)
class Fact:
    subject: str
    body: Mapping[str, Any]


def facts(connection: Connection, kind: RecordKind, ids: Collection[UUID]) -> dict[UUID, Fact]:
    """These facts by their ids; those that are gone are left out."""
    return _READERS[kind](connection, ids)


def audit_after(connection: Connection, device: UUID, seq: int, most: int) -> list[tuple[int, Fact]]:
    """The rows of this device's trail behind number `seq`, in order, with their numbers."""
    own = (audit_trail.c.device_id == device, audit_trail.c.seq > seq)
    rows = connection.execute(select(audit_trail).where(*own).order_by(audit_trail.c.seq).limit(most))
    return [(row.seq, Fact(f"{device}/{row.seq}", _audit(row))) for row in rows]


def _rows(
    connection: Connection, table: Table, ids: Collection[UUID], columns: Iterable[ColumnElement[Any]] | None = None
) -> CursorResult[Any]:
    """Rows of a table that belong to enrolments, all their columns or some, with `learner` and `package` (SHA-256)."""
    enrolled = scorm_enrollments.c
    return connection.execute(
        select(*(columns or table.c), enrolled.learner_id.label("learner"), scorm_packages.c.sha256.label("package"))
        .select_from(table)
        .join(scorm_enrollments, enrolled.id == table.c.enrollment_id)
        .join(scorm_packages, scorm_packages.c.id == enrolled.package_id)
        .where(*within(table.c.id, ids))
    )


_ATTEMPT: Final = ("number", "began_at", "ended_at")


def _attempts(connection: Connection, ids: Collection[UUID]) -> dict[UUID, Fact]:
    # Without the tree's state, which may be large and goes with the session that left it so.
    rows = _rows(connection, attempts, ids, [attempts.c[name] for name in ("id", *_ATTEMPT)])
    return {row.id: Fact(str(row.id), _body(row, _ATTEMPT)) for row in rows}


_CERTIFICATE: Final = (
    "rule",
    "number",
    "issued_at",
    "expires_at",
    "learner_name",
    "course_title",
    "score_scaled",
    "seconds",
    "credential",
)


def _certificates(connection: Connection, ids: Collection[UUID]) -> dict[UUID, Fact]:
    rows = _rows(connection, certificates, ids)
    return {row.id: Fact(str(row.id), _body(row, _CERTIFICATE) | {"attempt": row.attempt_id}) for row in rows}


def _decisions(connection: Connection, ids: Collection[UUID]) -> dict[UUID, Fact]:
    return {row.id: Fact(str(row.id), _decision(row)) for row in _rows(connection, decisions, ids)}


def _decision(row: Row[Any]) -> dict[str, Any]:
    return _body(row, ("value", "reason", "at")) | {
        "what": row.kind,
        "attempt": row.attempt_id,
        "session": row.session_id,
        "actor": row.actor_id,
    }


def _body(row: Row[Any], names: tuple[str, ...]) -> dict[str, Any]:
    mapping = row._mapping
    return {"learner": row.learner, "package": row.package, **{name: mapping[name] for name in names}}


def _audit(row: Row[Any]) -> dict[str, Any]:
    return {
        "seq": row.seq,
        "at": row.at,
        "actor": row.actor_id,
        "action": row.action,
        "subject_kind": row.subject_kind,
        "subject": row.subject_id,
        "detail": row.detail,
        "previous_hash": row.previous_hash.hex(),
        "hash": row.hash.hex(),
    }


_READERS: Final[Mapping[RecordKind, Callable[[Connection, Collection[UUID]], dict[UUID, Fact]]]] = MappingProxyType(
    {
        RecordKind.ATTEMPT: _attempts,
        RecordKind.CERTIFICATE: _certificates,
        RecordKind.DECISION: _decisions,
    }
)
