"""Builds what comes down from the tables, at the moment it is read: as `sync.protocol.DOCUMENTS` says."""

import logging
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Connection, Row, Select, Table, select

from sync.bodies import Outcome
from sync.documents import (
    AttemptDocument,
    CenterDocument,
    CertificateDocument,
    DecisionDocument,
    DeviceDocument,
    DocumentKind,
    MatterDocument,
    SessionDocument,
    ValuesDocument,
)
from sync.records.center import certificates
from sync.records.exchange import decisions, devices
from sync.records.tables import attempts, scorm_enrollments, scorm_packages, scorm_tracking, sessions
from sync.server.projecting.work import pieces
from sync.server.store.birth import ServerState
from sync.server.store.tables import attempt_numbers, matters, registers

Bodies = dict[str, dict[str, Any]]
_LOG: Final = logging.getLogger("carrel.server")
_REGISTERS: Final = frozenset(
    {
        DocumentKind.PERSON,
        DocumentKind.GROUP,
        DocumentKind.LEARNER_STATE,
        DocumentKind.PACKAGE,
        DocumentKind.ENROLLMENT,
        DocumentKind.POLICY,
    }
)


@dataclass(frozen=True, slots=True)
class Documents:
    """Reads in the caller's transaction, all of a kind at once."""

    connection: Connection
    state: ServerState
    warn_after_hours: int

    def read(self, wanted: Sequence[tuple[str, str]]) -> dict[tuple[str, str], dict[str, Any]]:
        """The bodies of those (kind, subject) that are there."""
        by_kind: dict[str, list[str]] = {}
        for kind, subject in wanted:
            by_kind.setdefault(kind, []).append(subject)
        found: dict[tuple[str, str], dict[str, Any]] = {}
        for name, subjects in by_kind.items():
            of_kind = DocumentKind(name)
            found |= {(name, subject): body for subject, body in self._bodies(of_kind, subjects).items()}
        return found

    def _bodies(self, kind: DocumentKind, subjects: Sequence[str]) -> Bodies:
        if kind in _REGISTERS:
            return self._registers(kind, subjects)
        build = self._facts(kind)
        try:
            return build(subjects)
        except ValueError:
            return {name: body for subject in subjects for name, body in _one(kind, build, subject).items()}

    def _facts(self, kind: DocumentKind) -> Callable[[Sequence[str]], Bodies]:
        return {
            DocumentKind.ATTEMPT: self._attempts,
            DocumentKind.CERTIFICATE: self._certificates,
            DocumentKind.DECISION: self._decisions,
            DocumentKind.DEVICE: self._devices,
            DocumentKind.MATTER: self._matters,
            DocumentKind.CENTER: self._center,
        }[kind]

    def _registers(self, kind: DocumentKind, subjects: Sequence[str]) -> Bodies:
        found: Bodies = {}
        asked = select(registers.c.subject, registers.c.fields).where(registers.c.kind == kind.value)
        for some in pieces(subjects):
            for row in self.connection.execute(asked.where(registers.c.subject.in_(some))):
                found[row.subject] = {"fields": {name: held["value"] for name, held in row.fields.items()}}
        return found

    def _attempts(self, subjects: Sequence[str]) -> Bodies:
        identifiers = [UUID(subject) for subject in subjects]
        of_session, of_value = (
            _grouped(self._rows(select(table).where(table.c.attempt_id.in_(identifiers))))
            for table in (sessions, scorm_tracking)
        )
        asked = _with_course(attempts, attempt_numbers.c.storage).outerjoin(
            attempt_numbers, attempt_numbers.c.attempt_id == attempts.c.id
        )
        found: Bodies = {}
        for row in self._rows(asked.where(attempts.c.id.in_(identifiers))):
            document = AttemptDocument(
                learner=row.learner_id,
                package=row.sha256,
                number=row.number,
                standing=row.standing,
                state=row.state,
                outcome=_outcome(row),
                seconds=row.seconds,
                began_at=row.began_at,
                ended_at=row.ended_at,
                head=row.head_id,
                sequencing=row.sequencing,
                storage=row.storage,
                sessions=tuple(map(_session, sorted(of_session.get(row.id, []), key=lambda each: each.id))),
                values=_values(of_value.get(row.id, [])),
            )
            found[str(row.id)] = document.model_dump(mode="json")
        return found

    def _certificates(self, subjects: Sequence[str]) -> Bodies:
        found: Bodies = {}
        asked = _with_course(certificates).where(certificates.c.id.in_([UUID(subject) for subject in subjects]))
        for row in self._rows(asked):
            document = CertificateDocument(
                learner=row.learner_id,
                package=row.sha256,
                rule=row.rule.value,
                number=row.number,
                attempt=row.attempt_id,
                device=row.device_id,
                issued_at=row.issued_at,
                expires_at=row.expires_at,
                learner_name=row.learner_name,
                course_title=row.course_title,
                score_scaled=row.score_scaled,
                seconds=row.seconds,
                credential=row.credential,
                confirmed_at=row.confirmed_at,
            )
            found[str(row.id)] = document.model_dump(mode="json")
        return found

    def _decisions(self, subjects: Sequence[str]) -> Bodies:
        found: Bodies = {}
        asked = _with_course(decisions).where(decisions.c.id.in_([UUID(subject) for subject in subjects]))
        for row in self._rows(asked):
            document = DecisionDocument(
                what=row.kind.value,
                learner=row.learner_id,
                package=row.sha256,
                attempt=row.attempt_id,
                session=row.session_id,
                value=row.value,
                reason=row.reason,
                actor=row.actor_id,
                device=row.device_id,
                hlc=row.hlc,
                at=row.at,
            )
            found[str(row.id)] = document.model_dump(mode="json")
        return found

    def _devices(self, subjects: Sequence[str]) -> Bodies:
        asked = select(devices).where(devices.c.id.in_([UUID(subject) for subject in subjects]))
        return {
            str(row.id): DeviceDocument(name=row.name, standing=row.standing).model_dump(mode="json")
            for row in self._rows(asked)
        }

    def _matters(self, subjects: Sequence[str]) -> Bodies:
        found: Bodies = {}
        for row in self._rows(select(matters).where(matters.c.id.in_(subjects))):
            document = MatterDocument.model_validate(
                {
                    "what": row.what,
                    "learner": row.learner_id,
                    "package": row.sha256,
                    "attempt": row.attempt_id,
                    "record": row.record_id,
                    "sides": row.sides,
                    "say": row.say,
                    "at": row.at,
                    "settled_at": row.settled_at,
                    "settled_by": row.settled_by,
                }
            )
            found[row.id] = document.model_dump(mode="json")
        return found

    def _center(self, subjects: Sequence[str]) -> Bodies:
        document = CenterDocument(name=self.state.center, warn_after_hours=self.warn_after_hours)
        own = str(self.state.server_id)
        return {subject: document.model_dump(mode="json") for subject in subjects if subject == own}

    def _rows(self, asked: Select[Any]) -> Sequence[Row[Any]]:
        return self.connection.execute(asked).all()


