"""Attempts from the server take the place of what was here, whole: what learners see and what a course goes on from."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from desktop.learning.receiving import apply_page
from desktop.store import attempts
from desktop.store import seat as seat_store
from sync.bodies import Outcome
from sync.protocol import Change
from sync.records.tables import sessions as sessions_table
from sync.records.vocabulary import (
    AttemptStanding,
    AttemptState,
    Completion,
    DecisionKind,
    EnrollmentStatus,
    Success,
)
from tests.learning.ada import (
    ADA,
    DONE,
    FIRST,
    begins,
    branch,
    enrolled,
    goes_on,
    reasons,
    seat_that_knows_ada,
    tried,
    values,
)
from tests.learning.chair import NOON
from tests.learning.told import (
    OTHER_SHA,
    Seat,
    attempt,
    came_to,
    certificate,
    course,
    decision,
    id_of,
    person,
    session,
)


@pytest.fixture
def seat(tmp_path: Path) -> Iterator[Seat]:
    with seat_that_knows_ada(tmp_path) as made:
        yield made


class TestAnAttemptFromElsewhere:
    """ARCHITECTURE, "The records both ends hold": the enrolment is what lists, reports and the next launch read."""

    def test_its_values_and_the_trees_state_are_what_the_next_launch_goes_on_from(self, seat: Seat) -> None:
        said = [("cmi.location", "page 7"), ("cmi.suspend_data", "abc"), ("cmi.exit", "suspend")]
        seat.is_told(attempt("first", ADA, [session("s1")], values=said, storage='{"a": "b"}'))
        assert list(values(seat).items()) == said
        assert tried(seat).sequencing == {"at": "first"}
        assert enrolled(seat).location == "page 7"
        assert enrolled(seat).suspend_data == "abc"
        assert enrolled(seat).current_attempt == FIRST

    def test_the_courses_own_storage_comes_along_and_goes_with_it(self, seat: Seat) -> None:
        seat.is_told(attempt("first", ADA, [session("s1")], storage='{"a": "b"}'))
        own = enrolled(seat).id
        assert seat.read(lambda on: seat_store.storage_of(on, own)) == '{"a": "b"}'
        seat.is_told(attempt("first", ADA, [session("s1")]))
        assert seat.read(lambda on: seat_store.storage_of(on, own)) is None

    def test_results_time_and_days_are_those_of_all_sessions(self, seat: Seat) -> None:
        seat.is_told(
            attempt("first", ADA, [session("s1", seconds=60), session("s2", "s1", DONE, seconds=90, minute=30)], DONE)
        )
        now = enrolled(seat)
        assert (now.standing, now.results.score_scaled, now.time_spent) == (EnrollmentStatus.PASSED, 0.8, 150.0)
        assert now.started_at == NOON
        assert now.completed_at == NOON.replace(minute=31, second=30)
        assert now.last_activity_at == now.completed_at
        assert (now.last_session, now.attempts) == (id_of("s2"), 1)

    def test_the_number_people_see_is_the_servers(self, seat: Seat) -> None:
        """SYNC: the ordinal is given by the server at first sight and never changes."""
        own = begins(seat)
        seat.sends()
        seat.is_told(
            attempt("first", ADA, [session("s1")], number=1),
            attempt(own, ADA, [session("s2", device=seat.store.device)], number=2),
        )
        of_ada = enrolled(seat).id
        numbered = seat.read(lambda on: attempts.attempts_of(on, of_ada))
        assert [(each.id, each.number) for each in numbered] == [(FIRST, 1), (own, 2)]
        assert enrolled(seat).current_attempt == own

    def test_one_over_the_limit_is_kept_and_counts_only_when_somebody_says_so(self, seat: Seat) -> None:
        seat.is_told(
            attempt("first", ADA, [session("s1")], came_to(Completion.COMPLETED, Success.FAILED), number=1),
            attempt("second", ADA, [session("s2")], DONE, number=2, standing=AttemptStanding.OVER_LIMIT),
        )
        assert enrolled(seat).standing is EnrollmentStatus.FAILED
        seat.is_told(attempt("second", ADA, [session("s2")], DONE, number=2))
        assert enrolled(seat).standing is EnrollmentStatus.PASSED

    def test_told_twice_it_changes_nothing(self, seat: Seat) -> None:
        told = seat.is_told(
            attempt("first", ADA, [session("s1"), session("s2", "s1", DONE)], DONE, values=[("cmi.location", "7")]),
            certificate("1", ADA, FIRST, confirmed_at=NOON),
            decision("d", DecisionKind.GRANT, ADA, 2),
        )
        before = seat.everything()
        seat.clock.forward(hours=3)
        apply_page(seat.store, told)
        assert seat.everything() == before

    def test_nothing_of_it_is_told_to_the_server_again(self, seat: Seat) -> None:
        seat.is_told(attempt("first", ADA, [session("s1", outcome=DONE)], DONE, state=AttemptState.ENDED))
        assert seat.sends() == 0

    def test_it_waits_for_its_learner_and_its_package(self, seat: Seat) -> None:
        grace = id_of("Grace")
        seat.is_told(attempt("first", grace, [session("s1")], sha256=OTHER_SHA))
        assert reasons(seat) == ["missing"]
        seat.is_told(person("Grace"))
        assert reasons(seat) == ["missing"]
        seat.is_told(course(OTHER_SHA))
        assert reasons(seat) == []
        assert enrolled(seat, grace, OTHER_SHA).attempts == 1

    def test_one_that_was_given_to_somebody_else_moves(self, seat: Seat) -> None:
        """A guest's work is given to a person on another seat."""
        grace = id_of("Grace")
        seat.is_told(person("Grace"), attempt("first", ADA, [session("s1", outcome=DONE)], DONE))
        seat.is_told(attempt("first", grace, [session("s1", outcome=DONE)], DONE))
        assert enrolled(seat, grace).standing is EnrollmentStatus.PASSED
        assert (enrolled(seat).attempts, enrolled(seat).time_spent) == (0, 0.0)
        assert enrolled(seat).standing is EnrollmentStatus.NOT_STARTED

    def test_a_session_that_runs_elsewhere_is_not_ended_here(self, seat: Seat) -> None:
        seat.is_told(attempt("first", ADA, [session("s1", running=True)], state=AttemptState.OPEN))
        assert seat.read(attempts.open_sessions) == []


