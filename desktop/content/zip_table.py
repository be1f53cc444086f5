"""A zip archive's table of contents: what is in it under which name, and everything that forbids unpacking it."""

import io
import stat
import struct
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from desktop.content.entry_names import collisions, is_leftover, problem_of
from desktop.content.name_encodings import NamedEntries, name_entries
from desktop.content.zip_entries import LOCAL_HEADER_MAGIC, Entry, damaged, source_unreadable
from desktop.scorm.notes import Notes
from desktop.scorm.package import Note
from desktop.scorm.refusal import ArchiveError, PackageError, Refusal, UnsafeEntryError
from desktop.words import decimal, number, translate

_CENTRAL_HEADER = struct.Struct("<4s4xH18xHHH12x")
_CENTRAL_HEADER_MAGIC = b"PK\x01\x02"
_FLAGS_AT = 8
_UTF8_NAME = 0x800
_ENCRYPTED = 0x1 | 0x40 | 0x2000  # classic, strong, masked central directory (APPNOTE 4.4.4)
_UNIX = 3


@dataclass(frozen=True, slots=True)
class Limits:
    """What a course may at most be. Sizes in bytes.

    `ratio` is unpacked to packed size; it counts from `ratio_from` unpacked bytes on, since small files of one repeated
    letter are harmless. Deflate itself ends at 1032:1.
    """

    total: int = 32 << 30
    entries: int = 100_000
    directory: int = 64 << 20
    ratio: int = 150
    ratio_from: int = 128 << 20
    manifest: int = 32 << 20


