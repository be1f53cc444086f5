"""What the server makes of attempts: the table of SYNC, "Which facts win", row by row, through both databases."""

from itertools import permutations
from uuid import UUID

import pytest
from sqlalchemy import select

from sync.merge import split_attempt
from sync.records.center import certificates, course_policies
from sync.records.exchange import decisions
from sync.records.tables import scorm_tracking, sessions
from sync.records.vocabulary import AttemptState, Completion, DecisionKind, EnrollmentStatus, Success
from sync.server.store.tables import matters
from tests.sync.server.fleet import Fleet, a_learner
from tests.sync.simulated import COURSE, FAILED, HALF_WAY, PASSED, SimulatedSeat, outcome


class TestOneSeat:
    def test_a_passed_attempt_is_what_the_enrolment_shows(self, fleet: Fleet) -> None:
        seat = fleet.seat()
        learner = a_learner(seat)
        attempt = seat.attempt(learner)
        seat.session(attempt, PASSED, seconds=90.0, state=AttemptState.ENDED)
        fleet.take(seat)
        row = fleet.enrollment()
        assert (row.status, row.standing) == (EnrollmentStatus.PASSED, EnrollmentStatus.PASSED)
        assert (row.completion, row.success, row.score_scaled) == (Completion.COMPLETED, Success.PASSED, 0.9)
        assert (row.attempts, row.current_attempt_id, row.time_spent) == (1, attempt, 90.0)
        assert row.completed_at is not None

    def test_an_attempts_document_is_whole(self, fleet: Fleet) -> None:
        seat = fleet.seat()
        learner = a_learner(seat)
        attempt = seat.attempt(learner)
        first = seat.session(attempt, HALF_WAY, values=[("cmi.suspend_data", "a"), ("cmi.exit", None)])
        second = seat.session(attempt, HALF_WAY, follows=first, values=[("cmi.suspend_data", "b")])
        fleet.take(seat)
        document = fleet.document(seat, "attempt", attempt)
        assert [session["id"] for session in document["sessions"]] == sorted(map(str, (first, second)))
        assert (document["head"], document["number"], document["standing"]) == (str(second), 1, "counts")
        (values,) = document["values"]
        assert (values["session"], values["values"]) == (str(second), [["cmi.suspend_data", "b"]])
        assert document["seconds"] == 120.0

    def test_a_later_version_of_a_session_takes_the_place_of_the_earlier_whatever_comes_first(
        self, fleet: Fleet
    ) -> None:
        seat = fleet.seat()
        learner = a_learner(seat)
        attempt = seat.attempt(learner)
        session = seat.session(attempt, HALF_WAY, values=[("cmi.suspend_data", "early")])
        seat.session(attempt, PASSED, session=session, values=[("cmi.suspend_data", "late")])
        early = seat.lines.pop(-2)
        seat.lines.append(early)
        seat.hashes.clear()
        lines, seat.lines = seat.lines, []
        for line in lines:
            seat.seal(line)
        fleet.take(seat)
        assert [row.value for row in fleet.rows(select(scorm_tracking.c.value))] == ["late"]
        assert fleet.enrollment().success is Success.PASSED

    def test_a_nul_in_a_value_is_kept_in_the_record_and_shown_as_its_symbol(self, fleet: Fleet) -> None:
        seat = fleet.seat()
        attempt = seat.attempt(a_learner(seat))
        seat.session(attempt, values=[("cmi.suspend_data", "a\0b"), ("cmi.location", "ü 😀 \u2028")])
        fleet.take(seat)
        (values,) = fleet.document(seat, "attempt", attempt)["values"]
        assert values["values"] == [["cmi.suspend_data", "a␀b"], ["cmi.location", "ü 😀 \u2028"]]

    def test_working_it_out_again_tells_nobody_anything(self, fleet: Fleet) -> None:
        seat = fleet.seat()
        attempt = seat.attempt(a_learner(seat, attempt_limit=2))
        seat.session(attempt, PASSED)
        fleet.take(seat)
        _, cursor = fleet.pull(seat)
        seat.begin_epoch()
        fleet.take(seat)
        assert fleet.pull(seat, cursor) == ({}, cursor)


