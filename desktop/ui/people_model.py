"""What the list of people, one person's page and the dialogs about people show, without a screen."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from desktop.learning.my_courses import EnrollmentStatus
from desktop.learning.people import (
    CourseOfPerson,
    PeopleCounts,
    PersonRow,
    PersonSheet,
    PersonState,
    Role,
)
from desktop.ui import phrases
from desktop.ui.library_model import Fact
from desktop.ui.status import Status
from desktop.ui.widgets.table_bar import BarAction
from desktop.ui.widgets.table_model import (
    ActionCell,
    Align,
    BarCell,
    Column,
    Narrow,
    PersonCell,
    Row,
    StatusCell,
    TextCell,
)
from desktop.words import number, translate


class Filter(Enum):
    """The segments above the table."""

    ACTIVE = "active"
    NO_PIN = "no PIN"
    GUESTS = "guests"
    DEACTIVATED = "deactivated"

    @property
    def state(self) -> PersonState:
        """What the store calls it."""
        return {
            Filter.ACTIVE: PersonState.ACTIVE,
            Filter.NO_PIN: PersonState.NO_PIN,
            Filter.GUESTS: PersonState.GUEST,
            Filter.DEACTIVATED: PersonState.DEACTIVATED,
        }[self]


class Deed(Enum):
    """What can be done with people."""

    OPEN = "open"
    ASSIGN = "assign"
    PUT_IN_GROUP = "put in group"
    DEACTIVATE = "deactivate"
    BRING_BACK = "bring back"


@dataclass(frozen=True)
class PersonPageModel:
    """All that one person's page shows."""

    sheet: PersonSheet
    subtitle: str
    facts: tuple[Fact, ...]
    pin: StatusCell
    waits: str
    """Why they can't sign in just now, "" where they can."""
    courses: tuple[Row, ...]
    is_active: bool


def filters() -> dict[Filter, str]:
    """The segments with their words."""
    return {
        Filter.ACTIVE: translate("People", "Active"),
        Filter.NO_PIN: translate("People", "Without PIN"),
        Filter.GUESTS: translate("People", "Guests"),
        Filter.DEACTIVATED: translate("People", "Deactivated"),
    }


def counts(found: PeopleCounts) -> dict[Filter, int]:
    """How many there are behind each segment."""
    return {
        Filter.ACTIVE: found.active,
        Filter.NO_PIN: found.without_pin,
        Filter.GUESTS: found.guests,
        Filter.DEACTIVATED: found.deactivated,
    }


def roles() -> Mapping[Role, str]:
    """The roles with their words."""
    return {
        Role.LEARNER: translate("Roles", "Learner"),
        Role.INSTRUCTOR: translate("Roles", "Instructor"),
        Role.ADMINISTRATOR: translate("Roles", "Administrator"),
    }


def columns() -> tuple[Column, ...]:
    """The columns of the table, the person first."""
    return (
        Column("person", translate("People", "Name"), 160, 3),
        Column("number", translate("People", "Number"), 96, 1, priority=5),
        Column("role", translate("People", "Role"), 116, 1, priority=3, narrow=Narrow.FOLD),
        Column("groups", translate("People", "Groups"), 140, 2, priority=4, narrow=Narrow.FOLD),
        Column("pass", translate("People", "Sign-in"), 136, 1),
        Column("seen", translate("People", "Last sign-in"), 116, 0, priority=2),
        Column("more", "", 56, 0, Align.END, priority=1),
    )


def deeds() -> tuple[BarAction, ...]:
    """What can be done with all chosen people."""
    return (
        BarAction(Deed.ASSIGN, translate("People", "Assign courses"), "list-checks"),
        BarAction(Deed.PUT_IN_GROUP, translate("People", "Put in a group"), "users"),
        BarAction(Deed.DEACTIVATE, translate("People", "Deactivate"), "user-x", danger=True),
        BarAction(Deed.BRING_BACK, translate("People", "Bring back"), "user-check"),
    )


def row(person: PersonRow, now: datetime) -> Row:
    """One person. `now` with the time zone of the reader."""
    role = translate("People", "Guest") if person.guest else roles()[person.role]
    seen = phrases.ago(person.last_sign_in, now) if person.last_sign_in is not None else translate("People", "Never")
    return Row(
        person.id,
        (
            PersonCell(person.name, str(person.id)),
            TextCell(person.number or "–", quiet=not person.number),
            TextCell(role, quiet=person.role is Role.LEARNER),
            TextCell(phrases.listed(list(person.groups)) or "–", quiet=True),
            _pass(person),
            TextCell(seen, quiet=person.last_sign_in is None),
            ActionCell(),
        ),
    )


