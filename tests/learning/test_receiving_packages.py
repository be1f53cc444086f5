"""Packages a server offers: seen, wanted, fetched, and then courses like all others."""

import hashlib
from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest

from desktop.learning.access import Access, Actor, NotAllowed
from desktop.learning.offers import fetch_packages, leave_packages, offered
from desktop.scorm.refusal import Refusal, StorageError
from desktop.store import attempts, enrollments, library, people
from desktop.store.attempts import begin_attempt
from desktop.store.pulled_courses import package_id
from desktop.store.versions import versions_of
from sync.client import Wanted
from sync.documents import DocumentKind
from sync.records.vocabulary import Role
from sync.trouble import LocalTrouble
from tests import packages
from tests.learning.chair import NOON
from tests.learning.told import OTHER_SHA, SHA, Seat, attempt, course, gone, id_of, person, session
from tests.packages import build_zip

ADA = id_of("Ada")


@pytest.fixture
def seat(tmp_path: Path) -> Iterator[Seat]:
    made = Seat(tmp_path)
    yield made
    made.store.close()


def access(seat: Seat, role: Role = Role.ADMINISTRATOR) -> Access:
    made = seat.write(lambda on: people.add_person(on, role.value, "", NOON, role=role))
    return Access(seat.store, Actor(made.id, role, role.value))


def zipped(folder: Path, title: str, href: str = "index.html") -> tuple[Path, str]:
    """A real package and its SHA-256."""
    lesson = packages.Lesson(href=href)
    made = build_zip(folder / f"{title}.zip", packages.Course(title, lessons=(lesson,)).files())
    return made, hashlib.sha256(made.read_bytes()).hexdigest()


def arrives(seat: Seat, archive: Path, sha256: str) -> Path:
    """As the client leaves a package that it has fetched and verified."""
    there = seat.inbox.folder() / f"{sha256}.zip"
    there.write_bytes(archive.read_bytes())
    (wanted,) = [each for each in seat.inbox.wanted() if each.sha256 == sha256]
    seat.inbox.fetched(wanted, there)
    return there


class TestOffers:
    def test_what_the_server_has_and_this_seat_has_not_is_offered(self, seat: Seat) -> None:
        manager = access(seat)
        seat.is_told(course(), course(OTHER_SHA, title="Fire", available=False))
        (offer,) = offered(manager)
        assert (offer.sha256, offer.title, offer.size_bytes, offer.wanted) == (SHA, "Lifeboats", 1000, False)

    def test_one_that_is_withdrawn_from_the_server_is_no_longer_offered(self, seat: Seat) -> None:
        manager = access(seat)
        seat.is_told(course(), course(OTHER_SHA))
        seat.is_told(course(removed_at="2026-03-02T00:00:00Z"), gone(DocumentKind.PACKAGE, OTHER_SHA))
        assert offered(manager) == ()

    def test_only_what_is_wanted_is_fetched(self, seat: Seat) -> None:
        manager = access(seat)
        seat.is_told(course(), course(OTHER_SHA, title="Fire"))
        assert seat.inbox.wanted() == []
        fetch_packages(manager, [SHA])
        assert seat.inbox.wanted() == [Wanted(SHA, "Lifeboats", 1000)]
        leave_packages(manager, [SHA])
        assert seat.inbox.wanted() == []

    def test_it_stays_wanted_when_the_server_tells_everything_again(self, seat: Seat) -> None:
        manager = access(seat)
        seat.is_told(course(), course(OTHER_SHA, title="Fire"))
        fetch_packages(manager, [SHA])
        seat.inbox.resync()
        assert seat.inbox.wanted() == []
        seat.is_told(course(), course(OTHER_SHA, title="Fire"))
        assert [each.sha256 for each in seat.inbox.wanted()] == [SHA]

    def test_an_instructor_does_not_fetch_packages(self, seat: Seat) -> None:
        seat.is_told(course())
        with pytest.raises(NotAllowed):
            fetch_packages(access(seat, Role.INSTRUCTOR), [SHA])
        assert seat.inbox.wanted() == []


