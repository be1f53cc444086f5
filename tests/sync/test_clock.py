"""The hybrid logical clock: "clocks order nothing: a persisted hybrid logical clock does, clamped to server time +
24 h" (SYNC).
"""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync import clock

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
MOMENTS = st.timedeltas(timedelta(days=-400), timedelta(days=130 * 365)).map(
    lambda since: datetime(1970, 1, 1, tzinfo=UTC) + since
)
STAMPS = st.integers(0, clock.at(datetime(2100, 1, 1, tzinfo=UTC)))


class TestTick:
    def test_a_stamp_is_milliseconds_and_a_counter_of_16_bits(self) -> None:
        assert clock.at(NOON) == int(NOON.timestamp() * 1000) * 65_536
        assert clock.tick(0, NOON) == clock.at(NOON)
        assert clock.moment_of(clock.at(NOON) + 65_535) == NOON

    def test_in_the_same_millisecond_the_next_number_follows(self) -> None:
        assert clock.tick(clock.at(NOON), NOON) == clock.at(NOON) + 1

    @pytest.mark.parametrize("wall", [datetime(1970, 1, 1, tzinfo=UTC), NOON - timedelta(hours=3)])
    def test_a_clock_that_was_set_back_takes_nothing_back(self, wall: datetime) -> None:
        assert clock.tick(clock.at(NOON), wall) == clock.at(NOON) + 1

    def test_a_moment_before_1970_is_the_first(self) -> None:
        assert clock.at(datetime(1969, 12, 31, tzinfo=UTC)) == 0

    def test_every_moment_fits_a_signed_number_of_64_bits(self) -> None:
        stamp = clock.at(datetime.max.replace(tzinfo=UTC))
        assert 0 <= stamp < clock.tick(stamp, NOON) < 1 << 63

    @given(st.integers(0, 1 << 62), st.lists(MOMENTS))
    def test_it_always_goes_on(self, last: int, walls: list[datetime]) -> None:
        for wall in walls:
            stamp = clock.tick(last, wall)
            assert stamp > last
            last = stamp


class TestHeard:
    def test_whoever_heard_a_stamp_makes_a_later_one(self) -> None:
        other = clock.at(NOON + timedelta(hours=2))
        assert clock.tick(clock.heard(0, other, NOON), NOON) > other

    def test_a_clock_in_2099_drags_nobody_further_than_a_day(self) -> None:
        other = clock.at(datetime(2099, 1, 1, tzinfo=UTC))
        assert clock.moment_of(clock.heard(0, other, NOON)) == NOON + timedelta(hours=24)

    @given(STAMPS, STAMPS, MOMENTS)
    def test_nothing_heard_takes_it_back(self, last: int, other: int, believed: datetime) -> None:
        assert clock.heard(last, other, believed) >= last

    @given(STAMPS, STAMPS, MOMENTS)
    def test_hearing_it_again_changes_nothing(self, last: int, other: int, believed: datetime) -> None:
        once = clock.heard(last, other, believed)
        assert clock.heard(once, other, believed) == once
