"""The door of a seat: first start, PINs, badges, guests, and who is not let in."""

import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from desktop.learning import passes, pins
from desktop.learning.door import (
    Admitted,
    AlreadyManaged,
    Barred,
    GuestsNotAllowed,
    MustWait,
    NameMissing,
    NeedsSupervisor,
    NoPinYet,
    PinWanted,
    UnknownBadge,
    WrongPin,
)
from desktop.learning.pins import UnfitPin, is_outdated, is_right
from desktop.learning.seat_settings import SeatSettings, change_settings, seat_settings
from desktop.learning.sign_in import Doorkeeper
from desktop.store import credentials, groups, people
from desktop.store.credentials import Verifier
from desktop.store.people import PersonFacts
from sync.records.vocabulary import Role
from tests.learning.chair import NOON
from tests.learning.door_of_a_seat import CHEAP, PINS, WRONG, Names, Seat


@pytest.fixture
def bare(tmp_path: Path) -> Iterator[Seat]:
    """A seat nobody has started yet."""
    made = Seat(tmp_path / "seat")
    yield made
    made.store.close()


@pytest.fixture
def names(bare: Seat) -> Names:
    return bare.furnish()


@pytest.fixture
def seat(bare: Seat, names: Names) -> Seat:
    """One with people."""
    return bare


class TestFirstStart:
    def test_a_new_seat_has_nobody_and_no_password(self, bare: Seat) -> None:
        assert bare.door.needs_first_start()
        assert bare.door.tiles().entries == ()

    def test_it_makes_the_administrator_who_is_then_signed_in(self, bare: Seat) -> None:
        actor = bare.door.make_administrator(" Grace  Ama ", "Okafor", PINS["administrator"], "Harbour Lane")
        assert (actor.name, actor.role) == ("Grace Ama Okafor", Role.ADMINISTRATOR)
        assert not bare.door.needs_first_start()
        assert seat_settings(bare.store).center == "Harbour Lane"
        assert [row.action for row in bare.said()] == ["first start", "sign in"]
        assert bare.door.sign_in(actor.person, PINS["administrator"]) == Admitted(actor)

    def test_nobody_makes_a_second_one_that_way(self, seat: Seat) -> None:
        with pytest.raises(AlreadyManaged, match="Nothing was changed"):
            seat.door.make_administrator("Mallory", "", "58203917", "Mine")
        assert seat_settings(seat.store).center == "Harbour Lane"
        assert seat.door.tiles("mallory").count == 0

    def test_nobody_takes_the_chair_of_an_administrator_who_was_deactivated(self, seat: Seat, names: Names) -> None:
        seat.store.write(lambda on: people.deactivate(on, names.administrator, NOON)).result()
        assert not seat.door.needs_first_start()

    def test_a_weak_pin_or_no_name_makes_nothing(self, bare: Seat) -> None:
        with pytest.raises(UnfitPin):
            bare.door.make_administrator("Grace", "Okafor", "12345678", "Harbour Lane")
        with pytest.raises(NameMissing):
            bare.door.make_administrator(" ", "", PINS["administrator"], "Harbour Lane")
        assert bare.door.needs_first_start()

    def test_the_one_learner_of_an_older_seat_stays_and_asks_for_a_pin(self, bare: Seat) -> None:
        ada = bare.store.write(lambda on: people.add_person(on, "Ada", "Byron", NOON)).result()
        assert bare.door.needs_first_start()
        bare.door.make_administrator("Grace", "Okafor", PINS["administrator"], "Harbour Lane")
        assert bare.door.sign_in(ada.id, "273645") == NoPinYet()
        assert [(tile.name, tile.digits) for tile in bare.door.tiles().entries] == [
            ("Ada Byron", None),
            ("Grace Okafor", 8),
        ]


