"""Values that another system tracks for a learner, told as a seat would tell them: as a session of an attempt.

The other system names its session as it likes; here it gets an id that follows from both, so that the same session sent
again is the same one, and no system can write into another's, or into a seat's.
"""

from dataclasses import dataclass
from typing import Annotated, Final
from uuid import UUID, uuid5

from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy import Connection, Row, desc, select

from sync.bodies import AttemptBody, AttemptLeft, Count, Label, Moment, SessionBody
from sync.protocol import ProblemKind
from sync.records.identifiers import new_id
from sync.records.tables import attempts, scorm_enrollments, scorm_packages, scorm_tracking, sessions
from sync.records.vocabulary import AttemptState, Completion, RecordKind, SessionEnd, Success
from sync.server.cmi import Values, has_ended, outcome_of, seconds_of
from sync.server.enrolment_view import EnrollmentView, enrollment_view
from sync.server.intake.editing import Edit, write
from sync.server.intake.lines import fact_in
from sync.server.refusing import Refused
from sync.server.server import Server
from sync.server.store.tables import records

_OF_ONE_SESSION: Final = ("cmi.core.session_time", "cmi.session_time", "cmi.core.exit", "cmi.exit")
"""Elements that the next session of the same activity begins without."""


class TrackedElement(BaseModel):
    """`value` None clears the element."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    element: Annotated[str, Field(min_length=1, max_length=4_000, pattern=r"^[a-z][A-Za-z0-9_.:\-]*$")]
    value: Annotated[str, Field(max_length=1_000_000)] | None


class TrackingWish(BaseModel):
    """`session`: whatever the other system calls it; the same again goes on with it. `activity`: the identifier of the
    item in the package's manifest. `ended`: the learner has left.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    enrollment: UUID
    session: Annotated[str, Field(min_length=1, max_length=255)]
    activity: Annotated[Label, Field(min_length=1)]
    elements: Annotated[tuple[TrackedElement, ...], Field(min_length=1, max_length=1_000)]
    began_at: Moment | None = None
    ended: bool = False


class Tracked(BaseModel):
    """Where the values went, and how the enrolment stands with them."""

    model_config = ConfigDict(frozen=True)

    session: UUID
    attempt: UUID
    enrollment: EnrollmentView


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a session belongs: `before` is its own newest version, `fresh` the attempt that has to be begun for it."""

    enrolled: Row[tuple[object, ...]]
    session: UUID
    attempt: UUID
    fresh: AttemptBody | None
    before: SessionBody | None
    activity_attempt: int
    parent: UUID | None
    follows: UUID | None
    values: dict[str, str | None]


def track(server: Server, system: UUID, wish: TrackingWish) -> Tracked:
    """Keep the values; they are on the server's disk when this returns. Raises Refused for an unknown enrolment."""
    session = uuid5(system, f"{wish.enrollment}/{wish.session}")

    def tell(connection: Connection) -> None:
        place = _place(connection, server, session, wish)
        edits = [Edit.of_fact(RecordKind.SESSION, session, _body(server, place, wish))]
        if place.fresh is not None:
            edits.insert(0, Edit.of_fact(RecordKind.ATTEMPT, place.attempt, place.fresh))
        write(connection, None, edits, server.now())

    # Read and written in one transaction, so that of two requests for one session the later one sees the earlier.
    server.database.in_one(tell)
    server.work_out()
    with server.database.reading() as connection:
        view = enrollment_view(connection, wish.enrollment)
        attempt = connection.execute(select(sessions.c.attempt_id).where(sessions.c.id == session)).scalar_one_or_none()
    if view is None or attempt is None:
        raise Refused(ProblemKind.BUSY, "The values are kept and are being worked out. Ask again.", retry_after=1)
    return Tracked(session=session, attempt=attempt, enrollment=view)