def _pass(person: PersonRow) -> StatusCell:
    if person.deactivated_at is not None:
        return StatusCell(Status.NOT_STARTED, translate("People", "Deactivated"), "user-x")
    if person.guest:
        return StatusCell(Status.NOT_STARTED, translate("People", "By name"), "user")
    if person.has_pin and person.has_badge:
        return StatusCell(Status.PASSED, translate("People", "PIN and badge"), "id-card")
    if person.has_pin:
        return StatusCell(Status.PASSED, translate("People", "PIN"), "key-round")
    return StatusCell(Status.ATTENTION, translate("People", "No PIN yet"))


def page(sheet: PersonSheet, now: datetime) -> PersonPageModel:
    """One person's page."""
    person = sheet.person
    active = person.deactivated_at is None
    parts = [translate("People", "Guest") if person.guest else roles()[person.role]]
    if sheet.groups:
        parts.append(phrases.listed([group.name for group in sheet.groups]))
    if not active:
        parts.append(translate("People", "Deactivated"))
    return PersonPageModel(
        sheet,
        " · ".join(parts),
        _facts(sheet, now),
        _pin(sheet),
        _waits(sheet, now),
        tuple(course_row(course, now) for course in sheet.courses),
        active,
    )


def _facts(sheet: PersonSheet, now: datetime) -> tuple[Fact, ...]:
    person = sheet.person
    seen = (
        phrases.placed(sheet.last_sign_in, now) if sheet.last_sign_in is not None else translate("People", "Never here")
    )
    facts = [
        Fact(translate("People", "Number"), person.number or "–"),
        Fact(translate("People", "E-mail"), person.email or "–"),
        Fact(translate("People", "Language"), person.language or translate("People", "As this machine")),
        Fact(translate("People", "Last sign-in"), seen),
        Fact(translate("People", "Added"), phrases.placed(person.made_at, now)),
    ]
    if person.source_id is not None:
        facts.append(Fact(translate("People", "In the roster as"), person.source_id, is_code=True))
    return tuple(facts)


def _pin(sheet: PersonSheet) -> StatusCell:
    if sheet.pin_digits is None:
        return StatusCell(Status.ATTENTION, translate("People", "No PIN on this machine"))
    said = (
        translate("People", "PIN of %n digit(s), and a badge", "", sheet.pin_digits)
        if sheet.has_badge
        else translate("People", "PIN of %n digit(s)", "", sheet.pin_digits)
    )
    return StatusCell(Status.PASSED, said, "key-round")


def _waits(sheet: PersonSheet, now: datetime) -> str:
    tries = sheet.tries
    if tries is None or not tries.failed:
        return ""
    said = translate("People", "%n wrong PIN(s) in a row.", "", tries.failed)
    until = tries.waits_until
    if until is not None and until > now:
        return said + " " + translate("People", "They must wait until {time}.").format(time=phrases.clock(until, now))
    return said


def course_columns() -> tuple[Column, ...]:
    """What a person is enrolled on."""
    return (
        Column("course", translate("People", "Course"), 190, 3),
        Column("progress", translate("People", "Progress"), 130, 1, priority=2),
        Column("standing", translate("People", "State"), 150, 1),
        Column("attempts", translate("People", "Attempts"), 80, 0, Align.END, priority=3),
        Column("due", translate("People", "Due"), 100, 0, priority=1),
    )


_STATUS = {
    EnrollmentStatus.NOT_STARTED: Status.NOT_STARTED,
    EnrollmentStatus.IN_PROGRESS: Status.IN_PROGRESS,
    EnrollmentStatus.COMPLETED: Status.COMPLETED,
    EnrollmentStatus.PASSED: Status.PASSED,
    EnrollmentStatus.FAILED: Status.FAILED,
}


def course_row(course: CourseOfPerson, now: datetime) -> Row:
    """One enrolment."""
    status = _STATUS[course.standing]
    words = translate("People", "Withdrawn") if course.withdrawn_at is not None else status.word
    due = phrases.short_day(course.due_at, now) if course.due_at is not None else "–"
    return Row(
        course.package,
        (
            TextCell(course.title, strong=True),
            BarCell(None if course.progress is None else min(max(course.progress / 100, 0.0), 1.0), status),
            StatusCell(status, words),
            TextCell(number(course.attempts)),
            TextCell(due, quiet=course.due_at is None),
        ),
    )
