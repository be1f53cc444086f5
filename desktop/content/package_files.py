"""The files of one package by path, packed or unpacked alike: is one there, and what is in it?"""

from pathlib import Path

from desktop.content.archive import Archive
from desktop.content.files import CourseFiles, FileIndex

MAX_READ_BYTES = 4 << 20
"""The largest file that is read while a package is looked at; metadata and start pages are kilobytes."""
_START_PAGES = ("index.html", "index.htm")


class ArchivedFiles:
    """The files of an archive that is not unpacked yet."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive
        self._entries = {entry.name: entry for entry in archive.entries}
        self.index = FileIndex(self._entries)

    @property
    def names(self) -> tuple[str, ...]:
        """Everything that will be unpacked, in the archive's order."""
        return tuple(self._entries)

    @property
    def size(self) -> int:
        """Bytes that all of it takes unpacked."""
        return self._archive.total

    def has(self, path: str) -> bool:
        """Whether a page would find a file under this path."""
        return self.index.find(path) is not None

    def read(self, path: str, limit: int = MAX_READ_BYTES) -> bytes | None:
        """The file's bytes; None where there is none, or one of more than `limit` bytes.

        Raises:
            ArchiveError: damaged.
        """
        found = self.index.find(path)
        entry = self._entries.get(found) if found is not None else None
        return self._archive.read(entry, limit) if entry is not None and entry.size <= limit else None


class UnpackedFiles:
    """The files of a course's folder."""

    def __init__(self, folder: Path) -> None:
        self._files = CourseFiles(folder)

    def has(self, path: str) -> bool:
        """Whether a page would find a file under this path; a folder is none, though a player would open its index."""
        found = self._files.find(path)
        if found is None:
            return False
        return found.path.name not in _START_PAGES or path.rpartition("/")[2].lower() == found.path.name.lower()

    def read(self, path: str, limit: int = MAX_READ_BYTES) -> bytes | None:
        """The file's bytes, as `ArchivedFiles.read`. Raises OSError."""
        found = self._files.find(path)
        if found is None:
            return None
        with found.path.open("rb") as handle:
            data = handle.read(limit + 1)
        return data if len(data) <= limit else None
