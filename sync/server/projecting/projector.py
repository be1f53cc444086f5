"""Works out what follows from the records, aggregate by aggregate, whenever it finds time.

Idempotent and free of order: each aggregate is worked out from all of its records, so it does not matter how often,
when, or by which worker. Killed half way, it leaves the rows of `dirty` it was at, and whoever comes next begins there.
"""

import logging
import zlib
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Connection, Row, delete, insert, or_, select
from sqlalchemy.exc import DBAPIError

from sync.server.projecting import by_itself, courses, enrollments, groups, learner_states, people
from sync.server.projecting.names import ATTEMPT, AUDIT, CENTER, DEVICE, ENROLLMENT, GROUP, PARKED
from sync.server.projecting.work import Work
from sync.server.store.database import Database
from sync.server.store.tables import dirty

_LOG: Final = logging.getLogger("carrel.server.projector")
_AT_ONCE: Final = 4
"""Batches' worth in one transaction."""
_BUCKETS: Final = 1024
_LONGEST_WAIT: Final = timedelta(hours=6)
_LOCK: Final = "SELECT pg_advisory_xact_lock(1128354386, bucket) FROM unnest(%s::int[]) AS bucket"
"""Two keys, the first one ours."""

_ORDER: Final[tuple[tuple[str, Callable[[Work, list[str]], None]], ...]] = (
    ("person", people.project_people),
    (GROUP, groups.project_groups),
    ("learner state", learner_states.project_states),
    ("package", courses.project_packages),
    ("policy", courses.project_policies),
    (ENROLLMENT, enrollments.project_enrollments),
    (AUDIT, by_itself.project_trails),
    (PARKED, by_itself.project_parked),
    (DEVICE, by_itself.project_devices),
    (CENTER, by_itself.project_center),
)
"""What others refer to goes first. The names are those before the first slash of an aggregate."""


class Projector:
    """Threads may share it."""

    def __init__(self, database: Database, now: Callable[[], datetime], server: UUID) -> None:
        self._database = database
        self._now = now
        self._server = server

    def project(self, most: int) -> int:
        """At most about so many rows of `dirty`; returns how many it was through with."""
        done = 0
        while done < most:
            try:
                taken = self._database.in_one(self._some)
            except DBAPIError as error:
                if error.connection_invalidated:
                    raise
                taken = self._one_by_one()
            except Exception:  # noqa: BLE001 - whatever one aggregate does must not keep the others
                taken = self._one_by_one()
            if not taken:
                break
            done += taken
        return done

    def _some(self, connection: Connection) -> int:
        taken = _take(connection, self._now(), _AT_ONCE)
        if taken:
            work = Work(connection, self._now(), self._server)
            _work_out(work, {name for row in taken for name in row.aggregates})
            work.finish()
            connection.execute(delete(dirty).where(dirty.c.id.in_([row.id for row in taken])))
        return len(taken)

    def _one_by_one(self) -> int:
        """Something in the next rows can't be worked out: find out what, put it off, and do the rest."""
        with self._database.writing() as connection:
            taken = _take(connection, self._now(), _AT_ONCE)
            for row in taken:
                for name in row.aggregates:
                    self._try(connection, name, row.tries)
            connection.execute(delete(dirty).where(dirty.c.id.in_([row.id for row in taken])))
        return len(taken)

    def _try(self, connection: Connection, name: str, tries: int) -> None:
        now = self._now()
        try:
            with connection.begin_nested():
                work = Work(connection, now, self._server)
                _work_out(work, {name})
                work.finish()
        except Exception as error:  # noqa: BLE001 - it is logged, put off and tried again
            kind = name.partition("/")[0]
            _LOG.exception("Something could not be worked out", extra={"kind": kind, "tries": tries + 1})
            wait = min(timedelta(minutes=2) * 2**tries, _LONGEST_WAIT)
            known = {"aggregates": [name], "at": now + wait, "tries": tries + 1, "error": type(error).__name__}
            connection.execute(insert(dirty).values(**known))


def _take(connection: Connection, now: datetime, most: int) -> list[Row[Any]]:
    """The oldest rows that nobody else is at; their locks last as long as the transaction."""
    # Only what was put off has to wait; clocks of workers may differ.
    due = or_(dirty.c.tries == 0, dirty.c.at <= now)
    asked = select(dirty.c.id, dirty.c.aggregates, dirty.c.tries).where(due).order_by(dirty.c.id)
    return list(connection.execute(asked.limit(most).with_for_update(skip_locked=True)))


def _work_out(work: Work, names: set[str]) -> None:
    resolved = enrollments.resolve(work, names)
    _hold(work.connection, resolved)
    by_kind: dict[str, list[str]] = {}
    for name in sorted(resolved):
        kind, _, subject = name.partition("/")
        by_kind.setdefault(kind, []).append(subject)
    for kind, project in _ORDER:
        if kind in by_kind:
            project(work, by_kind.pop(kind))
    by_kind.pop(ATTEMPT, None)  # whose they are has not come yet; it brings them along
    if by_kind:
        raise LookupError(f"Nothing works out {sorted(by_kind)}.")


def _hold(connection: Connection, names: Iterable[str]) -> None:
    """Two workers never work at one aggregate at once. Locks are by buckets, so that they are few, and in one order."""
    if connection.dialect.name == "postgresql":
        buckets = sorted({zlib.crc32(name.encode()) % _BUCKETS for name in names})
        connection.exec_driver_sql(_LOCK, (buckets,)).all()
