"""What is done on the server's own pages: records like any other, of the server's own device, clock and epoch.

So nothing but the projector ever writes the tables both ends share, and what an administrator says here is merged with
what a seat says by one rule.
"""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, Final
from uuid import UUID

from pydantic_core import to_json, to_jsonable_python
from sqlalchemy import Connection, Row, func, insert, select, update

from sync import chain, clock
from sync.bodies import AuditBody, Body, DecisionBody
from sync.checking import Malformed
from sync.records.identifiers import new_id
from sync.records.vocabulary import RecordKind
from sync.server.intake.lines import Line, read_line
from sync.server.intake.storing import Source, store
from sync.server.store.tables import epochs, server_state

_ACTIONS: Final = {RecordKind.DECISION: "decided"}
_NO_DEEDS: Final = frozenset({RecordKind.ATTEMPT, RecordKind.SESSION})


@dataclass(frozen=True, slots=True)
class Edit:
    """One record to be made; `about` is the id its line in the audit trail names, where it has one."""

    kind: RecordKind
    subject: str
    body: Mapping[str, Any]
    about: UUID | None

    @classmethod
    def of_fields(cls, kind: RecordKind, subject: str, fields: Mapping[str, Any]) -> "Edit":
        """`fields` may hold times, ids and words of the vocabulary."""
        return cls(kind, subject, {"fields": to_jsonable_python(dict(fields))}, _id_in(subject))

    @classmethod
    def of_fact(cls, kind: RecordKind, subject: UUID, body: Body) -> "Edit":
        """What another system told of a learner's work; no deed of anybody's, so the trail does not name it."""
        return cls(kind, str(subject), body.model_dump(mode="json"), None)

    @classmethod
    def of_decision(cls, decision: DecisionBody, now: datetime) -> "Edit":
        return cls(RecordKind.DECISION, str(new_id(now)), decision.model_dump(mode="json"), decision.learner)


@dataclass(frozen=True, slots=True)
class Note:
    """A deed that is no record of its own: a sign-in, an invitation, a device's new standing. The trail names it.

    `about` is the person, device or group it was done to; `detail` names nobody.
    """

    action: str
    kind: str | None = None
    about: UUID | None = None
    detail: Mapping[str, Any] = field(default_factory=dict)

    @classmethod
    def of_edit(cls, edit: Edit) -> "Note":
        """What was changed and never to what: the trail outlives the erasing of a person."""
        fields = edit.body.get("fields")
        said = {"fields": sorted(fields)} if fields is not None else {"what": edit.body["what"]}
        action = _ACTIONS.get(edit.kind, "changed on the server")
        return cls(action, edit.kind.value, edit.about, {"subject": edit.subject, **said})


def newest_stamp(connection: Connection) -> int:
    """The newest this server has made or heard of."""
    own = connection.execute(select(server_state.c.hlc)).scalar_one_or_none() or 0
    heard = connection.execute(select(func.max(epochs.c.hlc))).scalar_one_or_none() or 0
    return max(own, heard)


def write(connection: Connection, actor: UUID | None, edits: Sequence[Edit | Note], now: datetime) -> list[UUID]:
    """Seal them, and what the trail says of each, into the server's own chain; returns the ids of the edits' records.

    Raises Malformed if one says what the protocol does not know; then nothing was written.
    """
    state = connection.execute(select(server_state).with_for_update()).one()
    sealer = _Sealer(state, max(newest_stamp(connection), clock.at(now) - 1), now)
    seq, previous = state.trail_seq, bytes(state.trail_hash).hex()
    made: list[UUID] = []
    for edit in edits:
        if isinstance(edit, Edit):
            made.append(sealer.seal(edit.kind, edit.subject, edit.body))
            if edit.kind in _NO_DEEDS:
                continue
        seq += 1
        note = Note.of_edit(edit) if isinstance(edit, Edit) else edit
        row = _trail_row(state.server_id, seq, previous, note, actor, now)
        previous = row.hash
        sealer.seal(RecordKind.AUDIT, f"{state.server_id}/{seq}", row.model_dump(mode="json"))
    _keep(connection, state, sealer)
    connection.execute(update(server_state).values(trail_seq=seq, trail_hash=bytes.fromhex(previous)))
    return made


class _Sealer:
    """Makes lines one after the other."""

    def __init__(self, state: Row[Any], stamp: int, now: datetime) -> None:
        self._server: UUID = state.server_id
        self.now = now
        self.stamp = stamp
        self.lines: list[Line] = []

    def seal(self, kind: RecordKind, subject: str, body: Mapping[str, Any]) -> UUID:
        self.stamp = clock.tick(self.stamp, self.now)
        identifier = new_id(self.now)
        content = {"id": identifier, "kind": kind.value, "subject": subject, "hlc": self.stamp, "at": self.now}
        line = read_line(_canonical({**content, "body": body}), self._server)
        if line.why is not None:
            raise Malformed(line.why)
        self.lines.append(line)
        return identifier


def _keep(connection: Connection, state: Row[Any], sealer: _Sealer) -> None:
    own = (epochs.c.device_id == state.server_id, epochs.c.epoch == state.epoch)
    reached = connection.execute(select(epochs.c.seq, epochs.c.hash).where(*own)).one_or_none()
    seq, last = (reached.seq, bytes(reached.hash)) if reached is not None else (0, chain.START)
    now = sealer.now
    store(connection, Source(state.server_id, state.epoch, seq + 1, now), sealer.lines)
    for line in sealer.lines:
        last = chain.link(last, line.content)
    seq += len(sealer.lines)
    known = {"seq": seq, "hash": last, "durable": seq, "hlc": sealer.stamp, "last_at": now}
    if reached is None:
        row = {"device_id": state.server_id, "epoch": state.epoch, "began_at": now}
        connection.execute(insert(epochs).values(**row, **known))
    else:
        connection.execute(update(epochs).where(*own).values(**known))
    connection.execute(update(server_state).values(hlc=sealer.stamp))


def _canonical(content: Mapping[str, Any]) -> bytes:
    plain = json.loads(to_json(content))
    return json.dumps(plain, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def _id_in(subject: str) -> UUID | None:
    try:
        return UUID(subject.partition("/")[0])
    except ValueError:
        return None


def _trail_row(server: UUID, seq: int, previous: str, note: Note, actor: UUID | None, now: datetime) -> AuditBody:
    detail = dict(note.detail)
    row = {
        "action": note.action,
        "actor": str(actor) if actor is not None else None,
        "at": now.astimezone(UTC).isoformat(timespec="microseconds"),
        "detail": detail,
        "device": str(server),
        "seq": seq,
        "subject": str(note.about) if note.about is not None else None,
        "subject_kind": note.kind,
    }
    # One spelling on both ends: whoever checks a trail checks this one as well.
    spelled = json.dumps(row, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()
    found = hashlib.sha256(bytes.fromhex(previous) + spelled).hexdigest()
    return AuditBody(
        seq=seq,
        at=now,
        actor=actor,
        action=note.action,
        subject_kind=note.kind,
        subject=note.about,
        detail=detail,
        previous_hash=previous,
        hash=found,
    )
