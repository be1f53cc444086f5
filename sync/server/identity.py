"""The server's own keys, as others see them, and what it answers a seat that it lets in."""

from uuid import UUID

import pyrage
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from sync.introductions import EnrolAnswer
from sync.protocol import in_base64
from sync.server.server import Server, ServerState


def public_key(state: ServerState) -> bytes:
    """The raw Ed25519 key by which its signatures are checked."""
    key = Ed25519PrivateKey.from_private_bytes(state.key).public_key()
    return key.public_bytes(Encoding.Raw, PublicFormat.Raw)


def sign(state: ServerState, part: bytes) -> bytes:
    """By the server's Ed25519 key."""
    return Ed25519PrivateKey.from_private_bytes(state.key).sign(part)


def recipient(state: ServerState) -> str:
    """The age key that bundles for this server are sealed to."""
    return str(pyrage.x25519.Identity.from_str(state.identity).to_public())


def enrol_answer(server: Server, device: UUID, *reached_at: str) -> EnrolAnswer:
    """What a seat needs from now on. `reached_at`: where it found the server, for one that was told no addresses."""
    state = server.state
    addresses = server.settings.addresses or reached_at
    return EnrolAnswer(
        device=device,
        server=state.server_id,
        generation=state.generation,
        center=state.center,
        addresses=tuple(address.rstrip("/") for address in addresses),
        key=in_base64(public_key(state)),
        recipient=recipient(state),
    )
