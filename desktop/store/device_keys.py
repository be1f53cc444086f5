"""Who this seat is to a server: the key it signs with, and the one that bundles for it are sealed to."""

from dataclasses import dataclass, field
from typing import Final
from uuid import UUID

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from pyrage import x25519
from sqlalchemy import Connection, delete

from desktop.store.seat import device_id
from desktop.store.settings import keep_secret, secret, secrets

_SIGNING: Final = "device_signing_key"
_IDENTITY: Final = "device_age_identity"


@dataclass(frozen=True, slots=True)
class DeviceKeys:
    """Satisfies `sync.client.Keys`. `identity` is the age secret key ("AGE-SECRET-KEY-1…") that opens bundles."""

    device: UUID
    signing: Ed25519PrivateKey = field(repr=False)
    identity: str = field(repr=False)

    @property
    def key(self) -> bytes:
        """The public Ed25519 key, 32 bytes."""
        return self.signing.public_key().public_bytes_raw()

    @property
    def recipient(self) -> str:
        """The public age key, "age1…"."""
        return str(x25519.Identity.from_str(self.identity).to_public())

    def sign(self, part: bytes) -> bytes:
        """The raw Ed25519 signature, 64 bytes."""
        return self.signing.sign(part)


def device_keys(connection: Connection) -> DeviceKeys:
    """This seat's keys, made at their first use; so the connection must be one that may write."""
    signing = secret(connection, _SIGNING)
    if signing is None:
        signing = keep_secret(connection, _SIGNING, Ed25519PrivateKey.generate().private_bytes_raw())
    identity = secret(connection, _IDENTITY)
    if identity is None:
        identity = keep_secret(connection, _IDENTITY, str(x25519.Identity.generate()).encode())
    return DeviceKeys(device_id(connection), Ed25519PrivateKey.from_private_bytes(signing), identity.decode())


def wipe_device_keys(connection: Connection) -> None:
    """The server no longer knows this seat: the next use makes other keys."""
    connection.execute(delete(secrets).where(secrets.c.name.in_((_SIGNING, _IDENTITY))))
