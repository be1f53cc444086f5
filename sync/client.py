"""The exchange of a seat with its server: first everything up, then everything down, then the packages it wants.

One request at a time, in one loop, so that there is one place where anything can stop; where it stops, the next run goes
on: what the server acknowledged and what a page brought are stored in the seat before the next step begins. The seat's
own side stands behind three protocols, which `desktop.learning` satisfies: `Outbox`, `Inbox` and `Keys`.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from pathlib import Path
from typing import Protocol
from uuid import UUID

from sync.protocol import Ack, BatchAnswer, ChangesPage, ServerSays
from sync.records.vocabulary import DeviceStanding


@dataclass(frozen=True, slots=True)
class Batch:
    """Sealed records on their way: `body` is what is signed and sent (zstd of the lines)."""

    id: UUID
    body: bytes
    first: int
    count: int
    line_bytes: int
    """Before compression."""


@dataclass(frozen=True, slots=True)
class Link:
    """The server a seat belongs to. `addresses` are tried in their order."""

    server: UUID
    center: str
    addresses: tuple[str, ...]
    plain_allowed: bool = False
    """An administrator said that http without TLS will do."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A package to fetch."""

    sha256: str
    title: str
    size_bytes: int


class Stage(Enum):
    """What an exchange is at."""

    CONNECTING = "connecting"
    SENDING = "sending"
    RECEIVING = "receiving"
    FETCHING = "fetching"


@dataclass(frozen=True, slots=True)
class Progress:
    """`done` of `whole` records, changes (whole: None) or bytes of the package `title`."""

    stage: Stage
    done: int = 0
    whole: int | None = None
    title: str = ""


@dataclass(frozen=True, slots=True)
class Summary:
    """What an exchange came to; `trouble` is the sentence of what ended it early, None if it got through.

    `parked` of the `sent` records wait for a person on the server. `unfetched` names the packages (SHA-256) that the
    server could not give although all else went well.
    """

    began_at: datetime
    seconds: float = 0.0
    batches: int = 0
    sent: int = 0
    duplicates: int = 0
    parked: int = 0
    bytes_up: int = 0
    changes: int = 0
    bytes_down: int = 0
    fetched: tuple[str, ...] = ()
    unfetched: tuple[str, ...] = ()
    standing: DeviceStanding | None = None
    trouble: str | None = None


class Keys(Protocol):
    """Who this device is. Signatures and `key` are raw Ed25519 (64 and 32 bytes)."""

    @property
    def device(self) -> UUID: ...

    @property
    def key(self) -> bytes: ...

    @property
    def recipient(self) -> str:
        """The age public key that bundles for this device are sealed to."""

    def sign(self, part: bytes) -> bytes: ...


class Outbox(Protocol):
    """What this seat has to say. Every method stores what it changes before it returns."""

    def waiting(self) -> int:
        """How many records are not acknowledged, sealed or not; for progress."""

    def next_batch(self, most_records: int, most_bytes: int) -> Batch | None:
        """The records after the last acknowledged one, sealing what waits where it has to; None: nothing to send.

        `most_bytes` are of lines; one record goes even if it is larger.
        """

    def answered(self, answer: BatchAnswer) -> None:
        """Store verdicts and ack. An ack whose hash is not the local one begins a new epoch."""

    def go_back(self, ack: Ack) -> None:
        """The server wants the records after `ack` (it was restored, or never saw this epoch); the same check of its
        hash as in `answered`."""

    def put_last(self, batch: Batch, why: str) -> bool:
        """The server can't take this batch of one record in whatever way: keep the record, note why, and let a new
        epoch begin in which all others go before it. False: there are no others to send."""


class Inbox(Protocol):
    """What this seat was told. Every method stores what it changes before it returns."""

    def link(self) -> Link | None:
        """None: this seat is not enrolled at a server."""

    def cursor(self) -> str | None:
        """Where the last page ended; None: from the beginning."""

    def take(self, page: ChangesPage) -> None:
        """Apply a page and keep its cursor, in one transaction."""

    def resync(self) -> None:
        """The server no longer knows the cursor: forget it. What it sends from the beginning is all there is."""

    def heard(self, said: ServerSays) -> None:
        """After each answer: the time of the contact, the clock's offset, the newest stamp, the device's standing."""

    def wanted(self) -> Sequence[Wanted]:
        """The packages to fetch, in the order to fetch them."""

    def folder(self) -> Path:
        """Where packages arrive; what is in it goes on where it broke off. On the same disk as the courses."""

    def fetched(self, package: Wanted, archive: Path) -> None:
        """The whole and verified package lies at `archive`: import it and delete that file, or leave it for later and
        no longer want it. Raises LocalTrouble with a sentence."""

    def released(self) -> None:
        """The device is revoked and the server has everything: wipe the keys and forget the server."""

    def note(self, summary: Summary) -> None:
        """Keep a line in the log of exchanges."""
