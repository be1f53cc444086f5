"""A learner on a course, in whichever database, with the few moves the trigger reacts to."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Connection, Row, insert, select, update
from sqlalchemy.dialects import postgresql, sqlite

from sync.records.center import people
from sync.records.identifiers import new_id
from sync.records.tables import attempts, scorm_enrollments, scorm_packages, scorm_tracking, sessions
from sync.records.vocabulary import AttemptState

NOON: Final = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)


@dataclass
class Course:
    """The clock `now` moves one second with each value sent."""

    database: Connection
    package: UUID
    enrollment: UUID
    attempt: UUID
    session: UUID
    now: datetime = NOON
    seq: int = 0

    def send(self, element: str, value: str | None, activity: str = "item-1") -> None:
        """A course sets one value (None: the run-time cleared it)."""
        self.seq += 1
        self.now += timedelta(seconds=1)
        dialect = sqlite if self.database.dialect.name == "sqlite" else postgresql
        row = dialect.insert(scorm_tracking).values(
            attempt_id=self.attempt,
            activity=activity,
            activity_attempt=1,
            element=element,
            enrollment_id=self.enrollment,
            session_id=self.session,
            device_id=self.session,
            seq=self.seq,
            place=self.seq,
            recorded_at=self.now,
            value=value,
        )
        newest = {name: row.excluded[name] for name in ("value", "seq", "recorded_at", "session_id")}
        self.database.execute(
            row.on_conflict_do_update(
                index_elements=["attempt_id", "activity", "activity_attempt", "element"], set_=newest
            )
        )

    def standing(self) -> Row[Any]:
        return self.database.execute(select(scorm_enrollments).where(scorm_enrollments.c.id == self.enrollment)).one()

    def summary(self) -> dict[str, Any]:
        found = self.database.exec_driver_sql("SELECT * FROM scorm_completion_summary").mappings().one()
        return dict(found)

    def begin_session(self, for_credit: bool = True) -> UUID:
        self.session = new_id(NOON)
        self.database.execute(
            insert(sessions).values(
                id=self.session,
                enrollment_id=self.enrollment,
                attempt_id=self.attempt,
                activity="item-1",
                activity_attempt=1,
                device_id=self.session,
                for_credit=for_credit,
                began_at=self.now,
            )
        )
        return self.session

    def spend(self, session: UUID, seconds: float) -> None:
        self.database.execute(update(sessions).where(sessions.c.id == session).values(seconds=seconds))

    def begin_attempt(self, number: int, **results: object) -> UUID:
        """A row of `attempts`; it does not become the current one."""
        identifier = new_id(NOON)
        self.database.execute(
            insert(attempts).values(
                id=identifier,
                enrollment_id=self.enrollment,
                number=number,
                state=AttemptState.OPEN,
                began_at=NOON,
                **results,
            )
        )
        return identifier

    def describe_package(self, **facts: object) -> None:
        self.database.execute(update(scorm_packages).where(scorm_packages.c.id == self.package).values(**facts))


def one_sco_course(database: Connection) -> Course:
    """A learner in the first session, for credit, of the first attempt on a course with one SCO."""
    learner, package, enrollment = new_id(NOON), new_id(NOON), new_id(NOON)
    database.execute(insert(people).values(id=learner, given_name="Ada", family_name="Byron", made_at=NOON))
    database.execute(
        insert(scorm_packages).values(
            id=package,
            sha256="ab" * 32,
            title="Lifeboats",
            sort_title="lifeboats",
            edition="SCORM 1.2",
            launch="index.html",
            launch_count=1,
            sco_count=1,
            size_bytes=1,
            imported_at=NOON,
        )
    )
    database.execute(
        insert(scorm_enrollments).values(id=enrollment, learner_id=learner, package_id=package, enrolled_at=NOON)
    )
    course = Course(database, package, enrollment, enrollment, enrollment)
    course.attempt = course.begin_attempt(1)
    database.execute(
        update(scorm_enrollments)
        .where(scorm_enrollments.c.id == enrollment)
        .values(current_attempt_id=course.attempt, attempts=1)
    )
    course.begin_session()
    return course
