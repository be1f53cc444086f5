"""Nobody is ended for what was said, or slept through, while nobody listened."""

import pytest

from desktop.content import silence
from desktop.content.silence import Silence


class Clock:
    """Goes on by what a test adds."""

    now = 1_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    made = Clock()
    monkeypatch.setattr(silence, "monotonic", made)
    return made


def looks(silence: Silence, clock: Clock, times: int) -> bool:
    """Whether it lasts too long after so many looks, a tenth of a second apart."""
    found = False
    for _ in range(times):
        clock.now += 0.1
        found = silence.goes_on()
    return found


def test_it_is_too_long_after_as_many_seconds_of_listening(clock: Clock) -> None:
    waited = Silence(5.0)
    assert not looks(waited, clock, 49)
    assert looks(waited, clock, 2)


def test_a_word_ends_it(clock: Clock) -> None:
    waited = Silence(5.0)
    looks(waited, clock, 45)
    waited.ends()
    assert not looks(waited, clock, 45)


def test_the_night_that_a_machine_slept_is_a_moment(clock: Clock) -> None:
    waited = Silence(5.0)
    clock.now += 8 * 3_600
    assert not waited.goes_on()
    assert not looks(waited, clock, 35)
    assert looks(waited, clock, 10)
