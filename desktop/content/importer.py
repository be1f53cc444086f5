"""Brings a package into the library: check, unpack beside the courses, flush, then one rename. All or nothing."""

import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from desktop.content.archive import Archive
from desktop.content.disk import identity, require_space, require_unchanged, storage_errors
from desktop.content.durable import sync_folder, sync_tree
from desktop.content.nested import open_package
from desktop.content.package_files import ArchivedFiles, UnpackedFiles
from desktop.content.picture import choose_picture
from desktop.content.playable import file_notes, opening
from desktop.content.staging import remove_tree, staging, sweep
from desktop.content.stand_ins import StandIns, kept_stand_ins
from desktop.content.unpack import Unpacking
from desktop.content.zip_table import Limits
from desktop.scorm.manifest import read_manifest
from desktop.scorm.package import Manifest, Note
from desktop.scorm.refusal import AlreadyImportedError, ArchiveError, ImportCancelledError, PackageError, Refusal
from desktop.scorm.safe_xml import MAX_XML_BYTES
from desktop.words import translate

_MANIFEST = "imsmanifest.xml"


class Stage(Enum):
    CHECKING = "checking"
    UNPACKING = "unpacking"
    SAVING = "saving"
    LOOKING = "looking"
    """For the report, when it is in the library already."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far an import is; `done` of `total` bytes are written, while looking: read."""

    stage: Stage
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class ImportedPackage:
    """A course that is now in the library. `size` in bytes, unpacked; `folder` is named by the SHA-256 (hex)."""

    sha256: str
    folder: Path
    manifest: Manifest
    size: int
    file_count: int
    picture: Path | None
    notes: tuple[Note, ...]


@dataclass(frozen=True, slots=True)
class Inspection:
    """What a package says of itself; each of `problems` would refuse an import. `manifest` is None if unreadable."""

    manifest: Manifest | None
    notes: tuple[Note, ...]
    problems: tuple[PackageError, ...]
    size: int
    file_count: int


def import_package(
    source: Path,
    library: Path,
    *,
    progress: Callable[[Progress], None],
    cancelled: Callable[[], bool],
    limits: Limits | None = None,
    launch: str | None = None,
) -> ImportedPackage:
    """Unpacks `source` into `library/<sha256>/`, or leaves nothing behind.

    Args:
        source: the zip archive; it is only read.
        library: the folder of all courses; made if missing. Leftovers of killed imports in it are swept.
        progress: called from this thread, about 20 times a second.
        cancelled: asked as often; True stops the import.
        launch: the page of the package to open where its manifest names none that can be opened (`opening`).

    Raises:
        AlreadyImportedError: the same bytes are in the library.
        ImportCancelledError: `cancelled` said so.
        StorageError: disk full, folder not writable, source unreadable or changed meanwhile.
        PackageError: every other reason to refuse; see its tree.
    """
    before = identity(source)
    with storage_errors(library), _opened(source, library, limits, cancelled) as archive:
        progress(Progress(Stage.CHECKING, 0, archive.total))
        files = ArchivedFiles(archive)
        for problem in archive.problems():
            raise problem
        course = _read(archive, files, launch)
        for problem in course.problems:
            raise problem
        with staging(library) as folder:
            require_space(library, archive.total)
            try:
                sha256 = _unpack(archive, source, library, folder, progress, cancelled)
            except ArchiveError:
                require_unchanged(source, before)  # still being copied explains more than “damaged”
                raise
            require_unchanged(source, before)
            course.stand_ins.keep(folder)
            progress(Progress(Stage.SAVING, archive.total, archive.total))
            final = _publish(folder, library, sha256, cancelled)
        sizes = {entry.name: entry.size for entry in archive.entries}
    picture = choose_picture(sizes)
    return ImportedPackage(
        sha256=sha256,
        folder=final,
        manifest=course.manifest,
        size=sum(sizes.values()),
        file_count=len(sizes),
        picture=final / picture if picture is not None else None,
        notes=course.notes,
    )


