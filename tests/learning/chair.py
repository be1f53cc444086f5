"""A learner in front of a course without a screen: the real run over a real store, and a page that tests speak for."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final
from uuid import UUID

from desktop.learning.access import Access, Actor
from desktop.learning.course import Course, Opening, Reopening
from desktop.learning.playing import Change, CourseRun
from desktop.learning.steps import Ask, CourseView, Launch, Step
from desktop.scorm.package import Edition, Item, Manifest, Organization
from desktop.scorm.runtime import Learner as CourseLearner
from desktop.store import attempts, enrollments, people, tracking
from desktop.store.attempts import Attempt, Session
from desktop.store.enrollments import Enrollment
from desktop.store.library import PackageFacts, add_package
from desktop.store.store import Connection, Store
from sync.records.vocabulary import Role
from tests.store.desk import KEY

NOON: Final = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
ADA: Final = CourseLearner("L-1", "Byron, Ada")


class Clock:
    """Stands still until a test moves it."""

    def __init__(self) -> None:
        self.now = NOON

    def __call__(self) -> datetime:
        return self.now

    def forward(self, **amount: float) -> None:
        self.now += timedelta(**amount)


def manifest(root: Item, edition: Edition, **organization: bool) -> Manifest:
    return Manifest(
        "m",
        root.title,
        "",
        edition,
        edition.value,
        Organization(root, **organization),
        organization_count=1,
        resources=(),
    )


@dataclass
class Chair:
    """One learner and one course at a seat. `values` is what the page of the newest launch reads."""

    store: Store
    clock: Clock
    learner: people.Person
    course: Course
    run: CourseRun
    launch: Launch | None = None
    seq: int = 0
    values: dict[str, str] = field(default_factory=dict)

    # What the learner does

    def open(self) -> Step:
        return self._follow(self.run.begin().result())

    def ask(self, ask: Ask, target: str | None = None, *, finished: bool = True) -> Step:
        """By a control of the player: the page is taken away, and called Terminate on its way or did not."""
        session = self.launch.session_id if self.launch is not None else None
        return self._follow(self.run.ask(ask, target, session, finished=finished).result())

    def leave(self, *, finished: bool = True) -> Step:
        return self.ask(Ask.LEAVE, finished=finished)

    def killed(self) -> None:
        """The process is gone, and with it all that was only in memory."""
        self.run = CourseRun(self.store, ADA, self.learner.id, self.course)
        self.launch = None

    def opened_again(self, reopening: Reopening = Reopening.REVIEW) -> Step:
        """Later, in another process."""
        self.course = Course(
            self.course.package, self.course.title, self.course.manifest, self.course.switched, reopening
        )
        self.killed()
        return self.open()

    def opens(self, opening: Opening, *, reviewed: UUID | None = None, access: Access | None = None) -> Step:
        """In a new window, with this wish; the one before is gone, whatever was in it."""
        self.run = CourseRun(
            self.store, ADA, self.learner.id, self.course, opening=opening, reviewed=reviewed, access=access
        )
        self.launch = None
        return self.open()

    # What the page does

    def sends(self, *changes: Change) -> None:
        """One batch; without changes it is Initialize."""
        assert self.launch is not None
        self.seq += 1
        self.run.record(self.launch.session_id, self.seq, changes).result()
        for element, value in changes:
            if value is None:
                self.values.pop(element, None)
            else:
                self.values[element] = value

    def terminates(self, *changes: Change) -> Step:
        """Sets these, and calls Terminate by itself."""
        self.sends(*changes)
        assert self.launch is not None
        return self._follow(self.run.terminated(self.launch.session_id).result())

    def leaves_the_machine(self) -> None:
        """The window is gone: what came from elsewhere may be put into the course, and somebody may open it again."""
        self.run.close()

    def shared(self, target: str) -> str | None:
        """What `adl.data` holds for a target."""
        assert self.launch is not None
        stores: dict[str, str | None] = {datum["id"]: datum["value"] for datum in self.launch.seed["data"]}
        return stores[target]

    def _follow(self, step: Step) -> Step:
        if step.launch is not None:
            self.launch = step.launch
            self.seq = 0
            self.values = dict(step.launch.seed["values"])
        elif step.content_leaves or step.over:
            self.launch = None
        return step

    # What is on the disk

    def view(self) -> CourseView:
        return self.run.view().result()

    def enrollment(self) -> Enrollment:
        package, learner = self.course.package, self.learner.id
        found = self.store.read(lambda connection: enrollments.enrollment_of(connection, learner, package))
        assert found is not None
        return found

    def attempts(self) -> list[Attempt]:
        enrolled = self.enrollment().id
        return self.store.read(lambda connection: attempts.attempts_of(connection, enrolled))

    def sessions(self) -> list[Session]:
        last = self.attempts()[-1].id
        return self.store.read(lambda connection: attempts.sessions_of(connection, last))

    def tracked(self, activity: str, number: int = 1) -> dict[str, str]:
        last = self.attempts()[-1].id
        return self.store.read(lambda connection: tracking.values_of(connection, last, activity, number))


class Room:
    """A seat with a store and one learner, who takes courses in it."""

    def __init__(self, folder: Path, kind: type[Store] = Store) -> None:
        self.clock = Clock()
        self.folder = folder
        self.kind = kind
        self.store = kind.open(folder, KEY, clock=self.clock)
        self.learner = self.store.write(lambda connection: people.add_person(connection, "Ada", "Byron", NOON)).result()

    def access(self, role: Role = Role.INSTRUCTOR, person: UUID | None = None) -> Access:
        """A way to the store for Ada, or for somebody of this role who is in no group."""
        name = {Role.LEARNER: "Ada Byron", Role.INSTRUCTOR: "Grace Hopper", Role.ADMINISTRATOR: "Joan Clarke"}[role]
        if person is None:
            given, _, family = name.partition(" ")
            person = (
                self.learner.id
                if role is Role.LEARNER
                else self.store.write(lambda c: people.add_person(c, given, family, NOON, role=role)).result().id
            )
        return Access(self.store, Actor(person, role, name))

    def takes(
        self,
        root: Item,
        edition: Edition = Edition.SCORM_2004_4TH,
        *,
        sha256: str = "ab" * 32,
        attempt_limit: int | None = None,
        identifier: str | None = None,
        **organization: bool,
    ) -> Chair:
        """A course of this tree on the shelf, not opened yet."""
        launched = [item for item in root.walk() if item.launch is not None]

        def add(connection: Connection) -> Course:
            facts = PackageFacts(
                sha256,
                root.title,
                edition,
                "a.html",
                len(launched),
                len(launched),
                1000,
                attempt_limit=attempt_limit,
                identifier=identifier,
            )
            package = add_package(connection, facts, NOON)
            return Course(package.id, root.title, manifest(root, edition, **organization))

        course = self.store.write(add).result()
        run = CourseRun(self.store, ADA, self.learner.id, course)
        return Chair(self.store, self.clock, self.learner, course, run)
