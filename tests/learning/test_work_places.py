"""Where a learner's work is: a course is where the last of its sessions and attempts is."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from desktop.learning.work_places import Whereabouts, WorkPlaces, places_in
from desktop.store import enrollments, people
from desktop.store.attempts import end_session
from desktop.store.results import Results
from desktop.store.store import Store
from sync.records.vocabulary import SessionEnd
from tests.learning.told import Seat
from tests.store.desk import KEY, NOON, Desk, sit_down

HERE, ON_ITS_WAY, ON_SERVER = Whereabouts


@pytest.fixture
def seat(tmp_path: Path) -> Iterator[Seat]:
    seat = Seat(tmp_path)
    yield seat
    seat.store.close()


@pytest.fixture
def desk(seat: Seat) -> Desk:
    return sit_down(seat.store)


def places(desk: Desk) -> WorkPlaces:
    return desk.store.read(partial(places_in, learner=desk.learner.id))


def course(desk: Desk) -> Whereabouts:
    return places(desk).courses[desk.enrollment.id]


def end(desk: Desk) -> None:
    desk.store.write(
        lambda connection: end_session(connection, desk.session, SessionEnd.TERMINATE, NOON, Results(), 1.0)
    ).result()


def test_a_course_is_on_the_server_when_all_of_it_is(seat: Seat, desk: Desk) -> None:
    assert course(desk) is HERE
    seat.sends()
    assert places(desk) == WorkPlaces(
        {desk.enrollment.id: ON_SERVER}, {desk.attempt.id: ON_SERVER}, {desk.session.id: ON_SERVER}
    )


def test_a_session_that_ends_brings_its_course_back_to_here(seat: Seat, desk: Desk) -> None:
    seat.sends()
    end(desk)
    assert course(desk) is HERE
    seat.seals()
    assert course(desk) is ON_ITS_WAY


def test_what_others_do_does_not_matter(seat: Seat, desk: Desk) -> None:
    seat.sends()
    other = desk.store.write(lambda connection: people.add_person(connection, "Bo", "", NOON)).result()
    desk.store.write(lambda connection: enrollments.enroll(connection, other.id, desk.package.id, NOON)).result()
    assert course(desk) is ON_SERVER


def test_a_seat_without_a_server_says_nothing(tmp_path: Path) -> None:
    store = Store.open(tmp_path / "alone", KEY)
    try:
        assert places(sit_down(store)) == WorkPlaces()
    finally:
        store.close()
