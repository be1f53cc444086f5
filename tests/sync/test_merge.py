"""Which facts win, case by case as SYNC's table has them; expected values are the table's."""

from collections.abc import Iterable
from uuid import UUID

import pytest

from sync.bodies import Outcome, SessionBody
from sync.merge import (
    Told,
    joined,
    newest_versions,
)
from sync.records.vocabulary import AttemptState, Completion, DecisionKind, Success
from tests.sync.telling import (
    COMPLETED,
    EXAM,
    FAILED,
    INCOMPLETE,
    NEITHER,
    NOON,
    NOT_ATTEMPTED,
    PASSED,
    UNKNOWN,
    attempt,
    came_to,
    decision,
    exam,
    ids,
    merged,
    other_ends,
    session,
)


class TestOneLeaf:
    """ "Sessions form a DAG. One leaf: go on." """

    def test_an_attempt_goes_on_from_its_only_end(self) -> None:
        found = exam(session(1, None, came_to()), session(2, 1, came_to()), session(3, 2, came_to()))
        assert found.head == UUID(int=3)
        assert found.others == ()
        assert found.sequencing == {"at": "3"}

    def test_seats_that_take_turns_make_one_line(self) -> None:
        found = exam(
            session(1, None, came_to(), device=1),
            session(2, 1, came_to(), device=2),
            session(3, 2, came_to(), device=1),
        )
        assert found.main is not None
        assert found.main.sessions == ids(1, 2, 3)

    def test_looking_at_a_course_again_is_no_way_on(self) -> None:
        """A session without credit changes nothing, and whoever follows one follows what was before it."""
        looked = session(2, 1, for_credit=False)
        found = exam(session(1, None, came_to()), looked, session(3, 2, came_to()), session(4, 3, for_credit=False))
        assert found.head == UUID(int=3)
        assert found.others == ()
        assert found.sessions == ids(1, 2, 3, 4)

    def test_an_attempt_without_a_session_waits_at_its_beginning(self) -> None:
        (found,) = merged(attempts=[attempt()])
        assert (found.id, found.head, found.state) == (EXAM, None, AttemptState.OPEN)
        assert found.outcome == Outcome()

    def test_values_are_those_that_each_lesson_wrote_last(self) -> None:
        found = exam(
            session(1, None, came_to(), activity="a", values=[("cmi.location", "1")]),
            session(2, 1, came_to(), activity="b", values=[("cmi.location", "7")]),
            session(3, 2, came_to(), activity="a", values=[("cmi.location", "2"), ("cmi.exit", None)]),
        )
        assert [(each.activity, each.session, each.values) for each in found.values] == [
            ("a", UUID(int=3), (("cmi.location", "2"), ("cmi.exit", None))),
            ("b", UUID(int=2), (("cmi.location", "7"),)),
        ]

    def test_a_session_whose_forerunner_has_not_come_yet_stands_by_itself(self) -> None:
        assert exam(session(2, 1, came_to())).head == UUID(int=2)

    def test_sessions_in_a_made_up_ring_are_still_there(self) -> None:
        found = exam(session(1, 3, came_to()), session(2, 1, came_to()), session(3, 2, came_to(COMPLETED)))
        assert found.sessions == ids(1, 2, 3)
        assert found.head == UUID(int=3)
        assert found.outcome.completion is COMPLETED


