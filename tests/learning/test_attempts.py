"""Attempts: fresh data with the old kept, reviews that change nothing, and what outlives an attempt."""

from dataclasses import replace

import pytest

from desktop.learning.course import Reopening
from desktop.learning.playing import Change
from desktop.learning.steps import Ask
from desktop.scorm.package import DataMap, Edition
from desktop.scorm.sequencing.definition import Objective, ObjectiveMap
from desktop.store import people
from sync.records.vocabulary import AttemptState, EnrollmentStatus, Success
from tests.learning.chair import Chair, Room
from tests.scorm.sequencing.trees import cluster, leaf

PASSED: list[Change] = [("cmi.completion_status", "completed"), ("cmi.success_status", "passed")]
FAILED: list[Change] = [("cmi.completion_status", "completed"), ("cmi.success_status", "failed")]
NORMAL: Change = ("cmi.exit", "normal")
SUSPEND: Change = ("cmi.exit", "suspend")


def taken(room: Room, *lessons: str) -> Chair:
    chair = room.takes(cluster("root", *(leaf(name) for name in lessons or ("a",))))
    chair.open()
    chair.sends()
    return chair


class TestActivityAttempts:
    """RTE 4.2.11: a learner attempt on an activity that was not suspended has its own, fresh data."""

    def test_a_second_attempt_on_a_lesson_starts_afresh_and_the_first_is_kept(self, room: Room) -> None:
        chair = taken(room, "a", "b")
        chair.sends(("cmi.location", "page 3"), ("cmi.session_time", "PT1M"), NORMAL)
        chair.ask(Ask.NEXT)
        chair.ask(Ask.PREVIOUS)
        assert chair.values["cmi.entry"] == "ab-initio"
        assert "cmi.location" not in chair.values
        assert chair.values["cmi.total_time"] == "PT0H0M0S"
        chair.sends(("cmi.location", "page 1"))
        assert chair.tracked("a", 1)["cmi.location"] == "page 3"
        assert chair.tracked("a", 2) == {"cmi.location": "page 1"}
        assert chair.enrollment().time_spent == 60

    def test_a_suspended_lesson_goes_on_with_the_same_data(self, room: Room) -> None:
        chair = taken(room, "a", "b")
        chair.sends(("cmi.location", "page 3"), ("cmi.session_time", "PT1M"), SUSPEND)
        chair.ask(Ask.NEXT)
        chair.ask(Ask.PREVIOUS)
        assert chair.values["cmi.entry"] == "resume"
        assert chair.values["cmi.location"] == "page 3"
        assert chair.values["cmi.total_time"] == "PT0H1M0S"

    def test_in_12_a_lesson_has_one_set_of_data_for_good(self, room: Room) -> None:
        """Working reference 6.3: data are readable on every re-entry; entry is "" without a suspend before."""
        chair = room.takes(cluster("root", leaf("a"), leaf("b")), Edition.SCORM_12)
        chair.open()
        chair.sends(("cmi.core.lesson_location", "page 3"), ("cmi.core.lesson_status", "incomplete"))
        chair.ask(Ask.NEXT)
        chair.ask(Ask.PREVIOUS)
        assert chair.values["cmi.core.entry"] == ""
        assert chair.values["cmi.core.lesson_location"] == "page 3"


