"""A seat that behaves, in memory: keys, an outbox that seals and re-numbers, an inbox that keeps what it was told."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from random import Random
from uuid import UUID, uuid4

import zstandard
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from sync.chain import START, link
from sync.client import Batch, Exchange, Link, Progress, Summary, Wanted, line_to
from sync.enrolling import Enrolling, link_of
from sync.introductions import EnrolAnswer
from sync.invitation import Invitation
from sync.line import Line
from sync.pace import Pace
from sync.protocol import PROTOCOL, Ack, BatchAnswer, BatchHead, ChangesPage, Record, ServerSays
from sync.records.vocabulary import Verdict
from sync.trouble import Unreachable
from sync.wire import Wire
from tests.sync.small_server import RECIPIENT, START_OF_TIME, SmallServer

ADDRESS = "https://sync.example"
INVITATION = Invitation(ADDRESS, "LETMEIN")


class SmallKeys:
    """Satisfies `sync.client.Keys`."""

    recipient = RECIPIENT

    def __init__(self) -> None:
        self.device = uuid4()
        self._private = Ed25519PrivateKey.generate()
        self.key = self._private.public_key().public_bytes(serialization.Encoding.Raw, serialization.PublicFormat.Raw)

    def sign(self, part: bytes) -> bytes:
        return self._private.sign(part)


@dataclass
class SmallOutbox:
    """Satisfies `sync.client.Outbox`. `lines` are all records ever sealed, in the order of the present epoch."""

    device: UUID
    lines: list[bytes] = field(default_factory=list)
    epoch: UUID = field(default_factory=uuid4)
    acknowledged: int = 0
    verdicts: dict[UUID, Verdict] = field(default_factory=dict)
    put_off: dict[bytes, str] = field(default_factory=dict)
    epochs: int = 1

    def say(self, count: int, size: int = 0) -> list[UUID]:
        """So many records more; `size` bytes of body each, that no compression makes much of. Returns their ids."""
        made = []
        for _ in range(count):
            body = {"fields": {"given_name": Random(len(self.lines)).randbytes(size // 2).hex()}}
            record = Record(id=uuid4(), kind="person", subject=str(uuid4()), hlc=1, at=START_OF_TIME, body=body)
            self.lines.append(record.model_dump_json().encode())
            made.append(record.id)
        return made

    def waiting(self) -> int:
        return len(self.lines) - self.acknowledged

    def next_batch(self, most_records: int, most_bytes: int) -> Batch | None:
        chosen: list[bytes] = []
        for line in self.lines[self.acknowledged : self.acknowledged + most_records]:
            if chosen and sum(map(len, chosen)) + len(line) > most_bytes:
                break
            chosen.append(line)
        if not chosen:
            return None
        hashes = self._hashes()
        head = BatchHead(
            protocol=PROTOCOL,
            device=self.device,
            batch=uuid4(),
            epoch=self.epoch,
            first=self.acknowledged + 1,
            count=len(chosen),
            previous=hashes[self.acknowledged].hex(),
            last=hashes[self.acknowledged + len(chosen)].hex(),
            sent_at=START_OF_TIME,
            boot_seconds=1.0,
            hlc=1,
        )
        body = zstandard.compress(b"\n".join([head.model_dump_json().encode(), *chosen]) + b"\n")
        return Batch(head.batch, body, head.first, head.count, sum(map(len, chosen)))

    def answered(self, answer: BatchAnswer) -> None:
        self.verdicts |= {settled.id: settled.verdict for settled in answer.verdicts}
        self.go_back(answer.ack)

    def go_back(self, ack: Ack) -> None:
        hashes = self._hashes()
        if ack.epoch == self.epoch and ack.seq < len(hashes) and hashes[ack.seq].hex() == ack.hash:
            self.acknowledged = ack.seq
        else:
            self._begin_again()

    def put_last(self, batch: Batch, why: str) -> bool:
        line = self.lines[batch.first - 1]
        self.put_off[line] = why
        if batch.first == len(self.lines):
            return False
        self.lines.remove(line)
        self.lines.append(line)
        self._begin_again()
        return True

    def _begin_again(self) -> None:
        self.epoch, self.acknowledged = uuid4(), 0
        self.epochs += 1

    def _hashes(self) -> list[bytes]:
        """The chain's, the start first."""
        hashes = [START]
        for line in self.lines:
            hashes.append(link(hashes[-1], line))
        return hashes


