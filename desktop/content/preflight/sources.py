"""Where the files of a package are while it is looked at: still in its archive, or in the folder of a course."""

import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

from desktop.content.archive import Archive
from desktop.content.media.prepared import OWN_FOLDER
from desktop.content.zip_entries import chunks, open_source


class PackageSource(Protocol):
    """The files of one package. Every method may raise OSError or PackageError for a file that can't be read."""

    sizes: Mapping[str, int]
    """Bytes by name, from the package's root."""

    def start(self, name: str, count: int) -> bytes:
        """The first `count` bytes of a file, all of it where it is shorter."""

    @contextmanager
    def on_disk(self, name: str) -> Iterator[Path]:
        """A file of the disk with these bytes, for whoever must seek in it."""


class FolderSource:
    """A course's folder; what Carrel keeps in it is not the package's."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.sizes: Mapping[str, int] = dict(_sizes(folder))

    def start(self, name: str, count: int) -> bytes:
        with (self._folder / name).open("rb") as file:
            return file.read(count)

    @contextmanager
    def on_disk(self, name: str) -> Iterator[Path]:
        yield self._folder / name


class ArchiveSource:
    """An archive that is not unpacked; `room` is a folder for copies of single files."""

    def __init__(self, archive: Archive, room: Path) -> None:
        self._archive = archive
        self._room = room
        self._entries = {entry.name: entry for entry in archive.entries}
        self.sizes: Mapping[str, int] = {entry.name: entry.size for entry in archive.entries}

    def start(self, name: str, count: int) -> bytes:
        data = bytearray()
        with open_source(self._archive.source) as handle:
            for chunk in chunks(handle, self._entries[name]):
                data += chunk
                if len(data) >= count:
                    break
        return bytes(data[:count])

    @contextmanager
    def on_disk(self, name: str) -> Iterator[Path]:
        copy = self._room / f"look{Path(name).suffix[:8]}"
        try:
            with open_source(self._archive.source) as handle, copy.open("wb") as file:
                for chunk in chunks(handle, self._entries[name]):
                    file.write(chunk)
            yield copy
        finally:
            copy.unlink(missing_ok=True)


def _sizes(folder: Path) -> Iterator[tuple[str, int]]:
    for here, folders, files in os.walk(folder):
        inside = Path(here).relative_to(folder)
        if inside == Path():
            folders[:] = [each for each in folders if each != OWN_FOLDER]
        for name in files:
            path = Path(here) / name
            if path.is_file() and not path.is_symlink():
                yield (inside / name).as_posix(), path.stat().st_size
