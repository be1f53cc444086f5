"""Keeping what a course says of a session: the few lines that the player's record and everybody else's go through."""

from collections.abc import Sequence
from concurrent.futures import Future
from datetime import datetime
from functools import cache
from typing import Protocol, Self
from uuid import UUID

from desktop.learning.access import Access
from desktop.learning.course_switches import switches_for
from desktop.learning.policy import Action
from desktop.scorm.elements import ElementTable
from desktop.scorm.judging import without_lesser
from desktop.scorm.package import Edition
from desktop.store import attempts, enrollments, library, tracking
from desktop.store.attempts import Session
from desktop.store.enrollments import Enrollment
from desktop.store.store import Connection
from desktop.words import translate

Change = tuple[str, str | None]
"""An element and its new value; None clears it."""


class NotTracked(ValueError):
    """Values were not kept, none of them. The sentence says why."""

    @classmethod
    def over(cls) -> Self:
        """Of a session that does not run."""
        return cls(
            translate("Tracking", "This lesson is not open any more, so nothing was kept. What was kept before stays.")
        )


class OpenCourse(Protocol):
    """A course that is open in a window of this process; it numbers its batches and tells its sequencing."""

    def track(self, session: UUID, changes: Sequence[Change]) -> "Future[None]":
        """Keep these values of the running session; fails with NotTracked where another one runs."""


def track_scorm_progress(access: Access, session: UUID, changes: Sequence[Change]) -> None:
    """Keep run-time values of a session that has begun and not ended; they are on disk when this returns.

    A course that is open in a window hears of them too; for others they are found when it is opened again.
    Raises NotAllowed, NotTracked (a value the element table does not allow, a session that is over), StoreError.
    """
    enrolled = access.read(Action.LEARN, lambda connection: _enrollment_to_track(access, connection, session, changes))
    running: OpenCourse | None = access.store.opened.get((enrolled.learner, enrolled.package))
    if running is not None:
        running.track(session, changes).result()
        return

    def work(connection: Connection) -> None:
        known = _open_session(connection, session)
        keep_values(connection, known, None, _counting(connection, known, enrolled, changes), access.store.clock())

    access.write(Action.LEARN, work, of=enrolled.learner).result()


def keep_values(
    connection: Connection, session: Session, seq: int | None, changes: Sequence[Change], now: datetime
) -> None:
    """Batch `seq` of a session in the caller's transaction; None: the one after the newest."""
    tracking.record_values(connection, session, session.last_seq + 1 if seq is None else seq, changes, now)


def _enrollment_to_track(
    access: Access, connection: Connection, session: UUID, changes: Sequence[Change]
) -> Enrollment:
    known = _open_session(connection, session)
    enrolled = enrollments.enrollment(connection, known.enrollment)
    package = library.package(connection, enrolled.package) if enrolled is not None else None
    if enrolled is None or package is None:
        raise NotTracked.over()
    access.require(connection, Action.LEARN, enrolled.learner)
    table = _table(package.facts.edition is not Edition.SCORM_12)
    for element, value in changes:
        problem = table.check(element, value)
        if problem is not None:
            raise NotTracked(
                translate("Tracking", "Nothing was kept: {element} can't be set. {problem}").format(
                    element=element, problem=problem
                )
            )
    return enrolled


def _counting(
    connection: Connection, session: Session, enrolled: Enrollment, changes: Sequence[Change]
) -> Sequence[Change]:
    """Those that count where the course keeps the best status."""
    package = library.package(connection, enrolled.package)
    if package is None or not switches_for(connection, package).keep_best:
        return changes
    values = tracking.values_of(connection, session.attempt, session.activity, session.activity_attempt)
    return without_lesser(changes, values)


def _open_session(connection: Connection, session: UUID) -> Session:
    known = attempts.session(connection, session)
    if known is None or known.ended_at is not None or not known.for_credit:
        raise NotTracked.over()
    return known


@cache
def _table(is_2004: bool) -> ElementTable:
    return ElementTable.load(is_2004)
