"""Where a learner's work is: saved here, on its way, on the server; course by course and attempt by attempt."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final
from uuid import UUID

from desktop.learning.access import Access
from desktop.learning.policy import Action
from desktop.store.server_link import server_link
from desktop.store.store import Connection
from desktop.store.whereabouts import Whereabouts, whereabouts
from desktop.store.work_places import work_of
from sync.records.vocabulary import RecordKind

# The layers above take the word from here.
__all__ = ["Whereabouts", "WorkPlaces", "places_in", "work_places"]
_ORDER: Final = (Whereabouts.HERE, Whereabouts.ON_ITS_WAY, Whereabouts.ON_SERVER)


@dataclass(frozen=True, slots=True)
class WorkPlaces:
    """Where the newest work on each course, in each attempt and of each session is; empty on a seat without a server.

    A course is where the last of its records is.
    """

    courses: Mapping[UUID, Whereabouts] = field(default_factory=dict)
    """By enrolment."""
    attempts: Mapping[UUID, Whereabouts] = field(default_factory=dict)
    sessions: Mapping[UUID, Whereabouts] = field(default_factory=dict)


def work_places(access: Access) -> WorkPlaces:
    """Of whoever is signed in, on all courses. Raises NotAllowed, StoreError."""
    learner = access.actor.person
    return access.read(Action.LEARN, lambda connection: places_in(connection, learner), of=learner)


def places_in(connection: Connection, learner: UUID, enrollment: UUID | None = None) -> WorkPlaces:
    """Of a learner, on all courses or one; part of a reading that was let in already."""
    if server_link(connection) is None:
        return WorkPlaces()
    works = work_of(connection, learner, enrollment)
    sessions = whereabouts(connection, RecordKind.SESSION, {work.session for work in works if work.session})
    attempts: dict[UUID, Whereabouts] = {}
    courses: dict[UUID, Whereabouts] = {}
    attempts |= whereabouts(connection, RecordKind.ATTEMPT, {work.attempt for work in works})
    for work in works:
        own = sessions.get(work.session) if work.session is not None else None
        attempts[work.attempt] = _last((attempts.get(work.attempt), own))
    for work in works:
        courses[work.enrollment] = _last((courses.get(work.enrollment), attempts[work.attempt]))
    return WorkPlaces(courses, attempts, sessions)


def _last(places: Iterable[Whereabouts | None]) -> Whereabouts:
    known = set(places)
    return next((place for place in _ORDER if place in known), Whereabouts.ON_SERVER)
