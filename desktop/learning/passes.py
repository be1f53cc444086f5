"""What lets a person in: a PIN, a badge, another chance after too many tries; given by those who may, and noted."""

from uuid import UUID

from desktop.learning import badges, pins
from desktop.learning.access import Access, Actor
from desktop.learning.audited import Audited
from desktop.learning.door import SignIn
from desktop.learning.pin_check import check_pin
from desktop.learning.pins import COSTS, Costs
from desktop.learning.policy import Action
from desktop.store import audit, credentials, people
from desktop.store.credentials import Verifier
from desktop.store.people import Person
from desktop.store.store import Connection
from desktop.words import translate


class NoPassForThem(Exception):
    """Somebody unknown, erased, or a guest: a PIN or badge is for people of the center."""

    def __init__(self) -> None:
        super().__init__(
            translate(
                "Passes",
                "Guests and people who are no longer here get no PIN or badge. Nothing was changed. Add "
                "them as a person first.",
            )
        )


def set_pin(access: Access, person: UUID, pin: str, costs: Costs = COSTS) -> None:
    """Replace somebody's PIN, and let them try at once. Off the GUI thread. Raises NotAllowed, UnfitPin, NoPassForThem.

    For one's own there is `change_own_pin`, which asks for the old one.
    """
    role = access.read(Action.RESET_PIN, lambda connection: _entitled(connection, person), of=person).role
    verifier = _verifier(access, pins.require_fit(pin, role), costs)
    access.write(
        Action.RESET_PIN, lambda on: _replace(on, access, person, verifier, Audited.PIN_SET), of=person
    ).result()


def new_pin(access: Access, person: UUID, costs: Costs = COSTS) -> str:
    """A random PIN, to be shown once and told to that person alone. Raises NotAllowed, NoPassForThem."""
    role = access.read(Action.RESET_PIN, lambda connection: _entitled(connection, person), of=person).role
    pin = pins.random_pin(role)
    set_pin(access, person, pin, costs)
    return pin


def change_own_pin(access: Access, old: str, new: str, costs: Costs = COSTS) -> SignIn:
    """Change one's own PIN, knowing the old one; tries count as at the door. Admitted: it is changed.

    Raises NotAllowed, UnfitPin.
    """
    me = access.actor.person
    role = access.read(Action.LEARN, lambda connection: _entitled(connection, me), of=me).role
    verifier = _verifier(access, pins.require_fit(new, role), costs)

    def replace(connection: Connection, _: Actor) -> None:
        access.require(connection, Action.LEARN, me)
        _replace(connection, access, me, verifier, Audited.PIN_CHANGED)

    return check_pin(access.store, me, old, costs, replace)


def new_badge(access: Access, person: UUID) -> str:
    """What a new badge says (for the QR code; to be shown once); any earlier badge of that person opens nothing now.

    Raises NotAllowed, NoPassForThem.
    """
    said, pepper = badges.random_badge(), pins.pepper_of(access.store)

    def keep(connection: Connection) -> None:
        _entitled(connection, person)
        now = access.store.clock()
        credentials.keep_badge(connection, person, badges.hash_of(said, pepper), now)
        audit.note(connection, access.actor.person, Audited.BADGE_MADE.value, now, subject=("person", person))

    access.write(Action.RESET_PIN, keep, of=person).result()
    return said


def take_badge(access: Access, person: UUID) -> None:
    """From now on no badge lets that person in. Raises NotAllowed."""

    def take(connection: Connection) -> None:
        if credentials.forget_badges(connection, person):
            now = access.store.clock()
            audit.note(connection, access.actor.person, Audited.BADGE_TAKEN.value, now, subject=("person", person))

    access.write(Action.RESET_PIN, take, of=person).result()


def let_try_again(access: Access, person: UUID) -> None:
    """Forget the wrong tries of somebody who waits. Raises NotAllowed."""

    def let(connection: Connection) -> None:
        tries, now = credentials.tries_of(connection, person), access.store.clock()
        credentials.forget_tries(connection, person)
        detail = {"tries": tries.failed if tries is not None else 0}
        action = Audited.LET_TRY_AGAIN.value
        audit.note(connection, access.actor.person, action, now, subject=("person", person), detail=detail)

    access.write(Action.RESET_PIN, let, of=person).result()


def _entitled(connection: Connection, identifier: UUID) -> Person:
    person = people.person(connection, identifier)
    if person is None or person.guest or person.erased_at is not None:
        raise NoPassForThem
    return person


def _verifier(access: Access, pin: str, costs: Costs) -> Verifier:
    return pins.make_verifier(pins.pepper_of(access.store), pin, costs, access.store.clock())


def _replace(connection: Connection, access: Access, person: UUID, verifier: Verifier, action: Audited) -> None:
    _entitled(connection, person)
    credentials.keep_verifier(connection, person, verifier)
    credentials.forget_tries(connection, person)
    audit.note(connection, access.actor.person, action.value, verifier.changed_at, subject=("person", person))
