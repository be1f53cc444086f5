"""A learner's own courses: the shelf page by page, one course, and everything known of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from uuid import UUID

from desktop.content.importer import load_package
from desktop.learning.access import Access
from desktop.learning.course_sheet import CourseSheet, course_sheet, stored_sheet
from desktop.learning.library import Library
from desktop.learning.policy import Action
from desktop.store import library, people, shelf
from desktop.store.shelf import CertificateState, ShelfEntry, Standing
from desktop.store.store import Connection
from sync.records.vocabulary import EnrollmentStatus

# The layers above take the store's records from here.
__all__ = [
    "CertificateState",
    "CourseSheet",
    "EnrollmentStatus",
    "MyCourses",
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
