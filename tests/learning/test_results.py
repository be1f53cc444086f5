"""What the learner has at the end of sessions: the enrolment as lists show it (RTE 1.2, 3.4.4; RTE 4.2; SN 4.6)."""

from dataclasses import replace

import pytest

from desktop.learning.playing import Change
from desktop.learning.steps import Ask
from desktop.learning.switches import Switches
from desktop.scorm.package import Edition, Item, ResourceKind
from desktop.scorm.sequencing.definition import CompletionThreshold, Objective
from desktop.store.results import Results
from sync.records.vocabulary import Completion, EnrollmentStatus, Success
from tests.learning.chair import Chair, Room
from tests.scorm.sequencing.trees import cluster, leaf

STATUS = "cmi.core.lesson_status"
RAW = "cmi.core.score.raw"
SUSPEND = ("cmi.core.exit", "suspend")


def taken_in_12(room: Room, *lessons: Item) -> Chair:
    chair = room.takes(cluster("root", *(lessons or (leaf("a"),))), Edition.SCORM_12)
    chair.open()
    chair.sends()
    return chair


class TestLessonStatus12:
    """RTE 1.2, 3.4.4, lesson_status, with the house's choices of the working reference, 6.3."""

    def test_initialize_and_finish_alone_complete_the_lesson(self, room: Room) -> None:
        chair = taken_in_12(room)
        chair.leave()
        assert chair.tracked("a")[STATUS] == "completed"
        assert chair.enrollment().status is EnrollmentStatus.COMPLETED

    @pytest.mark.parametrize("more", [(), (("cmi.suspend_data", "page 3"),)])
    def test_a_lesson_that_suspends_in_silence_is_in_its_middle(self, room: Room, more: tuple[Change, ...]) -> None:
        """The book would call it completed; whoever suspends means to come back (docs/adr/0012)."""
        chair = taken_in_12(room)
        chair.terminates(SUSPEND, *more)
        chair.leave()
        assert chair.tracked("a")[STATUS] == "incomplete"
        assert chair.enrollment().status is EnrollmentStatus.IN_PROGRESS
        chair.opened_again()
        assert (chair.values["cmi.core.entry"], chair.values["cmi.core.lesson_mode"]) == ("resume", "normal")

    def test_by_the_book_it_is_completed_all_the_same(self, room: Room) -> None:
        chair = room.takes(cluster("root", leaf("a")), Edition.SCORM_12)
        chair.course = replace(chair.course, switched=Switches(strict=True))
        chair.killed()
        chair.open()
        chair.terminates(SUSPEND)
        chair.leave()
        assert chair.tracked("a")[STATUS] == "completed"

    @pytest.mark.parametrize("said", ["passed", "completed", "failed"])
    def test_what_a_lesson_said_before_it_suspended_stands(self, room: Room, said: str) -> None:
        chair = taken_in_12(room)
        chair.terminates((STATUS, said), SUSPEND)
        chair.leave()
        assert chair.tracked("a")[STATUS] == said

    def test_leaving_without_finish_completes_nothing(self, room: Room) -> None:
        chair = taken_in_12(room)
        chair.leave(finished=False)
        assert chair.tracked("a")[STATUS] == "incomplete"
        assert chair.enrollment().status is EnrollmentStatus.IN_PROGRESS

    def test_a_killed_process_completes_nothing(self, room: Room) -> None:
        chair = taken_in_12(room)
        chair.opened_again()
        assert chair.tracked("a")[STATUS] == "incomplete"
        assert chair.values[STATUS] == "incomplete"

    @pytest.mark.parametrize("said", ["incomplete", "failed", "passed"])
    def test_what_the_lesson_said_itself_stands(self, room: Room, said: str) -> None:
        chair = taken_in_12(room, leaf("a", mastery_score="50"))
        chair.terminates((STATUS, said), (RAW, "49" if said == "passed" else "51"))
        chair.leave()
        assert chair.tracked("a")[STATUS] == said