class TestFork:
    """ "Two: a fork. Every session counts for facts; the resume state is one leaf taken whole, by max of (completion,
    success, scaled score, time along the branch, HLC, id). The other is kept, listed, restorable."
    """

    @pytest.mark.parametrize(
        ("greater", "lesser"),
        [
            (session(2, 1, came_to(COMPLETED)), session(3, 1, came_to(INCOMPLETE, PASSED, 1.0))),
            (session(2, 1, came_to(INCOMPLETE, PASSED)), session(3, 1, came_to(INCOMPLETE, FAILED, 1.0))),
            (session(2, 1, came_to(score=0.5)), session(3, 1, came_to(score=0.4), seconds=900)),
            (session(2, 1, came_to(score=-0.5)), session(3, 1, came_to(), seconds=900)),
            (session(2, 1, came_to(), seconds=90), session(3, 1, came_to(), seconds=80)),
            (session(2, 1, came_to(), measured=90), session(3, 1, came_to(), measured=80)),
            (session(2, 1, came_to(), hlc=8), session(3, 1, came_to(), hlc=7)),
            (session(3, 1, came_to(), hlc=8), session(2, 1, came_to(), hlc=8)),
        ],
        ids=["completion", "success", "score", "some score", "time", "measured time", "hlc", "id"],
    )
    def test_the_learner_goes_on_from_the_greater_end(
        self, greater: Told[SessionBody], lesser: Told[SessionBody]
    ) -> None:
        begin = session(1, None, came_to())
        for order in ([begin, greater, lesser], [lesser, greater, begin]):
            found = exam(*order)
            assert found.head == greater.subject
            assert other_ends(found) == (lesser.subject,)

    def test_its_state_is_taken_whole(self) -> None:
        found = exam(
            session(1, None, came_to(), activity="a", values=[("x", "1")]),
            session(2, 1, came_to(COMPLETED), activity="b", values=[("x", "2")], sequencing="second"),
            session(3, 1, came_to(), activity="a", values=[("x", "3")], sequencing="third"),
        )
        assert found.sequencing == {"at": "second"}
        assert [(each.activity, each.values) for each in found.values] == [("a", (("x", "1"),)), ("b", (("x", "2"),))]

    def test_time_counts_along_the_whole_branch(self) -> None:
        found = exam(
            session(1, None, came_to()),
            session(2, 1, came_to(), seconds=100),
            session(3, 1, came_to(), seconds=60),
            session(4, 3, came_to(), seconds=60),
        )
        assert found.head == UUID(int=4)

    def test_the_other_end_is_listed_with_where_and_what_it_was(self) -> None:
        found = exam(
            session(1, None, came_to()),
            session(2, 1, came_to(COMPLETED), device=1),
            session(3, 1, came_to(score=0.4), device=2, seconds=30),
            session(4, 3, came_to(score=0.3), device=2, seconds=40),
        )
        (other,) = found.others
        assert other.sessions == ids(3, 4)
        assert (other.device, other.seconds) == (UUID(int=2), 70)
        assert (other.outcome.completion, other.outcome.score_scaled) == (INCOMPLETE, 0.4)

    def test_two_beginnings_are_a_fork_too(self) -> None:
        found = exam(session(1, None, came_to(), device=1), session(2, None, came_to(COMPLETED), device=2))
        assert found.head == UUID(int=2)
        assert other_ends(found) == ids(1)

    def test_who_went_on_from_the_chosen_end_is_not_thrown_back_when_it_goes_worse(self) -> None:
        """The branch is what is compared, and it never becomes less by what is done on it."""
        before = [session(1, None, came_to()), session(2, 1, came_to(score=0.8)), session(3, 1, came_to(score=0.7))]
        assert exam(*before).head == UUID(int=2)
        assert exam(*before, session(4, 2, came_to(score=0.1))).head == UUID(int=4)

    def test_a_fork_inside_a_lesser_branch_does_not_hide_the_greater_one(self) -> None:
        found = exam(
            session(1, None, came_to()),
            session(2, 1, came_to(COMPLETED)),
            session(3, 1, came_to()),
            session(4, 3, came_to()),
            session(5, 3, came_to(), seconds=90),
        )
        assert found.head == UUID(int=2)
        assert [side.sessions for side in found.others] == [ids(3, 5), ids(4)]


class TestGoOnFrom:
    """What a person chose goes before the rule, until they choose again."""

    FORKED = (session(1, None, came_to()), session(2, 1, came_to(COMPLETED)), session(3, 1, came_to()))

    def head(self, *decisions: tuple[int, int | None], more: Iterable[Told[SessionBody]] = ()) -> UUID | None:
        words = [decision(number, DecisionKind.GO_ON_FROM, session=chosen) for number, chosen in decisions]
        (found,) = merged(*self.FORKED, *more, decisions=reversed(words))
        return found.head

    def test_the_chosen_end_goes_on_though_it_is_the_lesser(self) -> None:
        assert self.head((1, 3)) == UUID(int=3)

    def test_so_does_what_follows_it(self) -> None:
        assert self.head((1, 3), more=[session(4, 3, came_to())]) == UUID(int=4)

    def test_the_newest_choice_holds(self) -> None:
        assert self.head((1, 3), (2, 2)) == UUID(int=2)
        assert self.head((1, 2), (2, 3)) == UUID(int=3)

    def test_a_choice_can_be_taken_back(self) -> None:
        assert self.head((1, 3), (2, None)) == UUID(int=2)

    def test_a_choice_of_what_is_not_there_changes_nothing(self) -> None:
        assert self.head((1, 77)) == UUID(int=2)


