"""The door of a seat: who may sign in, by PIN, by badge or as a guest; nobody needs a network for it."""

from datetime import datetime
from typing import Any, Final
from uuid import UUID

from desktop.learning import badges, passes, pins
from desktop.learning.access import Access, Actor
from desktop.learning.audited import Audited
from desktop.learning.door import (
    Admitted,
    AlreadyManaged,
    Barred,
    DoorGroup,
    GuestsNotAllowed,
    MustWait,
    NameMissing,
    PersonTile,
    PinWanted,
    SignIn,
    Tiles,
    UnknownBadge,
)
from desktop.learning.people import in_a_line
from desktop.learning.pin_check import actor_for, check_pin, is_welcome
from desktop.learning.pins import COSTS, Costs
from desktop.learning.seat_settings import SeatSettings, keep_settings, settings_of
from desktop.learning.waiting import BADGES, Standing, settled, standing, with_one_more
from desktop.store import audit, credentials, door, people, settings
from desktop.store.credentials import Tries
from desktop.store.door import AtDoor
from desktop.store.people import Person
from desktop.store.store import Connection, Store
from sync.records.vocabulary import Role

_UNKNOWN_BADGES: Final = "door.unknown badges"
_LONGEST_NAME: Final = 120


class Doorkeeper:
    """Call it off the GUI thread: a check takes as long as a guess is meant to (about 0.2 s). All raise StoreError."""

    def __init__(self, store: Store, costs: Costs = COSTS) -> None:
        self._store = store
        self._costs = costs

    def needs_first_start(self) -> bool:
        """Whether nobody can manage this seat yet."""
        return not self._store.read(credentials.administrators)

    def make_administrator(self, given: str, family: str, pin: str, center: str) -> Actor:
        """The first administrator, signed in. Raises AlreadyManaged, UnfitPin, NameMissing."""
        given, family = _name(given, family)
        fit = pins.require_fit(pin, Role.ADMINISTRATOR)
        verifier = pins.make_verifier(pins.pepper_of(self._store), fit, self._costs, self._store.clock())

        def make(connection: Connection) -> Actor:
            if credentials.administrators(connection):
                raise AlreadyManaged
            now = self._store.clock()
            made = people.add_person(connection, given, family, now, role=Role.ADMINISTRATOR)
            credentials.keep_verifier(connection, made.id, verifier)
            named = {**settings_of(connection).model_dump(), "center": center}
            keep_settings(connection, SeatSettings.model_validate(named))
            audit.note(connection, made.id, Audited.FIRST_START.value, now, subject=("person", made.id))
            actor = actor_for(made)
            self._let_in(connection, actor, "first start")
            return actor

        return self._store.write(make).result()

    def tiles(self, search: str = "", group: UUID | None = None, *, after: int = 0, most: int = 60) -> Tiles:
        """Who can sign in, by name; `after` so many."""

        def look(connection: Connection) -> Tiles:
            found = door.people_at_door(connection, search, group, after, most)
            return Tiles(tuple(_tile(one) for one in found), door.count_at_door(connection, search, group))

        return self._store.read(look)

    def supervisors(self) -> tuple[PersonTile, ...]:
        """Who may be able to let somebody try again: see `unlock`."""
        return tuple(_tile(one) for one in self._store.read(door.staff_at_door))

    def groups(self) -> tuple[DoorGroup, ...]:
        """By which people can be looked up."""
        found = self._store.read(door.groups_at_door)
        return tuple(DoorGroup(group.id, group.name, group.count) for group in found)

    def sign_in(self, person: UUID, pin: str) -> SignIn:
        """By PIN. The guest who has not left comes back without one."""
        if self._is_guest_here(person):
            return self._come_back(person)
        return check_pin(self._store, person, pin, self._costs, lambda on, actor: self._let_in(on, actor, "PIN"))

    def sign_in_by_badge(self, text: str) -> SignIn:
        """By what a badge says. Admits learners, also one who must wait after wrong PINs; whoever teaches or manages is
        asked for the PIN too (PinWanted). After many unknown badges every badge waits a little.
        """
        badge = badges.hash_of(text, pins.pepper_of(self._store))
        return self._store.write(lambda connection: self._read_badge(connection, badge)).result()

    def guests_allowed(self) -> bool:
        return self._store.read(settings_of).guests_allowed

    def guest_here(self) -> PersonTile | None:
        """The guest whom a closed window or a lost power took away before they signed out; `sign_in` lets them back."""

        def look(connection: Connection) -> PersonTile | None:
            guest = door.guest_here(connection)
            found = door.one_at_door(connection, guest) if guest is not None else None
            return _tile(found) if found is not None and is_welcome(people.person(connection, found.id)) else None

        return self._store.read(look)

    def enter_as_guest(self, name: str) -> Actor:
        """Somebody new, without a PIN; an instructor can give their work to a person later. Raises GuestsNotAllowed,
        NameMissing.
        """
        given, _ = _name(name, "")

        def enter(connection: Connection) -> Actor:
            if not settings_of(connection).guests_allowed:
                raise GuestsNotAllowed
            now = self._store.clock()
            made = people.add_person(connection, given, "", now, guest=True)
            actor = actor_for(made)
            self._let_in(connection, actor, "name")
            return actor

        return self._store.write(enter).result()

    def sign_out(self, actor: Actor) -> None:
        """A guest can't come back after this; their work stays."""

        def leave(connection: Connection) -> None:
            audit.note(connection, actor.person, Audited.SIGN_OUT.value, self._store.clock(), subject=_subject(actor))
            if actor.guest:
                door.keep_guest_here(connection, None)

        self._store.write(leave).result()

    def unlock(self, supervisor: UUID, pin: str, person: UUID) -> SignIn:
        """At the door: a supervisor's own PIN lets somebody try again at once. Admitted: it is done (the supervisor is
        not signed in by it). Raises NotAllowed where they may not do this to that person.
        """
        verdict = check_pin(self._store, supervisor, pin, self._costs, lambda *_: None)
        if isinstance(verdict, Admitted):
            passes.let_try_again(Access(self._store, verdict.actor), person)
        return verdict

    def _let_in(self, connection: Connection, actor: Actor, way: str) -> None:
        now = self._store.clock()
        action = Audited.GUEST_ENTERED if actor.guest else Audited.SIGN_IN
        audit.note(connection, actor.person, action.value, now, subject=_subject(actor), detail={"by": way})
        door.keep_guest_here(connection, actor.person if actor.guest else None)

    def _is_guest_here(self, person: UUID) -> bool:
        return self._store.read(door.guest_here) == person

    def _come_back(self, guest: UUID) -> SignIn:
        def come(connection: Connection) -> SignIn:
            found = people.person(connection, guest)
            if found is None or not is_welcome(found) or door.guest_here(connection) != guest:
                return Barred()
            actor = actor_for(found)
            self._let_in(connection, actor, "name")
            return Admitted(actor)

        return self._store.write(come).result()

    def _read_badge(self, connection: Connection, badge: bytes) -> SignIn:
        """Counting and looking are one transaction here: looking costs no time that could be cut short."""
        now = self._store.clock()
        tries = settled(BADGES, _unknown_badges(connection), now)
        if tries is not None and standing(BADGES, tries, now) is Standing.WAITS:
            _keep_unknown_badges(connection, tries)
            return MustWait(tries.waits_until or now)
        found = _owner(connection, badge)
        if found is None:
            tries = with_one_more(BADGES, tries, now)
            _keep_unknown_badges(connection, tries)
            audit.note(connection, None, Audited.BADGE_UNKNOWN.value, now, detail={"tries": tries.failed})
            return UnknownBadge() if tries.waits_until is None else MustWait(tries.waits_until)
        _keep_unknown_badges(connection, None)
        if not is_welcome(found):
            self._turn_away(connection, found, now)
            return Barred()
        if found.role is not Role.LEARNER:
            at_door = door.one_at_door(connection, found.id)
            return PinWanted(_tile(at_door)) if at_door is not None else Barred()
        actor = actor_for(found)
        self._let_in(connection, actor, "badge")
        return Admitted(actor)

    def _turn_away(self, connection: Connection, person: Person, now: datetime) -> None:
        detail = {"why": "barred"}
        audit.note(connection, None, Audited.SIGN_IN_REFUSED.value, now, subject=("person", person.id), detail=detail)


