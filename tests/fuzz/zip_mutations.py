"""Ways in which an archive may be wrong, each a small change that one chance decides."""

import struct
import zipfile
from collections.abc import Callable
from random import Random

from tests.fuzz.corpus import MANIFEST
from tests.fuzz.zip_model import Archive, Record

ESCAPED = b"carrel-fuzz-escaped"
"""Names that lead out of the library end in it, so whoever looks for them knows them."""

ODD_NUMBERS = (0, 1, 2, 29, 30, 46, 0xFF, 0x7FFF, 0xFFFF, 0x10000, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFE, 0xFFFFFFFF)
WIDE_NUMBERS = (*ODD_NUMBERS, 1 << 33, 1 << 40, (1 << 63) - 1, 1 << 63, (1 << 64) - 1)
NAMES = (
    b"",
    b"/",
    b".",
    b"..",
    b"../" + ESCAPED,
    b"../" * 9 + ESCAPED,
    b"a/../../" + ESCAPED,
    b"/tmp/" + ESCAPED,
    b"//server/share/" + ESCAPED,
    b"C:/" + ESCAPED,
    b"c:" + ESCAPED,
    b"..\\" + ESCAPED,
    b"a\\b.html",
    b"a\\..\\..\\..\\" + ESCAPED,
    b"./index.html",
    b"INDEX.HTML",
    b"index.html/",
    b"index.html/x",
    b"a//b",
    b"CON",
    b"nul.txt",
    b"x.html.",
    b"x.html ",
    b"x\x00.html",
    b"x\x00/../" + ESCAPED,
    b"x\n\r\t.html",
    b"\x1b[31m.html",
    b'<>:"|?*',
    b"x" * 256,
    b"\xc3\xa4" * 128,
    b"a/" * 41 + b"x",
    b"a/" * 5000 + b"x",
    b"x" * 60_000,
    b"imsManifest.xml",
    b"IMSMANIFEST.XML",
    b"a/imsmanifest.xml",
    b"imsmanifest.xml/",
    b"imsmanifest.xml/imsmanifest.xml",
    b"__MACOSX/imsmanifest.xml",
    b"__MACOSX/._imsmanifest.xml",
    b".DS_Store",
    b".carrel/prepared.json",
    b".carrel/media/x.webm",
    b".Carrel/report.json",
    b".staging/guard",
    "stra\u00dfe.html".encode(),
    b"STRASSE.html",
    "cafe\u0301.html".encode(),
    "caf\u00e9.html".encode(),
    "\u202egpj.html".encode(),
    "\ufeffimsmanifest.xml".encode(),
    "курс/страница.html".encode(),
    "курс/страница.html".encode("cp866"),
    "курс/страница.html".encode("cp1251"),
    "课程.html".encode("gb2312"),
    b"\xff\xfe\x80.html",
    b"\xed\xa0\x80.html",
    b"index%2ehtml",
    b"%2e%2e%2f" + ESCAPED,
    b"tincan.xml",
    b"cmi5.xml",
    b"h5p.json",
    b"course.au",
    b"course.crs",
)

TEXT = (b".html", b".htm", b".js", b".css", b".json", b".svg", b".xml")
TOKENS = (
    *(
        b"<script>",
        b"</script>",
        b"<style>",
        b"<!--",
        b"-->",
        b"<a href=",
        b"<base href='//a.b/'>",
        b"<![CDATA[",
        b"]]>",
    ),
    *(
        b"'",
        b'"',
        b"`",
        b"${",
        b"}",
        b"/*",
        b"*/",
        b"//",
        b"/",
        b"\\",
        b"\\u{110000}",
        b"\0",
        b"\xff\xfe",
        b"&#x110000;",
    ),
    *(b"url(", b"@import '", b"@font-face{src:url(", b"window.open(", b"fetch('", b"data:text/html;base64,", b"=>"),
    *(b"https://a.example.net/x.js", b"http://[", b"//", b"file:///etc/passwd", b"javascript:", b"../" * 40),
)
"""What readers of pages, scripts and style sheets may stumble over."""

Mutation = Callable[[Random, Archive], None]


def _one(chance: Random, archive: Archive) -> Record:
    if not archive.records:
        archive.records.append(Record.of(MANIFEST, b"<manifest/>"))
    if chance.random() < 0.3:  # the one that everything hangs on
        for record in archive.records:
            if record.name.lower().endswith(MANIFEST):
                return record
    return chance.choice(archive.records)


def rename(chance: Random, archive: Archive) -> None:
    record = _one(chance, archive)
    name = chance.choice(NAMES)
    record.name = name if chance.random() < 0.8 else name + record.name
    if chance.random() < 0.3:
        record.flags ^= 0x800


def rename_locally(chance: Random, archive: Archive) -> None:
    _one(chance, archive).local_name = chance.choice(NAMES)


