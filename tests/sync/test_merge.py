"""Which facts win, case by case as SYNC's table has them; expected values are the table's."""

from collections.abc import Iterable
from uuid import UUID

import pytest

from sync.bodies import Outcome, SessionBody
from sync.merge import (
    FieldsTold,
    Told,
    decided_standings,
    granted,
    holding_certificate,
    joined,
    merge_fields,
    newest_versions,
    split_attempt,
)
from sync.records.vocabulary import AttemptStanding, AttemptState, Completion, DecisionKind, Success
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
    certificate,
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


class TestSplit:
    """ "Both leaves graded, attempts limited: the second becomes an attempt of its own, then the over-limit rule." """

    BEGUN = session(1, None, came_to())
    PASSED_HERE = session(2, 1, came_to(COMPLETED, PASSED, 0.9), device=1, seconds=20)
    FAILED_THERE = session(3, 1, came_to(COMPLETED, FAILED, 0.4), device=2, seconds=30)

    def test_the_second_graded_branch_is_an_attempt_of_its_own(self) -> None:
        for order in (
            [self.BEGUN, self.PASSED_HERE, self.FAILED_THERE],
            [self.FAILED_THERE, self.PASSED_HERE, self.BEGUN],
        ):
            found = {each.id: each for each in merged(*order, limited=True)}
            own = split_attempt(EXAM, UUID(int=3))
            assert set(found) == {EXAM, own}
            assert found[EXAM].outcome == came_to(COMPLETED, PASSED, 0.9)
            assert (found[EXAM].head, found[EXAM].others, found[EXAM].origin) == (UUID(int=2), (), None)
            assert found[own].outcome == came_to(COMPLETED, FAILED, 0.4)
            assert (found[own].head, found[own].others, found[own].origin) == (UUID(int=3), (), EXAM)

    def test_each_session_and_its_time_belongs_to_one_of_them(self) -> None:
        found = merged(self.BEGUN, self.PASSED_HERE, self.FAILED_THERE, limited=True)
        assert sorted(each for one in found for each in one.sessions) == list(ids(1, 2, 3))
        assert {each.id: each.seconds for each in found} == {EXAM: 80, split_attempt(EXAM, UUID(int=3)): 30}

    def test_without_a_limit_nothing_is_split(self) -> None:
        (found,) = merged(self.BEGUN, self.PASSED_HERE, self.FAILED_THERE)
        assert other_ends(found) == ids(3)

    @pytest.mark.parametrize("not_graded", [came_to(COMPLETED), came_to(INCOMPLETE, NEITHER, 0.9), came_to()])
    def test_a_branch_without_a_grade_stays_a_branch(self, not_graded: Outcome) -> None:
        (found,) = merged(self.BEGUN, self.PASSED_HERE, session(3, 1, not_graded), limited=True)
        assert other_ends(found) == ids(3)

    @pytest.mark.parametrize("graded", [came_to(INCOMPLETE, FAILED), came_to(COMPLETED, NEITHER, 0.2)])
    def test_passed_or_failed_or_completed_with_a_score_is_graded(self, graded: Outcome) -> None:
        assert len(merged(self.BEGUN, self.PASSED_HERE, session(3, 1, graded), limited=True)) == 2

    def test_what_was_graded_before_the_fork_grades_neither_branch(self) -> None:
        (found,) = merged(session(1, None, came_to(COMPLETED, FAILED, 0.1)), session(2, 1), session(3, 1), limited=True)
        assert len(found.others) == 1

    def test_what_the_attempt_had_earned_is_not_lost_to_its_other_branch(self) -> None:
        """The greater branch by the table failed, and came second: what had counted is not un-counted."""
        passed, failed = session(2, 1, came_to(INCOMPLETE, PASSED, 0.9)), session(3, 1, came_to(COMPLETED, FAILED, 0.4))
        found = {each.id: each for each in merged(self.BEGUN, passed, failed, limited=True)}
        assert found[EXAM].head == UUID(int=3)
        assert found[EXAM].outcome == came_to(COMPLETED, PASSED, 0.9)
        assert found[split_attempt(EXAM, UUID(int=2))].outcome == came_to(INCOMPLETE, PASSED, 0.9)

    def test_who_goes_on_in_the_split_attempt_stays_in_it(self) -> None:
        own = split_attempt(EXAM, UUID(int=3))
        more = session(4, 3, came_to(COMPLETED, FAILED, 0.5), attempt=own, device=2)
        found = {each.id: each for each in merged(self.BEGUN, self.PASSED_HERE, self.FAILED_THERE, more, limited=True)}
        assert set(found) == {EXAM, own}
        assert found[own].sessions == ids(3, 4)
        assert found[own].head == UUID(int=4)

    def test_a_fork_of_a_split_attempt_is_split_again(self) -> None:
        own = split_attempt(EXAM, UUID(int=3))
        twice = [
            session(4, 3, came_to(COMPLETED, FAILED, 0.5), attempt=own, device=2),
            session(5, 3, came_to(COMPLETED, FAILED, 0.3), attempt=own, device=3),
        ]
        found = {each.id for each in merged(self.BEGUN, self.PASSED_HERE, self.FAILED_THERE, *twice, limited=True)}
        assert found == {EXAM, own, split_attempt(own, UUID(int=5))}

    def test_the_id_of_a_split_attempt_is_the_same_everywhere(self) -> None:
        made = split_attempt(EXAM, UUID(int=3))
        assert made == split_attempt(EXAM, UUID(int=3))
        assert len({made, split_attempt(EXAM, UUID(int=4)), split_attempt(UUID(int=3), EXAM)}) == 3
        assert (made.version, made.variant) == (8, "specified in RFC 4122")


