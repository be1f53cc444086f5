"""The exchange of a seat with its server: first everything up, then everything down, then the packages it wants.

One request at a time, in one loop, so that there is one place where anything can stop; where it stops, the next run
goes on: what the server acknowledged and what a page brought are stored in the seat before the next step begins. The
seat's own side stands behind three protocols, which `desktop.learning` satisfies: `Outbox`, `Inbox` and `Keys`.
"""

import logging
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from enum import Enum
from pathlib import Path
from typing import Final, Protocol
from uuid import UUID

from sync.fetching import NotTheSame, fetch
from sync.line import Broken, Gap, Line, Missing, NotTaken, Resync, TooLarge
from sync.pace import Pace
from sync.protocol import Ack, BatchAnswer, ChangesPage, ServerSays
from sync.records.vocabulary import DeviceStanding, Verdict
from sync.trouble import Faulty, SyncTrouble, Unreachable
from sync.wire import AnswerTooLarge, Wire


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
    heard_at: datetime | None = field(default=None, compare=False)
    """When the server was heard last, by its own clock: what a certificate is judged by where this clock is wrong."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A package to fetch. `size_bytes` is about what comes; its archive may be smaller or larger."""

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


FRUITLESS: Final = 6
"""How often in a row an answer may bring the outbox no further before the server counts as failing.

A cloned disk costs two of them (the acknowledgement that does not fit, the first batch of the new epoch), a restored
server one.
"""
PUT_LAST: Final = 5
"""How many records that no server takes are put behind all others in one run: each time all are offered again."""
ROUNDS: Final = 3
"""How often what was read may give rise to something to send, in one run."""
LONGEST_FETCH: Final = 60.0
"""Seconds that a package comes in one go; a large one takes hours on a slow line, and results don't wait for it."""
_log: Final = logging.getLogger(__name__)


class _Pause(Exception):
    """A package is left for a moment."""


def _utc_now() -> datetime:
    return datetime.now(UTC)


def line_to(link: Link, keys: Keys, wire: Wire | None = None) -> Line:
    """The line to the server of a link."""
    wire = wire or Wire(plain_allowed=link.plain_allowed)
    return Line(wire, link.server, link.addresses, keys, heard_at=link.heard_at)


