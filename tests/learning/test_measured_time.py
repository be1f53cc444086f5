"""Time is what the course reports; where it reports nothing, how long its page was open (SYNC, "Time")."""

import pytest

from desktop.scorm.package import Edition, ResourceKind
from desktop.store.results import Results
from sync.records.vocabulary import Completion
from tests.learning.chair import Chair, Room
from tests.scorm.sequencing.trees import cluster, leaf

MINUTE = 60.0


@pytest.fixture
def chair(room: Room) -> Chair:
    chair = room.takes(cluster("root", leaf("a"), leaf("b")))
    chair.open()
    chair.sends()
    return chair


def test_what_the_course_reports_is_never_replaced_by_what_was_measured(chair: Chair) -> None:
    chair.clock.forward(minutes=30)
    chair.sends(("cmi.session_time", "PT2M"))
    chair.leave()
    assert chair.enrollment().time_spent == 2 * MINUTE
    assert chair.sessions()[-1].measured is None


def test_a_course_that_reports_no_time_at_all_is_believed_when_it_says_zero(chair: Chair) -> None:
    chair.clock.forward(minutes=30)
    chair.sends(("cmi.session_time", "PT0S"))
    chair.leave()
    assert chair.enrollment().time_spent == 0


def test_measured_time_is_marked_and_kept_apart(chair: Chair) -> None:
    chair.clock.forward(minutes=30)
    chair.leave()
    session = chair.sessions()[-1]
    assert (session.seconds, session.measured) == (0, 30 * MINUTE)
    assert chair.attempts()[-1].seconds == 30 * MINUTE


def test_the_player_shows_it_at_once(chair: Chair) -> None:
    chair.clock.forward(minutes=30)
    assert chair.leave().view.seconds == 30 * MINUTE


def test_a_page_that_makes_no_calls_is_measured_too(room: Room) -> None:
    chair = room.takes(cluster("root", leaf("a", kind=ResourceKind.ASSET)), Edition.SCORM_12)
    chair.open()
    chair.clock.forward(minutes=4)
    chair.leave()
    assert chair.enrollment().time_spent == 4 * MINUTE


def test_a_page_left_open_over_night_was_not_read_all_night(chair: Chair) -> None:
    chair.clock.forward(hours=14)
    chair.leave()
    assert chair.enrollment().time_spent == 4 * 60 * MINUTE


def test_a_clock_that_was_set_back_takes_no_time_away(chair: Chair) -> None:
    chair.clock.forward(hours=-5)
    chair.leave()
    assert chair.enrollment().time_spent == 0


def test_after_a_crash_it_lasts_until_the_last_sign_of_life(chair: Chair) -> None:
    chair.clock.forward(minutes=7)
    chair.sends(("cmi.location", "page 3"))
    chair.clock.forward(minutes=90)
    chair.opened_again()
    assert chair.enrollment().time_spent == 7 * MINUTE


def test_a_review_takes_no_time(room: Room) -> None:
    chair = room.takes(cluster("root", leaf("a")))
    chair.open()
    chair.terminates(("cmi.completion_status", "completed"), ("cmi.exit", "normal"), ("cmi.session_time", "PT1M"))
    chair.leave()
    chair.opened_again()
    chair.clock.forward(minutes=30)
    chair.leave()
    assert chair.enrollment().time_spent == MINUTE


@pytest.mark.parametrize("edition", [Edition.SCORM_12, Edition.SCORM_2004_4TH])
def test_no_time_however_long_completes_a_course(room: Room, edition: Edition) -> None:
    chair = room.takes(cluster("root", leaf("a")), edition)
    chair.open()
    chair.sends()
    chair.clock.forward(hours=3)
    chair.leave(finished=False)
    assert chair.enrollment().results.completion is not Completion.COMPLETED
    assert chair.enrollment().results.progress is None


class TestProgress:
    """A percentage people believe: the measure where there is one, else what is done of all, else the status."""

    def test_a_measure_is_taken_as_it_is(self, room: Room) -> None:
        chair = room.takes(cluster("root", leaf("a")))
        chair.open()
        chair.sends(("cmi.progress_measure", "0.4"))
        assert chair.enrollment().results.progress == pytest.approx(40)
        chair.leave()

    def test_without_one_it_is_how_many_lessons_are_done_of_all(self, chair: Chair) -> None:
        chair.terminates(("cmi.completion_status", "completed"), ("cmi.exit", "normal"))
        chair.leave()
        assert chair.enrollment().results.progress == pytest.approx(50)

    def test_of_one_lesson_that_says_nothing_nobody_knows_it_until_it_is_done(self, room: Room) -> None:
        chair = room.takes(cluster("root", leaf("a")))
        chair.open()
        chair.sends(("cmi.completion_status", "incomplete"))
        chair.leave()
        assert chair.enrollment().results == Results(Completion.INCOMPLETE)
        chair.opened_again()
        chair.sends(("cmi.completion_status", "completed"))
        chair.leave()
        assert chair.enrollment().results.progress == 100
