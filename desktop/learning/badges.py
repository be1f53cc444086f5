"""Badges: what one says, so that a camera and every keyboard-wedge scanner read the same; only a hash is kept.

A wedge types what it reads as if by hand, through whatever layout the machine has. These letters stand on the same keys
in QWERTY, QWERTZ and AZERTY layouts, with and without Shift, and are the same in every language's upper case.
"""

import hmac
import secrets
from typing import Final

_LETTERS: Final = "BCDEFGHJKLNPRSTV"
_LENGTH: Final = 28
"""Of 4 random bits each: 112, far beyond guessing."""


def random_badge() -> str:
    """What a new badge says: 28 capital letters, which a QR code keeps in its compact alphanumeric mode."""
    return "".join(secrets.choice(_LETTERS) for _ in range(_LENGTH))


def is_badge(text: str) -> bool:
    """Whether this can be what a badge says, so that a scan of something else is told apart from a wrong badge."""
    said = _plain(text)
    return len(said) == _LENGTH and set(said) <= set(_LETTERS)


def hash_of(text: str, pepper: bytes) -> bytes:
    """32 bytes, the same for every way of typing the badge (case, blanks, hyphens)."""
    return hmac.digest(pepper, b"badge " + _plain(text).encode("utf-8", "surrogatepass"), "sha256")


def _plain(text: str) -> str:
    return "".join(sign for sign in text.upper() if sign.isalnum())
