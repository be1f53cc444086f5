"""A hand-made center for reports: every figure in it can be counted on one's fingers."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Connection, insert, update

from desktop.learning.access import Access, Actor
from desktop.scorm.package import Edition
from desktop.store import attempts, enrollments, people
from desktop.store.library import PackageFacts, add_package
from desktop.store.results import Results
from desktop.store.store import Store
from desktop.store.tracking import record_values
from sync.records.center import group_members, groups
from sync.records.identifiers import new_id
from sync.records.tables import scorm_enrollments
from sync.records.vocabulary import Completion, Role, SessionEnd, Success

NOON: Final = datetime.fromisoformat("2026-03-01T12:00:00+00:00")
PASSED: Final = Results(Completion.COMPLETED, Success.PASSED, 100.0, 0.9, 90.0, 0.0, 100.0)
FAILED: Final = Results(Completion.COMPLETED, Success.FAILED, 100.0, 0.4, 40.0, 0.0, 100.0)
BEGUN: Final = Results(Completion.INCOMPLETE, Success.UNKNOWN, 30.0)
DONE: Final = Results(Completion.COMPLETED, Success.UNKNOWN, 100.0)

Answer = tuple[str, str, str, str]
"""Identifier, response, result, latency."""


@dataclass
class Classroom:
    store: Store

    def person(self, given: str, family: str, role: Role = Role.LEARNER, *, number: str | None = None) -> UUID:
        return self.store.write(
            lambda connection: people.add_person(connection, given, family, NOON, role=role, number=number).id
        ).result()

    def group(self, name: str, *members: UUID) -> UUID:
        def work(connection: Connection) -> UUID:
            identifier = new_id(NOON)
            connection.execute(insert(groups).values(id=identifier, name=name, made_at=NOON))
            for member in members:
                connection.execute(insert(group_members).values(group_id=identifier, person_id=member))
            return identifier

        return self.store.write(work).result()

    def course(self, title: str, edition: Edition = Edition.SCORM_2004_4TH, launches: int = 1) -> UUID:
        sha256 = title.encode().hex().ljust(64, "0")[:64]
        facts = PackageFacts(sha256, title, edition, "a.html", launches, launches, 1000)
        return self.store.write(lambda connection: add_package(connection, facts, NOON).id).result()

    def enrol(self, learner: UUID, course: UUID, **columns: Any) -> UUID:  # noqa: ANN401 (whatever the columns hold)
        def work(connection: Connection) -> UUID:
            made = enrollments.enroll(connection, learner, course, NOON - timedelta(days=60))
            if columns:
                connection.execute(update(scorm_enrollments).where(scorm_enrollments.c.id == made.id).values(**columns))
            return made.id

        return self.store.write(work).result()

    def take(
        self,
        enrolment: UUID,
        results: Results,
        at: datetime,
        *answers: Answer,
        seconds: float = 60.0,
        values: tuple[tuple[str, str], ...] = (),
        ended_by: SessionEnd = SessionEnd.TERMINATE,
    ) -> UUID:
        """An attempt of one session of the lesson "L1", ended with these results; returns the attempt."""

        def work(connection: Connection) -> UUID:
            attempt = attempts.begin_attempt(connection, enrolment, at)
            session = attempts.begin_session(connection, attempt, "L1", 1, at)
            sent = list(values)
            for index, (identifier, response, result, latency) in enumerate(answers):
                begin = f"cmi.interactions.{index}"
                sent += [
                    (f"{begin}.id", identifier),
                    (f"{begin}.type", "choice"),
                    (f"{begin}.learner_response", response),
                    (f"{begin}.result", result),
                    (f"{begin}.latency", latency),
                ]
            record_values(connection, session, 1, sent, at)
            after = at + timedelta(seconds=seconds)
            attempts.end_session(connection, session, ended_by, after, results, seconds)
            attempts.end_attempt(connection, attempt.id, after, results)
            return attempt.id

        return self.store.write(work).result()

    def access(self, person: UUID, role: Role) -> Access:
        return Access(self.store, Actor(person, role, role.value))