class TestOrderOfArrival:
    def test_parents_that_come_last_change_nothing_but_what_they_add(self, fleet: Fleet) -> None:
        """Each of seven records in a batch of its own, worked out at once, the children first."""
        seat = fleet.seat()
        attempt = seat.attempt(a_learner(seat, attempt_limit=1))
        seat.session(attempt, PASSED)
        seat.certificate(UUID(fleet_learner(seat)), attempt)
        lines, seat.lines, seat.hashes = seat.lines, [], []
        for line in reversed(lines):
            seat.seal(line)
            fleet.take(seat)
        assert fleet.enrollment().standing is EnrollmentStatus.PASSED
        assert fleet.standings() == {1: "counts"}
        person = fleet.document(seat, "person", fleet_learner(seat))
        assert person["fields"]["family_name"] == "Byron"
        assert fleet.document(seat, "attempt", attempt)["outcome"]["success"] == "passed"

    @pytest.mark.parametrize("first", [0, 1])
    def test_two_seats_that_pass_and_fail_beyond_the_limit_come_to_the_same_in_either_order(
        self, fleet: Fleet, first: int
    ) -> None:
        """SYNC: both leaves graded, attempts limited; then the over-limit rule."""
        origin, other = fleet.seat(), fleet.seat("Engine room")
        learner = a_learner(origin, attempt_limit=1)
        attempt = origin.attempt(learner)
        begun = origin.session(attempt, HALF_WAY)
        fleet.take(origin)
        other.now = origin.now
        origin.session(attempt, PASSED, follows=begun, state=AttemptState.ENDED)
        other.session(attempt, FAILED, follows=begun, state=AttemptState.ENDED)
        order = [origin, other] if first == 0 else [other, origin]
        fleet.take(*order)
        assert fleet.standings() == {1: "counts", 2: "over limit"}
        assert fleet.enrollment().standing is EnrollmentStatus.PASSED
        first_attempt, second = fleet.attempts()
        assert (first_attempt.id, first_attempt.success, second.success) == (attempt, Success.PASSED, Success.FAILED)
        assert len(fleet.rows(select(sessions.c.id))) == 3
        assert fleet.matters() == {"over limit": True}

    def test_every_order_of_three_seats_comes_to_the_same_but_for_the_numbers(self, fleet: Fleet) -> None:
        seats = [fleet.seat(name) for name in ("One", "Two", "Three")]
        learner = a_learner(seats[0], attempt_limit=2)
        fleet.take(seats[0])
        for seat, left in zip(seats, (PASSED, FAILED, HALF_WAY), strict=True):
            seat.session(seat.attempt(learner), left)
        for order in permutations(seats):
            fleet.take(*order)
        assert sorted(fleet.standings()) == [1, 2, 3]
        assert [row.standing.value for row in fleet.attempts()] == ["counts", "counts", "over limit"]


def fleet_learner(seat: SimulatedSeat) -> str:
    """The first person a seat told of."""
    return str(seat.subjects("person")[0])


class TestForks:
    def fork(self, fleet: Fleet) -> tuple[SimulatedSeat, SimulatedSeat, UUID, UUID, UUID]:
        one, two = fleet.seat(), fleet.seat("Two")
        attempt = one.attempt(a_learner(one))
        begun = one.session(attempt, HALF_WAY)
        two.now = one.now
        here = one.session(attempt, HALF_WAY, follows=begun, seconds=50, values=[("cmi.suspend_data", "here")])
        there = two.session(attempt, HALF_WAY, follows=begun, seconds=70, values=[("cmi.suspend_data", "there")])
        fleet.take(one, two)
        return one, two, attempt, here, there

    def test_one_side_goes_on_and_both_are_listed(self, fleet: Fleet) -> None:
        """SYNC: the resume state is one leaf taken whole; the other is kept, listed, restorable."""
        seat, other, attempt, here, there = self.fork(fleet)
        document = fleet.document(seat, "attempt", attempt)
        assert document["head"] == str(there)
        assert document["seconds"] == 180.0
        (row,) = fleet.rows(select(matters))
        sides = [(side["session"], side["device"]) for side in row.sides]
        assert sides == [(str(there), str(other.device)), (str(here), str(seat.device))]
        assert row.settled_at is None

    def test_a_persons_choice_holds_and_can_be_taken_back(self, fleet: Fleet) -> None:
        seat, _, attempt, here, there = self.fork(fleet)
        learner = UUID(fleet_learner(seat))
        seat.decide(DecisionKind.GO_ON_FROM, learner, attempt=attempt, session=here)
        fleet.take(seat)
        document = fleet.document(seat, "attempt", attempt)
        assert document["head"] == str(here)
        assert document["values"][0]["values"] == [["cmi.suspend_data", "here"]]
        assert fleet.matters() == {"forked": False}
        seat.decide(DecisionKind.GO_ON_FROM, learner, attempt=attempt, session=None)
        fleet.take(seat)
        assert fleet.document(seat, "attempt", attempt)["head"] == str(there)
        assert fleet.matters() == {"forked": True}