class TestTheSameAttemptOnTwoSeats:
    """SYNC, "Same attempt continued on two seats": one leaf taken whole, every session counts for facts."""

    def forked(self, seat: Seat) -> None:
        sessions = (session("s1", seconds=10), session("s2", "s1", seconds=20), session("s3", "s1", DONE, seconds=40))
        said = [("cmi.location", "theirs")]
        seat.is_told(attempt("first", ADA, sessions, DONE, values=said, head="s3"))

    def test_the_values_are_those_of_the_leaf_that_was_taken_and_nothing_else(self, seat: Seat) -> None:
        seat.is_told(attempt("first", ADA, [session("s1")], values=[("cmi.location", "1"), ("cmi.exit", "suspend")]))
        self.forked(seat)
        assert values(seat) == {"cmi.location": "theirs"}
        assert enrolled(seat).location == "theirs"

    def test_time_is_that_of_both_sides_and_the_course_hears_its_own(self, seat: Seat) -> None:
        self.forked(seat)
        assert enrolled(seat).time_spent == 70.0
        assert tried(seat).seconds == 70.0
        assert branch(seat) == [id_of("s1"), id_of("s3")]

    def test_whoever_goes_on_here_follows_the_head(self, seat: Seat) -> None:
        self.forked(seat)
        mine = goes_on(seat)
        assert branch(seat) == [id_of("s1"), id_of("s3"), mine.id]

    def test_a_branch_that_became_an_attempt_of_its_own_takes_its_sessions_along(self, seat: Seat) -> None:
        """SYNC, "Both leaves graded, attempts limited"."""
        self.forked(seat)
        split = id_of("split")
        seat.is_told(
            attempt(split, ADA, [session("s2", "s1", seconds=20)], number=2, standing=AttemptStanding.OVER_LIMIT),
            attempt("first", ADA, [session("s1", seconds=10), session("s3", "s1", DONE, seconds=40)], DONE),
        )
        where = seat.read(lambda on: on.execute(select(sessions_table.c.id, sessions_table.c.attempt_id)).all())
        assert dict(map(tuple, where)) == {id_of("s1"): FIRST, id_of("s2"): split, id_of("s3"): FIRST}
        assert (tried(seat).seconds, tried(seat, split).seconds) == (50.0, 20.0)
        assert enrolled(seat).time_spent == 70.0
        assert enrolled(seat).standing is EnrollmentStatus.PASSED


Step = tuple[str, Outcome, int, AttemptStanding]
STEPS = st.lists(
    st.tuples(
        st.sampled_from(["first", "second"]),
        st.sampled_from([came_to(), DONE, came_to(Completion.COMPLETED, Success.FAILED, 0.2)]),
        st.integers(1, 4),
        st.sampled_from(list(AttemptStanding)),
    ),
    min_size=1,
    max_size=6,
)


@given(STEPS)
@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_the_last_word_on_each_attempt_is_all_that_matters(
    tmp_path_factory: pytest.TempPathFactory, steps: list[Step]
) -> None:
    """A seat that heard every version of each attempt stands where one does that heard only the last ones."""

    def telling(word: str, outcome: Outcome, count: int, standing: AttemptStanding) -> Change:
        told = [session(f"{word}{place}", f"{word}{place - 1}" if place else None, outcome) for place in range(count)]
        said = [("cmi.location", f"{word}{count}")]
        number = 1 if word == "first" else 2
        return attempt(word, ADA, told, outcome, number=number, standing=standing, values=said)

    seats = [Seat(tmp_path_factory.mktemp("seat")) for _ in range(2)]
    try:
        for each in seats:
            each.is_told(person("Ada"), course())
        newest: dict[str, Step] = {}
        for step in steps:
            seats[0].is_told(telling(*step))
            longest = max(step[2], newest.get(step[0], step)[2])
            newest[step[0]] = (step[0], step[1], longest, step[3])
        # Sessions are never untold, so the last word on an attempt has all of them.
        last = [telling(*step) for step in newest.values()]
        seats[0].is_told(*last)
        seats[1].is_told(*last)
        one, other = (enrolled(each) for each in seats)
        for name in ("standing", "results", "attempts", "time_spent", "location", "current_attempt", "result"):
            assert getattr(one, name) == getattr(other, name), name
        for word in newest:
            assert values(seats[0], id_of(word)) == values(seats[1], id_of(word))
    finally:
        for each in seats:
            each.store.close()
