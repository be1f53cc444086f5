"""Carrying by stick, the server's side: what seats wrote is taken like batches of the network, and answered on a stick.

A bundle from a server holds receipts, how far it has the seat's records, everything the seat may know, and the courses
that are offered. It is whole by itself, so it takes the place of an earlier one on the stick, and any can be lost; its
version grows, so that an older one can't set a seat back.
"""

import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Final
from uuid import UUID

from sqlalchemy import case, select, update

from sync import bundle as bundles
from sync.bundle import (
    LARGEST_MESSAGE,
    UNWATCHED,
    Bundle,
    BundleError,
    BundleKind,
    Item,
    ItemKind,
    Manifest,
    Trouble,
    Watch,
)
from sync.bundle_writing import Content, Sender, remove, write
from sync.protocol import PAGE_CHANGES, Ack, BatchAnswer, Problem
from sync.records.identifiers import new_id
from sync.records.vocabulary import Direction, ExchangeOutcome, RecordKind, Verdict
from sync.server.depot import Depot
from sync.server.identity import sign
from sync.server.refusing import Refused
from sync.server.server import Server
from sync.server.store.tables import epochs, server_state
from sync.server.sync_log import SEAT, Exchange, note

_WHAT: Final = "bundle"


@dataclass(frozen=True, slots=True)
class Receipt:
    """What became of one batch: the JSON of a `BatchAnswer`, or of a `Problem` where it was refused."""

    batch: UUID
    json: bytes


@dataclass(frozen=True, slots=True)
class Taken:
    """What a seat's bundle came to. `verdicts` counts records, `refused` whole batches."""

    device: UUID
    verdicts: dict[Verdict, int]
    refused: int
    receipts: tuple[Receipt, ...]


def bundles_for(server: Server, stick: Path) -> tuple[Bundle, ...]:
    """The bundles on a stick that are meant for this server, unchecked, the oldest first. Raises OSError."""
    ours = server.state.server_id
    return tuple(
        found
        for found in bundles.find(stick)
        if found.manifest.kind is BundleKind.TO_SERVER and ours in found.manifest.readers
    )


def take(server: Server, found: Bundle, watch: Watch = UNWATCHED, *, even_expired: bool = False) -> Taken:
    """Take a seat's bundle; everything in it is on the disk and worked out when this returns.

    Taking one twice changes nothing. Raises BundleError, BundleStopped, OSError, and Refused for a device that nobody
    enrolled. `even_expired`: somebody knows where it was all the time.
    """
    device = server.device(found.manifest.sender)
    now = None if even_expired else server.now()
    found.check(device.key, server.state.server_id, BundleKind.TO_SERVER, now)
    exchange = Exchange(SEAT, Direction.UP, _WHAT, device.id, size=found.manifest.size)
    server.settings.data.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="bundle-", dir=server.settings.data) as room:
        copy = bundles.copied(found, Path(room) / "copy", watch)
        receipts, verdicts, refused = _ingested(server, device.id, copy)
    while server.project():
        pass
    partly = refused or verdicts[Verdict.PARKED]
    with server.database.writing() as connection:
        outcome = ExchangeOutcome.PARTLY if partly else ExchangeOutcome.DONE
        counts = {verdict.value: count for verdict, count in verdicts.items()}
        done = replace(exchange, records=verdicts.total(), outcome=outcome, counts=counts)
        note(connection, done, server.now())
    return Taken(device.id, dict(verdicts), refused, tuple(receipts))


def _ingested(server: Server, device: UUID, copy: Bundle) -> tuple[list[Receipt], Counter[Verdict], int]:
    receipts: list[Receipt] = []
    verdicts: Counter[Verdict] = Counter()
    refused = 0
    for item in bundles.items(copy, server.state.identity):
        if item.kind is not ItemKind.BATCH:
            continue
        batch = _batch_of(item)
        try:
            answer = server.ingest(device, item.read())
        except Refused as refusal:
            refused += 1
            problem = Problem(error=refusal.kind, say=refusal.say, ack=refusal.ack)
            receipts.append(Receipt(batch, problem.model_dump_json().encode()))
        else:
            verdicts.update(settled.verdict for settled in answer.verdicts)
            receipts.append(Receipt(batch, answer.model_dump_json().encode()))
    return receipts, verdicts, refused


def _batch_of(item: Item) -> UUID:
    try:
        return UUID(item.name)
    except ValueError as error:
        raise BundleError(Trouble.DAMAGED, "This bundle names its batches wrongly. Have it written again.") from error