class TestSwitches:
    """What they decide is decided at the seat; the server hands them on and believes the outcomes it is told."""

    def test_they_are_kept_beside_the_policy_and_handed_on_whoever_made_them(self, fleet: Fleet) -> None:
        seat = fleet.seat()
        learner = a_learner(seat, attempt_limit=1)
        seat.session(seat.attempt(learner), FAILED)
        seat.policy(COURSE, **{"switch:score_decides": True, "switch:unheard of": [1, 2]})
        fleet.take(seat)
        assert fleet.rows(select(course_policies.c.switches, course_policies.c.attempt_limit)) == [
            ({"score_decides": True, "unheard of": [1, 2]}, 1)
        ]
        told = fleet.document(seat, "policy", COURSE)["fields"]
        assert (told["switch:score_decides"], told["switch:unheard of"]) == (True, [1, 2])
        assert fleet.enrollment().success is Success.FAILED
        seat.policy(COURSE, **{"switch:score_decides": None})
        fleet.take(seat)
        assert fleet.rows(select(course_policies.c.switches)) == [({"unheard of": [1, 2]},)]


class TestTheLimit:
    def test_what_counted_is_never_uncounted_when_the_limit_shrinks(self, fleet: Fleet) -> None:
        seat = fleet.seat()
        learner = a_learner(seat)
        for _ in range(2):
            seat.session(seat.attempt(learner), PASSED)
        fleet.take(seat)
        seat.policy(attempt_limit=1)
        fleet.take(seat)
        assert fleet.standings() == {1: "counts", 2: "counts"}
        seat.session(seat.attempt(learner), PASSED)
        fleet.take(seat)
        assert fleet.standings() == {1: "counts", 2: "counts", 3: "over limit"}

    def test_what_counted_in_a_split_attempt_is_never_uncounted_though_it_was_seen_before_the_first(
        self, fleet: Fleet
    ) -> None:
        """Seats that knew of a split tell a server that was brought back from a backup, each at its own time."""
        origin, other, third, fourth = (fleet.seat(name) for name in ("One", "Two", "Three", "Four"))
        learner = a_learner(origin, attempt_limit=1)
        fleet.take(origin)
        attempt = origin.attempt(learner)
        begun = origin.session(attempt, FAILED)
        other.attempt(learner, attempt=attempt)
        passed = other.session(attempt, PASSED, follows=begun)
        third.session(third.attempt(learner, attempt=split_attempt(attempt, begun)), HALF_WAY, follows=begun)
        fourth.session(fourth.attempt(learner, attempt=split_attempt(attempt, passed)), FAILED, follows=passed)
        fleet.take(third, other, origin)
        assert fleet.enrollment().standing is EnrollmentStatus.PASSED
        fleet.take(fourth)
        assert fleet.enrollment().standing is EnrollmentStatus.PASSED
        assert fleet.standings() == {1: "counts", 2: "counts", 3: "over limit"}

    def test_an_instructor_accepts_and_takes_back(self, fleet: Fleet) -> None:
        seat = fleet.seat()
        learner = a_learner(seat, attempt_limit=1)
        seat.session(seat.attempt(learner), FAILED)
        over = seat.attempt(learner, number=2)
        seat.session(over, PASSED)
        fleet.take(seat)
        assert fleet.enrollment().standing is EnrollmentStatus.FAILED
        seat.decide(DecisionKind.STANDING, learner, "counts", attempt=over)
        fleet.take(seat)
        assert fleet.enrollment().standing is EnrollmentStatus.PASSED
        assert fleet.matters() == {"over limit": False}
        assert len(fleet.rows(select(decisions.c.id))) == 1

    def test_a_grant_lets_one_more_count(self, fleet: Fleet) -> None:
        seat = fleet.seat()
        learner = a_learner(seat, attempt_limit=1)
        for _ in range(2):
            seat.session(seat.attempt(learner), FAILED)
        fleet.take(seat)
        assert fleet.standings() == {1: "counts", 2: "over limit"}
        seat.decide(DecisionKind.GRANT, learner, 1)
        fleet.take(seat)
        assert fleet.standings() == {1: "counts", 2: "counts"}
        assert fleet.enrollment().extra_attempts == 1
        assert fleet.matters() == {"over limit": False}

    def test_a_number_once_given_stays_though_an_earlier_attempt_comes_later(self, fleet: Fleet) -> None:
        """SYNC: the ordinal people see is given by the server at first sight and never changes."""
        early, late = fleet.seat(), fleet.seat("Late")
        learner = a_learner(early)
        fleet.take(early)
        first = early.attempt(learner)
        late.now = early.now
        second = late.attempt(learner)
        fleet.take(late, early)
        assert {row.number: row.id for row in fleet.attempts()} == {1: second, 2: first}


