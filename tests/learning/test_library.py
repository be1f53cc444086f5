"""The library's use cases: adding, what is there already, removing, bringing back, forgetting, tidying, the sheet."""

import hashlib
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from pathlib import Path
from typing import Any, TypeVar
from zipfile import ZipFile

import pytest

from desktop.content.importer import ImportedPackage, Progress, Stage, import_package
from desktop.learning.access import Access, Actor
from desktop.learning.course import Course
from desktop.learning.library import AlreadyThereError, Library
from desktop.learning.my_courses import MyCourses
from desktop.learning.packages import bring_back_packages, remove_packages
from desktop.learning.playing import CourseRun
from desktop.scorm.package import Edition
from desktop.scorm.refusal import AlreadyImportedError, ImportCancelledError, PackageError
from desktop.scorm.runtime import Learner
from desktop.store import people
from desktop.store.errors import DiskFull
from desktop.store.library import Package
from desktop.store.store import Connection, Store
from sync.records.identifiers import new_id
from sync.records.vocabulary import AttemptState, EnrollmentStatus, Role
from tests import packages
from tests.packages import Lesson, build_zip
from tests.store.desk import KEY

T = TypeVar("T")
TITLE = "Rope work"


def ignore(_: Progress) -> None:
    pass


def never() -> bool:
    return False


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.open(tmp_path / "data", KEY) as opened:
        yield opened


@pytest.fixture
def courses(tmp_path: Path) -> Path:
    return tmp_path / "courses"


@pytest.fixture
def library(store: Store, courses: Path) -> Library:
    return Library(store, courses)


@pytest.fixture
def package(tmp_path: Path) -> Path:
    lesson = Lesson(inside="<adlcp:masteryscore>80</adlcp:masteryscore>")
    course = packages.Course(TITLE, lessons=(lesson,))
    return build_zip(tmp_path / "rope.zip", course.files(**{"cover.png": b"\x89PNG"}))


@pytest.fixture
def mine(store: Store, library: Library) -> MyCourses:
    """The courses of a learner who has just come."""
    ada = store.write(lambda connection: people.add_person(connection, "Ada", "Byron", store.clock())).result()
    return MyCourses(Access(store, Actor(ada.id, Role.LEARNER, ada.name)), library)


@pytest.fixture
def manager(store: Store) -> Access:
    """Somebody who may manage packages."""
    return Access(store, Actor(new_id(store.clock()), Role.ADMINISTRATOR, "Ingrid Solberg"))


def remove(manager: Access, library: Library, sha256: str) -> None:
    package = library.package(sha256)
    remove_packages(manager, [package.id] if package is not None else [])


def bring_back(manager: Access, library: Library, sha256: str) -> None:
    package = library.package(sha256)
    bring_back_packages(manager, [package.id] if package is not None else [])


def add(library: Library, package: Path) -> Package:
    return library.add(package, ignore, never)


def titles(library: Library) -> list[str]:
    return [package.facts.title for package in library.packages()]


class TestAdding:
    def test_a_package_comes_onto_the_shelf_with_what_is_known_of_it(
        self, library: Library, mine: MyCourses, package: Path
    ) -> None:
        added = add(library, package)
        facts = added.facts
        assert facts.sha256 == hashlib.sha256(package.read_bytes()).hexdigest()
        assert (facts.title, facts.edition, facts.launch) == (TITLE, Edition.SCORM_12, "index.html")
        assert (facts.launch_count, facts.sco_count, facts.passing_score) == (1, 1, 80)
        assert str(facts.picture) == "cover.png"
        entry = mine.course(facts.sha256)
        assert entry is not None
        assert (entry.title, entry.standing) == (TITLE, None)
        assert (library.folder_of(facts.sha256) / "index.html").is_file()

    def test_the_report_on_it_is_part_of_the_progress(self, library: Library, package: Path) -> None:
        told: list[Progress] = []
        library.add(package, told.append, never)
        looked = [step for step in told if step.stage is Stage.LOOKING]
        with ZipFile(package) as archive:
            size = sum(entry.file_size for entry in archive.infolist())
        assert told[-len(looked) :] == looked
        assert 0 == looked[0].done < looked[-1].done < looked[-1].total == size

    def test_the_same_file_again_says_so_and_names_the_course(
        self, library: Library, package: Path, tmp_path: Path
    ) -> None:
        first = add(library, package)
        copy = tmp_path / "copy.zip"
        copy.write_bytes(package.read_bytes())
        with pytest.raises(AlreadyThereError, match="“Rope work” is in the library already; nothing was added") as said:
            add(library, copy)
        assert said.value.package.id == first.id
        assert titles(library) == [TITLE]

    def test_a_course_of_several_lessons_has_no_passing_score_of_its_own(
        self, library: Library, tmp_path: Path
    ) -> None:
        inside = "<adlcp:masteryscore>80</adlcp:masteryscore>"
        course = packages.Course(lessons=(Lesson("a", "a.html", inside=inside), Lesson("b", "b.html", kind="asset")))
        facts = add(library, build_zip(tmp_path / "two.zip", course.files())).facts
        assert (facts.launch_count, facts.sco_count, facts.passing_score) == (2, 1, None)

    def test_a_mastery_score_that_is_no_number_is_none(self, library: Library, tmp_path: Path) -> None:
        course = packages.Course(lessons=(Lesson(inside="<adlcp:masteryscore>most</adlcp:masteryscore>"),))
        assert add(library, build_zip(tmp_path / "odd.zip", course.files())).facts.passing_score is None

    def test_a_refused_or_cancelled_package_leaves_nothing(
        self, library: Library, package: Path, courses: Path, tmp_path: Path
    ) -> None:
        with pytest.raises(PackageError):
            add(library, build_zip(tmp_path / "empty.zip", {"readme.txt": "no course"}))
        with pytest.raises(ImportCancelledError):
            library.add(package, ignore, lambda: True)
        assert titles(library) == []
        assert not [folder for folder in courses.iterdir() if not folder.name.startswith(".")]

    def test_titles_are_listed_in_their_order_whatever_the_case(self, library: Library, tmp_path: Path) -> None:
        for title in ("knots", "Anchors", "buoys"):
            add(library, build_zip(tmp_path / f"{title}.zip", packages.Course(title).files()))
        assert titles(library) == ["Anchors", "buoys", "knots"]