class TestTiles:
    def test_they_are_in_order_of_names_with_group_and_length_of_pin(self, seat: Seat) -> None:
        tiles = seat.door.tiles()
        assert [(tile.name, tile.group, tile.digits) for tile in tiles.entries] == [
            ("Colleague", "Deck crew", None),
            ("Grace Okafor", None, 8),
            ("Instructor", "Deck crew", 8),
            ("Learner", "Deck crew", 6),
            ("Other", "Galley", 6),
        ]
        assert tiles.count == 5

    def test_they_come_in_pages(self, seat: Seat) -> None:
        page = seat.door.tiles(after=1, most=2)
        assert ([tile.name for tile in page.entries], page.count) == (["Grace Okafor", "Instructor"], 5)

    @pytest.mark.parametrize("search", ["tomas", "RIV", "riv tom", "  Tomás ", "s-77"])
    def test_a_search_takes_the_beginning_of_any_name_or_the_number(self, seat: Seat, search: str) -> None:
        seat.store.write(lambda on: people.add_person(on, "Tomás", "Rivera", NOON, number="S-77")).result()
        assert [tile.name for tile in seat.door.tiles(search).entries] == ["Tomás Rivera"]

    @pytest.mark.parametrize("search", ["ivera", "%", "_", "77"])
    def test_it_takes_nothing_else(self, seat: Seat, search: str) -> None:
        seat.store.write(lambda on: people.add_person(on, "Tomás", "Rivera", NOON, number="S-77")).result()
        assert seat.door.tiles(search).count == 0

    def test_a_group_shows_its_people(self, seat: Seat) -> None:
        deck, galley = seat.door.groups()
        assert [(deck.name, deck.count), (galley.name, galley.count)] == [("Deck crew", 3), ("Galley", 1)]
        assert [tile.name for tile in seat.door.tiles(group=galley.id).entries] == ["Other"]

    def test_a_removed_group_is_not_shown(self, seat: Seat) -> None:
        _, galley = seat.door.groups()
        seat.store.write(lambda on: groups.remove_group(on, galley.id, NOON)).result()
        assert [group.name for group in seat.door.groups()] == ["Deck crew"]
        assert [tile.group for tile in seat.door.tiles("other").entries] == [None]

    def test_guests_and_people_who_left_are_not_shown(self, seat: Seat, names: Names) -> None:
        seat.door.enter_as_guest("Bo")
        seat.store.write(lambda on: people.deactivate(on, names.other, NOON)).result()
        assert [tile.name for tile in seat.door.tiles().entries] == [
            "Colleague",
            "Grace Okafor",
            "Instructor",
            "Learner",
        ]


