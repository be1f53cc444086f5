import json
from random import Random

import pytest

from desktop.scorm.package import Control, Edition, Item, Organization, ResourceKind
from desktop.scorm.sequencing.course import sequencer_for
from desktop.scorm.sequencing.outcome import (
    Completion,
    CourseSequencer,
    Obstacle,
    Outcome,
    SessionState,
    Success,
    TocEntry,
)
from desktop.scorm.sequencing.requests import NavigationRequest as Ask
from desktop.scorm.sequencing.snapshot import UnreadableSnapshot
from tests.scorm.sequencing.trees import cluster, leaf

STATUS, RAW, EXIT = "cmi.core.lesson_status", "cmi.core.score.raw", "cmi.core.exit"
THREE = cluster("root", leaf("a"), cluster("x", leaf("b"), leaf("c")))


def run(root: Item, *, advances: bool = False) -> CourseSequencer:
    return sequencer_for(Organization(root), Edition.SCORM_12, random=Random(1), advances=advances)


def again(root: Item, before: CourseSequencer) -> CourseSequencer:
    state = json.loads(json.dumps(before.snapshot()))
    return sequencer_for(Organization(root), Edition.SCORM_12, random=Random(1), state=state)


def opened(root: Item) -> CourseSequencer:
    sequencer = run(root)
    sequencer.open()
    return sequencer


def delivered(outcome: Outcome) -> str | None:
    return None if outcome.delivery is None else outcome.delivery.identifier


def entries(sequencer: CourseSequencer) -> dict[str, TocEntry]:
    return {entry.identifier: entry for entry in sequencer.toc()}


def play(sequencer: CourseSequencer, name: str, status: str, raw: str | None = None) -> None:
    sequencer.request(Ask.CHOICE, name)
    sequencer.record([(STATUS, status), (RAW, raw)])
    sequencer.content_terminated()


class TestMoving:
    """RTE 1.2 knows no sequencing: everything may be chosen, next and previous follow the document."""

    def test_it_opens_the_first_page_and_everything_may_be_chosen(self) -> None:
        sequencer = run(THREE)
        assert delivered(sequencer.open()) == "a"
        assert [entry.enabled for entry in sequencer.toc()] == [False, True, False, True, True]
        assert entries(sequencer)["x"].why_not is not None

    def test_next_and_previous_in_document_order(self) -> None:
        sequencer = opened(THREE)
        moves = [Ask.CONTINUE, Ask.CONTINUE, Ask.PREVIOUS]
        assert [delivered(sequencer.request(ask)) for ask in moves] == ["b", "c", "b"]
        assert sequencer.next_activity == "c"

    def test_nothing_comes_after_the_last_and_the_session_goes_on(self) -> None:
        sequencer = opened(cluster("root", leaf("a")))
        assert not sequencer.controls()[Control.CONTINUE].enabled
        assert not sequencer.controls()[Control.PREVIOUS].enabled
        outcome = sequencer.request(Ask.CONTINUE)
        assert (delivered(outcome), outcome.session) == (None, SessionState.GOES_ON)

    def test_an_item_with_a_page_and_items_inside_is_both(self) -> None:
        sequencer = opened(cluster("root", cluster("x", leaf("b"), launch="x.html", kind=ResourceKind.SCO)))
        assert sequencer.current == "x"
        assert delivered(sequencer.request(Ask.CONTINUE)) == "b"

    def test_a_finished_page_stays_unless_policy_says_to_go_on(self) -> None:
        for advances, following in ((False, None), (True, "b")):
            sequencer = run(THREE, advances=advances)
            sequencer.open()
            sequencer.record([(STATUS, "completed")])
            outcome = sequencer.content_terminated()
            assert (delivered(outcome), outcome.content_leaves) == (following, advances)

    def test_what_is_not_done_does_not_advance(self) -> None:
        sequencer = run(THREE, advances=True)
        sequencer.open()
        sequencer.record([(STATUS, "incomplete")])
        assert delivered(sequencer.content_terminated()) is None

    def test_logout_ends_the_session(self) -> None:
        sequencer = opened(THREE)
        sequencer.record([(EXIT, "logout")])
        assert sequencer.content_terminated().session is SessionState.SUSPENDED


class TestComingBack:
    def test_a_suspended_course_opens_where_it_was_left(self) -> None:
        first = opened(THREE)
        first.request(Ask.CONTINUE)
        first.request(Ask.SUSPEND_ALL)
        outcome = again(THREE, first).open()
        assert outcome.delivery is not None
        assert (outcome.delivery.identifier, outcome.delivery.attempt, outcome.delivery.resumes) == ("b", 1, True)

    def test_an_ended_course_opens_at_the_first_page_that_is_not_done(self) -> None:
        first = opened(THREE)
        play(first, "a", "completed")
        first.request(Ask.EXIT_ALL)
        assert delivered(again(THREE, first).open()) == "b"

    def test_a_done_course_opens_at_its_start(self) -> None:
        first = opened(THREE)
        for name in "abc":
            play(first, name, "passed")
        first.request(Ask.EXIT_ALL)
        assert delivered(again(THREE, first).open()) == "a"

    def test_a_lost_session_counts_as_suspended_and_as_incomplete(self) -> None:
        first = opened(THREE)
        second = again(THREE, first)
        assert second.running
        assert second.interrupted([(RAW, "40")]).session is SessionState.SUSPENDED
        assert entries(second)["a"].status.completion is Completion.INCOMPLETE
        assert delivered(second.open()) == "a"

    def test_a_snapshot_survives_and_a_damaged_one_is_told(self) -> None:
        first = opened(THREE)
        play(first, "c", "failed", "12")
        assert again(THREE, first).snapshot() == first.snapshot()
        with pytest.raises(UnreadableSnapshot):
            sequencer_for(Organization(THREE), Edition.SCORM_12, random=Random(1), state={"version": 9})


