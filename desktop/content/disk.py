"""What the disk and the source say while a package is imported, as errors a trainer understands."""

import errno
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from desktop.content.zip_entries import source_unreadable
from desktop.scorm.refusal import Refusal, StorageError
from desktop.words import decimal, translate

_FULL = frozenset({errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC), errno.EFBIG})
_CLOSED = frozenset({errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOTDIR})

Identity = tuple[int, int, int]
"""Size, time of change and number of a file: the same file, unchanged, has the same."""


def identity(source: Path) -> Identity:
    """Which file `source` is now.

    Raises:
        StorageError: it is not there or can't be read.
    """
    try:
        found = source.stat()
    except OSError as error:
        raise source_unreadable(source.name, error) from error
    return found.st_size, found.st_mtime_ns, found.st_ino


def require_unchanged(source: Path, before: Identity) -> None:
    """Raises StorageError where `source` is another file than before, or is gone."""
    try:
        now = identity(source)
    except StorageError as error:
        raise StorageError(
            Refusal.SOURCE_UNREADABLE,
            translate(
                "Import",
                "“{name}” went away while it was being read. Nothing was imported; check that the disk "
                "or stick is still connected and try again.",
            ).format(name=source.name),
        ) from error
    if now != before:
        raise StorageError(
            Refusal.SOURCE_CHANGED,
            translate(
                "Import",
                "“{name}” changed while it was being read. Nothing was imported; wait until it is "
                "completely copied and try again.",
            ).format(name=source.name),
        )


def require_space(library: Path, size: int) -> None:
    """Raises StorageError where the library's disk has less room than `size` bytes."""
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
def storage_errors(folder: Path) -> Iterator[None]:
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