class TestSigningInByPin:
    def test_the_right_pin_admits_and_is_noted(self, seat: Seat, names: Names) -> None:
        verdict = seat.door.sign_in(names.learner, PINS["learner"])
        assert isinstance(verdict, Admitted)
        assert (verdict.actor.name, verdict.actor.role, verdict.actor.guest) == ("Learner", Role.LEARNER, False)
        said = seat.said()[-1]
        assert (said.action, said.actor_id, dict(said.detail)) == ("sign in", names.learner, {"by": "PIN"})

    def test_a_wrong_one_says_how_many_are_left_and_is_noted(self, seat: Seat, names: Names) -> None:
        assert seat.door.sign_in(names.learner, WRONG) == WrongPin(4)
        said = seat.said()[-1]
        assert (said.action, said.actor_id, said.subject_id) == ("sign in refused", None, names.learner)

    def test_the_right_one_forgets_the_wrong_ones(self, seat: Seat, names: Names) -> None:
        for _ in range(4):
            seat.door.sign_in(names.learner, WRONG)
        assert isinstance(seat.door.sign_in(names.learner, PINS["learner"]), Admitted)
        assert seat.door.sign_in(names.learner, WRONG) == WrongPin(4)

    def test_an_administrator_is_never_locked_out_for_good(self, seat: Seat, names: Names) -> None:
        for _ in range(30):
            seat.door.sign_in(names.administrator, WRONG)
            seat.clock.forward(hours=1)
        assert isinstance(seat.door.sign_in(names.administrator, PINS["administrator"]), Admitted)

    def test_the_right_one_while_waiting_is_not_looked_at(self, seat: Seat, names: Names) -> None:
        for _ in range(5):
            seat.door.sign_in(names.learner, WRONG)
        assert seat.door.sign_in(names.learner, PINS["learner"]) == MustWait(NOON + timedelta(seconds=30))

    def test_one_person_s_wrong_tries_are_not_another_s(self, seat: Seat, names: Names) -> None:
        for _ in range(5):
            seat.door.sign_in(names.learner, WRONG)
        assert isinstance(seat.door.sign_in(names.other, PINS["other"]), Admitted)

    def test_whoever_is_deactivated_is_barred(self, seat: Seat, names: Names) -> None:
        seat.store.write(lambda on: people.deactivate(on, names.learner, NOON)).result()
        assert seat.door.sign_in(names.learner, PINS["learner"]) == Barred()
        seat.store.write(lambda on: people.bring_back(on, names.learner, NOON)).result()
        assert isinstance(seat.door.sign_in(names.learner, PINS["learner"]), Admitted)

    @pytest.mark.parametrize("meanwhile", ["deactivated", "another PIN"])
    def test_what_changes_while_a_guess_is_looked_at_holds(
        self, seat: Seat, names: Names, meanwhile: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def look_slowly(verifier: Verifier, pepper: bytes, typed: str) -> bool:
            if meanwhile == "deactivated":
                seat.store.write(lambda on: people.deactivate(on, names.learner, NOON)).result()
            else:
                passes.set_pin(seat.administrator, names.learner, "582039", CHEAP)
            return is_right(verifier, pepper, typed)

        monkeypatch.setattr(pins, "is_right", look_slowly)
        verdict = seat.door.sign_in(names.learner, PINS["learner"])
        assert isinstance(verdict, Barred if meanwhile == "deactivated" else WrongPin)

    def test_a_learner_who_became_an_instructor_needs_a_longer_pin(self, seat: Seat, names: Names) -> None:
        facts = PersonFacts("Learner", "", role=Role.INSTRUCTOR)
        seat.store.write(lambda on: people.change_person(on, names.learner, facts, NOON)).result()
        assert seat.door.sign_in(names.learner, PINS["learner"]) == NoPinYet()
        assert [tile.digits for tile in seat.door.tiles("learner").entries] == [None]

    def test_a_pin_kept_at_other_costs_is_kept_anew_when_it_is_known(self, seat: Seat, names: Names) -> None:
        dearer = replace(CHEAP, passes=2)
        assert isinstance(Doorkeeper(seat.store, dearer).sign_in(names.learner, PINS["learner"]), Admitted)
        kept = seat.store.read(lambda on: credentials.verifier_of(on, names.learner))
        assert kept is not None
        assert not is_outdated(kept, dearer)
        assert isinstance(seat.door.sign_in(names.learner, PINS["learner"]), Admitted)

    def test_guesses_at_the_same_time_are_each_counted(self, seat: Seat, names: Names) -> None:
        guesses = [threading.Thread(target=seat.door.sign_in, args=(names.learner, WRONG)) for _ in range(4)]
        for guess in guesses:
            guess.start()
        for guess in guesses:
            guess.join()
        tries = seat.store.read(lambda on: credentials.tries_of(on, names.learner))
        assert tries is not None
        assert tries.failed == 4

    def test_a_supervisor_at_the_door_helps_without_being_signed_in(self, seat: Seat, names: Names) -> None:
        for _ in range(10):
            seat.door.sign_in(names.learner, WRONG)
            seat.clock.forward(hours=1)
        assert seat.door.sign_in(names.learner, PINS["learner"]) == NeedsSupervisor()
        assert isinstance(seat.door.unlock(names.instructor, PINS["instructor"], names.learner), Admitted)
        assert isinstance(seat.door.sign_in(names.learner, PINS["learner"]), Admitted)
        helped = next(row for row in seat.said() if row.action == "let try again")
        assert (helped.actor_id, helped.subject_id, dict(helped.detail)) == (
            names.instructor,
            names.learner,
            {"tries": 10},
        )
        assert not any(row.action == "sign in" and row.actor_id == names.instructor for row in seat.said())


class TestBadges:
    def test_a_learner_s_badge_admits_however_the_scanner_types_it(self, seat: Seat, names: Names) -> None:
        said = passes.new_badge(seat.administrator, names.learner)
        for typed in (said, said.lower(), f" {said[:14]}-{said[14:]}\r\n"):
            verdict = seat.door.sign_in_by_badge(typed)
            assert isinstance(verdict, Admitted)
            assert verdict.actor.person == names.learner
        assert dict(seat.said()[-1].detail) == {"by": "badge"}

    def test_whoever_teaches_gives_the_pin_as_well(self, seat: Seat, names: Names) -> None:
        verdict = seat.door.sign_in_by_badge(passes.new_badge(seat.administrator, names.instructor))
        assert isinstance(verdict, PinWanted)
        assert (verdict.person.id, verdict.person.digits) == (names.instructor, 8)

    def test_a_new_badge_puts_the_lost_one_out_of_use(self, seat: Seat, names: Names) -> None:
        lost = passes.new_badge(seat.administrator, names.learner)
        found = passes.new_badge(seat.administrator, names.learner)
        assert seat.door.sign_in_by_badge(lost) == UnknownBadge()
        assert isinstance(seat.door.sign_in_by_badge(found), Admitted)

    def test_a_badge_taken_back_opens_nothing(self, seat: Seat, names: Names) -> None:
        said = passes.new_badge(seat.administrator, names.learner)
        passes.take_badge(seat.administrator, names.learner)
        assert seat.door.sign_in_by_badge(said) == UnknownBadge()

    def test_the_badge_of_somebody_deactivated_is_turned_away_and_noted(self, seat: Seat, names: Names) -> None:
        said = passes.new_badge(seat.administrator, names.learner)
        seat.store.write(lambda on: people.deactivate(on, names.learner, NOON)).result()
        assert seat.door.sign_in_by_badge(said) == Barred()
        assert (seat.said()[-1].action, seat.said()[-1].subject_id) == ("sign in refused", names.learner)

    def test_many_unknown_badges_slow_every_badge_but_no_pin_and_never_for_long(self, seat: Seat, names: Names) -> None:
        said = passes.new_badge(seat.administrator, names.learner)
        for _ in range(4):
            assert seat.door.sign_in_by_badge("https://example.org/poster") == UnknownBadge()
        assert seat.door.sign_in_by_badge("x") == MustWait(NOON + timedelta(seconds=30))
        seat.restart()
        assert seat.door.sign_in_by_badge(said) == MustWait(NOON + timedelta(seconds=30))
        assert isinstance(seat.door.sign_in(names.learner, PINS["learner"]), Admitted)
        for _ in range(20):
            seat.clock.forward(seconds=60)
            assert seat.door.sign_in_by_badge("x") == MustWait(seat.clock.now + timedelta(seconds=60))
        seat.clock.forward(days=-3)
        assert seat.door.sign_in_by_badge(said) == MustWait(seat.clock.now + timedelta(seconds=60))
        seat.clock.forward(seconds=60)
        assert isinstance(seat.door.sign_in_by_badge(said), Admitted)
        assert seat.door.sign_in_by_badge("x") == UnknownBadge()

    def test_what_a_badge_says_is_nowhere_on_the_disk(self, seat: Seat, names: Names) -> None:
        said = passes.new_badge(seat.administrator, names.learner)
        rows = seat.store.read(lambda on: on.exec_driver_sql("SELECT badge_hash FROM badges").all())
        assert [len(row.badge_hash) for row in rows] == [32]
        assert said.encode() not in rows[0].badge_hash


class TestGuests:
    def test_a_guest_enters_by_name_alone(self, seat: Seat) -> None:
        actor = seat.door.enter_as_guest("  \u202eBo \x07  Lindqvist ")  # turned around, and rung
        assert (actor.name, actor.role, actor.guest) == ("Bo Lindqvist", Role.LEARNER, True)
        assert seat.said()[-1].action == "guest entered"

    def test_a_guest_comes_back_after_a_lost_window_until_they_sign_out(self, seat: Seat) -> None:
        actor = seat.door.enter_as_guest("Bo")
        seat.restart()
        tile = seat.door.guest_here()
        assert tile is not None
        assert (tile.id, tile.name, tile.digits) == (actor.person, "Bo", None)
        assert seat.door.sign_in(actor.person, "") == Admitted(actor)
        seat.door.sign_out(actor)
        assert seat.door.guest_here() is None
        assert seat.door.sign_in(actor.person, "") == Barred()

    def test_the_next_person_ends_a_guest_s_way_back(self, seat: Seat, names: Names) -> None:
        actor = seat.door.enter_as_guest("Bo")
        seat.door.sign_in(names.learner, PINS["learner"])
        assert seat.door.guest_here() is None
        assert seat.door.sign_in(actor.person, "") == Barred()

    def test_a_guest_whose_work_was_given_away_is_gone(self, seat: Seat, names: Names) -> None:
        actor = seat.door.enter_as_guest("Bo")
        seat.store.write(lambda on: people.hand_over(on, actor.person, names.learner, NOON)).result()
        assert seat.door.guest_here() is None
        assert seat.door.sign_in(actor.person, "") == Barred()

    def test_a_center_may_let_no_guests_in(self, seat: Seat) -> None:
        change_settings(seat.administrator, SeatSettings(guests_allowed=False))
        assert not seat.door.guests_allowed()
        with pytest.raises(GuestsNotAllowed, match="Sign in with your name"):
            seat.door.enter_as_guest("Bo")

    def test_a_guest_has_a_name(self, seat: Seat) -> None:
        with pytest.raises(NameMissing):
            seat.door.enter_as_guest("  ")


def test_signing_out_is_noted(seat: Seat, names: Names) -> None:
    verdict = seat.door.sign_in(names.learner, PINS["learner"])
    assert isinstance(verdict, Admitted)
    seat.door.sign_out(verdict.actor)
    assert [row.action for row in seat.said()[-2:]] == ["sign in", "sign out"]