class TestStatus:
    """RTE 1.2, LMSFinish and lesson_status; the course's status is ours."""

    def test_a_page_that_finished_without_a_status_is_completed(self) -> None:
        sequencer = opened(THREE)
        sequencer.content_terminated()
        assert entries(sequencer)["a"].status.completion is Completion.COMPLETED

    def test_one_that_was_taken_away_without_a_status_is_incomplete(self) -> None:
        sequencer = opened(THREE)
        sequencer.request(Ask.CONTINUE)
        assert entries(sequencer)["a"].status.completion is Completion.INCOMPLETE

    @pytest.mark.parametrize(("raw", "success"), [("80", Success.PASSED), ("79", Success.FAILED)])
    def test_the_mastery_score_decides_what_was_only_completed(self, raw: str, success: Success) -> None:
        sequencer = opened(cluster("root", leaf("a", mastery_score="80")))
        play(sequencer, "a", "completed", raw)
        assert sequencer.status().success is success

    def test_an_asset_is_done_when_it_is_opened(self) -> None:
        sequencer = opened(cluster("root", leaf("a", kind=ResourceKind.ASSET), leaf("b")))
        assert sequencer.progress().done == 1

    def test_the_course_is_completed_once_every_page_is_and_scores_their_mean(self) -> None:
        sequencer = opened(THREE)
        assert sequencer.status().completion is Completion.INCOMPLETE
        play(sequencer, "a", "completed")
        play(sequencer, "b", "passed", "90")
        assert (sequencer.status().completion, sequencer.status().success) == (Completion.INCOMPLETE, Success.UNKNOWN)
        play(sequencer, "c", "passed", "70")
        status = sequencer.status()
        assert (status.completion, status.success) == (Completion.COMPLETED, Success.PASSED)
        assert status.score == pytest.approx(0.8)
        assert (sequencer.progress().done, sequencer.progress().total) == (3, 3)

    def test_one_failed_page_fails_the_course(self) -> None:
        sequencer = opened(THREE)
        for name, status in (("a", "passed"), ("b", "failed"), ("c", "passed")):
            play(sequencer, name, status)
        assert sequencer.status().success is Success.FAILED
        assert not sequencer.status().done


class TestPrerequisites:
    """AICC prerequisites guard an item and all that is inside it."""

    GUARDED = cluster("root", leaf("a"), cluster("x", leaf("b"), leaf("c", prerequisites="b"), prerequisites="a"))

    def test_what_they_guard_is_listed_but_disabled_and_says_what_is_missing(self) -> None:
        sequencer = opened(self.GUARDED)
        entry = entries(sequencer)["b"]
        assert (entry.listed, entry.enabled) == (True, False)
        assert entry.why_not is not None
        assert (entry.why_not.obstacle, entry.why_not.waits_for_all) == (Obstacle.PREREQUISITES, ("a",))
        assert delivered(sequencer.request(Ask.CHOICE, "b")) is None

    def test_they_are_asked_again_after_every_change(self) -> None:
        sequencer = opened(self.GUARDED)
        play(sequencer, "a", "passed")
        enabled = {name: entry.enabled for name, entry in entries(sequencer).items()}
        assert (enabled["b"], enabled["c"]) == (True, False)

    def test_next_counts_on_the_page_finishing_while_it_is_closed(self) -> None:
        sequencer = opened(self.GUARDED)
        assert sequencer.controls()[Control.CONTINUE].enabled
        sequencer.record([(STATUS, "completed")])
        assert delivered(sequencer.request(Ask.CONTINUE)) == "b"

    def test_next_passes_over_what_is_closed(self) -> None:
        sequencer = opened(cluster("root", leaf("a"), leaf("b", prerequisites="a=failed"), leaf("c")))
        sequencer.record([(STATUS, "passed")])
        assert delivered(sequencer.request(Ask.CONTINUE)) == "c"

    def test_a_block_is_what_its_pages_amount_to(self) -> None:
        sequencer = opened(cluster("root", cluster("x", leaf("a"), leaf("b")), leaf("c", prerequisites="x")))
        play(sequencer, "a", "passed")
        assert not entries(sequencer)["c"].enabled
        play(sequencer, "b", "completed")
        assert entries(sequencer)["c"].enabled

    def test_a_typo_does_not_lock_the_course(self) -> None:
        sequencer = opened(cluster("root", leaf("a"), leaf("b", prerequisites="a &&& c")))
        assert entries(sequencer)["b"].enabled
