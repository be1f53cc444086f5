"""A machine with real packages, a manager and two learners who take them, without a window."""

from pathlib import Path
from uuid import UUID

from desktop.content.importer import Progress
from desktop.learning.access import Access, Actor
from desktop.learning.course import Course, Opening
from desktop.learning.library import Library
from desktop.learning.my_courses import CourseFacts, MyCourses
from desktop.learning.playing import CourseRun
from desktop.learning.steps import Ask
from desktop.scorm.runtime import Learner
from desktop.store import people
from desktop.store.attempts import end_attempt, set_standing
from desktop.store.library import Package
from desktop.store.store import Store
from sync.records.vocabulary import AttemptStanding, Role
from tests import packages
from tests.packages import Lesson, build_zip
from tests.store.desk import KEY, NOON

PASSED = (("cmi.core.lesson_status", "passed"), ("cmi.core.score.raw", "90"), ("cmi.core.session_time", "00:01:30"))
FAILED = (("cmi.core.lesson_status", "failed"), ("cmi.core.score.raw", "40"), ("cmi.core.session_time", "00:00:30"))


class Center:
    """One machine with a manager and two learners."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.store = Store.open(folder / "data", KEY)
        self.library = Library(self.store, folder / "courses")
        self.manager = self.signs_in("Ingrid", Role.ADMINISTRATOR)
        self.ada, self.grace = (self.signs_in(name, Role.LEARNER) for name in ("Ada", "Grace"))

    def signs_in(self, given: str, role: Role) -> Access:
        made = self.store.write(lambda connection: people.add_person(connection, given, "", NOON, role=role)).result()
        return Access(self.store, Actor(made.id, role, given))

    def courses(self, access: Access) -> MyCourses:
        return MyCourses(access, self.library)

    def imports(self, title: str) -> Package:
        lesson = Lesson(inside="<adlcp:masteryscore>80</adlcp:masteryscore>")
        zipped = build_zip(self.folder / f"{title}.zip", packages.Course(title, lessons=(lesson,)).files())
        return self.library.add(zipped, _ignore, lambda: False)

    def takes(self, access: Access, package: Package, values: tuple[tuple[str, str], ...]) -> None:
        """One attempt: the lesson sets these and calls Terminate, then the course is left."""
        sheet = self.courses(access).sheet(package.facts.sha256)
        assert sheet is not None
        course = Course(package.id, package.facts.title, sheet.manifest)
        run = CourseRun(
            self.store, Learner("L", "L"), access.actor.person, course, opening=Opening.NEW_ATTEMPT, access=access
        )
        launch = run.begin().result().launch
        assert launch is not None
        run.record(launch.session_id, 1, values).result()
        run.terminated(launch.session_id).result()
        run.ask(Ask.LEAVE, None, None, finished=True).result()
        run.close()

    def ends(self, access: Access, package: Package) -> None:
        """The newest attempt is over for good."""
        last = self.facts(access, package).enrolment.attempts[-1].id
        self.store.write(lambda connection: end_attempt(connection, last, self.store.clock())).result()

    def stands(self, attempt: UUID, standing: AttemptStanding) -> None:
        """Whether the attempt counts, as sync or an instructor decided."""
        self.store.write(lambda connection: set_standing(connection, attempt, standing, self.store.clock())).result()

    def facts(self, access: Access, package: Package) -> CourseFacts:
        found = self.courses(access).facts(package.facts.sha256)
        assert found is not None
        return found


def _ignore(_: Progress) -> None:
    pass