class TestFacts:
    """ "Completion, success: join"; "Score: (raw, min, max, scaled) moves as one; highest by default"."""

    def test_every_branch_counts(self) -> None:
        found = exam(
            session(1, None, came_to()),
            session(2, 1, came_to(COMPLETED, NEITHER, 0.3)),
            session(3, 1, came_to(INCOMPLETE, PASSED, 0.9)),
        )
        assert found.head == UUID(int=2)
        assert found.outcome == came_to(COMPLETED, PASSED, 0.9)

    def test_a_later_failure_takes_no_pass_away(self) -> None:
        found = exam(session(1, None, came_to(COMPLETED, PASSED, 0.9)), session(2, 1, came_to(INCOMPLETE, FAILED, 0.2)))
        assert found.outcome == came_to(COMPLETED, PASSED, 0.9)
        assert found.sequencing == {"at": "2"}

    @pytest.mark.parametrize("lesser", Completion)
    @pytest.mark.parametrize("greater", Completion)
    def test_completion_is_ordered_as_the_table_says(self, lesser: Completion, greater: Completion) -> None:
        order = [UNKNOWN, NOT_ATTEMPTED, INCOMPLETE, COMPLETED]
        if order.index(lesser) <= order.index(greater):
            assert joined(came_to(lesser), came_to(greater)).completion is greater
            assert joined(came_to(greater), came_to(lesser)).completion is greater

    @pytest.mark.parametrize("lesser", Success)
    @pytest.mark.parametrize("greater", Success)
    def test_success_is_ordered_as_the_table_says(self, lesser: Success, greater: Success) -> None:
        order = [NEITHER, FAILED, PASSED]
        if order.index(lesser) <= order.index(greater):
            assert joined(came_to(success=lesser), came_to(success=greater)).success is greater
            assert joined(came_to(success=greater), came_to(success=lesser)).success is greater

    def test_the_parts_of_a_score_stay_together(self) -> None:
        low = Outcome(score_scaled=0.5, score_raw=50.0, score_min=0.0, score_max=100.0)
        high = Outcome(score_scaled=0.6, score_raw=6.0, score_min=1.0, score_max=10.0)
        for found in (joined(low, high), joined(high, low)):
            parts = (found.score_scaled, found.score_raw, found.score_min, found.score_max)
            assert parts == (0.6, 6.0, 1.0, 10.0)

    def test_of_equal_scores_the_same_one_is_kept_in_both_orders(self) -> None:
        one, other = Outcome(score_scaled=0.5, score_raw=50.0), Outcome(score_scaled=0.5, score_raw=5.0, score_max=10.0)
        assert joined(one, other) == joined(other, one)

    def test_a_score_below_zero_is_more_than_none(self) -> None:
        assert joined(Outcome(), Outcome(score_scaled=-0.5)).score_scaled == -0.5
        assert joined(Outcome(score_scaled=-0.5), Outcome()).score_scaled == -0.5

    def test_a_score_that_is_only_raw_is_a_percentage_beside_scaled_ones(self) -> None:
        scaled, raw = Outcome(score_scaled=0.9), Outcome(score_raw=40.0)
        assert joined(scaled, raw).score_scaled == joined(raw, scaled).score_scaled == 0.9

    def test_progress_is_the_furthest(self) -> None:
        assert joined(Outcome(progress=20.0), Outcome(progress=60.0)).progress == 60.0
        assert joined(Outcome(progress=20.0), Outcome()).progress == 20.0

    def test_a_lesson_that_is_completed_is_no_completed_course(self) -> None:
        one_of_many = session(1, None, came_to(), own=came_to(COMPLETED, PASSED, 1.0))
        assert exam(one_of_many).outcome == came_to()

    def test_where_a_course_is_one_lesson_no_session_of_it_is_lost(self) -> None:
        """Only the head tells how the attempt was left; what was before it may never have been told apart."""
        early = session(1, None, None, own=came_to(COMPLETED, PASSED, 0.9))
        found = exam(early, session(2, 1, came_to(INCOMPLETE)), only_lesson=True)
        assert found.outcome == came_to(COMPLETED, PASSED, 0.9)


