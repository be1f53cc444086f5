"""What a lesson comes to under compatibility switches, each of them off and on, through the real run and store."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from desktop.learning.course import Opening
from desktop.learning.enrolling import get_scorm_enrollment
from desktop.learning.lost import settle_lost
from desktop.learning.opening import AttemptsUsedUp
from desktop.learning.playing import Change
from desktop.learning.steps import Ask
from desktop.learning.switches import STANDARDS, Standard, Unfinished
from desktop.scorm.package import Edition, Item
from desktop.scorm.sequencing.definition import Objective
from desktop.store import policies
from desktop.store.policies import CoursePolicy
from desktop.store.results import Results
from sync.bodies import SessionBody
from sync.checking import fact_of
from sync.records.vocabulary import AttemptState, Completion, EnrollmentStatus, RecordKind, Role, Success
from tests.learning.chair import NOON, Chair, Room
from tests.scorm.sequencing.trees import cluster, leaf
from tests.store.receiver import Receiver
from tests.store.sending import send_all

IN_12, IN_2004 = Edition.SCORM_12, Edition.SCORM_2004_4TH
STATUS, RAW = "cmi.core.lesson_status", "cmi.core.score.raw"
COMPLETION, SUCCESS = "cmi.completion_status", "cmi.success_status"
SUSPEND_12, SUSPEND = ("cmi.core.exit", "suspend"), ("cmi.exit", "suspend")
EITHER = pytest.mark.parametrize("edition", [IN_12, IN_2004], ids=["1.2", "2004"])


def seated(room: Room, *lessons: Item, edition: Edition = IN_12, **switches: Any) -> Chair:  # noqa: ANN401
    """Somebody in a course of these lessons, opened with these switches; its first page has called Initialize."""
    chair = room.takes(cluster("root", *(lessons or (leaf("a"),))), edition)
    chair.course = replace(chair.course, switched=replace(STANDARDS[Standard.of(edition)], **switches))
    chair.killed()
    chair.open()
    chair.sends()
    return chair


def results(chair: Chair) -> Results:
    return chair.enrollment().results


def status_12(chair: Chair) -> str | None:
    return chair.tracked("a").get(STATUS)


class TestMasteryOverridesStatus:
    """Field notes 2.3, 6; RTE 1.2, 3.4.4: the book lets the LMS replace the status, authors often mean otherwise."""

    @pytest.mark.parametrize(("said", "raw", "otherwise"), [("passed", "79", "failed"), ("failed", "80", "passed")])
    def test_it_decides_over_what_the_lesson_called_itself(
        self, room: Room, said: str, raw: str, otherwise: str
    ) -> None:
        for overrides, verdict in ((False, said), (True, otherwise)):
            chair = seated(room, leaf("a", mastery_score="80"), mastery_overrides=overrides)
            chair.sends((STATUS, said), (RAW, raw))
            chair.leave()
            assert (status_12(chair), results(chair).success) == (verdict, Success(verdict))
            room.store.opened.clear()
            room = Room(room.folder.parent / f"after-{overrides}")

    def test_also_over_incomplete_where_the_lesson_ends(self, room: Room) -> None:
        chair = seated(room, leaf("a", mastery_score="80"), mastery_overrides=True)
        chair.terminates((STATUS, "incomplete"), (RAW, "90"))
        assert status_12(chair) == "passed"

    def test_a_lesson_that_suspends_in_its_middle_is_not_judged(self, room: Room) -> None:
        chair = seated(room, leaf("a", mastery_score="80"), mastery_overrides=True)
        chair.terminates((STATUS, "incomplete"), (RAW, "10"), SUSPEND_12)
        assert status_12(chair) == "incomplete"

    def test_one_that_is_done_and_suspends_by_habit_is(self, room: Room) -> None:
        """Field notes 2.3, 8: some authoring tools always suspend."""
        chair = seated(room, leaf("a", mastery_score="80"), mastery_overrides=True)
        chair.terminates((STATUS, "passed"), (RAW, "10"), SUSPEND_12)
        chair.leave()
        assert (status_12(chair), results(chair).success) == ("failed", Success.FAILED)

    def test_without_finish_or_without_a_score_it_decides_nothing(self, room: Room) -> None:
        chair = seated(room, leaf("a", mastery_score="80"), leaf("b", mastery_score="80"), mastery_overrides=True)
        chair.terminates((STATUS, "passed"))
        chair.ask(Ask.NEXT)
        chair.sends((STATUS, "passed"), (RAW, "1"))
        chair.leave(finished=False)
        assert (chair.tracked("a")[STATUS], chair.tracked("b")[STATUS]) == ("passed", "passed")


class TestScoreDecides:
    """Field notes 2.3, 9: only a score and no status."""

    def test_a_score_without_a_status_completes_a_lesson_of_2004(self, room: Room) -> None:
        for decides, completion in ((False, Completion.UNKNOWN), (True, Completion.COMPLETED)):
            chair = seated(room, edition=IN_2004, score_decides=decides)
            chair.terminates(("cmi.score.scaled", "0.4"), (COMPLETION, "unknown"))
            assert chair.sessions()[-1].results.completion is completion
            chair.leave()
            assert (results(chair).completion is Completion.COMPLETED) is decides
            assert results(chair).score_scaled == 0.4
            room = Room(room.folder.parent / f"after-{decides}")

    def test_the_passing_score_of_the_package_says_whether_it_is_passed(self, room: Room) -> None:
        marked = Objective(satisfied_by_measure=True, min_normalized_measure=0.7)
        chair = seated(room, leaf("a", primary_objective=marked), edition=IN_2004, score_decides=True)
        chair.terminates(("cmi.score.scaled", "0.69"), (COMPLETION, "incomplete"), (SUCCESS, "passed"))
        chair.leave()
        assert (results(chair).completion, results(chair).success) == (Completion.COMPLETED, Success.FAILED)

    @pytest.mark.parametrize(
        ("mastery", "said", "decided"),
        [("50", "incomplete", "passed"), ("60", "passed", "failed"), (None, "incomplete", "completed"),
         (None, "failed", "failed")],
    )  # fmt: skip
    def test_in_12_it_decides_over_the_status(self, room: Room, mastery: str | None, said: str, decided: str) -> None:
        chair = seated(room, leaf("a", mastery_score=mastery), score_decides=True)
        chair.terminates((STATUS, said), (RAW, "55"))
        chair.leave()
        assert status_12(chair) == decided

    def test_off_it_leaves_the_status_alone(self, room: Room) -> None:
        chair = seated(room, leaf("a", mastery_score="50"))
        chair.terminates((STATUS, "incomplete"), (RAW, "55"))
        assert status_12(chair) == "incomplete"

    def test_a_lesson_in_its_middle_is_not_judged(self, room: Room) -> None:
        chair = seated(room, edition=IN_2004, score_decides=True)
        chair.terminates(("cmi.score.scaled", "0.4"), (COMPLETION, "incomplete"), SUSPEND)
        chair.leave()
        assert results(chair).completion is Completion.INCOMPLETE

    def test_the_lesson_reads_back_what_it_set_itself(self, room: Room) -> None:
        chair = seated(room, leaf("a"), leaf("b"), edition=IN_2004, score_decides=True)
        chair.terminates(("cmi.score.scaled", "0.4"), (COMPLETION, "incomplete"))
        chair.ask(Ask.NEXT)
        assert chair.tracked("a")[COMPLETION] == "incomplete"
        entry = next(entry for entry in chair.view().contents if entry.identifier == "a")
        assert entry.completion.value == "completed"


class TestScaleRaw:
    """Field notes 2.3, 9: content of 2004 that sends a raw score alone."""

    SAID: tuple[Change, ...] = (
        ("cmi.score.raw", "30"),
        ("cmi.score.min", "10"),
        ("cmi.score.max", "50"),
        (COMPLETION, "completed"),
    )

    @pytest.mark.parametrize(("scales", "score"), [(False, None), (True, 0.5)])
    def test_in_2004_it_is_worked_out_where_it_was_not_given(
        self, room: Room, scales: bool, score: float | None
    ) -> None:
        chair = seated(room, edition=IN_2004, scale_raw=scales)
        chair.terminates(*self.SAID)
        chair.leave()
        assert (results(chair).score_scaled, results(chair).score_raw) == (score, 30)
        assert "cmi.score.scaled" not in chair.tracked("a")

    def test_it_counts_where_the_course_asks_for_a_measure(self, room: Room) -> None:
        marked = Objective(satisfied_by_measure=True, min_normalized_measure=0.5)
        chair = seated(room, leaf("a", primary_objective=marked), edition=IN_2004, scale_raw=True)
        chair.terminates(*self.SAID)
        chair.leave()
        assert results(chair).success is Success.PASSED

    def test_a_scaled_score_that_was_given_stands(self, room: Room) -> None:
        chair = seated(room, edition=IN_2004, scale_raw=True)
        chair.terminates(*self.SAID, ("cmi.score.scaled", "0.9"))
        chair.leave()
        assert results(chair).score_scaled == 0.9

    def test_it_is_worked_out_anew_when_the_lesson_goes_on(self, room: Room) -> None:
        chair = seated(room, edition=IN_2004, scale_raw=True)
        chair.terminates(*self.SAID[:3], SUSPEND)
        chair.leave()
        chair.opened_again()
        chair.terminates(("cmi.score.raw", "40"))
        chair.leave()
        assert results(chair).score_scaled == 0.75

    def test_without_min_and_max_it_is_of_a_hundred(self, room: Room) -> None:
        chair = seated(room, edition=IN_2004, scale_raw=True)
        chair.terminates(("cmi.score.raw", "80"))
        chair.leave()
        assert results(chair).score_scaled == 0.8

    @pytest.mark.parametrize(("scales", "score"), [(True, 0.5), (False, 0.3)])
    def test_in_12_min_and_max_are_heard_or_not(self, room: Room, scales: bool, score: float) -> None:
        chair = seated(room, scale_raw=scales)
        chair.terminates((RAW, "30"), ("cmi.core.score.min", "10"), ("cmi.core.score.max", "50"))
        chair.leave()
        assert results(chair).score_scaled == score
        assert chair.sessions()[-1].results.score_scaled == score


class TestKeepBest:
    """Field notes 2.3, 7: content sets "passed", and on leaving "incomplete" or "failed"."""

    @pytest.mark.parametrize("lesser", ["incomplete", "failed", "completed", "browsed"])
    @pytest.mark.parametrize("keeps", [False, True])
    def test_in_12_passed_stays_passed_within_a_session(self, room: Room, lesser: str, keeps: bool) -> None:
        chair = seated(room, keep_best=keeps)
        chair.sends((STATUS, "passed"))
        chair.sends((STATUS, lesser))
        chair.leave()
        assert status_12(chair) == ("passed" if keeps else lesser)
        assert (results(chair).success is Success.PASSED) is keeps

    @pytest.mark.parametrize("keeps", [False, True])
    def test_in_2004_each_of_its_two_facts_does(self, room: Room, keeps: bool) -> None:
        chair = seated(room, edition=IN_2004, keep_best=keeps)
        chair.sends((COMPLETION, "completed"), (SUCCESS, "passed"))
        chair.sends((COMPLETION, "incomplete"), (SUCCESS, "failed"))
        chair.leave()
        expected = (Completion.COMPLETED, Success.PASSED) if keeps else (Completion.INCOMPLETE, Success.FAILED)
        assert (results(chair).completion, results(chair).success) == expected

    @EITHER
    @pytest.mark.parametrize("keeps", [False, True])
    def test_so_it_does_in_a_later_session_and_after_a_crash(self, room: Room, edition: Edition, keeps: bool) -> None:
        passed: list[Change] = [(STATUS, "passed"), SUSPEND_12]
        lesser: list[Change] = [(STATUS, "incomplete")]
        if edition is IN_2004:
            passed = [(COMPLETION, "incomplete"), (SUCCESS, "passed"), SUSPEND]
            lesser = [(COMPLETION, "incomplete"), (SUCCESS, "unknown")]
        chair = seated(room, leaf("a"), leaf("b"), edition=edition, keep_best=keeps)
        chair.sends(*passed)
        chair.ask(Ask.NEXT)
        chair.ask(Ask.PREVIOUS)
        chair.sends(*lesser)
        chair.killed()
        chair.store.opened.clear()
        settle_lost(chair.store, chair.course, chair.enrollment().id)
        chair.open()
        entry = next(entry for entry in chair.view().contents if entry.identifier == "a")
        assert (entry.success.value == "passed") is keeps

    def test_a_better_one_always_counts(self, room: Room) -> None:
        chair = seated(room, keep_best=True)
        for said in ("incomplete", "failed", "passed"):
            chair.sends((STATUS, said))
            assert status_12(chair) == said

    def test_what_a_measure_decides_is_kept_for_the_attempt(self, room: Room) -> None:
        marked = Objective(satisfied_by_measure=True, min_normalized_measure=0.5)
        for keeps in (False, True):
            chair = seated(room, leaf("a", primary_objective=marked), leaf("b"), edition=IN_2004, keep_best=keeps)
            for score in ("0.9", "0.1"):
                chair.terminates(("cmi.score.scaled", score), ("cmi.exit", "suspend"))
                chair.ask(Ask.NEXT)
                chair.sends((SUCCESS, "passed"), (COMPLETION, "completed"))
                chair.ask(Ask.PREVIOUS)
            assert (results(chair).success is Success.PASSED) is keeps
            room = Room(room.folder.parent / f"after-{keeps}")

    def test_another_attempt_begins_with_nothing(self, room: Room) -> None:
        chair = seated(room, keep_best=True)
        chair.terminates((STATUS, "passed"))
        chair.leave()
        chair.opens(Opening.NEW_ATTEMPT)
        chair.sends((STATUS, "incomplete"))
        chair.leave()
        assert results(chair).completion is Completion.INCOMPLETE


class TestUnfinished:
    """Field notes 2.3, 1: a session that ended without Terminate."""

    @staticmethod
    def close(chair: Chair) -> None:
        chair.leave(finished=False)

    @staticmethod
    def crash(chair: Chair) -> None:
        assert chair.launch is not None
        chair.run.interrupted(chair.launch.session_id).result()

    @staticmethod
    def kill(chair: Chair) -> None:
        chair.killed()
        chair.store.opened.clear()

    @staticmethod
    def kill_and_start(chair: Chair) -> None:
        TestUnfinished.kill(chair)
        settle_lost(chair.store, chair.course, chair.enrollment().id)

    WAYS = pytest.mark.parametrize("end", [close, crash, kill, kill_and_start])

    @staticmethod
    def place(edition: Edition) -> str:
        return "cmi.core.lesson_location" if edition is IN_12 else "cmi.location"

    @staticmethod
    def entry(chair: Chair, edition: Edition) -> str:
        return chair.values["cmi.core.entry" if edition is IN_12 else "cmi.entry"]

    @EITHER
    @WAYS
    @pytest.mark.parametrize("unfinished", Unfinished)
    def test_a_course_of_one_lesson_goes_on_or_begins_another_attempt(
        self, room: Room, edition: Edition, end: Callable[[Chair], None], unfinished: Unfinished
    ) -> None:
        chair = seated(room, edition=edition, unfinished=unfinished)
        exits = SUSPEND_12 if edition is IN_12 else SUSPEND
        chair.sends((self.place(edition), "page 7"), exits)
        end(chair)
        chair.opened_again()
        found = chair.values.get(self.place(edition)), self.entry(chair, edition), len(chair.attempts())
        goes_on = unfinished is Unfinished.SUSPEND
        assert found == (("page 7", "resume", 1) if goes_on else (None, "ab-initio", 2))
        if not goes_on:
            first = chair.attempts()[0]
            assert first.state is AttemptState.ENDED
            assert first.results.completion is not Completion.COMPLETED
            assert first.results.success is Success.UNKNOWN

    @EITHER
    @WAYS
    def test_among_several_only_that_lesson_begins_anew(
        self, room: Room, edition: Edition, end: Callable[[Chair], None]
    ) -> None:
        chair = seated(room, leaf("a"), leaf("b"), edition=edition, unfinished=Unfinished.NEW_ATTEMPT)
        done: list[Change] = (
            [(STATUS, "passed")] if edition is IN_12 else [(COMPLETION, "completed"), (SUCCESS, "passed")]
        )
        chair.terminates((self.place(edition), "in a"), *done)
        chair.ask(Ask.NEXT)
        chair.sends((self.place(edition), "in b"))
        end(chair)
        chair.opened_again()
        assert chair.launch is not None
        assert chair.launch.activity == "b"
        assert (self.entry(chair, edition), chair.values.get(self.place(edition))) == ("ab-initio", None)
        assert len(chair.attempts()) == 1
        states = {entry.identifier: entry for entry in chair.view().contents}
        assert states["a"].success.value == "passed"
        assert (states["b"].success.value, states["b"].completion.value == "completed") == ("unknown", False)
        assert chair.tracked("b", 1)[self.place(edition)] == "in b"
        chair.sends((self.place(edition), "anew"))
        assert chair.tracked("b", 2)[self.place(edition)] == "anew"

    @EITHER
    def test_going_elsewhere_and_back_begins_it_anew_too(self, room: Room, edition: Edition) -> None:
        chair = seated(room, leaf("a"), leaf("b"), edition=edition, unfinished=Unfinished.NEW_ATTEMPT)
        chair.sends((self.place(edition), "page 3"))
        chair.ask(Ask.NEXT, finished=False)
        chair.ask(Ask.CHOOSE, "a")
        assert (self.entry(chair, edition), chair.values.get(self.place(edition))) == ("ab-initio", None)

    def test_it_uses_up_an_attempt_where_they_are_limited(self, room: Room) -> None:
        chair = seated(room, unfinished=Unfinished.NEW_ATTEMPT)
        policy, package = CoursePolicy(attempt_limit=1), chair.course.package
        room.store.write(lambda c: policies.set_policy(c, package, policy, NOON)).result()
        self.close(chair)
        with pytest.raises(AttemptsUsedUp):
            chair.opened_again()

    @EITHER
    def test_a_page_that_never_began_ends_nothing(self, room: Room, edition: Edition) -> None:
        chair = room.takes(cluster("root", leaf("a")), edition)
        switches = replace(STANDARDS[Standard.of(edition)], unfinished=Unfinished.NEW_ATTEMPT)
        chair.course = replace(chair.course, switched=switches)
        chair.killed()
        chair.open()
        self.close(chair)
        chair.opened_again()
        assert len(chair.attempts()) == 1

    @EITHER
    def test_a_lesson_that_terminated_goes_on_where_it_suspended(self, room: Room, edition: Edition) -> None:
        chair = seated(room, edition=edition, unfinished=Unfinished.NEW_ATTEMPT)
        chair.terminates((self.place(edition), "page 2"), SUSPEND_12 if edition is IN_12 else SUSPEND)
        chair.leave()
        chair.opened_again()
        assert (self.entry(chair, edition), len(chair.attempts())) == ("resume", 1)


class TestCompletedAndSuspended:
    """Field notes 2.3, 8: some authoring tools always suspend, also when the lesson is finished."""

    @EITHER
    @pytest.mark.parametrize("is_finished", [True, False])
    def test_it_is_finished_or_goes_on(self, room: Room, edition: Edition, is_finished: bool) -> None:
        chair = seated(room, edition=edition, suspended_is_finished=is_finished)
        if edition is IN_12:
            chair.terminates((STATUS, "completed"), ("cmi.core.lesson_location", "last"), SUSPEND_12)
        else:
            chair.terminates((COMPLETION, "completed"), ("cmi.location", "last"), SUSPEND)
        chair.leave()
        assert chair.enrollment().status is EnrollmentStatus.COMPLETED
        chair.opened_again()
        mode = "cmi.core.lesson_mode" if edition is IN_12 else "cmi.mode"
        place = "cmi.core.lesson_location" if edition is IN_12 else "cmi.location"
        assert (chair.values[mode], chair.values[place]) == ("review" if is_finished else "normal", "last")
        assert len(chair.attempts()) == 1

    @pytest.mark.parametrize(("is_finished", "status"), [(True, "passed"), (False, "completed")])
    def test_so_the_mastery_score_decides_or_waits(self, room: Room, is_finished: bool, status: str) -> None:
        chair = seated(room, leaf("a", mastery_score="80"), suspended_is_finished=is_finished)
        chair.terminates((STATUS, "completed"), (RAW, "90"), SUSPEND_12)
        chair.leave()
        assert (status_12(chair), results(chair).success is Success.PASSED) == (status, is_finished)

    def test_a_page_about_the_course_offers_what_opening_it_does(self, room: Room) -> None:
        chair = seated(room, suspended_is_finished=False)
        chair.terminates((STATUS, "completed"), SUSPEND_12)
        chair.leave()
        package, learner = chair.course.package, chair.learner.id

        def may_resume() -> bool:
            return get_scorm_enrollment(room.access(Role.LEARNER), learner, package, can_be_passed=False).may_resume

        assert may_resume() is False
        room.store.write(lambda c: policies.keep_switches(c, package, {"suspended_is_finished": False}, NOON)).result()
        assert may_resume() is True


class TestWhatAServerHears:
    """SYNC, "Which facts win": what was told is joined for ever, so nothing may be told that turns out otherwise."""

    @staticmethod
    def told(room: Room) -> list[SessionBody]:
        receiver = Receiver()
        send_all(room.store, receiver)
        found = [fact_of(record) for record in receiver.records(RecordKind.SESSION)]
        return [each for each in found if isinstance(each, SessionBody)]

    def test_while_a_session_runs_nothing_is_said_of_a_status_that_a_switch_will_decide(self, room: Room) -> None:
        for overrides, success in ((False, Success.PASSED), (True, Success.UNKNOWN)):
            chair = seated(room, leaf("a", mastery_score="80"), mastery_overrides=overrides)
            chair.sends((STATUS, "passed"), (RAW, "10"))
            (running,) = self.told(room)
            assert running.left is not None
            assert (running.left.outcome.success, running.left.outcome.score_raw) == (success, 10)
            room = Room(room.folder.parent / f"after-{overrides}")

    def test_what_it_came_to_is_told_in_the_end(self, room: Room) -> None:
        chair = seated(room, leaf("a", mastery_score="80"), mastery_overrides=True)
        chair.sends((STATUS, "passed"), (RAW, "10"))
        self.told(room)
        chair.leave()
        assert chair.enrollment().completed_at is not None
        ended = self.told(room)[-1]
        assert ended.left is not None
        assert (ended.outcome.success, ended.left.outcome.success) == (Success.FAILED, Success.FAILED)

    def test_a_score_is_never_told_on_another_scale(self, room: Room) -> None:
        chair = seated(room, edition=IN_2004, scale_raw=True)
        chair.sends(("cmi.score.min", "0"), ("cmi.score.max", "500"))
        chair.sends(("cmi.score.raw", "450"))
        (running,) = self.told(room)
        assert running.left is not None
        assert (running.left.outcome.score_raw, running.left.outcome.score_scaled) == (450, 0.9)
