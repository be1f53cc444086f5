"""How a try to sign in stands, and what is said of it."""

from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest

from desktop.learning.door import Barred, MustWait, NeedsSupervisor, NoPinYet, PersonTile, PinWanted, WrongPin
from desktop.ui.sign_in_model import Try, Turn
from sync.records.vocabulary import Role

NOON = datetime(2026, 11, 19, 12, tzinfo=UTC)
AMINA = PersonTile(uuid4(), "Amina Yusuf", "Deck crew", Role.LEARNER, 6)
DANIEL = PersonTile(uuid4(), "Daniel Novak", None, Role.INSTRUCTOR, 8)


def test_digits_are_taken_until_the_pin_is_whole() -> None:
    shown = Try.of(AMINA)
    assert [shown.with_typed(typed).is_whole for typed in range(7)] == [False] * 6 + [True]
    assert "6-digit" in shown.asks_words()
    assert "8-digit" in Try.of(DANIEL).asks_words()


def test_while_it_is_being_looked_at_nothing_can_be_typed_or_sent() -> None:
    shown = Try.of(AMINA).with_typed(6).checked()
    assert (shown.takes_digits, shown.is_whole, shown.asks_words()) == (False, False, "Checking…")


def test_a_wrong_pin_says_how_many_tries_are_left_until_the_next_digit() -> None:
    shown = Try.of(AMINA).with_typed(6).checked().after(WrongPin(4))
    assert shown.turn is Turn.WRONG
    assert shown.typed == 0
    happened, then = shown.problem(NOON)
    assert happened == "That PIN did not match."
    assert "4 more times" in then
    assert shown.with_typed(1).problem(NOON) == ("", "")


@pytest.mark.parametrize(("seconds", "said"), [(30, "0:30"), (29.2, "0:30"), (9, "0:09"), (300, "5:00"), (0.5, "0:01")])
def test_a_wait_counts_down_and_ends_by_itself(seconds: float, said: str) -> None:
    shown = Try.of(AMINA).after(MustWait(NOON + timedelta(seconds=seconds)))
    assert not shown.takes_digits
    assert said in shown.problem(NOON)[1]
    assert shown.at(NOON) is shown
    over = shown.at(NOON + timedelta(seconds=seconds))
    assert (over.turn, over.takes_digits) == (Turn.ASKS, True)


@pytest.mark.parametrize("verdict", [NeedsSupervisor(), NoPinYet(), Barred()])
def test_what_no_pin_helps_against_takes_no_digits_and_says_who_helps(verdict: NeedsSupervisor) -> None:
    shown = Try.of(AMINA).after(verdict)
    happened, then = shown.problem(NOON)
    assert not shown.takes_digits
    assert happened
    assert "instructor" in then or "administrator" in then


def test_who_has_no_pin_is_told_before_anything_is_typed() -> None:
    assert Try.of(PersonTile(uuid4(), "Kofi Mensah", None, Role.LEARNER, None)).turn is Turn.NO_PIN


def test_a_badge_of_staff_leads_to_their_own_pin() -> None:
    shown = Try.of(AMINA).after(PinWanted(DANIEL))
    assert shown.person is DANIEL
    assert shown.asks_words().startswith("Your badge was read.")


def test_a_supervisor_is_told_whom_their_pin_helps() -> None:
    shown = Try.of(DANIEL, helps=Try.of(AMINA).after(NeedsSupervisor()))
    assert "Amina Yusuf" in shown.asks_words()
    assert shown.after(WrongPin(2)).helps is not None
