"""A learner's own courses: the shelf page by page, one course, everything known of it, and all results."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from uuid import UUID

from desktop.content.importer import load_package
from desktop.learning.access import Access
from desktop.learning.attempting import ask_for_attempt
from desktop.learning.course import Course, Opening
from desktop.learning.course_sheet import CourseSheet, course_sheet, stored_sheet
from desktop.learning.enrolling import EnrollmentSheet, enrollment_sheet
from desktop.learning.library import Library
from desktop.learning.policy import Action
from desktop.learning.questions import QuestionResult, results_by_question
from desktop.learning.versions import current_package_for
from desktop.learning.work_places import WorkPlaces, places_in, work_places
from desktop.store import certificates, library, people, results_list, shelf, shelf_versions
from desktop.store.attempts import Attempt
from desktop.store.certificates import Certificate
from desktop.store.results_list import ResultEntry, ResultTotals
from desktop.store.shelf import CertificateState, ShelfEntry, Standing
from desktop.store.store import Connection
from sync.records.vocabulary import AttemptStanding, AttemptState, CertificateRule, Counting, EnrollmentStatus

# The layers above take the store's records from here.
__all__ = [
    "Attempt",
    "AttemptStanding",
    "AttemptState",
    "Certificate",
    "CertificateRule",
    "CertificateState",
    "Counting",
    "CourseFacts",
    "CourseSheet",
    "EnrollmentStatus",
    "MyCourses",
    "QuestionResult",
    "ResultEntry",
    "ResultTotals",
    "Shelf",
    "ShelfEntry",
    "Standing",
]


@dataclass(frozen=True)
class Shelf:
    """The top of the shelf, and how much there is in all.

    `standing` counts the courses the learner is enrolled on, by status; `newest` is the one in progress opened last.
    Of the courses with a due date that are not done, `due` are all, `overdue` those whose time is over, and `due_last`
    is the latest date. `given_name` is how the learner is greeted.
    """

    first: tuple[ShelfEntry, ...]
    courses: int
    standing: Mapping[EnrollmentStatus, int]
    newest: ShelfEntry | None
    due: int = 0
    overdue: int = 0
    due_last: datetime | None = None
    given_name: str = ""


@dataclass(frozen=True)
class CourseFacts:
    """What the page of one course shows. `certificate` is the newest; `asks`: for another attempt, not answered yet."""

    sheet: CourseSheet
    enrolment: EnrollmentSheet
    certificate: Certificate | None
    asks: bool
    places: WorkPlaces = field(default_factory=WorkPlaces)
    """Where the work on it is."""


class MyCourses:
    """The courses of whoever is signed in. Every method may wait for the disk, and raises NotAllowed, StoreError."""

    def __init__(self, access: Access, library: Library) -> None:
        self._access = access
        self._library = library

    @property
    def person(self) -> UUID:
        """Whose courses these are."""
        return self._access.actor.person

    def shelf(self, first: int) -> Shelf:
        """The `first` courses by title and the numbers of all; what it costs hardly grows with the shelf."""

        def work(connection: Connection) -> Shelf:
            entries = shelf.shelf(connection, self.person, limit=first)
            tally = shelf.tally(connection, self.person, self._access.store.clock())
            newest = shelf.shelf_entry(connection, self.person, tally.newest) if tally.newest is not None else None
            person = people.person(connection, self.person)
            return Shelf(
                first=tuple(entries),
                courses=tally.packages,
                standing=tally.standing,
                newest=newest,
                due=tally.due,
                overdue=tally.overdue,
                due_last=tally.due_last,
                given_name=person.given_name if person is not None else "",
            )

        return self._access.read(Action.LEARN, work, of=self.person)

    def courses(self, *, after: int = 0, most: int | None = None) -> list[ShelfEntry]:
        """What is on the shelf, by title: all of it, or a page of `most`."""
        return self._access.read(
            Action.LEARN,
            lambda connection: shelf.shelf(connection, self.person, limit=most, offset=after),
            of=self.person,
        )

    def places(self) -> WorkPlaces:
        """Where the work on each course is: saved here, on its way, on the server."""
        return work_places(self._access)

    def course(self, sha256: str) -> ShelfEntry | None:
        """One course as the shelf lists it; None if it is not there."""

        def work(connection: Connection) -> ShelfEntry | None:
            package = library.package_by_sha256(connection, sha256)
            return shelf.shelf_entry(connection, self.person, package.id) if package is not None else None

        return self._access.read(Action.LEARN, work, of=self.person)

    def sheet(self, sha256: str) -> CourseSheet | None:
        """One course with its manifest, attempts and lessons; None if it is not on the shelf.

        Raises PackageError where its files can't be read any more.
        """
        stored = self._access.read(
            Action.LEARN, lambda connection: stored_sheet(connection, self.person, sha256), of=self.person
        )
        return course_sheet(stored, load_package(self.folder_of(sha256))) if stored is not None else None

    def facts(self, sha256: str) -> CourseFacts | None:
        """Everything that the page of a course shows but its questions; None if it is not on the shelf.

        Raises PackageError where its files can't be read any more.
        """
        sheet = self.sheet(sha256)
        if sheet is None:
            return None
        package = sheet.package
        passable = Course(package.id, package.facts.title, sheet.manifest).can_be_passed

        def work(connection: Connection) -> CourseFacts:
            enrolment = enrollment_sheet(connection, self.person, package.id, can_be_passed=passable)
            enrolled = enrolment.enrollment
            earned = certificates.certificates_of(connection, self.person) if enrolled is not None else ()
            own = next((one for one in earned if enrolled is not None and one.enrollment == enrolled.id), None)
            asks = enrolled is not None and shelf.asks_for_attempt(connection, enrolled.id)
            places = places_in(connection, self.person, enrolled.id) if enrolled is not None else WorkPlaces()
            return CourseFacts(sheet, enrolment, own, asks, places)

        return self._access.read(Action.LEARN, work, of=self.person)

    def version_to_open(self, sha256: str, opening: Opening) -> str:
        """The digest of the version that opening this course means: the one their attempt is on, else the newest.

        Looking at an attempt again, or at a course without taking it, means the very package.
        """
        if opening not in (Opening.RESUME, Opening.NEW_ATTEMPT):
            return sha256
        return self._version(sha256, current_package_for)

    def version_shown(self, sha256: str) -> str:
        """The digest of the version of this course that is on the shelf."""
        return self._version(sha256, shelf_versions.shown_version)

    def _version(self, sha256: str, which: Callable[[Connection, UUID, UUID], UUID]) -> str:
        def work(connection: Connection) -> str:
            known = library.package_by_sha256(connection, sha256)
            if known is None:
                return sha256
            found = library.package(connection, which(connection, self.person, known.id))
            return found.facts.sha256 if found is not None else sha256

        return self._access.read(Action.LEARN, work, of=self.person)

    def questions(self, attempt: UUID, sheet: CourseSheet) -> tuple[QuestionResult, ...]:
        """What was asked and answered in an attempt, in the order of the course's lessons."""
        lessons = {item.identifier: item.title for item in sheet.manifest.organization.root.walk()}
        return results_by_question(self._access, attempt, lessons)

    def ask_for_attempt(self, enrollment: UUID) -> None:
        """Ask the instructors for another attempt. Raises NoSuchEnrolment."""
        ask_for_attempt(self._access, enrollment)

    def results(self, *, after: int = 0, most: int | None = None) -> list[ResultEntry]:
        """How every course went that was ever begun, the one opened last first: all of it, or a page of `most`.

        Also what is off the shelf by now: a course that was removed, an older version, one withdrawn from.
        """
        return self._access.read(
            Action.LEARN,
            lambda connection: results_list.results_of(connection, self.person, limit=most, offset=after),
            of=self.person,
        )

    def totals(self) -> ResultTotals:
        """All results in a few numbers."""
        return self._access.read(
            Action.LEARN, lambda connection: results_list.totals_of(connection, self.person), of=self.person
        )

    def learner(self) -> people.Person:
        """Whoever is signed in, as courses are told of them."""

        def work(connection: Connection) -> people.Person:
            found = people.person(connection, self.person)
            if found is None:
                raise LookupError(f"There is no person {self.person}.")
            return found

        return self._access.read(Action.LEARN, work, of=self.person)

    def folder_of(self, sha256: str) -> Path:
        """Where the course's files are."""
        return self._library.folder_of(sha256)
