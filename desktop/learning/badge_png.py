"""A certificate as a badge picture: a PNG with the credential baked in, and a seal over the file.

Open Badges 3.0, section 5.3.1 (PNG): one iTXt chunk, keyword "openbadgecredential", not compressed, whose text is the
credential as JSON. The seal is a private chunk of our own, `caSL`: ancillary, so that pictures show everywhere, and not
safe to copy, so that an editor that changes the picture drops it (PNG, section 5.4).
"""

import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from desktop.learning.seals import SealBroken, check_seal, seal_for

SIGNATURE: Final = b"\x89PNG\r\n\x1a\n"
KEYWORD: Final = b"openbadgecredential"
_TEXT: Final = b"iTXt"
_SEAL: Final = b"caSL"
_END: Final = b"IEND"
_BEFORE_TEXT: Final = KEYWORD + b"\0" + b"\0\0" + b"\0" + b"\0"
"""Keyword, no compression, its method, no language, no translated keyword (PNG, section 11.3.3.4)."""


@dataclass(frozen=True, slots=True)
class Chunk:
    """One chunk and where it lies in the file: `start` at its length, `end` after its checksum."""

    kind: bytes
    content: bytes
    start: int
    end: int


def baked_png(picture: bytes, credential: str, key: Ed25519PrivateKey) -> bytes:
    """The picture with `credential` baked in, sealed. Raises SealBroken where `picture` is no PNG."""
    head, *_ = chunks(picture)
    baked = picture[: head.end] + _chunk(_TEXT, _BEFORE_TEXT + credential.encode()) + picture[head.end :]
    end = list(chunks(baked))[-1].start
    return baked[:end] + _chunk(_SEAL, seal_for(baked, key)) + baked[end:]


def check_png(data: bytes) -> str:
    """The did:key of whoever sealed the picture. Raises SealBroken."""
    found = [chunk for chunk in chunks(data) if chunk.kind == _SEAL]
    if len(found) != 1:
        raise SealBroken("The picture has no seal.")
    seal = found[0]
    return check_seal(seal.content, data[: seal.start] + data[seal.end :])


def credential_in_png(data: bytes) -> str | None:
    """The baked credential's text; None where the picture carries none or can't be read."""
    try:
        found = [
            chunk.content for chunk in chunks(data) if chunk.kind == _TEXT and chunk.content[:20] == KEYWORD + b"\0"
        ]
        if len(found) != 1 or not found[0].startswith(_BEFORE_TEXT):
            return None
        return found[0].removeprefix(_BEFORE_TEXT).decode("utf-8")
    except ValueError:
        return None


def chunks(data: bytes) -> Iterator[Chunk]:
    """Every chunk, from IHDR to IEND. Raises SealBroken for anything that is not exactly a PNG with sound checksums."""
    if not data.startswith(SIGNATURE):
        raise SealBroken("The file is no PNG.")
    start, kind = len(SIGNATURE), b""
    while start < len(data):
        if kind == _END or len(data) - start < 12:
            raise SealBroken("The picture does not end where it should.")
        (length,) = struct.unpack_from(">I", data, start)
        kind, end = data[start + 4 : start + 8], start + 12 + length
        content = data[start + 8 : end - 4]
        if end > len(data) or zlib.crc32(kind + content).to_bytes(4) != data[end - 4 : end]:
            raise SealBroken("A part of the picture is damaged.")
        yield Chunk(kind, content, start, end)
        start = end
    if kind != _END:
        raise SealBroken("The picture does not end where it should.")


def _chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))
