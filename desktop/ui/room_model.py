"""What the room shows, without a screen: a row for each learner, a card for whatever waits."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import Final

from desktop.learning.attempting import ToSettle
from desktop.learning.lesson_titles import LessonTitle
from desktop.learning.room import EnrollmentStatus, Need, NeedKind, RoomOrder, Segment, Sighting, State
from desktop.ui import phrases
from desktop.ui.status import Status
from desktop.ui.widgets.table_model import (
    BarCell,
    Column,
    Narrow,
    PersonCell,
    Row,
    StatusCell,
    TextCell,
    WhenCell,
)
from desktop.words import number, translate

MOST_CARDS: Final = 3


class Filter(Enum):
    """The segments above the table."""

    EVERYONE = "everyone"
    AT_WORK = "at work"
    NEEDS_YOU = "needs you"
    FINISHED = "finished"
    NOT_STARTED = "not started"

    @property
    def segment(self) -> Segment | None:
        """What the store calls it; None for everyone."""
        return None if self is Filter.EVERYONE else Segment[self.name]


@dataclass(frozen=True, slots=True)
class NeedCard:
    """One card of "Needs you". `verb` names its button."""

    need: Need
    icon: str
    title: str
    words: str
    verb: str


@dataclass(frozen=True, slots=True)
class RoomHead:
    """What stands above the table. `needs` is how many things wait; `cards` are the first of them."""

    cards: tuple[NeedCard, ...]
    needs: int
    counts: Mapping[Filter, int]


def filters() -> dict[Filter, str]:
    """The segments with their words."""
    return {
        Filter.EVERYONE: translate("Room", "Everyone"),
        Filter.AT_WORK: translate("Room", "At work"),
        Filter.NEEDS_YOU: translate("Room", "Needs you"),
        Filter.FINISHED: translate("Room", "Finished"),
        Filter.NOT_STARTED: translate("Room", "Not started"),
    }


def columns() -> tuple[Column, ...]:
    """The columns of the room, the learner first."""
    return (
        Column(RoomOrder.LEARNER, translate("Room", "Learner"), 150, 8, sortable=True),
        Column(
            RoomOrder.COURSE,
            translate("Room", "Course and place"),
            180,
            5,
            priority=2,
            narrow=Narrow.FOLD,
            sortable=True,
        ),
        Column(RoomOrder.PROGRESS, translate("Room", "Progress"), 142, 1, priority=3, sortable=True, falls_first=True),
        Column("state", translate("Room", "State"), 176, 2),
        Column("machine", translate("Room", "Machine"), 138, 1, priority=5),
        Column(RoomOrder.HEARD, translate("Room", "Last heard"), 116, 1, priority=4, sortable=True, falls_first=True),
    )


def row(seen: Sighting, lesson: LessonTitle | None, now: datetime) -> Row:
    """A learner. `now` with the time zone of the reader."""
    status = _STATUS[seen.state]
    return Row(
        key=seen.row.enrollment,
        cells=(
            PersonCell(seen.row.name, str(seen.row.learner)),
            TextCell(seen.row.title, _place(seen, lesson, now)),
            BarCell(_share(seen), status),
            StatusCell(status, _state_words(seen)),
            TextCell(_machine(seen), quiet=True),
            _heard(seen, now),
        ),
    )


def card(need: Need, lesson: LessonTitle | None) -> NeedCard:
    """The card of something that waits."""
    title, words, verb = _stuck_card(need, lesson) if need.settle is None else _settle_card(need, need.settle)
    return NeedCard(need, _ICONS[need.kind], title, words, verb)


def lesson_name(lesson: LessonTitle) -> str:
    """A lesson with its place in the course: "Lesson 5: Choosing an extinguisher"."""
    if not lesson.number or lesson.count < 2:
        return lesson.title
    said = translate("Room", "Lesson {number}: {title}")
    return said.format(number=number(lesson.number), title=lesson.title)


def score_of(score: float | None) -> str:
    """A scaled score in percent, "" where there is none; what is below zero reads as nothing scored."""
    return phrases.percent(max(0.0, score)) if score is not None else ""


_ICONS: Final = {
    NeedKind.STUCK: "timer",
    NeedKind.ASKED: "rotate-ccw",
    NeedKind.USED_UP: "rotate-ccw",
    NeedKind.OVER_LIMIT: "scale",
    NeedKind.GUEST_WORK: "user-search",
}
_STATUS: Final = {
    State.STUCK: Status.ATTENTION,
    State.AT_WORK: Status.IN_PROGRESS,
    State.PAUSED: Status.IN_PROGRESS,
    State.FAILED: Status.FAILED,
    State.PASSED: Status.PASSED,
    State.COMPLETED: Status.COMPLETED,
    State.NOT_STARTED: Status.NOT_STARTED,
}


def _state_words(seen: Sighting) -> str:
    score = score_of(seen.row.score)
    words = {
        State.STUCK: translate("Room", "Stuck for {span}"),
        State.AT_WORK: translate("Room", "At work"),
        State.PAUSED: translate("Room", "Paused"),
        State.FAILED: translate("Room", "Failed with {score}") if score else translate("Room", "Failed"),
        State.PASSED: translate("Room", "Passed with {score}") if score else translate("Room", "Passed"),
        State.COMPLETED: translate("Room", "Completed"),
        State.NOT_STARTED: translate("Room", "Not started"),
    }
    return words[seen.state].format(span=phrases.span(seen.stuck_for), score=score)


def _place(seen: Sighting, lesson: LessonTitle | None, now: datetime) -> str:
    finished = seen.row.finished_at
    if seen.state is State.NOT_STARTED:
        return translate("Room", "Not opened yet")
    if seen.waits:
        return translate("Room", "Waits for another attempt")
    if seen.row.segment is Segment.FINISHED and finished is not None:
        return translate("Room", "Finished {moment}").format(moment=phrases.moment(finished, now))
    if lesson is None:
        return ""
    if not seen.answered:
        return lesson_name(lesson) if lesson.count > 1 or lesson.title != seen.row.title else ""
    said = translate("Room", "{lesson}, after question {number}")
    return said.format(lesson=lesson.title, number=number(seen.answered))


def _share(seen: Sighting) -> float:
    if seen.row.progress is not None:
        return min(max(seen.row.progress / 100, 0.0), 1.0)
    return 1.0 if seen.row.segment is Segment.FINISHED else 0.0


def _machine(seen: Sighting) -> str:
    if seen.row.device is None:
        return translate("Room", "Not seen yet")
    if seen.here:
        return translate("Room", "This machine")
    return seen.machine or translate("Room", "Another machine")


def _heard(seen: Sighting, now: datetime) -> WhenCell:
    if seen.live:
        return WhenCell(translate("Room", "Live"), live=True)
    return WhenCell(phrases.ago(seen.row.heard_at, now) if seen.row.heard_at is not None else "–")


def _stuck_card(need: Need, lesson: LessonTitle | None) -> tuple[str, str, str]:
    span = phrases.span(need.stuck_for)
    title = translate("Room", "{name} is stuck").format(name=need.name)
    see = translate("Room", "See their work")
    if lesson is None:
        return (
            title,
            translate("Room", "In {course}, nothing new for {span}.").format(course=need.title, span=span),
            see,
        )
    if not need.answered:
        said = translate("Room", "In “{lesson}” of {course}, nothing new for {span}.")
        return title, said.format(lesson=lesson.title, course=need.title, span=span), see
    said = translate("Room", "No answer since question {number} of “{lesson}” in {course}, for {span}.")
    words = said.format(number=number(need.answered), lesson=lesson.title, course=need.title, span=span)
    return title, words, see


def _settle_card(need: Need, settle: ToSettle) -> tuple[str, str, str]:
    used, allowed = number(settle.attempts), number(settle.allowed or 0)
    grant = translate("Room", "Grant attempt {number}").format(number=number(settle.attempts + 1))
    best = _best(settle)
    match need.kind:
        case NeedKind.ASKED:
            return translate("Room", "{name} asks for an attempt").format(name=need.name), best, grant
        case NeedKind.OVER_LIMIT:
            title = translate("Room", "{name} made attempt {number} of {allowed}")
            return title.format(name=need.name, number=number(settle.number or 0), allowed=allowed), best, _decide()
        case NeedKind.GUEST_WORK:
            title = translate("Room", "A guest finished a course")
            return title, _guest_words(settle), translate("Room", "Give it to a person")
        case _:
            title = translate("Room", "{name} has used {used} of {allowed} attempts")
            return title.format(name=need.name, used=used, allowed=allowed), best, grant


def _decide() -> str:
    return translate("Room", "Decide")


def _best(settle: ToSettle) -> str:
    score = score_of(settle.score)
    if not score:
        return translate("Room", "{course}, no score so far.").format(course=settle.title)
    return translate("Room", "{course}, best score {score}.").format(course=settle.title, score=score)


def _guest_words(settle: ToSettle) -> str:
    score = score_of(settle.score)
    if settle.standing is EnrollmentStatus.PASSED and score:
        said = translate("Room", "{name} passed {course} with {score}.")
    elif settle.standing is EnrollmentStatus.FAILED and score:
        said = translate("Room", "{name} failed {course} with {score}.")
    else:
        said = translate("Room", "{name} finished {course}.")
    return said.format(name=settle.learner_name, course=settle.title, score=score)