class TestTime:
    """ "Sum of session time over distinct sessions, both branches." """

    def test_both_branches_add_up_and_nothing_twice(self) -> None:
        told = [session(1, None, came_to(), seconds=10), session(2, 1, came_to(), seconds=20)]
        told += [session(3, 1, came_to(), seconds=30), session(2, 1, came_to(), seconds=20, revision=2)]
        assert exam(*told, *told).seconds == 60

    def test_measured_time_counts_where_nothing_was_reported(self) -> None:
        assert exam(session(1, None, came_to(), seconds=0, measured=45.0)).seconds == 45


class TestVersions:
    """The newest version of a session holds; what one said of success stays said."""

    def test_the_newest_values_hold_whatever_came_first(self) -> None:
        early = session(1, None, came_to(), revision=1, running=True, values=[("x", "1")], seconds=0)
        late = session(1, None, came_to(), revision=2, values=[("x", "2")], seconds=50)
        for told in ([early, late], [late, early]):
            (found,) = newest_versions(told).values()
            assert (found.body.values, found.body.seconds, found.body.revision) == ((("x", "2"),), 50, 2)

    def test_how_it_left_the_attempt_is_known_from_when_it_was_its_end(self) -> None:
        as_head, passed_by = session(1, None, came_to(COMPLETED), revision=1), session(1, None, None, revision=2)
        (found,) = newest_versions([passed_by, as_head]).values()
        assert found.body.left is not None
        assert found.body.left.outcome.completion is COMPLETED

    def test_what_a_running_session_had_reached_stays_reached(self) -> None:
        early = session(1, None, came_to(COMPLETED, PASSED, 0.9), revision=1, running=True)
        late = session(1, None, came_to(INCOMPLETE, FAILED, 0.2), revision=2)
        assert exam(early, late).outcome == exam(late, early).outcome == came_to(COMPLETED, PASSED, 0.9)

    def test_of_a_cloned_disk_the_longer_time_and_all_results_count(self) -> None:
        """Both ended the session that was running when the disk was copied, each for itself."""
        one = session(1, None, came_to(COMPLETED), seconds=100, hlc=5)
        other = session(1, None, came_to(INCOMPLETE, PASSED), seconds=40, hlc=6)
        for told in ([one, other], [other, one]):
            found = exam(*told)
            assert (found.seconds, found.outcome) == (100, came_to(COMPLETED, PASSED))


class TestState:
    def test_it_is_that_of_the_end_the_learner_goes_on_from(self) -> None:
        ended = session(2, 1, came_to(COMPLETED), state=AttemptState.ENDED)
        found = exam(session(1, None, came_to()), ended, session(3, 1, came_to()))
        assert (found.state, found.ended_at) == (AttemptState.ENDED, ended.body.ended_at)

    def test_beginning_again_ends_an_attempt_without_a_session(self) -> None:
        (found,) = merged(session(1, None, came_to()), attempts=[attempt(hlc=5, ended_at=NOON), attempt(hlc=0)])
        assert (found.state, found.ended_at) == (AttemptState.ENDED, NOON)

    def test_who_went_on_later_opened_it_again(self) -> None:
        (found,) = merged(
            session(1, None, came_to()), session(6, 1, came_to()), attempts=[attempt(hlc=5, ended_at=NOON)]
        )
        assert (found.state, found.ended_at) == (AttemptState.SUSPENDED, None)

    def test_a_session_that_runs_leaves_it_open(self) -> None:
        assert exam(session(1, running=True)).state is AttemptState.OPEN
        assert exam(session(1)).state is AttemptState.SUSPENDED
