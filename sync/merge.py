"""Which facts win (SYNC, "Which facts win"): pure functions of the *set* of what is known, never of its arrival order.

The server keeps every record for good and works out from all of them, with these functions, what holds; so a batch that
comes late, twice or by another way changes nothing but what it adds. No database, no network, no clock.
"""

import hashlib
import math
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import reduce
from typing import Any, Final
from uuid import UUID

from sync.bodies import AttemptBody, AttemptLeft, CertificateBody, DecisionBody, Outcome, SessionBody
from sync.branches import Branch, Node, branches, joined, parents, rejoined, score_order
from sync.counting import merit
from sync.records.vocabulary import AttemptStanding, AttemptState, DecisionKind
from sync.told import NEVER, FieldsTold, Held, Stamp, Told, merge_fields, newest

__all__ = [
    "FieldsTold",
    "Held",
    "Merged",
    "Side",
    "Told",
    "Values",
    "decided_standings",
    "granted",
    "holding_certificate",
    "joined",
    "merge_attempts",
    "merge_fields",
    "newest",
    "newest_versions",
    "split_attempt",
]

MOST_GRANTED: Final = 2**31 - 1
"""What the columns of a database hold, whatever was granted how often."""


@dataclass(frozen=True, slots=True)
class Values:
    """The newest values of one activity attempt on a branch; `session` wrote them."""

    activity: str
    activity_attempt: int
    session: UUID
    values: tuple[tuple[str, str | None], ...]


@dataclass(frozen=True, slots=True)
class Side:
    """An end that a learner came to: what was done since the fork, by its sessions alone, the first first.

    `session` is the end itself, `device` where it was, `at` when it ended there by the clock on that wall.
    """

    session: UUID
    sessions: tuple[UUID, ...]
    device: UUID
    outcome: Outcome
    seconds: float
    at: datetime


@dataclass(frozen=True, slots=True)
class Merged:
    """An attempt as all its sessions together make it.

    `main` is the end that the learner goes on from, None without a session for credit; `others` are kept, listed and
    restorable. `sessions` are all that belong to it: `seconds` adds up what they reported or measured; `done_in` are
    the attempts under whose names those for credit were done. `origin` is the attempt that somebody began and that this
    one was split from, None for one that somebody began.
    """

    id: UUID
    origin: UUID | None
    main: Side | None
    others: tuple[Side, ...]
    sessions: tuple[UUID, ...]
    done_in: tuple[UUID, ...]
    outcome: Outcome
    seconds: float
    state: AttemptState
    began_at: datetime | None
    ended_at: datetime | None
    sequencing: dict[str, Any] | None
    storage: str | None
    values: tuple[Values, ...]

    @property
    def head(self) -> UUID | None:
        """The session whose state the learner goes on with."""
        return self.main.session if self.main is not None else None


# Sessions


def newest_versions(told: Iterable[Told[SessionBody]]) -> dict[UUID, Told[SessionBody]]:
    """Each session as it is known best: its newest version, with `left` from the newest one that has it.

    What one version said of success stays said, as between sessions: outcomes are joined over all versions. An ended
    session is told the same for ever after; where two ended versions differ, a disk was cloned while it ran, and the
    longer time counts.
    """
    versions: dict[UUID, list[Told[SessionBody]]] = {}
    for each in told:
        versions.setdefault(each.subject, []).append(each)
    return {session: _folded(sorted(of_one, key=_version)) for session, of_one in sorted(versions.items())}


def _version(told: Told[SessionBody]) -> tuple[bool, int, Stamp]:
    return told.body.ended_at is not None, told.body.revision, told.stamp


def _folded(versions: Sequence[Told[SessionBody]]) -> Told[SessionBody]:
    last, bodies = versions[-1], [each.body for each in versions]
    settled = [body for body in bodies if body.ended_at is not None] or [last.body]
    longest = max(settled, key=lambda body: (body.seconds + (body.measured or 0.0), body.seconds))
    lefts = [body.left for body in bodies if body.left is not None]
    left = lefts[-1] if lefts else None
    if left is not None:
        left = left.model_copy(update={"outcome": reduce(joined, [each.outcome for each in lefts])})
    known = {
        "outcome": reduce(joined, [body.outcome for body in bodies]),
        "seconds": longest.seconds,
        "measured": longest.measured,
        "left": left,
    }
    return Told(last.subject, last.device, last.hlc, last.record, last.body.model_copy(update=known))


