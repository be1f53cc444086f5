"""Reads a package's zip archive without believing it: every claim is checked before, or counted while, it is used."""

import contextlib
import io
import stat
import struct
import unicodedata
import zipfile
import zlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from desktop.content.entry_names import collisions, problem_of
from desktop.scorm.notes import Notes
from desktop.scorm.refusal import ArchiveError, PackageError, Refusal, StorageError, UnsafeEntryError
from desktop.words import QT_TRANSLATE_NOOP, decimal, number, translate

CHUNK = 256 << 10

_MANIFEST = "imsmanifest.xml"
_LOCAL_HEADER = struct.Struct("<4s22xHH")
_LOCAL_HEADER_MAGIC = b"PK\x03\x04"
_ENCRYPTED = 0x1 | 0x40 | 0x2000  # classic, strong, masked central directory (APPNOTE 4.4.4)
_UTF8_NAME = 0x800
_UNIX = 3
_LEFTOVERS = ("__MACOSX/",)
_OTHER_KINDS = (
    ("cmi5.xml", "a cmi5 course"),
    ("tincan.xml", QT_TRANSLATE_NOOP("Import", "an xAPI (Tin Can) course")),
    ("h5p.json", QT_TRANSLATE_NOOP("Import", "an H5P activity")),
    (".au", QT_TRANSLATE_NOOP("Import", "an AICC course")),
    ("index.html", QT_TRANSLATE_NOOP("Import", "plain web pages")),
    (".pptx", "a presentation"),
    (".zip", QT_TRANSLATE_NOOP("Import", "another archive: unzip it once and import what is inside")),
)


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
    manifest: int = 64 << 20


@dataclass(frozen=True, slots=True)
class Entry:
    """One file to unpack. `name` is relative to the package's root, which is where the manifest is."""

    name: str
    offset: int
    packed: int
    size: int
    crc: int
    deflated: bool


class Archive:
    """An opened package. Close it, or use it in a `with` statement.

    Raises (from `open`):
        ArchiveError: no zip archive, a damaged one, one without a manifest.
        StorageError: the file can't be read.
    """

    def __init__(
        self, source: Path, limits: Limits, handle: BinaryIO, infos: Sequence[zipfile.ZipInfo], end: int
    ) -> None:
        self.source = source
        self.limits = limits
        self._handle = handle
        self._infos = infos
        self._names = [_name(info) for info in infos]
        self._end = end
        self.notes = Notes()
        self.manifest, self._root = _find_manifest(self._names)
        self.entries = self._entries()

    @classmethod
    def open(cls, source: Path, limits: Limits | None = None) -> "Archive":
        """Reads the table of contents; `problems()` says whether the archive may be unpacked."""
        limits = limits or Limits()
        handle = open_source(source)
        try:
            infos, end = _directory(handle, limits)
            return cls(source, limits, handle, infos, end)
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
        yield from self._size_problems()
        wanted = [pair for pair in zip(self._infos, self._names, strict=True) if not pair[1].startswith(_LEFTOVERS)]
        for info, name in wanted:
            problem = problem_of(name) or _problem_of_entry(info, name)
            if problem is not None:
                yield problem
        yield from collisions(name for _, name in wanted)
        yield from self._overlaps()

    def read_manifest(self) -> bytes:
        """The bytes of the manifest."""
        entry = next(entry for entry in self.entries if entry.name == self.manifest)
        return self.read(entry, self.limits.manifest)

    def read(self, entry: Entry, limit: int) -> bytes:
        """A small file, whole.

        Raises:
            ArchiveError: larger than `limit` bytes, or damaged.
        """
        if entry.size > limit:
            raise UnsafeEntryError(
                Refusal.TOO_LARGE,
                entry.name,
                translate("Import", "larger than the {limit} MB it may be").format(limit=limit >> 20),
            )
        buffer = io.BytesIO()
        for chunk in chunks(self._handle, entry):
            buffer.write(chunk)
        return buffer.getvalue()

    def _entries(self) -> tuple[Entry, ...]:
        entries = []
        outside = 0
        for info, name in zip(self._infos, self._names, strict=True):
            if name.endswith("/") or name.startswith(_LEFTOVERS) or name.rpartition("/")[2] == ".DS_Store":
                continue
            if not name.startswith(self._root):
                outside += 1
                continue
            inside = name[len(self._root) :]
            deflated = info.compress_type == zipfile.ZIP_DEFLATED
            entries.append(Entry(inside, info.header_offset, info.compress_size, info.file_size, info.CRC, deflated))
        if self._root:
            self.notes.add(
                "nested-root",
                translate("Import", "The course is in the folder “{root}” of the archive; unpacked from there.").format(
                    root=self._root
                ),
            )
        if outside:
            self.notes.add("outside-root", translate("Import", "%n file(s) beside that folder left out.", "", outside))
        return tuple(entries)

    def _size_problems(self) -> Iterator[PackageError]:
        claimed = sum(info.file_size for info in self._infos)
        packed = sum(info.compress_size for info in self._infos)
        if len(self._infos) > self.limits.entries:
            yield _too_many(self.limits)
        if claimed > self.limits.total:
            yield ArchiveError(
                Refusal.TOO_LARGE,
                translate(
                    "Import",
                    "The package would unpack to {claimed} GB; at most {limit} GB are accepted. Nothing was imported.",
                ).format(claimed=decimal(claimed / 1e9, 1), limit=decimal(self.limits.total / 1e9, 0)),
            )
        if claimed > self.limits.ratio_from and claimed > packed * self.limits.ratio:
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
        ordered = sorted(self._infos, key=lambda info: info.header_offset)
        ends = [*(info.header_offset for info in ordered[1:]), self._end]
        for info, end in zip(ordered, ends, strict=True):
            if info.header_offset + 30 + info.compress_size > end:
                yield UnsafeEntryError(
                    Refusal.OVERLAPPING, _name(info), translate("Import", "whose data overlap another entry's")
                )


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
        raise _damaged(translate("Import", "“{name}” is incomplete or altered").format(name=entry.name))


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
        raise _damaged(translate("Import", "“{name}” is damaged").format(name=entry.name)) from error