@dataclass
class SmallInbox:
    """Satisfies `sync.client.Inbox`."""

    arriving: Path
    linked: Link | None = None
    at: str | None = None
    subjects: list[str] = field(default_factory=list)
    pages: list[ChangesPage] = field(default_factory=list)
    heard_of: list[ServerSays] = field(default_factory=list)
    wants: list[Wanted] = field(default_factory=list)
    arrived: dict[str, bytes] = field(default_factory=dict)
    notes: list[Summary] = field(default_factory=list)
    resyncs: int = 0
    is_released: bool = False
    ahead: timedelta = timedelta(0)

    def link(self) -> Link | None:
        return self.linked

    def cursor(self) -> str | None:
        return self.at

    def take(self, page: ChangesPage) -> None:
        self.pages.append(page)
        self.subjects += [change.subject for change in page.changes]
        self.at = page.cursor

    def resync(self) -> None:
        self.resyncs += 1
        self.at = None
        self.subjects = []

    def heard(self, said: ServerSays) -> None:
        self.heard_of.append(said)

    def wanted(self) -> list[Wanted]:
        return [one for one in self.wants if one.sha256 not in self.arrived]

    def folder(self) -> Path:
        return self.arriving

    def fetched(self, package: Wanted, archive: Path) -> None:
        self.arrived[package.sha256] = archive.read_bytes()
        archive.unlink()

    def released(self) -> None:
        self.is_released = True
        self.linked = None

    def note(self, summary: Summary) -> None:
        self.notes.append(summary)


def wanted(content: bytes, title: str = "Lifting safely") -> Wanted:
    """The package that these bytes are."""
    return Wanted(hashlib.sha256(content).hexdigest(), title, len(content))


@dataclass
class SmallSeat:
    """One seat and the server it belongs to."""

    server: SmallServer
    keys: SmallKeys
    outbox: SmallOutbox
    inbox: SmallInbox
    line: Line
    pace: Pace

    @classmethod
    def enrolled(cls, folder: Path) -> "SmallSeat":
        """At a server of its own; packages arrive in `folder`."""
        server, keys, inbox = SmallServer(), SmallKeys(), SmallInbox(folder)
        wire = Wire(server.transport())
        enrolling(wire, keys, lambda answer: setattr(inbox, "linked", link_of(answer))).run(INVITATION)
        assert inbox.linked is not None
        server.requests.clear()
        return cls(server, keys, SmallOutbox(keys.device), inbox, line_to(inbox.linked, keys, wire), Pace())

    def exchange(self, told: Callable[[Progress], None] = lambda _: None) -> Exchange:
        return Exchange(self.line, self.outbox, self.inbox, pace=self.pace, told=told)

    def run(self, told: Callable[[Progress], None] = lambda _: None) -> Summary:
        return self.exchange(told).run()

    def runs_until_quiet(self, most: int = 50) -> bool:
        """Again and again while faults last, as whoever runs it does; False: it stalled."""
        for _ in range(most):
            try:
                self.run()
            except Unreachable:
                continue
            if not self.server.faults:
                return True
        return False

    def has_it_all(self) -> bool:
        """Whether the server holds exactly what this seat said, in that order."""
        return not self.outbox.waiting() and list(self.server.stored_lines.values()) == self.outbox.lines


def enrolling(wire: Wire, keys: SmallKeys, kept: Callable[[EnrolAnswer], None]) -> Enrolling:
    return Enrolling(wire, keys, kept, name="Seat 1", program="0.1", platform="test")