@pytest.mark.parametrize("exit_", ["normal", "suspend", "kept open"])
class TestReview:
    """A finished course that is opened again (docs/adr/0006)."""

    @pytest.fixture
    def chair(self, room: Room, exit_: str) -> Chair:
        chair = taken(room)
        chair.sends(*PASSED, ("cmi.location", "page 9"), ("cmi.score.scaled", "0.9"), ("cmi.session_time", "PT5M"))
        if exit_ != "kept open":
            chair.terminates(("cmi.exit", exit_))
        chair.leave(finished=exit_ != "kept open")
        return chair

    def test_the_page_reads_what_counted_and_that_nothing_does_now(self, chair: Chair, exit_: str) -> None:
        for _ in range(2):
            chair.opened_again()
            assert chair.values["cmi.mode"] == "review"
            assert chair.values["cmi.credit"] == "no-credit"
            assert chair.values["cmi.entry"] == ("" if exit_ == "normal" else "resume")
            assert chair.values["cmi.location"] == "page 9"
            assert chair.values["cmi.score.scaled"] == "0.9"
            assert chair.values["cmi.total_time"] == "PT0H5M0S"
            chair.sends(("cmi.location", "page 1"))
            chair.leave()

    def test_nothing_that_was_earned_changes(self, chair: Chair, exit_: str) -> None:
        before, tried, values = chair.enrollment(), chair.attempts(), chair.tracked("a")
        chair.opened_again()
        chair.clock.forward(hours=2)
        chair.sends(*FAILED, ("cmi.location", "page 1"), ("cmi.score.scaled", "0"), ("cmi.session_time", "PT1H"))
        chair.sends(("cmi.learner_preference.audio_level", "3"))
        chair.run.keep_storage({"spoilt": "yes"}).result()
        chair.terminates(NORMAL)
        chair.leave()
        after = chair.enrollment()
        assert after == replace(
            before, last_session=after.last_session, last_activity=after.last_activity,
            last_activity_at=after.last_activity_at,
        )  # fmt: skip
        assert chair.attempts() == tried
        assert chair.tracked("a") == values
        step = chair.opened_again()
        assert step.launch is not None
        assert step.launch.seed["storage"] == {"local": {}}

    def test_the_contents_show_what_was_earned(self, chair: Chair, exit_: str) -> None:
        view = chair.opened_again().view
        assert (view.done, view.count, view.progress, view.score) == (1, 1, 1.0, 0.9)
        assert view.contents[0].success.value == "passed"

    def test_a_review_that_was_cut_off_spoils_nothing(self, chair: Chair, exit_: str) -> None:
        before = chair.enrollment()
        chair.opened_again()
        chair.sends(("cmi.session_time", "PT1H"), *FAILED)
        chair.clock.forward(days=9)
        chair.opened_again()
        assert chair.values["cmi.mode"] == "review"
        assert chair.values["cmi.location"] == "page 9"
        after = chair.enrollment()
        assert (after.results, after.time_spent, after.status) == (before.results, 300, EnrollmentStatus.PASSED)
        assert len([session for session in chair.sessions() if session.ended_at is None]) == 1

    def test_where_the_policy_says_so_it_is_a_new_attempt(self, chair: Chair, exit_: str) -> None:
        chair.opened_again(Reopening.NEW_ATTEMPT)
        assert chair.values["cmi.mode"] == "normal"
        assert chair.values["cmi.entry"] == "ab-initio"
        assert "cmi.location" not in chair.values
        first, second = chair.attempts()
        assert (first.state, first.results.success) == (AttemptState.ENDED, Success.PASSED)
        assert (second.number, second.state) == (2, AttemptState.OPEN)
        assert chair.enrollment().completed_at is not None


class TestAttemptLimit:
    """SN 3.5: counted from one attempt on the course to the next."""

    @pytest.fixture
    def chair(self, room: Room) -> Chair:
        chair = room.takes(cluster("root", leaf("a", attempt_limit=1)))
        chair.open()
        return chair

    def test_a_failed_lesson_without_attempts_left_is_not_opened_again(self, chair: Chair) -> None:
        chair.terminates(*FAILED, NORMAL)
        chair.leave()
        step = chair.opened_again()
        assert (step.launch, step.over) == (None, False)
        assert step.view.contents[0].why == "All attempts at this are used up"

    def test_a_review_needs_no_attempt(self, chair: Chair) -> None:
        chair.terminates(*PASSED, NORMAL, ("cmi.location", "page 9"))
        chair.leave()
        chair.opened_again()
        assert (chair.values["cmi.mode"], chair.values["cmi.location"]) == ("review", "page 9")
        assert chair.view().contents[0].success.value == "passed"


