"""The enrolments an instructor looks at, and what can be done with many of them at once."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from desktop.learning.access import Access
from desktop.learning.attempting import ReasonMissing
from desktop.learning.enrolling import assign, require_enrollment
from desktop.learning.policy import Action
from desktop.learning.versions import LossOfMoving, NoNewVersion, loss_of_moving, move_to_new_version
from desktop.store import audit, decisions, enrollment_list, enrollments
from desktop.store.enrollment_list import (
    CourseOnShelf,
    EnrollmentOrder,
    EnrollmentQuery,
    EnrollmentRow,
    EnrollmentState,
)
from desktop.store.store import Connection
from sync.records.vocabulary import EnrollmentOrigin

# The layers above take the store's records from here.
__all__ = [
    "Assigned",
    "CourseOnShelf",
    "EnrollmentOrder",
    "EnrollmentOrigin",
    "EnrollmentPage",
    "EnrollmentQuery",
    "EnrollmentRow",
    "EnrollmentState",
    "LossOfMoving",
    "Moved",
    "all_enrolments",
    "assign_all",
    "bring_back_all",
    "count_enrolments",
    "courses_to_assign",
    "grant_all",
    "learners_in",
    "list_enrolments",
    "losses_of_moving",
    "move_all",
    "set_due_all",
    "set_each_due",
    "take_back_all",
    "withdraw_all",
]


@dataclass(frozen=True, slots=True)
class EnrollmentPage:
    """`total`: how many fit in all."""

    rows: tuple[EnrollmentRow, ...]
    total: int


@dataclass(frozen=True, slots=True)
class Assigned:
    """What assigning changed: enrolments that are new, and those that were there already."""

    made: frozenset[UUID]
    kept: frozenset[UUID]


@dataclass(frozen=True, slots=True)
class Moved:
    """The enrolments on the new version, and why some stayed on theirs."""

    enrollments: tuple[UUID, ...]
    stayed: tuple[str, ...]


def list_enrolments(access: Access, wanted: EnrollmentQuery, after: int = 0, most: int = 100) -> EnrollmentPage:
    """Enrolments of the learners the actor teaches, `after` so many. Raises NotAllowed, StoreError."""

    def work(connection: Connection) -> EnrollmentPage:
        reach, now = access.reach(connection, Action.ASSIGN_COURSE), access.store.clock()
        rows = enrollment_list.enrollment_page(connection, wanted, now, reach, after, most)
        counts = enrollment_list.count_enrollments(connection, wanted, now, reach)
        return EnrollmentPage(tuple(rows), counts[wanted.state])

    return access.read(Action.ASSIGN_COURSE, work)


def count_enrolments(access: Access, wanted: EnrollmentQuery) -> Mapping[EnrollmentState | None, int]:
    """How many fit in each state, None for all not withdrawn; `wanted.state` does not matter."""

    def work(connection: Connection) -> Mapping[EnrollmentState | None, int]:
        reach = access.reach(connection, Action.ASSIGN_COURSE)
        return enrollment_list.count_enrollments(connection, wanted, access.store.clock(), reach)

    return access.read(Action.ASSIGN_COURSE, work)


def all_enrolments(access: Access, wanted: EnrollmentQuery) -> frozenset[UUID]:
    """Every enrolment that fits, to choose them all."""

    def work(connection: Connection) -> frozenset[UUID]:
        reach = access.reach(connection, Action.ASSIGN_COURSE)
        return enrollment_list.enrollment_ids(connection, wanted, access.store.clock(), reach)

    return access.read(Action.ASSIGN_COURSE, work)


def courses_to_assign(access: Access) -> tuple[CourseOnShelf, ...]:
    """The courses on the shelf by title. Raises NotAllowed, StoreError."""
    return access.read(Action.ASSIGN_COURSE, lambda connection: tuple(enrollment_list.courses_on_shelf(connection)))


def learners_in(access: Access, chosen: Collection[UUID]) -> frozenset[UUID]:
    """The learners in these groups whom the actor may assign a course to."""

    def work(connection: Connection) -> frozenset[UUID]:
        reach = access.reach(connection, Action.ASSIGN_COURSE)
        return enrollment_list.learners_of_groups(connection, frozenset(chosen), reach)

    return access.read(Action.ASSIGN_COURSE, work)


def assign_all(
    access: Access, learners: Collection[UUID], packages: Collection[UUID], due_at: datetime | None
) -> Assigned:
    """Assign each of these courses to each of these learners. Raises NotAllowed."""
    before = access.read(Action.ASSIGN_COURSE, lambda connection: _there_before(connection, learners, packages))
    assigned = {enrolled for package in packages for enrolled in assign(access, learners, package, due_at)}
    return Assigned(frozenset(assigned - before), frozenset(assigned & before))


def withdraw_all(access: Access, chosen: Collection[UUID]) -> None:
    """None of these learners can open their course any more; all they did stays. Raises NotAllowed, NoSuchEnrolment."""

    def change(connection: Connection, enrollment: UUID, now: datetime) -> dict[str, object]:
        enrollments.withdraw(connection, enrollment, now)
        return {"withdrawn": True}

    _change_all(access, Action.ASSIGN_COURSE, chosen, change)


def bring_back_all(access: Access, chosen: Collection[UUID]) -> None:
    """Undo `withdraw_all`."""

    def change(connection: Connection, enrollment: UUID, now: datetime) -> dict[str, object]:
        enrollments.bring_back(connection, enrollment, now)
        return {"withdrawn": False}

    _change_all(access, Action.ASSIGN_COURSE, chosen, change)


def set_due_all(access: Access, chosen: Collection[UUID], due_at: datetime | None) -> dict[UUID, datetime | None]:
    """One day for all of these, or none; returns the days they had. Raises NotAllowed, NoSuchEnrolment."""
    return set_each_due(access, dict.fromkeys(chosen, due_at))


def set_each_due(access: Access, days: Mapping[UUID, datetime | None]) -> dict[UUID, datetime | None]:
    """A day of its own for each; returns the days they had, to undo it. Raises NotAllowed, NoSuchEnrolment."""
    before: dict[UUID, datetime | None] = {}

    def change(connection: Connection, enrollment: UUID, now: datetime) -> dict[str, object]:
        known = enrollments.enrollment(connection, enrollment)
        before[enrollment] = known.due_at if known is not None else None
        due_at = days[enrollment]
        enrollments.set_due(connection, enrollment, due_at, now)
        return {"due": due_at.isoformat() if due_at is not None else None}

    _change_all(access, Action.ASSIGN_COURSE, days, change)
    return before


def grant_all(access: Access, chosen: Collection[UUID], reason: str) -> None:
    """One attempt more for each. Raises NotAllowed, NoSuchEnrolment, ReasonMissing."""
    _grant(access, chosen, 1, reason)


def take_back_all(access: Access, chosen: Collection[UUID], reason: str) -> None:
    """Undo `grant_all`; what was begun with it stays."""
    _grant(access, chosen, -1, reason)


def losses_of_moving(access: Access, chosen: Collection[UUID]) -> dict[UUID, LossOfMoving]:
    """What moving each to the newest version of its course would cost; those that are on it already are left out."""
    found = {enrollment: loss_of_moving(access, enrollment) for enrollment in chosen}
    return {enrollment: loss for enrollment, loss in found.items() if loss is not None}


def move_all(access: Access, chosen: Collection[UUID], reason: str = "") -> Moved:
    """Move each to the newest version of its course. Whoever is in their course just now stays, and is told of."""
    moved, stayed = [], []
    for enrollment in chosen:
        try:
            moved.append(move_to_new_version(access, enrollment, reason))
        except NoNewVersion as why:
            stayed.append(str(why))
    return Moved(tuple(moved), tuple(stayed))


def _grant(access: Access, chosen: Collection[UUID], number: int, reason: str) -> None:
    said = reason.strip()
    if not said:
        raise ReasonMissing

    def change(connection: Connection, enrollment: UUID, now: datetime) -> dict[str, object]:
        decisions.grant(connection, enrollment, number, said, access.actor.person, now)
        return {"attempts": number, "reason": said}

    _change_all(access, Action.GRANT_ATTEMPT, chosen, change)


def _change_all(
    access: Access,
    action: Action,
    chosen: Collection[UUID],
    change: Callable[[Connection, UUID, datetime], dict[str, object]],
) -> None:
    """All of them in one transaction, or none: the first that is out of reach leaves everything as it was."""

    def work(connection: Connection) -> None:
        now = access.store.clock()
        for enrollment in chosen:
            require_enrollment(access, connection, action, enrollment)
        for enrollment in chosen:
            detail = change(connection, enrollment, now)
            audit.note(
                connection, access.actor.person, action.value, now, subject=("enrollment", enrollment), detail=detail
            )

    access.write(action, work).result()


def _there_before(connection: Connection, learners: Collection[UUID], packages: Collection[UUID]) -> set[UUID]:
    found = (enrollments.enrollment_of(connection, learner, package) for package in packages for learner in learners)
    return {enrolled.id for enrolled in found if enrolled is not None and enrolled.withdrawn_at is None}