def write_for(
    server: Server,
    device: UUID,
    stick: Path,
    receipts: Iterable[Receipt] = (),
    watch: Watch = UNWATCHED,
    *,
    with_packages: bool = True,
) -> Bundle:
    """Write what a seat would be told over the network, and the receipts, to a stick; it may be pulled then.

    Raises Refused for an unknown device, BundleError, BundleStopped, DepotError, OSError.
    """
    known, state = server.device(device), server.state
    now = server.now()
    version = _next_version(server, now)
    exchange = Exchange(SEAT, Direction.DOWN, _WHAT, device)
    sender = Sender(
        BundleKind.FROM_SERVER,
        state.server_id,
        lambda part: sign(state, part),
        {device: known.recipient},
        version=version,
        generation=state.generation,
    )
    contents = _Contents(server, device, tuple(receipts), with_packages=with_packages)
    made = write(stick, new_id(now), sender, contents.all(), now, watch=watch)
    _take_earlier_away(stick, made.manifest)
    counts = {kind.value: count for kind, count in made.manifest.items.items()}
    with server.database.writing() as connection:
        done = replace(exchange, records=contents.changes, size=made.manifest.size, counts=counts)
        note(connection, done, now)
    return made


def _next_version(server: Server, now: datetime) -> int:
    """At least the second it is made in, so that a server restored from a backup does not count from before."""
    following = server_state.c.bundle_version + 1
    second = int(now.timestamp())
    counted = update(server_state).values(bundle_version=case((following > second, following), else_=second))
    with server.database.writing() as connection:
        return int(connection.execute(counted.returning(server_state.c.bundle_version)).scalar_one())


def _take_earlier_away(stick: Path, newest: Manifest) -> None:
    for earlier in bundles.find(stick):
        said = earlier.manifest
        same = (said.kind, said.sender, said.readers) == (newest.kind, newest.sender, newest.readers)
        if same and said.version < newest.version:
            remove(earlier)


def _reached(server: Server, device: UUID) -> Receipt | None:
    """How far the server has the records of the seat's newest chain, by whatever way they came."""
    newest = select(epochs).where(epochs.c.device_id == device).order_by(epochs.c.last_at.desc(), epochs.c.seq.desc())
    with server.database.reading() as connection:
        row = connection.execute(newest.limit(1)).one_or_none()
    if row is None:
        return None
    ack = Ack(epoch=row.epoch, seq=row.seq, hash=bytes(row.hash).hex(), durable=row.durable)
    said = server.says(device)
    answer = BatchAnswer(
        server_time=said.server_time, hlc=said.hlc, standing=said.standing, batch=row.epoch, verdicts=(), ack=ack
    )
    return Receipt(row.epoch, answer.model_dump_json().encode())


class _Contents:
    """Receipts first, so that whoever has little patience with a stick has at least those."""

    def __init__(self, server: Server, device: UUID, receipts: tuple[Receipt, ...], *, with_packages: bool) -> None:
        self._server, self._device, self._receipts = server, device, receipts
        self._with_packages = with_packages
        self._offered: list[str] = []
        self.changes = 0

    def all(self) -> Iterator[Content]:
        reached = _reached(self._server, self._device)
        for receipt in (*self._receipts, *([reached] if reached is not None else [])):
            yield Content.answer(receipt.batch, receipt.json)
        yield from self._pages()
        if self._with_packages:
            yield from self._packages()

    def _pages(self) -> Iterator[Content]:
        cursor, more, number, most = None, True, 0, PAGE_CHANGES
        while more:
            page = self._server.changes(self._device, cursor, most)
            written = page.model_dump_json().encode()
            if len(written) > LARGEST_MESSAGE and most > 1:
                # No reader takes a message of this size; a course may keep megabytes for each of its learners.
                most //= 2
                continue
            cursor, more, number = page.cursor, page.more, number + 1
            self.changes += len(page.changes)
            self._offered += [
                change.subject
                for change in page.changes
                if change.kind == RecordKind.PACKAGE.value and _is_offered(change.body)
            ]
            yield Content.changes(number, written)

    def _packages(self) -> Iterator[Content]:
        depot = Depot.open(self._server.settings.depot)
        for sha256 in self._offered:
            stored = depot.find(sha256)
            if stored is not None:
                yield Content.package(sha256, stored.size, partial(depot.pieces, stored))


def _is_offered(body: dict[str, object] | None) -> bool:
    fields = body.get("fields") if body is not None else None
    return isinstance(fields, dict) and fields.get("available") is True and not fields.get("removed_at")
