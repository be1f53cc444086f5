"""One guess at a PIN: counted on disk before it is looked at, so that no plug pulled in between wins another.

The guess itself takes a fifth of a second on purpose. It runs on the caller's thread between two transactions, so the
thread that writes goes on meanwhile.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from desktop.learning import pins
from desktop.learning.access import Actor
from desktop.learning.audited import Audited
from desktop.learning.door import Admitted, Barred, MustWait, NeedsSupervisor, NoPinYet, SignIn, WrongPin
from desktop.learning.pins import Costs
from desktop.learning.waiting import Ladder, Standing, ladder_for, settled, standing, with_one_more
from desktop.store import audit, credentials, people
from desktop.store.credentials import Tries, Verifier
from desktop.store.people import Person
from desktop.store.store import Connection, Store

Then = Callable[[Connection, Actor], None]
"""What a right PIN leads to, in the transaction that forgets the wrong ones."""


@dataclass(frozen=True, slots=True)
class _Counted:
    """A guess that may be looked at: it is on disk as a failed one."""

    person: Person
    verifier: Verifier
    failed: int


def check_pin(store: Store, person: UUID, typed: str, costs: Costs, then: Then) -> SignIn:
    """Whether `typed` is the person's PIN, and `then` if it is. Off the GUI thread. Raises StoreError.

    Admitted, WrongPin, MustWait, NeedsSupervisor, NoPinYet or Barred; what `then` raises undoes the admission.
    """
    pepper = pins.pepper_of(store)
    counted = store.write(lambda connection: _count(connection, person, store.clock())).result()
    if not isinstance(counted, _Counted):
        return counted
    if not pins.is_right(counted.verifier, pepper, typed):
        return store.write(lambda connection: _refuse(connection, counted, store.clock())).result()
    newer = None
    if pins.is_outdated(counted.verifier, costs):
        newer = pins.make_verifier(pepper, pins.spelled(typed), costs, counted.verifier.changed_at)
    return store.write(lambda connection: _admit(connection, counted, newer, then)).result()


def is_welcome(person: Person | None) -> bool:
    """Whether somebody may come in at all, whatever they know."""
    return person is not None and person.deactivated_at is None and person.erased_at is None and person.given_to is None


def actor_for(person: Person) -> Actor:
    return Actor(person.id, person.role, person.name, person.language, person.guest)


def _count(connection: Connection, identifier: UUID, now: datetime) -> "_Counted | SignIn":
    person = people.person(connection, identifier)
    if person is None or person.guest or not is_welcome(person):
        return Barred()
    verifier = credentials.verifier_of(connection, identifier)
    # A learner who became an instructor has a PIN too short for what it opens now.
    if verifier is None or verifier.digits < pins.digits_for(person.role):
        return NoPinYet()
    ladder, before = ladder_for(person.role), credentials.tries_of(connection, identifier)
    tries = settled(ladder, before, now)
    if tries is not None and tries != before:
        credentials.keep_tries(connection, identifier, tries)
    if tries is not None and standing(ladder, tries, now) is not Standing.FREE:
        return _no_more(ladder, tries, now)
    tries = with_one_more(ladder, tries, now)
    credentials.keep_tries(connection, identifier, tries)
    return _Counted(person, verifier, tries.failed)


def _refuse(connection: Connection, counted: _Counted, now: datetime) -> SignIn:
    subject, detail = ("person", counted.person.id), {"why": "wrong PIN", "tries": counted.failed}
    audit.note(connection, None, Audited.SIGN_IN_REFUSED.value, now, subject=subject, detail=detail)
    ladder, tries = ladder_for(counted.person.role), credentials.tries_of(connection, counted.person.id)
    # None: a supervisor let them try again while this guess was looked at.
    left = ladder.tries_left(tries.failed if tries is not None else 0)
    return WrongPin(left) if left or tries is None else _no_more(ladder, tries, now)


def _admit(connection: Connection, counted: _Counted, newer: Verifier | None, then: Then) -> SignIn:
    # Meanwhile somebody may have deactivated the person, or given another PIN.
    person = people.person(connection, counted.person.id)
    if person is None or not is_welcome(person):
        return Barred()
    if credentials.verifier_of(connection, person.id) != counted.verifier:
        return WrongPin(max(ladder_for(person.role).tries_left(counted.failed), 1))
    if newer is not None:
        credentials.keep_verifier(connection, person.id, newer)
    credentials.forget_tries(connection, person.id)
    actor = actor_for(person)
    then(connection, actor)
    return Admitted(actor)


def _no_more(ladder: Ladder, tries: Tries, now: datetime) -> SignIn:
    return NeedsSupervisor() if ladder.is_stuck(tries.failed) else MustWait(tries.waits_until or now)
