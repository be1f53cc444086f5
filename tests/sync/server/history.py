"""What may happen to a center in months, in a few moves: seats that play, send, lose replies, hear, travel by stick,
are cloned and brought back from yesterday; a server that is brought back from a backup. One learner, one course.

All that is done is done to every center at once (SQLite, PostgreSQL), which must give the same answers; and what they
come to is compared with the pure merge of all records.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import select

from sync.bodies import AttemptBody, Body, DecisionBody, Outcome, SessionBody
from sync.checking import fact_of
from sync.counting import COMPLETION_ORDER, SUCCESS_ORDER
from sync.merge import Merged, Told, merge_attempts, newest, newest_versions
from sync.protocol import Ack, BatchAnswer, Record
from sync.records.tables import attempts, scorm_enrollments, sessions
from sync.records.vocabulary import AttemptState, RecordKind
from sync.server.refusing import Refused
from sync.server.store.tables import records
from tests.sync.server.fleet import Fleet
from tests.sync.simulated import SealedBatch, SimulatedSeat

B = TypeVar("B", bound=Body)
MAKE = Callable[[], Fleet]
"""Makes a center nobody has talked to."""


@dataclass
class Chair:
    """A seat with what it believes of the course: each attempt's head, None before its first session."""

    seat: SimulatedSeat
    heads: dict[UUID, UUID | None] = field(default_factory=dict)

    def play(self, learner: UUID, attempt: UUID, left: Outcome, seconds: float, state: AttemptState) -> None:
        # A seat that goes on in an attempt tells of it itself, also where another one began it. So a session's attempt
        # is known wherever the session is, though the disk it was begun on and the server's own copy are both gone.
        if str(attempt) not in self.seat.subjects("attempt"):
            self.seat.attempt(learner, attempt=attempt)
        session = self.seat.session(attempt, left, follows=self.heads[attempt], seconds=seconds, state=state)
        self.heads[attempt] = session


@dataclass
class Centers:
    """Every engine with the same history. `log` is what came in, so that a backup can be told again."""

    make: Sequence[MAKE]
    log: list[tuple[SimulatedSeat, bytes]] = field(default_factory=list)
    known: list[SimulatedSeat] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.fleets = [make() for make in self.make]
        self.best = (0, 0)

    def know(self, seat: SimulatedSeat) -> None:
        self.known.append(seat)
        for fleet in self.fleets:
            fleet.know(seat)

    def hear(self, seat: SimulatedSeat, batch: SealedBatch) -> BatchAnswer | Ack | None:
        """The answer that all centers give, or the acknowledgement with which all refuse."""
        answers: list[BatchAnswer | Ack | None] = []
        for fleet in self.fleets:
            try:
                answers.append(fleet.server.ingest(seat.device, batch.body))
            except Refused as refused:
                answers.append(refused.ack)
        first = answers[0]
        if isinstance(first, BatchAnswer):
            self.log.append((seat, batch.body))
            for other in answers:
                assert isinstance(other, BatchAnswer)
                assert (other.verdicts, other.ack) == (first.verdicts, first.ack)
        else:
            assert answers == [first] * len(answers)
        return first

    def work_out(self) -> None:
        """What counts never becomes less by it."""
        for fleet in self.fleets:
            fleet.work_out()
        now = self.counts()
        assert now >= self.best or (now[0] >= self.best[0] and now[1] >= self.best[1]), "What counted was un-counted."
        self.best = now

    def restore(self, share: float) -> None:
        """Everything after that share of the history is gone, and nobody was told."""
        kept = self.log[: round(share * len(self.log))]
        self.close()
        self.log = []
        self.__post_init__()
        known, self.known = self.known, []
        for seat in known:
            self.know(seat)
        for seat, body in kept:
            for fleet in self.fleets:
                fleet.server.ingest(seat.device, body)
            self.log.append((seat, body))
        self.work_out()

    def close(self) -> None:
        for fleet in self.fleets:
            fleet.server.close()

    # Looking

    def counts(self) -> tuple[int, int]:
        """How far what counts goes: completion and success as numbers; the same in all centers."""
        found = []
        for fleet in self.fleets:
            rows = fleet.rows(select(scorm_enrollments))
            completion = max((COMPLETION_ORDER[row.counted_completion or row.completion] for row in rows), default=0)
            success = max((SUCCESS_ORDER[row.counted_success or row.success] for row in rows), default=0)
            found.append((completion, success))
        assert found == found[:1] * len(found)
        return found[0]

    def lines(self) -> list[tuple[UUID, bytes]]:
        """Every record with the device that sent it."""
        asked = select(records.c.device_id, records.c.line)
        return [(row.device_id, bytes(row.line)) for row in self.fleets[0].rows(asked)]

    def heard(self) -> set[UUID]:
        """The ids of the records, each once."""
        found = [[row.id for row in fleet.rows(select(records.c.id))] for fleet in self.fleets]
        for ids in found:
            assert len(set(ids)) == len(ids)
            assert set(ids) == set(found[0])
        return set(found[0])


def id_of(line: bytes) -> UUID:
    return Record.model_validate_json(line).id


def merged(lines: Sequence[tuple[UUID, bytes]]) -> list[dict[str, Any]]:
    """What the pure merge makes of records, each with the device that sent it.

    Also whether attempts are limited, and that the course is one lesson, is only known where a record says so still.
    """
    told: dict[RecordKind, dict[UUID, Told[Body]]] = {kind: {} for kind in RecordKind}
    limited = only_lesson = False
    for device, line in lines:
        record = Record.model_validate_json(line)
        kind = RecordKind(record.kind)
        if kind in (RecordKind.SESSION, RecordKind.ATTEMPT, RecordKind.DECISION):
            subject = UUID(record.subject)
            told[kind][record.id] = Told(subject, device, record.hlc, record.id, fact_of(record))
        limited |= kind is RecordKind.POLICY
        only_lesson |= kind is RecordKind.PACKAGE
    found = merge_attempts(
        newest_versions(_of(told[RecordKind.SESSION], SessionBody)),
        newest(_of(told[RecordKind.ATTEMPT], AttemptBody)),
        _of(told[RecordKind.DECISION], DecisionBody),
        limited=limited,
        only_lesson=only_lesson,
    )
    return [_facts(each) for each in found]


def stored(fleet: Fleet) -> list[dict[str, Any]]:
    """The same as a center's tables have it."""
    whose: dict[UUID, list[UUID]] = {}
    for row in fleet.rows(select(sessions)):
        whose.setdefault(row.attempt_id, []).append(row.id)
    return [
        {
            "id": row.id,
            "completion": row.completion,
            "success": row.success,
            "score": row.score_scaled,
            "seconds": row.seconds,
            "state": row.state,
            "head": row.head_id,
            "sessions": sorted(whose.get(row.id, [])),
        }
        for row in sorted(fleet.rows(select(attempts)), key=lambda row: row.id)
    ]


def _facts(attempt: Merged) -> dict[str, Any]:
    return {
        "id": attempt.id,
        "completion": attempt.outcome.completion,
        "success": attempt.outcome.success,
        "score": attempt.outcome.score_scaled,
        "seconds": attempt.seconds,
        "state": attempt.state,
        "head": attempt.head,
        "sessions": list(attempt.sessions),
    }


def _of(told: dict[UUID, Told[Body]], body: type[B]) -> list[Told[B]]:
    return [
        Told(each.subject, each.device, each.hlc, each.record, each.body)
        for each in told.values()
        if isinstance(each.body, body)
    ]
