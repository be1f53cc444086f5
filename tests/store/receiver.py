"""A server in memory, as far as a seat that sends can tell: it keeps what it is given, and checks what it must.

It can be copied, which is what a restored backup amounts to.
"""

import json
from copy import deepcopy
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Final
from uuid import UUID

import zstandard

from sync.bodies import FACTS
from sync.chain import START, links
from sync.checking import Malformed, fact_of, fields_of, kind_of
from sync.client import Batch
from sync.protocol import Ack, BatchAnswer, BatchHead, Record, Settled
from sync.records.vocabulary import DeviceStanding, RecordKind, Verdict

NOON: Final = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)


class Gap(Exception):
    """409: the batch begins after the record that is wanted next."""

    def __init__(self, ack: Ack) -> None:
        super().__init__(f"The next record wanted is {ack.seq + 1}.")
        self.ack = ack


class OtherContent(AssertionError):
    """A record came under the id of another one: no seat may ever do that."""


@dataclass
class Receiver:
    """`lines` by record id are what is kept for good; `ends` how far it has each epoch's chain."""

    lines: dict[UUID, bytes] = field(default_factory=dict)
    ends: dict[UUID, tuple[int, bytes]] = field(default_factory=dict)
    arrivals: int = 0

    def take(self, batch: Batch) -> BatchAnswer:
        """Raises Gap; AssertionError for what no seat may send."""
        head_line, *lines = zstandard.ZstdDecompressor().decompress(batch.body).splitlines()
        head = BatchHead.model_validate_json(head_line)
        assert head.count == len(lines) == batch.count
        reached, at = self.ends.get(head.epoch, (0, START))
        if head.first > reached + 1:
            raise Gap(self.ack(head.epoch))
        verdicts = tuple(self._settle(line) for line in lines)
        hashes = [bytes.fromhex(head.previous), *links(bytes.fromhex(head.previous), lines)]
        assert hashes[-1].hex() == head.last
        last = head.first - 1 + head.count
        if last > reached and hashes[reached - (head.first - 1)] == at:
            self.ends[head.epoch] = last, hashes[-1]
        return BatchAnswer(
            server_time=NOON,
            hlc=0,
            standing=DeviceStanding.ACTIVE,
            batch=head.batch,
            verdicts=verdicts,
            ack=self.ack(head.epoch),
        )

    def ack(self, epoch: UUID) -> Ack:
        seq, last = self.ends.get(epoch, (0, START))
        return Ack(epoch=epoch, seq=seq, hash=last.hex(), durable=seq)

    def backup(self) -> "Receiver":
        return deepcopy(self)

    def records(self, *kinds: RecordKind) -> list[Record]:
        """What it was told, in the order of arrival."""
        told = [Record.model_validate_json(line) for line in self.lines.values()]
        return [record for record in told if not kinds or kind_of(record) in kinds]

    def _settle(self, line: bytes) -> Settled:
        record = Record.model_validate_json(line)
        self.arrivals += 1
        assert line == canonical(line), "The line is not canonical."
        if record.id in self.lines:
            if self.lines[record.id] != line:
                raise OtherContent(record.id)
            return Settled(id=record.id, verdict=Verdict.DUPLICATE)
        self.lines[record.id] = line
        try:
            fact_of(record) if kind_of(record) in FACTS else fields_of(record)
        except Malformed as why:
            return Settled(id=record.id, verdict=Verdict.PARKED, why=str(why))
        return Settled(id=record.id, verdict=Verdict.APPLIED)


def canonical(line: bytes) -> bytes:
    """Sorted keys, no blanks, UTF-8 (sync/protocol.py)."""
    return json.dumps(json.loads(line), sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()
