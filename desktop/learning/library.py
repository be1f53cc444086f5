"""The packages of a seat: add, list, remove and bring back. Each use case is a few lines over the store."""

import logging
import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path, PurePosixPath

from desktop.content.importer import (
    ImportedPackage,
    Progress,
    Stage,
    import_package,
    load_package,
    remove_package,
    sweep_leftovers,
)
from desktop.content.media.prepared import NO_MEDIA, OWN_FOLDER
from desktop.content.media.survey import take_note
from desktop.content.picture import choose_picture
from desktop.content.preflight.keeping import keep_report
from desktop.learning.versions import join_versions
from desktop.scorm.package import Item, ResourceKind
from desktop.scorm.refusal import AlreadyImportedError
from desktop.store import library
from desktop.store.library import Package
from desktop.store.store import Connection, Store
from desktop.words import translate

# The layers above take the store's records from here.
__all__ = ["AlreadyThereError", "Library", "Package", "facts_of"]

_log = logging.getLogger(__name__)


class AlreadyThereError(Exception):
    """The very same package is on the shelf. `package` is it."""

    def __init__(self, package: library.Package) -> None:
        super().__init__(
            translate("Import", "“{title}” is in the library already; nothing was added.").format(
                title=package.facts.title
            )
        )
        self.package = package


class Library:
    """The courses of one seat: rows in the store, files below `folder`. Every method may wait for the disk."""

    def __init__(self, store: Store, folder: Path) -> None:
        """Nothing else may import into `folder` meanwhile; the store's own lock on its folder sees to that."""
        self._store = store
        self._folder = folder
        self._settling = threading.Lock()
        """Held by whoever decides whether a folder that is there stays."""
        self._found_at_start = _courses_in(folder)
        self.on_added: Callable[[str], None] = lambda _: None
        """Called on the thread that imported, with the SHA-256 of a course whose media may have to be prepared."""
        self.on_forgotten: Callable[[str], None] = lambda _: None
        """Called before a course's files go: when it returns, nobody may hold them any more."""

    def package(self, sha256: str) -> Package | None:
        """One package by its digest; None if it never was on the shelf."""
        return self._store.read(lambda connection: library.package_by_sha256(connection, sha256))

    def packages(self) -> list[Package]:
        """Everything on the shelf, by title, whoever may take it."""
        return self._store.read(library.packages)

    def add(
        self,
        source: Path,
        progress: Callable[[Progress], None],
        cancelled: Callable[[], bool],
        launch: str | None = None,
    ) -> library.Package:
        """Import a package and put it on the shelf; `launch`: the page to begin with, where its manifest has none.

        Raises:
            AlreadyThereError: it is on the shelf.
            PackageError: it was refused; nothing of it is left.
            StoreError: the database refused; the files go again at the next start.
        """
        while True:
            try:
                imported = import_package(source, self._folder, progress=progress, cancelled=cancelled, launch=launch)
            except AlreadyImportedError as error:
                with self._settling:
                    if not self.folder_of(error.sha256).is_dir():
                        continue  # it was being forgotten a moment ago, and now is
                    return self._add_unpacked(error)
            return self._put_on_shelf(
                facts_of(imported),
                partial(
                    keep_report,
                    imported,
                    source,
                    cancelled=cancelled,
                    progress=lambda look: progress(Progress(Stage.LOOKING, look.done, look.total)),
                ),
            )

    def _add_unpacked(self, error: AlreadyImportedError) -> library.Package:
        """Its files are there: on the shelf, or removed a moment ago, or the plug was pulled before it got there."""
        known = self._store.read(lambda connection: library.package_by_sha256(connection, error.sha256))
        if known is not None and known.removed_at is None:
            raise AlreadyThereError(known) from error
        return self._put_on_shelf(known.facts if known is not None else self._facts_of_folder(error.sha256))

    def _put_on_shelf(
        self, facts: library.PackageFacts, look_over: Callable[[], object] = lambda: None
    ) -> library.Package:
        """`look_over` is called before anybody may change the course's media."""

        def work(connection: Connection) -> library.Package:
            now = self._store.clock()
            added = library.add_package(connection, facts, now)
            if facts.identifier is not None:
                join_versions(connection, added.id, facts.identifier, now)
            return added

        has_media = self._note_media(facts.sha256)
        added = self._store.write(work).result()
        look_over()
        if has_media:
            self.on_added(facts.sha256)
        return added

    def _note_media(self, sha256: str) -> bool:
        """Whether there may be media; if so the course waits for them from here on."""
        try:
            return take_note(self.folder_of(sha256)).engine != NO_MEDIA
        except OSError as error:  # then they are looked for when they are to be prepared
            _log.warning("It could not be noted which files of %s are media: %s", sha256, error)
            return True

    def forget(self, sha256: str) -> None:
        """Delete the files of a course that was removed and not brought back.

        Raises PackageError where the disk refuses; the next `tidy` tries again.
        """
        with self._settling:
            package = self._store.read(lambda connection: library.package_by_sha256(connection, sha256))
            if package is None or package.removed_at is not None:
                self.on_forgotten(sha256)
                remove_package(self.folder_of(sha256))

    def tidy(self) -> None:
        """At start: delete what belongs to no course on the shelf (a removal or an import that was cut off).

        What this library unpacks itself is left alone: its row may be on the way. Raises PackageError.
        """
        sweep_leftovers(self._folder)
        on_shelf = {package.facts.sha256 for package in self.packages()}
        for sha256 in self._found_at_start - on_shelf:
            self.forget(sha256)

    def folder_of(self, sha256: str) -> Path:
        """Where the course's files are."""
        return self._folder / sha256

    def _facts_of_folder(self, sha256: str) -> library.PackageFacts:
        folder = self.folder_of(sha256)
        sizes = {
            path.relative_to(folder).as_posix(): path.stat().st_size
            for path in folder.rglob("*")
            if path.is_file() and path.relative_to(folder).parts[0] != OWN_FOLDER
        }
        picture = choose_picture(sizes)
        shown = folder / picture if picture is not None else None
        manifest = load_package(folder)
        return facts_of(ImportedPackage(sha256, folder, manifest, sum(sizes.values()), len(sizes), shown, ()))


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
        identifier=imported.manifest.identifier or None,
    )


def _passing_score(item: Item) -> float | None:
    primary = item.sequencing.primary_objective
    if primary.satisfied_by_measure:
        return primary.min_normalized_measure
    try:
        return float(item.mastery_score) if item.mastery_score else None
    except ValueError:
        return None


def _courses_in(folder: Path) -> set[str]:
    """The digests by which unpacked courses are named."""
    if not folder.is_dir():
        return set()
    return {inner.name for inner in folder.iterdir() if len(inner.name) == 64 and inner.is_dir()}
