import json
from random import Random
from typing import Any

import pytest

from desktop.scorm.package import Control, DataMap, Edition, Item, Organization
from desktop.scorm.sequencing.codes import Code
from desktop.scorm.sequencing.course import sequencer_for
from desktop.scorm.sequencing.definition import Condition, Objective, ObjectiveMap, RuleAction
from desktop.scorm.sequencing.outcome import (
    Completion,
    ControlState,
    CourseSequencer,
    Json,
    Outcome,
    SessionState,
    Success,
    offers_choice,
)
from desktop.scorm.sequencing.requests import NavigationRequest as Ask
from tests.scorm.sequencing.trees import cluster, leaf, post, pre

GOES_ON, SUSPENDED, ENDED = SessionState.GOES_ON, SessionState.SUSPENDED, SessionState.ENDED


def run(root: Item, state: Json | None = None, **given: Any) -> CourseSequencer:  # noqa: ANN401 (of two functions)
    scopes = {name: given.pop(name) for name in list(given) if name.endswith("_global_to_system")}
    edition = given.pop("edition", Edition.SCORM_2004_4TH)
    return sequencer_for(Organization(root, **scopes), edition, random=Random(1), state=state, **given)


def again(root: Item, before: CourseSequencer, **given: Any) -> CourseSequencer:  # noqa: ANN401 (of run)
    """The course opened another day, from what was stored."""
    stored = json.loads(json.dumps([before.snapshot(), before.learner_objectives(), before.learner_data()]))
    return run(root, stored[0], learner_objectives=stored[1], learner_data=stored[2], **given)


def delivered(outcome: Outcome) -> str | None:
    return None if outcome.delivery is None else outcome.delivery.identifier


THREE = cluster("root", leaf("a"), leaf("b"), leaf("c"))


class TestOpening:
    def test_a_new_course_starts(self) -> None:
        outcome = run(THREE).open()
        assert outcome.delivery is not None
        assert (outcome.delivery.identifier, outcome.delivery.attempt, outcome.delivery.resumes) == ("a", 1, False)

    def test_a_chosen_entry_comes_first(self) -> None:
        assert delivered(run(THREE).open(choose="c")) == "c"

    def test_a_course_without_flow_waits_for_the_learner(self) -> None:
        sequencer = run(cluster("root", leaf("a"), leaf("b"), flow=False))
        outcome = sequencer.open()
        assert (delivered(outcome), outcome.session, outcome.exception) == (None, GOES_ON, Code.SB_2_2_1)
        assert [entry.enabled for entry in sequencer.toc()] == [False, True, True]

    def test_a_course_of_one_page_without_flow_opens_it_and_shows_no_contents(self) -> None:
        sequencer = run(cluster("root", leaf("a"), flow=False))
        assert delivered(sequencer.open()) == "a"
        assert not offers_choice(sequencer.toc())

    def test_one_whose_author_allowed_neither_choice_nor_flow_stays_closed(self) -> None:
        sequencer = run(cluster("root", leaf("a"), flow=False, choice=False))
        assert delivered(sequencer.open()) is None

    def test_a_course_without_a_page_has_nothing_to_deliver(self) -> None:
        outcome = run(cluster("root", leaf("a", launch=None, kind=None))).open()
        assert (delivered(outcome), outcome.exception) == (None, Code.DB_1_1_2)

    def test_a_suspended_course_resumes(self) -> None:
        first = run(THREE)
        first.open()
        first.request(Ask.CONTINUE)
        assert first.request(Ask.SUSPEND_ALL).session is SUSPENDED
        outcome = again(THREE, first).open()
        assert outcome.delivery is not None
        assert (outcome.delivery.identifier, outcome.delivery.attempt, outcome.delivery.resumes) == ("b", 1, True)

    def test_an_ended_course_starts_a_new_attempt(self) -> None:
        first = run(THREE)
        first.open()
        assert first.request(Ask.EXIT_ALL).session is ENDED
        outcome = again(THREE, first).open()
        assert outcome.delivery is not None
        assert (outcome.delivery.identifier, outcome.delivery.attempt, outcome.delivery.resumes) == ("a", 2, False)

    def test_a_cluster_was_suspended_and_only_flow_leads_on(self) -> None:
        root = cluster("root", cluster("x", leaf("a"), leaf("b"), choice=False), choice=False)
        first = run(root)
        first.open()
        first.request(Ask.EXIT)
        first.request(Ask.SUSPEND_ALL)
        assert delivered(again(root, first).open()) == "a"


