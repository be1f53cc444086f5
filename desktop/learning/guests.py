"""Guests: what they left on this seat, and whom it is given to."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from desktop.learning.access import Access
from desktop.learning.counting import attempts_used
from desktop.learning.enrolling import allowed_attempts
from desktop.learning.people import NobodyThere, PeopleError
from desktop.learning.policy import Action
from desktop.learning.settling import recount
from desktop.store import attempts, audit, certificates, door, enrollments, library, people, policies
from desktop.store.enrollments import Enrollment
from desktop.store.guests import GuestWork, guests_with_work
from desktop.store.handover import enrollments_of, has_open_session, merge_states, move_attempts
from desktop.store.people import Person
from desktop.store.store import Connection
from desktop.words import translate
from sync.records.vocabulary import AttemptStanding

__all__ = ["AtWork", "Given", "GuestWork", "NoGuest", "give_guest_work", "guests"]


class NoGuest(PeopleError):
    def __init__(self) -> None:
        super().__init__(
            translate(
                "Guests", "This guest’s work was given to somebody already. Nothing was changed; open the list again."
            )
        )


class AtWork(PeopleError):
    """A course of theirs is open on this machine."""

    def __init__(self, person: Person) -> None:
        said = translate(
            "People", "{name} has a course open on this machine. Nothing was changed; wait until it is closed."
        )
        super().__init__(said.format(name=person.name))


@dataclass(frozen=True, slots=True)
class Given:
    """What a person got: how many attempts, on how many courses, and how many certificates those earned.

    `over_limit`: how many of the attempts are beyond the course's limit, and count only once somebody settles them.
    """

    attempts: int
    courses: int
    certificates: int
    over_limit: int


def guests(access: Access) -> tuple[GuestWork, ...]:
    """Guests whose work nobody got, the one who did something last first. They belong to no group: all are listed."""
    return access.read(Action.GIVE_GUEST_WORK, lambda connection: tuple(guests_with_work(connection)))


def give_guest_work(access: Access, guest: UUID, person: UUID) -> Given:
    """The guest's attempts become the person's, after their own; what counts and what it earns is worked out again.

    The guest can't come back; their row stays and says to whom the work went. It can't be undone: the trail lists the
    attempts, and one that was given wrongly can be set aside.

    Raises NoGuest, NobodyThere, AtWork, NotAllowed (the person is in none of the actor's groups).
    """

    def work(connection: Connection) -> Given:
        known, now = _guest(connection, guest), access.store.clock()
        taker = people.person(connection, person)
        if taker is None or taker.guest or taker.erased_at is not None or taker.deactivated_at is not None:
            raise NobodyThere
        for one in (known, taker):
            if has_open_session(connection, one.id, access.store.opened_at):
                raise AtWork(one)
        had = len(certificates.certificates_of(connection, person))
        moved: list[UUID] = []
        over: list[UUID] = []
        courses = 0
        for left in enrollments_of(connection, guest):
            target = enrollments.enroll(connection, person, left.package, now)
            beyond = _room_for(connection, target)
            arrived = move_attempts(connection, left, target, now)
            over += _flag(connection, arrived, beyond, access)
            recount(connection, target.id, now)
            moved += arrived
            courses += bool(arrived)
        merge_states(connection, guest, person, now)
        people.hand_over(connection, guest, person, now)
        if door.guest_here(connection) == guest:
            door.keep_guest_here(connection, None)
        audit.note(
            connection,
            access.actor.person,
            Action.GIVE_GUEST_WORK.value,
            now,
            subject=("person", person),
            detail={"guest": str(guest), "attempts": [str(one) for one in moved]},
        )
        earned = len(certificates.certificates_of(connection, person)) - had
        return Given(len(moved), courses, earned, len(over))

    return access.write(Action.GIVE_GUEST_WORK, work, of=person).result()


def _guest(connection: Connection, guest: UUID) -> Person:
    known = people.person(connection, guest)
    if known is None or not known.guest or known.given_to is not None or known.erased_at is not None:
        raise NoGuest
    return known


def _room_for(connection: Connection, target: Enrollment) -> int | None:
    """How many more attempts the course allows the person, None for any number."""
    package = library.package(connection, target.package)
    limit = policies.policy_of(connection, target.package).limit(package.facts.attempt_limit if package else None)
    allowed = allowed_attempts(limit, target)
    if allowed is None:
        return None
    return max(0, allowed - attempts_used(attempts.attempts_of(connection, target.id)))


def _flag(connection: Connection, arrived: Sequence[UUID], room: int | None, access: Access) -> Sequence[UUID]:
    """Attempts beyond the limit are kept and do not count until somebody settles them (SYNC, "Which facts win")."""
    over = arrived[room:] if room is not None else ()
    for one in over:
        attempts.set_standing(connection, one, AttemptStanding.OVER_LIMIT, access.store.clock())
    return over