def _one(kind: DocumentKind, build: Callable[[Sequence[str]], Bodies], subject: str) -> Bodies:
    """One that breaks the protocol's own rules is left out: else no seat would hear anything behind it."""
    try:
        return build([subject])
    except ValueError as error:
        # What is wrong with it may be somebody's name.
        _LOG.error("A document can't be made", extra={"kind": kind.value, "why": type(error).__name__})
        return {}


def _with_course(table: Table, *more: Any) -> Select[Any]:  # noqa: ANN401
    """Rows of a table that belongs to enrolments, with the learner and the package's SHA-256."""
    joined = table.join(scorm_enrollments, scorm_enrollments.c.id == table.c.enrollment_id).join(
        scorm_packages, scorm_packages.c.id == scorm_enrollments.c.package_id
    )
    return select(table, scorm_enrollments.c.learner_id, scorm_packages.c.sha256, *more).select_from(joined)


def _grouped(rows: Iterable[Row[Any]]) -> Mapping[UUID, list[Row[Any]]]:
    found: dict[UUID, list[Row[Any]]] = {}
    for row in rows:
        found.setdefault(row.attempt_id, []).append(row)
    return found


def _outcome(row: Row[Any]) -> Outcome:
    return Outcome(**{name: getattr(row, name) for name in Outcome.model_fields})


def _session(row: Row[Any]) -> SessionDocument:
    return SessionDocument(
        id=row.id,
        activity=row.activity,
        activity_attempt=row.activity_attempt,
        parent=row.parent_id,
        follows=row.follows_id,
        device=row.device_id,
        for_credit=row.for_credit,
        began_at=row.began_at,
        ended_at=row.ended_at,
        ended_by=row.ended_by,
        last_seq=row.last_seq,
        outcome=_outcome(row),
        seconds=row.seconds,
        measured=row.measured,
    )


def _values(rows: Sequence[Row[Any]]) -> tuple[ValuesDocument, ...]:
    found: dict[tuple[str, int, UUID], list[Row[Any]]] = {}
    for row in sorted(rows, key=lambda each: each.place):
        found.setdefault((row.activity, row.activity_attempt, row.session_id), []).append(row)
    return tuple(
        ValuesDocument(
            activity=activity,
            activity_attempt=number,
            session=session,
            values=tuple((row.element, row.value) for row in found[activity, number, session]),
        )
        for activity, number, session in sorted(found)
    )