def add(chance: Random, archive: Archive) -> None:
    data = chance.choice((b"", b"x", b"<html></html>", b"\0" * 100_000, chance.randbytes(200)))
    record = Record.of(chance.choice(NAMES), data, chance.choice((zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)))
    record.flags = chance.choice((0, 0, 0x800))
    archive.records.insert(chance.randint(0, len(archive.records)), record)


def drop(chance: Random, archive: Archive) -> None:
    archive.records.remove(_one(chance, archive))


def double(chance: Random, archive: Archive) -> None:
    record = _one(chance, archive)
    name = chance.choice(
        (record.name, record.name.upper(), record.name + b"/", record.name + b"/x", b"b/" + record.name)
    )
    archive.records.append(Record(name, record.packed, record.size, record.crc, record.method))


def shuffle(chance: Random, archive: Archive) -> None:
    chance.shuffle(archive.records)


def wrap(chance: Random, archive: Archive) -> None:
    folder = chance.choice((b"course/", b"a/b/c/", b"a b/", "Ünï/".encode(), b"../", b"a/" * 39))
    for record in archive.records:
        if chance.random() < 0.97:
            record.name = folder + record.name


def lie_about_size(chance: Random, archive: Archive) -> None:
    record = _one(chance, archive)
    number = chance.choice((*ODD_NUMBERS, record.size - 1, record.size + 1, record.size * 2))
    which = chance.choice(("claimed_size", "claimed_packed", "claimed_crc"))
    setattr(record, which, max(number, 0) & 0xFFFFFFFF)


def lie_about_place(chance: Random, archive: Archive) -> None:
    record = _one(chance, archive)
    record.offset = chance.choice((*ODD_NUMBERS, chance.randrange(4000)))


def overlap(chance: Random, archive: Archive) -> None:
    """Many entries over one body."""
    body = _one(chance, archive)
    for n in range(chance.choice((1, 3, 50))):
        twin = Record(b"%d.bin" % n, b"", body.size, body.crc, body.method)
        twin.claimed_packed, twin.offset = len(body.packed), chance.choice((0, 30, 60))
        archive.headless.append(twin)


def change_flags(chance: Random, archive: Archive) -> None:
    _one(chance, archive).flags ^= 1 << chance.randrange(16)


def change_method(chance: Random, archive: Archive) -> None:
    _one(chance, archive).method = chance.choice((0, 1, 8, 9, 12, 14, 93, 95, 99, 0xFFFF))


def change_kind(chance: Random, archive: Archive) -> None:
    """A link, a folder, a device, a set-uid file; made on other systems."""
    record = _one(chance, archive)
    record.system = chance.choice((0, 3, 3, 3, 10, 19, 255))
    mode = chance.choice((0o120777, 0o040755, 0o060644, 0o010644, 0o140644, 0o104755, 0, 0o177777))
    record.attributes = (mode << 16) | chance.choice((0, 0x10, 0xFFFF))
    if mode == 0o120777:
        target = chance.choice((b"/etc/passwd", b"../../..", b"imsmanifest.xml"))
        record.put(target)
        archive.records.append(Record.of(record.name + b"/" + ESCAPED, b"x"))


def change_version(chance: Random, archive: Archive) -> None:
    _one(chance, archive).needed = chance.choice((0, 10, 45, 51, 63, 255, 0xFFFF))


def odd_extra(chance: Random, archive: Archive) -> None:
    record = _one(chance, archive)
    extra = chance.choice(
        (
            b"\x01",
            b"\x01\x00\x00\x00",
            b"\x01\x00\xff\xff",
            struct.pack("<HHQ", 1, 8, chance.choice(WIDE_NUMBERS)),
            struct.pack("<HHB4s", 0x7075, 5, 1, b"abcd"),
            struct.pack("<HHBL", 0x7075, 5 + len(ESCAPED), 1, 0) + ESCAPED,
            b"\x0a\x00" * 20_000,
            chance.randbytes(chance.randrange(60)),
        )
    )
    if chance.random() < 0.5:
        record.extra = extra
    else:
        record.local_extra = extra


def widen(chance: Random, archive: Archive) -> None:
    """Zip64, true or not."""
    archive.wide = chance.random() < 0.7
    if chance.random() < 0.7:
        record = _one(chance, archive)
        record.wide = True
        if chance.random() < 0.7:
            which = chance.choice(("claimed_size", "claimed_packed", "offset"))
            setattr(record, which, chance.choice(WIDE_NUMBERS))
    if chance.random() < 0.4:
        lie_about_end(chance, archive)


def descriptor(chance: Random, archive: Archive) -> None:
    for record in archive.records:
        if chance.random() < 0.5:
            record.flags |= 0x8


def lie_about_end(chance: Random, archive: Archive) -> None:
    numbers = WIDE_NUMBERS if archive.wide else ODD_NUMBERS
    which = chance.choice(("count", "directory_size", "directory_offset", "disk"))
    number = chance.choice(numbers)
    setattr(archive, which, number & 0xFFFF if which == "disk" else number)


