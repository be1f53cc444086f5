"""Enrolling a learner on behalf of another system: found by what it knows of them, or added where it says enough."""

from dataclasses import dataclass
from typing import Annotated, Self
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, model_validator
from sqlalchemy import Connection, select

from sync.bodies import Moment, Name, Sha256, learner_package
from sync.protocol import ProblemKind
from sync.records.center import people
from sync.records.identifiers import new_id
from sync.records.tables import scorm_packages
from sync.records.vocabulary import EnrollmentOrigin, RecordKind, Role
from sync.server.enrolment_view import EnrollmentView, enrollment_of
from sync.server.refusing import Refused
from sync.server.server import Server
from sync.server.store.tables import aliases

Text = Annotated[Name, Field(min_length=1)]


class LearnerWish(BaseModel):
    """Who: by the id here, the center's number, or the sourcedId of a roster. With names, one who is not there yet is
    added, under the number or sourcedId.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    id: UUID | None = None
    number: Text | None = None
    source_id: Text | None = None
    given_name: Text | None = None
    family_name: Text | None = None
    email: Annotated[str, Field(min_length=3, max_length=320)] | None = None

    @model_validator(mode="after")
    def _one_way(self) -> Self:
        if sum(named is not None for named in (self.id, self.number, self.source_id)) != 1:
            raise ValueError("name the learner in one way: by id, number or source_id")
        return self


class EnrolWish(BaseModel):
    """`package` is the SHA-256 of the course's package."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    learner: LearnerWish
    package: Sha256
    due_at: Moment | None = None


@dataclass(frozen=True, slots=True)
class Enrolled:
    view: EnrollmentView
    is_new: bool


def enrol(server: Server, wish: EnrolWish, actor: UUID | None) -> Enrolled:
    """Enrol, once; somebody who was withdrawn comes back. Raises Refused where learner or package is not known."""
    with server.database.reading() as connection:
        _check_package(connection, wish.package)
        learner = _find(connection, wish.learner)
        known = enrollment_of(connection, learner, wish.package) if learner is not None else None
    if learner is None:
        learner = _add(server, wish.learner, actor)
    changed: dict[str, object] = {}
    if known is None:
        changed |= {"id": new_id(server.now()), "enrolled_at": server.now(), "origin": EnrollmentOrigin.ASSIGNED}
    elif known.withdrawn_at is not None:
        changed["withdrawn_at"] = None
    if wish.due_at is not None and (known is None or known.due_at != wish.due_at):
        changed["due_at"] = wish.due_at
    if changed:
        server.write_registers(actor, RecordKind.ENROLLMENT, learner_package(learner, wish.package), changed)
    with server.database.reading() as connection:
        view = enrollment_of(connection, learner, wish.package)
    if view is None:
        raise Refused(ProblemKind.BUSY, "The enrolment was noted and is being worked out. Ask again.", retry_after=1)
    return Enrolled(view, known is None or known.withdrawn_at is not None)


def _check_package(connection: Connection, sha256: str) -> None:
    here = select(scorm_packages.c.id).where(scorm_packages.c.sha256 == sha256, scorm_packages.c.removed_at.is_(None))
    if connection.execute(here).first() is None:
        raise Refused(ProblemKind.NOT_FOUND, "There is no such package here. Import it first.")


def _find(connection: Connection, wish: LearnerWish) -> UUID | None:
    query = select(people.c.id).where(people.c.erased_at.is_(None))
    if wish.id is not None:
        merged = connection.execute(select(aliases.c.of_id).where(aliases.c.person_id == wish.id)).scalar_one_or_none()
        query = query.where(people.c.id == (merged or wish.id))
    elif wish.number is not None:
        query = query.where(people.c.number == wish.number)
    else:
        query = query.where(people.c.source_id == wish.source_id)
    return connection.execute(query).scalar_one_or_none()


def _add(server: Server, wish: LearnerWish, actor: UUID | None) -> UUID:
    if wish.id is not None or (wish.given_name is None and wish.family_name is None):
        raise Refused(
            ProblemKind.NOT_FOUND,
            "There is no such learner here. Send a number or sourcedId and a name to add one, or import a roster.",
        )
    person = new_id(server.now())
    facts: dict[str, object] = {
        "given_name": wish.given_name or "",
        "family_name": wish.family_name or "",
        "number": wish.number,
        "source_id": wish.source_id,
        "email": wish.email,
        "role": Role.LEARNER,
        "made_at": server.now(),
    }
    said = {name: value for name, value in facts.items() if value is not None}
    server.write_registers(actor, RecordKind.PERSON, str(person), said)
    return person
