"""Who is at what: each learner with the course they were in last, as an instructor watches a room.

What can only be known of few (which courses are open, who needs a person) comes in as sets of enrolments; what must be
known of all is one query, so that 10,000 learners with 100,000 enrolments are counted and paged in a moment.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import Any, Final
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    Connection,
    Integer,
    Row,
    Select,
    String,
    Subquery,
    case,
    func,
    literal,
    or_,
    select,
    type_coerce,
)

from desktop.store.people import folded
from desktop.store.reach import within
from sync.records.center import group_members, people
from sync.records.tables import attempts, scorm_enrollments, scorm_packages, scorm_tracking, sessions
from sync.records.vocabulary import EnrollmentStatus


class Segment(Enum):
    """Where a learner is with their newest course; everybody is in exactly one. Ascending as the room lists them."""

    NEEDS_YOU = 0
    AT_WORK = 1
    """Open somewhere, or begun and left."""
    FINISHED = 2
    NOT_STARTED = 3


class RoomOrder(Enum):
    """What the room can be ordered by; `ATTENTION` is who needs a person first, then whoever was heard of last."""

    ATTENTION = "attention"
    LEARNER = "learner"
    COURSE = "course"
    PROGRESS = "progress"
    HEARD = "heard"


@dataclass(frozen=True, slots=True)
class RoomQuery:
    """Which learners: `segment` and `group` None is all; `search` fits as in the list of people, or in a title."""

    segment: Segment | None = None
    group: UUID | None = None
    search: str = ""
    order: RoomOrder = RoomOrder.ATTENTION
    falling: bool = False


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of few enrolments: those that wait for a person, and those that are open somewhere."""

    needy: frozenset[UUID]
    live: frozenset[UUID]


@dataclass(frozen=True, slots=True)
class RoomRow:
    """`progress` is 0..100, `score` of what counts, -1..1; None is unknown. `device` is where they were last.

    `activity` is the identifier of the lesson they were in last, "" before the first.
    """

    enrollment: UUID
    learner: UUID
    name: str
    package: UUID
    title: str
    sha256: str
    activity: str
    heard_at: datetime | None
    finished_at: datetime | None
    device: UUID | None
    standing: EnrollmentStatus
    progress: float | None
    score: float | None
    attempts: int
    attempt: UUID | None
    segment: Segment


@dataclass(frozen=True, slots=True)
class OpenSession:
    """A lesson that was begun and has not ended, as far as is known here. `progressed_at`: the newest value that says
    more than that time passes."""

    enrollment: UUID
    learner: UUID
    package: UUID
    device: UUID
    heard_at: datetime
    progressed_at: datetime


_TIME_PASSES: Final = ("cmi.session_time", "cmi.core.session_time", "cmi.exit", "cmi.core.exit", "adl.nav.request")
_OWN_SCORE: Final = case(
    (scorm_enrollments.c.counted_completion.is_(None), scorm_enrollments.c.score_scaled),
    else_=scorm_enrollments.c.counted_score_scaled,
)


def open_sessions(connection: Connection, reach: frozenset[UUID] | None) -> list[OpenSession]:
    """The sessions that never ended, of these learners (None: of all); the newest of each enrolment."""
    begun = {
        row.id: row
        for row in connection.execute(
            select(sessions.c.id, sessions.c.enrollment_id, sessions.c.device_id, sessions.c.began_at).where(
                sessions.c.ended_at.is_(None)
            )
        )
    }
    if not begun:
        return []
    tracked, enrolled = scorm_tracking.c, scorm_enrollments.c
    progressed = (
        select(func.max(type_coerce(tracked.recorded_at, String)))
        .where(tracked.session_id == enrolled.last_session_id, tracked.attempt_id == enrolled.current_attempt_id)
        .where(tracked.element.not_in(_TIME_PASSES))
        .correlate(scorm_enrollments)
        .scalar_subquery()
    )
    newest = connection.execute(
        select(
            enrolled.id,
            enrolled.learner_id,
            enrolled.package_id,
            enrolled.last_session_id,
            enrolled.last_activity_at,
            type_coerce(progressed, tracked.recorded_at.type).label("progressed_at"),
        ).where(
            enrolled.withdrawn_at.is_(None),
            *within(enrolled.id, {row.enrollment_id for row in begun.values()}),
            *within(enrolled.learner_id, reach),
        )
    )
    found = [(row, begun[row.last_session_id]) for row in newest if row.last_session_id in begun]
    return [
        OpenSession(
            enrollment=row.id,
            learner=row.learner_id,
            package=row.package_id,
            device=session.device_id,
            heard_at=max(row.last_activity_at or session.began_at, row.progressed_at or session.began_at),
            progressed_at=row.progressed_at or session.began_at,
        )
        for row, session in found
    ]


