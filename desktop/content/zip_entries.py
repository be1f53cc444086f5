"""The bytes of a zip archive's entries, read without believing what its headers claim."""

import io
import struct
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from desktop.scorm.refusal import ArchiveError, Refusal, StorageError, UnsafeEntryError
from desktop.words import translate

CHUNK = 256 << 10
LOCAL_HEADER_MAGIC = b"PK\x03\x04"

_LOCAL_HEADER = struct.Struct("<4s22xHH")


@dataclass(frozen=True, slots=True)
class Entry:
    """One file to unpack. `name` is relative to the package's root, which is where the manifest is."""

    name: str
    offset: int
    packed: int
    size: int
    crc: int
    deflated: bool


def open_source(source: Path) -> BinaryIO:
    """The package's file for reading.

    Raises:
        StorageError: it is not there or can't be read.
    """
    try:
        return source.open("rb", buffering=0)
    except OSError as error:
        raise source_unreadable(source.name, error) from error


def source_unreadable(name: str, error: OSError) -> StorageError:
    return StorageError(
        Refusal.SOURCE_UNREADABLE,
        translate(
            "Import",
            "“{name}” can't be read ({strerror}). Nothing was imported; check that the disk or stick "
            "is still connected and try again.",
        ).format(name=name, strerror=error.strerror or error),
    )


def damaged(what: str) -> ArchiveError:
    return ArchiveError(
        Refusal.DAMAGED_ARCHIVE,
        translate(
            "Import", "The package is damaged: {what}. Nothing was imported; copy or download the file again."
        ).format(what=what),
    )


def chunks(handle: BinaryIO, entry: Entry, checkpoint: Callable[[], None] | None = None) -> Iterator[bytes]:
    """The unpacked bytes of an entry, never more than it claims, checked against its checksum at the end.

    Raises:
        UnsafeEntryError: it unpacks to more than it claims.
        ArchiveError: damaged.
        StorageError: the source went away.
    """
    count = crc = 0
    for chunk in _inflate(handle, entry) if entry.deflated else _packed(handle, entry):
        if checkpoint is not None:
            checkpoint()
        count += len(chunk)
        if count > entry.size:
            raise UnsafeEntryError(
                Refusal.BOMB, entry.name, translate("Import", "which unpacks to more than it claims")
            )
        crc = zlib.crc32(chunk, crc)
        yield chunk
    if count != entry.size or crc != entry.crc:
        raise damaged(translate("Import", "“{name}” is incomplete or altered").format(name=entry.name))


def whole(handle: BinaryIO, entry: Entry, limit: int) -> bytes:
    """A small entry's unpacked bytes at once.

    Raises:
        ArchiveError: larger than `limit` bytes, or damaged.
        StorageError: the source went away.
    """
    if entry.size > limit:
        raise UnsafeEntryError(
            Refusal.TOO_LARGE,
            entry.name,
            translate("Import", "larger than the {limit} MB it may be").format(limit=limit >> 20),
        )
    buffer = io.BytesIO()
    for chunk in chunks(handle, entry):
        buffer.write(chunk)
    return buffer.getvalue()


def _inflate(handle: BinaryIO, entry: Entry) -> Iterator[bytes]:
    inflater = zlib.decompressobj(-zlib.MAX_WBITS)
    try:
        for packed in _packed(handle, entry):
            while packed and not inflater.eof:
                yield inflater.decompress(packed, CHUNK)
                packed = inflater.unconsumed_tail  # noqa: PLW2901 (zlib hands back what it had no room for)
        if not inflater.eof:
            yield inflater.flush()
    except zlib.error as error:
        raise damaged(translate("Import", "“{name}” is damaged").format(name=entry.name)) from error


def _packed(handle: BinaryIO, entry: Entry) -> Iterator[bytes]:
    try:
        if not 0 <= entry.offset < handle.seek(0, io.SEEK_END):
            raise damaged(translate("Import", "“{name}” is not where the archive says").format(name=entry.name))
        handle.seek(entry.offset)
        header = handle.read(_LOCAL_HEADER.size)
        if len(header) < _LOCAL_HEADER.size or header[:4] != LOCAL_HEADER_MAGIC:
            raise damaged(translate("Import", "“{name}” is not where the archive says").format(name=entry.name))
        _, name_length, extra_length = _LOCAL_HEADER.unpack(header)
        handle.seek(name_length + extra_length, io.SEEK_CUR)
        left = entry.packed
        while left > 0:
            chunk = handle.read(min(CHUNK, left))
            if not chunk:
                raise damaged(translate("Import", "the file ends in the middle of “{name}”").format(name=entry.name))
            left -= len(chunk)
            yield chunk
    except OSError as error:
        raise source_unreadable(entry.name, error) from error
