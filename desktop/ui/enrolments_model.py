"""What the list of enrolments shows, without a screen."""

from datetime import datetime
from enum import Enum
from typing import Final

from desktop.learning.enrolment_list import (
    CourseOnShelf,
    EnrollmentOrder,
    EnrollmentOrigin,
    EnrollmentRow,
    EnrollmentState,
    LossOfMoving,
)
from desktop.learning.groups import GroupSize
from desktop.learning.people import PersonRow
from desktop.learning.room import EnrollmentStatus
from desktop.ui import phrases
from desktop.ui.room_model import score_of
from desktop.ui.status import Status
from desktop.ui.widgets.table_bar import BarAction
from desktop.ui.widgets.table_model import (
    ActionCell,
    Align,
    Cell,
    Column,
    CoverCell,
    Narrow,
    NumberCell,
    PersonCell,
    Row,
    StatusCell,
    TextCell,
    WhenCell,
)
from desktop.words import number, translate


class Filter(Enum):
    """The segments above the table."""

    ALL = "all"
    NOT_STARTED = "not started"
    IN_PROGRESS = "in progress"
    OVERDUE = "overdue"
    FAILED = "failed"
    DONE = "done"
    WITHDRAWN = "withdrawn"

    @property
    def state(self) -> EnrollmentState | None:
        """What the store calls it; None for all."""
        return None if self is Filter.ALL else EnrollmentState[self.name]


class Deed(Enum):
    """What can be done with chosen enrolments."""

    OPEN = "open"
    SET_DUE = "set due"
    GRANT = "grant"
    MOVE = "move"
    WITHDRAW = "withdraw"
    BRING_BACK = "bring back"


def filters() -> dict[Filter, str]:
    """The segments with their words."""
    return {
        Filter.ALL: translate("Enrolments", "All"),
        Filter.NOT_STARTED: translate("Enrolments", "Not started"),
        Filter.IN_PROGRESS: translate("Enrolments", "In progress"),
        Filter.OVERDUE: translate("Enrolments", "Overdue"),
        Filter.FAILED: translate("Enrolments", "Failed"),
        Filter.DONE: translate("Enrolments", "Done"),
        Filter.WITHDRAWN: translate("Enrolments", "Withdrawn"),
    }


def deeds() -> tuple[BarAction, ...]:
    """What the bar offers for chosen rows."""
    return (
        BarAction(Deed.SET_DUE, translate("Enrolments", "Set due date"), "calendar"),
        BarAction(Deed.GRANT, translate("Enrolments", "Grant attempt"), "rotate-ccw"),
        BarAction(Deed.MOVE, translate("Enrolments", "Move to new version"), "refresh-cw"),
        BarAction(Deed.BRING_BACK, translate("Enrolments", "Bring back"), "undo-2"),
        BarAction(Deed.WITHDRAW, translate("Enrolments", "Withdraw"), "user-x", danger=True),
    )


def columns() -> tuple[Column, ...]:
    """Who takes what, until when, and how it stands."""
    return (
        Column(EnrollmentOrder.LEARNER, translate("Enrolments", "Learner"), 150, 3, sortable=True),
        Column(
            EnrollmentOrder.COURSE,
            translate("Enrolments", "Course"),
            176,
            4,
            priority=2,
            narrow=Narrow.FOLD,
            sortable=True,
        ),
        Column(EnrollmentOrder.DUE, translate("Enrolments", "Due"), 116, 1, priority=3, sortable=True),
        Column(EnrollmentOrder.SCORE, translate("Enrolments", "State"), 172, 2, sortable=True, falls_first=True),
        Column("attempts", translate("Enrolments", "Attempts"), 92, 0, Align.END, priority=5),
        Column(
            EnrollmentOrder.HEARD,
            translate("Enrolments", "Last heard"),
            112,
            1,
            priority=4,
            sortable=True,
            falls_first=True,
        ),
        Column("more", "", 56, 0, Align.END, priority=6),
    )


def row(enrolled: EnrollmentRow, now: datetime) -> Row:
    """One enrolment. `now` with the time zone of the reader."""
    return Row(
        key=enrolled.enrollment,
        cells=(
            PersonCell(enrolled.name, str(enrolled.learner)),
            TextCell(enrolled.title, _origin(enrolled)),
            _due(enrolled, now),
            _state(enrolled),
            NumberCell(_attempts(enrolled), translate("Enrolments", "attempts")),
            WhenCell(phrases.ago(enrolled.heard_at, now) if enrolled.heard_at is not None else "–"),
            ActionCell(),
        ),
    )


def what_is_lost(losses: list[LossOfMoving], stay: int) -> str:
    """What moving so many learners costs them; `stay` are on the newest version already."""
    begun = [loss for loss in losses if loss.attempt is not None]
    said = [translate("Enrolments", "%n learner(s) go to the newest version.", "", len(losses))]
    if begun:
        said.append(
            translate(
                "Enrolments",
                "%n open attempt(s) end with what was reached, and begin again from the first lesson.",
                "",
                len(begun),
            )
        )
        if any(loss.loses_place for loss in begun):
            said.append(translate("Enrolments", "Bookmarks and answers inside lessons are not taken along."))
    said.append(translate("Enrolments", "Results and certificates on the old version are kept."))
    if stay:
        said.append(translate("Enrolments", "%n are on the newest version already, and stay.", "", stay))
    return " ".join(said)


