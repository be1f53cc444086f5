"""Brings a package into the library: check, unpack beside the courses, flush, then one rename. All or nothing."""

import errno
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from desktop.content.archive import Archive, Limits
from desktop.content.durable import sync_folder, sync_tree
from desktop.content.files import CourseFiles, FileIndex
from desktop.content.picture import choose_picture
from desktop.content.playable import file_notes, playing_problems
from desktop.content.staging import remove_tree, staging, sweep
from desktop.content.unpack import Unpacking
from desktop.scorm.manifest import read_manifest
from desktop.scorm.package import Manifest, Note
from desktop.scorm.refusal import (
    AlreadyImportedError,
    ArchiveError,
    ImportCancelledError,
    PackageError,
    Refusal,
    StorageError,
)
from desktop.words import decimal, translate

MAX_METADATA_BYTES = 4 << 20
_MANIFEST = "imsmanifest.xml"
_FULL = frozenset({errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC), errno.EFBIG})
_CLOSED = frozenset({errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOTDIR})


class Stage(Enum):
    CHECKING = "checking"
    UNPACKING = "unpacking"
    SAVING = "saving"


@dataclass(frozen=True, slots=True)
class Progress:
    """How far an import is; `done` of `total` bytes are written."""

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
) -> ImportedPackage:
    """Unpacks `source` into `library/<sha256>/`, or leaves nothing behind.

    Args:
        source: the zip archive; it is only read.
        library: the folder of all courses; made if missing. Leftovers of killed imports in it are swept.
        progress: called from this thread, about 20 times a second.
        cancelled: asked as often; True stops the import.

    Raises:
        AlreadyImportedError: the same bytes are in the library.
        ImportCancelledError: `cancelled` said so.
        StorageError: disk full, folder not writable, source unreadable or changed meanwhile.
        PackageError: every other reason to refuse; see its tree.
    """
    with Archive.open(source, limits) as archive:
        before = _identity(source)
        progress(Progress(Stage.CHECKING, 0, archive.total))
        files = FileIndex(entry.name for entry in archive.entries)
        manifest = _checked_manifest(archive, files)
        notes = (*archive.notes.all(), *manifest.notes, *file_notes(manifest, files))
        with _storage_errors(library), staging(library) as folder:
            _require_space(library, archive.total)
            try:
                sha256 = _unpack(archive, library, folder, progress, cancelled)
            except ArchiveError:
                _require_unchanged(source, before)  # still being copied explains more than “damaged”
                raise
            _require_unchanged(source, before)
            progress(Progress(Stage.SAVING, archive.total, archive.total))
            final = _publish(folder, library, sha256, cancelled)
        sizes = {entry.name: entry.size for entry in archive.entries}
    picture = choose_picture(sizes)
    return ImportedPackage(
        sha256=sha256,
        folder=final,
        manifest=manifest,
        size=sum(sizes.values()),
        file_count=len(sizes),
        picture=final / picture if picture is not None else None,
        notes=notes,
    )


def inspect_package(source: Path, limits: Limits | None = None) -> Inspection:
    """Reads a package's manifest to its end, also where an import would be refused; writes nothing.

    Raises:
        ArchiveError: no archive, or none with a manifest.
        StorageError: the file can't be read.
    """
    with Archive.open(source, limits) as archive:
        problems: list[PackageError] = list(archive.problems())
        files = FileIndex(entry.name for entry in archive.entries)
        manifest: Manifest | None = None
        notes = archive.notes.all()
        try:
            manifest = read_manifest(archive.read_manifest(), metadata=_metadata_of(archive, files))
        except PackageError as error:
            problems.append(error)
        else:
            problems.extend(playing_problems(manifest, files))
            notes = (*notes, *manifest.notes, *file_notes(manifest, files))
        return Inspection(manifest, notes, tuple(problems), archive.total, len(archive.entries))


def load_package(folder: Path) -> Manifest:
    """The manifest of an unpacked course.

    Raises:
        ManifestError: it can't be read any more.
        ArchiveError: there is none.
        StorageError: the disk refused.
    """
    files = CourseFiles(folder)

    def read(path: str) -> bytes | None:
        found = files.find(path)
        if found is None:
            return None
        with found.path.open("rb") as handle:
            return handle.read(MAX_METADATA_BYTES)

    found = files.find(_MANIFEST)
    if found is None:
        raise ArchiveError(
            Refusal.NO_MANIFEST,
            translate(
                "Import",
                "The course's manifest is missing from its folder. Remove the course from the library and "
                "import it again.",
            ),
        )
    with _storage_errors(folder):
        return read_manifest(found.path.read_bytes(), metadata=read)


