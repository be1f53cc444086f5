"""What staff decide about matters: each a decision like those of the seats, and each with a way back."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import Connection, select
from starlette.exceptions import HTTPException

from sync.bodies import DecisionBody
from sync.documents import Side
from sync.records.exchange import decisions
from sync.records.tables import scorm_enrollments, scorm_packages
from sync.records.vocabulary import AttemptStanding, DecisionKind, MatterKind, RecordKind, Role
from sync.server.admin.deeds import NotDone
from sync.server.admin.reach import require
from sync.server.intake.editing import Note
from sync.server.projecting.enrollment_matters import WAITS_AGAIN
from sync.server.projecting.matters import Matter, Settlement, keep
from sync.server.projecting.work import Work
from sync.server.server import Server
from sync.server.staff_sessions import SignedIn
from sync.server.store.tables import matters


@dataclass(frozen=True, slots=True)
class Subject:
    """What a matter is about, as far as a decision needs it."""

    id: str
    what: MatterKind
    learner: UUID | None
    package: str | None
    attempt: UUID | None
    sessions: frozenset[UUID]

    @property
    def is_decidable(self) -> bool:
        """Whether it is of a learner's course, so that a decision can say something of it."""
        return self.learner is not None and self.package is not None


def matter_of(connection: Connection, here: SignedIn, identifier: str) -> Subject:
    """Raises 404 for one that is not there, or is about somebody out of reach."""
    row = connection.execute(select(matters).where(matters.c.id == identifier)).one_or_none()
    if row is None:
        raise HTTPException(404)
    require(connection, here, row.learner_id)
    sessions = frozenset(UUID(side["session"]) for side in row.sides if side.get("session"))
    return Subject(row.id, row.what, row.learner_id, row.sha256, row.attempt_id, sessions)


def go_on_from(server: Server, here: SignedIn, matter: str, session: UUID | None, reason: str) -> UUID | None:
    """Of a fork: the learner goes on with the state this session left; None: as if nobody had decided.

    Returns the session that was chosen before.
    """
    with server.database.reading() as connection:
        subject = matter_of(connection, here, matter)
        before = _before(connection, subject)
    if subject.what is not MatterKind.FORKED or (session is not None and session not in subject.sessions):
        raise NotDone("That side is not there any more. Look at the page again; nothing was changed.")
    _decide(server, here, subject, DecisionKind.GO_ON_FROM, reason, session=session)
    return before


def stand(server: Server, here: SignedIn, matter: str, standing: AttemptStanding | None, reason: str) -> None:
    """Of an attempt over the limit: it counts, or is set aside; None: as if nobody had decided."""
    with server.database.reading() as connection:
        subject = matter_of(connection, here, matter)
    if subject.attempt is None or subject.what is not MatterKind.OVER_LIMIT:
        raise NotDone("That attempt does not wait any more. Look at the page again; nothing was changed.")
    _decide(server, here, subject, DecisionKind.STANDING, reason, value=standing)


def dismiss(server: Server, here: SignedIn, matter: str, reason: str) -> None:
    """It needs nothing done."""
    with server.database.reading() as connection:
        subject = matter_of(connection, here, matter)
    if subject.is_decidable:
        _decide(server, here, subject, DecisionKind.DISMISS, reason, value=subject.id)
    else:
        _settle_here(server, here, subject, Settlement(here.person, server.now()))


def let_wait(server: Server, here: SignedIn, matter: str) -> None:
    """Take back what was decided about it: it waits again."""
    with server.database.reading() as connection:
        subject = matter_of(connection, here, matter)
    if not subject.is_decidable:
        _settle_here(server, here, subject, None)
        return
    if subject.what is MatterKind.FORKED:
        _decide(server, here, subject, DecisionKind.GO_ON_FROM, "")
    elif subject.what is MatterKind.OVER_LIMIT:
        _decide(server, here, subject, DecisionKind.STANDING, "")
    _decide(server, here, subject, DecisionKind.DISMISS, "", value=WAITS_AGAIN + subject.id)


def accept_role(server: Server, here: SignedIn, matter: str, role: Role) -> None:
    """Give the person of a matter that role on every seat; what they may do on the server is their account's to say."""
    with server.database.reading() as connection:
        subject = matter_of(connection, here, matter)
    if subject.learner is None or subject.what is not MatterKind.ROLE:
        raise NotDone("That role does not wait any more. Look at the page again; nothing was changed.")
    server.write_registers(here.person, RecordKind.PERSON, str(subject.learner), {"role": role.value})


def _before(connection: Connection, subject: Subject) -> UUID | None:
    """The session that somebody chose last to go on from."""
    chosen = select(decisions.c.session_id).where(
        decisions.c.attempt_id == subject.attempt, decisions.c.kind == DecisionKind.GO_ON_FROM
    )
    return connection.execute(chosen.order_by(decisions.c.hlc.desc()).limit(1)).scalar_one_or_none()


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


def _settle_here(server: Server, here: SignedIn, subject: Subject, settlement: Settlement | None) -> None:
    """Of what no decision can name (a record that could not be used, a role): the server's own word."""
    with server.database.writing() as connection:
        row = connection.execute(select(matters).where(matters.c.id == subject.id)).one()
        known = Matter(
            row.id, row.what, row.say, row.learner_id, row.sha256, row.attempt_id, row.record_id,
            tuple(Side.model_validate(side) for side in row.sides), settlement,
        )  # fmt: skip
        keep(Work(connection, server.now(), server.state.server_id), [known])
    word = "matter dismissed" if settlement is not None else "matter waits again"
    server.note(here.person, Note(word, subject.what.value, None, {"matter": subject.id}))


def enrolment_of(connection: Connection, learner: UUID, sha256: str) -> UUID | None:
    """The enrolment of a learner on a package."""
    query = (
        select(scorm_enrollments.c.id)
        .join(scorm_packages, scorm_packages.c.id == scorm_enrollments.c.package_id)
        .where(scorm_enrollments.c.learner_id == learner, scorm_packages.c.sha256 == sha256)
    )
    return connection.execute(query).scalar_one_or_none()