# Decisions


def granted(decisions: Iterable[Told[DecisionBody]]) -> int:
    """How many attempts more than everybody has; what was taken back is a number below zero."""
    more = sum(
        told.body.value
        for told in newest(decisions).values()
        if told.body.what is DecisionKind.GRANT and isinstance(told.body.value, int)
    )
    return min(max(more, -MOST_GRANTED), MOST_GRANTED)


def decided_standings(decisions: Iterable[Told[DecisionBody]]) -> dict[UUID, AttemptStanding]:
    """{attempt: what was decided last}; a decision without a value takes back all before it."""
    words = {standing.value: standing for standing in AttemptStanding}
    found: dict[UUID, AttemptStanding] = {}
    for told in _in_order(decisions, DecisionKind.STANDING):
        if told.body.attempt is None:
            continue
        value = told.body.value
        standing = value if isinstance(value, AttemptStanding) else words.get(str(value))
        if standing is not None:
            found[told.body.attempt] = standing
        elif value is None:
            found.pop(told.body.attempt, None)
    return found


def _chosen(decisions: Iterable[Told[DecisionBody]]) -> dict[UUID, Stamp]:
    """{session to go on from: the decision's stamp}. One that names no session takes back all before it."""
    found: dict[UUID, dict[UUID, Stamp]] = {}
    for told in _in_order(decisions, DecisionKind.GO_ON_FROM):
        if told.body.attempt is not None:
            of_attempt = found.setdefault(told.body.attempt, {})
            if told.body.session is None:
                of_attempt.clear()
            else:
                of_attempt[told.body.session] = told.stamp
    return {session: stamp for of_attempt in found.values() for session, stamp in of_attempt.items()}


def _in_order(decisions: Iterable[Told[DecisionBody]], kind: DecisionKind) -> list[Told[DecisionBody]]:
    of_kind = [told for told in newest(decisions).values() if told.body.what is kind]
    return sorted(of_kind, key=lambda told: told.stamp)


def holding_certificate(issued: Iterable[Told[CertificateBody]], confirmed: Collection[UUID] = ()) -> UUID | None:
    """Of one enrolment and rule, the certificate that holds: the confirmed one, else the one issued first.

    The others stay what they are, since sync never revokes; an administrator is told of them.
    """
    first = sorted(newest(issued).values(), key=lambda told: (told.subject not in confirmed, told.stamp))
    return first[0].subject if first else None


# Attempts


def split_attempt(attempt: UUID, first: UUID) -> UUID:
    """The id of the attempt that the branch beginning with the session `first` becomes; the same wherever it is made.

    It goes by the branch and not by a count, so that it names the same work for ever. UUID version 8: of our own making
    (RFC 9562, section 5.8).
    """
    digest = bytearray(hashlib.sha256(b"carrel split 1\n" + attempt.bytes + first.bytes).digest()[:16])
    digest[6], digest[8] = digest[6] & 0x0F | 0x80, digest[8] & 0x3F | 0x80
    return UUID(bytes=bytes(digest))


def _origins(splits: Mapping[UUID, UUID], sessions: Mapping[UUID, Told[SessionBody]]) -> dict[UUID, UUID]:
    """{attempt that may be split off: the one that somebody began}, so that who went on in it is found again."""
    found = {}
    for split in splits:
        origin = split
        while origin in splits:
            origin = sessions[splits[origin]].body.attempt
        found[split] = origin
    return found


