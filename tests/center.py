"""A believable training center in a store: people, groups, courses, enrolments, attempts with dates, scores, answers.

Everything is written in bulk with the triggers put aside, so that 10,000 learners with 100,000 enrolments take seconds.
No course has files unless the caller names imported packages.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from enum import Enum
from hashlib import sha256
from random import Random
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Table

from desktop.learning.access import Access, Actor
from desktop.learning.certificates import issue_if_earned
from desktop.store.people import sort_name
from desktop.store.seat import device_id
from desktop.store.store import Connection, Store
from sync.records.center import course_policies, group_members, groups, people
from sync.records.derived import create_derived, drop_derived
from sync.records.tables import attempts, scorm_enrollments, scorm_packages, scorm_tracking, sessions
from sync.records.vocabulary import AttemptState, Completion, EnrollmentOrigin, Role, SessionEnd, Success
from tests.center_attempts import Taken, Work, tracked, work_on
from tests.center_names import ADMINISTRATOR, COURSES, GROUPS, INSTRUCTORS, KNOWN, NAMES, CourseFacts
from tests.center_story import GUESTS, STORY, one_passed, told

_ORDER: Final = (
    people, groups, group_members, scorm_packages, course_policies, scorm_enrollments, attempts, sessions,
    scorm_tracking,
)  # fmt: skip
_NOTHING_DONE: Final = {"completion": Completion.UNKNOWN, "success": Success.UNKNOWN}
_NO_SCORES: Final = ("progress", "score_scaled", "score_raw", "score_min", "score_max")
_COUNTED: Final = (
    "counted_attempt_id", "counted_completion", "counted_success", "counted_score_scaled", "counted_score_raw",
)  # fmt: skip


@dataclass(frozen=True)
class Size:
    """`enrolments`: courses a learner has (those of the pictures may have more); `answers`: tests leave interactions
    behind, about 70 values an attempt; `guests`: two of them passed a course (one is the tenth).
    """

    learners: int = 48
    courses: int = 9
    enrolments: int = 5
    groups: int = 4
    answers: bool = True
    guests: bool = False


@dataclass(frozen=True)
class Center:
    """What was made, and who may look at it. Names are those people see: "Amina Yusuf", "Fire safety at work"."""

    store: Store
    now: datetime
    administrator: UUID
    instructors: tuple[UUID, ...]
    """The instructor in place n teaches group n, and so on round and round."""
    learners: tuple[UUID, ...]
    groups: Mapping[str, UUID]
    names: Mapping[UUID, str] = field(repr=False)
    titles: Mapping[UUID, str] = field(repr=False)
    """Title by package, in the order they were made."""
    enrolments: Mapping[tuple[UUID, UUID], UUID] = field(repr=False)
    """Enrolment by learner and package."""

    def person(self, name: str) -> UUID:
        """The first of that name. Raises StopIteration."""
        return next(person for person, known in self.names.items() if known == name)

    def package(self, title: str) -> UUID:
        """The course of that title. Raises StopIteration."""
        return next(package for package, known in self.titles.items() if known == title)

    def enrolment(self, name: str, title: str) -> UUID:
        """Raises KeyError where that learner has no such course."""
        return self.enrolments[self.person(name), self.package(title)]

    def access(self, person: UUID, role: Role) -> Access:
        """As if this person had signed in."""
        return Access(self.store, Actor(person, role, self.names[person]))

    def as_administrator(self) -> Access:
        return self.access(self.administrator, Role.ADMINISTRATOR)

    def as_instructor(self, place: int = 0) -> Access:
        return self.access(self.instructors[place], Role.INSTRUCTOR)

    def as_learner(self, name: str = "Amina Yusuf") -> Access:
        return self.access(self.person(name), Role.LEARNER)


def make_center(
    store: Store, size: Size | None = None, *, seed: int = 1, now: datetime | None = None, packages: Sequence[UUID] = ()
) -> Center:
    """Fill a store and wait until all is on disk. `packages` are imported ones, used before invented ones.

    The same `seed` and `now` give the same center; `now` is the store's clock where it is None.
    """
    builder = _Builder(Random(seed), now or store.clock(), size or Size())
    return store.write(lambda connection: builder.fill(connection, store, packages)).result()


def issue_certificates(center: Center, *names: str) -> int:
    """What these learners have earned (all learners where none is named); how many were issued."""
    whom = {center.person(name) for name in names} or set(center.learners)

    def work(connection: Connection) -> int:
        earned = (one for (learner, _), one in center.enrolments.items() if learner in whom)
        return sum(issue_if_earned(connection, one, center.now) is not None for one in earned)

    return center.store.write(work).result()


class _Builder:
    """Collects rows, then writes each table in one go."""

    def __init__(self, random: Random, now: datetime, size: Size) -> None:
        self._random = random
        self._now = now
        self._opened = now - timedelta(days=400)
        self._size = size
        self._rows: dict[Table, list[dict[str, Any]]] = {table: [] for table in _ORDER}
        self._names: dict[UUID, str] = {}
        self._enrolments: dict[tuple[UUID, UUID], UUID] = {}

    def fill(self, connection: Connection, store: Store, imported: Sequence[UUID]) -> Center:
        """Write it all in the caller's transaction."""
        device = device_id(connection)
        administrator = self._person(ADMINISTRATOR, Role.ADMINISTRATOR, "A-001", self._opened)
        made_groups = {name: self._group(name) for name in map(_group_name, range(self._size.groups))}
        instructors = self._instructors(tuple(made_groups.values()))
        learners = tuple(self._learner(place, made_groups) for place in range(self._size.learners))
        courses = self._courses(imported)
        for learner in learners:
            for package, course in self._chosen(self._names[learner], courses):
                self._enrol(learner, package, course, device)
        if self._size.guests:
            self._guests(courses, device)
        _write(connection, self._rows)
        titles = {package: course.title for package, course in courses}
        everybody = (administrator, instructors, learners)
        return Center(store, self._now, *everybody, made_groups, self._names, titles, self._enrolments)

    def _id(self, at: datetime) -> UUID:
        """A UUIDv7 that the seed decides."""
        milliseconds = int(at.timestamp() * 1000)
        bits = self._random.getrandbits(74)
        return UUID(int=milliseconds << 80 | 0x7 << 76 | bits >> 62 << 64 | 0b10 << 62 | bits & (1 << 62) - 1)

    # People

    def _person(
        self, name: tuple[str, str], role: Role, number: str | None, at: datetime, *, guest: bool = False
    ) -> UUID:
        identifier = self._id(at)
        self._add(
            people,
            id=identifier,
            given_name=name[0],
            family_name=name[1],
            sort_name=sort_name(*name),
            role=role,
            number=number,
            guest=guest,
            made_at=at,
        )
        self._names[identifier] = " ".join(name).strip()
        return identifier

    def _group(self, name: str) -> UUID:
        identifier = self._id(self._opened)
        self._add(groups, id=identifier, name=name, made_at=self._opened)
        return identifier

    def _instructors(self, taught: Sequence[UUID]) -> tuple[UUID, ...]:
        named = enumerate(INSTRUCTORS, start=1)
        made = [self._person(name, Role.INSTRUCTOR, f"I-{place:03}", self._opened) for place, name in named]
        for place, group in enumerate(taught):
            self._add(group_members, group_id=group, person_id=made[place % len(made)])
        return tuple(made)

    def _learner(self, place: int, made_groups: Mapping[str, UUID]) -> UUID:
        firsts, lasts = self._random.choice(NAMES)
        given, family = self._random.choice(firsts), self._random.choice(lasts)
        group = tuple(made_groups.values())[place % len(made_groups)]
        if place < len(KNOWN):
            given, family, named = KNOWN[place]
            group = made_groups.get(named, group)
        at = self._opened + timedelta(days=self._random.randrange(240))
        made = self._person((given, family), Role.LEARNER, f"HL-{place + 1:05}", at)
        self._add(group_members, group_id=group, person_id=made)
        return made

    # Courses

    def _courses(self, imported: Sequence[UUID]) -> list[tuple[UUID, CourseFacts]]:
        made = []
        for place in range(self._size.courses):
            again, which = divmod(place, len(COURSES))
            course = COURSES[which].renamed(f"{COURSES[which].title} {again + 1}") if again else COURSES[which]
            made.append((imported[place] if place < len(imported) else self._package(course, place), course))
        return made

    def _package(self, course: CourseFacts, place: int) -> UUID:
        at = self._now - timedelta(days=160 + 7 * (place % 30))
        identifier = self._id(at)
        self._add(
            scorm_packages,
            id=identifier,
            sha256=sha256(course.title.encode()).hexdigest(),
            title=course.title,
            sort_title=course.title.casefold(),
            description=course.description,
            edition=course.edition.value,
            launch="index.html",
            launch_count=course.lessons,
            sco_count=course.lessons,
            passing_score=course.passing,
            size_bytes=course.megabytes << 20,
            imported_at=at,
            identifier=course.identifier,
            version=course.version,
        )
        limit = 3 if course.passing is not None else None
        months = course.months
        self._add(course_policies, package_id=identifier, attempt_limit=limit, certificate_months=months, changed_at=at)
        return identifier

    # What learners did

    def _chosen(self, name: str, courses: Sequence[tuple[UUID, CourseFacts]]) -> list[tuple[UUID, CourseFacts]]:
        """Those the story puts somebody in, then others by lot."""
        if self._size.enrolments == 0:
            return []
        story = [one for one in courses if one[1].title in STORY.get(name, {})]
        others = [one for one in courses if one not in story] if story else courses
        more = min(max(0, self._size.enrolments - len(story)), len(others))
        return story + self._random.sample(others, more)

    def _guests(self, courses: Sequence[tuple[UUID, CourseFacts]], device: UUID) -> None:
        for name, title, percent, hours in GUESTS:
            found = next((one for one in courses if one[1].title == title), None)
            if found is None:
                continue
            at = self._now - timedelta(hours=hours)
            made = self._person((name, ""), Role.LEARNER, None, at, guest=True)
            self._enrol(made, *found, device, one_passed(found[1], percent, at))

    def _enrol(self, learner: UUID, package: UUID, course: CourseFacts, device: UUID, work: Work | None = None) -> None:
        work = work or told(self._names[learner], course, self._now)
        work = work or work_on(self._random, course, self._now, with_answers=self._size.answers)
        identifier = self._id(work.enrolled_at)
        self._enrolments[learner, package] = identifier
        made = [self._attempt(identifier, number, one, course, device) for number, one in enumerate(work.attempts, 1)]
        last = work.attempts[-1] if work.attempts else None
        self._add(
            scorm_enrollments,
            id=identifier,
            learner_id=learner,
            package_id=package,
            enrolled_at=work.enrolled_at,
            origin=EnrollmentOrigin.ASSIGNED if work.assigned else EnrollmentOrigin.SELF,
            due_at=work.due_at,
            attempts=len(made),
            current_attempt_id=made[-1][0] if made else None,
            last_session_id=made[-1][1] if made else None,
            last_activity=last.activity if last is not None else None,
            last_activity_at=last.left_at if last is not None else None,
            started_at=work.attempts[0].began_at if last is not None else None,
            completed_at=work.completed_at,
            time_spent=sum(one.seconds for one in work.attempts),
            **_results(last),
            **_counted(work, [attempt for attempt, _ in made]),
        )

    def _attempt(
        self, enrolment: UUID, number: int, one: Taken, course: CourseFacts, device: UUID
    ) -> tuple[UUID, UUID]:
        attempt, session = self._id(one.began_at), self._id(one.began_at)
        results = _results(one)
        ended = one.left_at if one.state is AttemptState.ENDED else None
        self._add(
            attempts,
            id=attempt,
            enrollment_id=enrolment,
            number=number,
            state=one.state,
            began_at=one.began_at,
            ended_at=ended,
            seconds=one.seconds,
            **results,
        )
        values = list(tracked(one.answers, one.began_at, is_2004=course.edition.is_2004))
        self._add(
            sessions,
            id=session,
            enrollment_id=enrolment,
            attempt_id=attempt,
            activity=one.activity,
            activity_attempt=1,
            device_id=device,
            for_credit=True,
            began_at=one.began_at,
            ended_at=one.left_at,
            ended_by=SessionEnd.TERMINATE,
            last_seq=1,
            seconds=one.seconds,
            **results,
        )
        for place, (element, value) in enumerate(values, start=1):
            self._add(
                scorm_tracking,
                attempt_id=attempt,
                activity=one.activity,
                activity_attempt=1,
                element=element,
                enrollment_id=enrolment,
                session_id=session,
                device_id=device,
                seq=1,
                place=place,
                recorded_at=one.left_at,
                value=value,
            )
        return attempt, session

    def _add(self, table: Table, **row: Any) -> None:  # noqa: ANN401 (whatever the columns hold)
        self._rows[table].append(row)