def inspect_package(source: Path, limits: Limits | None = None, launch: str | None = None) -> Inspection:
    """Reads a package's manifest to its end, also where an import would be refused; keeps nothing.

    Raises:
        ArchiveError: no archive, or none with a manifest.
        StorageError: the file can't be read, or there is no room to look into an archive in it.
    """
    with storage_errors(Path(tempfile.gettempdir())), ExitStack() as stack:

        def room(size: int) -> Path:
            folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
            require_space(folder, size)
            return folder

        archive = stack.enter_context(open_package(source, limits, room))
        problems: list[PackageError] = list(archive.problems())
        course: _Course | None = None
        try:
            course = _read(archive, ArchivedFiles(archive), launch)
            problems.extend(course.problems)
        except PackageError as error:
            problems.append(error)
        return Inspection(
            manifest=course.manifest if course is not None else None,
            notes=course.notes if course is not None else archive.notes.all(),
            problems=tuple(problems),
            size=archive.total,
            file_count=len(archive.entries),
        )


def load_package(folder: Path) -> Manifest:
    """The manifest of an unpacked course.

    Raises:
        ManifestError: it can't be read any more.
        ArchiveError: there is none.
        StorageError: the disk refused.
    """
    files = UnpackedFiles(folder)
    with storage_errors(folder):
        data = files.read(_MANIFEST, MAX_XML_BYTES + 1)
        if data is None:
            raise ArchiveError(
                Refusal.NO_MANIFEST,
                translate(
                    "Import",
                    "The course's manifest is missing from its folder. Remove the course from the library and "
                    "import it again.",
                ),
            )
        manifest = read_manifest(data, metadata=files.read, has=files.has)
    return kept_stand_ins(folder).put_into(manifest)


def remove_package(folder: Path) -> None:
    """Takes a course out of the library; it vanishes at once, and its files after it.

    Raises:
        StorageError: it can't be removed.
    """
    library = folder.parent
    with storage_errors(library), staging(library) as bin_:
        if folder.exists():
            folder.rename(bin_ / folder.name)
            remove_tree(bin_ / folder.name)


def sweep_leftovers(library: Path) -> None:
    """Removes what killed imports have left; to be called when the program starts.

    Raises:
        StorageError: something can't be removed.
    """
    with storage_errors(library):
        sweep(library)


@contextmanager
def _opened(source: Path, library: Path, limits: Limits | None, cancelled: Callable[[], bool]) -> Iterator[Archive]:
    """The package; one that was zipped twice is copied out of its outer archive, onto the library's disk."""
    with ExitStack() as stack:

        def room(size: int) -> Path:
            folder = stack.enter_context(staging(library))
            require_space(library, size)
            return folder

        yield stack.enter_context(open_package(source, limits, room, _checkpoint(cancelled)))


def _checkpoint(cancelled: Callable[[], bool]) -> Callable[[], None]:
    def checkpoint() -> None:
        if cancelled():
            raise ImportCancelledError

    return checkpoint


@dataclass(frozen=True, slots=True)
class _Course:
    """A package that was read to its end: the manifest as it will be played."""

    manifest: Manifest
    stand_ins: StandIns
    notes: tuple[Note, ...]
    problems: tuple[PackageError, ...]


def _read(archive: Archive, files: ArchivedFiles, launch: str | None) -> _Course:
    """Raises PackageError where the manifest can't be read."""
    manifest = read_manifest(archive.read_manifest(), metadata=files.read, has=files.has)
    opens = opening(manifest, files, launch)
    notes = (*archive.notes.all(), *manifest.notes, *file_notes(manifest, files.index), *opens.notes)
    return _Course(opens.stand_ins.put_into(manifest), opens.stand_ins, notes, opens.problems)


def _unpack(
    archive: Archive,
    source: Path,
    library: Path,
    folder: Path,
    progress: Callable[[Progress], None],
    cancelled: Callable[[], bool],
) -> str:
    def known(sha256: str) -> None:
        if (library / sha256).exists():
            raise _already_imported(library / sha256)

    total = archive.total
    return Unpacking(archive.source, archive.entries, folder, hashed=source).run(
        on_hash=known,
        on_progress=lambda done: progress(Progress(Stage.UNPACKING, done, total)),
        cancelled=cancelled,
    )


def _publish(folder: Path, library: Path, sha256: str, cancelled: Callable[[], bool]) -> Path:
    checkpoint = _checkpoint(cancelled)
    checkpoint()
    sync_tree(folder, checkpoint)
    checkpoint()
    final = library / sha256
    try:
        folder.rename(final)
    except OSError as error:
        if final.exists():  # another process was faster with the same file
            raise _already_imported(final) from error
        raise
    sync_folder(library)
    return final


def _already_imported(folder: Path) -> AlreadyImportedError:
    try:
        title = load_package(folder).title
    except PackageError:
        title = folder.name[:8]  # damaged meanwhile; the library still knows it by its name
    return AlreadyImportedError(folder.name, title)
