"""A seat made of nothing but what it says: it seals records into a chain, signs batches and reads answers.

For tests, benchmarks and the soak. What a real seat keeps in its database stands here in plain lists, so that a test
can clone a seat, set its clock wrong, bring its disk back to yesterday, or say what no honest seat would say.
"""

import copy
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any, Final, Self
from uuid import UUID, uuid4

import pyrage
import zstandard
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from pydantic_core import to_jsonable_python

from sync import chain, clock
from sync.bodies import (
    AttemptBody,
    AttemptLeft,
    AuditBody,
    Body,
    CertificateBody,
    DecisionBody,
    Outcome,
    SessionBody,
    learner_package,
)
from sync.introductions import EnrolRequest, proof_part
from sync.protocol import BATCH_BYTES, BATCH_RECORDS, PROTOCOL, Ack, BatchAnswer, BatchHead, in_base64, signed_part
from sync.records.identifiers import new_id
from sync.records.vocabulary import (
    AttemptState,
    CertificateRule,
    Completion,
    DecisionKind,
    RecordKind,
    SessionEnd,
    Success,
)

NOON: Final = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
COURSE: Final = "ab" * 32
"""The SHA-256 of a package that `SimulatedSeat.package` describes if nothing else is said."""


def canonical(content: Mapping[str, Any]) -> bytes:
    """A record's line: sorted keys, no blanks, UTF-8."""
    return json.dumps(content, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def outcome(
    completion: str = "incomplete", success: str = "unknown", scaled: float | None = None, raw: float | None = None
) -> Outcome:
    return Outcome(completion=Completion(completion), success=Success(success), score_scaled=scaled, score_raw=raw)


PASSED: Final = outcome("completed", "passed", 0.9)
FAILED: Final = outcome("completed", "failed", 0.3)
HALF_WAY: Final = outcome("incomplete")


@dataclass(frozen=True, slots=True)
class SealedBatch:
    """Ready to be sent: `body` in the request, `signature` in SIGNATURE_HEADER."""

    id: UUID
    body: bytes
    signature: str
    first: int
    count: int


@dataclass
class SimulatedSeat:
    """One device. `now` is its own clock, right or wrong; it moves one second with each record."""

    device: UUID = field(default_factory=uuid4)
    name: str = "Bridge"
    now: datetime = NOON
    key: bytes = field(default_factory=lambda: Ed25519PrivateKey.generate().private_bytes_raw())
    identity: str = field(default_factory=lambda: str(pyrage.x25519.Identity.generate()))
    epoch: UUID = field(default_factory=uuid4)
    lines: list[bytes] = field(default_factory=list)
    hashes: list[bytes] = field(default_factory=list)
    acknowledged: int = 0
    hlc: int = 0
    verdicts: dict[UUID, str] = field(default_factory=dict)
    revisions: dict[UUID, int] = field(default_factory=dict)
    epochs_begun: int = 1

    # Who it is

    @property
    def public_key(self) -> bytes:
        return Ed25519PrivateKey.from_private_bytes(self.key).public_key().public_bytes_raw()

    @property
    def recipient(self) -> str:
        return str(pyrage.x25519.Identity.from_str(self.identity).to_public())

    def sign(self, part: bytes) -> bytes:
        return Ed25519PrivateKey.from_private_bytes(self.key).sign(part)

    def request(self, token: str | None) -> EnrolRequest:
        """What it sends to be enrolled."""
        unproved = EnrolRequest(
            protocol=PROTOCOL,
            token=token,
            device=self.device,
            name=self.name,
            key=in_base64(self.public_key),
            recipient=self.recipient,
            program="simulated 1",
            platform="test",
            proof=in_base64(bytes(64)),
        )
        return unproved.model_copy(update={"proof": in_base64(self.sign(proof_part(unproved)))})

    # What it says

    def say(self, kind: str, subject: str, body: Mapping[str, Any], *, identifier: UUID | None = None) -> UUID:
        """Seal a record with whatever body; returns its id."""
        self.now += timedelta(seconds=1)
        self.hlc = clock.tick(self.hlc, self.now)
        made = identifier or new_id(self.now)
        at = self.now.isoformat().replace("+00:00", "Z")
        content = {"id": str(made), "kind": kind, "subject": subject, "hlc": self.hlc, "at": at, "body": body}
        self.seal(canonical(content))
        return made

    def seal(self, line: bytes) -> None:
        """Any bytes as the next record's line."""
        self.lines.append(line)
        self.hashes.append(chain.link(self.hashes[-1] if self.hashes else chain.START, line))

    def say_again(self, line: bytes, **changed: object) -> UUID:
        """What a line says, with another id, another stamp, and whatever else is `changed` in its body."""
        content = json.loads(line)
        return self.say(content["kind"], str(new_id(self.now)), content["body"] | changed)

    def subjects(self, kind: str) -> list[str]:
        """What its records of a kind were about, in their order, each once."""
        told = (json.loads(line) for line in self.lines)
        return list(dict.fromkeys(content["subject"] for content in told if content["kind"] == kind))

    def fact(self, kind: RecordKind, subject: UUID | str, body: Body) -> UUID:
        return self.say(kind.value, str(subject), body.model_dump(mode="json"))

    def register(self, kind: RecordKind, subject: UUID | str, **fields: object) -> UUID:
        return self.say(kind.value, str(subject), {"fields": to_jsonable_python(fields)})

    def person(
        self, given: str = "Ada", family: str = "Byron", *, person: UUID | None = None, **fields: object
    ) -> UUID:
        """A person as a seat first tells of them; returns the person's id."""
        person = person or new_id(self.now)
        self.register(RecordKind.PERSON, person, given_name=given, family_name=family, made_at=self.now, **fields)
        return person

    def group(self, name: str, members: Sequence[UUID] = (), *, group: UUID | None = None) -> UUID:
        group = group or new_id(self.now)
        named = {f"member:{member}": True for member in members}
        self.register(RecordKind.GROUP, group, name=name, made_at=self.now, **named)
        return group

    def package(self, sha256: str = COURSE, title: str = "Lifeboats", **fields: object) -> str:
        facts = {"edition": "SCORM 1.2", "launch": "index.html", "launch_count": 1, "sco_count": 1, "size_bytes": 1}
        self.register(RecordKind.PACKAGE, sha256, title=title, **(facts | fields))
        return sha256

    def policy(self, sha256: str = COURSE, **fields: object) -> None:
        self.register(RecordKind.POLICY, sha256, **fields)

    def enrol(self, learner: UUID, sha256: str = COURSE, **fields: object) -> str:
        """Returns the enrolment's name."""
        named = learner_package(learner, sha256)
        self.register(RecordKind.ENROLLMENT, named, id=new_id(self.now), enrolled_at=self.now, **fields)
        return named

    def attempt(
        self, learner: UUID, sha256: str = COURSE, number: int = 1, *, attempt: UUID | None = None, ended: bool = False
    ) -> UUID:
        attempt = attempt or new_id(self.now)
        body = AttemptBody(
            learner=learner,
            package=sha256,
            number=number,
            began_at=self.now,
            ended_at=self.now if ended else None,
        )
        self.fact(RecordKind.ATTEMPT, attempt, body)
        return attempt

    def session(
        self,
        attempt: UUID,
        left: Outcome | None = HALF_WAY,
        *,
        follows: UUID | None = None,
        session: UUID | None = None,
        values: Sequence[tuple[str, str | None]] = (("cmi.core.lesson_location", "page 1"),),
        seconds: float = 60.0,
        state: AttemptState = AttemptState.SUSPENDED,
        own: Outcome | None = None,
    ) -> UUID:
        """A session as it stands now; the same `session` again is a later version of it. Returns its id."""
        session = session or new_id(self.now)
        self.revisions[session] = self.revisions.get(session, 0) + 1
        body = SessionBody(
            attempt=attempt,
            activity="item-1",
            activity_attempt=1,
            parent=follows,
            follows=follows,
            for_credit=True,
            began_at=self.now,
            ended_at=self.now + timedelta(seconds=seconds),
            ended_by=SessionEnd.TERMINATE,
            revision=self.revisions[session],
            last_seq=len(values),
            outcome=own or left or HALF_WAY,
            seconds=seconds,
            measured=None,
            values=tuple(values),
            left=None if left is None else AttemptLeft(state=state, outcome=left),
        )
        self.fact(RecordKind.SESSION, session, body)
        return session

    def certificate(
        self,
        learner: UUID,
        attempt: UUID,
        sha256: str = COURSE,
        rule: CertificateRule = CertificateRule.SUCCESS,
    ) -> UUID:
        certificate = new_id(self.now)
        body = CertificateBody(
            learner=learner,
            package=sha256,
            rule=rule,
            number=f"C-{certificate}",
            attempt=attempt,
            issued_at=self.now,
            expires_at=None,
            learner_name="Ada Byron",
            course_title="Lifeboats",
            score_scaled=0.9,
            seconds=60.0,
            credential="{}",
        )
        self.fact(RecordKind.CERTIFICATE, certificate, body)
        return certificate

    def decide(
        self,
        what: DecisionKind,
        learner: UUID,
        value: int | str | None = None,
        *,
        attempt: UUID | None = None,
        session: UUID | None = None,
        sha256: str = COURSE,
    ) -> UUID:
        decision = new_id(self.now)
        body = DecisionBody(
            what=what,
            learner=learner,
            package=sha256,
            attempt=attempt,
            session=session,
            value=value,
            reason="It was agreed.",
            actor=None,
            at=self.now,
        )
        self.fact(RecordKind.DECISION, decision, body)
        return decision

    def audit(self, seq: int, previous: str = "00" * 32, action: str = "signed in", mark: int = 0) -> str:
        """One row of its trail; returns the row's hash, made up of `mark` and `seq`: the server does not judge it."""
        made = f"{mark:032x}{seq:032x}"
        body = AuditBody(
            seq=seq,
            at=self.now,
            actor=None,
            action=action,
            subject_kind=None,
            subject=None,
            detail={},
            previous_hash=previous,
            hash=made,
        )
        self.fact(RecordKind.AUDIT, f"{self.device}/{seq}", body)
        return made

    # How it sends

    @property
    def waiting(self) -> int:
        return len(self.lines) - self.acknowledged

    def batch(self, most: int = BATCH_RECORDS, *, first: int | None = None) -> SealedBatch | None:
        """The next records after the acknowledged one, or those from `first` on; None: nothing waits."""
        begin = self.acknowledged if first is None else first - 1
        chosen: list[bytes] = []
        size = 0
        for line in self.lines[begin : begin + most]:
            if chosen and size + len(line) + 1 > BATCH_BYTES:
                break
            chosen.append(line)
            size += len(line) + 1
        return self.pack(begin, chosen) if chosen else None

    def pack(self, begin: int, chosen: Sequence[bytes], **head: object) -> SealedBatch:
        """`chosen` as records `begin` + 1 and so on; `head` overrides what the first line says."""
        end = begin + len(chosen)
        said = BatchHead(
            protocol=PROTOCOL,
            device=self.device,
            batch=uuid4(),
            epoch=self.epoch,
            first=begin + 1,
            count=len(chosen),
            previous=self._hash_at(begin).hex(),
            last=self._hash_at(end).hex(),
            sent_at=self.now,
            boot_seconds=1.0,
            hlc=self.hlc,
        )
        lines = [canonical(said.model_dump(mode="json") | head), *chosen]
        body = zstandard.ZstdCompressor(level=3).compress(b"".join(line + b"\n" for line in lines))
        return SealedBatch(said.batch, body, in_base64(self.sign(signed_part(body))), begin + 1, len(chosen))

    def answered(self, answer: BatchAnswer) -> None:
        """Believe the answer as a seat does: an ack with another hash than ours begins a new epoch."""
        for settled in answer.verdicts:
            self.verdicts[settled.id] = settled.verdict.value
        self.go_back(answer.ack)

    def go_back(self, ack: Ack) -> None:
        """Stand where the server says, or begin a new epoch if it speaks of another history."""
        ours = ack.epoch == self.epoch and ack.seq <= len(self.lines)
        if ours and self._hash_at(ack.seq).hex() == ack.hash:
            self.acknowledged = ack.seq
        else:
            self.begin_epoch()

    def begin_epoch(self) -> None:
        """The same lines with new numbers' chain; ids de-duplicate what the server has."""
        self.epoch = uuid4()
        self.epochs_begun += 1
        self.acknowledged = 0

    def cloned(self) -> Self:
        """The same disk in a second machine: same device, same keys, same epoch."""
        return copy.deepcopy(self)

    def _hash_at(self, seq: int) -> bytes:
        return self.hashes[seq - 1] if seq else chain.START
