"""What the first page says: what waits for somebody, how the devices are, what the last day's exchanges came to."""

from datetime import timedelta
from typing import Any, Final

from sqlalchemy import Connection, func, or_, select

from sync.records.center import people
from sync.records.exchange import devices, lms_sync_log
from sync.records.tables import scorm_enrollments, scorm_packages
from sync.records.vocabulary import DeviceStanding, EnrollmentStatus, ExchangeOutcome
from sync.server.admin.reach import within
from sync.server.server import Server
from sync.server.staff_sessions import SignedIn
from sync.server.store.tables import matters

_DAY: Final = timedelta(days=1)
_LAST: Final = 6


def waiting(server: Server, here: SignedIn) -> int:
    """How many matters wait for this person."""
    with server.database.reading() as connection:
        return _waiting(connection, here)


def overview(server: Server, here: SignedIn) -> dict[str, Any]:
    """The facts of the first page, by name. Blocks."""
    now = server.now()
    with server.database.reading() as connection:
        facts: dict[str, Any] = {"now": now, "waiting": _waiting(connection, here), **_learning(connection, here)}
        if here.manages:
            late = now - timedelta(hours=server.settings.warn_after_hours)
            facts |= _devices(connection, late)
            facts["exchanges"] = connection.execute(
                select(lms_sync_log, devices.c.name.label("device_name"))
                .outerjoin(devices, devices.c.id == lms_sync_log.c.device_id)
                .order_by(lms_sync_log.c.at.desc())
                .limit(_LAST)
            ).all()
            facts["failed"] = connection.execute(
                select(func.count())
                .select_from(lms_sync_log)
                .where(lms_sync_log.c.outcome != ExchangeOutcome.DONE, lms_sync_log.c.at > now - _DAY)
            ).scalar_one()
    return facts


def _waiting(connection: Connection, here: SignedIn) -> int:
    query = (
        select(func.count())
        .select_from(matters)
        .where(matters.c.settled_at.is_(None), within(here, matters.c.learner_id))
    )
    return int(connection.execute(query).scalar_one())


def _learning(connection: Connection, here: SignedIn) -> dict[str, Any]:
    enrolled, mine = scorm_enrollments.c, within(here, scorm_enrollments.c.learner_id)
    finished = enrolled.standing.in_((EnrollmentStatus.PASSED, EnrollmentStatus.COMPLETED))
    counts = connection.execute(
        select(func.count(), func.count(enrolled.id).filter(finished)).where(mine, enrolled.withdrawn_at.is_(None))
    ).one()
    learners = (
        select(func.count())
        .select_from(people)
        .where(
            within(here, people.c.id), people.c.erased_at.is_(None), people.c.deactivated_at.is_(None), ~people.c.guest
        )
    )
    courses = select(func.count()).select_from(scorm_packages).where(scorm_packages.c.removed_at.is_(None))
    return {
        "enrolled": counts[0],
        "finished": counts[1],
        "learners": connection.execute(learners).scalar_one(),
        "courses": connection.execute(courses).scalar_one(),
    }


def _devices(connection: Connection, late: Any) -> dict[str, Any]:  # noqa: ANN401
    active = devices.c.standing == DeviceStanding.ACTIVE
    silent = or_(devices.c.last_seen_at.is_(None), devices.c.last_seen_at < late)
    found = connection.execute(
        select(func.count(), func.count(devices.c.id).filter(silent), func.max(devices.c.last_seen_at)).where(active)
    ).one()
    return {"devices": found[0], "silent": found[1], "last_seen": found[2]}
