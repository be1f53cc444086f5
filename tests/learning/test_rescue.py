"""A forgotten administrator's PIN is not the end of a seat, and setting it anew does not go unnoticed."""

from pathlib import Path

import pytest

from desktop.learning.door import Admitted, WrongPin
from desktop.learning.rescue import NobodyToRescue, rescue_administrator
from tests.learning.door_of_a_seat import CHEAP, PINS, Seat


def test_the_administrator_gets_a_new_pin_and_the_trail_says_that_nobody_signed_in_for_it(tmp_path: Path) -> None:
    seat = Seat(tmp_path / "seat")
    names = seat.furnish()
    rescued = rescue_administrator(seat.store, CHEAP)
    assert rescued.name == "Grace Okafor"
    assert seat.door.sign_in(names.administrator, PINS["administrator"]) == WrongPin(4)
    assert isinstance(seat.door.sign_in(names.administrator, rescued.pin), Admitted)
    said = next(row for row in reversed(seat.said()) if row.action == "PIN set")
    assert (said.actor_id, said.subject_id, dict(said.detail)) == (None, names.administrator, {"by": "command line"})
    seat.store.close()


def test_a_seat_that_was_never_started_has_nobody_to_rescue(tmp_path: Path) -> None:
    seat = Seat(tmp_path / "seat")
    with pytest.raises(NobodyToRescue, match="Start Carrel"):
        rescue_administrator(seat.store, CHEAP)
    assert seat.door.needs_first_start()
    seat.store.close()
