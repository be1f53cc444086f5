"""How a seat and a server get to know each other: who the server is, how a device is enrolled and gets its tokens."""

from typing import Annotated
from uuid import UUID

from pydantic import AwareDatetime, StringConstraints

from sync.bodies import Body, Name, Word
from sync.protocol import Base64, ServerSays


class Hello(Body):
    """`GET /v1/hello`, for anybody: that this is a Carrel server, and which. What answers otherwise is no server.

    `generation` changes when a server is restored from a backup: cursors of another generation are void.
    """

    carrel: Annotated[str, StringConstraints(pattern=r"^server$")]
    server: UUID
    generation: UUID
    center: Name
    protocol_least: int
    protocol_most: int
    capabilities: tuple[Word, ...]
    time: AwareDatetime


class EnrolRequest(Body):
    """`POST /v1/devices`, or a file on a stick: a seat asks to be known. Keys are the raw public ones in Base64.

    `token` is the single-use one (None in a request file, which an administrator answers). `recipient` is an age public
    key ("age1…"). `proof` is the device key's signature over `proof_part(request)`.
    """

    protocol: int
    token: Word | None
    device: UUID
    name: Name
    key: Base64
    recipient: Annotated[str, StringConstraints(pattern=r"^age1[0-9a-z]{20,100}$")]
    program: Word
    platform: Word
    proof: Base64


class EnrolAnswer(Body):
    """What a seat needs from then on; in a response file it is signed by the server's key."""

    device: UUID
    server: UUID
    generation: UUID
    center: Name
    addresses: tuple[Annotated[str, StringConstraints(max_length=2_000)], ...]
    key: Base64
    recipient: Annotated[str, StringConstraints(pattern=r"^age1[0-9a-z]{20,100}$")]


class Challenge(Body):
    """`GET /v1/devices/{device}/challenge`: what to sign; good for a minute of the server's clock."""

    nonce: Annotated[str, StringConstraints(max_length=512)]


class Assertion(Body):
    """`POST /v1/devices/{device}/token`: the device key's signature over `asserted_part(device, nonce)`."""

    nonce: Annotated[str, StringConstraints(max_length=512)]
    signature: Base64


class Token(ServerSays):
    """Sent as `Authorization: Bearer`, for `seconds` from now on."""

    token: Annotated[str, StringConstraints(max_length=2_048)]
    seconds: int


def asserted_part(device: UUID, nonce: str) -> bytes:
    """What a device signs to get a token."""
    return f"carrel token 1\n{device}\n{nonce}".encode()


def proof_part(request: EnrolRequest) -> bytes:
    """What a device signs to show that the key it names is its own."""
    named = (str(request.device), request.name, request.key, request.recipient, request.token or "")
    return ("carrel device 1\n" + "\n".join(named)).encode()
