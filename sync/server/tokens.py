"""What a seat shows at each request, and what it signs to get it: both stateless, so that any worker can check them.

A challenge and a token are a device's id, the time they end, and a MAC by the server's secret over both. A challenge
may be answered more than once while it is good (a minute): whoever repeats an answer gets a token for the same device,
and had to break TLS for it.
"""

import base64
import hmac
import struct
from collections.abc import Callable
from datetime import datetime, timedelta
from enum import Enum
from typing import Final
from uuid import UUID

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from sync.introductions import Assertion, asserted_part
from sync.protocol import TOKEN_SECONDS, ProblemKind
from sync.server.refusing import Refused

CHALLENGE_LASTS: Final = timedelta(minutes=1)
_LAYOUT: Final = struct.Struct(">16sQ")
_MAC: Final = 32


class _Purpose(Enum):
    CHALLENGE = b"carrel challenge 1"
    TOKEN = b"carrel bearer 1"


class Tokens:
    """Makes and checks them by the server's secret and clock."""

    def __init__(self, secret: bytes, now: Callable[[], datetime]) -> None:
        self._secret = secret
        self._now = now

    def challenge(self, device: UUID) -> str:
        """A nonce for this device, good for a minute. Made for any id, so that asking tells nobody which are known."""
        return self._seal(_Purpose.CHALLENGE, device, CHALLENGE_LASTS)

    def token(self, device: UUID, key: bytes, assertion: Assertion) -> str:
        """A token for a device that signed its challenge with its key (raw Ed25519). Raises Refused."""
        if self._opened(_Purpose.CHALLENGE, assertion.nonce) != device:
            raise Refused(ProblemKind.NOT_SIGNED, "The challenge is too old or another device's. Ask for a new one.")
        try:
            signature = base64.b64decode(assertion.signature, validate=True)
            Ed25519PublicKey.from_public_bytes(key).verify(signature, asserted_part(device, assertion.nonce))
        except (InvalidSignature, ValueError) as error:
            raise Refused(ProblemKind.NOT_SIGNED, "The challenge was not signed with this device's key.") from error
        return self._seal(_Purpose.TOKEN, device, timedelta(seconds=TOKEN_SECONDS))

    def device_of(self, token: str) -> UUID | None:
        """Whose token that is; None: nobody's, or too old."""
        return self._opened(_Purpose.TOKEN, token)

    def _seal(self, purpose: _Purpose, device: UUID, lasts: timedelta) -> str:
        said = _LAYOUT.pack(device.bytes, int((self._now() + lasts).timestamp()))
        return base64.urlsafe_b64encode(said + self._mac(purpose, said)).decode()

    def _opened(self, purpose: _Purpose, text: str) -> UUID | None:
        try:
            raw = base64.b64decode(text, altchars=b"-_", validate=True)
        except ValueError:
            return None
        said, mac = raw[: _LAYOUT.size], raw[_LAYOUT.size :]
        if len(raw) != _LAYOUT.size + _MAC or not hmac.compare_digest(mac, self._mac(purpose, said)):
            return None
        device, ends = _LAYOUT.unpack(said)
        return UUID(bytes=device) if self._now().timestamp() < ends else None

    def _mac(self, purpose: _Purpose, said: bytes) -> bytes:
        return hmac.digest(self._secret, purpose.value + said, "sha256")