def _place(connection: Connection, server: Server, session: UUID, wish: TrackingWish) -> _Place:
    enrolled = connection.execute(
        select(scorm_enrollments.c.id, scorm_enrollments.c.learner_id, scorm_packages)
        .join(scorm_packages, scorm_packages.c.id == scorm_enrollments.c.package_id)
        .where(scorm_enrollments.c.id == wish.enrollment)
    ).one_or_none()
    if enrolled is None:
        raise Refused(ProblemKind.NOT_FOUND, "There is no such enrolment here. Enrol the learner first.")
    before = _newest_version(connection, enrolled.id, session)
    if before is not None:
        values = dict(before.values)
        return _Place(
            enrolled,
            session,
            before.attempt,
            None,
            before,
            before.activity_attempt,
            before.parent,
            before.follows,
            values,
        )
    open_one = connection.execute(
        select(attempts.c.id, attempts.c.number, attempts.c.state, attempts.c.head_id)
        .where(attempts.c.enrollment_id == enrolled.id)
        .order_by(desc(attempts.c.number))
        .limit(1)
    ).one_or_none()
    if open_one is None or open_one.state is AttemptState.ENDED:
        number = 1 if open_one is None else open_one.number + 1
        now = wish.began_at or server.now()
        fresh = AttemptBody(
            learner=enrolled.learner_id, package=enrolled.sha256, number=number, began_at=now, ended_at=None
        )
        return _Place(enrolled, session, new_id(server.now()), fresh, None, 1, None, None, {})
    last = connection.execute(
        select(sessions.c.id, sessions.c.activity_attempt)
        .where(sessions.c.attempt_id == open_one.id, sessions.c.activity == wish.activity)
        .order_by(desc(sessions.c.activity_attempt), desc(sessions.c.began_at))
        .limit(1)
    ).one_or_none()
    turn = last.activity_attempt if last is not None else 1
    kept = _values(connection, open_one.id, wish.activity, turn)
    parent = last.id if last is not None else None
    return _Place(enrolled, session, open_one.id, None, None, turn, parent, open_one.head_id, kept)


def _body(server: Server, place: _Place, wish: TrackingWish) -> SessionBody:
    values = place.values | {each.element: each.value for each in wish.elements}
    package, before, now = place.enrolled, place.before, server.now()
    outcome = outcome_of(values, passing_score=package.passing_score, completion_threshold=package.completion_threshold)
    only_lesson = package.sco_count == 1 and package.launch_count == 1
    began = before.began_at if before is not None else (wish.began_at or now)
    ended = before.ended_at if before is not None and before.ended_at is not None else (now if wish.ended else None)
    over = only_lesson and ended is not None and _is_over(values, outcome.completion, outcome.success)
    return SessionBody(
        attempt=place.attempt,
        activity=wish.activity,
        activity_attempt=place.activity_attempt,
        parent=place.parent,
        follows=place.follows,
        for_credit=True,
        began_at=began,
        ended_at=ended,
        ended_by=SessionEnd.TERMINATE if ended is not None else None,
        revision=before.revision + 1 if before is not None else 1,
        last_seq=(before.last_seq if before is not None else 0) + len(wish.elements),
        outcome=outcome,
        seconds=seconds_of(values),
        measured=None,
        values=tuple(values.items()),
        # How the whole tree stands nobody worked out here: what an earlier session left stays.
        left=AttemptLeft(state=AttemptState.ENDED, outcome=outcome) if over else None,
    )


def _is_over(values: Values, completion: Completion, success: Success) -> bool:
    """Whether the next launch begins a new attempt: the course finished, and did not ask to go on."""
    return has_ended(values) and (completion is Completion.COMPLETED or success is not Success.UNKNOWN)


def _newest_version(connection: Connection, enrollment: UUID, session: UUID) -> SessionBody | None:
    """The session as it was told last, None where it was not."""
    begun = select(attempts.c.id).where(attempts.c.enrollment_id == enrollment)
    aggregates = [f"attempt/{attempt}" for attempt in connection.execute(begun).scalars()]
    query = (
        select(records.c.line)
        .where(records.c.aggregate.in_(aggregates), records.c.subject == str(session))
        .order_by(desc(records.c.hlc))
        .limit(1)
    )
    line = connection.execute(query).scalar_one_or_none()
    body = fact_in(line) if line is not None else None
    return body if isinstance(body, SessionBody) else None


def _values(connection: Connection, attempt: UUID, activity: str, turn: Count) -> dict[str, str | None]:
    """What the activity resumes with, in the order it was first written."""
    tracked = scorm_tracking.c
    query = (
        select(tracked.element, tracked.value)
        .where(tracked.attempt_id == attempt, tracked.activity == activity, tracked.activity_attempt == turn)
        .order_by(tracked.place)
    )
    return {row.element: row.value for row in connection.execute(query) if row.element not in _OF_ONE_SESSION}
