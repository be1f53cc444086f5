"""Writes an archive's files and hashes it, side by side: zlib, SHA-256 and the disk all let go of the interpreter."""

import hashlib
import os
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from pathlib import Path
from typing import Any, BinaryIO

from desktop.content.zip_entries import Entry, chunks, open_source, source_unreadable
from desktop.scorm.refusal import ImportCancelledError, Refusal, UnsafeEntryError
from desktop.words import translate

_HASH_CHUNK = 1 << 20
_POLL_SECONDS = 0.05
_FLAGS = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)


class Unpacking:
    """One archive being written and hashed by a few threads. All callbacks run in the caller's thread."""

    def __init__(self, source: Path, entries: Sequence[Entry], target: Path, *, hashed: Path) -> None:
        """`source` holds the entries; `hashed`, the same or the archive around it, is what the course is known by."""
        self._source = source
        self._hashed = hashed
        self._entries = entries
        self._target = target
        self._stop = threading.Event()
        self._written = 0
        self._lock = threading.Lock()

    def run(
        self,
        *,
        on_hash: Callable[[str], None],
        on_progress: Callable[[int], None],
        cancelled: Callable[[], bool],
    ) -> str:
        """Unpacks everything.

        Args:
            on_hash: gets the archive's SHA-256 as soon as it is known, which is before the files are all written; may
                raise to stop.
            on_progress: gets the bytes written so far, about 20 times a second.
            cancelled: asked as often.

        Returns:
            The SHA-256 of the file `hashed`, in hex.

        Raises:
            PackageError: the archive is not what it claims, the source went away, or `cancelled` said so.
            OSError: the disk refused a write.
        """
        for folder in sorted({name.rpartition("/")[0] for name in (entry.name for entry in self._entries)}):
            (self._target / folder).mkdir(parents=True, exist_ok=True)
        queue = iter(self._entries)
        workers = max(2, min(4, os.cpu_count() or 2))
        with ThreadPoolExecutor(workers + 1, thread_name_prefix="import") as pool:
            try:
                digest = pool.submit(self._hash)
                writing = [pool.submit(self._write_all, queue) for _ in range(workers)]
                self._watch(digest, writing, on_hash, on_progress, cancelled)
            finally:
                self._stop.set()
        return digest.result()

    def _watch(
        self,
        digest: "Future[str]",
        writing: "list[Future[None]]",
        on_hash: Callable[[str], None],
        on_progress: Callable[[int], None],
        cancelled: Callable[[], bool],
    ) -> None:
        pending: set[Future[Any]] = {digest, *writing}
        while pending:
            done, pending = wait(pending, timeout=_POLL_SECONDS, return_when=FIRST_COMPLETED)
            for future in done:
                future.result()
            if digest in done:
                on_hash(digest.result())
            on_progress(self._written)
            if cancelled():
                raise ImportCancelledError

    def _checkpoint(self) -> None:
        if self._stop.is_set():
            raise ImportCancelledError

    def _hash(self) -> str:
        digest = hashlib.sha256()
        buffer = memoryview(bytearray(_HASH_CHUNK))
        with open_source(self._hashed) as handle:
            while count := self._read_into(handle, buffer):
                self._checkpoint()
                digest.update(buffer[:count])
        return digest.hexdigest()

    def _read_into(self, handle: BinaryIO, buffer: memoryview) -> int:
        try:
            return handle.readinto(buffer)  # type: ignore[attr-defined,no-any-return]  # a raw file has it
        except OSError as error:
            raise source_unreadable(self._hashed.name, error) from error

    def _write_all(self, queue: Iterator[Entry]) -> None:
        with open_source(self._source) as handle:
            while (entry := self._next(queue)) is not None:
                self._write(handle, entry)

    def _next(self, queue: Iterator[Entry]) -> Entry | None:
        with self._lock:
            return next(queue, None)

    def _write(self, handle: BinaryIO, entry: Entry) -> None:
        """Read-only from the start: nothing may change a course once it is checked."""
        try:
            file = os.open(self._target / entry.name, _FLAGS, 0o444)
        except FileExistsError as error:
            why = translate("Import", "which this disk takes for the same file as another of the package")
            raise UnsafeEntryError(Refusal.CASE_COLLISION, entry.name, why) from error
        try:
            for chunk in chunks(handle, entry, self._checkpoint):
                _write_whole(file, chunk)
                with self._lock:
                    self._written += len(chunk)
        finally:
            os.close(file)


def _write_whole(file: int, chunk: bytes) -> None:
    written = os.write(file, chunk)
    while written < len(chunk):
        written += os.write(file, memoryview(chunk)[written:])