def room_page(
    connection: Connection, wanted: RoomQuery, known: Known, reach: frozenset[UUID] | None, after: int, most: int
) -> list[RoomRow]:
    """The learners that fit in the order that was asked for, `after` so many."""
    standing = _segments(wanted, known, reach)
    places = select(standing.c.id, standing.c.segment).select_from(standing)
    if wanted.segment is not None:
        places = places.where(standing.c.segment == wanted.segment.value)
    found = connection.execute(_ordered(places, wanted, standing).limit(most).offset(after)).all()
    segments = {row.id: Segment(row.segment) for row in found}
    rows = {row.id: _row(row, segments[row.id]) for row in connection.execute(_rows(frozenset(segments)))}
    return [rows[identifier] for identifier in segments]


def rows_of(connection: Connection, enrollments: frozenset[UUID]) -> list[RoomRow]:
    """These enrolments as the room lists them when they need somebody."""
    return [_row(row, Segment.NEEDS_YOU) for row in connection.execute(_rows(enrollments))]


def count_room(
    connection: Connection, wanted: RoomQuery, known: Known, reach: frozenset[UUID] | None
) -> dict[Segment, int]:
    """How many learners are in each segment; the segment of the question does not matter."""
    standing = _segments(wanted, known, reach)
    found = connection.execute(select(standing.c.segment, func.count().label("number")).group_by(standing.c.segment))
    counted = {row.segment: int(row.number) for row in found}
    return {segment: counted.get(segment.value, 0) for segment in Segment}


def _segments(wanted: RoomQuery, known: Known, reach: frozenset[UUID] | None) -> Subquery:
    """One row for each learner that fits: the enrolment that shows them, and its segment."""
    newest = _newest(wanted, known, reach)
    segment = case(
        (or_(*within(newest.c.id, known.needy)), Segment.NEEDS_YOU.value),
        (or_(*within(newest.c.id, known.live)), Segment.AT_WORK.value),
        (newest.c.standing == EnrollmentStatus.NOT_STARTED, Segment.NOT_STARTED.value),
        (newest.c.standing == EnrollmentStatus.IN_PROGRESS, Segment.AT_WORK.value),
        else_=Segment.FINISHED.value,
    )
    statement = select(
        newest.c.id,
        newest.c.learner_id,
        newest.c.package_id,
        newest.c.used,
        type_coerce(segment, Integer).label("segment"),
    )
    words = folded(wanted.search).split()
    if not words:
        return statement.subquery("standing")
    return (
        statement.join(people, people.c.id == newest.c.learner_id)
        .join(scorm_packages, scorm_packages.c.id == newest.c.package_id)
        .where(*(_fits(word) for word in words))
        .subquery("standing")
    )