@dataclass(frozen=True, slots=True)
class Table:
    """The entries of an archive and their names, of the same length and order.

    Names are separated by `/` and their accents composed; folders end in `/`. `end` is where the entries' bytes end.
    """

    infos: tuple[zipfile.ZipInfo, ...]
    names: tuple[str, ...]
    end: int
    notes: tuple[Note, ...]

    @property
    def packed(self) -> int:
        """Bytes that all entries take in the archive."""
        return sum(info.compress_size for info in self.infos)

    @property
    def claimed(self) -> int:
        """Bytes that all entries unpack to, as they say."""
        return sum(info.file_size for info in self.infos)

    def entry(self, index: int, name: str) -> Entry:
        """The entry at `index`, as the file `name` of the package."""
        info = self.infos[index]
        deflated = info.compress_type == zipfile.ZIP_DEFLATED
        return Entry(name, info.header_offset, info.compress_size, info.file_size, info.CRC, deflated)

    def problems(self, limits: Limits, packed: int | None = None) -> Iterator[PackageError]:
        """Everything that forbids unpacking, the worst of each entry.

        Args:
            packed: bytes in which all of this came, where that is less than the entries take here (an archive that was
                in another one); what it unpacks to is measured against it.
        """
        yield from self._size_problems(limits, self.packed if packed is None else min(packed, self.packed))
        wanted = [pair for pair in zip(self.infos, self.names, strict=True) if not is_leftover(pair[1])]
        for info, name in wanted:
            problem = problem_of(name) or _problem_of_entry(info, name)
            if problem is not None:
                yield problem
        yield from collisions(name for _, name in wanted)
        yield from self._overlaps()

    def _size_problems(self, limits: Limits, packed: int) -> Iterator[PackageError]:
        claimed = self.claimed
        if len(self.infos) > limits.entries:
            yield _too_many(limits)
        if claimed > limits.total:
            yield ArchiveError(
                Refusal.TOO_LARGE,
                translate(
                    "Import",
                    "The package would unpack to {claimed} GB; at most {limit} GB are accepted. Nothing was imported.",
                ).format(claimed=decimal(claimed / 1e9, 1), limit=decimal(limits.total / 1e9, 0)),
            )
        if claimed > limits.ratio_from and claimed > packed * limits.ratio:
            yield ArchiveError(
                Refusal.BOMB,
                translate(
                    "Import",
                    "The package claims to unpack to {times} times its size, as archives do that are made to "
                    "fill a disk. Nothing was imported; ask for the course to be exported again.",
                ).format(times=number(claimed // max(packed, 1))),
            )

    def _overlaps(self) -> Iterator[PackageError]:
        """Entries that share their bytes: how a small archive holds more than its size allows."""
        ordered = sorted(zip(self.infos, self.names, strict=True), key=lambda pair: pair[0].header_offset)
        ends = [*(info.header_offset for info, _ in ordered[1:]), self.end]
        for (info, name), end in zip(ordered, ends, strict=True):
            if info.header_offset + 30 + info.compress_size > end:
                yield UnsafeEntryError(
                    Refusal.OVERLAPPING, name, translate("Import", "whose data overlap another entry's")
                )


def read_table(handle: BinaryIO, limits: Limits) -> Table:
    """Reads the table of contents of an open archive; `Table.problems` says whether it may be unpacked.

    Raises:
        ArchiveError: no zip archive, or a damaged one, or one of far too many entries.
        StorageError: the file can't be read.
    """
    _refuse_huge_directory(handle, limits)
    infos, end = _directory(handle)
    notes = Notes()
    named: NamedEntries = name_entries(infos, handle)
    for note in named.notes:
        notes.add(note.code, note.text)
    return Table(infos, named.names, end, notes.all())


def _directory(handle: BinaryIO) -> tuple[tuple[zipfile.ZipInfo, ...], int]:
    """The central directory, and where it starts."""
    try:
        try:
            return _listed(handle)
        except UnicodeDecodeError:  # flagged as UTF-8 and isn't: `zipfile` gives up, and other programs don't
            return _listed(_WithoutFalseFlags(handle))
    except zipfile.BadZipFile as error:
        handle.seek(0)
        if handle.read(4) == LOCAL_HEADER_MAGIC:
            raise damaged(
                translate("Import", "its table of contents is missing, as after a download that broke off")
            ) from error
        raise ArchiveError(
            Refusal.NOT_AN_ARCHIVE,
            translate(
                "Import",
                "This file is not a zip archive, and SCORM packages are. Nothing was imported; "
                "choose the .zip file that the authoring tool exported.",
            ),
        ) from error
    except (NotImplementedError, UnicodeDecodeError, struct.error, ValueError, OverflowError, EOFError) as error:
        raise damaged(translate("Import", "its table of contents can't be read")) from error
    except OSError as error:  # an offset before the file's start is reported as one, too
        raise damaged(
            translate("Import", "its table of contents can't be read ({strerror})").format(
                strerror=error.strerror or error
            )
        ) from error


def _listed(handle: BinaryIO) -> tuple[tuple[zipfile.ZipInfo, ...], int]:
    with zipfile.ZipFile(handle) as archive:
        return tuple(archive.infolist()), archive.start_dir


class _WithoutFalseFlags(io.BytesIO):
    """The archive as it would be if no entry claimed UTF-8 for a name that isn't.

    It holds nothing itself; `zipfile` reads the directory of the archive behind it in one piece.
    """

    def __init__(self, handle: BinaryIO) -> None:
        super().__init__()
        self._handle = handle

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        return self._handle.seek(offset, whence)

    def tell(self) -> int:
        return self._handle.tell()

    def read(self, size: int | None = -1, /) -> bytes:
        data = self._handle.read(-1 if size is None else size)
        return _unflagged(data) if data.startswith(_CENTRAL_HEADER_MAGIC) else data


def _unflagged(directory: bytes) -> bytes:
    mended = bytearray(directory)
    at = 0
    while at + _CENTRAL_HEADER.size <= len(directory):
        magic, flags, name_length, extra_length, comment_length = _CENTRAL_HEADER.unpack_from(directory, at)
        if magic != _CENTRAL_HEADER_MAGIC:
            break
        start = at + _CENTRAL_HEADER.size
        try:
            directory[start : start + name_length].decode("utf-8")
        except UnicodeDecodeError:
            struct.pack_into("<H", mended, at + _FLAGS_AT, flags & ~_UTF8_NAME)
        at = start + name_length + extra_length + comment_length
    return bytes(mended)


def _refuse_huge_directory(handle: BinaryIO, limits: Limits) -> None:
    """Before `zipfile` makes an object of every entry: millions of them fit into a small archive."""
    try:
        size = handle.seek(0, io.SEEK_END)
        handle.seek(max(0, size - 65_557))
        tail = handle.read(65_557)
    except OSError as error:
        raise source_unreadable(translate("Import", "The package"), error) from error
    at = tail.rfind(b"PK\x05\x06")
    if at >= 0 and len(tail) >= at + 16 and struct.unpack_from("<L", tail, at + 12)[0] > limits.directory:
        wide = tail.rfind(b"PK\x06\x06", 0, at)
        if wide < 0 or struct.unpack_from("<Q", tail, wide + 40)[0] > limits.directory:
            raise _too_many(limits)


def _too_many(limits: Limits) -> ArchiveError:
    return ArchiveError(
        Refusal.TOO_MANY_ENTRIES,
        translate(
            "Import", "The package has more than {entries} files, which no course needs. Nothing was imported."
        ).format(entries=number(limits.entries)),
    )


def _problem_of_entry(info: zipfile.ZipInfo, name: str) -> UnsafeEntryError | None:
    kind = stat.S_IFMT(info.external_attr >> 16)
    if info.create_system == _UNIX and kind not in (0, stat.S_IFREG, stat.S_IFDIR):
        return UnsafeEntryError(
            Refusal.SPECIAL_FILE, name, translate("Import", "which is no file but a link or a device")
        )
    if info.flag_bits & _ENCRYPTED:
        return UnsafeEntryError(
            Refusal.ENCRYPTED, name, translate("Import", "which is encrypted, and courses can't have a password")
        )
    if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        return UnsafeEntryError(
            Refusal.UNKNOWN_COMPRESSION,
            name,
            translate("Import", "packed by a method that content packages may not use"),
        )
    return None