class TestReview12:
    def test_it_reads_the_data_and_changes_nothing(self, room: Room) -> None:
        chair = room.takes(cluster("root", leaf("a")), Edition.SCORM_12)
        chair.open()
        chair.sends(
            ("cmi.core.lesson_status", "passed"), ("cmi.suspend_data", "abc"), ("cmi.core.session_time", "01:00:00")
        )
        chair.leave()
        chair.opened_again()
        assert chair.values["cmi.core.lesson_mode"] == "review"
        assert chair.values["cmi.core.credit"] == "no-credit"
        assert chair.values["cmi.suspend_data"] == "abc"
        chair.sends(("cmi.core.lesson_status", "failed"), ("cmi.core.session_time", "01:00:00"))
        chair.leave()
        assert chair.tracked("a")["cmi.core.lesson_status"] == "passed"
        assert chair.enrollment().time_spent == 3600
        assert chair.enrollment().status is EnrollmentStatus.PASSED

    def test_a_new_attempt_ends_the_finished_one(self, room: Room) -> None:
        chair = room.takes(cluster("root", leaf("a")), Edition.SCORM_12)
        chair.open()
        chair.sends(("cmi.core.lesson_status", "passed"), ("cmi.suspend_data", "abc"))
        chair.leave()
        chair.opened_again(Reopening.NEW_ATTEMPT)
        assert chair.values["cmi.core.entry"] == "ab-initio"
        assert "cmi.suspend_data" not in chair.values
        assert [tried.state for tried in chair.attempts()] == [AttemptState.ENDED, AttemptState.OPEN]


class TestUnfinished:
    """What is still to be earned is never closed to the learner."""

    def test_a_failed_2004_course_begins_a_new_attempt(self, room: Room) -> None:
        chair = taken(room)
        chair.terminates(*FAILED, NORMAL, ("cmi.location", "page 9"))
        chair.leave()
        assert chair.attempts()[-1].state is AttemptState.ENDED
        chair.opened_again()
        assert chair.values["cmi.mode"] == "normal"
        assert chair.values["cmi.entry"] == "ab-initio"
        assert "cmi.location" not in chair.values
        assert [tried.number for tried in chair.attempts()] == [1, 2]

    def test_a_lesson_that_fails_and_terminates_on_its_way_out_does_the_same(self, room: Room) -> None:
        chair = taken(room)
        chair.sends(*FAILED, NORMAL)
        chair.leave()
        chair.opened_again()
        assert len(chair.attempts()) == 2

    def test_a_failed_lesson_that_suspends_decides_itself_what_comes_next(self, room: Room) -> None:
        chair = taken(room)
        chair.sends(*FAILED, SUSPEND, ("cmi.suspend_data", "all answers"))
        chair.leave()
        chair.opened_again()
        assert chair.values["cmi.entry"] == "resume"
        assert chair.values["cmi.suspend_data"] == "all answers"
        assert len(chair.attempts()) == 1

    def test_a_failed_12_course_goes_on_with_its_data(self, room: Room) -> None:
        chair = room.takes(cluster("root", leaf("a")), Edition.SCORM_12)
        chair.open()
        chair.sends(("cmi.core.lesson_status", "failed"), ("cmi.suspend_data", "abc"))
        chair.leave()
        chair.opened_again()
        assert chair.values["cmi.core.lesson_mode"] == "normal"
        assert chair.values["cmi.suspend_data"] == "abc"
        assert len(chair.attempts()) == 1

    def test_everything_seen_but_the_passing_score_still_to_reach_goes_on(self, room: Room) -> None:
        by_measure = Objective("obj", satisfied_by_measure=True, min_normalized_measure=0.8)
        chair = room.takes(cluster("root", leaf("a", primary_objective=by_measure)))
        chair.open()
        chair.sends(("cmi.completion_status", "completed"), ("cmi.location", "the test"), SUSPEND)
        chair.leave()
        chair.opened_again()
        assert (chair.values["cmi.mode"], chair.values["cmi.location"]) == ("normal", "the test")

    def test_a_lesson_that_ended_incomplete_is_not_reviewed_although_the_book_takes_it_for_satisfied(
        self, room: Room
    ) -> None:
        """UP.4 satisfies what says nothing of success; "incomplete" stands beside it."""
        chair = taken(room)
        chair.terminates(("cmi.completion_status", "incomplete"), NORMAL)
        chair.ask(Ask.EXIT_ALL)
        assert chair.enrollment().results.completion.value == "incomplete"
        assert chair.view().done == 0
        chair.opened_again()
        assert chair.values["cmi.mode"] == "normal"

    def test_an_attempt_that_ended_without_a_verdict_is_followed_by_another(self, room: Room) -> None:
        by_measure = Objective("obj", satisfied_by_measure=True, min_normalized_measure=0.8)
        chair = room.takes(cluster("root", leaf("a", primary_objective=by_measure)))
        chair.open()
        chair.terminates(("cmi.completion_status", "completed"), NORMAL)
        chair.leave()
        chair.opened_again()
        assert (chair.values["cmi.mode"], len(chair.attempts())) == ("normal", 2)

    def test_a_finished_course_that_crashed_goes_on_where_it_was(self, room: Room) -> None:
        chair = taken(room)
        chair.sends(*PASSED, ("cmi.location", "last page"))
        chair.opened_again()
        assert (chair.values["cmi.mode"], chair.values["cmi.location"]) == ("normal", "last page")