def _newest(wanted: RoomQuery, known: Known, reach: frozenset[UUID] | None) -> Subquery:
    """The enrolment that shows each learner: one that is open, one that needs a person, else the one used last; where
    none was, the one made last.

    SQLite takes the other columns from the row that has the greatest value (lang_select, "bare columns"). Times are
    text and begin with a digit above "0", so that a time of enrolling never wins over a time of learning. An index
    holds all that is read here.
    """
    enrolled = scorm_enrollments.c
    used = type_coerce(enrolled.last_activity_at, String)
    made = literal("0") + type_coerce(enrolled.enrolled_at, String)
    last = func.coalesce(used, made)
    weight = case(
        (or_(*within(enrolled.id, known.live)), literal("9") + last),
        (or_(*within(enrolled.id, known.needy)), literal("8") + last),
        else_=last,
    )
    gone = select(people.c.id).where(
        or_(people.c.erased_at.is_not(None), people.c.deactivated_at.is_not(None), people.c.given_to.is_not(None))
    )
    statement = (
        select(
            enrolled.id,
            enrolled.learner_id,
            enrolled.standing,
            enrolled.package_id,
            func.max(weight).label("weight"),
            last.label("used"),
        )
        .where(enrolled.withdrawn_at.is_(None), enrolled.learner_id.not_in(gone), *within(enrolled.learner_id, reach))
        .group_by(enrolled.learner_id)
    )
    if wanted.group is not None:
        members = select(group_members.c.person_id).where(group_members.c.group_id == wanted.group)
        statement = statement.where(enrolled.learner_id.in_(members))
    return statement.subquery("newest")


def _fits(word: str) -> ColumnElement[bool]:
    return or_(
        people.c.sort_name.startswith(word, autoescape=True),
        people.c.sort_name.contains(f" {word}", autoescape=True),
        func.lower(people.c.number).startswith(word, autoescape=True),
        scorm_packages.c.sort_title.contains(word, autoescape=True),
    )


def _ordered(places: Select[Any], wanted: RoomQuery, standing: Subquery) -> Select[Any]:
    """Only what the order needs is joined, so that all else is read for one page alone."""

    def turned(column: ColumnElement[Any]) -> ColumnElement[Any]:
        return column.desc() if wanted.falling else column.asc()

    enrolled = scorm_enrollments.c
    match wanted.order:
        case RoomOrder.LEARNER:
            joined = places.join(people, people.c.id == standing.c.learner_id)
            return joined.order_by(turned(people.c.sort_name), standing.c.learner_id)
        case RoomOrder.COURSE:
            joined = places.join(scorm_packages, scorm_packages.c.id == standing.c.package_id)
            return joined.order_by(turned(scorm_packages.c.sort_title), standing.c.learner_id)
        case RoomOrder.PROGRESS:
            joined = places.join(scorm_enrollments, enrolled.id == standing.c.id)
            return joined.order_by(turned(func.coalesce(enrolled.progress, 0)), standing.c.learner_id)
        case RoomOrder.HEARD:
            return places.order_by(turned(standing.c.used), standing.c.learner_id)
        case RoomOrder.ATTENTION:
            return places.order_by(turned(standing.c.segment), standing.c.used.desc(), standing.c.learner_id)


def _rows(identifiers: frozenset[UUID]) -> Select[Any]:
    enrolled = scorm_enrollments.c
    return (
        select(
            enrolled.id,
            enrolled.learner_id,
            people.c.given_name,
            people.c.family_name,
            enrolled.package_id,
            scorm_packages.c.title,
            scorm_packages.c.sha256,
            enrolled.last_activity,
            enrolled.last_activity_at,
            attempts.c.ended_at,
            enrolled.completed_at,
            sessions.c.device_id,
            enrolled.standing,
            enrolled.progress,
            _OWN_SCORE.label("score"),
            enrolled.attempts,
            enrolled.current_attempt_id,
        )
        .join(people, people.c.id == enrolled.learner_id)
        .join(scorm_packages, scorm_packages.c.id == enrolled.package_id)
        .outerjoin(sessions, sessions.c.id == enrolled.last_session_id)
        .outerjoin(attempts, attempts.c.id == enrolled.current_attempt_id)
        .where(*within(enrolled.id, identifiers))
    )


def _row(row: Row[Any], segment: Segment) -> RoomRow:
    return RoomRow(
        enrollment=row.id,
        learner=row.learner_id,
        name=f"{row.given_name} {row.family_name}".strip(),
        package=row.package_id,
        title=row.title,
        sha256=row.sha256,
        activity=row.last_activity or "",
        heard_at=row.last_activity_at,
        finished_at=row.ended_at or row.completed_at,
        device=row.device_id,
        standing=row.standing,
        progress=row.progress,
        score=row.score,
        attempts=row.attempts,
        attempt=row.current_attempt_id,
        segment=segment,
    )
