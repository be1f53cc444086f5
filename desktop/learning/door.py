"""What the door shows, and how a try to sign in can end: plain values for screens and use cases alike."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from desktop.learning.access import Actor
from desktop.words import translate
from sync.records.vocabulary import Role


@dataclass(frozen=True, slots=True)
class PersonTile:
    """Somebody who can sign in here. `group` None: in none. `digits`: how long their PIN is; None: they have none."""

    id: UUID
    name: str
    group: str | None
    role: Role
    digits: int | None


@dataclass(frozen=True, slots=True)
class Tiles:
    """One page of people, and `count` of all who fit the search."""

    entries: tuple[PersonTile, ...]
    count: int


@dataclass(frozen=True, slots=True)
class DoorGroup:
    """A group that people can be looked up by; `count` of those in it who can sign in."""

    id: UUID
    name: str
    count: int


@dataclass(frozen=True, slots=True)
class Admitted:
    actor: Actor


@dataclass(frozen=True, slots=True)
class PinWanted:
    """The badge is known, but whoever teaches or manages must give their PIN as well."""

    person: PersonTile


@dataclass(frozen=True, slots=True)
class WrongPin:
    """That PIN did not match; so many more wrong ones before the first wait (at least 1)."""

    tries_left: int


@dataclass(frozen=True, slots=True)
class UnknownBadge:
    """No badge of this seat says that."""


@dataclass(frozen=True, slots=True)
class MustWait:
    """Too many wrong tries. `until` is by the seat's clock; what was typed before then is not looked at."""

    until: datetime


@dataclass(frozen=True, slots=True)
class NeedsSupervisor:
    """Too many wrong tries, so that waiting no longer helps: an instructor or administrator must let them try again."""


@dataclass(frozen=True, slots=True)
class NoPinYet:
    """They have no PIN on this seat; whoever teaches them gives one."""


@dataclass(frozen=True, slots=True)
class Barred:
    """Deactivated, erased, or a guest who has left: nothing they type lets them in."""


SignIn = Admitted | PinWanted | WrongPin | UnknownBadge | MustWait | NeedsSupervisor | NoPinYet | Barred


class NameMissing(ValueError):
    def __init__(self) -> None:
        super().__init__(translate("Door", "A name is needed, so that others can tell who it is. Type it and go on."))


class AlreadyManaged(Exception):
    """There is an administrator on this seat."""

    def __init__(self) -> None:
        super().__init__(
            translate("Door", "This seat has an administrator already. Nothing was changed. Ask them to add you.")
        )


class GuestsNotAllowed(Exception):
    def __init__(self) -> None:
        super().__init__(
            translate("Door", "Guests are not let in on this machine. Sign in with your name, or ask an instructor.")
        )
