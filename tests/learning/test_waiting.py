"""How long somebody waits after wrong tries, and what a clock that lies does to it."""

from datetime import datetime, timedelta
from typing import Final

import pytest

from desktop.learning.waiting import BADGES, Ladder, Standing, ladder_for, settled, standing, with_one_more
from desktop.store.credentials import Tries
from sync.records.vocabulary import Role
from tests.learning.chair import NOON


def after(ladder: Ladder, failed: int, now: datetime = NOON) -> Tries:
    """So many wrong tries, the last one at `now`."""
    tries: Tries | None = None
    for _ in range(failed):
        tries = with_one_more(ladder, tries, now)
    assert tries is not None
    return tries


def seconds(tries: Tries) -> float:
    return (tries.waits_until - tries.last_at).total_seconds() if tries.waits_until is not None else 0


WAITS: Final = {1: 0, 4: 0, 5: 30, 6: 60, 7: 120, 8: 300, 9: 900}


@pytest.mark.parametrize(("failed", "expected"), WAITS.items())
@pytest.mark.parametrize("role", Role)
def test_five_tries_then_growing_waits(role: Role, failed: int, expected: int) -> None:
    assert seconds(after(ladder_for(role), failed)) == expected


@pytest.mark.parametrize("role", [Role.LEARNER, Role.INSTRUCTOR])
def test_after_ten_only_another_person_helps(role: Role) -> None:
    ladder = ladder_for(role)
    assert standing(ladder, after(ladder, 9), NOON + timedelta(minutes=15)) is Standing.FREE
    assert standing(ladder, after(ladder, 10), NOON + timedelta(days=9999)) is Standing.STUCK


@pytest.mark.parametrize("failed", [10, 11, 500])
def test_an_administrator_waits_an_hour_each_time_instead(failed: int) -> None:
    ladder = ladder_for(Role.ADMINISTRATOR)
    tries = after(ladder, failed)
    assert seconds(tries) == 3600
    assert standing(ladder, tries, NOON + timedelta(minutes=59)) is Standing.WAITS
    assert standing(ladder, tries, NOON + timedelta(hours=1)) is Standing.FREE


@pytest.mark.parametrize(("failed", "expected"), {4: 0, 5: 30, 6: 60, 500: 60}.items())
def test_unknown_badges_cost_the_seat_a_minute_at_most(failed: int, expected: int) -> None:
    assert seconds(after(BADGES, failed)) == expected


class TestAClockThatWasSetBack:
    LADDER = ladder_for(Role.LEARNER)

    def test_a_wait_begins_again_from_what_the_clock_says_now(self) -> None:
        earlier = NOON - timedelta(days=400)
        tries = settled(self.LADDER, after(self.LADDER, 9), earlier)
        assert tries is not None
        assert standing(self.LADDER, tries, earlier + timedelta(seconds=899)) is Standing.WAITS
        assert standing(self.LADDER, tries, earlier + timedelta(seconds=900)) is Standing.FREE

    def test_a_wait_whose_beginning_is_still_past_goes_on(self) -> None:
        tries = after(self.LADDER, 9)
        assert settled(self.LADDER, tries, NOON + timedelta(seconds=1)) == tries

    def test_it_wins_no_try(self) -> None:
        tries = settled(self.LADDER, after(self.LADDER, 9), NOON - timedelta(days=1))
        assert with_one_more(self.LADDER, tries, NOON).failed == 10
