"""What courses recorded of their questions (cmi.interactions.n): one row an element, of one attempt or of many."""

from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import (
    CTE,
    ColumnElement,
    Connection,
    Float,
    Integer,
    Label,
    Row,
    case,
    cast,
    false,
    func,
    literal_column,
    select,
)

from desktop.scorm.package import Edition
from desktop.store.reports import Extent, within
from sync.records.tables import attempts, scorm_enrollments, scorm_packages, scorm_tracking, sessions

_INTERACTIONS = "cmi.interactions."
# "/" follows "." in ASCII: a range of names, where LIKE would compare every one of them without regard to case.
_BEYOND = "cmi.interactions/"
_WRONG = ("incorrect", "wrong", "unanticipated")


class Answering(NamedTuple):
    """Whose attempt it is, and by which edition of the standard its answers are spelled."""

    learner: UUID
    edition: Edition


class InteractionValue(NamedTuple):
    """One value: `element` is below "cmi.interactions.", such as "3.type"."""

    activity: str
    activity_attempt: int
    element: str
    value: str


def answering(connection: Connection, attempt: UUID) -> Answering | None:
    """Who answers in this attempt; None if there is no such one."""
    row = connection.execute(
        select(scorm_enrollments.c.learner_id, scorm_packages.c.edition)
        .select_from(attempts)
        .join(scorm_enrollments, scorm_enrollments.c.id == attempts.c.enrollment_id)
        .join(scorm_packages, scorm_packages.c.id == scorm_enrollments.c.package_id)
        .where(attempts.c.id == attempt)
    ).one_or_none()
    return Answering(row.learner_id, Edition(row.edition)) if row is not None else None


def interaction_values(connection: Connection, attempt: UUID) -> list[InteractionValue]:
    """The attempt's interactions: activities in the order they were first opened, values as they were first written."""
    tracked = scorm_tracking.c
    # rowid is the order of insertion, whatever the clock said.
    opened = (
        select(sessions.c.activity, func.min(literal_column("sessions.rowid")).label("first"))
        .where(sessions.c.attempt_id == attempt)
        .group_by(sessions.c.activity)
        .subquery()
    )
    rows = connection.execute(
        select(tracked.activity, tracked.activity_attempt, tracked.element, tracked.value)
        .join(opened, opened.c.activity == tracked.activity)
        .where(
            tracked.attempt_id == attempt,
            tracked.element >= _INTERACTIONS,
            tracked.element < _BEYOND,
            tracked.value.is_not(None),
        )
        .order_by(opened.c.first, tracked.activity_attempt, tracked.place)
    )
    return [
        InteractionValue(activity, number, element[len(_INTERACTIONS) :], value)
        for activity, number, element, value in rows
    ]


class AskedQuestion(NamedTuple):
    """One question over many attempts; of each attempt the last answer counts.

    `right` and `wrong` are answers with such a verdict, `seconds` the mean of the `timed` ones; `wrong_response` is the
    wrong answer given most often, `wrong_alike` times.
    """

    activity: str
    identifier: str
    type: str | None
    text: str | None
    answers: int
    right: int
    wrong: int
    timed: int
    seconds: float | None
    wrong_response: str | None
    wrong_alike: int


def asked_questions(connection: Connection, extent: Extent) -> list[AskedQuestion]:
    """Every question with an identifier in the attempts of the extent, in no order.

    The extent should name a course: else every value of every answer ever given is sorted.
    """
    answers = _last_answers(_records(_cells(extent)))
    alike = _alike(answers)
    columns = alike.c
    # Of an aggregate query with one max(), SQLite takes the bare columns from the row that has it: here the response
    # given most often among the wrong ones, in `_last_answers` the last record (sqlite.org/lang_select.html, 2.5).
    statement = select(
        columns.activity,
        columns.identifier,
        columns.type,
        columns.text,
        func.sum(columns.answers),
        func.sum(columns.answers * columns.is_right),
        func.sum(columns.answers * columns.is_wrong),
        func.sum(columns.timed),
        func.sum(columns.seconds) / func.nullif(func.sum(columns.timed), 0),
        columns.response,
        func.max(columns.answers * columns.is_wrong),
    ).group_by(columns.activity, columns.identifier)
    return [_asked(row) for row in connection.execute(statement)]


