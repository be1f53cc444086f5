"""What the server's tables say, for tests that look behind the pages."""

from sqlalchemy import select

from sync.records.exchange import devices
from sync.records.tables import attempts, scorm_enrollments, scorm_packages
from sync.records.vocabulary import AttemptStanding, DeviceStanding, EnrollmentStatus
from sync.server.store.tables import matters
from tests.sync.server.center import RULES, Center


def head_of(at: Center) -> object:
    with at.server.database.reading() as connection:
        return connection.execute(select(attempts.c.head_id)).scalar_one()


def standing_of_attempt(at: Center, attempt: object) -> AttemptStanding:
    with at.server.database.reading() as connection:
        standing: AttemptStanding = connection.execute(
            select(attempts.c.standing).where(attempts.c.id == attempt)
        ).scalar_one()
        return standing


def standing_of_enrolment(at: Center) -> EnrollmentStatus:
    with at.server.database.reading() as connection:
        standing: EnrollmentStatus = connection.execute(
            select(scorm_enrollments.c.standing)
            .join(scorm_packages, scorm_packages.c.id == scorm_enrollments.c.package_id)
            .where(scorm_enrollments.c.learner_id == at.ben, scorm_packages.c.sha256 == RULES)
        ).scalar_one()
        return standing


def standing_of_device(at: Center, name: str) -> DeviceStanding:
    with at.server.database.reading() as connection:
        standing: DeviceStanding = connection.execute(
            select(devices.c.standing).where(devices.c.name == name)
        ).scalar_one()
        return standing


def waiting_matters(at: Center) -> int:
    with at.server.database.reading() as connection:
        return len(connection.execute(select(matters.c.id).where(matters.c.settled_at.is_(None))).all())
