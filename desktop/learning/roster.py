"""Rosters: read a file, look at what it would change, and do that. Importing one twice changes nothing."""

from collections.abc import Callable, Iterable
from datetime import datetime
from typing import Final
from uuid import UUID

from desktop.learning.access import Access
from desktop.learning.people import drop_short_pin
from desktop.learning.policy import Action
from desktop.learning.roster_model import (
    Problem,
    Roster,
    RosterCancelled,
    RosterGroup,
    RosterKind,
    RosterPerson,
    UnreadableRoster,
)
from desktop.learning.roster_plan import (
    FactChange,
    GroupRef,
    PlannedAddition,
    PlannedChange,
    PlannedDeparture,
    PlannedGroup,
    RosterFact,
    RosterPlan,
    plan,
)
from desktop.learning.roster_source import read_roster
from desktop.store import audit, groups, people
from desktop.store.directory import directory
from desktop.store.store import Connection
from desktop.words import translate

__all__ = [
    "FactChange",
    "PlanOutdated",
    "PlannedAddition",
    "PlannedChange",
    "PlannedDeparture",
    "PlannedGroup",
    "Problem",
    "Roster",
    "RosterCancelled",
    "RosterFact",
    "RosterGroup",
    "RosterKind",
    "RosterPerson",
    "RosterPlan",
    "UnreadableRoster",
    "apply_roster",
    "plan_roster",
    "read_roster",
]

Progress = Callable[[int, int], None]
"""Told how many of how many people are done, on the writer's thread: it must be quick."""

_STEP: Final = 200
"""People between two looks at whether somebody pressed Cancel."""


class PlanOutdated(Exception):
    """People were changed since the plan was made."""

    def __init__(self) -> None:
        super().__init__(
            translate(
                "Roster",
                "People were changed here since you looked at the import. Nothing was imported; look at it again.",
            )
        )


def plan_roster(access: Access, roster: Roster, *, administrators: bool = False) -> RosterPlan:
    """What importing it would change; nothing is changed yet. Raises NotAllowed.

    Without `administrators` nobody becomes one: such rows are problems.
    """
    known = access.read(Action.MANAGE_PEOPLE, directory)
    return plan(roster, known, administrators=administrators)


def apply_roster(
    access: Access, planned: RosterPlan, progress: Progress | None = None, cancelled: Callable[[], bool] | None = None
) -> None:
    """Do what the plan says, all of it or nothing. Raises PlanOutdated, RosterCancelled, NotAllowed.

    A PIN that is too short for a new role is taken away, as where the role is changed by hand.
    """

    def work(connection: Connection) -> None:
        if directory(connection) != planned.basis:
            raise PlanOutdated
        importing = _Import(connection, access.store.clock(), planned, progress, cancelled)
        importing.run()
        audit.note(
            connection,
            access.actor.person,
            Action.MANAGE_PEOPLE.value,
            access.store.clock(),
            detail={
                "what": "roster imported",
                "added": len(planned.added),
                "changed": len(planned.changed),
                "deactivated": len(planned.deactivated),
                "problems": len(planned.problems),
            },
        )

    if not planned.is_empty:
        access.write(Action.MANAGE_PEOPLE, work).result()


class _Import:
    """Carries out one plan in the caller's transaction."""

    def __init__(
        self,
        connection: Connection,
        now: datetime,
        planned: RosterPlan,
        progress: Progress | None,
        cancelled: Callable[[], bool] | None,
    ) -> None:
        self._connection = connection
        self._now = now
        self._plan = planned
        self._progress = progress
        self._cancelled = cancelled
        self._all = len(planned.added) + len(planned.changed) + len(planned.deactivated)
        self._groups: dict[RosterGroup, UUID] = {}
        self._joins: dict[UUID, list[UUID]] = {}
        self._leaves: dict[UUID, list[UUID]] = {}

    def run(self) -> None:
        self._make_groups()
        self._change()
        self._add()
        self._deactivate()
        for group, members in self._joins.items():
            groups.put_in_group(self._connection, group, members, self._now)
        for group, members in self._leaves.items():
            groups.take_out_of_group(self._connection, group, members, self._now)
        self._look(self._all)

    def _make_groups(self) -> None:
        for one in self._plan.groups:
            if one.known is None:
                name, source_id = one.group.name, one.group.source_id
                self._groups[one.group] = groups.add_group(self._connection, name, self._now, source_id=source_id).id
                continue
            self._groups[one.group] = one.known
            groups.bring_back_group(self._connection, one.known, self._now)
            if one.group.source_id is not None:
                groups.adopt_group(self._connection, one.known, one.group.source_id, self._now)

    def _change(self) -> None:
        before = self._plan.basis.people
        moved = [one.person for one in self._plan.changed if before[one.person].facts.number != one.facts.number]
        # Two people may have swapped numbers: nobody keeps an old one while the new ones are given.
        people.take_numbers(self._connection, moved)
        for place, one in enumerate(self._plan.changed):
            self._look(place)
            if one.facts != before[one.person].facts:
                people.change_person(self._connection, one.person, one.facts, self._now)
            if one.comes_back:
                people.bring_back(self._connection, one.person, self._now)
            if one.facts.role is not before[one.person].facts.role:
                drop_short_pin(self._connection, one.person, one.facts.role)
            self._collect(one.person, one.joins, self._joins)
            self._collect(one.person, one.leaves, self._leaves)

    def _add(self) -> None:
        for start in range(0, len(self._plan.added), _STEP):
            self._look(len(self._plan.changed) + start)
            some = self._plan.added[start : start + _STEP]
            made = people.add_many(self._connection, [one.facts for one in some], self._now)
            for person, one in zip(made, some, strict=True):
                self._collect(person, one.joins, self._joins)

    def _deactivate(self) -> None:
        for one in self._plan.deactivated:
            people.deactivate(self._connection, one.person, self._now)

    def _collect(self, person: UUID, refs: Iterable[GroupRef], into: dict[UUID, list[UUID]]) -> None:
        for ref in refs:
            into.setdefault(ref if isinstance(ref, UUID) else self._groups[ref], []).append(person)

    def _look(self, done: int) -> None:
        """Raises RosterCancelled; nothing of the transaction stays then."""
        if self._cancelled is not None and self._cancelled():
            raise RosterCancelled
        if self._progress is not None and (done % _STEP == 0 or done == self._all):
            self._progress(done, self._all)