def _write(connection: Connection, rows_by_table: Mapping[Table, Sequence[Mapping[str, Any]]]) -> None:
    """Straight to the driver: what SQLAlchemy does for each of a million values costs more than all the rest."""
    # Rows are not in the order of their identifiers; with too little cache every one of them moves a page.
    connection.exec_driver_sql("PRAGMA cache_size = -200000")
    drop_derived(connection)
    for table, rows in rows_by_table.items():
        if rows:
            names = tuple(rows[0])
            places = ", ".join("?" * len(names))
            statement = f"INSERT INTO {table.name} ({', '.join(names)}) VALUES ({places})"
            connection.exec_driver_sql(statement, [tuple(_bound(row[name]) for name in names) for row in rows])
    create_derived(connection)
    connection.exec_driver_sql("PRAGMA cache_size = -2000")


def _bound(value: object) -> object:
    """As the column's own type would bind it."""
    if isinstance(value, UUID):
        return value.hex
    if isinstance(value, datetime):
        return value.astimezone(UTC).replace(tzinfo=None).isoformat(" ", "microseconds")
    return value.value if isinstance(value, Enum) else value


def _group_name(place: int) -> str:
    again, which = divmod(place, len(GROUPS))
    return f"{GROUPS[which]} {again + 1}" if again else GROUPS[which]


def _results(one: Taken | None) -> dict[str, Any]:
    return one.columns() if one is not None else dict.fromkeys(_NO_SCORES) | _NOTHING_DONE


def _counted(work: Work, made: Sequence[UUID]) -> dict[str, Any]:
    """What counts where that is not the current attempt's."""
    best = work.best if work.attempts else None
    if best is None or best == len(made) - 1:
        return dict.fromkeys(_COUNTED)
    one = work.attempts[best]
    values = (made[best], one.completion, one.success, one.columns()["score_scaled"], one.percent)
    return dict(zip(_COUNTED, values, strict=True))