def _name(given: str, family: str) -> tuple[str, str]:
    names = tuple(in_a_line(name)[:_LONGEST_NAME] for name in (given, family))
    if not any(names):
        raise NameMissing
    return names[0], names[1]


def _subject(actor: Actor) -> tuple[str, UUID]:
    return "person", actor.person


def _tile(found: AtDoor) -> PersonTile:
    # A PIN that is too short for a new role opens nothing: it is as if there were none.
    digits = found.digits if found.digits is not None and found.digits >= pins.digits_for(found.role) else None
    return PersonTile(found.id, found.name, found.group, found.role, digits)


def _owner(connection: Connection, badge: bytes) -> Person | None:
    owner = credentials.person_of_badge(connection, badge)
    return people.person(connection, owner) if owner is not None else None


def _unknown_badges(connection: Connection) -> Tries | None:
    """Counted for the whole seat since the last badge that was known."""
    kept: Any = settings.setting(connection, _UNKNOWN_BADGES)
    if kept is None:
        return None
    until = kept["waits_until"]
    waits_until = datetime.fromisoformat(until) if until is not None else None
    return Tries(kept["failed"], datetime.fromisoformat(kept["last_at"]), waits_until)


def _keep_unknown_badges(connection: Connection, tries: Tries | None) -> None:
    if tries is None:
        if settings.setting(connection, _UNKNOWN_BADGES) is not None:
            settings.set_setting(connection, _UNKNOWN_BADGES, None)
        return
    until = tries.waits_until.isoformat() if tries.waits_until is not None else None
    kept = {"failed": tries.failed, "last_at": tries.last_at.isoformat(), "waits_until": until}
    settings.set_setting(connection, _UNKNOWN_BADGES, kept)