class TestWhatWasFetched:
    def test_it_becomes_a_course_and_is_no_longer_offered(self, seat: Seat, tmp_path: Path) -> None:
        manager = access(seat)
        archive, sha256 = zipped(tmp_path, "Knots")
        seat.is_told(course(sha256, title="Knots", edition="SCORM 1.2"))
        fetch_packages(manager, [sha256])
        there = arrives(seat, archive, sha256)
        (on_shelf,) = seat.read(library.packages)
        assert (on_shelf.facts.sha256, on_shelf.facts.title) == (sha256, "Knots")
        assert (seat.library.folder_of(sha256) / "imsmanifest.xml").is_file()
        assert offered(manager) == ()
        assert not there.exists()

    def test_what_learners_did_elsewhere_is_waiting_in_it(self, seat: Seat, tmp_path: Path) -> None:
        manager = access(seat)
        archive, sha256 = zipped(tmp_path, "Knots")
        told = attempt("first", ADA, [session("s")], sha256=sha256)
        seat.is_told(person("Ada"), course(sha256, title="Knots", edition="SCORM 1.2"), told)
        known = seat.read(lambda on: package_id(on, sha256))
        fetch_packages(manager, [sha256])
        arrives(seat, archive, sha256)
        (on_shelf,) = seat.read(library.packages)
        assert on_shelf.id == known
        enrolled = seat.read(lambda on: enrollments.enrollment_of(on, ADA, on_shelf.id))
        assert enrolled.attempts == 1

    def test_an_open_attempt_stays_on_its_version_until_it_ends(self, seat: Seat, tmp_path: Path) -> None:
        """SYNC, "Pull": an attempt stays on the version it began with until it ends."""
        manager = access(seat)
        first, sha_first = zipped(tmp_path, "Knots")
        second, sha_second = zipped(tmp_path, "Knots 2", href="start.html")
        older = seat.library.add(first, lambda _: None, lambda: False)
        seat.is_told(person("Ada"))
        begun: UUID = seat.write(lambda on: begin_attempt(on, enrollments.enroll(on, ADA, older.id, NOON).id, NOON).id)
        seat.sends()
        seat.is_told(
            course(sha_first, title="Knots", edition="SCORM 1.2", replaced_by=sha_second),
            course(sha_second, title="Knots 2", edition="SCORM 1.2", version=2),
        )
        fetch_packages(manager, [sha_second])
        arrives(seat, second, sha_second)
        newer = seat.library.package(sha_second)
        assert newer is not None
        assert seat.read(lambda on: versions_of(on, older.id)) == [older.id, newer.id]
        kept = seat.read(lambda on: attempts.attempt(on, begun))
        assert seat.read(lambda on: enrollments.enrollment(on, kept.enrollment)).package == older.id

    def test_one_that_is_refused_says_why_and_is_not_fetched_again_by_itself(self, seat: Seat, tmp_path: Path) -> None:
        manager = access(seat)
        seat.is_told(course())
        fetch_packages(manager, [SHA])
        broken = tmp_path / "broken.zip"
        broken.write_bytes(b"no archive")
        there = arrives(seat, broken, SHA)
        (offer,) = offered(manager)
        assert offer.trouble
        assert seat.inbox.wanted() == []
        assert not there.exists()
        fetch_packages(manager, [SHA])
        assert offered(manager)[0].trouble is None

    def test_a_full_disk_leaves_it_to_the_next_time(
        self, seat: Seat, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        manager = access(seat)
        archive, sha256 = zipped(tmp_path, "Knots")
        seat.is_told(course(sha256, title="Knots", edition="SCORM 1.2"))
        fetch_packages(manager, [sha256])

        def refuse(*_: object) -> None:
            raise StorageError(Refusal.DISK_FULL, "There is no room left.")

        monkeypatch.setattr("desktop.learning.receiving.import_unattended", refuse)
        with pytest.raises(LocalTrouble, match="no room"):
            arrives(seat, archive, sha256)
        monkeypatch.undo()
        assert [each.sha256 for each in seat.inbox.wanted()] == [sha256]
        assert (seat.inbox.folder() / f"{sha256}.zip").exists()

    def test_one_that_somebody_imported_meanwhile_is_no_trouble(self, seat: Seat, tmp_path: Path) -> None:
        manager = access(seat)
        archive, sha256 = zipped(tmp_path, "Knots")
        seat.is_told(course(sha256, title="Knots", edition="SCORM 1.2"))
        fetch_packages(manager, [sha256])
        seat.library.add(archive, lambda _: None, lambda: False)
        arrives(seat, archive, sha256)
        assert offered(manager) == ()

    def test_a_course_on_the_shelf_is_not_offered(self, seat: Seat, tmp_path: Path) -> None:
        manager = access(seat)
        archive, sha256 = zipped(tmp_path, "Knots")
        seat.library.add(archive, lambda _: None, lambda: False)
        seat.is_told(course(sha256, title="Knots and splices", edition="SCORM 1.2"))
        assert offered(manager) == ()


class TestParting:
    def test_a_revoked_seat_works_for_itself_with_all_it_has(self, seat: Seat) -> None:
        """SYNC, "Devices and people": keys are wiped once the outbox is acknowledged."""
        seat.is_told(person("Ada", given_name="Ada"), course(), attempt("first", ADA, [session("s")]))
        before = seat.everything()
        seat.inbox.released()
        after = seat.everything()
        assert seat.inbox.link() is None
        assert {name for name in before if before[name] != after[name]} == {"server", "offers"}
