"""The sessions of one attempt as a graph, and its branches where several seats went on from the same session.

Pure, and a function of the set of sessions. Every node has one way on that is the best; so the graph falls apart into
paths, the main one first, each of the others beginning beside the session that was preferred to its own first one.
A path that grows never becomes less, so whoever goes on from the chosen end is not thrown back to another one.
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
    """A session as the graph sees it. `outcome` is what it says of the attempt; `chosen`: a person said: go on here."""

    id: UUID
    follows: UUID | None
    for_credit: bool
    outcome: Outcome
    seconds: float
    hlc: int
    chosen: Stamp = NEVER


@dataclass(frozen=True, slots=True)
class Branch:
    """One way from a fork to its end. `outcome` and `seconds` are of its own `sessions` alone, the first first.

    `beside` is the first session of the way that was preferred, None for the main one. `within` is the leaf of the
    branch it left. `apart`: both ways were graded by themselves.
    """

    sessions: tuple[UUID, ...]
    outcome: Outcome
    seconds: float
    beside: UUID | None = None
    within: UUID | None = None
    apart: bool = False

    @property
    def first(self) -> UUID:
        return self.sessions[0]

    @property
    def leaf(self) -> UUID:
        return self.sessions[-1]


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
    """All branches of an attempt, the main one first, and each after the one it left; empty where nothing counts.

    Sessions that only looked (`for_credit` False) are no way on; whoever followed one followed what was before it.
    """
    known = {node.id: node for node in nodes}
    before = parents(known)
    children: dict[UUID | None, list[UUID]] = {}
    for child in sorted(before):
        if known[child].for_credit:
            children.setdefault(before[child], []).append(child)
    order: list[UUID | None] = [None]
    for each in order:
        order.extend(children.get(each, ()))
    ways: dict[UUID, _Way] = {}
    for identifier in reversed(order[1:]):
        if identifier is not None:
            ways[identifier] = _way(known[identifier], [ways[child] for child in children.get(identifier, ())])
    return tuple(_paths(children, ways))


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


def _way(node: Node, further: list[_Way]) -> _Way:
    if not further:
        return _Way(node.chosen, node.outcome, node.seconds, node)
    best = max(further, key=lambda way: way.rank)
    chosen = max(node.chosen, *(way.chosen for way in further))
    return _Way(chosen, joined(node.outcome, best.outcome), node.seconds + best.seconds, best.leaf)


def _paths(children: Mapping[UUID | None, list[UUID]], ways: Mapping[UUID, _Way]) -> Iterable[Branch]:
    """The main path, then what was left beside it, and so on."""

    def by_merit(parent: UUID | None) -> list[UUID]:
        return sorted(children.get(parent, ()), key=lambda child: ways[child].rank, reverse=True)

    roots = by_merit(None)
    waiting: list[tuple[UUID, UUID | None, UUID | None]] = [(root, None, None) for root in roots[:1]]
    waiting += [(root, roots[0], ways[roots[0]].leaf.id) for root in roots[1:]]
    for first, beside, within in waiting:
        leaf = ways[first].leaf.id
        path = [first]
        while path[-1] != leaf:
            best, *others = by_merit(path[-1])
            waiting += [(other, best, leaf) for other in others]
            path.append(best)
        apart = beside is not None and is_graded(ways[first].outcome) and is_graded(ways[beside].outcome)
        yield Branch(tuple(path), ways[first].outcome, ways[first].seconds, beside, within, apart)


def score_order(outcome: Outcome) -> tuple[object, ...]:
    """By the score, then by its parts, so that of two equal scores it does not matter which came first."""
    parts = (outcome.score_scaled, outcome.score_raw, outcome.score_max, outcome.score_min)
    return (score_rank(outcome), *((part is not None, part or 0.0) for part in parts))
