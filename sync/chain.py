"""The chain that binds a seat's records: each hash covers the one before and the record's own line.

A number counts from 1 in one epoch of one device, without gaps. An acknowledgement that names another hash for a number
than the seat has means that the disk was cloned or restored (SYNC, "Upload").
"""

import hashlib
from collections.abc import Iterable, Iterator
from typing import Final

START: Final = bytes(32)
"""What the first record of an epoch takes for the hash of the one before."""


def link(previous: bytes, line: bytes) -> bytes:
    """SHA-256 of the previous hash (32 bytes) and the record's line as it was sealed, without its line end."""
    return hashlib.sha256(previous + line).digest()


def links(previous: bytes, lines: Iterable[bytes]) -> Iterator[bytes]:
    """The hash of each line in turn."""
    for line in lines:
        previous = link(previous, line)
        yield previous
