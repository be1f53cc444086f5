"""A seat that has never met its server sends everything: `python -m tests.benchmarks.uploading_process FOLDER`.

Prints one JSON object: records, processor seconds of the upload, seconds a record of each batch, and by how many bytes
memory grew over that of the open store. A process of its own, so that nothing else counts; it must find a store that
`fill` has made.
"""

import json
import re
import sys
import time
from dataclasses import dataclass, field
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any, Final
from uuid import UUID

import zstandard
from sqlalchemy import Connection, Table, insert

from desktop.learning.sending import SeatOutbox
from desktop.store.library import add_package
from desktop.store.seat import device_id, outbox
from desktop.store.store import Store
from sync.chain import START, link
from sync.client import Batch
from sync.protocol import Ack, BatchAnswer, BatchHead, Settled
from sync.records.center import people
from sync.records.identifiers import new_id
from sync.records.tables import attempts, scorm_enrollments, scorm_tracking, sessions
from sync.records.vocabulary import AttemptState, DeviceStanding, RecordKind, SessionEnd, Verdict
from tests.store.desk import KEY, NOON, facts

RECORDS_EACH: Final = 4
"""Person, enrolment, attempt and session of one learner."""
_AT_ONCE: Final = 2_500
_VALUES: Final = (
    ("cmi.location", "page-12"),
    ("cmi.completion_status", "completed"),
    ("cmi.score.scaled", "0.85"),
    ("cmi.suspend_data", "0123456789abcdef" * 64),
)


@dataclass
class Receiver:
    """Checks the chain, knows every id, keeps nothing else: what it held would count as the seat's memory."""

    seq: int = 0
    last: bytes = START
    ids: set[bytes] = field(default_factory=set)

    def take(self, batch: Batch) -> BatchAnswer:
        head_line, *lines = zstandard.ZstdDecompressor().decompress(batch.body).splitlines()
        head = BatchHead.model_validate_json(head_line)
        if head.first != self.seq + 1 or head.previous != self.last.hex():
            raise ValueError(f"The batch begins with {head.first} where {self.seq + 1} was next.")
        settled = []
        for line in lines:
            self.last = link(self.last, line)
            identifier = UUID(json.loads(line)["id"])
            self.ids.add(identifier.bytes)
            settled.append(Settled(id=identifier, verdict=Verdict.APPLIED))
        self.seq += head.count
        ack = Ack(epoch=head.epoch, seq=self.seq, hash=self.last.hex(), durable=self.seq)
        return BatchAnswer(
            server_time=NOON,
            hlc=head.hlc,
            standing=DeviceStanding.ACTIVE,
            batch=head.batch,
            verdicts=tuple(settled),
            ack=ack,
        )


def fill(store: Store, records: int) -> None:
    """Learners who each took one lesson, none of it sent; so many records in all, and the course's."""
    package = store.write(lambda connection: add_package(connection, facts(), NOON)).result().id
    for begin in range(0, records // RECORDS_EACH, _AT_ONCE):
        many = min(_AT_ONCE, records // RECORDS_EACH - begin)
        store.write(partial(_add, package=package, begin=begin, many=many)).result()


def _add(connection: Connection, package: UUID, begin: int, many: int) -> None:
    rows: dict[Table, list[dict[str, Any]]] = {
        people: [],
        scorm_enrollments: [],
        attempts: [],
        sessions: [],
        scorm_tracking: [],
        outbox: [],
    }
    device = device_id(connection)
    for number in range(begin, begin + many):
        _one(rows, package, device, number)
    for table, values in rows.items():
        connection.execute(insert(table), values)


def _one(rows: dict[Table, list[dict[str, Any]]], package: UUID, device: UUID, number: int) -> None:
    # A minute apart, as identifiers of one place are neighbours where they are neighbours in time.
    now = NOON + timedelta(minutes=number)
    person, enrolled, attempt, session = (new_id(now) for _ in range(4))
    rows[people].append({"id": person, "given_name": f"Learner {number}", "made_at": now})
    rows[scorm_enrollments].append(
        {"id": enrolled, "learner_id": person, "package_id": package, "enrolled_at": now, "attempts": 1}
        | {"current_attempt_id": attempt, "last_session_id": session}
    )
    tree = {"activities": [{"id": f"item-{place}", "attempts": 1, "progress": 0.5} for place in range(8)]}
    rows[attempts].append(
        {"id": attempt, "enrollment_id": enrolled, "number": 1, "state": AttemptState.SUSPENDED, "began_at": now}
        | {"sequencing": tree, "head_id": session}
    )
    shared = {"enrollment_id": enrolled, "attempt_id": attempt, "activity": "item-1", "activity_attempt": 1}
    rows[sessions].append(
        shared
        | {"id": session, "device_id": device, "for_credit": True, "began_at": now, "seconds": 60.0}
        | {"ended_at": now + timedelta(minutes=1), "ended_by": SessionEnd.TERMINATE, "last_seq": 1}
    )
    rows[scorm_tracking] += [
        shared
        | {"session_id": session, "device_id": device, "seq": 1, "recorded_at": now}
        | {"place": place, "element": element, "value": value}
        for place, (element, value) in enumerate(_VALUES, start=1)
    ]
    rows[outbox] += [
        {"kind": kind, "record_id": record, "revision": 3, "queued_at": now, "hlc": number + 1}
        for kind, record in (
            (RecordKind.PERSON, person),
            (RecordKind.ENROLLMENT, enrolled),
            (RecordKind.ATTEMPT, attempt),
            (RecordKind.SESSION, session),
            (RecordKind.TRACKING, session),
        )
    ]


def upload(store: Store) -> dict[str, Any]:
    """Everything, batch after batch, as the client does it; `each`: seconds a record of every batch."""
    seat, receiver = SeatOutbox(store), Receiver()
    idle, began, each = _memory("VmRSS"), time.process_time(), []
    asked = began
    while (batch := seat.next_batch()) is not None:
        seat.answered(receiver.take(batch))
        done = time.process_time()
        each.append((done - asked) / batch.count)
        asked = done
    if seat.waiting():
        raise RuntimeError("Not everything was sent.")
    seconds = time.process_time() - began
    return {"records": len(receiver.ids), "seconds": seconds, "grew": _memory("VmHWM") - idle, "each": each}


def _memory(name: str) -> int:
    """Bytes, as Linux counts them for this process: VmRSS now, VmHWM at the most."""
    found = re.search(rf"^{name}:\s+(\d+) kB$", Path("/proc/self/status").read_text(encoding="ascii"), re.MULTILINE)
    if found is None:
        raise OSError(f"This system does not say {name}.")
    return int(found[1]) * 1024


def main() -> None:
    with Store.open(Path(sys.argv[1]), KEY) as store:
        print(json.dumps(upload(store)))


if __name__ == "__main__":
    main()
