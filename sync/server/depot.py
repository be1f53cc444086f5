"""Where the files of packages are, by their SHA-256: a folder, or any store that speaks S3.

What is in a depot never changes: a digest names one content for good. So any number of workers share it, and a seat may
fetch a part today and the rest next week.
"""

import hashlib
import os
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Final

import obstore
from obstore.exceptions import BaseError, NotFoundError
from obstore.store import LocalStore, ObjectStore, from_url

CHUNK: Final = 1 << 20
"""Bytes read at once. Each is a request of its own: a store cuts off one that takes as long as a slow seat may."""
_FOLDER: Final = "packages"
_PROBE: Final = "probe"


class DepotError(Exception):
    """The depot can't be read or written now; the sentence says what happened."""


@dataclass(frozen=True, slots=True)
class Stored:
    """A package that is there."""

    sha256: str
    size: int


class Depot:
    """Puts packages in and hands them out; nothing is ever overwritten."""

    def __init__(self, store: ObjectStore, folder: Path | None, name: str) -> None:
        self._store = store
        self._folder = folder
        self.name = name
        """For people: a folder or a bucket's address, without any secret."""

    @classmethod
    def open(cls, address: str) -> "Depot":
        """`address` is a folder, or "s3://bucket/prefix" with the usual AWS_* variables of the environment."""
        if "://" not in address:
            folder = Path(address)
            folder.mkdir(parents=True, exist_ok=True)
            return cls(LocalStore(folder), folder, str(folder))
        return cls(
            from_url(address, retry_config={"max_retries": 3, "retry_timeout": timedelta(seconds=15)}), None, address
        )

    def add(self, file: Path) -> Stored:
        """Put a package in, under its own digest; it is durable when this returns. Blocks; raises DepotError, OSError.

        One that is there already is left as it is.
        """
        stored = Stored(digest_of(file), file.stat().st_size)
        if self.find(stored.sha256) == stored:
            return stored
        with _failures(f"The package could not be put into the depot “{self.name}”. Nothing was added; try again."):
            obstore.put(self._store, _key(stored.sha256), file)
        if self._folder is not None:
            _flush(self._folder / _key(stored.sha256))
        return stored

    def find(self, sha256: str) -> Stored | None:
        """What is there under a digest. Blocks; raises DepotError."""
        with _failures(f"The depot “{self.name}” can't be read now."):
            try:
                return Stored(sha256, obstore.head(self._store, _key(sha256))["size"])
            except (NotFoundError, FileNotFoundError):
                return None

    def check(self) -> None:
        """Write something small and take it away again. Blocks; raises DepotError."""
        with _failures(f"The depot “{self.name}” can't be written now."):
            obstore.put(self._store, _PROBE, b"carrel")
            obstore.delete(self._store, _PROBE)

    async def read(self, stored: Stored, first: int, last: int) -> AsyncIterator[bytes]:
        """The bytes from `first` to `last` (both counted from 0, both read), a piece at a time. Raises DepotError."""
        with _failures(f"The depot “{self.name}” can't be read now."):
            for start in range(first, last + 1, CHUNK):
                end = min(start + CHUNK, last + 1)
                yield bytes(await obstore.get_range_async(self._store, _key(stored.sha256), start=start, end=end))

    def pieces(self, stored: Stored) -> Iterator[bytes]:
        """All of a package, a piece at a time. Blocks; raises DepotError."""
        with _failures(f"The depot “{self.name}” can't be read now."):
            for start in range(0, stored.size, CHUNK):
                end = min(start + CHUNK, stored.size)
                yield bytes(obstore.get_range(self._store, _key(stored.sha256), start=start, end=end))


def digest_of(file: Path) -> str:
    """The SHA-256 of a file in hexadecimal digits. Blocks; raises OSError."""
    with file.open("rb") as source:
        return hashlib.file_digest(source, "sha256").hexdigest()


def _key(sha256: str) -> str:
    # Two letters more, so that no folder holds thousands of files.
    return f"{_FOLDER}/{sha256[:2]}/{sha256}.zip"


def _flush(path: Path) -> None:
    """Bring a file and its name to the disk; a folder's store renames it into place, and does not wait."""
    for each in (path, path.parent):
        descriptor = os.open(each, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


@contextmanager
def _failures(say: str) -> Iterator[None]:
    try:
        yield
    except (BaseError, FileNotFoundError) as error:
        raise DepotError(say) from error