class TestLeaving:
    """Leaving suspends, so that the learner comes back to the same page; a course that is done is ended."""

    def test_it_suspends_even_where_the_lesson_said_normal(self, room: Room) -> None:
        """RTE 4.2.8: suspendAll wins over cmi.exit."""
        chair = taken(room, "a", "b")
        chair.sends(("cmi.location", "page 3"), ("cmi.completion_status", "incomplete"), NORMAL)
        step = chair.leave()
        assert step.over
        assert chair.attempts()[-1].state is AttemptState.SUSPENDED
        chair.opened_again()
        assert (chair.values["cmi.entry"], chair.values["cmi.location"]) == ("resume", "page 3")

    def test_a_lesson_that_failed_in_the_middle_is_suspended_too(self, room: Room) -> None:
        chair = taken(room)
        chair.sends(("cmi.success_status", "failed"), ("cmi.completion_status", "incomplete"), NORMAL)
        chair.leave()
        assert chair.attempts()[-1].state is AttemptState.SUSPENDED
        chair.opened_again()
        assert (chair.values["cmi.entry"], len(chair.attempts())) == ("resume", 1)

    def test_a_lesson_that_says_nothing_of_itself_is_suspended_too(self, room: Room) -> None:
        """UP.4 would complete it; but whoever leaves in the middle of such a lesson would never see its end."""
        chair = taken(room)
        chair.sends(("cmi.location", "page 3"), NORMAL)
        chair.leave()
        assert chair.enrollment().status is EnrollmentStatus.IN_PROGRESS
        chair.opened_again()
        assert (chair.values["cmi.mode"], chair.values["cmi.location"]) == ("normal", "page 3")

    def test_it_comes_back_to_the_lesson_it_left(self, room: Room) -> None:
        chair = taken(room, "a", "b", "c")
        chair.ask(Ask.CHOOSE, "c")
        chair.leave()
        step = chair.opened_again()
        assert step.launch is not None
        assert step.launch.activity == "c"

    def test_a_course_that_is_done_is_ended(self, room: Room) -> None:
        chair = taken(room)
        chair.terminates(*PASSED, NORMAL)
        step = chair.leave()
        assert (step.over, step.finished) == (True, True)
        assert chair.attempts()[-1].state is AttemptState.ENDED

    def test_leaving_twice_is_harmless(self, room: Room) -> None:
        chair = taken(room)
        chair.leave()
        assert chair.leave().over


class TestPreferences:
    """RTE 4.2.14: the learner's preferences outlive the attempt, for the whole course."""

    @pytest.mark.parametrize(
        ("edition", "element"),
        [
            (Edition.SCORM_12, "cmi.student_preference.audio"),
            (Edition.SCORM_2004_4TH, "cmi.learner_preference.audio_level"),
        ],
    )
    def test_they_reach_the_next_lesson_the_next_attempt_and_survive_a_kill(
        self, room: Room, edition: Edition, element: str
    ) -> None:
        chair = room.takes(cluster("root", leaf("a"), leaf("b")), edition)
        chair.open()
        chair.sends((element, "5"))
        chair.ask(Ask.NEXT)
        assert chair.values[element] == "5"
        chair.sends((element, "7"))
        chair.opened_again()
        chair.ask(Ask.CHOOSE, "a")
        assert chair.values[element] == "7"

    def test_the_language_of_the_seat_is_no_preference_of_the_learner(self, room: Room) -> None:
        chair = taken(room)
        chair.leave()
        assert chair.enrollment().preferences == {}


