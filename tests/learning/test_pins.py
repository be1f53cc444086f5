"""PINs: which are refused and why, and that what is kept of one is what SYNC.md says."""

import base64
import hmac
import re
from dataclasses import replace

import pytest
from argon2.low_level import Type, hash_secret
from hypothesis import given
from hypothesis import strategies as st

from desktop.learning.pins import (
    COSTS,
    UnfitPin,
    digits_for,
    is_outdated,
    is_right,
    make_verifier,
    pepper_of,
    random_pin,
    require_fit,
    spelled,
)
from sync.records.vocabulary import Role
from tests.learning.chair import NOON, Room
from tests.learning.door_of_a_seat import CHEAP

PEPPER = bytes(range(32))


class TestWhichPinIsFit:
    @pytest.mark.parametrize("typed", ["27364", "2736455", "", "27364a", "2736 5", "27364²", "-27364"])
    def test_a_learner_s_has_six_digits_and_nothing_else(self, typed: str) -> None:
        with pytest.raises(UnfitPin, match="6 digit"):
            require_fit(typed, Role.LEARNER)

    @pytest.mark.parametrize("role", [Role.INSTRUCTOR, Role.ADMINISTRATOR])
    def test_that_of_whoever_teaches_or_manages_has_eight(self, role: Role) -> None:
        assert require_fit("19384756", role) == "19384756"
        with pytest.raises(UnfitPin, match="8 digit"):
            require_fit("273645", role)

    @pytest.mark.parametrize(
        "typed", ["000000", "777777", "121212", "112211", "123456", "345678", "890123", "987654", "210987", "273273"]
    )
    def test_the_first_ones_a_stranger_tries_are_refused(self, typed: str) -> None:
        with pytest.raises(UnfitPin, match="easily guessed"):
            require_fit(typed, Role.LEARNER)

    @pytest.mark.parametrize("typed", ["٢٧٣٦٤٥", "۲۷۳۶۴۵", "２７３６４５"])
    def test_digits_of_any_script_are_the_same_pin(self, typed: str) -> None:
        assert require_fit(typed, Role.LEARNER) == "273645"

    @pytest.mark.parametrize("role", Role)
    def test_a_random_one_is_fit_and_different_each_time(self, role: Role) -> None:
        made = {random_pin(role) for _ in range(50)}
        assert len(made) > 45
        assert {require_fit(pin, role) for pin in made} == made


class TestWhatIsKept:
    """SYNC.md, "Devices and people": HMAC(device pepper, Argon2id(PIN))."""

    def test_it_is_the_hmac_of_what_argon2_itself_makes_of_the_pin(self) -> None:
        made = make_verifier(PEPPER, "273645", CHEAP, NOON)
        *_, salt = made.parameters.split("$")
        plain = base64.b64decode(salt + "==")
        text = hash_secret(b"273645", plain, 1, 8, 1, 32, Type.ID).decode()
        parameters, _, argon = text.rpartition("$")
        assert made.parameters == parameters
        assert made.digest == hmac.new(PEPPER, base64.b64decode(argon + "="), "sha256").digest()

    def test_the_costs_are_those_rfc_9106_recommends_where_memory_is_scarce(self) -> None:
        assert (COSTS.passes, COSTS.kibibytes, COSTS.threads) == (3, 2**16, 4)
        made = make_verifier(PEPPER, "273645", COSTS, NOON)
        assert re.match(r"\$argon2id\$v=19\$m=65536,t=3,p=4\$", made.parameters)
        assert is_right(made, PEPPER, "273645")

    @given(st.text(max_size=12))
    def test_nothing_else_that_is_typed_is_right(self, typed: str) -> None:
        made = make_verifier(PEPPER, "273645", CHEAP, NOON)
        assert is_right(made, PEPPER, typed) == (spelled(typed) == "273645")

    def test_another_device_s_pepper_makes_it_worthless(self) -> None:
        assert not is_right(make_verifier(PEPPER, "273645", CHEAP, NOON), bytes(32), "273645")

    def test_the_same_pin_is_never_kept_the_same_way_twice(self) -> None:
        first, second = (make_verifier(PEPPER, "273645", CHEAP, NOON) for _ in range(2))
        assert first.digest != second.digest

    def test_it_is_outdated_when_guesses_should_cost_something_else(self) -> None:
        made = make_verifier(PEPPER, "273645", CHEAP, NOON)
        assert not is_outdated(made, CHEAP)
        assert is_outdated(made, replace(CHEAP, passes=2))

    def test_the_pepper_is_made_once_for_the_seat(self, room: Room) -> None:
        pepper = pepper_of(room.store)
        assert len(pepper) == 32
        assert pepper_of(room.store) == pepper


def test_how_long_a_pin_is_follows_from_the_role() -> None:
    assert {role: digits_for(role) for role in Role} == {
        Role.LEARNER: 6,
        Role.INSTRUCTOR: 8,
        Role.ADMINISTRATOR: 8,
    }