class TestContentThatTerminates:
    """RTE 4.4: adl.nav.request, and cmi.exit."""

    def terminated(self, *values: tuple[str, str], root: Item = THREE) -> tuple[CourseSequencer, Outcome]:
        sequencer = run(root)
        sequencer.open()
        sequencer.record(values)
        return sequencer, sequencer.content_terminated()

    def test_its_request_is_carried_out(self) -> None:
        _, outcome = self.terminated(("adl.nav.request", "continue"))
        assert (delivered(outcome), outcome.content_leaves) == ("b", True)
        _, outcome = self.terminated(("adl.nav.request", "{target=c}choice"))
        assert delivered(outcome) == "c"
        _, outcome = self.terminated(("adl.nav.request", "{target=%63 }choice"))
        assert delivered(outcome) == "c"
        _, outcome = self.terminated(("adl.nav.request", "{target=b}jump"))
        assert delivered(outcome) == "b"

    def test_without_a_request_its_page_stays_and_the_learner_is_next(self) -> None:
        sequencer, outcome = self.terminated(("cmi.completion_status", "completed"))
        assert (delivered(outcome), outcome.content_leaves, outcome.session) == (None, False, GOES_ON)
        assert not sequencer.running
        assert sequencer.current == "a"
        assert delivered(sequencer.request(Ask.CONTINUE)) == "b"

    def test_post_conditions_run_when_the_learner_goes_on_after_it(self) -> None:
        root = cluster("root", leaf("a", **post(RuleAction.RETRY, Condition.COMPLETED)), leaf("b"))
        sequencer, _ = self.terminated(("cmi.completion_status", "completed"), root=root)
        assert delivered(sequencer.request(Ask.CONTINUE)) == "a"

    def test_a_request_that_is_not_valid_is_ignored(self) -> None:
        _, outcome = self.terminated(
            ("adl.nav.request", "previous"), root=cluster("root", leaf("a"), forward_only=True)
        )
        assert (outcome.exception, outcome.content_leaves, outcome.session) == (Code.NB_2_1_5, False, GOES_ON)

    def test_exit_takes_the_content_away_and_the_session_goes_on(self) -> None:
        sequencer, outcome = self.terminated(("adl.nav.request", "exit"))
        assert (delivered(outcome), outcome.content_leaves, outcome.session) == (None, True, GOES_ON)
        assert delivered(sequencer.request(Ask.CHOICE, "c")) == "c"

    @pytest.mark.parametrize("exit_", ["time-out", "logout"])
    def test_time_out_and_logout_exit_the_course_whatever_else_is_asked(self, exit_: str) -> None:
        _, outcome = self.terminated(("cmi.exit", exit_), ("adl.nav.request", "continue"))
        assert (delivered(outcome), outcome.session) == (None, ENDED)

    def test_suspend_keeps_the_data_for_a_later_visit(self) -> None:
        sequencer, _ = self.terminated(("cmi.exit", "suspend"), ("adl.nav.request", "continue"))
        outcome = sequencer.request(Ask.CHOICE, "a")
        assert outcome.delivery is not None
        assert (outcome.delivery.attempt, outcome.delivery.resumes) == (1, True)

    def test_any_other_exit_ends_the_attempt(self) -> None:
        sequencer, _ = self.terminated(("cmi.exit", "normal"), ("adl.nav.request", "continue"))
        outcome = sequencer.request(Ask.CHOICE, "a")
        assert outcome.delivery is not None
        assert (outcome.delivery.attempt, outcome.delivery.resumes) == (2, False)

    def test_abandoned_content_said_nothing(self) -> None:
        sequencer, outcome = self.terminated(("cmi.success_status", "passed"), ("adl.nav.request", "abandon"))
        assert outcome.content_leaves
        assert sequencer.toc()[1].status.success is Success.UNKNOWN

    def test_what_was_recorded_is_mapped_once(self) -> None:
        shared = Objective(maps=(ObjectiveMap("G", write_satisfied_status=True),))
        sequencer, _ = self.terminated(
            ("cmi.success_status", "passed"), root=cluster("root", leaf("a", primary_objective=shared), leaf("b"))
        )
        assert sequencer.learner_objectives() == {"G": {"satisfied": True}}
        sequencer.request(Ask.CONTINUE)
        assert sequencer.learner_objectives() == {"G": {"satisfied": True}}


