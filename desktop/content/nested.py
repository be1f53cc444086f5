"""A package inside another archive: zipped twice, as mail programs and download pages do.

Only one level is opened, only where the outer archive has no manifest and holds exactly one archive, and the inner one
is measured against the bytes in which it came: a bomb is no smaller for being wrapped.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from desktop.content.archive import Archive, manifests
from desktop.content.entry_names import is_leftover
from desktop.content.kinds import several_archives, without_manifest
from desktop.content.zip_entries import Entry, chunks, open_source
from desktop.content.zip_table import Limits, Table, read_table
from desktop.scorm.refusal import ArchiveError, Refusal
from desktop.words import translate

Room = Callable[[int], Path]
"""Gives a folder of this disk for that many bytes; it is removed by whoever gave it."""


@contextmanager
def open_package(
    source: Path, limits: Limits | None, room: Room, checkpoint: Callable[[], None] = lambda: None
) -> Iterator[Archive]:
    """The archive that holds the manifest: `source` itself, or the one in it, copied to a file in `room`.

    Args:
        checkpoint: called now and then while copying; may raise to stop.

    Raises:
        ArchiveError: as `Archive.open`; an inner archive's outer one may not be unpacked.
        StorageError: the file can't be read.
        OSError: the inner archive can't be written.
    """
    limits = limits or Limits()
    handle = open_source(source)
    with handle:
        table = read_table(handle, limits)
        inner = None if manifests(table) else _inner(table)
        if inner is None:
            with Archive(source, limits, handle, table) as archive:
                yield archive
            return
        for problem in table.problems(limits):
            raise problem
        copy = room(inner.size) / "inner.zip"
        _copy(handle, inner, copy, checkpoint)
    with _opened(copy, limits, table, inner) as archive:
        yield archive


def _inner(table: Table) -> Entry | None:
    """The only archive in an archive; None where there is none.

    Raises ArchiveError where there are several: which is meant only a person can say.
    """
    found = [
        (index, name)
        for index, name in enumerate(table.names)
        if name.lower().endswith(".zip") and not is_leftover(name)
    ]
    if not found:
        return None
    if len(found) > 1:
        raise ArchiveError(Refusal.NO_MANIFEST, several_archives([name for _, name in found]))
    index, name = found[0]
    return table.entry(index, name)


def _copy(handle: BinaryIO, inner: Entry, copy: Path, checkpoint: Callable[[], None]) -> None:
    with copy.open("wb") as file:
        for chunk in chunks(handle, inner, checkpoint):
            file.write(chunk)


def _opened(copy: Path, limits: Limits, outer: Table, inner: Entry) -> Archive:
    """The inner archive; where it is none of ours, the refusal names what the outer one looks like."""
    try:
        archive = Archive.open(copy, limits, packed=outer.packed)
    except ArchiveError as error:
        if error.code is Refusal.NO_MANIFEST and len(outer.names) > 1:
            raise ArchiveError(Refusal.NO_MANIFEST, without_manifest(outer.names)) from error
        raise
    for note in outer.notes:
        archive.notes.add(note.code, note.text)
    archive.notes.add(
        "nested-archive",
        translate("Import", "The course is in the archive “{name}” inside this one; imported from there.").format(
            name=inner.name
        ),
    )
    beside = sum(not name.endswith("/") and not is_leftover(name) for name in outer.names) - 1
    if beside:
        archive.notes.add(
            "outside-archive", translate("Import", "%n file(s) beside that archive left out.", "", beside)
        )
    return archive