def merge_attempts(
    sessions: Mapping[UUID, Told[SessionBody]],
    attempts: Mapping[UUID, Told[AttemptBody]],
    decisions: Iterable[Told[DecisionBody]] = (),
    *,
    limited: bool,
    only_lesson: bool,
) -> tuple[Merged, ...]:
    """All attempts of one enrolment, in the order of their ids; numbers are the server's to give.

    `sessions` and `attempts` as `newest_versions` and `newest` give them. `limited`: the course allows only so many
    attempts, so that a graded branch beside a graded one is one of its own. `only_lesson`: the course is one lesson, so
    that what its session came to is what the attempt came to.
    """
    words = tuple(decisions)
    splits = {split_attempt(told.body.attempt, session): session for session, told in sessions.items()}
    origin, chosen = _origins(splits, sessions), _chosen(words)
    members: dict[UUID, dict[UUID, Told[SessionBody]]] = {each: {} for each in attempts if each not in origin}
    for session, told in sorted(sessions.items()):
        members.setdefault(origin.get(told.body.attempt, told.body.attempt), {})[session] = told
    # Whoever speaks of a split attempt knew of it, so it stays one whatever comes to light later.
    spoken_of = {told.body.attempt for told in sessions.values()} | {told.body.attempt for told in words}
    apart = {splits[each] for each in spoken_of | attempts.keys() if each in splits}
    found: list[Merged] = []
    for attempt, own in members.items():
        begun_by = {session: splits[told.body.attempt] for session, told in own.items() if told.body.attempt in splits}
        follows = rejoined({session: told.body.follows for session, told in own.items()}, begun_by)
        nodes = {
            session: _node(told, follows[session], chosen.get(session, NEVER), session in apart, only_lesson)
            for session, told in own.items()
        }
        found += _Family(attempt, own, attempts, nodes, parents(nodes)).merged(limited=limited)
    return tuple(sorted(found, key=lambda merged: merged.id))


def _node(told: Told[SessionBody], follows: UUID | None, chosen: Stamp, apart: bool, only_lesson: bool) -> Node:
    """What a session says of its attempt: how it left the whole tree, and its own results where it is all there is."""
    body = told.body
    words = [body.left.outcome] if body.left is not None else []
    if only_lesson:
        words.append(body.outcome)
    return Node(
        id=told.subject,
        follows=follows,
        for_credit=body.for_credit,
        outcome=reduce(joined, words) if words else Outcome(),
        seconds=body.seconds + (body.measured or 0.0),
        hlc=told.hlc,
        chosen=chosen,
        apart=apart,
    )