def _packed(handle: BinaryIO, entry: Entry) -> Iterator[bytes]:
    try:
        if not 0 <= entry.offset < handle.seek(0, io.SEEK_END):
            raise _damaged(translate("Import", "“{name}” is not where the archive says").format(name=entry.name))
        handle.seek(entry.offset)
        header = handle.read(_LOCAL_HEADER.size)
        if len(header) < _LOCAL_HEADER.size or header[:4] != _LOCAL_HEADER_MAGIC:
            raise _damaged(translate("Import", "“{name}” is not where the archive says").format(name=entry.name))
        _, name_length, extra_length = _LOCAL_HEADER.unpack(header)
        handle.seek(name_length + extra_length, io.SEEK_CUR)
        left = entry.packed
        while left > 0:
            chunk = handle.read(min(CHUNK, left))
            if not chunk:
                raise _damaged(translate("Import", "the file ends in the middle of “{name}”").format(name=entry.name))
            left -= len(chunk)
            yield chunk
    except OSError as error:
        raise source_unreadable(entry.name, error) from error


def _directory(handle: BinaryIO, limits: Limits) -> tuple[list[zipfile.ZipInfo], int]:
    """The central directory, and where it starts."""
    _refuse_huge_directory(handle, limits)
    try:
        with zipfile.ZipFile(handle) as archive:
            return archive.infolist(), archive.start_dir
    except zipfile.BadZipFile as error:
        handle.seek(0)
        if handle.read(4) == _LOCAL_HEADER_MAGIC:
            raise _damaged(
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
        raise _damaged(translate("Import", "its table of contents can't be read")) from error
    except OSError as error:  # an offset before the file's start is reported as one, too
        raise _damaged(
            translate("Import", "its table of contents can't be read ({strerror})").format(
                strerror=error.strerror or error
            )
        ) from error


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


def _damaged(what: str) -> ArchiveError:
    return ArchiveError(
        Refusal.DAMAGED_ARCHIVE,
        translate(
            "Import", "The package is damaged: {what}. Nothing was imported; copy or download the file again."
        ).format(what=what),
    )


def _name(info: zipfile.ZipInfo) -> str:
    """The name as meant: UTF-8 even where the archive forgets to say so (common), accents composed."""
    name = info.orig_filename
    if not info.flag_bits & _UTF8_NAME and not name.isascii():
        with contextlib.suppress(UnicodeError):  # then it is what the zip standard says: code page 437
            name = name.encode("cp437").decode("utf-8")
    return unicodedata.normalize("NFC", name)


def _problem_of_entry(info: zipfile.ZipInfo, name: str) -> UnsafeEntryError | None:
    mode = info.external_attr >> 16
    kind = stat.S_IFMT(mode)
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


def _find_manifest(names: Sequence[str]) -> tuple[str, str]:
    """The shallowest manifest's file name, and the folder it is in: the package's root, "" or ending in `/`."""
    found = [
        name
        for name in names
        if name.rpartition("/")[2].lower() == _MANIFEST and not name.startswith(_LEFTOVERS) and "\\" not in name
    ]
    if not found:
        raise ArchiveError(Refusal.NO_MANIFEST, _without_manifest(names))
    best = min(found, key=lambda name: (name.count("/"), len(name), name))
    folder, slash, file = best.rpartition("/")
    return file, folder + slash


def _without_manifest(names: Sequence[str]) -> str:
    lower = [name.lower() for name in names]
    kind = next((what for ending, what in _OTHER_KINDS if any(name.endswith(ending) for name in lower)), None)
    if kind is None:
        return translate(
            "Import",
            "This archive is not a SCORM package: it has no imsmanifest.xml. Nothing was imported; "
            "ask for the course as a SCORM 1.2 or SCORM 2004 package.",
        )
    return translate(
        "Import",
        "This archive is not a SCORM package: it has no imsmanifest.xml. It looks like {kind}. Nothing was imported; "
        "ask for the course as a SCORM 1.2 or SCORM 2004 package.",
    ).format(kind=translate("Import", kind))