class TestDecisions:
    def test_grants_add_up_and_what_was_taken_back_is_gone(self) -> None:
        told = [decision(number, DecisionKind.GRANT, value, of=None) for number, value in ((1, 1), (2, 2), (3, -1))]
        assert granted([*told, *told]) == 2

    def test_the_newest_word_on_an_attempt_holds(self) -> None:
        told = [
            decision(1, DecisionKind.STANDING, AttemptStanding.SET_ASIDE.value),
            decision(2, DecisionKind.STANDING, AttemptStanding.COUNTS.value),
        ]
        assert decided_standings(told) == decided_standings(told[::-1]) == {EXAM: AttemptStanding.COUNTS}

    def test_a_word_can_be_taken_back(self) -> None:
        told = [
            decision(1, DecisionKind.STANDING, AttemptStanding.SET_ASIDE),
            decision(2, DecisionKind.STANDING, None),
        ]
        assert decided_standings(told) == {}
        assert decided_standings(told[:1]) == {EXAM: AttemptStanding.SET_ASIDE}


class TestCertificate:
    """ "Once per (enrolment, rule); sync never revokes." """

    def test_of_two_the_one_that_was_issued_first_holds(self) -> None:
        told = [certificate(1, hlc=20), certificate(2, hlc=10)]
        assert holding_certificate(told) == holding_certificate(told[::-1]) == UUID(int=2)

    def test_one_that_was_confirmed_stays_so(self) -> None:
        told = [certificate(1, hlc=20), certificate(2, hlc=10)]
        assert holding_certificate(told, {UUID(int=1)}) == UUID(int=1)

    def test_where_none_was_issued_none_holds(self) -> None:
        assert holding_certificate([]) is None


class TestRegisters:
    """Of two values of one field the greater (hlc, device) holds."""

    @staticmethod
    def said(hlc: int, device: int, **fields: object) -> FieldsTold:
        return FieldsTold(UUID(int=device), hlc, UUID(int=hlc << 64 | device), fields)

    def held(self, *told: FieldsTold) -> dict[str, object]:
        found = {name: held.value for name, held in merge_fields(told).items()}
        assert found == {name: held.value for name, held in merge_fields(told[::-1]).items()}
        return found

    def test_the_later_value_holds(self) -> None:
        assert self.held(self.said(1, 9, name="Ana"), self.said(2, 1, name="Anna")) == {"name": "Anna"}

    def test_of_equal_stamps_the_greater_device_holds(self) -> None:
        assert self.held(self.said(1, 2, name="Ana"), self.said(1, 1, name="Anna")) == {"name": "Ana"}

    def test_each_field_is_for_itself(self) -> None:
        one, other = self.said(1, 1, name="Ana", email="a@example.org"), self.said(2, 2, email=None)
        assert self.held(one, other) == {"name": "Ana", "email": None}

    def test_who_is_erased_stays_erased(self) -> None:
        assert self.held(self.said(1, 1, erased_at="2026-11-23"), self.said(2, 1, erased_at=None)) == {
            "erased_at": "2026-11-23"
        }
