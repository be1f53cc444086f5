"""The tracking model's records: what is known of objectives and activities (SN book, 4.2).

Every record is frozen: a change replaces it, so a copy of the whole state is a copy of references. The book's pairs of
a known-flag and a value are one optional value here; None is "unknown".
"""

from dataclasses import dataclass, replace
from typing import Any, Literal

Flag = Literal["satisfied", "completed"]
Number = Literal["measure", "amount", "raw", "min", "max"]
Field = Flag | Number
FLAGS: tuple[Flag, ...] = ("satisfied", "completed")
NUMBERS: tuple[Number, ...] = ("measure", "amount", "raw", "min", "max")
FIELDS: tuple[Field, ...] = (*FLAGS, *NUMBERS)


@dataclass(frozen=True, slots=True)
class ObjectiveStatus:
    """Objective Progress Information, of an activity's objective or of a global one.

    `measure` is -1..1 (Normalized Measure), `amount` 0..1 (Completion Amount); raw, min and max have no range.
    """

    satisfied: bool | None = None
    completed: bool | None = None
    measure: float | None = None
    amount: float | None = None
    raw: float | None = None
    min: float | None = None
    max: float | None = None

    def having(self, field: Field, value: bool | float | None) -> "ObjectiveStatus":
        """The same with one value changed."""
        change: dict[str, Any] = {field: value}
        return replace(self, **change)


UNKNOWN = ObjectiveStatus()


@dataclass(frozen=True, slots=True)
class ActivityState:
    """Activity Progress and State Information together with the current attempt's objectives.

    `objectives[0]` is the primary one: its completion and amount are the attempt's own. `available` holds the indices
    of the Available Children, None standing for all of them in manifest order. `attempts` is the Activity Attempt
    Count, and Activity Progress Status is `attempts > 0`. `data_sets` counts sets of run-time data: those of untracked
    activities too, which count no attempts.
    """

    active: bool = False
    suspended: bool = False
    attempts: int = 0
    data_sets: int = 0
    available: tuple[int, ...] | None = None
    objectives: tuple[ObjectiveStatus, ...] = (UNKNOWN,)
    stale_objectives: bool = False
    """Satisfaction and measure stem from before the parent's current attempt: roll-up must not see them."""
    stale_progress: bool = False
    """The same of completion and completion amount."""
    satisfied_said_unknown: bool = False
    """Content itself set success_status "unknown" in this attempt, so nothing is assumed at its end."""
    completed_said_unknown: bool = False
