"""Which attempt counts (SYNC, "Which facts win"), whatever the order in which attempts become known."""

from dataclasses import replace
from random import Random
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.learning.counting import attempts_left, attempts_used, counted_for, what_counts
from desktop.store.attempts import Attempt
from desktop.store.enrollments import Counted
from desktop.store.results import Results
from sync.records.vocabulary import AttemptStanding, AttemptState, Completion, Counting, Success
from tests.learning.chair import NOON

ENROLLED = UUID(int=7)
UNKNOWN, INCOMPLETE, COMPLETED = Completion.UNKNOWN, Completion.INCOMPLETE, Completion.COMPLETED
NEITHER, FAILED, PASSED = Success.UNKNOWN, Success.FAILED, Success.PASSED


def attempt(
    number: int,
    success: Success = NEITHER,
    score: float | None = None,
    completion: Completion = COMPLETED,
    standing: AttemptStanding = AttemptStanding.COUNTS,
) -> Attempt:
    results = Results(completion, success, None, score, None if score is None else round(100 * score, 7))
    return Attempt(UUID(int=number), ENROLLED, number, AttemptState.ENDED, results, 0.0, NOON, NOON, None, standing)


def counted(number: int, success: Success, score: float | None, completion: Completion = COMPLETED) -> Counted:
    return Counted(UUID(int=number), completion, success, score, None if score is None else round(100 * score, 7))


FAILED_TWICE_AND_PASSED = [attempt(1, FAILED, 0.4), attempt(2, PASSED, 0.8), attempt(3, FAILED, 0.6)]


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        (Counting.BEST, counted(2, PASSED, 0.8)),
        (Counting.HIGHEST, counted(2, PASSED, 0.8)),
        (Counting.FIRST, counted(1, FAILED, 0.4)),
        (Counting.LAST, counted(3, FAILED, 0.6)),
        (Counting.AVERAGE, counted(2, PASSED, 0.6)),
    ],
)
def test_each_rule_of_a_course_chooses_its_own(rule: Counting, expected: Counted) -> None:
    assert what_counts(FAILED_TWICE_AND_PASSED, rule) == expected


class TestBest:
    def test_a_pass_counts_before_a_higher_score_that_failed(self) -> None:
        tried = [attempt(1, PASSED, 0.7), attempt(2, FAILED, 0.9)]
        assert what_counts(tried, Counting.BEST) == counted(1, PASSED, 0.7)
        assert what_counts(tried, Counting.HIGHEST) == counted(2, FAILED, 0.9)

    def test_of_two_passes_the_higher_score_counts(self) -> None:
        tried = [attempt(1, PASSED, 0.9), attempt(2, PASSED, 0.7)]
        assert what_counts(tried, Counting.BEST) == counted(1, PASSED, 0.9)

    def test_completion_that_one_attempt_reached_is_not_lost_to_another_that_passed(self) -> None:
        """Completion and success are joined each for itself."""
        tried = [attempt(1, FAILED, 0.3), attempt(2, PASSED, 0.9, INCOMPLETE)]
        assert what_counts(tried, Counting.BEST) == counted(2, PASSED, 0.9, COMPLETED)

    def test_an_attempt_that_has_just_begun_takes_nothing_away(self) -> None:
        tried = [attempt(1, PASSED, 0.9), attempt(2, NEITHER, None, UNKNOWN)]
        assert what_counts(tried, Counting.BEST) == counted(1, PASSED, 0.9)

    def test_of_equals_the_current_one_counts(self) -> None:
        tried = [attempt(1, PASSED, 0.9), attempt(2, PASSED, 0.9)]
        assert counted_for(tried, Counting.BEST, tried[-1]) is None


class TestLastAndAverage:
    def test_one_that_goes_on_leaves_the_last_that_came_to_something_standing(self) -> None:
        tried = [attempt(1, FAILED, 0.4), attempt(2, PASSED, 0.8), attempt(3, NEITHER, 0.1, INCOMPLETE)]
        assert what_counts(tried, Counting.LAST) == counted(2, PASSED, 0.8)
        assert what_counts(tried, Counting.AVERAGE) == counted(2, PASSED, 0.6)

    def test_as_long_as_none_came_to_anything_the_last_is_the_last(self) -> None:
        tried = [attempt(1, NEITHER, 0.5, INCOMPLETE), attempt(2, NEITHER, 0.1, INCOMPLETE)]
        assert what_counts(tried, Counting.LAST) == counted(2, NEITHER, 0.1, INCOMPLETE)

    def test_an_average_is_of_the_scores_there_are(self) -> None:
        tried = [attempt(1, FAILED, 0.4), attempt(2, NEITHER, None), attempt(3, PASSED, 0.9)]
        assert what_counts(tried, Counting.AVERAGE) == counted(3, PASSED, 0.65)

    def test_without_any_score_there_is_none(self) -> None:
        assert what_counts([attempt(1), attempt(2)], Counting.AVERAGE) == counted(2, NEITHER, None)