def _asked(row: Row[Any]) -> AskedQuestion:
    found = AskedQuestion._make(row)
    return found if found.wrong_alike else found._replace(wrong_response=None)


def _cells(extent: Extent) -> CTE:
    """One row a value, with the attempt's row number in place of its long identifier: a million of them are sorted."""
    tracked = scorm_tracking.c
    below = func.substr(tracked.element, len(_INTERACTIONS) + 1)
    return (
        select(
            literal_column("attempts.rowid", Integer).label("attempt"),
            tracked.activity,
            (tracked.activity_attempt * 1_000_000 + cast(below, Integer)).label("place"),
            func.ltrim(below, "0123456789").label("name"),
            tracked.value,
        )
        .select_from(scorm_enrollments)
        .join(attempts, attempts.c.enrollment_id == scorm_enrollments.c.id)
        .join(scorm_tracking, tracked.attempt_id == attempts.c.id)
        .where(tracked.element >= _INTERACTIONS, tracked.element < _BEYOND, *within(extent))
        .cte("cells")
    )


def _records(cells: CTE) -> CTE:
    """One row a record: cmi.interactions.n of an activity attempt, its elements beside each other."""

    def one(name: str, *elements: str) -> Label[str]:
        return func.max(case((cells.c.name.in_(elements), cells.c.value))).label(name)

    return (
        select(
            cells.c.attempt,
            cells.c.activity,
            cells.c.place,
            one("identifier", ".id"),
            one("type", ".type"),
            one("text", ".description"),
            one("response", ".learner_response", ".student_response"),
            one("result", ".result"),
            one("latency", ".latency"),
        )
        .group_by(cells.c.attempt, cells.c.activity, cells.c.place)
        .cte("records")
    )


def _last_answers(records: CTE) -> CTE:
    """One row a question of an attempt: its last record, judged."""
    columns = records.c
    mark = case((columns.result.op("GLOB")("[-+.0-9]*"), cast(columns.result, Float)))
    return (
        select(
            columns.activity,
            columns.identifier,
            columns.type,
            columns.text,
            columns.response,
            func.coalesce(mark > 0, columns.result == "correct", false()).label("is_right"),
            func.coalesce(mark <= 0, columns.result.in_(_WRONG), false()).label("is_wrong"),
            _seconds(columns.latency).label("seconds"),
            func.max(columns.place),
        )
        .where(columns.identifier.is_not(None))
        .group_by(columns.attempt, columns.activity, columns.identifier)
        .cte("answers")
    )


def _alike(answers: CTE) -> CTE:
    """One row for all who gave the same response with the same verdict."""
    columns = answers.c
    return (
        select(
            columns.activity,
            columns.identifier,
            columns.type,
            columns.text,
            columns.response,
            columns.is_right,
            columns.is_wrong,
            func.count().label("answers"),
            func.sum(columns.seconds).label("seconds"),
            func.count(columns.seconds).label("timed"),
        )
        .group_by(columns.activity, columns.identifier, columns.is_wrong, columns.is_right, columns.response)
        .cte("alike")
    )


def _seconds(latency: ColumnElement[str]) -> ColumnElement[float | None]:
    """Seconds of "PT1H2M3.5S" or "0001:02:03.5"; NULL for whatever takes days, since it would hide all others.

    CAST reads the number a text begins with, and stops at the letter behind it.
    """

    def after(text: ColumnElement[str], mark: str) -> ColumnElement[str]:
        return func.substr(text, func.instr(text, mark) + 1)

    def up_to(text: ColumnElement[str], mark: str) -> ColumnElement[float]:
        return case((func.instr(text, mark) > 0, cast(text, Float)), else_=0.0)

    time = after(latency, "T")
    minutes = after(time, "H")
    interval = up_to(time, "H") * 3600 + up_to(minutes, "M") * 60 + cast(after(minutes, "M"), Float)
    tail = after(latency, ":")
    timespan = cast(latency, Float) * 3600 + cast(tail, Float) * 60 + cast(after(tail, ":"), Float)
    return case((latency.op("GLOB")("PT[0-9]*"), interval), (latency.op("GLOB")("[0-9]*:[0-9]*:[0-9]*"), timespan))
