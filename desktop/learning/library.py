"""The library's use cases: add, list, look at, remove and bring back courses. Each is a few lines over the store."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from desktop.content.importer import ImportedPackage, Progress, import_package, load_package
from desktop.scorm.package import Item, Manifest, ResourceKind
from desktop.scorm.refusal import AlreadyImportedError
from desktop.store import attempts, enrollments, library, people
from desktop.store.library import Package, ShelfEntry, Standing
from desktop.store.store import Connection, Store
from sync.records.vocabulary import EnrollmentStatus

# The layers above take the store's records from here.
__all__ = [
    "AlreadyThereError",
    "CourseSheet",
    "EnrollmentStatus",
    "Library",
    "Package",
    "ShelfEntry",
    "Standing",
    "facts_of",
]

LOCAL_LEARNER = "Learner, Local"
"""The one learner of a seat where nobody signs in; "Last, First" as both standards want it."""


@dataclass(frozen=True)
class CourseSheet:
    """Everything known of one course: the shelf entry, its manifest, and how the learner's attempts went."""

    package: library.Package
    manifest: Manifest
    enrollment: enrollments.Enrollment | None
    attempts: tuple[attempts.Attempt, ...]


class AlreadyThereError(Exception):
    """The very same package is on the shelf. `package` is it."""

    def __init__(self, package: library.Package) -> None:
        super().__init__(f"“{package.facts.title}” is in the library already; nothing was added.")
        self.package = package


class Library:
    """The courses of one seat: rows in the store, files below `folder`. Every method may wait for the disk."""

    def __init__(self, store: Store, folder: Path) -> None:
        self._store = store
        self._folder = folder

    def learner(self) -> people.Learner:
        """The seat's learner, made at the first start."""

        def work(connection: Connection) -> people.Learner:
            known = people.all_learners(connection)
            return known[0] if known else people.add_learner(connection, LOCAL_LEARNER, self._store.clock())

        return self._store.write(work).result()

    def courses(self) -> list[library.ShelfEntry]:
        """What is on the shelf, by title, with where the learner stands."""
        learner = self.learner()
        return self._store.read(lambda connection: library.shelf(connection, learner.id))

    def add(self, source: Path, progress: Callable[[Progress], None], cancelled: Callable[[], bool]) -> library.Package:
        """Import a package and put it on the shelf.

        Raises:
            AlreadyThereError: it is on the shelf.
            PackageError: it was refused; nothing of it is left.
            StoreError: the database refused; the files go again at the next start.
        """
        try:
            facts = facts_of(import_package(source, self._folder, progress=progress, cancelled=cancelled))
        except AlreadyImportedError as error:
            sha256 = error.sha256
            known = self._store.read(lambda connection: library.package_by_sha256(connection, sha256))
            if known is not None and known.removed_at is None:
                raise AlreadyThereError(known) from error
            # Unpacked, but not on the shelf: removed a moment ago, or the plug was pulled between the two.
            facts = known.facts if known is not None else self._facts_of_folder(sha256)
        return self._store.write(
            lambda connection: library.add_package(connection, facts, self._store.clock())
        ).result()

    def sheet(self, sha256: str) -> CourseSheet | None:
        """One course with its manifest and attempts; None if it is not on the shelf."""
        learner = self.learner()

        def work(
            connection: Connection,
        ) -> tuple[library.Package, enrollments.Enrollment | None, list[attempts.Attempt]] | None:
            package = library.package_by_sha256(connection, sha256)
            if package is None or package.removed_at is not None:
                return None
            enrollment = enrollments.enrollment_of(connection, learner.id, package.id)
            return package, enrollment, attempts.attempts_of(connection, enrollment.id) if enrollment else []

        found = self._store.read(work)
        if found is None:
            return None
        package, enrollment, tried = found
        return CourseSheet(package, load_package(self.folder_of(sha256)), enrollment, tuple(tried))

    def remove(self, sha256: str) -> None:
        """Take a course off the shelf. Its files stay until `forget`, what the learner did stays for good."""

        def work(connection: Connection) -> None:
            package = library.package_by_sha256(connection, sha256)
            if package is not None:
                library.remove_package(connection, package.id, self._store.clock())

        self._store.write(work).result()

    def bring_back(self, sha256: str) -> None:
        """Undo a removal whose files are still there."""

        def work(connection: Connection) -> None:
            package = library.package_by_sha256(connection, sha256)
            if package is not None:
                library.add_package(connection, package.facts, package.imported_at)

        self._store.write(work).result()

    def forget(self, sha256: str) -> None:
        """Delete the files of a course that was removed and not brought back."""
        package = self._store.read(lambda connection: library.package_by_sha256(connection, sha256))
        if package is None or package.removed_at is not None:
            _delete(self.folder_of(sha256))

    def tidy(self) -> None:
        """At start: delete folders that belong to no course on the shelf (a removal or an import that was cut off)."""
        if not self._folder.is_dir():
            return
        for folder in self._folder.iterdir():
            if folder.is_dir() and len(folder.name) == 64:
                self.forget(folder.name)

    def folder_of(self, sha256: str) -> Path:
        """Where the course's files are."""
        return self._folder / sha256

    def _facts_of_folder(self, sha256: str) -> library.PackageFacts:
        folder = self.folder_of(sha256)
        files = [path for path in folder.rglob("*") if path.is_file()]
        size = sum(path.stat().st_size for path in files)
        return facts_of(ImportedPackage(sha256, folder, load_package(folder), size, len(files), None, ()))


def facts_of(imported: ImportedPackage) -> library.PackageFacts:
    """What the shelf keeps of an imported package."""
    root = imported.manifest.organization.root
    launched = [item for item in root.walk() if item.launch is not None]
    scos = [item for item in launched if item.kind is ResourceKind.SCO]
    only = scos[0] if len(scos) == 1 and len(launched) == 1 else None
    threshold = only.completion_threshold if only is not None else None
    return library.PackageFacts(
        sha256=imported.sha256,
        title=imported.manifest.title,
        edition=imported.manifest.edition,
        launch=launched[0].launch or "" if launched else "",
        launch_count=len(launched),
        sco_count=len(scos),
        size_bytes=imported.size,
        description=imported.manifest.description,
        picture=PurePosixPath(imported.picture.relative_to(imported.folder)) if imported.picture is not None else None,
        passing_score=_passing_score(only) if only is not None else None,
        completion_threshold=threshold.min_progress_measure
        if threshold is not None and (threshold.completed_by_measure or threshold.as_text)
        else None,
        attempt_limit=root.sequencing.attempt_limit,
    )


def _passing_score(item: Item) -> float | None:
    primary = item.sequencing.primary_objective
    if primary.satisfied_by_measure:
        return primary.min_normalized_measure
    try:
        return float(item.mastery_score) if item.mastery_score else None
    except ValueError:
        return None


def _delete(folder: Path) -> None:
    if not folder.is_dir():
        return
    # Unpacked files are read-only; deleting needs to write to their folders.
    for inner in [folder, *(path for path in folder.rglob("*") if path.is_dir())]:
        inner.chmod(0o700)
    shutil.rmtree(folder)
