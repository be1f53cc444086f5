"""Erasing a person from the pages: asked with what goes and what remains, done by the record that seats use."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import func, select

from sync.records.center import certificates, people
from sync.records.tables import scorm_enrollments
from sync.records.vocabulary import RecordKind
from sync.server.admin.deeds import NotDone
from sync.server.intake.editing import Edit
from sync.server.server import Server


@dataclass(frozen=True, slots=True)
class WouldGo:
    """Whom it is about, and how much of theirs there is."""

    name: str
    courses: int
    certificates: int


def would_go(server: Server, actor: UUID, person: UUID) -> WouldGo:
    """Raises NotDone for who is not here (any more), and for whoever asks."""
    enrolled = select(func.count()).where(scorm_enrollments.c.learner_id == person).scalar_subquery()
    issued = (
        select(func.count())
        .select_from(certificates.join(scorm_enrollments, scorm_enrollments.c.id == certificates.c.enrollment_id))
        .where(scorm_enrollments.c.learner_id == person)
        .scalar_subquery()
    )
    asked = select(people.c.given_name, people.c.family_name, enrolled.label("courses"), issued.label("certificates"))
    with server.database.reading() as connection:
        row = connection.execute(asked.where(people.c.id == person, people.c.erased_at.is_(None))).one_or_none()
    if row is None:
        raise NotDone("That person is not here any more. Nothing was changed.")
    if person == actor:
        raise NotDone("Somebody else has to do this: you would shut yourself out.")
    return WouldGo(f"{row.given_name} {row.family_name}".strip() or "this person", row.courses, row.certificates)


def erase(server: Server, actor: UUID, person: UUID) -> None:
    """For good, here and on every device; with them the guests whose work they were given. Raises NotDone."""
    would_go(server, actor, person)
    guests = select(people.c.id).where(people.c.given_to == person, people.c.erased_at.is_(None))
    with server.database.reading() as connection:
        them = [person, *connection.execute(guests.order_by(people.c.id)).scalars()]
    tombstone = {"erased_at": server.now()}
    server.edit(actor, [Edit.of_fields(RecordKind.PERSON, str(each), tombstone) for each in them])