class Exchange:
    """One run of the loop. `line` and `pace` are kept from run to run by whoever runs it again.

    `told` is called from within the loop, often; `now` is the seat's wall clock, for the log alone.
    """

    def __init__(
        self,
        line: Line,
        outbox: Outbox,
        inbox: Inbox,
        *,
        pace: Pace | None = None,
        told: Callable[[Progress], None] = lambda _: None,
        now: Callable[[], datetime] = _utc_now,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._line = line
        self._outbox = outbox
        self._inbox = inbox
        self._pace = pace or Pace()
        self._told = told
        self._clock = clock
        self._fruitless = 0
        self.summary = Summary(began_at=now())
        """What came of it so far, also after it raised."""

    def run(self) -> Summary:
        """Everything up, everything down, the packages. Raises SyncTrouble; what went before is done for good."""
        began = self._clock()
        self._line.heard = self._hear
        try:
            self._exchange()
        except SyncTrouble as trouble:
            self._count(trouble=str(trouble))
            raise
        finally:
            self._count(seconds=self._clock() - began)
            if self._is_worth_a_line():
                self._inbox.note(self.summary)
        return self.summary

    def _exchange(self) -> None:
        self._told(Progress(Stage.CONNECTING))
        self._line.connect()
        for _ in range(ROUNDS):
            stuck = self._send_all()
            if self._line.standing is not DeviceStanding.ACTIVE:
                self._part()
                break
            if not self._read_all():
                break
        if self._line.standing is DeviceStanding.ACTIVE:
            self._fetch_all()
        if stuck:
            self._count(trouble=stuck)

    # Up

    def _send_all(self) -> str | None:
        """Until nothing is left to send; the sentence of a single record that can't be sent, if there is one."""
        done = put_last = 0
        while batch := self._outbox.next_batch(self._pace.records, self._pace.lines):
            self._told(Progress(Stage.SENDING, done, done + self._outbox.waiting()))
            try:
                answer = self._send(batch)
            except Gap as gap:
                self._fruitless += 1
                self._outbox.go_back(gap.ack)
            except (TooLarge, NotTaken, Broken) as refused:
                if batch.count == 1:
                    put_last += 1
                    if not self._outbox.put_last(batch, str(refused)) or put_last >= PUT_LAST:
                        return str(refused)
                elif isinstance(refused, TooLarge):
                    self._pace.too_large(batch.line_bytes)
                else:
                    self._pace.not_taken(batch.count)
                    if isinstance(refused, Broken):
                        # It may be better in a moment; if not, the next run finds out which record it is.
                        raise
            else:
                reached = answer.ack.seq >= batch.first + batch.count - 1
                self._fruitless = 0 if reached else self._fruitless + 1
                done += batch.count if reached else 0
            if self._fruitless >= FRUITLESS:
                raise Faulty("The server does not keep what it acknowledges. Everything is kept here; tell its keeper.")
        return None

    def _send(self, batch: Batch) -> BatchAnswer:
        began = self._clock()
        try:
            answer = self._line.send(batch.id, batch.body)
        except Faulty:
            raise
        except Unreachable:
            self._pace.broke_sending()
            raise
        if len(answer.verdicts) != batch.count:
            raise Faulty("The server's answer is not about what was sent. The batch is sent again.")
        self._pace.sent(batch.line_bytes, self._clock() - began)
        self._outbox.answered(answer)
        verdicts = [settled.verdict for settled in answer.verdicts]
        self._count(
            batches=self.summary.batches + 1,
            sent=self.summary.sent + batch.count,
            duplicates=self.summary.duplicates + verdicts.count(Verdict.DUPLICATE),
            parked=self.summary.parked + verdicts.count(Verdict.PARKED),
            bytes_up=self.summary.bytes_up + len(batch.body),
        )
        return answer

    # Down

    def _read_all(self) -> int:
        """Every page there is; how many changes they held."""
        done, resynced = 0, False
        while True:
            self._told(Progress(Stage.RECEIVING, done))
            began, asked = self._clock(), self._pace.changes
            try:
                page = self._line.changes(self._inbox.cursor(), asked)
            except Resync:
                if resynced:
                    raise
                resynced = True
                self._inbox.resync()
                continue
            except AnswerTooLarge:
                if asked == 1:
                    raise
                self._pace.page_too_large()
                continue
            except Faulty:
                raise
            except Unreachable:
                self._pace.broke_reading()
                raise
            if len(page.changes) >= asked:
                self._pace.read(len(page.changes), self._clock() - began)
            if page.changes or page.cursor != self._inbox.cursor():
                self._inbox.take(page)
            done += len(page.changes)
            self._count(changes=self.summary.changes + len(page.changes))
            if not page.more:
                return done

    def _fetch_all(self) -> None:
        for package in self._inbox.wanted():
            self._told(Progress(Stage.FETCHING, 0, package.size_bytes, package.title))
            try:
                while (archive := self._fetch(package)) is None:
                    self._send_all()
            except (Missing, NotTheSame) as reason:
                _log.warning("The package %s was not fetched: %s", package.sha256, reason)
                self._count(unfetched=(*self.summary.unfetched, package.sha256))
                continue
            self._inbox.fetched(package, archive)
            self._count(fetched=(*self.summary.fetched, package.sha256))

    def _fetch(self, package: Wanted) -> Path | None:
        """The whole package; None where something to send has waited long enough: what came of the package stays."""
        before: int | None = None
        pause_at = self._clock() + LONGEST_FETCH

        def came(there: int, whole: int | None) -> None:
            nonlocal before, pause_at
            self._count(bytes_down=self.summary.bytes_down + there - (before if before is not None else there))
            before = there
            self._told(Progress(Stage.FETCHING, there, whole or package.size_bytes, package.title))
            if self._clock() >= pause_at:
                pause_at = self._clock() + LONGEST_FETCH
                if self._outbox.waiting():
                    raise _Pause

        try:
            return fetch(self._line, package.sha256, self._inbox.folder(), came)
        except _Pause:
            return None

    # Around

    def _part(self) -> None:
        """Revoked: what it did is the server's, and nothing of the server's stays here."""
        if self._line.standing is DeviceStanding.REVOKED and not self._outbox.waiting():
            self._inbox.released()

    def _hear(self, said: ServerSays) -> None:
        self._inbox.heard(said)
        self._count(standing=said.standing)

    def _is_worth_a_line(self) -> bool:
        """Nothing new, and no server far and wide, are the usual things and would fill the log."""
        told = self.summary
        return bool(told.batches or told.changes or told.fetched or told.unfetched or (told.trouble and told.standing))

    def _count(self, **changed: object) -> None:
        self.summary = replace(self.summary, **changed)  # type: ignore[arg-type]