class TestAcrossLessonsAndCourses:
    """RTE 4.3.1 (adl.data) and SN 3.10.1 (global objectives)."""

    def test_shared_data_reach_every_lesson_at_once_and_survive_a_kill(self, room: Room) -> None:
        maps = (DataMap("urn:notes"),)
        chair = room.takes(cluster("root", leaf("a", data_maps=maps), leaf("b", data_maps=maps)))
        chair.open()
        assert chair.shared("urn:notes") is None
        chair.sends(("adl.data.0.store", "written in a"))
        chair.killed()
        chair.open()
        assert chair.shared("urn:notes") == "written in a"
        chair.ask(Ask.NEXT)
        assert chair.shared("urn:notes") == "written in a"
        chair.sends(("adl.data.0.store", "written in b"))
        chair.leave()
        chair.opened_again()
        assert chair.shared("urn:notes") == "written in b"

    def test_shared_data_reach_another_course_even_if_the_first_was_killed(self, room: Room) -> None:
        """sharedDataGlobalToSystem: the store is the learner's, not the attempt's."""
        maps = (DataMap("urn:notes"),)
        first = room.takes(cluster("root", leaf("a", data_maps=maps)))
        first.open()
        first.sends(("adl.data.0.store", "written in a"))
        first.killed()
        second = room.takes(cluster("other", leaf("x", data_maps=maps)), sha256="cd" * 32)
        second.open()
        assert second.shared("urn:notes") == "written in a"

    def test_a_lesson_without_the_map_sees_nothing(self, room: Room) -> None:
        chair = room.takes(cluster("root", leaf("a", data_maps=(DataMap("urn:notes"),)), leaf("b")))
        chair.open()
        chair.sends(("adl.data.0.store", "written in a"))
        step = chair.ask(Ask.NEXT)
        assert step.launch is not None
        assert step.launch.seed["data"] == []

    @pytest.mark.parametrize(("shared", "status"), [(True, "passed"), (False, None)])
    def test_a_global_objective_reaches_the_next_course_if_it_is_global_to_the_system(
        self, room: Room, shared: bool, status: str | None
    ) -> None:
        writes = Objective("own", maps=(ObjectiveMap("urn:swims", write_satisfied_status=True),))
        reads = Objective("own", maps=(ObjectiveMap("urn:swims", read_satisfied_status=True),))
        first = room.takes(cluster("root", leaf("a", primary_objective=writes)), objectives_global_to_system=shared)
        first.open()
        first.terminates(*PASSED, NORMAL)
        first.leave()
        second = room.takes(
            cluster("other", leaf("x", primary_objective=reads)), sha256="cd" * 32, objectives_global_to_system=shared
        )
        second.open()
        assert second.values["cmi.objectives.0.id"] == "own"
        assert second.values.get("cmi.objectives.0.success_status") == status

    @pytest.mark.parametrize("edition", [Edition.SCORM_12, Edition.SCORM_2004_4TH])
    def test_a_course_that_keeps_its_own_to_itself_leaves_alone_what_the_learner_has(
        self, room: Room, edition: Edition
    ) -> None:
        maps = (DataMap("urn:notes"),)
        writes = Objective("own", maps=(ObjectiveMap("urn:swims", write_satisfied_status=True),))
        first = room.takes(cluster("root", leaf("a", primary_objective=writes, data_maps=maps)))
        first.open()
        first.terminates(*PASSED, NORMAL, ("adl.data.0.store", "kept"))
        first.leave()
        other = room.takes(
            cluster("other", leaf("x", data_maps=maps)),
            edition,
            sha256="cd" * 32,
            objectives_global_to_system=False,
            shared_data_global_to_system=False,
        )
        other.open()
        if edition is not Edition.SCORM_12:
            assert other.shared("urn:notes") is None
        other.sends()
        other.leave()
        known = room.store.read(lambda connection: people.learner_state(connection, room.learner.id))
        assert known.shared_data == {"urn:notes": "kept"}
        assert set(known.global_objectives) == {"urn:swims"}
