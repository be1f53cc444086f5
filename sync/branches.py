"""The sessions of one attempt as a graph, and its branches where several seats went on from the same session.

Pure, and a function of the set of sessions. Of the ways on from a session one is the best; so the graph falls apart
into paths, the main one first, each of the others leaving one before it. A path that grows never becomes less, so
whoever goes on from the chosen end is not thrown back to another one.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from uuid import UUID

from sync.bodies import Outcome
from sync.counting import COMPLETION_ORDER, SUCCESS_ORDER, score_rank
from sync.records.vocabulary import Completion, Success
from sync.told import NEVER, Stamp


@dataclass(frozen=True, slots=True)
class Node:
    """A session as the graph sees it. `outcome` is what it says of the attempt; `chosen`: a person said: go on here.

    `apart`: it is known for the beginning of an attempt of its own, so the way on never leads through it.
    """

    id: UUID
    follows: UUID | None
    for_credit: bool
    outcome: Outcome
    seconds: float
    hlc: int
    chosen: Stamp = NEVER
    apart: bool = False


@dataclass(frozen=True, slots=True)
class Branch:
    """One way from a fork to its end. `outcome` and `seconds` are of its own `sessions` alone, the first first.

    `within` is the end of the branch it left, None where it left none. `graded`: so is the way that was preferred to
    it, each by what was done since they parted. `apart`: as `Node` has it.
    """

    sessions: tuple[UUID, ...]
    outcome: Outcome
    seconds: float
    within: UUID | None
    graded: bool
    apart: bool

    @property
    def first(self) -> UUID:
        return self.sessions[0]

    @property
    def leaf(self) -> UUID:
        return self.sessions[-1]


@dataclass(frozen=True, slots=True)
class _Fork:
    """Where one goes on from a session, and the ways that leave there, each with whether it is known to be apart."""

    onward: UUID | None
    leaving: tuple[tuple[UUID, bool], ...]


@dataclass(frozen=True, slots=True)
class _Way:
    """From a session down its best way: all that two ways are compared by."""

    chosen: Stamp
    outcome: Outcome
    seconds: float
    leaf: Node

    @property
    def rank(self) -> tuple[object, ...]:
        """(completion, success, scaled score, time along the branch, hlc, id), after what a person said."""
        outcome = self.outcome
        return (
            self.chosen,
            COMPLETION_ORDER[outcome.completion],
            SUCCESS_ORDER[outcome.success],
            score_rank(outcome),
            self.seconds,
            self.leaf.hlc,
            self.leaf.id,
        )


def joined(one: Outcome, other: Outcome) -> Outcome:
    """The join over `unknown < not attempted < incomplete < completed` and `unknown < failed < passed`.

    The four parts of a score move as one, the highest; progress is the furthest.
    """
    if one == other:
        return one
    score = max((one, other), key=score_order)
    known = [outcome.progress for outcome in (one, other) if outcome.progress is not None]
    return Outcome(
        completion=max(one.completion, other.completion, key=COMPLETION_ORDER.__getitem__),
        success=max(one.success, other.success, key=SUCCESS_ORDER.__getitem__),
        progress=max(known, default=None),
        score_scaled=score.score_scaled,
        score_raw=score.score_raw,
        score_min=score.score_min,
        score_max=score.score_max,
    )


def is_graded(outcome: Outcome) -> bool:
    """Passed or failed, or completed with a score."""
    if outcome.success is not Success.UNKNOWN:
        return True
    return outcome.completion is Completion.COMPLETED and score_rank(outcome)[0]


def branches(nodes: Iterable[Node]) -> tuple[Branch, ...]:
    """All branches of an attempt, each after the one it left; empty where nothing counts.

    The first that is not apart is the main one. Sessions that only looked (`for_credit` False) are no way on; whoever
    followed one followed what was before it.
    """
    known = {node.id: node for node in nodes}
    children = _children(known)
    order: list[UUID] = list(children.get(None, ()))
    for each in order:
        order.extend(children.get(each, ()))
    ways: dict[UUID, _Way] = {}
    forks: dict[UUID | None, _Fork] = {}
    for parent in (*reversed(order), None):
        forks[parent] = fork = _fork(children.get(parent, ()), known, ways)
        if parent is not None:
            ways[parent] = _way(known[parent], ways[fork.onward] if fork.onward is not None else None)
    return tuple(_paths(forks, ways))


def parents(nodes: Mapping[UUID, Node]) -> dict[UUID, UUID | None]:
    """The session for credit that each session goes on from, None where nothing known is before it."""
    before = unringed({identifier: node.follows for identifier, node in nodes.items()})
    found: dict[UUID, UUID | None] = {}
    for identifier in nodes:
        at = before[identifier]
        while at is not None and not nodes[at].for_credit:
            at = before[at]
        found[identifier] = at
    return found


def rejoined(follows: Mapping[UUID, UUID | None], begun_by: Mapping[UUID, UUID]) -> dict[UUID, UUID | None]:
    """The same, but that every session done in a split attempt goes back to the one that this attempt begins with.

    `begun_by`: {session done in a split attempt: the attempt's first session}. Where the sessions between the two are
    not known yet, the first one is what it follows; else it would pass for work in the attempt that was split.
    """
    before = unringed(follows)
    found = dict(before)
    for session, first in begun_by.items():
        at = before[session]
        while at is not None and at != first and begun_by.get(at) != first:
            at = before[at]
        if at is None:
            found[session] = first
    return found


def unringed(follows: Mapping[UUID, UUID | None]) -> dict[UUID, UUID | None]:
    """The same without what is not known. A ring, which only somebody can make up, is cut at its smallest id."""
    found = {each: before if before in follows else None for each, before in follows.items()}
    walked: dict[UUID, UUID] = {}
    for start in sorted(found):
        at: UUID | None = start
        while at is not None and at not in walked:
            walked[at] = start
            at = found[at]
        if at is not None and walked[at] == start:
            ring = [at]
            while (following := found[ring[-1]]) is not None and following != at:
                ring.append(following)
            found[min(ring)] = None
    return found


def _children(known: Mapping[UUID, Node]) -> dict[UUID | None, list[UUID]]:
    found: dict[UUID | None, list[UUID]] = {}
    for child, before in sorted(parents(known).items()):
        if known[child].for_credit:
            found.setdefault(before, []).append(child)
    return found


def _fork(children: Iterable[UUID], known: Mapping[UUID, Node], ways: Mapping[UUID, _Way]) -> _Fork:
    by_merit = sorted(children, key=lambda child: (not known[child].apart, ways[child].rank), reverse=True)
    onward = next((child for child in by_merit if not known[child].apart), None)
    leaving = tuple((child, known[child].apart) for child in by_merit if child != onward)
    return _Fork(onward, leaving)


def _way(node: Node, further: _Way | None) -> _Way:
    if further is None:
        return _Way(node.chosen, node.outcome, node.seconds, node)
    outcome = joined(node.outcome, further.outcome)
    return _Way(max(node.chosen, further.chosen), outcome, node.seconds + further.seconds, further.leaf)


def _paths(forks: Mapping[UUID | None, _Fork], ways: Mapping[UUID, _Way]) -> Iterable[Branch]:
    """The main path, then those that left it, and so on."""
    beginning = forks[None].onward
    main = ways[beginning].leaf.id if beginning is not None else None
    waiting: list[tuple[UUID, _Fork, UUID | None, bool]] = []
    if beginning is not None:
        waiting.append((beginning, forks[None], None, False))
    waiting += [(root, forks[None], main, apart) for root, apart in forks[None].leaving]
    for first, parted, within, apart in waiting:
        leaf, path = ways[first].leaf.id, []
        at: UUID | None = first
        while at is not None:
            path.append(at)
            waiting += [(other, forks[at], leaf, its) for other, its in forks[at].leaving]
            at = forks[at].onward
        beside = parted.onward if parted.onward != first else None
        graded = beside is not None and is_graded(ways[first].outcome) and is_graded(ways[beside].outcome)
        yield Branch(tuple(path), ways[first].outcome, ways[first].seconds, within, graded, apart)


def score_order(outcome: Outcome) -> tuple[object, ...]:
    """By the score, then by its parts, so that of two equal scores it does not matter which came first."""
    parts = (outcome.score_scaled, outcome.score_raw, outcome.score_max, outcome.score_min)
    return (score_rank(outcome), *((part is not None, part or 0.0) for part in parts))