@pytest.mark.parametrize("rule", Counting)
class TestStanding:
    """What is over the limit, or was set aside, counts for nothing."""

    @pytest.mark.parametrize("standing", [AttemptStanding.OVER_LIMIT, AttemptStanding.SET_ASIDE])
    def test_it_is_as_if_it_had_never_been(self, rule: Counting, standing: AttemptStanding) -> None:
        without = [attempt(1, FAILED, 0.4), attempt(3, PASSED, 0.8)]
        more = [*without, attempt(2, PASSED, 1.0, standing=standing), attempt(4, FAILED, 0.0, standing=standing)]
        assert what_counts(more, rule) == what_counts(without, rule)

    def test_where_nothing_counts_nothing_is_known(self, rule: Counting) -> None:
        only = attempt(1, PASSED, 1.0, standing=AttemptStanding.OVER_LIMIT)
        assert counted_for([only], rule, only) == Counted(None, UNKNOWN, NEITHER, None, None)

    def test_a_single_attempt_speaks_for_itself(self, rule: Counting) -> None:
        only = attempt(1, FAILED, 0.3)
        assert counted_for([only], rule, only) is None

    def test_without_an_attempt_there_is_nothing_to_keep(self, rule: Counting) -> None:
        assert counted_for([], rule, None) is None


class TestLimit:
    def test_an_attempt_that_was_set_aside_is_given_back(self) -> None:
        tried = [attempt(1), attempt(2, standing=AttemptStanding.SET_ASIDE), attempt(3)]
        assert attempts_used(tried) == 2
        assert attempts_left(3, tried) == 1

    def test_one_over_the_limit_leaves_none_and_never_less(self) -> None:
        tried = [attempt(1), attempt(2, standing=AttemptStanding.OVER_LIMIT)]
        assert attempts_left(1, tried) == 0

    def test_without_a_limit_there_is_no_number(self) -> None:
        assert attempts_left(None, [attempt(1)]) is None


RESULTS = st.builds(
    lambda completion, success, score: Results(completion, success, None, score, None),
    st.sampled_from(Completion),
    st.sampled_from(Success),
    st.none() | st.integers(-10, 10).map(lambda tenths: tenths / 10),
)
ATTEMPTS = st.lists(st.tuples(RESULTS, st.sampled_from(AttemptStanding)), max_size=6).map(
    lambda drawn: [
        replace(attempt(number), results=results, standing=standing)
        for number, (results, standing) in enumerate(drawn, start=1)
    ]
)


class TestWhateverTheAttempts:
    @given(ATTEMPTS, st.sampled_from(Counting), st.randoms())
    def test_the_order_of_arrival_makes_no_difference(
        self, tried: list[Attempt], rule: Counting, random: Random
    ) -> None:
        shuffled = list(tried)
        random.shuffle(shuffled)
        assert what_counts(shuffled, rule) == what_counts(tried, rule)

    @given(ATTEMPTS, RESULTS)
    def test_under_best_another_attempt_never_makes_anything_worse(self, tried: list[Attempt], more: Results) -> None:
        before = what_counts(tried, Counting.BEST)
        after = what_counts([*tried, replace(attempt(len(tried) + 1), results=more)], Counting.BEST)
        assert list(Completion).index(after.completion) >= list(Completion).index(before.completion)
        assert list(Success).index(after.success) >= list(Success).index(before.success)

    @given(ATTEMPTS, st.none() | st.integers(-10, 10).map(lambda tenths: tenths / 10))
    def test_under_best_doing_the_same_again_never_lowers_the_score(
        self, tried: list[Attempt], score: float | None
    ) -> None:
        before = what_counts(tried, Counting.BEST)
        best = next((each for each in tried if each.id == before.attempt), None)
        if best is None or before.score_scaled is None:
            return
        again = replace(attempt(len(tried) + 1), results=replace(best.results, score_scaled=score))
        after = what_counts([*tried, again], Counting.BEST)
        assert after.score_scaled is not None
        assert after.score_scaled >= before.score_scaled

    @given(ATTEMPTS)
    def test_no_score_is_above_the_highest(self, tried: list[Attempt]) -> None:
        counting = [each for each in tried if each.standing is AttemptStanding.COUNTS]
        scores = [each.results.score_scaled for each in counting if each.results.score_scaled is not None]
        for rule in Counting:
            score = what_counts(tried, rule).score_scaled
            assert score is None or score <= max(scores)
        assert what_counts(tried, Counting.HIGHEST).score_scaled == (max(scores) if scores else None)

    @given(ATTEMPTS, st.sampled_from(Counting))
    def test_the_attempt_that_counts_is_one_that_may(self, tried: list[Attempt], rule: Counting) -> None:
        found = what_counts(tried, rule).attempt
        may = {each.id for each in tried if each.standing is AttemptStanding.COUNTS}
        assert (found in may) if may else found is None