def remove_package(folder: Path) -> None:
    """Takes a course out of the library; it vanishes at once, and its files after it.

    Raises:
        StorageError: it can't be removed.
    """
    library = folder.parent
    with _storage_errors(library), staging(library) as bin_:
        if folder.exists():
            folder.rename(bin_ / folder.name)
            remove_tree(bin_ / folder.name)


def sweep_leftovers(library: Path) -> None:
    """Removes what killed imports have left; to be called when the program starts.

    Raises:
        StorageError: something can't be removed.
    """
    with _storage_errors(library):
        sweep(library)


def _checked_manifest(archive: Archive, files: FileIndex) -> Manifest:
    for problem in archive.problems():
        raise problem
    manifest = read_manifest(archive.read_manifest(), metadata=_metadata_of(archive, files))
    for problem in playing_problems(manifest, files):
        raise problem
    return manifest


def _metadata_of(archive: Archive, files: FileIndex) -> Callable[[str], bytes | None]:
    entries = {entry.name: entry for entry in archive.entries}

    def read(path: str) -> bytes | None:
        found = files.find(path)
        entry = entries.get(found) if found is not None else None
        return archive.read(entry, MAX_METADATA_BYTES) if entry and entry.size <= MAX_METADATA_BYTES else None

    return read


def _unpack(
    archive: Archive,
    library: Path,
    folder: Path,
    progress: Callable[[Progress], None],
    cancelled: Callable[[], bool],
) -> str:
    def known(sha256: str) -> None:
        if (library / sha256).exists():
            raise _already_imported(library / sha256)

    total = archive.total
    return Unpacking(archive.source, archive.entries, folder).run(
        on_hash=known,
        on_progress=lambda done: progress(Progress(Stage.UNPACKING, done, total)),
        cancelled=cancelled,
    )


def _publish(folder: Path, library: Path, sha256: str, cancelled: Callable[[], bool]) -> Path:
    def checkpoint() -> None:
        if cancelled():
            raise ImportCancelledError

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


def _identity(source: Path) -> tuple[int, int, int]:
    try:
        found = source.stat()
    except OSError as error:
        raise StorageError(
            Refusal.SOURCE_UNREADABLE,
            translate(
                "Import",
                "“{name}” went away while it was being read. Nothing was imported; check that the disk "
                "or stick is still connected and try again.",
            ).format(name=source.name),
        ) from error
    return found.st_size, found.st_mtime_ns, found.st_ino


def _require_unchanged(source: Path, before: tuple[int, int, int]) -> None:
    if _identity(source) != before:
        raise StorageError(
            Refusal.SOURCE_CHANGED,
            translate(
                "Import",
                "“{name}” changed while it was being read. Nothing was imported; wait until it is "
                "completely copied and try again.",
            ).format(name=source.name),
        )


def _require_space(library: Path, size: int) -> None:
    free = shutil.disk_usage(library).free
    if free < size:
        raise _disk_full(
            translate("Import", "The course needs {size} MB, and {free} MB are free").format(
                size=decimal(size / 1e6, 0), free=decimal(free / 1e6, 0)
            )
        )


def _disk_full(what: str) -> StorageError:
    return StorageError(
        Refusal.DISK_FULL,
        translate(
            "Import", "{what} on the disk that holds the courses. Nothing was imported; make room and try again."
        ).format(what=what),
    )


@contextmanager
def _storage_errors(folder: Path) -> Iterator[None]:
    """What the operating system says, as an error a trainer understands."""
    try:
        yield
    except OSError as error:
        if error.errno in _FULL:
            raise _disk_full(translate("Import", "There is no room left")) from error
        if error.errno in _CLOSED:
            raise StorageError(
                Refusal.FOLDER_NOT_WRITABLE,
                translate(
                    "Import",
                    "Carrel may not write into the folder of the courses ({folder}). Nothing was changed; "
                    "ask whoever set this computer up to allow it.",
                ).format(folder=folder),
            ) from error
        raise StorageError(
            Refusal.STORAGE_FAILED,
            translate(
                "Import",
                "The disk that holds the courses reported an error ({strerror}). Nothing was changed; "
                "check the disk and try again.",
            ).format(strerror=error.strerror or os.strerror(error.errno or 0)),
        ) from error
