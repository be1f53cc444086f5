"""Settings of a seat: defaults, who may change them, and that a bad value keeps nobody out."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pydantic import ValidationError

from desktop.learning.access import NotAllowed
from desktop.learning.seat_settings import Paper, SeatSettings, change_settings, seat_settings
from desktop.store import settings
from desktop.store.store import Connection
from tests.learning.door_of_a_seat import Names, Seat


@pytest.fixture
def seat(tmp_path: Path) -> Iterator[Seat]:
    made = Seat(tmp_path / "seat")
    yield made
    made.store.close()


@pytest.fixture
def names(seat: Seat) -> Names:
    return seat.furnish()


WISHED = SeatSettings(
    center=" Harbour Lane Training Center ",
    room="Room B · PC 4",
    guests_allowed=False,
    idle_minutes=5,
    language="fr",
    paper=Paper.LETTER,
)


def test_a_seat_nobody_set_lets_guests_in_and_waits_ten_minutes(seat: Seat) -> None:
    found = seat_settings(seat.store)
    assert (found.guests_allowed, found.idle_minutes, found.language, found.paper) == (True, 10, None, Paper.A4)


def test_an_administrator_sets_them_for_good_and_what_changed_is_noted(seat: Seat, names: Names) -> None:
    assert change_settings(seat.administrator, WISHED) == WISHED
    seat.restart()
    assert seat_settings(seat.store) == WISHED
    assert seat_settings(seat.store).center == "Harbour Lane Training Center"
    said = seat.said()[-1]
    assert (said.action, said.actor_id) == ("change settings", names.administrator)
    changed = {"center", "room", "guests_allowed", "idle_minutes", "language", "paper"}
    assert set(said.detail["changed"]) == changed


def test_setting_what_is_set_already_notes_nothing(seat: Seat, names: Names) -> None:
    change_settings(seat.administrator, WISHED)
    said = len(seat.said())
    change_settings(seat.administrator, WISHED)
    assert len(seat.said()) == said


@pytest.mark.parametrize("name", ["learner", "instructor"])
def test_nobody_else_does(seat: Seat, names: Names, name: str) -> None:
    before = seat_settings(seat.store)
    with pytest.raises(NotAllowed):
        change_settings(seat.access(getattr(names, name)), WISHED)
    assert seat_settings(seat.store) == before


def test_a_value_that_no_longer_fits_counts_as_not_set_and_the_others_hold(seat: Seat, names: Names) -> None:
    def spoil(connection: Connection) -> None:
        settings.set_setting(connection, "seat.idle_minutes", "a while")
        settings.set_setting(connection, "seat.paper", "A3")

    change_settings(seat.administrator, WISHED)
    seat.store.write(spoil).result()
    assert seat_settings(seat.store) == WISHED.model_copy(update={"idle_minutes": 10, "paper": Paper.A4})


def test_a_language_can_be_unset_again(seat: Seat, names: Names) -> None:
    change_settings(seat.administrator, WISHED)
    change_settings(seat.administrator, WISHED.model_copy(update={"language": None}))
    assert seat_settings(seat.store).language is None


@pytest.mark.parametrize("minutes", [0, -1, 241])
def test_a_machine_neither_signs_out_at_once_nor_stays_open_all_day(minutes: int) -> None:
    with pytest.raises(ValidationError):
        SeatSettings(idle_minutes=minutes)