class TestRemoving:
    def test_a_removed_course_can_be_brought_back_with_what_was_done_in_it(
        self, library: Library, manager: Access, mine: MyCourses, store: Store, package: Path
    ) -> None:
        added = add(library, package)
        play(store, mine, added)
        remove(manager, library, added.facts.sha256)
        assert titles(library) == []
        assert mine.sheet(added.facts.sha256) is None
        bring_back(manager, library, added.facts.sha256)
        (entry,) = mine.courses()
        assert entry.standing is not None
        assert entry.standing.status is EnrollmentStatus.IN_PROGRESS
        assert entry.imported_at == added.imported_at

    def test_forgetting_deletes_the_files_and_keeps_the_records(
        self, library: Library, manager: Access, mine: MyCourses, store: Store, package: Path
    ) -> None:
        added = add(library, package)
        play(store, mine, added)
        sha256 = added.facts.sha256
        remove(manager, library, sha256)
        library.forget(sha256)
        assert not library.folder_of(sha256).exists()
        again = add(library, package)
        assert again.id == added.id
        sheet = mine.sheet(sha256)
        assert sheet is not None
        assert sheet.enrollment is not None
        assert len(sheet.attempts) == 1

    def test_a_course_that_was_brought_back_is_not_forgotten(
        self, library: Library, manager: Access, package: Path
    ) -> None:
        sha256 = add(library, package).facts.sha256
        remove(manager, library, sha256)
        bring_back(manager, library, sha256)
        library.forget(sha256)
        assert (library.folder_of(sha256) / "index.html").is_file()

    def test_importing_it_again_before_it_is_forgotten_brings_it_back(
        self, library: Library, manager: Access, package: Path
    ) -> None:
        added = add(library, package)
        remove(manager, library, added.facts.sha256)
        again = add(library, package)
        assert (again.id, again.facts) == (added.id, added.facts)
        library.forget(added.facts.sha256)
        assert (library.folder_of(added.facts.sha256) / "index.html").is_file()

    def test_importing_it_while_it_is_being_forgotten_unpacks_it_anew(
        self, library: Library, manager: Access, package: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """The import finds the folder; before anything follows from that the folder is gone."""
        sha256 = add(library, package).facts.sha256
        remove(manager, library, sha256)

        def overtaken(source: Path, folder: Path, **how: Any) -> ImportedPackage:  # noqa: ANN401 (as it came)
            try:
                return import_package(source, folder, **how)
            except AlreadyImportedError:
                library.forget(sha256)
                raise

        monkeypatch.setattr("desktop.learning.library.import_package", overtaken)
        add(library, package)
        assert titles(library) == [TITLE]
        assert (library.folder_of(sha256) / "index.html").is_file()

    def test_what_was_never_there_is_removed_without_a_word(self, library: Library, manager: Access) -> None:
        remove(manager, library, "0" * 64)
        bring_back(manager, library, "0" * 64)
        library.forget("0" * 64)
        assert titles(library) == []


class TestTidying:
    def test_a_course_unpacked_by_an_import_that_was_killed_before_its_row_goes_at_the_next_start(
        self, store: Store, package: Path, courses: Path
    ) -> None:
        imported = import_package(package, courses, progress=ignore, cancelled=never)
        Library(store, courses).tidy()
        assert not imported.folder.exists()

    def test_what_a_killed_import_had_half_unpacked_goes_too(self, library: Library, courses: Path) -> None:
        half = courses / ".staging" / "0123456789abcdef"
        half.mkdir(parents=True)
        (half / "index.html").write_text("half")
        library.tidy()
        assert not half.exists()

    def test_importing_it_again_before_tidying_needs_no_second_unpacking(
        self, store: Store, package: Path, courses: Path
    ) -> None:
        imported = import_package(package, courses, progress=ignore, cancelled=never)
        library = Library(store, courses)
        facts = add(library, package).facts
        library.tidy()
        assert titles(library) == [TITLE]
        assert imported.folder.is_dir()
        assert str(facts.picture) == "cover.png"
        assert facts.size_bytes == imported.size

    def test_a_removal_that_was_cut_off_is_finished(
        self, library: Library, manager: Access, store: Store, package: Path
    ) -> None:
        kept = library.folder_of(add(library, package).facts.sha256)
        remove(manager, library, kept.name)
        Library(store, kept.parent).tidy()
        assert not kept.exists()

    def test_courses_on_the_shelf_and_foreign_folders_stay(
        self, library: Library, store: Store, package: Path, courses: Path
    ) -> None:
        sha256 = add(library, package).facts.sha256
        (courses / "notes").mkdir()
        Library(store, courses).tidy()
        assert (courses / sha256 / "index.html").is_file()
        assert (courses / "notes").is_dir()

    def test_an_import_that_runs_meanwhile_keeps_its_files(self, tmp_path: Path, package: Path, courses: Path) -> None:
        """Tidying between the unpacking and the row, when the folder belongs to no course on the shelf."""

        class Interrupting(Store):
            before_write: Callable[[], None] | None = None

            def write(self, work: Callable[[Connection], T]) -> "Future[T]":
                interrupt, self.before_write = self.before_write, None
                if interrupt is not None:
                    interrupt()
                return super().write(work)

        with Interrupting.open(tmp_path / "data", KEY) as store:
            library = Library(store, courses)
            store.read(people.everybody)
            store.before_write = library.tidy
            sha256 = add(library, package).facts.sha256
            assert (library.folder_of(sha256) / "index.html").is_file()

    def test_a_database_that_refuses_the_row_costs_only_the_next_tidying(
        self, tmp_path: Path, package: Path, courses: Path
    ) -> None:
        class Full(Store):
            is_full = False

            def write(self, work: Callable[[Connection], T]) -> "Future[T]":
                def refused(_: Connection) -> T:
                    raise DiskFull

                return super().write(refused if self.is_full else work)

        with Full.open(tmp_path / "data", KEY) as store:
            library = Library(store, courses)
            store.read(people.everybody)
            store.is_full = True
            with pytest.raises(DiskFull):
                add(library, package)
            store.is_full = False
            assert titles(library) == []
            assert add(library, package).facts.title == TITLE

    def test_a_folder_that_does_not_exist_yet_is_tidy(self, library: Library, courses: Path) -> None:
        library.tidy()
        assert titles(library) == []


def play(store: Store, mine: MyCourses, package: Package) -> None:
    """Half a lesson, left in the middle."""
    sheet = mine.sheet(package.facts.sha256)
    assert sheet is not None
    course = Course(package.id, package.facts.title, sheet.manifest)
    run = CourseRun(store, Learner("L-1", "Byron, Ada"), mine.person, course)
    launch = run.begin().result().launch
    assert launch is not None
    values = [("cmi.core.lesson_status", "incomplete"), ("cmi.core.session_time", "00:01:30")]
    run.record(launch.session_id, 1, values).result()
    run.interrupted(launch.session_id).result()


class TestSheet:
    def test_before_anything_was_done_it_has_the_manifest_and_no_attempts(
        self, library: Library, mine: MyCourses, package: Path
    ) -> None:
        sheet = mine.sheet(add(library, package).facts.sha256)
        assert sheet is not None
        assert sheet.manifest.organization.root.children[0].mastery_score == "80"
        assert (sheet.enrollment, sheet.attempts) == (None, ())
        assert [entry.title for entry in sheet.view.contents] == ["Lesson"]

    def test_afterwards_it_tells_how_the_attempts_went(
        self, library: Library, mine: MyCourses, store: Store, package: Path
    ) -> None:
        added = add(library, package)
        play(store, mine, added)
        sheet = mine.sheet(added.facts.sha256)
        assert sheet is not None
        assert sheet.enrollment is not None
        assert sheet.enrollment.time_spent == 90
        assert [(one.number, one.state, one.seconds) for one in sheet.attempts] == [(1, AttemptState.SUSPENDED, 90)]
        assert sheet.view.seconds == 90
        assert sheet.view.contents[0].started

    def test_files_that_are_gone_are_an_error_with_a_sentence(
        self, library: Library, mine: MyCourses, package: Path
    ) -> None:
        sha256 = add(library, package).facts.sha256
        (library.folder_of(sha256)).chmod(0o700)
        (library.folder_of(sha256) / "imsmanifest.xml").unlink()
        with pytest.raises(PackageError, match="import it again"):
            mine.sheet(sha256)
