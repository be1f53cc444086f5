"""A package's zip archive: which manifest counts, which files belong to it, and their bytes."""

from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from desktop.content.entry_names import is_leftover, is_ours
from desktop.content.kinds import without_manifest
from desktop.content.zip_entries import Entry, open_source, whole
from desktop.content.zip_table import Limits, Table, read_table
from desktop.scorm.notes import Notes
from desktop.scorm.refusal import ArchiveError, PackageError, Refusal
from desktop.words import translate

_MANIFEST = "imsmanifest.xml"


class Archive:
    """An opened package. Close it, or use it in a `with` statement."""

    def __init__(self, source: Path, limits: Limits, handle: BinaryIO, table: Table, packed: int | None = None) -> None:
        """Takes over `handle`. `packed` as in `Table.problems`. Raises ArchiveError where there is no manifest."""
        self.source = source
        self.limits = limits
        self.packed = packed
        self.table = table
        self.notes = Notes()
        self._handle = handle
        for note in table.notes:
            self.notes.add(note.code, note.text)
        self.manifest, self._root = self._find_manifest()
        self.entries = self._entries()

    @classmethod
    def open(cls, source: Path, limits: Limits | None = None, packed: int | None = None) -> "Archive":
        """Reads the table of contents; `problems()` says whether the archive may be unpacked.

        Raises:
            ArchiveError: no zip archive, a damaged one, one without a manifest.
            StorageError: the file can't be read.
        """
        limits = limits or Limits()
        handle = open_source(source)
        try:
            return cls(source, limits, handle, read_table(handle, limits), packed)
        except BaseException:
            handle.close()
            raise

    def __enter__(self) -> "Archive":
        return self

    def __exit__(self, *_: object) -> None:
        self._handle.close()

    @property
    def total(self) -> int:
        """Bytes that unpacking will write, as the archive claims; more than that is never written."""
        return sum(entry.size for entry in self.entries)

    def problems(self) -> Iterator[PackageError]:
        """Everything that forbids unpacking, the worst of each entry."""
        return self.table.problems(self.limits, self.packed)

    def read_manifest(self) -> bytes:
        """The bytes of the manifest."""
        entry = next(entry for entry in self.entries if entry.name == self.manifest)
        return self.read(entry, self.limits.manifest)

    def read(self, entry: Entry, limit: int) -> bytes:
        """A small file, whole.

        Raises:
            ArchiveError: larger than `limit` bytes, or damaged.
        """
        return whole(self._handle, entry, limit)

    def _find_manifest(self) -> tuple[str, str]:
        """The manifest's file name, and the folder it is in: the package's root, "" or ending in `/`.

        Of several the shallowest counts, of equally deep ones the first by name.
        """
        found = manifests(self.table)
        if not found:
            raise ArchiveError(Refusal.NO_MANIFEST, without_manifest(self.table.names))
        best, *others = sorted(found, key=lambda name: (name.count("/"), name.casefold(), name))
        folder, slash, file = best.rpartition("/")
        if others:
            self.notes.add(
                "several-manifests",
                translate(
                    "Import", "%n more manifest(s) in the package ({others}); “{best}” is used.", "", len(others)
                ).format(others=", ".join(f"“{name}”" for name in others[:3]), best=best),
            )
        if file != _MANIFEST:
            self.notes.add(
                "manifest-name",
                translate(
                    "Import", "The manifest is called “{file}” instead of “imsmanifest.xml”; read all the same."
                ).format(file=file),
            )
        return file, folder + slash

    def _entries(self) -> tuple[Entry, ...]:
        entries = []
        outside = leftovers = ours = 0
        for index, name in enumerate(self.table.names):
            inside = name.removeprefix(self._root)
            if is_leftover(name):
                leftovers += 1
            elif name.endswith("/"):
                continue
            elif not name.startswith(self._root):
                outside += 1
            elif is_ours(inside):
                ours += 1
            else:
                entries.append(self.table.entry(index, inside))
        self._note_what_was_left_out(outside, leftovers, ours)
        return tuple(entries)

    def _note_what_was_left_out(self, outside: int, leftovers: int, ours: int) -> None:
        if self._root:
            self.notes.add(
                "nested-root",
                translate("Import", "The course is in the folder “{root}” of the archive; unpacked from there.").format(
                    root=self._root
                ),
            )
        if outside:
            self.notes.add("outside-root", translate("Import", "%n file(s) beside that folder left out.", "", outside))
        if leftovers:
            self.notes.add(
                "mac-leftovers",
                translate("Import", "%n file(s) left out that macOS puts into archives.", "", leftovers),
            )
        if ours:
            self.notes.add(
                "own-folder",
                translate("Import", "%n file(s) in “.carrel/” left out: Carrel keeps its own there.", "", ours),
            )


def manifests(table: Table) -> list[str]:
    """The manifests of an archive, in its order."""
    return [name for name in table.names if name.rpartition("/")[2].lower() == _MANIFEST and not is_leftover(name)]
