"""A learner leaves a course at one seat and opens it at another: real runs, real stores, a real server between them."""

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import select

from desktop.learning.course import Course
from desktop.learning.playing import CourseRun
from desktop.scorm.package import Edition
from desktop.store import people
from desktop.store.journal_tables import journal
from sync.records.vocabulary import RecordKind
from tests.learning.center_of_seats import Center, RealSeat, package_here
from tests.learning.chair import ADA, Chair, manifest
from tests.scorm.sequencing.trees import cluster, leaf

LESSON = leaf("lesson")


@pytest.fixture
def center(tmp_path: Path) -> Iterator[Center]:
    made = Center(tmp_path)
    yield made
    made.close()


def sits_down(seat: RealSeat, learner: UUID) -> Chair:
    package = seat.read(package_here)
    whom = seat.read(lambda on: people.person(on, learner))
    course = Course(package, "Lifeboats", manifest(cluster("course", LESSON), Edition.SCORM_2004_4TH))
    return Chair(seat.store, seat.clock, whom, course, CourseRun(seat.store, ADA, learner, course))


def begun(center: Center) -> UUID:
    one = center.seats[0]
    learner = one.person("Ada", "L-1")
    one.package()
    center.exchange()
    return learner


def works(seat: RealSeat, learner: UUID, page: str, time: str) -> Chair:
    chair = sits_down(seat, learner)
    chair.open()
    chair.sends()
    chair.terminates(
        ("cmi.location", page),
        ("cmi.suspend_data", f"after {page}"),
        ("cmi.exit", "suspend"),
        ("cmi.session_time", time),
    )
    chair.leave()
    chair.run.close()
    return chair


def test_it_goes_on_at_the_other_seat_where_it_was_left(center: Center) -> None:
    learner = begun(center)
    one, other = center.seats
    works(one, learner, "page 4", "PT5M")
    center.exchange()
    chair = sits_down(other, learner)
    chair.open()
    found = {name: chair.values[name] for name in ("cmi.entry", "cmi.location", "cmi.suspend_data", "cmi.total_time")}
    assert found == {
        "cmi.entry": "resume",
        "cmi.location": "page 4",
        "cmi.suspend_data": "after page 4",
        "cmi.total_time": "PT0H5M0S",
    }


def test_whoever_goes_on_tells_of_the_attempt_too(center: Center) -> None:
    """So the work has its place even if the seat where it began is lost and the server's backup is older than both."""
    learner = begun(center)
    one, other = center.seats
    works(one, learner, "page 4", "PT5M")
    center.exchange()
    works(other, learner, "page 9", "PT1M")
    center.sends(other)
    of_attempts = select(journal.c.subject).where(journal.c.kind == RecordKind.ATTEMPT)
    told = other.read(lambda on: on.execute(of_attempts).scalars().all())
    assert told == [str(other.enrolled(learner).current_attempt)]


def test_after_a_fork_the_course_hears_the_time_of_its_own_branch(center: Center) -> None:
    """SYNC, "Time": the sum over distinct sessions, both branches; the course itself sees its own branch."""
    learner = begun(center)
    one, other = center.seats
    works(one, learner, "page 4", "PT5M")
    center.exchange()
    works(one, learner, "page 5", "PT1M")
    works(other, learner, "page 9", "PT20M")
    center.exchange()
    for seat in (one, other):
        chair = sits_down(seat, learner)
        chair.open()
        assert chair.values["cmi.location"] == "page 9"
        assert chair.values["cmi.total_time"] == "PT0H25M0S"
        assert seat.enrolled(learner).time_spent == 26 * 60
        chair.run.close()


def test_a_course_that_is_open_keeps_its_own_state_until_it_is_left(center: Center) -> None:
    """The page of the exchange comes while the learner works; what they do next is not thrown back."""
    learner = begun(center)
    one, other = center.seats
    works(one, learner, "page 4", "PT5M")
    center.exchange()
    chair = sits_down(one, learner)
    chair.open()
    chair.sends(("cmi.location", "page 5"))
    works(other, learner, "page 9", "PT20M")
    center.exchange(other, one)
    assert chair.tracked("lesson") | {"cmi.location": "page 5"} == chair.tracked("lesson")
    chair.terminates(("cmi.location", "page 6"), ("cmi.exit", "suspend"), ("cmi.session_time", "PT40M"))
    chair.leave()
    chair.run.close()
    center.exchange()
    for seat in (one, other):
        assert seat.enrolled(learner).location == "page 6", "it took longer"
        assert seat.put_off() == []
