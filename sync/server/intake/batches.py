"""Opens a batch: signature, size, head, chain. What is wrong here is wrong with the whole of it, and it is refused."""

import base64
import binascii
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final
from uuid import UUID

import zstandard
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from pydantic import ValidationError

from sync import chain
from sync.protocol import BATCH_BYTES, PROTOCOL, RECORD_BYTES, BatchHead, ProblemKind, signed_part
from sync.server.intake.lines import Line, read_line
from sync.server.refusing import Refused

_HEAD_BYTES: Final = 4096
_WINDOW: Final = 8 << 20
"""zstd's: what a frame may make us keep at hand."""


@dataclass(frozen=True, slots=True)
class Opened:
    """`hashes[i]` is the chain's hash after `lines[i]`."""

    head: BatchHead
    lines: Sequence[Line]
    hashes: Sequence[bytes]

    @property
    def last(self) -> int:
        """The number of the last record."""
        return self.head.first + self.head.count - 1

    def hash_at(self, seq: int) -> bytes | None:
        """The hash at a number of the chain as the batch knows it, None outside of it."""
        if seq == self.head.first - 1:
            return bytes.fromhex(self.head.previous)
        inside = self.head.first <= seq <= self.last
        return self.hashes[seq - self.head.first] if inside else None


def check_signature(key: bytes, signature: str, compressed: bytes) -> None:
    """Raises Refused unless the holder of `key` (Ed25519, raw) signed these bytes."""
    try:
        raw = base64.b64decode(signature, validate=True)
        Ed25519PublicKey.from_public_bytes(key).verify(raw, signed_part(compressed))
    except (InvalidSignature, ValueError, binascii.Error) as error:
        say = (
            "The batch does not carry this device's signature. Nothing was taken; the device keeps it and sends again."
        )
        raise Refused(ProblemKind.NOT_SIGNED, say) from error


def open_batch(device: UUID, compressed: bytes) -> Opened:
    """Unpack and check a batch of `device`. Raises Refused with MALFORMED, TOO_LARGE or TOO_OLD."""
    first, *contents = _lines(_unpacked(compressed))
    head = _head(first)
    if head.device != device:
        raise _malformed("it is another device's")
    if len(contents) != head.count:
        raise _malformed(f"its head speaks of {head.count} records, and {len(contents)} follow")
    size = len(contents) + sum(map(len, contents))
    if size > (RECORD_BYTES if head.count == 1 else BATCH_BYTES):
        raise Refused(ProblemKind.TOO_LARGE, f"The batch holds {size} bytes, which is too many. Send fewer at a time.")
    hashes = list(chain.links(bytes.fromhex(head.previous), contents))
    if (hashes[-1] if hashes else bytes.fromhex(head.previous)) != bytes.fromhex(head.last):
        raise _malformed("the hashes of its records do not end where its head says")
    return Opened(head, [read_line(content, device) for content in contents], hashes)


def _unpacked(compressed: bytes) -> bytes:
    """At most what one record may have, however large the frame says it is."""
    most = RECORD_BYTES + _HEAD_BYTES
    try:
        with zstandard.ZstdDecompressor(max_window_size=_WINDOW).stream_reader(compressed) as reader:
            content = reader.read(most + 1)
    except zstandard.ZstdError as error:
        raise _malformed("it is not compressed as it should be") from error
    if len(content) > most:
        raise Refused(ProblemKind.TOO_LARGE, f"The batch holds more than {most} bytes. Send fewer records at a time.")
    return content


def _lines(content: bytes) -> list[bytes]:
    if not content.endswith(b"\n"):
        raise _malformed("its last line has no end, so something is missing")
    return content[:-1].split(b"\n")


def _head(line: bytes) -> BatchHead:
    try:
        head = BatchHead.model_validate_json(line)
    except ValidationError as error:
        wrong = error.errors(include_url=False, include_input=False)[0]
        place = ".".join(str(part) for part in wrong["loc"])
        raise _malformed(f"its first line can't be used ({place}: {wrong['msg']})") from error
    if head.protocol != PROTOCOL:
        say = (
            f"This server speaks version {PROTOCOL} of the protocol, the device version {head.protocol}. Update Carrel."
        )
        raise Refused(ProblemKind.TOO_OLD, say)
    return head


def _malformed(why: str) -> Refused:
    return Refused(ProblemKind.MALFORMED, f"The batch can't be used: {why}. Nothing was taken; the device keeps it.")