class TestCertificates:
    def test_one_is_confirmed_once_what_counts_has_earned_it(self, fleet: Fleet) -> None:
        seat = fleet.seat()
        learner = a_learner(seat)
        attempt = seat.attempt(learner)
        certificate = seat.certificate(learner, attempt)
        fleet.take(seat)
        assert fleet.document(seat, "certificate", certificate)["confirmed_at"] is None
        seat.session(attempt, PASSED)
        fleet.take(seat)
        assert fleet.document(seat, "certificate", certificate)["confirmed_at"] is not None

    def test_of_two_for_one_rule_the_first_holds_and_an_administrator_is_told(self, fleet: Fleet) -> None:
        one, two = fleet.seat(), fleet.seat("Two")
        learner = a_learner(one)
        attempt = one.attempt(learner)
        one.session(attempt, PASSED)
        first = one.certificate(learner, attempt)
        two.now = one.now
        two.certificate(learner, attempt)
        fleet.take(one, two)
        assert [row.id for row in fleet.rows(select(certificates.c.id))] == [first]
        assert fleet.matters() == {"second certificate": True}

    def test_a_number_that_is_another_ones_is_not_believed(self, fleet: Fleet) -> None:
        seat = fleet.seat()
        learner = a_learner(seat)
        certificate = seat.certificate(learner, seat.attempt(learner))
        fleet.take(seat)
        thief = seat.cloned()
        other = thief.person("Eve", "Mallory")
        thief.enrol(other)
        line = seat.lines[-1].replace(str(learner).encode(), str(other).encode())
        thief.say_again(line)
        fleet.take(thief)
        assert [row.id for row in fleet.rows(select(certificates.c.id))] == [certificate]


class TestMeanwhile:
    def test_work_after_a_withdrawal_is_kept_and_flagged(self, fleet: Fleet) -> None:
        """SYNC: withdrawn, expired, replaced meanwhile: accepted, flagged."""
        seat, away = fleet.seat(), fleet.seat("Away")
        learner = a_learner(seat)
        attempt = seat.attempt(learner)
        seat.enrol(learner, withdrawn_at=seat.now)
        fleet.take(seat)
        assert fleet.matters() == {}
        away.now = seat.now.replace(hour=20)
        away.session(attempt, PASSED)
        fleet.take(away)
        assert fleet.enrollment().success is Success.PASSED
        assert fleet.matters() == {"withdrawn": True}
        seat.now = away.now
        seat.decide(DecisionKind.DISMISS, learner, fleet.rows(select(matters.c.id))[0].id)
        fleet.take(seat)
        assert fleet.matters() == {"withdrawn": False}

    def test_an_attempt_begun_on_a_replaced_version_is_flagged_one_that_goes_on_is_not(self, fleet: Fleet) -> None:
        seat = fleet.seat()
        learner = a_learner(seat)
        attempt = seat.attempt(learner)
        seat.package("cd" * 32, "Lifeboats 2")
        seat.package(title="Lifeboats", replaced_by="cd" * 32)
        seat.session(attempt, HALF_WAY)
        fleet.take(seat)
        assert fleet.matters() == {}
        seat.attempt(learner, number=2)
        fleet.take(seat)
        assert fleet.matters() == {"replaced": True}

    def test_a_guests_attempt_goes_to_the_person_it_is_given_to(self, fleet: Fleet) -> None:
        seat = fleet.seat()
        guest = seat.person("Guest", "", guest=True)
        seat.package()
        seat.enrol(guest)
        attempt = seat.attempt(guest)
        seat.session(attempt, PASSED)
        fleet.take(seat)
        person = seat.person()
        seat.enrol(person)
        seat.attempt(person, attempt=attempt)
        fleet.take(seat)
        document = fleet.document(seat, "attempt", attempt)
        assert (document["learner"], document["outcome"]["success"]) == (str(person), "passed")
        (row,) = fleet.attempts()
        assert row.id == attempt


def test_a_raw_score_is_kept_beside_no_scaled_one(fleet: Fleet) -> None:
    seat = fleet.seat()
    seat.session(seat.attempt(a_learner(seat)), outcome("completed", "unknown", raw=80.0))
    fleet.take(seat)
    assert (fleet.enrollment().score_raw, fleet.enrollment().score_scaled) == (80.0, None)
