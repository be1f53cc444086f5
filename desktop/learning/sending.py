"""A seat's side of an exchange with a server, up: what it has to say, sealed and in batches (`sync.client.Outbox`)."""

import time
from collections.abc import Callable, Iterator
from functools import partial
from typing import Final, TypeVar

import zstandard

from desktop.store import journal, journal_answers, journal_epochs, sealing
from desktop.store.journal import Chain, Stretch
from desktop.store.journal_answers import Heard
from desktop.store.store import Connection, Store
from sync.client import Batch
from sync.protocol import BATCH_BYTES, BATCH_RECORDS, PROTOCOL, Ack, BatchAnswer, BatchHead
from sync.records.identifiers import new_id

T = TypeVar("T")
_AT_ONCE: Final = 100
"""Records that are sealed in one transaction, so that a course never waits long for the writer."""


class SeatOutbox:
    """Satisfies `sync.client.Outbox`; for one thread at a time, and never the writer's. Raises StoreError."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self.heard: Heard | None = None
        """What the last acknowledgement came to."""

    def waiting(self) -> int:
        """How many records are not acknowledged, sealed or not."""
        return self._store.read(journal.waiting)

    def next_batch(self, most_records: int = BATCH_RECORDS, most_bytes: int = BATCH_BYTES) -> Batch | None:
        """The records after the last acknowledged one, sealing what waits where it has to; None: nothing to send."""
        self._seal(most_records, most_bytes)
        batch = self._batch(self._chain().acknowledged, most_records, most_bytes)
        if batch is None:
            self._write(lambda connection: journal_epochs.prune(connection, self._store.clock()))
        return batch

    def answered(self, answer: BatchAnswer) -> None:
        """Store verdicts and ack. An ack whose hash is not the local one begins a new epoch."""
        self.heard = self._write(
            lambda connection: journal_answers.acknowledge(connection, answer.ack, answer.verdicts, self._store.clock())
        )

    def go_back(self, ack: Ack) -> None:
        """The server wants the records after `ack`; the same check of its hash as in `answered`."""
        self.heard = self._write(
            lambda connection: journal_answers.acknowledge(connection, ack, (), self._store.clock())
        )

    def put_last(self, batch: Batch, why: str) -> bool:
        """The server can't take this batch of one record: all others go before it. False: there are no others."""
        self._seal(BATCH_RECORDS, BATCH_BYTES)
        return self._write(lambda connection: journal_epochs.put_last(connection, batch.first, why))

    def batches(self, most_records: int = BATCH_RECORDS, most_bytes: int = BATCH_BYTES) -> Iterator[Batch]:
        """All that no server has acknowledged, batch after batch, for a stick: nobody answers in between."""
        while self._write(partial(sealing.seal, now=self._store.clock(), most=_AT_ONCE)).more:
            pass
        after = self._chain().acknowledged
        while (batch := self._batch(after, most_records, most_bytes)) is not None:
            yield batch
            after += batch.count

    def _seal(self, most_records: int, most_bytes: int) -> None:
        """Until there is enough for a batch, in small transactions."""
        ends = self._chain()
        records, held, more = ends.seq - ends.acknowledged, 0, True
        while more and records < most_records and held < most_bytes:
            most = min(_AT_ONCE, most_records - records)
            sealed = self._write(partial(sealing.seal, now=self._store.clock(), most=most))
            records, held, more = records + sealed.records, held + sealed.bytes, sealed.more

    def _batch(self, after: int, most_records: int, most_bytes: int) -> Batch | None:
        found = self._store.read(lambda connection: journal.stretch(connection, after, most_records, most_bytes))
        return _packed(found, self._store) if found is not None else None

    def _chain(self) -> Chain:
        return self._store.read(journal.chain_of)

    def _write(self, work: Callable[[Connection], T]) -> T:
        return self._store.write(work).result()


def _packed(found: Stretch, store: Store) -> Batch:
    now = store.clock()
    head = BatchHead(
        protocol=PROTOCOL,
        device=store.device,
        batch=new_id(now),
        epoch=found.epoch,
        first=found.first,
        count=len(found.lines),
        previous=found.previous.hex(),
        last=found.last.hex(),
        sent_at=now,
        # Counts on while a wall clock is set; since the start of the machine where there is such a clock.
        boot_seconds=max(time.monotonic(), 0.0),
        hlc=found.hlc,
    )
    lines = b"".join(line + b"\n" for line in (head.model_dump_json().encode(), *found.lines))
    body = zstandard.ZstdCompressor().compress(lines)
    return Batch(head.batch, body, found.first, len(found.lines), sum(len(line) + 1 for line in found.lines))