class TestLearnerRequests:
    """RTE 4.4: the learner's event wins over what content asks for while it is taken away."""

    def test_the_learners_request_wins(self) -> None:
        sequencer = run(THREE)
        sequencer.open()
        sequencer.record([("adl.nav.request", "continue")])
        assert delivered(sequencer.request(Ask.CHOICE, "c")) == "c"

    def test_suspend_all_keeps_the_data_whatever_exit_says(self) -> None:
        sequencer = run(THREE)
        sequencer.open()
        sequencer.record([("cmi.exit", "normal")])
        assert sequencer.request(Ask.SUSPEND_ALL).session is SUSPENDED
        outcome = again(THREE, sequencer).open()
        assert outcome.delivery is not None
        assert outcome.delivery.resumes

    def test_a_request_that_is_refused_leaves_an_activity_without_content(self) -> None:
        sequencer = run(cluster("root", leaf("a", choice_exit=False), leaf("b")))
        sequencer.open()
        outcome = sequencer.request(Ask.CHOICE, "b")
        assert (outcome.exception, outcome.session, sequencer.running) == (Code.NB_2_1_8, GOES_ON, False)
        assert delivered(sequencer.request(Ask.CHOICE, "b")) == "b"

    def test_walking_off_the_end_ends_the_course(self) -> None:
        sequencer = run(THREE)
        sequencer.open()
        assert [sequencer.request(Ask.CONTINUE).session for _ in range(3)] == [GOES_ON, GOES_ON, ENDED]
        assert sequencer.status().completion is Completion.COMPLETED


class TestLeaving:
    @pytest.mark.parametrize("ask", [Ask.EXIT_ALL, Ask.SUSPEND_ALL, Ask.ABANDON_ALL])
    def test_a_learner_who_opened_nothing_can_leave(self, ask: Ask) -> None:
        sequencer = run(cluster("root", leaf("a"), leaf("b"), flow=False))
        sequencer.open()
        assert sequencer.request(ask).session is ENDED
        assert not sequencer.attempt_open

    def test_leaving_without_resuming_keeps_what_is_suspended(self) -> None:
        root = cluster("root", cluster("x", leaf("a"), leaf("b")))
        first = run(root)
        first.open()
        first.request(Ask.EXIT)
        first.request(Ask.SUSPEND_ALL)
        second = again(root, first)
        assert delivered(second.open()) is None
        assert second.request(Ask.EXIT_ALL).session is SUSPENDED

    def test_the_attempt_goes_on_after_exit_all_if_an_activity_kept_its_data(self) -> None:
        sequencer = run(THREE)
        sequencer.open()
        sequencer.record([("cmi.exit", "suspend")])
        assert sequencer.request(Ask.EXIT_ALL).session is ENDED
        assert sequencer.attempt_open


class TestInterruptedSessions:
    """House policy: a session that ended without Terminate counts as Suspend All."""

    def test_it_resumes_where_it_was_with_what_was_recorded(self) -> None:
        first = run(THREE)
        first.open()
        first.request(Ask.CONTINUE)
        second = again(THREE, first)
        assert second.running
        assert second.interrupted([("cmi.score.scaled", "0.5")]).session is SUSPENDED
        assert second.toc()[2].status.score == 0.5
        outcome = second.open()
        assert outcome.delivery is not None
        assert (outcome.delivery.identifier, outcome.delivery.resumes) == ("b", True)

    def test_opening_a_course_whose_session_was_lost_does_the_same(self) -> None:
        first = run(THREE)
        first.open()
        outcome = again(THREE, first).open()
        assert outcome.delivery is not None
        assert (outcome.delivery.identifier, outcome.delivery.resumes) == ("a", True)

    def test_without_a_session_there_is_nothing_to_interrupt(self) -> None:
        assert run(THREE).interrupted().session is ENDED

    def test_a_page_that_reloads_goes_on_where_it_was(self) -> None:
        sequencer = run(cluster("root", leaf("a"), leaf("b"), choice=False))
        sequencer.open()
        sequencer.record([("cmi.score.scaled", "0.5")])
        sequencer.content_terminated()
        outcome = sequencer.relaunch()
        assert outcome.delivery is not None
        assert (outcome.delivery.identifier, outcome.delivery.attempt, outcome.delivery.resumes) == ("a", 1, True)
        assert sequencer.running
        assert sequencer.toc()[1].status.score == 0.5