class TestMastery12:
    """RTE 1.2, 3.4.4: the mastery score decides at LMSFinish, for credit, with a raw score, and never before."""

    @pytest.mark.parametrize(("raw", "verdict"), [("80", "passed"), ("79.9", "failed"), ("100", "passed")])
    def test_a_completed_lesson_is_passed_from_the_mastery_score_on(self, room: Room, raw: str, verdict: str) -> None:
        chair = taken_in_12(room, leaf("a", mastery_score="80"))
        chair.sends((RAW, raw), (STATUS, "completed"))
        assert chair.enrollment().results.success is Success.UNKNOWN
        chair.leave()
        assert chair.tracked("a")[STATUS] == verdict
        enrolled = chair.enrollment()
        assert enrolled.results.success is Success(verdict)
        assert enrolled.results.completion is Completion.COMPLETED
        assert enrolled.results.score_raw == float(raw)

    def test_it_decides_a_status_that_was_never_set(self, room: Room) -> None:
        chair = taken_in_12(room, leaf("a", mastery_score="80"))
        chair.terminates((RAW, "90"))
        assert chair.tracked("a")[STATUS] == "passed"

    def test_without_a_raw_score_it_decides_nothing(self, room: Room) -> None:
        chair = taken_in_12(room, leaf("a", mastery_score="80"))
        chair.terminates((STATUS, "completed"))
        assert chair.tracked("a")[STATUS] == "completed"

    def test_without_finish_it_decides_nothing(self, room: Room) -> None:
        chair = taken_in_12(room, leaf("a", mastery_score="80"))
        chair.sends((RAW, "10"), (STATUS, "completed"))
        chair.leave(finished=False)
        assert chair.tracked("a")[STATUS] == "completed"
        assert chair.enrollment().results.success is Success.UNKNOWN

    def test_in_a_review_it_decides_nothing(self, room: Room) -> None:
        chair = taken_in_12(room, leaf("a", mastery_score="80"))
        chair.sends((STATUS, "completed"), (RAW, "85"))
        chair.leave()
        chair.opened_again()
        assert chair.values["cmi.core.credit"] == "no-credit"
        chair.sends((RAW, "3"))
        chair.leave()
        assert chair.tracked("a")[STATUS] == "passed"
        assert chair.enrollment().results.score_raw == 85


class TestOneLesson:
    """The enrolment of a course with a single SCO says what the SCO said."""

    def test_all_scores_of_12_arrive_with_their_scale(self, room: Room) -> None:
        chair = taken_in_12(room)
        chair.sends((STATUS, "passed"), (RAW, "30"), ("cmi.core.score.min", "10"), ("cmi.core.score.max", "50"))
        chair.leave()
        results = chair.enrollment().results
        assert results == Results(Completion.COMPLETED, Success.PASSED, 100, 0.5, 30, 10, 50)
        assert chair.attempts()[-1].results == results
        assert chair.sessions()[-1].results == replace(results, progress=None)

    def test_all_scores_of_2004_arrive(self, room: Room) -> None:
        chair = room.takes(cluster("root", leaf("a")))
        chair.open()
        said: list[Change] = [("cmi.completion_status", "completed"), ("cmi.success_status", "passed")]
        said += [(f"cmi.score.{name}", value) for name, value in (("raw", "9"), ("min", "0"), ("max", "12"))]
        chair.terminates(*said, ("cmi.score.scaled", "0.75"), ("cmi.exit", "normal"))
        chair.leave()
        results = chair.enrollment().results
        assert results == Results(Completion.COMPLETED, Success.PASSED, 100, 0.75, 9, 0, 12)
        assert chair.attempts()[-1].results == results

    def test_a_score_of_zero_is_a_score(self, room: Room) -> None:
        chair = taken_in_12(room)
        chair.sends((STATUS, "failed"), (RAW, "0"))
        chair.leave()
        results = chair.enrollment().results
        assert (results.score_raw, results.score_scaled, results.success) == (0, 0, Success.FAILED)

    def test_scores_are_still_there_while_the_next_session_runs(self, room: Room) -> None:
        chair = taken_in_12(room)
        chair.sends((STATUS, "incomplete"), (RAW, "40"), SUSPEND)
        chair.leave()
        chair.opened_again()
        assert chair.enrollment().results.score_raw == 40

    def test_thresholds_decide_what_the_lesson_calls_otherwise(self, room: Room) -> None:
        """RTE 4.2.4.1 and 4.2.22.1."""
        by_measure = Objective("obj", satisfied_by_measure=True, min_normalized_measure=0.8)
        threshold = CompletionThreshold(completed_by_measure=True, min_progress_measure=0.9)
        one = leaf("a", primary_objective=by_measure, completion_threshold=threshold)
        chair = room.takes(cluster("root", one))
        chair.open()
        chair.sends(("cmi.completion_status", "completed"), ("cmi.success_status", "passed"))
        chair.sends(("cmi.progress_measure", "0.5"), ("cmi.score.scaled", "0.79"), ("cmi.exit", "suspend"))
        chair.leave()
        results = chair.enrollment().results
        assert (results.completion, results.success) == (Completion.INCOMPLETE, Success.FAILED)
        assert chair.sessions()[-1].results.completion is Completion.INCOMPLETE


