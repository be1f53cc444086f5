"""The activity tree: its fixed structure, and the state of one learner's attempt on it (SN book, 2.1 and 4.2)."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from random import Random

from desktop.scorm.package import Edition, Organization
from desktop.scorm.sequencing.activity import Activity, build_activities
from desktop.scorm.sequencing.codes import SequencingException
from desktop.scorm.sequencing.trace import Trace
from desktop.scorm.sequencing.tracking import ActivityState, ObjectiveStatus


@dataclass(frozen=True, slots=True)
class Structure:
    """All that one organization fixes; shared by every copy of a tree."""

    activities: tuple[Activity, ...]
    by_identifier: dict[str, Activity]
    readers: dict[str, tuple[Activity, ...]]
    """Global objective → activities whose primary objective reads anything from it."""
    writers: dict[str, tuple[Activity, ...]]
    """Global objective → activities that write anything to it, in document order."""
    is_2nd_edition: bool
    is_4th_edition: bool
    objectives_global_to_system: bool
    shared_data_global_to_system: bool


@dataclass(slots=True)
class Order:
    """The Available Children of one cluster as activities, with their places."""

    available: tuple[int, ...]
    kids: tuple[Activity, ...]
    places: dict[int, int]


@dataclass(slots=True)
class ActivityTree:
    """The structure with the state of one attempt; every process of the book works on one of these.

    `objectives` are the global objectives in reach and `data` the shared data stores, whoever they belong to.
    `written` collects global objectives written since the last roll-up. A tree made by `rehearsal` may be changed at
    will: it is for finding out what would happen, takes nothing from the random source, and says nothing.
    """

    structure: Structure
    random: Random
    states: list[ActivityState]
    objectives: dict[str, ObjectiveStatus] = field(default_factory=dict)
    data: dict[str, str] = field(default_factory=dict)
    current: Activity | None = None
    suspended: Activity | None = None
    content_ended: bool = False
    """Content of the current activity called Terminate, and no request has followed yet."""
    written: set[str] = field(default_factory=set)
    trace: Trace | None = None
    rehearsing: bool = False
    memo: dict[object, object] = field(default_factory=dict)
    """Answers that hold until the next change; cleared by every one."""
    refusals: dict[tuple[str, int], dict[int, SequencingException | None]] = field(default_factory=dict)
    """The same for questions about paths, see `refused_on_path`."""
    _orders: dict[int, Order] = field(default_factory=dict)

    @classmethod
    def build(
        cls, organization: Organization, edition: Edition, random: Random, trace: Trace | None = None
    ) -> "ActivityTree":
        """The tree of an organization before anything happened."""
        activities = build_activities(organization.root)
        readers: dict[str, list[Activity]] = {}
        writers: dict[str, list[Activity]] = {}
        for activity in activities:
            for target in {name for names in activity.objectives[0].reads.values() for name in names}:
                readers.setdefault(target, []).append(activity)
            written = (objective.writes.values() for objective in activity.objectives)
            for target in {name for values in written for names in values for name in names}:
                writers.setdefault(target, []).append(activity)
        structure = Structure(
            activities=tuple(activities),
            by_identifier={activity.identifier: activity for activity in activities},
            readers={target: tuple(found) for target, found in readers.items()},
            writers={target: tuple(found) for target, found in writers.items()},
            is_2nd_edition=edition is Edition.SCORM_2004_2ND,
            is_4th_edition=edition is Edition.SCORM_2004_4TH,
            objectives_global_to_system=organization.objectives_global_to_system,
            shared_data_global_to_system=organization.shared_data_global_to_system,
        )
        return cls(structure, random, [activity.initial for activity in activities], trace=trace)

    def rehearsal(self) -> "ActivityTree":
        """A copy to try things on; costs one list of references, whatever the tree's size."""
        return ActivityTree(
            structure=self.structure,
            random=self.random,
            states=list(self.states),
            objectives=dict(self.objectives),
            data=dict(self.data),
            current=self.current,
            suspended=self.suspended,
            content_ended=self.content_ended,
            written=set(self.written),
            rehearsing=True,
            _orders=dict(self._orders),
        )

    @property
    def root(self) -> Activity:
        return self.structure.activities[0]

    @property
    def activities(self) -> tuple[Activity, ...]:
        return self.structure.activities

    def find(self, identifier: str | None) -> Activity | None:
        return None if identifier is None else self.structure.by_identifier.get(identifier)

    def __getitem__(self, activity: Activity) -> ActivityState:
        return self.states[activity.index]

    def put(self, activity: Activity, state: ActivityState) -> None:
        """Replace an activity's state."""
        self.states[activity.index] = state
        self._changed()

    def set_active(self, activity: Activity, active: bool) -> None:
        self.put(activity, replace(self[activity], active=active))

    def set_suspended(self, activity: Activity, suspended: bool) -> None:
        self.put(activity, replace(self[activity], suspended=suspended))

    def set_available(self, activity: Activity, kids: Iterable[Activity]) -> None:
        self.put(activity, replace(self[activity], available=tuple(kid.index for kid in kids)))

    def kids(self, activity: Activity) -> tuple[Activity, ...]:
        """Available Children."""
        available = self.states[activity.index].available
        return activity.children if available is None else self._order(activity, available).kids

    def is_available(self, activity: Activity) -> bool:
        """Among the Available Children of its parent; the root always is."""
        if activity.parent is None:
            return True
        available = self.states[activity.parent.index].available
        return available is None or activity.index in self._order(activity.parent, available).places

    def is_reachable(self, activity: Activity) -> bool:
        """Available, and so is every cluster around it."""
        return all(self.is_available(step) for step in activity.path_to_root())

    def place(self, activity: Activity) -> int:
        """Position among the available siblings. KeyError if the activity is not available."""
        if activity.parent is None:
            return 0
        available = self.states[activity.parent.index].available
        return (
            activity.position if available is None else self._order(activity.parent, available).places[activity.index]
        )

    def _order(self, parent: Activity, available: tuple[int, ...]) -> Order:
        order = self._orders.get(parent.index)
        if order is None or order.available is not available:
            kids = tuple(self.activities[index] for index in available)
            order = Order(available, kids, {kid.index: place for place, kid in enumerate(kids)})
            self._orders[parent.index] = order
        return order

    def is_last_sibling(self, activity: Activity) -> bool:
        return activity.parent is None or self.place(activity) == len(self.kids(activity.parent)) - 1

    def is_last_of_tree(self, activity: Activity) -> bool:
        """The last available activity in a forward preorder walk."""
        return not self.kids(activity) and all(self.is_last_sibling(step) for step in activity.path_to_root())

    def set_objective(self, activity: Activity, which: int, status: ObjectiveStatus) -> None:
        state = self[activity]
        changed = (*state.objectives[:which], status, *state.objectives[which + 1 :])
        self.put(activity, replace(state, objectives=changed))

    def set_global(self, target: str, status: ObjectiveStatus) -> None:
        self.objectives[target] = status
        self.written.add(target)
        self._changed()

    def clear_scoped(self) -> None:
        """A root attempt is over: forget global objectives and shared data that belong to this organization only."""
        if not self.structure.objectives_global_to_system:
            self.objectives.clear()
        if not self.structure.shared_data_global_to_system:
            self.data.clear()
        self._changed()

    def _changed(self) -> None:
        if self.memo:
            self.memo.clear()
        if self.refusals:
            self.refusals.clear()

    def refused_on_path(
        self, top: Activity, target: Activity, question: str, ask: "Question"
    ) -> SequencingException | None:
        """The first refusal from `top` down to `target`, both included.

        Asked of every activity of a course, each is looked at once: what was found out holds until the next change.
        """
        known = self.refusals.setdefault((question, top.index), {})
        if target.index not in known:
            above = None if target is top or target.parent is None else target.parent
            refused = None if above is None else self.refused_on_path(top, above, question, ask)
            known[target.index] = refused or ask(self, target)
        return known[target.index]

    def say(self, process: str, activity: Activity | None, text: str) -> None:
        """Add to the trace. Where building `text` costs anything, test `tree.trace` first."""
        if self.trace is not None:
            self.trace.say(process, None if activity is None else activity.title, text)


Question = Callable[[ActivityTree, Activity], SequencingException | None]
"""Asks one activity on a path; None if it lets pass."""


def common_ancestor(one: Activity, other: Activity) -> Activity:
    """The deepest activity that has both inside, or is one of them."""
    while one is not other:
        if one.depth >= other.depth and one.parent is not None:
            one = one.parent
        elif other.parent is not None:
            other = other.parent
    return one


def path_up(start: Activity, end: Activity) -> list[Activity]:
    """From `start` up to its ancestor `end`, without `end`; empty if they are the same."""
    path = []
    while start is not end and start.parent is not None:
        path.append(start)
        start = start.parent
    return path
