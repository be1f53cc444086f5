"""How long a login waits after wrong passwords, computed from what was counted."""

from datetime import timedelta

import pytest

from sync.server.tries import FROM_EVERYWHERE, FROM_ONE_ADDRESS, Tries
from tests.sync.server.center import NOW

SECOND = timedelta(seconds=1)


class TestALadder:
    """docs/adr/0009: a few tries are free, then each costs a longer wait; nobody is locked out for good."""

    def test_the_first_tries_cost_nothing(self) -> None:
        assert all(not FROM_ONE_ADDRESS.wait(Tries(count, NOW), NOW) for count in range(5))

    @pytest.mark.parametrize(
        ("count", "seconds"), [(5, 30), (6, 60), (7, 120), (8, 300), (9, 900), (10, 3600), (11, 3600), (500, 3600)]
    )
    def test_each_further_one_costs_more_up_to_an_hour(self, count: int, seconds: int) -> None:
        assert FROM_ONE_ADDRESS.wait(Tries(count, NOW), NOW) == timedelta(seconds=seconds)

    def test_a_wait_ends_when_its_time_is_over(self) -> None:
        assert FROM_ONE_ADDRESS.wait(Tries(5, NOW), NOW + 29 * SECOND) == SECOND
        assert not FROM_ONE_ADDRESS.wait(Tries(5, NOW), NOW + 30 * SECOND)

    def test_a_clock_that_was_set_back_makes_no_wait_longer(self) -> None:
        assert FROM_ONE_ADDRESS.wait(Tries(5, NOW), NOW - timedelta(days=300)) == 30 * SECOND

    def test_after_a_day_without_another_one_they_are_forgotten(self) -> None:
        assert not FROM_ONE_ADDRESS.wait(Tries(500, NOW), NOW + timedelta(days=1))

    def test_from_everywhere_it_takes_more_before_anybody_waits(self) -> None:
        assert not FROM_EVERYWHERE.wait(Tries(49, NOW), NOW)
        assert FROM_EVERYWHERE.wait(Tries(50, NOW), NOW) == 30 * SECOND

    def test_who_never_tried_does_not_wait(self) -> None:
        assert not FROM_ONE_ADDRESS.wait(None, NOW)
