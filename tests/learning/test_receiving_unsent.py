"""What the server tells waits where something is unsent or a course is open, and takes its place after that."""

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest

from desktop.learning.receiving import SLICE
from desktop.store import attempts, tracking
from desktop.store.attempts import begin_attempt, begin_session
from desktop.store.enrollments import enroll
from desktop.store.pulled_courses import package_id
from desktop.store.store import Connection
from sync.documents import DocumentKind
from sync.records.vocabulary import (
    AttemptState,
    Completion,
    EnrollmentStatus,
)
from tests.learning.ada import (
    ADA,
    DONE,
    FIRST,
    begins,
    enrolled,
    goes_on,
    reasons,
    seat_that_knows_ada,
    tried,
    values,
)
from tests.learning.chair import NOON
from tests.learning.told import (
    SHA,
    Seat,
    attempt,
    id_of,
    person,
    register,
    session,
)


@pytest.fixture
def seat(tmp_path: Path) -> Iterator[Seat]:
    with seat_that_knows_ada(tmp_path) as made:
        yield made


class TestWhatIsUnsentOrOpen:
    def test_an_attempt_of_which_something_is_unsent_stays_as_it_is_until_it_is_sent(self, seat: Seat) -> None:
        seat.is_told(attempt("first", ADA, [session("s1")], values=[("cmi.location", "theirs")]))
        goes_on(seat, "mine")
        seat.is_told(attempt("first", ADA, [session("s1"), session("s9", "s1")], values=[("cmi.location", "9")]))
        assert values(seat)["cmi.location"] == "mine"
        assert reasons(seat) == ["unsent"]
        seat.seals()
        seat.inbox.wanted()
        assert values(seat)["cmi.location"] == "mine", "sealed is not sent"
        seat.acknowledged()
        seat.inbox.wanted()
        assert values(seat)["cmi.location"] == "9"
        assert reasons(seat) == []

    def test_the_session_of_this_seat_is_still_there_then(self, seat: Seat) -> None:
        seat.is_told(attempt("first", ADA, [session("s1")]))
        mine = goes_on(seat)
        seat.is_told(attempt("first", ADA, [session("s1"), session("s9", "s1")]))
        seat.sends()
        seat.inbox.wanted()
        kept = {each.id for each in seat.read(lambda on: attempts.sessions_of(on, FIRST))}
        assert kept == {id_of("s1"), id_of("s9"), mine.id}

    def test_a_course_that_is_open_right_now_is_not_touched(self, seat: Seat) -> None:
        class Run:
            pass

        seat.is_told(attempt("first", ADA, [session("s1")], values=[("cmi.location", "1")]))
        before, run = seat.everything(), Run()
        place = (ADA, enrolled(seat).package)
        seat.store.opened[place] = run
        seat.is_told(
            attempt("first", ADA, [session("s1"), session("s9", "s1", DONE)], DONE, values=[("cmi.location", "9")]),
            attempt("second", ADA, [session("t1", outcome=DONE)], DONE, number=2),
            register(DocumentKind.POLICY, SHA, counting="last"),
        )
        after = seat.everything()
        assert {name for name in before if before[name] != after[name]} <= {"put_off", "course_policies", "known"}
        del seat.store.opened[place]
        seat.inbox.wanted()
        assert values(seat)["cmi.location"] == "9"
        assert enrolled(seat).attempts == 2

    def test_what_an_open_course_stores_does_not_wait_for_a_whole_page(self, seat: Seat) -> None:
        """SYNC: sync never holds a learner up. A long page lets others in between."""

        class Run:
            pass

        run, learners = Run(), [id_of(f"learner {number}") for number in range(3 * SLICE)]
        seat.store.opened[ADA, id_of("a course")] = run
        before = seat.store.commits
        told = seat.is_told(*(person(learner) for learner in learners))
        assert seat.store.commits == before + 3
        assert seat.inbox.cursor() == told.cursor
        assert len(seat.everything()["people"]) == 1 + len(learners)

    def test_another_attempt_that_is_unsent_keeps_its_place(self, seat: Seat) -> None:
        own = begins(seat)
        seat.is_told(attempt("first", ADA, [session("s1", outcome=DONE)], DONE, number=1, state=AttemptState.ENDED))
        assert values(seat, own) == {"cmi.location": "here", "cmi.suspend_data": "mine"}
        assert enrolled(seat).attempts == 2
        assert enrolled(seat).standing is EnrollmentStatus.PASSED

    def test_a_crash_leaves_results_in_the_enrolment_that_are_not_lost_when_a_later_attempt_comes(
        self, seat: Seat
    ) -> None:
        def crash(on: Connection) -> UUID:
            package = package_id(on, SHA)
            assert package is not None
            begun = begin_attempt(on, enroll(on, ADA, package, NOON).id, NOON)
            running = begin_session(on, begun, "item-1", 1, NOON)
            tracking.record_values(on, running, 1, [("cmi.completion_status", "completed")], NOON)
            return begun.id

        own = seat.write(crash)
        assert enrolled(seat).results.completion is Completion.COMPLETED
        seat.is_told(attempt("second", ADA, [session("t1")], number=2))
        assert tried(seat, own).results.completion is Completion.COMPLETED
        assert enrolled(seat).standing is EnrollmentStatus.COMPLETED