@dataclass(frozen=True, slots=True)
class _Family:
    """An attempt that somebody began, with every session that goes back to it."""

    attempt: UUID
    sessions: Mapping[UUID, Told[SessionBody]]
    attempts: Mapping[UUID, Told[AttemptBody]]
    nodes: Mapping[UUID, Node]
    parents: Mapping[UUID, UUID | None]

    def merged(self, *, limited: bool) -> list[Merged]:
        """The attempt and those that are split from it."""
        ways: dict[UUID, list[Branch]] = {self.attempt: []}
        owner: dict[UUID, UUID] = {}
        for way in branches(self.nodes.values()):
            named = owner[way.within] if way.within is not None else self.attempt
            if way.apart or (limited and way.graded):
                named = split_attempt(self.sessions[way.first].body.attempt, way.first)
            ways.setdefault(named, []).append(way)
            owner.update(dict.fromkeys(way.sessions, named))
        # Sessions that only looked lie with what they looked at.
        for session, before in self.parents.items():
            if not self.nodes[session].for_credit:
                owner[session] = owner[before] if before is not None else self.attempt
        lying: dict[UUID, list[UUID]] = {attempt: [] for attempt in ways}
        for session in sorted(owner):
            lying[owner[session]].append(session)
        done_in = {
            session: named if (named := self.sessions[session].body.attempt) in ways else self.attempt
            for session, node in self.nodes.items()
            if node.for_credit
        }
        earned = self._earned(owner, done_in)
        return [self._merged(each, ways[each], lying[each], done_in, _best_of(earned[each])) for each in ways]

    def _earned(self, owner: Mapping[UUID, UUID], done_in: Mapping[UUID, UUID]) -> dict[UUID, list[Outcome]]:
        """By attempt what was done in it, one outcome for each attempt that it lies in now.

        So what was split off since counts still where it was done, and nothing is un-counted.
        """
        parts: dict[UUID, dict[UUID, Outcome]] = {
            attempt: {attempt: Outcome()} for attempt in {self.attempt, *owner.values()}
        }
        for session in sorted(done_in):
            lies_in = owner[session]
            for attempt in {lies_in, done_in[session]}:
                of_attempt = parts[attempt]
                of_attempt[lies_in] = joined(of_attempt.get(lies_in, Outcome()), self.nodes[session].outcome)
        return {attempt: list(of_attempt.values()) for attempt, of_attempt in parts.items()}

    def _merged(
        self,
        attempt: UUID,
        ways: Sequence[Branch],
        lying: Sequence[UUID],
        done_in: Mapping[UUID, UUID],
        outcome: Outcome,
    ) -> Merged:
        sides = tuple(self._side(way) for way in ways)
        told, path = self.attempts.get(attempt), self._path(ways[0].leaf if ways else None)
        left = next((each.body.left for each in path if each.body.left is not None), None)
        begins = [self.sessions[session].body.began_at for session in lying]
        state, ended_at = _standing(told, path[0] if path else None, left)
        return Merged(
            id=attempt,
            origin=None if attempt == self.attempt else self.attempt,
            main=sides[0] if sides else None,
            others=sides[1:],
            sessions=tuple(lying),
            done_in=tuple(sorted({done_in[session] for session in lying if session in done_in})),
            outcome=outcome,
            seconds=math.fsum(self.nodes[session].seconds for session in lying),
            state=state,
            began_at=told.body.began_at if told is not None else min(begins, default=None),
            ended_at=ended_at,
            sequencing=left.sequencing if left is not None else None,
            storage=left.storage if left is not None else None,
            values=_values(path),
        )

    def _path(self, leaf: UUID | None) -> list[Told[SessionBody]]:
        """From an end back to where the attempt began."""
        path = []
        while leaf is not None:
            path.append(self.sessions[leaf])
            leaf = self.parents[leaf]
        return path

    def _side(self, way: Branch) -> Side:
        leaf = self.sessions[way.leaf]
        at = leaf.body.ended_at or leaf.body.began_at
        return Side(way.leaf, way.sessions, leaf.device, way.outcome, way.seconds, at)


def _standing(
    told: Told[AttemptBody] | None, leaf: Told[SessionBody] | None, left: AttemptLeft | None
) -> tuple[AttemptState, datetime | None]:
    """How the attempt stands where the learner goes on, and since when it is over."""
    over_at = told.body.ended_at if told is not None else None
    if left is not None and left.state is AttemptState.ENDED:
        return AttemptState.ENDED, over_at or (leaf.body.ended_at if leaf is not None else None)
    # Beginning again ends an attempt without a session; who went on elsewhere, knowing of it, opened it again.
    if told is not None and over_at is not None and (leaf is None or told.hlc >= leaf.hlc):
        return AttemptState.ENDED, over_at
    if left is not None:
        return left.state, None
    running = leaf is None or leaf.body.ended_at is None
    return AttemptState.OPEN if running else AttemptState.SUSPENDED, None


def _values(path: Iterable[Told[SessionBody]]) -> tuple[Values, ...]:
    """Of each activity attempt what its last session on the path wrote, taken whole."""
    found: dict[tuple[str, int], Values] = {}
    for told in path:
        of = (told.body.activity, told.body.activity_attempt)
        found.setdefault(of, Values(*of, told.subject, told.body.values))
    return tuple(found[of] for of in sorted(found))


def _best_of(parts: Iterable[Outcome]) -> Outcome:
    """The status joined over all; the score is that of the best, a pass first."""
    outcomes = list(parts)
    best = max(outcomes, key=lambda outcome: (merit(outcome), score_order(outcome)))
    whole = reduce(joined, outcomes)
    score = {name: getattr(best, name) for name in ("score_scaled", "score_raw", "score_min", "score_max")}
    return whole.model_copy(update=score)
