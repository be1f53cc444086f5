"""A zip archive as a list of records in which every field can be made to lie (APPNOTE 4.3).

`zipfile` writes only what is true; here a field that is None is written truthfully, and any other value as it stands.
"""

import io
import struct
import zipfile
import zlib
from dataclasses import dataclass, field

_LOCAL = struct.Struct("<4sHHHHHLLLHH")
_CENTRAL = struct.Struct("<4sBBHHHHHLLLHHHHHLL")
_END = struct.Struct("<4sHHHHLLH")
_WIDE_END = struct.Struct("<4sQHHLLQQQQ")
_WIDE_LOCATOR = struct.Struct("<4sLQL")
_FULL_32 = 0xFFFFFFFF
_FULL_16 = 0xFFFF
_DESCRIPTOR = 0x8


@dataclass
class Record:
    """One entry. `packed` are its bytes as stored, `size` and `crc` those of what it unpacks to."""

    name: bytes
    packed: bytes
    size: int
    crc: int
    method: int = zipfile.ZIP_DEFLATED
    flags: int = 0
    system: int = 3
    needed: int = 20
    attributes: int = 0o100644 << 16
    extra: bytes = b""
    local_extra: bytes = b""
    comment: bytes = b""
    local_name: bytes | None = None
    claimed_size: int | None = None
    claimed_packed: int | None = None
    claimed_crc: int | None = None
    offset: int | None = None
    magic: bytes = b"PK\x03\x04"
    wide: bool = False
    """Sizes and offset in a zip64 extra field."""

    @classmethod
    def of(cls, name: bytes, data: bytes, method: int = zipfile.ZIP_DEFLATED) -> "Record":
        return cls(name, _pack(data) if method == zipfile.ZIP_DEFLATED else data, len(data), zlib.crc32(data), method)

    def data(self) -> bytes:
        """What it unpacks to; only for records that nothing was done to yet."""
        return zlib.decompress(self.packed, -zlib.MAX_WBITS) if self.method == zipfile.ZIP_DEFLATED else self.packed

    def put(self, data: bytes) -> None:
        """Hold other data, truthfully."""
        other = Record.of(self.name, data)
        self.packed, self.size, self.crc, self.method = other.packed, other.size, other.crc, other.method


@dataclass
class Archive:
    """A whole archive. `prefix` comes before the first record, `suffix` after the comment."""

    records: list[Record]
    prefix: bytes = b""
    comment: bytes = b""
    suffix: bytes = b""
    count: int | None = None
    directory_size: int | None = None
    directory_offset: int | None = None
    disk: int = 0
    wide: bool = False
    headless: list[Record] = field(default_factory=list)
    """Records in the directory only: no body of their own."""

    def __bytes__(self) -> bytes:
        out = io.BytesIO()
        out.write(self.prefix)
        central = []
        for record in self.records:
            central.append(_central(record, out.tell()))
            out.write(_local(record))
        central += [_central(record, 0) for record in self.headless]
        start = out.tell()
        directory = b"".join(central)
        out.write(directory)
        out.write(self._end(len(central), len(directory), start))
        out.write(self.suffix)
        return out.getvalue()

    def _end(self, count: int, size: int, start: int) -> bytes:
        count = count if self.count is None else self.count
        size = size if self.directory_size is None else self.directory_size
        offset = start if self.directory_offset is None else self.directory_offset
        wide = b""
        if self.wide:
            at = start + size if self.directory_size is None else start
            wide = _WIDE_END.pack(b"PK\x06\x06", 44, 45, 45, self.disk, 0, count, count, size, offset)
            wide += _WIDE_LOCATOR.pack(b"PK\x06\x07", 0, at, 1)
            count, size, offset = _FULL_16, _FULL_32, _FULL_32
        small = count & _FULL_16
        disk = self.disk & _FULL_16
        head = _END.pack(
            b"PK\x05\x06", disk, disk, small, small, size & _FULL_32, offset & _FULL_32, len(self.comment) & _FULL_16
        )
        return wide + head + self.comment


def read_archive(data: bytes) -> Archive:
    """A healthy archive, its entries as they are packed."""
    records = []
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for info in archive.infolist():
            at = info.header_offset
            *_, name_length, extra_length = _LOCAL.unpack_from(data, at)
            begin = at + _LOCAL.size + name_length + extra_length
            records.append(
                Record(
                    name=info.orig_filename.encode("utf-8" if info.flag_bits & 0x800 else "cp437"),
                    packed=data[begin : begin + info.compress_size],
                    size=info.file_size,
                    crc=info.CRC,
                    method=info.compress_type,
                    flags=info.flag_bits & ~_DESCRIPTOR,
                    system=info.create_system,
                    attributes=info.external_attr,
                )
            )
    return Archive(records)


def _pack(data: bytes) -> bytes:
    packer = zlib.compressobj(1, zlib.DEFLATED, -zlib.MAX_WBITS)
    return packer.compress(data) + packer.flush()


def _claims(record: Record) -> tuple[int, int, int]:
    """Checksum, packed size, size as they are to be written."""
    return (
        record.crc if record.claimed_crc is None else record.claimed_crc,
        len(record.packed) if record.claimed_packed is None else record.claimed_packed,
        record.size if record.claimed_size is None else record.claimed_size,
    )


def _local(record: Record) -> bytes:
    crc, packed, size = _claims(record)
    name = (record.name if record.local_name is None else record.local_name)[:_FULL_16]
    extra = record.local_extra
    written = (packed & _FULL_32, size & _FULL_32)
    if record.wide:
        extra = struct.pack("<HHQQ", 1, 16, size, packed) + extra
        written = (_FULL_32, _FULL_32)
    tail = b""
    if record.flags & _DESCRIPTOR:
        tail = struct.pack("<4sLLL", b"PK\x07\x08", crc, packed & _FULL_32, size & _FULL_32)
        crc, written = 0, (0, 0)
    extra = extra[:_FULL_16]
    head = _LOCAL.pack(
        record.magic, record.needed, record.flags, record.method, 0, 0x5021, crc, *written, len(name), len(extra)
    )
    return head + name + extra + record.packed + tail


def _central(record: Record, at: int) -> bytes:
    crc, packed, size = _claims(record)
    name, comment = record.name[:_FULL_16], record.comment[:_FULL_16]
    extra = record.extra
    at = at if record.offset is None else record.offset
    written = (packed & _FULL_32, size & _FULL_32, at & _FULL_32)
    if record.wide:
        extra = struct.pack("<HHQQQ", 1, 24, size, packed, at) + extra
        written = (_FULL_32, _FULL_32, _FULL_32)
    extra = extra[:_FULL_16]
    return (
        _CENTRAL.pack(
            b"PK\x01\x02",
            20,
            record.system,
            record.needed,
            record.flags,
            record.method,
            0,
            0x5021,
            crc,
            written[0],
            written[1],
            len(name),
            len(extra),
            len(comment),
            0,
            0,
            record.attributes,
            written[2],
        )
        + name
        + extra
        + comment
    )
