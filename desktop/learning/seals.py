"""A seal over a whole file: who made it and their Ed25519 signature of every other byte, as one line of text.

The credential inside a certificate proves itself, the paper around it does not; the seal binds the two, so that not a
byte of the file can change unseen.
"""

import re
from typing import Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from desktop.learning.did_key import did_of, from_multibase, key_of, multibase

_WHAT_FOR: Final = b"Carrel certificate file, seal 1\n"
"""Signed along, so that a seal can never pass for the signature of something else by the same key."""
SEAL: Final = re.compile(rb"(did:key:z[1-9A-HJ-NP-Za-km-z]{40,60}) (z[1-9A-HJ-NP-Za-km-z]{80,90})")
"""The one spelling of a seal: nothing in it can be written in two ways."""


class SealBroken(ValueError):
    """There is no seal where one should be, or the file is not what was sealed."""


def seal_for(rest: bytes, key: Ed25519PrivateKey) -> bytes:
    """The seal of a file whose every byte outside the seal is `rest`, in order."""
    return f"{did_of(key.public_key())} {multibase(key.sign(_WHAT_FOR + rest))}".encode()


def check_seal(seal: bytes, rest: bytes) -> str:
    """The did:key of whoever sealed `rest`. Raises SealBroken."""
    found = SEAL.fullmatch(seal)
    if found is None:
        raise SealBroken("The file has no seal that can be read.")
    did = found[1].decode()
    try:
        key_of(did).verify(from_multibase(found[2].decode()), _WHAT_FOR + rest)
    except (ValueError, InvalidSignature) as error:
        raise SealBroken("The file is not what was sealed.") from error
    return did
