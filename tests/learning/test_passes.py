"""Giving PINs, badges and another chance: only to those one may, and never unnoticed."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final
from uuid import UUID

import pytest

from desktop.learning import badges, passes
from desktop.learning.access import Access, NotAllowed
from desktop.learning.door import Admitted, MustWait, WrongPin
from desktop.learning.pins import UnfitPin
from desktop.store import people
from tests.learning.chair import NOON
from tests.learning.door_of_a_seat import CHEAP, PINS, WRONG, Names, Seat


@pytest.fixture
def seat(tmp_path: Path) -> Iterator[Seat]:
    made = Seat(tmp_path / "seat")
    yield made
    made.store.close()


@pytest.fixture
def names(seat: Seat) -> Names:
    return seat.furnish()


GIVING: Final[dict[str, Callable[[Access, UUID], object]]] = {
    "a PIN they chose": lambda access, person: passes.set_pin(access, person, "582039", CHEAP),
    "a random PIN": lambda access, person: passes.new_pin(access, person, CHEAP),
    "a badge": passes.new_badge,
    "no badge any more": passes.take_badge,
    "another chance": passes.let_try_again,
}
each_way = pytest.mark.parametrize("give", GIVING.values(), ids=GIVING)


@each_way
class TestWhoMayGive:
    def test_an_instructor_gives_it_to_a_learner_they_teach(
        self, seat: Seat, names: Names, give: Callable[[Access, UUID], object]
    ) -> None:
        give(seat.access(names.instructor), names.learner)

    @pytest.mark.parametrize("to", ["other", "colleague", "administrator"])
    def test_but_to_nobody_else(
        self, seat: Seat, names: Names, give: Callable[[Access, UUID], object], to: str
    ) -> None:
        said = len(seat.said())
        with pytest.raises(NotAllowed):
            give(seat.access(names.instructor), getattr(names, to))
        assert len(seat.said()) == said

    @pytest.mark.parametrize("to", ["learner", "other"])
    def test_a_learner_gives_it_to_nobody(
        self, seat: Seat, names: Names, give: Callable[[Access, UUID], object], to: str
    ) -> None:
        with pytest.raises(NotAllowed):
            give(seat.access(names.learner), getattr(names, to))


def test_a_refused_pin_leaves_the_old_one(seat: Seat, names: Names) -> None:
    with pytest.raises(UnfitPin):
        passes.set_pin(seat.administrator, names.learner, "123456", CHEAP)
    assert isinstance(seat.door.sign_in(names.learner, PINS["learner"]), Admitted)


def test_a_random_pin_lets_its_owner_in_at_once_and_the_old_one_no_more(seat: Seat, names: Names) -> None:
    for _ in range(5):
        seat.door.sign_in(names.learner, WRONG)
    pin = passes.new_pin(seat.access(names.instructor), names.learner, CHEAP)
    assert seat.door.sign_in(names.learner, PINS["learner"]) == WrongPin(4)
    assert isinstance(seat.door.sign_in(names.learner, pin), Admitted)
    assert [row.action for row in seat.said()].count("PIN set") == 4


def test_staff_get_eight_digits(seat: Seat, names: Names) -> None:
    assert len(passes.new_pin(seat.administrator, names.colleague, CHEAP)) == 8


@pytest.mark.parametrize("give", [passes.new_badge, lambda access, person: passes.new_pin(access, person, CHEAP)])
def test_a_guest_gets_none(seat: Seat, names: Names, give: Callable[[Access, UUID], object]) -> None:
    guest = seat.door.enter_as_guest("Bo")
    with pytest.raises(passes.NoPassForThem, match="Nothing was changed"):
        give(seat.administrator, guest.person)


class TestChangingOnesOwnPin:
    def test_the_old_one_is_asked_for(self, seat: Seat, names: Names) -> None:
        mine = seat.access(names.learner)
        assert passes.change_own_pin(mine, WRONG, "582039", CHEAP) == WrongPin(4)
        assert isinstance(passes.change_own_pin(mine, PINS["learner"], "582039", CHEAP), Admitted)
        assert isinstance(seat.door.sign_in(names.learner, "582039"), Admitted)
        changed = next(row for row in seat.said() if row.action == "PIN changed")
        assert (changed.actor_id, changed.subject_id) == (names.learner, names.learner)

    def test_wrong_ones_count_as_at_the_door(self, seat: Seat, names: Names) -> None:
        mine = seat.access(names.learner)
        for _ in range(4):
            passes.change_own_pin(mine, WRONG, "582039", CHEAP)
        assert isinstance(seat.door.sign_in(names.learner, WRONG), MustWait)
        assert isinstance(passes.change_own_pin(mine, PINS["learner"], "582039", CHEAP), MustWait)

    def test_an_unfit_one_costs_no_try(self, seat: Seat, names: Names) -> None:
        with pytest.raises(UnfitPin):
            passes.change_own_pin(seat.access(names.learner), WRONG, "000000", CHEAP)
        assert seat.door.sign_in(names.learner, WRONG) == WrongPin(4)


class TestWhatABadgeSays:
    def test_every_common_keyboard_layout_types_it_the_same(self) -> None:
        """The letters that QWERTZ and AZERTY put elsewhere than QWERTY; digits need Shift on AZERTY."""
        said = "".join(badges.random_badge() for _ in range(40))
        assert not set(said) & set("QWAZYM0123456789")
        # Turkish has two letters i, and lower case of one is not the other's.
        assert "I" not in said

    def test_it_holds_more_than_anybody_can_guess(self) -> None:
        said = [badges.random_badge() for _ in range(100)]
        assert len(set(said)) == 100
        assert all(len(text) == 28 and badges.is_badge(text.lower()) for text in said)

    def test_anything_else_is_told_apart(self) -> None:
        assert not badges.is_badge("https://example.org")
        assert not badges.is_badge("")


def test_who_was_erased_gets_none(seat: Seat, names: Names) -> None:
    seat.store.write(lambda on: people.entomb(on, names.other, NOON)).result()
    with pytest.raises(passes.NoPassForThem):
        passes.new_badge(seat.administrator, names.other)