class TestSeveralLessons:
    """Roll-up reaches the enrolment (RB.1.5); SCORM 1.2 leaves the course's status to us (working reference, 6.3)."""

    def test_a_2004_course_is_completed_when_its_last_lesson_is(self, room: Room) -> None:
        chair = room.takes(cluster("root", leaf("a"), leaf("b")))
        chair.open()
        done: list[Change] = [("cmi.completion_status", "completed"), ("cmi.success_status", "passed")]
        chair.sends(*done, ("cmi.score.scaled", "0.5"), ("cmi.score.raw", "5"))
        chair.clock.forward(hours=1)
        chair.ask(Ask.NEXT)
        half = chair.enrollment()
        assert half.status is EnrollmentStatus.IN_PROGRESS
        assert half.results.progress == 50
        assert half.completed_at is None
        chair.sends(*done, ("cmi.score.scaled", "1"))
        chair.clock.forward(hours=1)
        ended = chair.clock.now
        chair.leave()
        enrolled = chair.enrollment()
        assert (enrolled.status, enrolled.results.progress) == (EnrollmentStatus.PASSED, 100)
        assert enrolled.results.score_scaled == 0.75
        assert enrolled.results.score_raw is None, "two lessons have no common raw scale"
        assert enrolled.completed_at == ended

    def test_a_12_course_is_completed_when_all_lessons_are_and_has_their_mean_score(self, room: Room) -> None:
        chair = taken_in_12(room, leaf("a"), leaf("b"), leaf("c", kind=ResourceKind.ASSET))
        chair.sends((STATUS, "completed"), (RAW, "60"))
        chair.ask(Ask.NEXT)
        assert chair.enrollment().status is EnrollmentStatus.IN_PROGRESS
        chair.sends((STATUS, "passed"), (RAW, "90"))
        chair.ask(Ask.NEXT)
        chair.leave(finished=False)
        enrolled = chair.enrollment()
        assert enrolled.status is EnrollmentStatus.PASSED
        assert (enrolled.results.score_raw, enrolled.results.score_scaled) == (75, 0.75)
        assert (enrolled.results.score_min, enrolled.results.score_max) == (0, 100)

    def test_one_failed_lesson_fails_a_12_course(self, room: Room) -> None:
        chair = taken_in_12(room, leaf("a"), leaf("b"))
        chair.sends((STATUS, "failed"), (RAW, "10"))
        chair.ask(Ask.NEXT)
        chair.sends((STATUS, "passed"), (RAW, "90"))
        chair.leave()
        assert chair.enrollment().status is EnrollmentStatus.FAILED

    def test_the_first_completion_keeps_its_time(self, room: Room) -> None:
        chair = taken_in_12(room)
        chair.sends((STATUS, "completed"))
        first = chair.clock.now
        chair.clock.forward(days=2)
        chair.sends((STATUS, "incomplete"), SUSPEND)
        chair.sends((STATUS, "completed"))
        chair.leave()
        assert chair.enrollment().completed_at == first


class TestAssets:
    """An asset says nothing; delivered and left, it is done (UP.4)."""

    @pytest.mark.parametrize("edition", [Edition.SCORM_12, Edition.SCORM_2004_4TH])
    def test_a_course_of_one_page_is_completed_by_reading_it(self, room: Room, edition: Edition) -> None:
        chair = room.takes(cluster("root", leaf("a", kind=ResourceKind.ASSET)), edition)
        step = chair.open()
        assert step.launch is not None
        assert not step.launch.for_sco
        chair.leave(finished=False)
        assert chair.enrollment().status in (EnrollmentStatus.COMPLETED, EnrollmentStatus.PASSED)

    def test_a_sco_that_never_called_initialize_is_taken_for_one(self, room: Room) -> None:
        chair = room.takes(cluster("root", leaf("a"), leaf("b")))
        chair.open()
        chair.ask(Ask.NEXT, finished=False)
        assert chair.view().contents[0].completion.value == "completed"

    def test_leaving_in_the_middle_comes_back_to_the_page(self, room: Room) -> None:
        pages = [leaf(name, kind=ResourceKind.ASSET) for name in "abc"]
        chair = room.takes(cluster("root", *pages))
        chair.open()
        chair.ask(Ask.NEXT, finished=False)
        chair.leave(finished=False)
        step = chair.opened_again()
        assert step.launch is not None
        assert step.launch.activity == "b"
        assert chair.enrollment().status is EnrollmentStatus.IN_PROGRESS
