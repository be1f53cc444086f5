"""Values that no honest seat has, and that a course or a broken clock may bring about: no work is lost by them."""

import json
import random
import string
from datetime import datetime, timedelta, timezone
from uuid import UUID

import pytest

from sync.bodies import LONGEST
from sync.records.vocabulary import DecisionKind, RecordKind
from tests.sync.server.fleet import Fleet, a_learner
from tests.sync.simulated import COURSE, FAILED, PASSED, SimulatedSeat

BEFORE = datetime(1, 1, 1, tzinfo=timezone(timedelta(hours=14)))
AFTER = datetime(9999, 12, 31, 23, 59, tzinfo=timezone(timedelta(hours=-12)))
"""Moments that can't be told in UTC."""


def tell_again(seat: SimulatedSeat, kind: str, subject: UUID, **changed: object) -> None:
    """What was said last of a subject, with something changed in it."""
    told = (json.loads(line) for line in reversed(seat.lines))
    body = next(each["body"] for each in told if each["subject"] == str(subject))
    if "revision" in body:
        body["revision"] += 1
    seat.say(kind, str(subject), body | changed)


@pytest.mark.parametrize("moment", [BEFORE, AFTER], ids=["before the calendar", "after it"])
class TestMoments:
    """SYNC, "Clocks": sync is never refused for a bad clock."""

    def test_what_was_done_by_such_a_clock_counts(self, fleet: Fleet, moment: datetime) -> None:
        seat = fleet.seat()
        attempt = seat.attempt(a_learner(seat))
        session = seat.session(attempt, PASSED)
        tell_again(seat, "attempt", attempt, began_at=moment.isoformat())
        tell_again(seat, "session", session, began_at=moment.isoformat(), ended_at=moment.isoformat())
        fleet.take(seat)
        assert fleet.enrollment().success.value == "passed"
        (told,) = fleet.document(seat, "attempt", attempt)["sessions"]
        assert told["began_at"][:4] == f"{moment.year:04d}"

    def test_a_person_a_course_and_an_enrolment_may_hold_one(self, fleet: Fleet, moment: datetime) -> None:
        seat = fleet.seat()
        learner = a_learner(seat)
        seat.enrol(learner, due_at=moment.isoformat())
        seat.register(RecordKind.PERSON, learner, deactivated_at=moment.isoformat())
        seat.package(removed_at=moment.isoformat())
        fleet.take(seat)
        assert fleet.enrollment().due_at.year == moment.year


class TestTimes:
    def test_two_sessions_of_centuries_keep_no_seat_from_hearing_of_anything(self, fleet: Fleet) -> None:
        seat = fleet.seat()
        attempt = seat.attempt(a_learner(seat))
        first = seat.session(attempt, FAILED)
        second = seat.session(attempt, PASSED, follows=first)
        for session in (first, second):
            tell_again(seat, "session", session, seconds=LONGEST)
        fleet.take(seat)
        assert fleet.document(seat, "attempt", attempt)["seconds"] == 2 * LONGEST

    def test_a_course_that_reports_more_is_believed_in_all_else(self, fleet: Fleet) -> None:
        """ "P400Y" is a timeinterval (RTE 2004, 4.2.21) as good as any."""
        seat = fleet.seat()
        attempt = seat.attempt(a_learner(seat))
        tell_again(
            seat,
            "session",
            seat.session(attempt, FAILED),
            seconds=400 * 365 * 86_400.0,
            outcome=PASSED.model_dump(mode="json"),
        )
        fleet.take(seat)
        assert set(seat.verdicts.values()) == {"applied"}
        (session,) = fleet.document(seat, "attempt", attempt)["sessions"]
        assert (session["seconds"], session["outcome"]["success"]) == (LONGEST, "passed")


class TestGrants:
    def test_one_beyond_all_sense_is_parked_and_those_beside_it_count(self, fleet: Fleet) -> None:
        seat = fleet.seat()
        decision = seat.decide(DecisionKind.GRANT, a_learner(seat, attempt_limit=1), 1)
        tell_again(seat, "decision", decision, value=10**30)
        fleet.take(seat)
        assert sorted(seat.verdicts.values())[-2:] == ["applied", "parked"]
        assert fleet.enrollment().extra_attempts == 1
        assert fleet.everything()


LONG = "".join(random.Random(1).choices(string.ascii_letters + string.digits, k=4_000))
"""Nothing that compresses: no index of PostgreSQL's takes it (2,704 bytes a row)."""


class TestTexts:
    def test_a_title_may_be_as_long_as_the_protocol_lets_it(self, fleet: Fleet) -> None:
        seat = fleet.seat()
        seat.package(title=LONG)
        fleet.take(seat)
        assert fleet.document(seat, "package", COURSE)["fields"]["title"] == LONG

    def test_a_word_that_no_column_holds_is_parked(self, fleet: Fleet) -> None:
        seat = fleet.seat()
        seat.package()
        seat.package(edition="SCORM 2004 with all that came after it")
        seat.person()
        fleet.take(seat)
        assert list(seat.verdicts.values()) == ["applied", "parked", "applied"]

    def test_a_lesson_and_a_value_of_such_names_count_and_what_can_be_told_is(self, fleet: Fleet) -> None:
        seat = fleet.seat()
        attempt = seat.attempt(a_learner(seat))
        session = seat.session(attempt, PASSED)
        values = [[f"cmi.{LONG[:3_900]}", "1"], ["cmi.exit", "2"]]
        tell_again(seat, "session", session, values=values)
        seat.session(attempt, PASSED, follows=session)
        tell_again(seat, "session", UUID(seat.subjects("session")[1]), activity=LONG)
        fleet.take(seat)
        assert fleet.enrollment().success.value == "passed"
        document = fleet.document(seat, "attempt", attempt)
        assert [each["activity"] for each in document["sessions"]] == ["item-1", LONG]
        assert [each["values"] for each in document["values"]] == [[["cmi.exit", "2"]]]
