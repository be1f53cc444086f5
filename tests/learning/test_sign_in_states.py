"""Signing in against a model of its own: guesses, clocks, restarts and supervisors in any order."""

import shutil
import tempfile
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Final
from uuid import UUID

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule, run_state_machine_as_test

from desktop.learning import passes
from desktop.learning.access import NotAllowed
from desktop.learning.audit import check_trail
from desktop.learning.door import Admitted, MustWait, NeedsSupervisor, SignIn, WrongPin
from tests.learning.chair import NOON, Clock
from tests.learning.door_of_a_seat import CHEAP, PINS, WRONG, Names, Seat

WAITS: Final = {5: 30, 6: 60, 7: 120, 8: 300, 9: 900}
"""Seconds after that many wrong tries in a row."""
STUCK_AT: Final = 10
HOURLY: Final = 3600
"""An administrator's wait from the tenth on: nobody stands above them."""


@dataclass
class Person:
    """What an onlooker with a stop-watch knows. A wait is measured from where the clock stood when it last began."""

    name: str
    pin: str
    wrong: int = 0
    began: float = 0.0
    wait: float = 0.0

    def is_stuck(self) -> bool:
        return self.wrong >= STUCK_AT and self.name != "administrator"

    def guesses(self, right: bool, now: float) -> SignIn | None:
        """The verdict; None where it is Admitted."""
        if self.is_stuck():
            return NeedsSupervisor()
        if self.wait and now < self.began:
            self.began = now
        if self.wait and now < self.began + self.wait:
            return self.waits()
        if right:
            self.freed()
            return None
        self.wrong += 1
        self.began, self.wait = now, WAITS.get(self.wrong, HOURLY if self.wrong >= STUCK_AT else 0)
        if self.is_stuck():
            return NeedsSupervisor()
        return self.waits() if self.wait else WrongPin(5 - self.wrong)

    def waits(self) -> MustWait:
        return MustWait(NOON + timedelta(seconds=self.began + self.wait))

    def freed(self) -> None:
        self.wrong, self.began, self.wait = 0, 0.0, 0.0


class Door(RuleBasedStateMachine):
    template: Path
    names: Names

    def __init__(self) -> None:
        super().__init__()
        self.scratch = tempfile.TemporaryDirectory()
        folder = Path(self.scratch.name) / "seat"
        shutil.copytree(self.template, folder)
        self.clock = Clock()
        self.seat = Seat(folder, self.clock)
        self.people = {name: Person(name, pin) for name, pin in PINS.items()}

    @property
    def now(self) -> float:
        return (self.clock.now - NOON).total_seconds()

    def identifier(self, name: str) -> UUID:
        found: UUID = getattr(self.names, name)
        return found

    def check(self, verdict: SignIn, expected: SignIn | None, name: str) -> None:
        if expected is None:
            assert isinstance(verdict, Admitted)
            assert verdict.actor.person == self.identifier(name)
        else:
            assert verdict == expected

    @initialize(name=st.sampled_from(sorted(PINS)), tries=st.integers(0, 11))
    def begin_somewhere(self, name: str, tries: int) -> None:
        """So that the far end of the waits is reached as often as the near one."""
        for _ in range(tries):
            self.guess(name, right=False)
            self.clock.forward(seconds=self.people[name].wait)

    @rule(name=st.sampled_from(sorted(PINS)), right=st.booleans())
    def guess(self, name: str, right: bool) -> None:
        person = self.people[name]
        verdict = self.seat.door.sign_in(self.identifier(name), person.pin if right else WRONG)
        self.check(verdict, person.guesses(right, self.now), name)

    @rule(seconds=st.sampled_from([1, 29, 30, 31, 60, 300, 899, 900, 3599, 3600]))
    def time_passes(self, seconds: int) -> None:
        self.clock.forward(seconds=seconds)

    @rule(seconds=st.sampled_from([1, 10, 60, 3600, 400 * 86_400]))
    def the_clock_is_set_back(self, seconds: int) -> None:
        self.clock.forward(seconds=-seconds)

    @rule()
    def the_program_starts_again(self) -> None:
        self.seat.restart()

    @rule(supervisor=st.sampled_from(["administrator", "instructor"]), right=st.booleans())
    def a_supervisor_lets_the_learner_try_again(self, supervisor: str, right: bool) -> None:
        person = self.people[supervisor]
        pin = person.pin if right else WRONG
        verdict = self.seat.door.unlock(self.identifier(supervisor), pin, self.identifier("learner"))
        expected = person.guesses(right, self.now)
        self.check(verdict, expected, supervisor)
        if expected is None:
            self.people["learner"].freed()

    @rule(name=st.sampled_from(["other", "administrator"]))
    def an_instructor_can_not_help_somebody_they_do_not_teach(self, name: str) -> None:
        instructor = self.people["instructor"]
        expected = instructor.guesses(True, self.now)
        unlock = (self.identifier("instructor"), instructor.pin, self.identifier(name))
        if expected is None:
            with pytest.raises(NotAllowed):
                self.seat.door.unlock(*unlock)
        else:
            assert self.seat.door.unlock(*unlock) == expected

    @rule(name=st.sampled_from(["learner", "other", "instructor"]), digits=st.sampled_from(["58203917", "70418265"]))
    def an_administrator_gives_a_new_pin(self, name: str, digits: str) -> None:
        person = self.people[name]
        person.pin = digits[: len(person.pin)]
        passes.set_pin(self.seat.access(self.names.administrator), self.identifier(name), person.pin, CHEAP)
        person.freed()

    def teardown(self) -> None:
        assert check_trail(self.seat.access(self.names.administrator)).broken_at is None
        self.seat.store.close()
        self.scratch.cleanup()


def test_every_order_of_guesses_clocks_restarts_and_supervisors_is_as_the_model_says(tmp_path: Path) -> None:
    seat = Seat(tmp_path / "template")
    Door.names = seat.furnish()
    seat.store.close()
    Door.template = tmp_path / "template"
    run_state_machine_as_test(Door, settings=settings(max_examples=25, stateful_step_count=25, deadline=None))
