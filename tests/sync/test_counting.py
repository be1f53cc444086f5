"""What both ends count by: the limit, grants, standings, and what earns a certificate."""

from uuid import UUID

import pytest

from sync.bodies import Outcome
from sync.counting import Begun, Counted, Tried, allowed_attempts, is_earned, score_rank, standings, what_counts
from sync.records.vocabulary import AttemptStanding, CertificateRule, Counting
from tests.sync.telling import COMPLETED, FAILED, INCOMPLETE, NEITHER, PASSED, UNKNOWN, came_to

COUNTS, OVER_LIMIT, SET_ASIDE = AttemptStanding.COUNTS, AttemptStanding.OVER_LIMIT, AttemptStanding.SET_ASIDE


class TestAllowed:
    @pytest.mark.parametrize(
        ("of_policy", "of_package", "granted", "allowed"),
        [
            (None, None, 0, None),
            (None, None, 2, None),
            (None, 3, 0, 3),
            (2, 3, 0, 2),
            (2, None, 1, 3),
            (0, 3, 0, None),
            (None, 0, 0, None),
            (1, None, -2, 0),
        ],
        ids=[
            "no limit",
            "no limit to add to",
            "the package's",
            "the center's first",
            "and what was granted",
            "the center wants none",
            "0 is none",
            "never below nothing",
        ],
    )
    def test_it_is_the_limit_and_what_was_granted(
        self, of_policy: int | None, of_package: int | None, granted: int, allowed: int | None
    ) -> None:
        assert allowed_attempts(of_policy, of_package, granted) == allowed


class TestStandings:
    """ "Over the attempt limit: stored, flagged, not counted until an instructor accepts; what already counted is never
    un-counted" (SYNC).
    """

    @staticmethod
    def of(
        numbers: str, allowed: int | None, decided: dict[int, AttemptStanding] | None = None
    ) -> list[AttemptStanding]:
        """`numbers` are of the attempts in order; a star after one: it counted before."""
        begun = [Begun(UUID(int=int(each[0])), int(each[0]), each.endswith("*")) for each in numbers.split()]
        words = {UUID(int=number): standing for number, standing in (decided or {}).items()}
        found = standings(reversed(begun), allowed, words)
        return [found[each.id] for each in begun]

    def test_as_many_count_as_the_limit_allows(self) -> None:
        assert self.of("1 2 3", 2) == [COUNTS, COUNTS, OVER_LIMIT]

    def test_without_a_limit_all_count(self) -> None:
        assert self.of("1 2 3", None) == [COUNTS, COUNTS, COUNTS]

    def test_what_counted_once_counts_though_the_limit_came_down(self) -> None:
        assert self.of("1* 2* 3", 1) == [COUNTS, COUNTS, OVER_LIMIT]

    def test_an_instructor_may_accept_one_over_the_limit(self) -> None:
        assert self.of("1* 2 3", 1, {2: COUNTS}) == [COUNTS, COUNTS, OVER_LIMIT]

    def test_one_that_was_set_aside_is_given_back(self) -> None:
        assert self.of("1* 2", 1, {1: SET_ASIDE}) == [SET_ASIDE, COUNTS]

    def test_a_decision_goes_before_what_once_counted(self) -> None:
        assert self.of("1* 2*", None, {2: SET_ASIDE, 1: OVER_LIMIT}) == [OVER_LIMIT, SET_ASIDE]

    def test_one_over_the_limit_uses_the_limit_up_all_the_same(self) -> None:
        assert self.of("1 2", 1, {1: OVER_LIMIT}) == [OVER_LIMIT, OVER_LIMIT]

    def test_of_one_number_twice_the_smaller_id_goes_first(self) -> None:
        twice = [Begun(UUID(int=2), 1), Begun(UUID(int=1), 1)]
        assert standings(twice, 1, {}) == {UUID(int=1): COUNTS, UUID(int=2): OVER_LIMIT}


class TestWhatCounts:
    """ "Highest by default, or first, last, average by course" (SYNC)."""

    TRIED = (
        Tried(UUID(int=1), 1, COUNTS, came_to(COMPLETED, FAILED, 0.4)),
        Tried(UUID(int=2), 2, COUNTS, came_to(INCOMPLETE, PASSED, 0.8)),
        Tried(UUID(int=3), 3, COUNTS, came_to(COMPLETED, FAILED, 0.6)),
        Tried(UUID(int=4), 4, OVER_LIMIT, came_to(COMPLETED, PASSED, 1.0)),
    )

    @pytest.mark.parametrize(
        ("rule", "counted"),
        [
            (Counting.BEST, Counted(UUID(int=2), COMPLETED, PASSED, 0.8, 80)),
            (Counting.HIGHEST, Counted(UUID(int=2), INCOMPLETE, PASSED, 0.8, 80)),
            (Counting.FIRST, Counted(UUID(int=1), COMPLETED, FAILED, 0.4, 40)),
            (Counting.LAST, Counted(UUID(int=3), COMPLETED, FAILED, 0.6, 60)),
            (Counting.AVERAGE, Counted(UUID(int=2), COMPLETED, PASSED, 0.6, 60)),
        ],
    )
    def test_each_rule_chooses_its_own(self, rule: Counting, counted: Counted) -> None:
        assert what_counts(reversed(self.TRIED), rule) == counted


class TestScore:
    def test_scaled_goes_before_raw_and_any_before_none(self) -> None:
        ranks = [
            score_rank(each) for each in (Outcome(), came_to(score=-1.0), Outcome(score_raw=50.0), came_to(score=0.9))
        ]
        assert ranks == sorted(ranks)
        assert len(set(ranks)) == 4


class TestEarned:
    """A certificate "from counted facts" (SYNC); one who failed has completed, but not succeeded."""

    @pytest.mark.parametrize(
        ("rule", "results", "can_be_passed", "earned"),
        [
            (CertificateRule.NONE, came_to(COMPLETED, PASSED), True, False),
            (CertificateRule.COMPLETION, came_to(COMPLETED, FAILED), True, True),
            (CertificateRule.COMPLETION, came_to(INCOMPLETE, PASSED), True, False),
            (CertificateRule.SUCCESS, came_to(UNKNOWN, PASSED), True, True),
            (CertificateRule.SUCCESS, came_to(COMPLETED, FAILED), True, False),
            (CertificateRule.SUCCESS, came_to(COMPLETED, NEITHER), True, False),
            (CertificateRule.SUCCESS, came_to(COMPLETED, NEITHER), False, True),
        ],
    )
    def test_by_the_rule_of_the_course(
        self, rule: CertificateRule, results: Outcome, can_be_passed: bool, earned: bool
    ) -> None:
        assert is_earned(rule, results, can_be_passed=can_be_passed) is earned
