"""Whether something was signed by the holder of a key; what exactly is signed, each message says beside its model."""

import base64

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey


def is_signed(key: bytes | str, signature: str, part: bytes) -> bool:
    """`key` is Ed25519, raw or in Base64 as messages carry it, `signature` in Base64; what is neither signs nothing."""
    try:
        raw = key if isinstance(key, bytes) else base64.b64decode(key, validate=True)
        Ed25519PublicKey.from_public_bytes(raw).verify(base64.b64decode(signature, validate=True), part)
    except (InvalidSignature, ValueError):
        return False
    return True