class TestControls:
    """SN 4.3 and CAM 5.2: what is offered, and what hideLMSUI hides."""

    def test_what_is_offered_while_content_runs(self) -> None:
        sequencer = run(THREE)
        sequencer.open()
        offered = {control.value for control, state in sequencer.controls().items() if state.enabled}
        assert offered == {"continue", "exit", "exitAll", "abandon", "abandonAll", "suspendAll"}

    def test_nothing_is_offered_before_an_activity_was_delivered(self) -> None:
        sequencer = run(cluster("root", leaf("a"), leaf("b"), flow=False))
        sequencer.open()
        assert not any(state.enabled for state in sequencer.controls().values())

    def test_the_current_activity_hides_controls_but_the_requests_stay_valid(self) -> None:
        root = cluster("root", leaf("a", hidden_controls=frozenset({Control.CONTINUE})), leaf("b"))
        sequencer = run(root)
        sequencer.open()
        assert sequencer.controls()[Control.CONTINUE] == ControlState(shown=False, enabled=True)
        assert sequencer.valid().continue_

    def test_continue_is_offered_wherever_flow_is_allowed_even_if_it_will_be_refused(self) -> None:
        sequencer = run(cluster("root", leaf("a"), leaf("b", **pre(RuleAction.DISABLED))))
        sequencer.open()
        assert sequencer.valid().continue_
        assert sequencer.next_activity is None

    def test_previous_is_offered_only_if_it_leads_somewhere(self) -> None:
        sequencer = run(THREE)
        sequencer.open()
        assert not sequencer.valid().previous
        sequencer.request(Ask.CONTINUE)
        assert sequencer.valid().previous
        assert sequencer.next_activity == "c"


@pytest.mark.parametrize(
    ("element", "matters"),
    [
        ("cmi.success_status", True),
        ("cmi.score.scaled", True),
        ("cmi.objectives.3.progress_measure", True),
        ("cmi.exit", True),
        ("cmi.location", False),
        ("cmi.suspend_data", False),
        ("cmi.objectives.0.id", False),
        ("cmi.interactions.0.result", False),
        ("adl.data.0.store", False),
    ],
)
def test_recording_says_whether_what_is_offered_may_have_changed(element: str, matters: bool) -> None:
    sequencer = run(THREE)
    sequencer.open()
    assert sequencer.record([(element, "0.5")]) is matters


class TestSharedData:
    def test_a_write_shows_at_once_and_belongs_to_the_learner(self) -> None:
        root = cluster("root", leaf("a", data_maps=(DataMap("D"),)), leaf("b", data_maps=(DataMap("D"),)))
        sequencer = run(root)
        sequencer.open()
        sequencer.record([("adl.data.0.store", "text")])
        assert sequencer.shared_data()[0].value == "text"
        assert sequencer.learner_data() == {"D": "text"}
        assert "data" not in sequencer.snapshot()

    def test_a_store_of_the_organization_lives_in_the_snapshot(self) -> None:
        root = cluster("root", leaf("a", data_maps=(DataMap("D"),)))
        sequencer = run(root, shared_data_global_to_system=False)
        sequencer.open()
        sequencer.record([("adl.data.0.store", "text")])
        assert sequencer.learner_data() == {}
        assert sequencer.snapshot()["data"] == {"D": "text"}


class TestProgress:
    def test_leaves_that_are_done_of_all_that_count(self) -> None:
        sequencer = run(THREE)
        sequencer.open()
        sequencer.request(Ask.CONTINUE)
        progress = sequencer.progress()
        assert (progress.done, progress.total) == (1, 3)

    def test_running_content_counts_with_what_it_has_said(self) -> None:
        sequencer = run(THREE)
        sequencer.open()
        assert sequencer.progress().done == 0
        sequencer.record([("cmi.completion_status", "completed")])
        assert sequencer.progress().done == 1

    def test_a_new_attempt_counts_from_nothing(self) -> None:
        first = run(THREE)
        first.open()
        first.request(Ask.CONTINUE)
        first.request(Ask.EXIT_ALL)
        second = again(THREE, first)
        second.open()
        assert second.progress().done == 0
