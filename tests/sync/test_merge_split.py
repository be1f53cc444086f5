"""Branches that become attempts of their own (SYNC, "Both leaves graded, attempts limited")."""

from uuid import UUID

import pytest

from sync.bodies import Outcome
from sync.merge import split_attempt
from sync.records.vocabulary import AttemptStanding, DecisionKind
from tests.sync.books import heard_in_turn
from tests.sync.telling import (
    COMPLETED,
    EXAM,
    FAILED,
    INCOMPLETE,
    NEITHER,
    PASSED,
    came_to,
    decision,
    ids,
    merged,
    other_ends,
    session,
)


class TestSplit:
    """ "Both leaves graded, attempts limited: the second becomes an attempt of its own, then the over-limit rule." """

    BEGUN = session(1, None, came_to())
    PASSED_HERE = session(2, 1, came_to(COMPLETED, PASSED, 0.9), device=1, seconds=20)
    FAILED_HERE = session(2, 1, came_to(COMPLETED, FAILED, 0.5), device=1)
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

    def test_what_is_done_in_the_split_attempt_counts_for_that_one_alone(self) -> None:
        """It is greater now than the branch beside it, and stays apart: whoever did it knew which attempt it was."""
        own = split_attempt(EXAM, UUID(int=3))
        more = session(4, 3, came_to(COMPLETED, PASSED, 1.0), attempt=own, device=2)
        for limited in (True, False):
            told = (self.BEGUN, self.FAILED_HERE, self.FAILED_THERE, more)
            found = {each.id: each for each in merged(*told, limited=limited)}
            assert found[EXAM].outcome == came_to(COMPLETED, FAILED, 0.5)
            assert found[EXAM].head == UUID(int=2)
            assert found[own].outcome == came_to(COMPLETED, PASSED, 1.0)

    def test_what_a_person_decided_on_stays_apart(self) -> None:
        own = split_attempt(EXAM, UUID(int=3))
        better = session(4, 3, came_to(COMPLETED, PASSED, 1.0), device=2)
        words = [decision(1, DecisionKind.STANDING, AttemptStanding.SET_ASIDE, of=own)]
        found = {
            each.id: each.head
            for each in merged(self.BEGUN, self.PASSED_HERE, self.FAILED_THERE, better, decisions=words, limited=True)
        }
        assert found == {EXAM: UUID(int=2), own: UUID(int=4)}

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


class TestSplitSeenFirst:
    """A server that was restored from a backup hears of a split attempt before it knows, again, what it was split from:
    seats tell what they have in their order, but each of them at its own time.
    """

    OWN = split_attempt(EXAM, UUID(int=1))

    def test_what_had_counted_there_still_counts_when_it_is_parted_again(self) -> None:
        words = [
            session(5, 1, came_to(), attempt=self.OWN, device=3),
            session(2, 1, came_to(COMPLETED, PASSED, 0.9), device=2),
            session(1, None, came_to(COMPLETED, FAILED, 0.4), device=1),
        ]
        books = heard_in_turn(1, [[word] for word in words])
        assert books.numbers == {self.OWN: 1, EXAM: 2}
        assert books.result().success is PASSED
        # Somebody went on from the pass, in the attempt that was made of it once.
        other = split_attempt(EXAM, UUID(int=2))
        books.hear(session(6, 2, came_to(COMPLETED, FAILED, 0.5), attempt=other, device=4))
        assert books.standings() == {
            self.OWN: AttemptStanding.COUNTS,
            EXAM: AttemptStanding.COUNTS,
            other: AttemptStanding.OVER_LIMIT,
        }
        assert books.result().success is PASSED

    def test_what_is_done_in_it_lies_in_it_before_all_that_it_follows_is_known(self) -> None:
        begun = session(1, None, came_to(COMPLETED, FAILED, 0.4), device=1)
        better = session(4, None, came_to(COMPLETED, FAILED, 0.5), device=1)
        between = session(2, 1, came_to(), attempt=self.OWN, device=2)
        passed = session(3, 2, came_to(COMPLETED, PASSED, 0.9), attempt=self.OWN, device=3)
        for known in ([begun, better, passed], [begun, better, passed, between]):
            found = {each.id: each for each in merged(*known, limited=True)}
            assert (found[EXAM].head, found[EXAM].outcome.success) == (UUID(int=4), FAILED)
            assert (found[self.OWN].head, found[self.OWN].outcome.success) == (UUID(int=3), PASSED)

    def test_so_does_what_follows_work_of_a_seat_that_knew_of_no_split(self) -> None:
        begun = session(1, None, came_to(COMPLETED, FAILED, 0.4), device=1)
        unknowing = session(3, 2, came_to(), device=2)
        passed = session(4, 3, came_to(COMPLETED, PASSED, 0.9), attempt=self.OWN, device=3)
        books = heard_in_turn(1, [[begun], [unknowing], [passed]])
        assert books.standings() == {EXAM: AttemptStanding.COUNTS, self.OWN: AttemptStanding.OVER_LIMIT}
        assert books.result().success is FAILED
        books.hear(session(2, 1, came_to(), device=1))
        assert books.result().success is FAILED
        assert {each.id: each.sessions for each in books.attempts()} == {EXAM: (), self.OWN: ids(1, 2, 3, 4)}
