"""Seats that did not know of each other, and what both of them know in the end (SYNC, "Which facts win")."""

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import select

from desktop.learning.access import Access, Actor
from desktop.learning.matters import go_on_from, matters_for, stand
from desktop.store import attempts, certificates, people, policies, tracking
from desktop.store.branches import branch_of
from desktop.store.devices import device_names
from desktop.store.erasing import erase
from desktop.store.policies import CoursePolicy
from desktop.store.results import Results
from sync.records.tables import sessions
from sync.records.vocabulary import (
    AttemptStanding,
    Completion,
    EnrollmentStatus,
    MatterKind,
    Role,
    Success,
)
from tests.learning.center_of_seats import Center, RealSeat

PASSED = Results(Completion.COMPLETED, Success.PASSED, score_scaled=0.9)
FAILED = Results(Completion.COMPLETED, Success.FAILED, score_scaled=0.3)


@pytest.fixture
def center(tmp_path: Path) -> Iterator[Center]:
    made = Center(tmp_path)
    yield made
    made.close()


@pytest.fixture(params=["first seat first", "second seat first"])
def order(request: pytest.FixtureRequest, center: Center) -> list[RealSeat]:
    """In which order the two send what they did."""
    return center.seats if request.param == "first seat first" else center.seats[::-1]


def begun(center: Center, limit: int | None = None) -> tuple[UUID, UUID]:
    """(learner, attempt): begun at the first seat and known to both."""
    one = center.seats[0]
    learner = one.person("Ada", "L-1")
    package = one.package()
    if limit is not None:
        one.write(lambda on: policies.set_policy(on, package, CoursePolicy(attempt_limit=limit), one.clock()))
    attempt = one.begins(learner)
    one.works(attempt, "page 1")
    center.exchange()
    return learner, attempt


def standing(seat: RealSeat, learner: UUID) -> tuple[object, ...]:
    """What the seat shows of the learner in the course."""
    enrolled = seat.enrolled(learner)
    tried = seat.read(lambda on: attempts.attempts_of(on, enrolled.id))
    numbered = tuple((each.id, each.number, each.standing, each.results, each.seconds) for each in tried)
    counted = enrolled.result
    earned = (counted.completion, counted.success, counted.score_scaled)
    return enrolled.standing, earned, enrolled.time_spent, enrolled.location, numbered


class TestTheSameAttemptContinuedOnTwoSeats:
    def forked(self, center: Center, order: list[RealSeat]) -> tuple[UUID, UUID, UUID, UUID]:
        learner, attempt = begun(center)
        near, far = center.seats
        mine = near.works(attempt, "page 2", seconds=30)
        theirs = far.works(attempt, "page 9", seconds=300)
        center.exchange(*order, *order)
        return learner, attempt, mine, theirs

    def test_both_seats_show_the_same_and_no_time_is_lost(self, center: Center, order: list[RealSeat]) -> None:
        learner, _, _, _ = self.forked(center, order)
        one, other = (standing(seat, learner) for seat in center.seats)
        assert one == other
        assert one[2] == 390.0

    def test_the_learner_goes_on_from_the_side_that_took_longer_with_all_else_equal(
        self, center: Center, order: list[RealSeat]
    ) -> None:
        learner, attempt, _, theirs = self.forked(center, order)
        for seat in center.seats:
            branch = seat.read(lambda on: branch_of(on, attempt))
            assert branch[-1].id == theirs
            assert seat.read(lambda on: tracking.values_of(on, attempt, "item-1", 1)) == {"cmi.location": "page 9"}
            assert seat.enrolled(learner).location == "page 9"

    def test_every_session_is_on_every_seat(self, center: Center, order: list[RealSeat]) -> None:
        _, attempt, mine, theirs = self.forked(center, order)
        for seat in center.seats:
            kept = {each.id for each in seat.read(lambda on: attempts.sessions_of(on, attempt))}
            assert {mine, theirs} < kept
            assert len(kept) == 3

    def test_the_other_side_comes_back_when_somebody_says_so(self, center: Center, order: list[RealSeat]) -> None:
        learner, attempt, mine, theirs = self.forked(center, order)
        one, other = center.seats
        teacher = one.write(lambda on: people.add_person(on, "Tom", "", one.clock(), role=Role.ADMINISTRATOR))
        access = Access(one.store, Actor(teacher.id, Role.ADMINISTRATOR, "Tom"))
        (fork,) = [each for each in matters_for(access) if each.document.what is MatterKind.FORKED]
        go_on_from(access, fork.id, mine, "They were further on the bridge")
        center.exchange()
        for seat in (one, other):
            assert seat.read(lambda on: tracking.values_of(on, attempt, "item-1", 1)) == {"cmi.location": "page 2"}
        go_on_from(access, fork.id, theirs, "No, they were not")
        center.exchange()
        assert other.enrolled(learner).location == "page 9"

    def test_who_worked_where_has_a_name(self, center: Center) -> None:
        center.exchange()
        for seat in center.seats:
            assert set(seat.read(device_names).values()) == {"Seat 1", "Seat 2"}


