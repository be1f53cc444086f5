"""How a try to sign in stands, step by step: what was chosen and typed, what came of it, what the panel says."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum
from math import ceil

from desktop.learning.door import (
    Barred,
    MustWait,
    NeedsSupervisor,
    NoPinYet,
    PersonTile,
    PinWanted,
    SignIn,
    WrongPin,
)
from desktop.words import number, translate


class Turn(Enum):
    """Whose turn it is, and why."""

    ASKS = "asks"
    CHECKS = "checks"
    WRONG = "wrong"
    """The digits have gone; the first new one makes it ASKS again."""
    WAITS = "waits"
    LOCKED = "locked"
    """Only a supervisor helps."""
    NO_PIN = "no PIN"
    BARRED = "barred"


_TURNS: Mapping[type, Turn] = {
    WrongPin: Turn.WRONG,
    MustWait: Turn.WAITS,
    NeedsSupervisor: Turn.LOCKED,
    NoPinYet: Turn.NO_PIN,
    Barred: Turn.BARRED,
}
_PAD_IS_OFF = frozenset({Turn.CHECKS, Turn.WAITS, Turn.LOCKED, Turn.NO_PIN, Turn.BARRED})


@dataclass(frozen=True, slots=True)
class Try:
    """One person before the pad. `helps`: whom their PIN lets try again, instead of signing them in."""

    person: PersonTile
    turn: Turn = Turn.ASKS
    typed: int = 0
    tries_left: int = 0
    until: datetime | None = None
    helps: "Try | None" = None
    welcome: str = ""
    """What led here, where it was not a tile: a badge was read, somebody let them try again."""

    @classmethod
    def of(cls, person: PersonTile, *, helps: "Try | None" = None, welcome: str = "") -> "Try":
        """Somebody has just been chosen."""
        return cls(person, Turn.ASKS if person.digits else Turn.NO_PIN, helps=helps, welcome=welcome)

    @property
    def digits(self) -> int:
        """How many digits are asked for."""
        return self.person.digits or 0

    @property
    def takes_digits(self) -> bool:
        return self.turn not in _PAD_IS_OFF

    @property
    def is_whole(self) -> bool:
        """Whether all digits are there and nothing is being checked."""
        return self.takes_digits and 0 < self.digits == self.typed

    def with_typed(self, typed: int) -> "Try":
        """So many digits are there now."""
        turn = Turn.ASKS if self.takes_digits and typed else self.turn
        return replace(self, typed=typed, turn=turn)

    def checked(self) -> "Try":
        """The digits are being looked at."""
        return replace(self, turn=Turn.CHECKS)

    def after(self, verdict: SignIn) -> "Try":
        """What came of it, for all but being let in."""
        if isinstance(verdict, PinWanted):
            return Try.of(verdict.person, welcome=translate("SignIn", "Your badge was read."))
        back = replace(self, typed=0, welcome="", turn=_TURNS.get(type(verdict), Turn.ASKS))
        if isinstance(verdict, WrongPin):
            return replace(back, tries_left=verdict.tries_left)
        return replace(back, until=verdict.until) if isinstance(verdict, MustWait) else back

    def failed(self) -> "Try":
        """Nothing came of it: the disk refused, for instance. The digits are asked for again."""
        return replace(self, turn=Turn.ASKS, typed=0)

    def at(self, now: datetime) -> "Try":
        """The same some time later: a wait may be over."""
        over = self.turn is Turn.WAITS and self.until is not None and now >= self.until
        return replace(self, turn=Turn.ASKS, until=None) if over else self

    def asks_words(self) -> str:
        """The line below the name."""
        if self.turn is Turn.CHECKS:
            return translate("SignIn", "Checking…")
        if self.helps is not None:
            words = translate("SignIn", "Your {digits}-digit PIN lets {name} try again")
            return words.format(digits=number(self.digits), name=self.helps.person.name)
        if self.turn in (Turn.ASKS, Turn.WRONG):
            words = translate("SignIn", "Enter your {digits}-digit PIN").format(digits=number(self.digits))
            return f"{self.welcome} {words}".strip()
        return ""

    def problem(self, now: datetime) -> tuple[str, str]:
        """What stands in the way, and what to do; both empty where nothing does."""
        match self.turn:
            case Turn.WRONG:
                left = translate("SignIn", "You can try %n more time(s) before you have to wait.", "", self.tries_left)
                return translate("SignIn", "That PIN did not match."), left
            case Turn.WAITS:
                words = translate("SignIn", "You can try again in {time}.").format(time=_left(self.until, now))
                return translate("SignIn", "Too many tries."), words
            case Turn.LOCKED:
                return (
                    translate("SignIn", "Too many tries."),
                    translate("SignIn", "An instructor or administrator can let you try again, here and now."),
                )
            case Turn.NO_PIN:
                return (
                    translate("SignIn", "You have no PIN on this machine yet."),
                    translate("SignIn", "Your instructor can give you one in a minute."),
                )
            case Turn.BARRED:
                return (
                    translate("SignIn", "This name can no longer sign in here."),
                    translate("SignIn", "What was done is kept. Ask an administrator."),
                )
        return "", ""


def _left(until: datetime | None, now: datetime) -> str:
    seconds = max(0, ceil((until - now).total_seconds())) if until is not None else 0
    minutes, rest = divmod(seconds, 60)
    two = number(rest) if rest >= 10 else f"{number(0)}{number(rest)}"
    return f"{number(minutes)}:{two}"