_STATUS: Final = {
    EnrollmentStatus.NOT_STARTED: Status.NOT_STARTED,
    EnrollmentStatus.IN_PROGRESS: Status.IN_PROGRESS,
    EnrollmentStatus.COMPLETED: Status.COMPLETED,
    EnrollmentStatus.PASSED: Status.PASSED,
    EnrollmentStatus.FAILED: Status.FAILED,
}


def status_of(standing: EnrollmentStatus) -> Status:
    """The status that a standing is shown as."""
    return _STATUS[standing]


def standing_words(standing: EnrollmentStatus, score: float | None, progress: float | None = None) -> str:
    """A standing with the figure that goes with it: "Passed with 91%", "In progress, 57%"."""
    said = score_of(score)
    words = {
        EnrollmentStatus.NOT_STARTED: translate("Enrolments", "Not started"),
        EnrollmentStatus.IN_PROGRESS: translate("Enrolments", "In progress"),
        EnrollmentStatus.COMPLETED: translate("Enrolments", "Completed"),
        EnrollmentStatus.PASSED: translate("Enrolments", "Passed"),
        EnrollmentStatus.FAILED: translate("Enrolments", "Failed"),
    }
    if said and standing is EnrollmentStatus.PASSED:
        return translate("Enrolments", "Passed with {score}").format(score=said)
    if said and standing is EnrollmentStatus.FAILED:
        return translate("Enrolments", "Failed with {score}").format(score=said)
    if progress and standing is EnrollmentStatus.IN_PROGRESS:
        return translate("Enrolments", "In progress, {share}").format(share=phrases.percent(min(progress / 100, 1.0)))
    return words[standing]


def _state(enrolled: EnrollmentRow) -> StatusCell:
    if enrolled.withdrawn_at is not None:
        return StatusCell(Status.NOT_STARTED, translate("Enrolments", "Withdrawn"), "user-x")
    words = standing_words(enrolled.standing, enrolled.score, enrolled.progress)
    return StatusCell(_STATUS[enrolled.standing], words)


def _origin(enrolled: EnrollmentRow) -> str:
    if enrolled.has_newer:
        return translate("Enrolments", "There is a newer version")
    if enrolled.origin is EnrollmentOrigin.ASSIGNED:
        return translate("Enrolments", "Assigned")
    return translate("Enrolments", "Enrolled by themselves")


def _due(enrolled: EnrollmentRow, now: datetime) -> Cell:
    if enrolled.due_at is None:
        return TextCell("–", quiet=True)
    day = phrases.short_day(enrolled.due_at, now)
    done = enrolled.standing in (EnrollmentStatus.PASSED, EnrollmentStatus.COMPLETED)
    if done or enrolled.withdrawn_at is not None or enrolled.due_at >= now:
        return TextCell(day)
    return TextCell(day, translate("Enrolments", "Overdue"), strong=True, tone=Status.ATTENTION)


def _attempts(enrolled: EnrollmentRow) -> str:
    if enrolled.allowed is None:
        return number(enrolled.attempts)
    said = translate("Enrolments", "{used} of {allowed}")
    return said.format(used=number(enrolled.attempts), allowed=number(enrolled.allowed))


def course_columns() -> tuple[Column, ...]:
    """Courses as the dialog lists them to choose from."""
    return (Column("course", translate("Enrolments", "Course"), 180, 1),)


def course_row(course: CourseOnShelf) -> Row:
    """One course to choose."""
    version = translate("Enrolments", "Version {number}").format(number=number(course.version))
    return Row(course.package, (CoverCell(course.title, course.sha256, version),))


def course_choice(course: CourseOnShelf) -> str:
    """A course as the chooser above the list names it; an earlier version says which."""
    if course.is_newest:
        return course.title
    return translate("Enrolments", "{title}, version {number}").format(
        title=course.title, number=number(course.version)
    )


def group_columns() -> tuple[Column, ...]:
    """Groups as the dialog lists them to choose from."""
    return (Column("group", translate("Enrolments", "Group"), 180, 1),)


def group_row(size: GroupSize) -> Row:
    """One group to choose."""
    learners = translate("Enrolments", "%n learner(s)", "", size.learners)
    return Row(size.group.id, (PersonCell(size.group.name, str(size.group.id), learners),))


def person_columns() -> tuple[Column, ...]:
    """People as the dialog lists them to choose from."""
    return (Column("person", translate("Enrolments", "Learner"), 180, 1),)


def person_row(person: PersonRow) -> Row:
    """One person to choose."""
    groups = phrases.listed(list(person.groups))
    return Row(person.id, (PersonCell(person.name, str(person.id), groups or person.number or ""),))