class TestOverTheLimit:
    def test_of_two_attempts_begun_offline_both_are_kept_and_one_waits(
        self, center: Center, order: list[RealSeat]
    ) -> None:
        one, other = center.seats
        learner = one.person("Ada", "L-1")
        package = one.package()
        one.write(lambda on: policies.set_policy(on, package, CoursePolicy(attempt_limit=1), one.clock()))
        center.exchange()
        for seat in (one, other):
            attempt = seat.begins(learner)
            seat.works(attempt, "x", PASSED if seat is order[1] else FAILED)
        center.exchange(*order, *order)
        shown = [standing(seat, learner) for seat in center.seats]
        assert shown[0] == shown[1]
        assert shown[0][0] is EnrollmentStatus.FAILED
        numbers = {each[1]: each[2] for each in shown[0][4]}  # type: ignore[attr-defined]
        assert numbers == {1: AttemptStanding.COUNTS, 2: AttemptStanding.OVER_LIMIT}

    def test_it_counts_once_an_instructor_accepts_it_and_earns_one_certificate(
        self, center: Center, order: list[RealSeat]
    ) -> None:
        self.test_of_two_attempts_begun_offline_both_are_kept_and_one_waits(center, order)
        one = center.seats[0]
        admin = one.write(lambda on: people.add_person(on, "Tom", "", one.clock(), role=Role.ADMINISTRATOR))
        access = Access(one.store, Actor(admin.id, Role.ADMINISTRATOR, "Tom"))
        (waiting,) = [each for each in matters_for(access) if each.document.what is MatterKind.OVER_LIMIT]
        learner = waiting.document.learner
        assert learner is not None
        stand(access, waiting.id, counts=True, reason="The first was a power cut")
        center.exchange()
        for seat in center.seats:
            assert seat.enrolled(learner).standing is EnrollmentStatus.PASSED
            assert len(seat.read(lambda on: certificates.certificates_of(on, learner))) == 1

    def test_a_graded_branch_beside_a_graded_one_becomes_an_attempt_of_its_own(
        self, center: Center, order: list[RealSeat]
    ) -> None:
        learner, attempt = begun(center, limit=1)
        near, far = center.seats
        near.works(attempt, "a", FAILED)
        far.works(attempt, "b", PASSED)
        center.exchange(*order, *order)
        shown = [standing(seat, learner) for seat in center.seats]
        assert shown[0] == shown[1]
        assert len(shown[0][4]) == 2  # type: ignore[arg-type]
        for seat in center.seats:
            assert len(seat.read(lambda on: on.execute(select(sessions.c.id)).all())) == 3
            assert seat.put_off() == []


class TestOnePersonEnteredTwice:
    def test_they_are_one_on_every_seat_with_all_their_work(self, center: Center, order: list[RealSeat]) -> None:
        one, other = center.seats
        who = {}
        for seat in (one, other):
            who[seat.name] = seat.person("Ada", "L-1")
            seat.package()
            seat.works(seat.begins(who[seat.name]), seat.name, FAILED if seat is one else PASSED)
        center.exchange(*order, *order, *order)
        first = who[order[0].name]
        shown = [standing(seat, first) for seat in center.seats]
        assert shown[0] == shown[1]
        assert shown[0][0] is EnrollmentStatus.PASSED
        assert len(shown[0][4]) == 2  # type: ignore[arg-type]
        assert shown[0][2] == 120.0
        for seat in center.seats:
            assert seat.read(lambda on: people.person(on, first)).number == "L-1"
            assert seat.put_off() == []
            assert seat.outbox.next_batch() is None


class TestErased:
    def test_who_is_erased_at_one_seat_is_erased_at_all(self, center: Center) -> None:
        learner, _ = begun(center)
        one, other = center.seats
        one.write(lambda on: erase(on, learner, one.clock()))
        center.exchange()
        for seat in center.seats:
            known = seat.read(lambda on: people.person(on, learner))
            assert (known.name, known.number) == ("", None)
            assert seat.read(lambda on: on.execute(select(sessions.c.id)).all()) == []
        assert other.outbox.next_batch() is None

    def test_what_a_seat_did_meanwhile_does_not_bring_them_back(self, center: Center) -> None:
        learner, attempt = begun(center)
        one, other = center.seats
        other.works(attempt, "late")
        one.write(lambda on: erase(on, learner, one.clock()))
        center.exchange()
        for seat in center.seats:
            assert seat.read(lambda on: people.person(on, learner)).name == ""
            assert seat.read(lambda on: on.execute(select(sessions.c.id)).all()) == []


class TestTheServerIsRestored:
    def test_everything_is_told_again_and_nothing_is_lost(self, center: Center) -> None:
        learner, attempt = begun(center)
        one, other = center.seats
        other.works(attempt, "page 5")
        center.server.restored()
        center.exchange()
        assert standing(one, learner) == standing(other, learner)
        assert one.enrolled(learner).location == "page 5"
