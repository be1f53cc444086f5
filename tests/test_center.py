"""The center that tests and pictures use hangs together as one made by hand would."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.learning.enrolling import get_scorm_enrollment
from desktop.learning.guests import guests
from desktop.learning.settling import recount
from desktop.store.enrollments import enrollment
from desktop.store.store import Connection, Store
from sync.records.derived import sqlite_derived
from sync.records.vocabulary import EnrollmentStatus
from tests.center import Center, Size, issue_certificates, make_center
from tests.store.desk import KEY


@pytest.fixture
def center(tmp_path: Path) -> Iterator[Center]:
    with Store.open(tmp_path / "data", KEY) as store:
        yield make_center(store, Size(learners=20, courses=12, guests=True))


def test_nothing_dangles_and_the_triggers_are_back(center: Center) -> None:
    assert center.store.read(lambda c: c.exec_driver_sql("PRAGMA foreign_key_check").all()) == []
    found = center.store.read(
        lambda c: c.exec_driver_sql("SELECT name FROM sqlite_master WHERE type IN ('view', 'trigger')").all()
    )
    assert {row.name for row in found} == set(sqlite_derived())


def test_what_counts_is_what_the_use_cases_would_count(center: Center) -> None:
    def again(connection: Connection) -> None:
        for one in center.enrolments.values():
            before = enrollment(connection, one)
            recount(connection, one, center.now)
            after = enrollment(connection, one)
            assert before is not None
            assert after is not None
            assert (after.standing, after.result) == (before.standing, before.result)

    center.store.write(again).result()


def test_the_learner_of_the_pictures_stands_where_the_mock_ups_say(center: Center) -> None:
    amina, access = center.person("Amina Yusuf"), center.as_learner()
    fire = get_scorm_enrollment(access, amina, center.package("Fire safety at work")).enrollment
    height = get_scorm_enrollment(access, amina, center.package("Working at height")).enrollment
    assert fire is not None
    assert height is not None
    assert (fire.standing, fire.results.progress) == (EnrollmentStatus.IN_PROGRESS, 57.0)
    assert (height.standing, height.attempts, height.results.score_raw) == (EnrollmentStatus.PASSED, 2, 88.0)
    assert issue_certificates(center, "Amina Yusuf") >= 2
    assert [one.name for one in guests(center.as_instructor())] == ["Guest 12", "Sam from the ferry"]
