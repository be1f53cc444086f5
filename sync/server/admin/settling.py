"""What staff decide about matters: each a decision like those of the seats, and each with a way back."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import Connection, select
from starlette.exceptions import HTTPException

from sync.bodies import DecisionBody, learner_package
from sync.records.exchange import decisions
from sync.records.tables import scorm_enrollments, scorm_packages
from sync.records.vocabulary import AttemptStanding, DecisionKind, MatterKind, RecordKind, Role
from sync.server.admin.deeds import NotDone
from sync.server.admin.reach import require
from sync.server.server import Server
from sync.server.staff_sessions import SignedIn
from sync.server.tables import matters

__all__ = ["Settled", "accept_role", "dismiss", "go_on_from", "let_wait", "matter_of", "stand"]


@dataclass(frozen=True, slots=True)
class Settled:
    """A matter as it was before somebody decided; None where nobody had."""

    chosen: UUID | None
    standing: str | None


@dataclass(frozen=True, slots=True)
class Subject:
    """What a matter is about, as far as a decision needs it."""

    id: str
    what: MatterKind
    learner: UUID | None
    package: str | None
    attempt: UUID | None
    sessions: frozenset[UUID]
    settled: bool


def matter_of(connection: Connection, here: SignedIn, identifier: str) -> Subject:
    """Raises 404 for one that is not there, or is about somebody out of reach."""
    row = connection.execute(select(matters).where(matters.c.id == identifier)).one_or_none()
    if row is None:
        raise HTTPException(404)
    require(connection, here, row.learner_id)
    sessions = frozenset(UUID(side["session"]) for side in row.sides if side.get("session"))
    return Subject(row.id, row.what, row.learner_id, row.sha256, row.attempt_id, sessions, row.settled_at is not None)


def go_on_from(server: Server, here: SignedIn, matter: str, session: UUID | None, reason: str) -> Settled:
    """Of a fork: the learner goes on with the state this session left; None: as if nobody had decided."""
    with server.database.reading() as connection:
        subject = matter_of(connection, here, matter)
        before = _before(connection, subject)
    if subject.what is not MatterKind.FORKED or (session is not None and session not in subject.sessions):
        raise NotDone("That side is not there any more. Look at the page again; nothing was changed.")
    _decide(server, here, subject, DecisionKind.GO_ON_FROM, reason, session=session)
    return before


def stand(server: Server, here: SignedIn, matter: str, standing: AttemptStanding | None, reason: str) -> Settled:
    """Of an attempt over the limit: it counts, or is set aside; None: as if nobody had decided."""
    with server.database.reading() as connection:
        subject = matter_of(connection, here, matter)
        before = _before(connection, subject)
    if subject.attempt is None or subject.what is not MatterKind.OVER_LIMIT:
        raise NotDone("That attempt does not wait any more. Look at the page again; nothing was changed.")
    _decide(server, here, subject, DecisionKind.STANDING, reason, value=standing)
    return before


def dismiss(server: Server, here: SignedIn, matter: str, reason: str) -> None:
    """It needs nothing done."""
    with server.database.reading() as connection:
        subject = matter_of(connection, here, matter)
    _decide(server, here, subject, DecisionKind.DISMISS, reason, value=subject.id)


def let_wait(server: Server, here: SignedIn, matter: str) -> None:
    """Take back what was decided about it: it waits again."""
    with server.database.reading() as connection:
        subject = matter_of(connection, here, matter)
    if subject.what is MatterKind.FORKED:
        _decide(server, here, subject, DecisionKind.GO_ON_FROM, "")
    if subject.what is MatterKind.OVER_LIMIT:
        _decide(server, here, subject, DecisionKind.STANDING, "")
    _decide(server, here, subject, DecisionKind.DISMISS, "")


def accept_role(server: Server, here: SignedIn, matter: str, role: Role) -> Role:
    """Give the person of a matter that role, here and on every seat; the one they had."""
    with server.database.reading() as connection:
        subject = matter_of(connection, here, matter)
    if subject.learner is None or subject.what is not MatterKind.ROLE:
        raise NotDone("That role does not wait any more. Look at the page again; nothing was changed.")
    server.write_registers(here.person, RecordKind.PERSON, str(subject.learner), {"role": role.value})
    return role


def _before(connection: Connection, subject: Subject) -> Settled:
    if subject.attempt is None:
        return Settled(None, None)
    query = select(decisions).where(decisions.c.attempt_id == subject.attempt).order_by(decisions.c.hlc)
    chosen, standing = None, None
    for row in connection.execute(query):
        if row.kind is DecisionKind.GO_ON_FROM:
            chosen = row.session_id
        elif row.kind is DecisionKind.STANDING:
            standing = row.value
    return Settled(chosen, standing)


def _decide(
    server: Server,
    here: SignedIn,
    subject: Subject,
    what: DecisionKind,
    reason: str,
    *,
    session: UUID | None = None,
    value: AttemptStanding | str | None = None,
) -> None:
    if subject.learner is None or subject.package is None:
        raise NotDone("This record names no learner and course, so nothing can be decided about it. It stays listed.")
    server.decide(
        here.person,
        DecisionBody(
            what=what,
            learner=subject.learner,
            package=subject.package,
            attempt=subject.attempt,
            session=session,
            value=value,
            reason=reason,
            actor=here.person,
            at=server.now(),
        ),
    )


def enrolment_of(connection: Connection, learner: UUID, sha256: str) -> UUID | None:
    """The enrolment of a learner on a package."""
    query = (
        select(scorm_enrollments.c.id)
        .join(scorm_packages, scorm_packages.c.id == scorm_enrollments.c.package_id)
        .where(scorm_enrollments.c.learner_id == learner, scorm_packages.c.sha256 == sha256)
    )
    return connection.execute(query).scalar_one_or_none()


def named(learner: UUID, sha256: str) -> str:
    """How records name that enrolment."""
    return learner_package(learner, sha256)
