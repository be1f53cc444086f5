"""Makes the server forget an erased person: rows go, seats are told, records keep only that they were there."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any, Final
from uuid import UUID

from pydantic_core import from_json, to_json
from sqlalchemy import delete, or_, select, update

from sync.documents import DocumentKind
from sync.records.center import group_members, people
from sync.records.tables import learner_states, scorm_enrollments, scorm_packages
from sync.records.vocabulary import RecordKind, Role
from sync.server.projecting import removing
from sync.server.projecting.names import ATTEMPT, ENROLLMENT, Enrolled
from sync.server.projecting.oneness import of_one
from sync.server.projecting.work import Work, pieces
from sync.server.store.tables import accounts, aliases, attempt_numbers, matters, parked, records, registers

_TOMBSTONE: Final = "erased_at"


def is_erased(work: Work, person: UUID) -> bool:
    asked = select(people.c.erased_at).where(people.c.id == person)
    return work.connection.execute(asked).scalar_one_or_none() is not None


def erase(work: Work, person: UUID, at: datetime) -> None:
    """Leave a row without a name, and redact what was ever told of this person, whoever else they were."""
    connection = work.connection
    for one in of_one(connection, person):
        enrolled = [Enrolled(one, sha256) for sha256 in _courses(work, one)]
        numbered = select(attempt_numbers.c.attempt_id).where(attempt_numbers.c.learner_id == one)
        redact(work, [f"{ATTEMPT}/{attempt}" for attempt in connection.execute(numbered).scalars()])
        removing.take_out(work, enrolled)
        redact_enrollments(work, one)
        redact(work, [f"person/{one}", f"learner state/{one}"])
        connection.execute(delete(learner_states).where(learner_states.c.learner_id == one))
        own = (registers.c.kind != RecordKind.PERSON.value, _register_of(one))
        connection.execute(delete(registers).where(*own))
        connection.execute(delete(group_members).where(group_members.c.person_id == one))
        connection.execute(delete(matters).where(matters.c.learner_id == one))
        connection.execute(delete(attempt_numbers).where(attempt_numbers.c.learner_id == one))
        connection.execute(delete(accounts).where(accounts.c.person_id == one))
        work.tell_gone(DocumentKind.LEARNER_STATE, [str(one)], one)
        if one != person:
            alias = (registers.c.kind == RecordKind.PERSON.value, registers.c.subject == str(one))
            connection.execute(delete(registers).where(*alias))
            work.tell_gone(DocumentKind.PERSON, [str(one)], person)
    connection.execute(delete(aliases).where(aliases.c.of_id == person))
    names = dict.fromkeys(("number", "email", "language", "source_id", "given_to"), None)
    bare = {"given_name": "", "family_name": "", "sort_name": "", "role": Role.LEARNER, "erased_at": at, **names}
    work.put_new(people, [{"id": person, "made_at": at}])
    connection.execute(update(people).where(people.c.id == person).values(**bare))


def _courses(work: Work, learner: UUID) -> list[str]:
    asked = select(scorm_packages.c.sha256).join(
        scorm_enrollments, scorm_enrollments.c.package_id == scorm_packages.c.id
    )
    return list(work.connection.execute(asked.where(scorm_enrollments.c.learner_id == learner)).scalars())


def _register_of(person: UUID) -> Any:  # noqa: ANN401
    return or_(registers.c.subject == str(person), registers.c.subject.startswith(f"{person}/"))


def redact_enrollments(work: Work, learner: UUID) -> None:
    """Every record that names the learner on a course, and the sessions of the attempts among them."""
    # One stretch of the index: "/" is followed by "0".
    begins, ends = f"{ENROLLMENT}/{learner}/", f"{ENROLLMENT}/{learner}0"
    within = (records.c.aggregate >= begins, records.c.aggregate < ends, records.c.redacted_at.is_(None))
    found = work.connection.execute(select(records.c.aggregate, records.c.kind, records.c.subject).where(*within)).all()
    attempts = {f"{ATTEMPT}/{row.subject}" for row in found if row.kind == RecordKind.ATTEMPT.value}
    redact(work, {row.aggregate for row in found} | attempts)


def redact(work: Work, aggregates: Iterable[str]) -> None:
    """Of each record of these its id, digest and place stay, so that it is still known when it comes again."""
    connection = work.connection
    for some in pieces(sorted(set(aggregates))):
        asked = select(records.c.id, records.c.line).where(
            records.c.aggregate.in_(some), records.c.redacted_at.is_(None)
        )
        for row in connection.execute(asked).all():
            line = _without_body(row.line)
            # A tombstone is read again, whenever the person is worked out anew.
            done = None if _TOMBSTONE in line["body"].get("fields", {}) else work.now
            known = {"line": to_json(line), "redacted_at": done}
            connection.execute(update(records).where(records.c.id == row.id).values(**known))
            of_same = parked.c.record_id == row.id
            connection.execute(update(parked).where(of_same, parked.c.line.is_not(None)).values(line=b"{}"))


def _without_body(line: bytes) -> dict[str, Any]:
    record: dict[str, Any] = from_json(line)
    erased_at = record["body"].get("fields", {}).get(_TOMBSTONE)
    record["body"] = {"fields": {_TOMBSTONE: erased_at}} if erased_at is not None else {}
    return record