def surround(chance: Random, archive: Archive) -> None:
    """Something before, behind or in the comment, another end record among it."""
    ends = (b"", b"PK\x05\x06", b"PK\x05\x06" + bytes(18), b"PK\x06\x06" + bytes(20), b"MZ" * 300, chance.randbytes(70))
    which = chance.choice(("prefix", "comment", "suffix"))
    setattr(archive, which, chance.choice(ends) * chance.choice((1, 1, 900)))


def nest(chance: Random, archive: Archive) -> None:
    """The archive in an archive, a few times over."""
    for _ in range(chance.choice((1, 1, 2, 5))):
        inner = bytes(archive)
        outer = Archive([Record.of(chance.choice((b"course.zip", b"a/b.ZIP", b"x.zip ", b"../c.zip")), inner)])
        if chance.random() < 0.3:
            outer.records.append(Record.of(b"readme.txt", b"See the course."))
        vars(archive).update(vars(outer))


def bomb(chance: Random, archive: Archive) -> None:
    """Much from little, owned or denied."""
    record = Record.of(chance.choice((b"zeros.bin", b"imsmanifest.xml", b"course.zip")), b"")
    megabytes = chance.choice((5, 20, 140))
    record.packed, record.size, record.crc = _zeros(megabytes << 20)
    if chance.random() < 0.5:
        record.claimed_size = chance.choice((10, 1000, len(record.packed) * 100))
    if record.name == MANIFEST:
        archive.records = [each for each in archive.records if each.name != MANIFEST]
    archive.records.append(record)


def many(chance: Random, archive: Archive) -> None:
    """Thousands of entries, as authoring tools make them, and more than anybody takes."""
    count = chance.choice((300, 3000, 20_000))
    for n in range(count):
        archive.headless.append(Record(b"f/%d/%d.js" % (n % 7, n), b"", 0, 0, zipfile.ZIP_STORED))
    if chance.random() < 0.5:
        archive.headless[-1].name = archive.headless[0].name


def garble(chance: Random, archive: Archive) -> None:
    """The packed bytes of one entry, or where it says it begins."""
    record = _one(chance, archive)
    if chance.random() < 0.2 or not record.packed:
        record.magic = chance.randbytes(4)
        return
    packed = bytearray(record.packed)
    for _ in range(chance.choice((1, 4, 40))):
        packed[chance.randrange(len(packed))] = chance.randrange(256)
    cut = chance.choice((len(packed), len(packed), len(packed) // 2, 0))
    record.packed = bytes(packed[:cut])


def garble_text(chance: Random, archive: Archive) -> None:
    """What a page, a script or a style sheet holds: a token out of place, once or some thousand times."""
    texts = [record for record in archive.records if record.name.lower().endswith(TEXT)]
    if not texts:
        return
    record = chance.choice(texts)
    data = bytearray(record.data())
    for _ in range(chance.choice((1, 3, 20))):
        at = chance.randrange(len(data) + 1)
        token = b"".join(chance.choice(TOKENS) for _ in range(chance.choice((1, 1, 2, 3))))
        data[at : at + chance.choice((0, 0, 5))] = token * chance.choice((1, 1, 1, 1, 5000))
    record.put(bytes(data[: 1 << 20]))


MUTATIONS: tuple[Mutation, ...] = (
    rename,
    rename,
    rename_locally,
    add,
    add,
    drop,
    double,
    shuffle,
    wrap,
    lie_about_size,
    lie_about_place,
    overlap,
    change_flags,
    change_method,
    change_kind,
    change_version,
    odd_extra,
    widen,
    descriptor,
    lie_about_end,
    surround,
    nest,
    garble,
)
IN_TEXT: tuple[Mutation, ...] = (garble_text,)
"""Those that need an archive nothing else was done to yet."""
RARE: tuple[Mutation, ...] = (bomb, many)
"""Those that take a while."""


def mutate_bytes(chance: Random, data: bytes) -> bytes:
    """The file as a broken stick would give it: bits, cuts, doubled and swapped stretches."""
    changed = bytearray(data)
    for _ in range(chance.choice((1, 1, 2, 8, 60))):
        if not changed:
            break
        at = chance.randrange(len(changed))
        length = min(chance.choice((1, 2, 4, 50, 5000)), len(changed) - at)
        match chance.randrange(6):
            case 0:
                changed[at] ^= 1 << chance.randrange(8)
            case 1:
                changed[at : at + length] = chance.randbytes(length)
            case 2:
                del changed[at : at + length]
            case 3:
                changed[at:at] = changed[at : at + length]
            case 4:
                changed[at : at + 4] = struct.pack("<L", chance.choice(ODD_NUMBERS))
            case _:
                del changed[at + 1 :]
    return bytes(changed)


_ZEROS: dict[int, tuple[bytes, int, int]] = {}


def _zeros(size: int) -> tuple[bytes, int, int]:
    """Packed, size and checksum; packing takes a second, so it is done once."""
    if size not in _ZEROS:
        record = Record.of(b"", bytes(size))
        _ZEROS[size] = (record.packed, record.size, record.crc)
    return _ZEROS[size]
