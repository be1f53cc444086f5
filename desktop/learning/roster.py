"""Rosters: read a file, look at what it would change, and do that. Importing one twice changes nothing."""

from collections.abc import Callable
from pathlib import Path

from desktop.learning.access import Access
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
    PlannedAddition,
    PlannedChange,
    PlannedDeparture,
    RosterFact,
    RosterPlan,
)

__all__ = [
    "FactChange",
    "PlannedAddition",
    "PlannedChange",
    "PlannedDeparture",
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
"""Told how many of how many rows are done, on whatever thread does the work."""


def read_roster(path: Path) -> Roster:
    """A plain CSV file, or OneRoster 1.2 CSV as a zip or folder. Raises UnreadableRoster."""
    raise NotImplementedError


def plan_roster(access: Access, roster: Roster, *, administrators: bool = False) -> RosterPlan:
    """What importing it would change; nothing is changed yet. Raises NotAllowed.

    Without `administrators` nobody becomes one: such rows are problems.
    """
    raise NotImplementedError


def apply_roster(
    access: Access,
    plan: RosterPlan,
    progress: Progress = lambda done, of: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> None:
    """Do what the plan says, all of it or nothing. Raises PlanOutdated, RosterCancelled, NotAllowed."""
    raise NotImplementedError
